"""Fitting a layerless student: regression on the teacher's vectors, then MIMO's losses step by step.

Four kinds of step: translations drawn to their English teacher vector (distance and in-batch contrast); translations
without one, drawn to the student's own English; queries and passages in different languages (XLCO and distillation); queries
without English, told from passages of their own language. The student lies in the teacher's space, so that no projection is
needed. Where its pieces are mixtures of rows, the rows learn and the mixtures stay.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.errors import ConfigError
from trainer.events import Event, make
from trainer.losses import RetrievalBatch, RetrievalObjective, TextObjective
from trainer.models import PieceCodes
from trainer.newstudent.bag_ridge import Regressed, regress
from trainer.newstudent.bag_texts import Drawn, Int, OwnQuestions, Questions, Translations
from trainer.newstudent.cut_again import CutAgain
from trainer.optimisers import RowAdamW
from trainer.ragged import RaggedIds

_TOLD_EVERY = 100
_MORE_TOKENS = 64  # that a text may have when its words are cut
_KINDS = ("taught", "more", "asked", "own")


@dataclass(frozen=True, slots=True)
class BagOptions:
    """iterations, pull: of the regression. steps: of gradients. records, each: of a step, and texts of a record. rows,
    languages: of a step of queries. more, asked, own: shares of the steps. own_passages, own_weight, cut: as for layers
    (``LayerOptions``). rate: of a table whose rows have unit length on
    average. contrast: weight of the in-batch contrast beside the distance. xlco: the method's lambda for queries."""

    iterations: int = 10
    pull: float = 1.0
    steps: int = 3000
    records: int = 512
    each: int = 3
    rows: int = 384
    languages: int = 6
    more: float = 0.4
    asked: float = 0.2
    own: float = 0.0
    own_passages: int = 4096
    own_weight: float = 0.3
    cut: float = 0.0
    rate: float = 4e-3
    warmup: int = 50
    final_rate: float = 0.02
    contrast: float = 0.3
    xlco: float = 0.5
    temperature: float = 0.05
    seed: int = 0

    def __post_init__(self) -> None:
        """Raises ConfigError for what cannot be."""
        sizes = (self.records, self.each, self.rows, self.own_passages)
        if min(self.iterations, self.steps) < 0 or min(sizes) < 1 or self.languages < 2:
            raise ConfigError("fit", "sizes of at least 1, and at least 2 languages expected")
        shares = (self.more, self.asked, self.own)
        if min(shares) < 0 or sum(shares) > 1:
            raise ConfigError("fit.more, fit.asked, fit.own", "shares that add up to 1 at most expected")
        if min(self.own_weight, self.cut) < 0:
            raise ConfigError("fit.own_weight, fit.cut", "0 or more expected")


@dataclass(slots=True)
class FitState:
    """Where the steps are, with all they need to go on."""

    step: int
    rows: RowAdamW


def regressed(
    start: Tensor, taught: Translations, asked: Questions | None, options: BagOptions
) -> Generator[Event, None, Tensor]:
    """The table fitted to the teacher's vectors, rows of unit length on average."""
    if taught.teacher is None:
        raise ConfigError("taught", "regression needs the teacher's vectors")
    kept = np.flatnonzero(taught.weights > 0)
    parts = [Regressed(taught.ids, kept, taught.teacher.rows(taught.record[kept]), taught.weights[kept])]
    if asked is not None:
        numbers, places = asked.texts
        usual = np.full(len(numbers), float(np.median(parts[0].weights)))
        parts.append(Regressed(asked.ids, numbers, asked.teacher.rows(places), usual))
    table = start
    for done, state in regress(start, parts, pull=options.pull, iterations=options.iterations):
        table = state
        yield make("bag", part="regression", done=done, total=options.iterations)
    return _usual(table)


