"""Language fairness: rank correlation between parallel queries (MRC@k), equal expected rank of languages (PEER@k)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float32]
_MOST_PAIRS = 256  # of the versions of one query; more are drawn from


def average_ranks(values: Floats) -> Floats:
    """Ranks 1, 2, ... along the last axis, equal values sharing their mean rank."""
    order = np.argsort(values, axis=-1, kind="stable")
    ordered = np.take_along_axis(values, order, axis=-1)
    places = np.broadcast_to(np.arange(values.shape[-1]), values.shape)
    new = np.ones(values.shape, dtype=bool)
    new[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    first = np.maximum.accumulate(np.where(new, places, 0), axis=-1)
    last_of = np.ones(values.shape, dtype=bool)
    last_of[..., :-1] = new[..., 1:]
    backwards = np.where(last_of, places, values.shape[-1])[..., ::-1]
    last = np.minimum.accumulate(backwards, axis=-1)[..., ::-1]
    ranks = np.empty(values.shape)
    np.put_along_axis(ranks, order, (first + last) / 2 + 1, axis=-1)
    return ranks


def spearman(left: Floats, right: Floats, kept: npt.NDArray[np.bool_] | None = None) -> Floats:
    """Rank correlation along the last axis, of the kept places alone; NaN where one side does not vary."""
    keep = np.ones(left.shape, dtype=bool) if kept is None else kept
    # Places that are left out sort behind all others and so do not touch their ranks.
    sides = [np.where(keep, average_ranks(np.where(keep, side, np.inf)), 0.0) for side in (left, right)]
    count = keep.sum(axis=-1, keepdims=True)
    with np.errstate(invalid="ignore", divide="ignore"):
        a, b = (np.where(keep, ranks - ranks.sum(axis=-1, keepdims=True) / count, 0.0) for ranks in sides)
        value: Floats = (a * b).sum(axis=-1) / np.sqrt((a * a).sum(axis=-1) * (b * b).sum(axis=-1))
    return value


def rank_correlation(queries: Vectors, passages: Vectors, tops: Indices, *, seed: int = 0) -> Floats:
    """Spearman of the scores that versions of one query give to the union of what each finds; one value a pair.

    queries: [versions, dim]. tops: [versions, k], what each finds, best first, -1 where there is no more. NaN where the
    scores of a version do not vary.
    """
    pairs = np.array([(a, b) for a in range(len(queries)) for b in range(a)], dtype=np.int64).reshape(-1, 2)
    if len(pairs) > _MOST_PAIRS:
        pairs = pairs[np.random.default_rng(seed).choice(len(pairs), _MOST_PAIRS, replace=False)]
    if not len(pairs):
        return np.zeros(0)
    union = np.unique(tops[tops >= 0])
    scores = (queries @ passages[union].T).astype(np.float64)
    column = np.searchsorted(union, tops)  # -1 becomes 0 and is masked
    here = tops >= 0
    a, b = pairs[:, 0], pairs[:, 1]
    found = np.zeros((len(queries), len(union)), dtype=bool)
    found[np.arange(len(queries))[:, None].repeat(tops.shape[1], 1)[here], column[here]] = True
    columns = np.concatenate([column[a], column[b]], axis=1).clip(max=len(union) - 1)
    twice = np.take_along_axis(found[a], columns[:, tops.shape[1] :], axis=1)
    kept = np.concatenate([here[a], here[b] & ~twice], axis=1)
    left, right = (np.take_along_axis(scores[side], columns, axis=1) for side in (a, b))
    return spearman(left, right, kept)


def mean_rank_correlation(queries: Vectors, passages: Vectors, tops: Indices, groups: Sequence[str]) -> float | None:
    """MRC, x100: mean over all pairs of parallel queries (equal group); None without any."""
    values = [
        rank_correlation(queries[members], passages, tops[members], seed=number)
        for number, members in enumerate(_members(groups))
        if len(members) > 1
    ]
    flat = np.concatenate(values) if values else np.zeros(0)
    flat = flat[~np.isnan(flat)]
    return 100.0 * float(flat.mean()) if len(flat) else None


def kruskal_p(ranks: Floats, parts: Indices, rows: Indices, row_count: int) -> Floats:
    """p of a Kruskal-Wallis test for each row at once; 1 where all values are equal, NaN for fewer than two parts.

    ranks: values, parts: what group each is of, rows: what test each belongs to.
    """
    p = np.full(row_count, np.nan)
    if not len(ranks):
        return p
    order = np.lexsort((ranks, rows))
    row, value, part = rows[order], ranks[order], parts[order]
    total = np.bincount(row, minlength=row_count).astype(np.float64)
    start = np.searchsorted(row, np.arange(row_count))
    # Runs of equal values in a row share their mean rank; their lengths give the correction for ties.
    change = np.ones(len(row), dtype=bool)
    change[1:] = (row[1:] != row[:-1]) | (value[1:] != value[:-1])
    run = np.cumsum(change) - 1
    size = np.bincount(run)
    first = np.flatnonzero(change)
    rank = (first - start[row[first]] + (size - 1) / 2 + 1)[run]
    ties = np.bincount(row[first], weights=(size**3 - size).astype(np.float64), minlength=row_count)
    width = int(part.max()) + 1
    sums = np.bincount(row * width + part, weights=rank, minlength=row_count * width).reshape(row_count, width)
    sizes = np.bincount(row * width + part, minlength=row_count * width).reshape(row_count, width)
    groups = (sizes > 0).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        between = np.where(sizes > 0, sums**2 / sizes, 0.0).sum(axis=1)
        statistic = 12.0 / (total * (total + 1)) * between - 3 * (total + 1)
        correction = 1.0 - ties / (total**3 - total)
        statistic = statistic / correction
    usable = groups > 1
    equal = usable & (correction <= 1e-12)
    tested = usable & ~equal
    half = torch.from_numpy(np.maximum(statistic[tested], 0.0) / 2)
    freedom = torch.from_numpy((groups[tested] - 1) / 2.0)
    p[tested] = torch.special.gammaincc(freedom, half).numpy()
    p[equal] = 1.0
    return p


def equal_expected_rank(ranks: Floats, languages: Indices, queries: Indices, query_count: int, cut: int) -> Floats:
    """PEER@k of each query: p that its relevant passages rank alike in every language; ranks past ``cut`` count as cut + 1.

    ranks, languages, queries: one entry for each relevant passage. NaN for queries with fewer than two languages.
    """
    return kruskal_p(np.minimum(ranks, cut + 1.0), languages, queries, query_count)


def _members(groups: Sequence[str]) -> list[Indices]:
    places: dict[str, list[int]] = {}
    for at, group in enumerate(groups):
        if group:
            places.setdefault(group, []).append(at)
    return [np.array(members, dtype=np.int64) for members in places.values()]
