"""A student on an encoder's body: a new embedding table for a new tokenizer, its rows mixed from the encoder's own."""

from __future__ import annotations

import copy
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.errors import ModelLoadError
from trainer.models.encoder import Encoder
from trainer.models.text_tokens import Tokens
from trainer.newstudent.alignment import Links
from trainer.newstudent.tokenizer import SPECIAL_TOKENS

_SPACE = "▁"
_ALIASES = {"[PAD]": "<pad>", "[UNK]": "<unk>", "[CLS]": "<s>", "[SEP]": "</s>", "[MASK]": "<mask>"}
_CHUNK = 50_000  # links turned into vectors at a time


@dataclass(frozen=True, slots=True)
class TableOptions:
    """How rows are mixed. least_share: links under this share of a piece's are dropped. stretch: bring each row's distance
    from the table's mean to the usual one (a mixture lies nearer to the mean than any word). noise: of rows nothing is
    known about, as a share of the usual distance."""

    least_share: float = 0.03
    stretch: bool = True
    noise: float = 0.1
    seed: int = 0


def build_student(body: Encoder, tokens: Tokens, table: Tensor, *, max_tokens: int | None = None) -> Encoder:
    """An encoder with a copy of this body (and pooling, without prompts), the new tokenizer and its table [pieces, width].

    Raises ModelLoadError where body and tokenizer cannot go together.
    """
    new = copy.deepcopy(body.body)
    new.to(torch.float32)  # type: ignore[arg-type]
    new.requires_grad_(True)
    config = new.config
    position_padding = getattr(getattr(new, "embeddings", None), "padding_idx", None)
    if position_padding is not None and position_padding != tokens.pad_id and config.model_type != "bert":
        detail = f"this body counts positions from its padding id: train the tokenizer with pad_id={position_padding}"
        raise ModelLoadError(body.source, detail)
    if table.shape != (tokens.highest_id + 1, body.table.shape[1]):
        raise ModelLoadError(body.source, f"a table of {tuple(table.shape)} for {tokens.highest_id + 1} pieces")
    embedding = nn.Embedding(*table.shape, padding_idx=tokens.pad_id)
    with torch.no_grad():
        embedding.weight.copy_(table)
    new.set_input_embeddings(embedding)
    config.vocab_size, config.pad_token_id = len(table), tokens.pad_id
    return Encoder(
        new,
        tokens,
        pooling=body.pooling,
        max_tokens=min(body.max_tokens, max_tokens or body.max_tokens),
        dense=copy.deepcopy(list(body.dense)),
        source=f"new student on {body.source}",
    )


@torch.no_grad()
def table_from_links(links: Links, tokens: Tokens, body: Encoder, options: TableOptions | None = None) -> Tensor:
    """The table [pieces, width]: mixtures by alignment, then by spelling, special tokens from the body's own."""
    options = options or TableOptions()
    own = body.table.detach().float().cpu()
    rows = tokens.highest_id + 1
    pieces, english, shares = _shares(links, rows, options.least_share)
    use = np.bincount(links.english, links.counts, len(own)) + 1e-9
    mean = torch.from_numpy((use / use.sum()).astype(np.float32)) @ own
    usual = float(torch.from_numpy((use / use.sum()).astype(np.float32)) @ (own - mean).norm(dim=1))
    table = torch.zeros(rows, own.shape[1])
    for at in range(0, len(pieces), _CHUNK):
        part = slice(at, at + _CHUNK)
        mixed = own[torch.from_numpy(english[part])] * torch.from_numpy(shares[part].astype(np.float32))[:, None]
        table.index_add_(0, torch.from_numpy(pieces[part]), mixed)
    known = torch.zeros(rows, dtype=torch.bool)
    known[torch.from_numpy(pieces)] = True
    _by_spelling(table, known, tokens, body, own)
    deviation = table - mean
    if options.stretch:
        deviation *= usual / deviation.norm(dim=1, keepdim=True).clamp(min=1e-6)
    generator = torch.Generator().manual_seed(options.seed)
    noise = torch.randn(table.shape, generator=generator) * (options.noise * usual / table.shape[1] ** 0.5)
    table = mean + torch.where(known[:, None], deviation, noise)
    _special(table, tokens, body, own)
    return table


def _shares(
    links: Links, rows: int, least: float
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """Each piece's links as shares of one, small ones dropped."""
    shares = links.counts / np.bincount(links.pieces, links.counts, rows)[links.pieces]
    kept = shares >= least
    pieces, english, shares = links.pieces[kept], links.english[kept], shares[kept]
    return pieces, english, shares / np.bincount(pieces, shares, rows)[pieces]


def _by_spelling(table: Tensor, known: Tensor, tokens: Tokens, body: Encoder, own: Tensor) -> None:
    """Pieces without links that the body's tokenizer can spell (names, numbers, signs): the mean of that spelling."""
    backend, theirs = tokens.backend(), body.tokens.backend()
    unknown = next((i for i in map(theirs.token_to_id, ("[UNK]", "<unk>")) if i is not None), -1)
    for piece in torch.nonzero(~known).flatten().tolist():
        written = (backend.id_to_token(piece) or "").replace(_SPACE, " ").strip()
        if not written or written in SPECIAL_TOKENS:
            continue
        spelled = theirs.encode(written, add_special_tokens=False).ids
        if spelled and unknown not in spelled:
            table[piece] = own[spelled].mean(0)
            known[piece] = True


def _special(table: Tensor, tokens: Tokens, body: Encoder, own: Tensor) -> None:
    backend, theirs = tokens.backend(), body.tokens.backend()
    for token in SPECIAL_TOKENS:
        here = backend.token_to_id(token)
        there = next((i for i in map(theirs.token_to_id, (token, _ALIASES[token])) if i is not None), None)
        if here is not None and there is not None and there < len(own):
            table[here] = own[there]