class Fit:
    """The steps: a function of seed and step, so that a fit that goes on is the fit that was never stopped."""

    def __init__(
        self,
        table: Tensor,
        taught: Translations,
        more: Translations | None,
        asked: Questions | None,
        options: BagOptions,
        own: OwnQuestions | None = None,
        *,
        codes: PieceCodes | None = None,
        cut: CutAgain | None = None,
    ) -> None:
        """table: [pieces, dim], or the rows that ``codes`` mix pieces of. cut: words are read in parts now and then."""
        self._taught, self._more, self._asked = taught, more, asked
        self._own = own if own is not None and len(own) else None
        self._options, self._codes, self._cut = options, codes, cut
        self.table = nn.Parameter(_usual(table))
        self.state = FitState(0, RowAdamW(self.table, options.rate, (0.9, 0.98)))
        same = nn.Identity()
        self._text = TextObjective(same, anchor_contrast=options.contrast, temperature=options.temperature)
        self._retrieval = RetrievalObjective(same, xlco_weight=options.xlco, temperature=options.temperature)

    def steps(self) -> Generator[Event, None, None]:
        """Take them, from where the state is; an event now and then. Close it to stop after a step."""
        options, state = self._options, self.state
        seen: dict[str, list[float]] = {}
        for step in range(state.step, options.steps):
            rng = np.random.default_rng([options.seed, step])
            kind = self._kind(float(rng.random()))
            loss = self._loss(kind, rng)
            if loss is not None:
                torch.autograd.backward([loss])
                self._update(options.rate * self._share(step))
                seen.setdefault(kind, []).append(float(loss.detach()))
            state.step = step + 1
            if state.step % _TOLD_EVERY == 0 or state.step == options.steps:
                losses = {name: sum(values) / len(values) for name, values in seen.items()}
                seen = {}
                yield make("bag", part="steps", done=state.step, total=options.steps, losses=losses)
            else:
                yield make("progress", stage="bag", step=state.step, fraction=1.0)

    def _update(self, rate: float) -> None:
        gradient = self.table.grad
        assert gradient is not None
        self.table.grad = gradient.coalesce()
        self.state.rows.rate = rate
        self.state.rows.step()
        self.table.grad = None

    def _kind(self, mark: float) -> str:
        options = self._options
        shares = (
            1 - options.more - options.asked - options.own,
            options.more if self._more is not None else 0.0,
            options.asked if self._asked is not None else 0.0,
            options.own if self._own is not None else 0.0,
        )
        bounds = np.cumsum(shares) / sum(shares) if sum(shares) else np.ones(len(_KINDS))
        return _KINDS[int(np.searchsorted(bounds, mark, side="right").clip(max=len(_KINDS) - 1))]

    def _loss(self, kind: str, rng: np.random.Generator) -> Tensor | None:
        options = self._options
        if kind == "asked":
            assert self._asked is not None
            return self._of_questions(self._asked, rng)
        if kind == "own":
            assert self._own is not None
            return self._of_own(self._own, rng)
        source = self._taught if kind == "taught" else self._more
        assert source is not None
        drawn = source.draw(rng, options.records, options.each)
        vectors = self._embed(source.ids, drawn.texts, rng)
        anchors, places = self._anchors(source, drawn), torch.from_numpy(drawn.places)
        return self._text(vectors, anchors[places], (anchors, places)).total / len(vectors)

    def _anchors(self, source: Translations, drawn: Drawn) -> Tensor:
        if source.teacher is not None:
            return torch.from_numpy(source.teacher.rows(drawn.records)).float()
        with torch.no_grad():
            return self._embed(source.ids, source.first[drawn.records])

    def _of_own(self, own: OwnQuestions, rng: np.random.Generator) -> Tensor:
        options = self._options
        queries, places, passages = own.draw(rng, options.rows, options.own_passages)
        scores = self._embed(own.ids, queries, rng) @ torch.from_numpy(own.vectors.rows(passages)).float().T
        return options.own_weight * functional.cross_entropy(scores / options.temperature, torch.from_numpy(places))

    def _of_questions(self, asked: Questions, rng: np.random.Generator) -> Tensor | None:
        records, queries, passages = asked.draw(rng, self._options.rows, self._options.languages)
        if not len(records):
            return None
        groups, english = torch.from_numpy(asked.group[records]), torch.arange(len(records))
        of_queries = torch.from_numpy(asked.teacher.rows(asked.english[records])).float()
        of_passages = torch.from_numpy(asked.teacher.rows(asked.english[records] + 1)).float()
        batch = RetrievalBatch(groups, english, of_queries, of_passages)
        return self._retrieval([self._embed(asked.ids, some, rng) for some in (queries, passages)], batch).total

    def _embed(self, ids: RaggedIds, texts: Int, rng: np.random.Generator | None = None) -> Tensor:
        """rng: of the words that are cut; without it none are."""
        pieces, sizes = ids.joined(texts)[0], ids.lengths[texts]
        if self._cut is not None and rng is not None:
            pieces, sizes = self._cut.cut(pieces, sizes, rng, int(sizes.max(initial=0)) + _MORE_TOKENS)
        weights = None
        if self._codes is not None:
            pieces, weights, sizes = _mixed(self._codes, pieces, sizes)
        sums = functional.embedding_bag(
            torch.from_numpy(pieces),
            self.table,
            torch.from_numpy(np.cumsum(sizes) - sizes),
            mode="sum",
            sparse=True,
            per_sample_weights=None if weights is None else torch.from_numpy(weights),
        )
        return functional.normalize(sums, dim=-1)

    def _share(self, step: int) -> float:
        """Of the peak rate: warm-up, then half a cosine."""
        options = self._options
        falling = 0.5 * (1 + math.cos(math.pi * step / max(1, options.steps)))
        return min(1.0, (step + 1) / max(1, options.warmup)) * (options.final_rate + (1 - options.final_rate) * falling)


def _mixed(codes: PieceCodes, pieces: Int, sizes: Int) -> tuple[Int, npt.NDArray[np.float32], Int]:
    """Texts of pieces as texts of rows: (rows, their weights, rows of each text). A row that weighs nothing is left out: the
    optimiser would move it all the same."""
    rows, weights = codes.rows.numpy()[pieces], codes.weights.numpy()[pieces]
    there = weights != 0
    texts = np.repeat(np.arange(len(sizes)), sizes)
    counts = np.bincount(texts, there.sum(axis=1), minlength=len(sizes)).astype(np.int64)
    return rows[there].astype(np.int64), weights[there], counts


def _usual(table: Tensor) -> Tensor:
    unit: Tensor = table / table.norm(dim=1).mean().clamp(min=1e-12)
    return unit
