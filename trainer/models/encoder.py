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
from trainer.models.piece_codes import PieceCodes
from trainer.models.pooling import Pooling
from trainer.models.prompts import Prompts
from trainer.models.text_tokens import TokenIds, Tokens

_EMBED_TOKENS = 4096  # of one forward pass without gradient, padding included


class Encoder(nn.Module):
    """Texts to vectors. ``forward`` pools but does not normalise: losses normalise where they need to.

    dim: length of the vectors. max_tokens: of one input, special tokens and prompt included. dense: layers after the
    pooling, if the model has some. words: vectors of the pieces [rows of the table, dim] read beside the body, if it has
    some: their sum, at unit length times ``words_share``, is added to the body's vector at unit length (a student without
    layers, ``newstudent.bag``, and one with layers err in different places). They are not trained on. codes: what rows of
    the table, and of the words, each piece is mixed of; without them a piece has the row of its number. source: where it
    came from.
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
        codes: PieceCodes | None = None,
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
        if codes is not None:
            if type(body.get_input_embeddings()) is not nn.Embedding:
                raise ValueError(f"codes for a {body.config.model_type}, which does more than look rows up")
            codes.check(self.table)
        self.codes = codes

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
        """The input embedding table [rows, width]: most weights of a small multilingual model."""
        weight: nn.Parameter = self.body.get_input_embeddings().weight  # type: ignore[assignment]
        return weight

    @property
    def pieces(self) -> int:
        """Pieces that the network can read: the rows of its table, or as many as its codes describe."""
        return len(self.table) if self.codes is None else len(self.codes)

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
        hidden = self.body(**self._inputs(input_ids), attention_mask=attention_mask).last_hidden_state
        vectors = self.pooling(hidden, attention_mask).float()
        for layer in self.dense:
            vectors = layer(vectors)
        vectors = vectors.float()
        if self.words is not None:
            own = functional.normalize(self._word_sums(input_ids, attention_mask, self.words), dim=-1)
            vectors = functional.normalize(vectors, dim=-1) + self.words_share * own
        return vectors

    def _inputs(self, input_ids: Tensor) -> dict[str, Tensor]:
        if self.codes is None:
            return {"input_ids": input_ids}
        sparse = bool(self.body.get_input_embeddings().sparse)  # as the optimiser has set it
        return {"inputs_embeds": self.codes.look_up(input_ids, self.table, sparse=sparse)}

    def _word_sums(self, input_ids: Tensor, attention_mask: Tensor, words: Tensor) -> Tensor:
        if self.codes is None:
            looked_up = functional.embedding(input_ids, words)
        else:
            looked_up = self.codes.look_up(input_ids, words, words=True)
        return (looked_up * attention_mask[:, :, None]).float().sum(dim=1)

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
        for name, values in self.codes.named_buffers() if self.codes is not None else ():
            digest.update(f"codes.{name} {tuple(values.shape)}".encode())
            digest.update(values.cpu().contiguous().numpy().tobytes())
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
