"""``Encoder``: a transformer body, its tokenizer, pooling and prompts, as student and as teacher."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import PreTrainedModel

from trainer.models.length_batches import by_length
from trainer.models.pooling import Pooling
from trainer.models.prompts import Prompts
from trainer.models.text_tokens import TokenIds, Tokens

_EMBED_TOKENS = 4096  # of one forward pass without gradient, padding included


class Encoder(nn.Module):
    """Texts to vectors. ``forward`` pools but does not normalise: losses normalise where they need to.

    dim: length of the vectors. max_tokens: of one input, special tokens and prompt included. dense: layers after the
    pooling, if the model has some. words: vectors of the pieces [vocabulary, dim] read beside the body, if it has some:
    their sum, at unit length times ``words_share``, is added to the body's vector at unit length (a student without layers,
    ``newstudent.bag``, and one with layers err in different places). They are not trained on. source: where it came from.
    """

    def __init__(
        self,
        body: PreTrainedModel,
        tokens: Tokens,
        *,
        pooling: Pooling,
        max_tokens: int,
        prompts: Prompts | None = None,
        dense: Sequence[nn.Module] = (),
        words: Tensor | None = None,
        words_share: float = 1.0,
        source: str = "",
    ) -> None:
        super().__init__()
        self.body = body
        self.dense = nn.ModuleList(dense)
        self.tokens = tokens
        self.pooling = pooling
        self.prompts = prompts or Prompts()
        self.max_tokens = max_tokens
        self.source = source
        self.dim = _output_dim(self.dense, pooling.dim(self.width))
        if words is not None and words.shape != (len(self.table), self.dim):
            raise ValueError(f"words of shape {tuple(words.shape)}, {(len(self.table), self.dim)} expected")
        self.words = None if words is None else nn.Parameter(words, requires_grad=False)
        self.words_share = words_share

    @property
    def width(self) -> int:
        """Width of the body's hidden states."""
        return hidden_width(self.body.config)

    @property
    def query_prompt(self) -> str:
        """Put before a query."""
        return self.prompts.query

    @property
    def passage_prompt(self) -> str:
        """Put before a passage."""
        return self.prompts.passage

    @property
    def pad_id(self) -> int:
        """Fills batches up; the attention mask hides it."""
        return self.tokens.pad_id

    @property
    def device(self) -> torch.device:
        """Where the weights lie."""
        return self.table.device

    @property
    def table(self) -> nn.Parameter:
        """The input embedding table [vocabulary, width]: most weights of a small multilingual model."""
        weight: nn.Parameter = self.body.get_input_embeddings().weight  # type: ignore[assignment]
        return weight

    def tokenize(self, texts: Sequence[str], prompt: str = "", *, max_tokens: int | None = None) -> list[TokenIds]:
        """Token ids of each text behind the prompt, special tokens in, cut to ``max_tokens`` (the model's own at most)."""
        limit = min(self.max_tokens, max_tokens) if max_tokens else self.max_tokens
        return self.tokens.encode(texts, limit, prompt)

    def pad(self, rows: Sequence[TokenIds], device: torch.device | str | None = None) -> tuple[Tensor, Tensor]:
        """(input_ids, attention_mask) int64 [n, longest] of token ids, on the encoder's device or the one named."""
        lengths = np.fromiter((len(row) for row in rows), dtype=np.int64, count=len(rows))
        ids = np.full((len(rows), int(lengths.max(initial=1))), self.pad_id, dtype=np.int64)
        mask = (np.arange(ids.shape[1]) < lengths[:, None]).astype(np.int64)
        if len(rows):
            ids[mask.astype(bool)] = np.concatenate(rows)
        target = self.device if device is None else device
        return torch.from_numpy(ids).to(target), torch.from_numpy(mask).to(target)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """int64 [n, tokens] twice -> pooled float32 [n, dim], not normalised."""
        hidden = self.body(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        vectors = self.pooling(hidden, attention_mask).float()
        for layer in self.dense:
            vectors = layer(vectors)
        vectors = vectors.float()
        if self.words is not None:
            looked_up = functional.embedding(input_ids, self.words) * attention_mask[:, :, None]
            own = functional.normalize(looked_up.float().sum(dim=1), dim=-1)
            vectors = functional.normalize(vectors, dim=-1) + self.words_share * own
        return vectors

    @torch.no_grad()
    def embed(
        self,
        texts: Sequence[str],
        prompt: str = "",
        *,
        batch_tokens: int = _EMBED_TOKENS,
        max_tokens: int | None = None,
    ) -> npt.NDArray[np.float32]:
        """Unit vectors [n, dim] of texts, in evaluation mode, sorted by length inside; the mode is restored after."""
        vectors = np.zeros((len(texts), self.dim), dtype=np.float32)
        training = self.training
        self.eval()
        try:
            rows = self.tokenize(texts, prompt, max_tokens=max_tokens)

            def run(places: list[int]) -> npt.NDArray[np.float32]:
                pooled = self(*self.pad([rows[place] for place in places]))
                found: npt.NDArray[np.float32] = functional.normalize(pooled, dim=-1).float().cpu().numpy()
                return found

            for places, found in by_length([len(row) for row in rows], batch_tokens, run):
                vectors[places] = found
        finally:
            self.train(training)
        return vectors

    def parameter_groups(
        self, *, table_rate: float, body_rate: float, weight_decay: float = 0.0, train_table: bool = True
    ) -> list[dict[str, Any]]:
        """Optimiser groups: ``table`` and ``body``, and ``plain`` for biases and norms, which are never decayed."""
        table = self.table
        rest = [(name, weight) for name, weight in self.named_parameters() if weight is not table and weight.requires_grad]
        groups = [
            {"name": "body", "params": [w for _, w in rest if w.dim() > 1], "lr": body_rate, "weight_decay": weight_decay},
            {"name": "plain", "params": [w for _, w in rest if w.dim() <= 1], "lr": body_rate, "weight_decay": 0.0},
        ]
        if train_table:
            # Decay would shrink the rows of rare tokens between the steps that see them.
            groups.insert(0, {"name": "table", "params": [table], "lr": table_rate, "weight_decay": 0.0})
        return [group for group in groups if group["params"]]

    def set_dropout(self, rate: float) -> None:
        """Set every dropout of the body, attention dropout included."""
        for module in self.body.modules():
            if isinstance(module, nn.Dropout):
                module.p = rate
            for name in ("dropout_prob", "attention_dropout"):
                if isinstance(getattr(module, name, None), float):
                    setattr(module, name, rate)

    def fingerprint(self) -> str:
        """A digest of everything that its vectors depend on: weights, tokenizer, pooling, prompts, limits."""
        digest = hashlib.sha256(self.tokens.definition)
        digest.update(repr((self.pooling, self.prompts, self.max_tokens, self.body.config.model_type)).encode())
        if self.words is not None:
            digest.update(repr(self.words_share).encode())
        for name, weight in sorted(self.state_dict().items()):
            digest.update(name.encode())
            digest.update(weight.detach().float().cpu().contiguous().numpy().tobytes())
        return digest.hexdigest()

    def save(self, folder: Path | str) -> Path:
        """Write a sentence-transformers folder (safetensors); whatever is at the place is replaced once it is complete."""
        from trainer.models.saving import save_encoder

        return save_encoder(self, Path(folder))


def hidden_width(config: Any) -> int:
    """Width of the hidden states, under any of the names that configurations give it."""
    for name in ("hidden_size", "d_model", "dim", "n_embd"):
        value = getattr(config, name, None)
        if isinstance(value, int) and value > 0:
            return value
    raise ValueError("the configuration names no hidden size")


def _output_dim(dense: nn.ModuleList, dim: int) -> int:
    for layer in dense:
        dim = getattr(layer, "out_features", dim)
    return dim
