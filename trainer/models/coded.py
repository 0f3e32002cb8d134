"""Encoders whose pieces are mixtures of rows (``PieceCodes``), made of plain ones and written out to plain ones."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from trainer.models.encoder import Encoder
from trainer.models.piece_codes import PieceCodes
from trainer.models.text_tokens import Tokens


def coded(encoder: Encoder, tokens: Tokens, codes: PieceCodes, table: Tensor, words: Tensor | None = None) -> Encoder:
    """A copy of an encoder with another tokenizer, whose pieces are mixed of the rows of ``table`` [rows, width].

    words: rows beside the body [rows, dim], under the same numbers; the encoder's own share stays. Raises ValueError where
    these do not fit one another.
    """
    return _with_table(encoder, table, tokens=tokens, codes=codes, words=words)


def expanded(encoder: Encoder) -> Encoder:
    """A copy without codes that gives the same vectors: every piece has its row. The encoder itself if it has no codes."""
    codes = encoder.codes
    if codes is None:
        return encoder
    words = None if encoder.words is None else codes.expand(encoder.words.detach(), words=True)
    return _with_table(encoder, codes.expand(encoder.table.detach()), tokens=encoder.tokens, codes=None, words=words)


def _with_table(
    encoder: Encoder, table: Tensor, *, tokens: Tokens, codes: PieceCodes | None, words: Tensor | None
) -> Encoder:
    made = Encoder(
        _body(encoder.body, table, tokens.pad_id),
        tokens,
        pooling=encoder.pooling,
        max_tokens=encoder.max_tokens,
        prompts=encoder.prompts,
        dense=copy.deepcopy(list(encoder.dense)),
        words=words,
        words_share=encoder.words_share,
        codes=codes,
        source=encoder.source,
    )
    return made.train(encoder.training)


def _body(body: PreTrainedModel, table: Tensor, pad_id: int) -> PreTrainedModel:
    own = body.get_input_embeddings()
    # The copy is made without the rows that it is not to keep.
    body.set_input_embeddings(nn.Embedding(1, table.shape[1]))
    try:
        made: PreTrainedModel = copy.deepcopy(body)
    finally:
        body.set_input_embeddings(own)
    embedding = nn.Embedding(len(table), table.shape[1], padding_idx=pad_id, device="meta")
    embedding.weight = nn.Parameter(table.detach().to(torch.float32).clone())
    made.set_input_embeddings(embedding)
    made.config.vocab_size, made.config.pad_token_id = len(table), pad_id
    return made
