"""A package's network as a sentence-transformers model in torch, with the package's own weights, dequantised."""

from __future__ import annotations

import shutil
from pathlib import Path

from sentence_transformers import SentenceTransformer
from sentence_transformers.models import Normalize, Pooling, Transformer
from torch import Tensor, nn
from torch.nn import functional
from transformers import PreTrainedTokenizerFast

from engine.embedding import Embedder
from engine.model.model_manifest import TOKENIZER_FILE
from trainer.models import load_encoder
from trainer.models.coded import expanded


def sentence_transformer(embedder: Embedder, folder: Path) -> SentenceTransformer:
    """The same network in torch. folder: a place for its Hugging Face form."""
    encoder = expanded(load_encoder(embedder.path, role="teacher"))  # the library reads no mixtures of rows
    encoder.body.save_pretrained(folder)
    PreTrainedTokenizerFast(
        tokenizer_file=str(embedder.path / TOKENIZER_FILE),
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        model_max_length=encoder.max_tokens,
    ).save_pretrained(folder)
    shutil.copyfile(embedder.path / TOKENIZER_FILE, folder / TOKENIZER_FILE)  # what it wrote has one name for each piece
    modules: list[nn.Module] = [Transformer(str(folder), max_seq_length=encoder.max_tokens), Pooling(encoder.width)]
    if encoder.words is not None:
        modules.append(_Words(encoder.words.detach(), encoder.words_share))
    return SentenceTransformer(modules=[*modules, Normalize()], device="cpu")


class _Words(nn.Module):
    """The pieces' own vectors beside the body's (``Encoder.words``)."""

    def __init__(self, words: Tensor, share: float) -> None:
        super().__init__()
        self.share = share
        self.words = nn.Parameter(words, requires_grad=False)

    def forward(self, features: dict[str, Tensor], **_: object) -> dict[str, Tensor]:
        looked_up = functional.embedding(features["input_ids"], self.words) * features["attention_mask"][:, :, None]
        body = functional.normalize(features["sentence_embedding"], dim=-1)
        features["sentence_embedding"] = body + self.share * functional.normalize(looked_up.sum(dim=1), dim=-1)
        return features
