"""Fitting a layerless student: regression on the teacher's vectors, then MIMO's losses step by step.

Three kinds of step: translations drawn to their English teacher vector (distance and in-batch contrast); translations
without one, drawn to the student's own English; queries and passages in different languages (XLCO and distillation). The
student lies in the teacher's space, so that no projection is needed.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.errors import ConfigError
from trainer.events import Event, make
from trainer.losses import RetrievalBatch, RetrievalObjective, TextObjective
from trainer.newstudent.bag_ridge import Regressed, regress
from trainer.newstudent.bag_texts import Drawn, Int, Questions, Translations
from trainer.optimisers import RowAdamW
from trainer.ragged import RaggedIds

_TOLD_EVERY = 100
_KINDS = ("taught", "more", "asked")


@dataclass(frozen=True, slots=True)
class BagOptions:
    """iterations, pull: of the regression. steps: of gradients. records, each: of a step, and texts of a record. rows,
    languages: of a step of queries. more, asked: shares of the steps. rate: of a table whose rows have unit length on
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
    rate: float = 4e-3
    warmup: int = 50
    final_rate: float = 0.02
    contrast: float = 0.3
    xlco: float = 0.5
    temperature: float = 0.05
    seed: int = 0

    def __post_init__(self) -> None:
        """Raises ConfigError for what cannot be."""
        if min(self.iterations, self.steps) < 0 or min(self.records, self.each, self.rows) < 1 or self.languages < 2:
            raise ConfigError("fit", "sizes of at least 1, and at least 2 languages expected")
        if not (0 <= self.more <= 1 and 0 <= self.asked <= 1 and self.more + self.asked <= 1):
            raise ConfigError("fit.more, fit.asked", "shares that add up to 1 at most expected")


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
    ) -> None:
        self._taught, self._more, self._asked = taught, more, asked
        self._options = options
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
            1 - options.more - options.asked,
            options.more if self._more is not None else 0.0,
            options.asked if self._asked is not None else 0.0,
        )
        bounds = np.cumsum(shares) / sum(shares) if sum(shares) else np.ones(3)
        return _KINDS[int(np.searchsorted(bounds, mark, side="right").clip(max=2))]

    def _loss(self, kind: str, rng: np.random.Generator) -> Tensor | None:
        options = self._options
        if kind == "asked":
            assert self._asked is not None
            return self._of_questions(self._asked, *self._asked.draw(rng, options.rows, options.languages))
        source = self._taught if kind == "taught" else self._more
        assert source is not None
        drawn = source.draw(rng, options.records, options.each)
        vectors = self._embed(source.ids, drawn.texts)
        anchors, places = self._anchors(source, drawn), torch.from_numpy(drawn.places)
        return self._text(vectors, anchors[places], (anchors, places)).total / len(vectors)

    def _anchors(self, source: Translations, drawn: Drawn) -> Tensor:
        if source.teacher is not None:
            return torch.from_numpy(source.teacher.rows(drawn.records)).float()
        with torch.no_grad():
            return self._embed(source.ids, source.first[drawn.records])

    def _of_questions(self, asked: Questions, records: Int, queries: Int, passages: Int) -> Tensor | None:
        if not len(records):
            return None
        groups, english = torch.from_numpy(asked.group[records]), torch.arange(len(records))
        of_queries = torch.from_numpy(asked.teacher.rows(asked.english[records])).float()
        of_passages = torch.from_numpy(asked.teacher.rows(asked.english[records] + 1)).float()
        batch = RetrievalBatch(groups, english, of_queries, of_passages)
        return self._retrieval([self._embed(asked.ids, queries), self._embed(asked.ids, passages)], batch).total

    def _embed(self, ids: RaggedIds, texts: Int) -> Tensor:
        pieces, begins = ids.joined(texts)
        sums = functional.embedding_bag(
            torch.from_numpy(pieces), self.table, torch.from_numpy(begins), mode="sum", sparse=True
        )
        return functional.normalize(sums, dim=-1)

    def _share(self, step: int) -> float:
        """Of the peak rate: warm-up, then half a cosine."""
        options = self._options
        falling = 0.5 * (1 + math.cos(math.pi * step / max(1, options.steps)))
        return min(1.0, (step + 1) / max(1, options.warmup)) * (options.final_rate + (1 - options.final_rate) * falling)


def _usual(table: Tensor) -> Tensor:
    unit: Tensor = table / table.norm(dim=1).mean().clamp(min=1e-12)
    return unit
