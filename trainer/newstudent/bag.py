"""A student without layers: a text's vector is the mean of its pieces' rows, whose lengths are their weights.

What a CPU can train well in an hour: a step costs a lookup a token instead of six layers, so that it sees hundreds of
times as much text. It reads no word order and no word in the light of another. In every other respect it is a BERT, with no
layer in it: saved, exported, evaluated and trained on like any other.
"""

from __future__ import annotations

import json

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional
from transformers import BertConfig, BertModel

from trainer.errors import ModelLoadError
from trainer.models.encoder import Encoder
from trainer.models.pooling import Pooling
from trainer.models.text_tokens import Tokens

# The one normalisation that a layerless BERT has left divides by sqrt(variance + this): next to the variance of rows of
# about unit length (1 / width) it is so large that they are only scaled, all by the same factor, and keep their lengths.
_EPSILON = 1.0
_HEADS = 1
_CHUNK = 512
_ORDINARY = 1e-4  # share of all pieces at which one counts half (smooth inverse frequency, Arora et al. 2017)


def bag_student(tokens: Tokens, table: Tensor, *, max_tokens: int = 256) -> Encoder:
    """An encoder of this table [pieces, width], rows of about unit length. Raises ModelLoadError where they do not fit."""
    if len(table) != tokens.highest_id + 1:
        raise ModelLoadError("bag", f"a table of {len(table)} rows for {tokens.highest_id + 1} pieces")
    width = table.shape[1]
    config = BertConfig(
        vocab_size=len(table),
        hidden_size=width,
        num_hidden_layers=0,
        num_attention_heads=_HEADS,
        intermediate_size=width,
        max_position_embeddings=max_tokens,
        type_vocab_size=1,
        layer_norm_eps=_EPSILON,
        pad_token_id=tokens.pad_id,
    )
    body = BertModel(config, add_pooling_layer=False)
    with torch.no_grad():
        body.embeddings.word_embeddings.weight.copy_(table)
        body.embeddings.position_embeddings.weight.zero_()
        body.embeddings.token_type_embeddings.weight.zero_()
    return Encoder(body, tokens, pooling=Pooling(), max_tokens=max_tokens, source="a student without layers")


@torch.no_grad()
def piece_table(encoder: Encoder) -> Tensor:
    """A first table [pieces, width] for the encoder's own tokenizer: its vector of each piece alone, without what all have
    in common, frequent pieces weighted down (their shares are the tokenizer's own); rows of unit length on average."""
    vectors = _alone(encoder)
    shares = torch.from_numpy(piece_shares(encoder.tokens)).to(vectors.dtype)
    common = shares @ vectors
    table = (vectors - common) * (_ORDINARY / (_ORDINARY + shares))[:, None]
    table[shares == 0] *= 0.01  # special tokens stand in every text
    unit: Tensor = table / table.norm(dim=1).mean().clamp(min=1e-12)
    return unit


def piece_shares(tokens: Tokens) -> npt.NDArray[np.float64]:
    """How often each piece comes, as a Unigram tokenizer counted, adding up to 1 (special tokens: 0).

    Raises ModelLoadError for other tokenizers.
    """
    model = json.loads(tokens.definition).get("model", {})
    if model.get("type") != "Unigram":
        raise ModelLoadError("bag", "only a Unigram tokenizer says how often its pieces come")
    scores = np.array([score for _, score in model["vocab"]], np.float64)
    shares = np.where(scores < 0, np.exp(scores), 0.0)
    total: npt.NDArray[np.float64] = shares / max(shares.sum(), 1e-12)
    return total


def _alone(encoder: Encoder) -> Tensor:
    """Unit vectors of the pieces, each as the only one of a text."""
    first, last = encoder.tokens.encode(["a"], encoder.max_tokens)[0][[0, -1]].tolist()
    rows = []
    training = encoder.training
    encoder.eval()
    for at in range(0, encoder.pieces, _CHUNK):
        pieces = torch.arange(at, min(at + _CHUNK, encoder.pieces), device=encoder.device)
        ids = torch.stack([torch.full_like(pieces, first), pieces, torch.full_like(pieces, last)], dim=1)
        rows.append(functional.normalize(encoder(ids, torch.ones_like(ids)), dim=-1).float().cpu())
    encoder.train(training)
    return torch.cat(rows)
