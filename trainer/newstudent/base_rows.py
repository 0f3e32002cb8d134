"""Which pieces of a wide vocabulary get a row of the table: the others are mixed of those, or spelled by smaller pieces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.errors import ModelLoadError
from trainer.models.piece_codes import PieceCodes
from trainer.models.text_tokens import Tokens
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import matches_nothing
from trainer.newstudent.wide_tokens import UNKNOWN
from trainer.newstudent.word_codes import HEAVIEST, Mixtures
from trainer.newstudent.word_meanings import Floats, Ints, mixed_rows

_BATCH = 4096
_FIRST = 1e6  # of what has a row whatever its use


def piece_use(tokens: Tokens, texts: Iterable[tuple[str, str]]) -> npt.NDArray[np.float64]:
    """How often each piece comes in (language, text), each language divided by the root of its size: float64 [pieces]."""
    counts: dict[str, npt.NDArray[np.int64]] = {}
    backend, size = tokens.backend(), tokens.highest_id + 1
    waiting: dict[str, list[str]] = {}

    def count(language: str) -> None:
        rows = backend.encode_batch_fast(waiting.pop(language), add_special_tokens=False)
        found = np.bincount(np.concatenate([np.asarray(row.ids, np.int64) for row in rows]), minlength=size)
        counts[language] = counts[language] + found if language in counts else found

    for language, text in texts:
        waiting.setdefault(language, []).append(text)
        if len(waiting[language]) == _BATCH:
            count(language)
    for language in list(waiting):
        count(language)
    use = np.zeros(size)
    for language in sorted(counts):
        use += counts[language] / max(1.0, float(counts[language].sum())) ** 0.5
    return use


@dataclass(frozen=True, slots=True)
class BaseRows:
    """chosen: pieces with a row, ascending. codes: of all pieces over these rows. figures: for people."""

    chosen: Ints
    codes: PieceCodes
    figures: Mapping[str, float]


def choose_rows(
    pieces: Sequence[str], mixed: Mixtures, use: npt.NDArray[np.float64], held: npt.NDArray[np.bool_], most: int
) -> BaseRows:
    """At most so many pieces get rows: held ones, characters and special tokens, then by use.

    A piece with a row counts the use of those that are mixed of it, too. A mixture that is used much becomes a row, which
    then learns on its own. Raises ModelLoadError where not even those that must have one fit.
    """
    score = _score(mixed, use, held | np.array([_always(piece) for piece in pieces]))
    if int((score >= _FIRST).sum()) > most:
        raise ModelLoadError("wide vocabulary", f"{int((score >= _FIRST).sum()):,} pieces need rows, there are {most:,}")
    best = np.argsort(-score, kind="stable")[:most]
    chosen = np.sort(best[score[best] > 0])
    place = np.full(len(pieces), -1, np.int64)
    place[chosen] = np.arange(len(chosen))
    codes, figures = _codes(pieces, mixed, place)
    has_row = place >= 0
    total = max(float(use.sum()), 1e-12)
    figures |= {"rows": float(len(chosen)), "use_with_rows": float(use[has_row].sum()) / total}
    return BaseRows(chosen, codes, figures)


def rows_of(chosen: Ints, mixed: Mixtures, table: Tensor, *, words: bool = False) -> Tensor:
    """The new table's rows from the one that the mixtures are of."""
    weights = mixed.word_weights if words else mixed.weights
    return mixed_rows(mixed.rows[chosen], weights[chosen], table)


def _always(piece: str) -> bool:
    return (len(piece.removeprefix(SPACE)) < 2 and not matches_nothing(piece)) or piece.startswith("[")


def _score(mixed: Mixtures, use: npt.NDArray[np.float64], first: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    size = int(mixed.rows.max()) + 1
    parts = (mixed.weights > 0) & ~mixed.own[:, None]
    leaning = np.bincount(mixed.rows[parts], (mixed.weights * use[:, None])[parts], size)
    named = np.bincount(mixed.rows[parts], minlength=size)
    own = mixed.own
    score = np.where(parts.sum(axis=1) > 1, use, -1.0)
    score[own] = use[own] + leaning[mixed.rows[own, 0]] + 1e-9 * (named[mixed.rows[own, 0]] + 1)
    score[own & first] += _FIRST
    return score


def _codes(pieces: Sequence[str], mixed: Mixtures, place: Ints) -> tuple[PieceCodes, dict[str, float]]:
    row_of = np.full(int(mixed.rows.max()) + 1, -1, np.int64)
    with_row = np.flatnonzero(mixed.own & (place >= 0))
    row_of[mixed.rows[with_row, 0]] = place[with_row]
    spares = mixed.own & (place < 0) & (mixed.spare[1] > 0).any(axis=1)
    rows, weights, words = mixed.rows.copy(), mixed.weights.copy(), mixed.word_weights.copy()
    rows[spares], weights[spares], words[spares] = (values[spares] for values in mixed.spare)
    found = np.where(weights > 0, row_of[rows], -1)
    found[mixed.own & ~spares] = -1
    weights, words = (_without(values, found < 0) for values in (weights, words))
    weights = np.minimum(weights, HEAVIEST)
    found[found < 0] = 0
    number = {piece: at for at, piece in enumerate(pieces)}
    spelled = 0
    for at, piece in enumerate(pieces):
        if place[at] >= 0:
            _put(found[at], weights[at], words[at], [int(place[at])])
        elif not weights[at].any():
            _put(found[at], weights[at], words[at], _smaller(piece, number, place, mixed.places))
            spelled += 1
    codes = PieceCodes(torch.from_numpy(found), torch.from_numpy(weights), torch.from_numpy(words))
    return codes, {"old_words_mixed": float(spares.sum()), "spelled": float(spelled)}


def _without(weights: Floats, lost: npt.NDArray[np.bool_]) -> Floats:
    """Weights without the places that are lost, the others taking their share."""
    left = np.where(lost, np.float32(0), weights)
    total, kept = weights.sum(axis=1), left.sum(axis=1)
    factor = np.divide(total, kept, out=np.zeros_like(kept), where=kept > 0)
    shared: Floats = (left * factor[:, None]).astype(np.float32)
    return shared


def _put(rows: Ints, weights: Floats, words: Floats, parts: list[int]) -> None:
    rows[:], weights[:], words[:] = 0, 0, 0
    rows[: len(parts)] = parts
    weights[: len(parts)] = 1 / len(parts)
    words[: len(parts)] = 1


def _smaller(piece: str, number: Mapping[str, int], place: Ints, most: int) -> list[int]:
    """The rows of the longest parts from left to right that have one."""
    parts: list[int] = []
    at = 0
    while at < len(piece) and len(parts) < most:
        for end in range(len(piece), at, -1):
            part = number.get(piece[at:end], -1)
            if part >= 0 and place[part] >= 0:
                parts.append(int(place[part]))
                at = end
                break
        else:
            at += 1
    return parts or [int(place[number[UNKNOWN]])]
