"""Fitting a student with layers on a CPU: a step of the optimiser for every few thousand tokens.

Translations go to their English teacher vectors: distance, and contrast with the vectors of the whole draw. Queries and
passages in other languages go by XLCO and distance (``layer_losses``), queries that have no English by contrast with
passages of their own language. The student lies in the teacher's space, so that no projection is needed. A core reads
about 2,000 tokens a second: unlike ``mimo-train run``, which gathers large batches, this takes a step after every chunk,
and lets the teacher's vectors, which cost nothing, be the many wrong answers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.config import ScheduleConfig
from trainer.errors import ConfigError, NotFiniteError
from trainer.events import Event, make
from trainer.hardware import Device
from trainer.losses import TextObjective
from trainer.models.encoder import Encoder
from trainer.newstudent.bag_texts import Int, OwnQuestions, Questions, Translations
from trainer.newstudent.cut_again import CutAgain
from trainer.newstudent.layer_losses import asked_losses
from trainer.newstudent.layer_options import LayerOptions, LayerState
from trainer.newstudent.layer_pass import half_pass
from trainer.newstudent.layer_texts import AskedChunk, OwnChunk, TaughtChunk, asked_chunks, own_chunks, taught_chunks
from trainer.optimisers import Optimiser
from trainer.ragged import RaggedIds, padded

_TOLD_EVERY = 50
_TAUGHT, _ASKED, _OWN = range(3)
Chunk = TaughtChunk | AskedChunk | OwnChunk


class LayerFit:
    """The steps: a function of seed, round and state, so that a fit that goes on is the fit that was never stopped."""

    def __init__(
        self,
        student: Encoder,
        taught: Translations,
        asked: Questions | None,
        options: LayerOptions,
        device: Device,
        held: Tensor | None = None,
        own: OwnQuestions | None = None,
    ) -> None:
        """student: changed in place. held: bool [pieces], which rows are the teacher's own. own: queries without English.

        Raises ConfigError.
        """
        if taught.teacher is None or taught.teacher.dim != student.dim:
            raise ConfigError("taught", f"vectors of the teacher of length {student.dim} are needed")
        self.student, self.device = student, device
        self._taught, self._asked, self._options = taught, asked if options.asked else None, options
        self._own = own if options.own and own is not None and len(own) else None
        self._cut = CutAgain.of(student.tokens, taught.ids, options.cut) if options.cut else None
        self.state = LayerState()
        if not options.body_rate:
            for weight in student.parameters():
                weight.requires_grad_(weight is student.table)
        schedule = ScheduleConfig(
            table_rate=options.table_rate,
            body_rate=options.body_rate,
            train_table=options.table_rate > 0,
            weight_decay=options.weight_decay,
            clip_norm=options.clip,
        )
        self.optimiser = Optimiser(student, None, schedule, sparse_table=True)
        if held is not None and self.optimiser.rows is not None:
            self.optimiser.rows.factors = torch.where(held, options.held, 1.0)
        self._text = TextObjective(nn.Identity(), anchor_contrast=options.contrast, temperature=options.temperature)

    def steps(self, passed: Callable[[], float] | None = None) -> Generator[Event, None, None]:
        """Take them, from where the state is; an event for each. Close it to stop after a step.

        passed: the share of the whole fit that is over, for a fit that ends by the clock; by itself it ends with its tokens.
        Raises NotFiniteError.
        """
        share = passed or (lambda: self.state.tokens / self._options.tokens)
        state, seen = self.state, _Seen()
        self.student.eval()  # without dropout
        while share() < 1:
            chunks = self._round()
            for chunk in chunks[state.place :]:
                fraction = share()
                if fraction >= 1:
                    break
                norm = self._step(chunk, fraction, seen)
                seen.add("norm", norm)
                state.place += 1
                yield self._told(fraction, seen)
            else:
                state.round, state.place = state.round + 1, 0

    def _round(self) -> Sequence[Chunk]:
        options, state = self._options, self.state

        def rng(kind: int) -> np.random.Generator:
            return np.random.default_rng([options.seed, state.round, kind])

        if not state.place:
            state.kind = self._kind()
        if state.kind == _ASKED and self._asked is not None:
            sizes = {"rows": options.rows, "languages": options.languages, "tokens": options.chunk}
            if found := asked_chunks(self._asked, rng(1), **sizes):
                return found
            state.kind = _TAUGHT  # too few questions in the languages that were drawn
        if state.kind == _OWN and self._own is not None:
            sizes = {"rows": options.rows, "passages": options.own_passages, "tokens": options.chunk}
            return own_chunks(self._own, rng(2), **sizes)
        return taught_chunks(self._taught, rng(0), records=options.records, each=options.each, tokens=options.chunk)

    def _kind(self) -> int:
        """Of the next round: what has had less than its share."""
        options, state = self._options, self.state
        if self._asked is not None and state.asked < options.asked * (state.tokens + 1):
            return _ASKED
        if self._own is not None and state.own < options.own * (state.tokens + 1):
            return _OWN
        return _TAUGHT

    def _step(self, chunk: Chunk, fraction: float, seen: _Seen) -> float:
        if isinstance(chunk, TaughtChunk):
            loss = self._taught_loss(chunk, seen)
        else:
            loss = self._asked_loss(chunk, seen) if isinstance(chunk, AskedChunk) else self._own_loss(chunk, seen)
        torch.autograd.backward([loss])
        self.optimiser.set_rate(self._rate(fraction))
        norm = float(self.optimiser.clip())
        if not math.isfinite(norm):
            self.optimiser.zero()
            raise NotFiniteError("the gradients are not finite", step=self.state.steps)
        self.optimiser.step()
        self.optimiser.zero()
        self.state.steps += 1
        if isinstance(chunk, TaughtChunk):
            self.state.taught += chunk.tokens
        elif isinstance(chunk, AskedChunk):
            self.state.asked += chunk.tokens
        else:
            self.state.own += chunk.tokens
        return norm

    def _taught_loss(self, chunk: TaughtChunk, seen: _Seen) -> Tensor:
        vectors = functional.normalize(self._embed(self._taught.ids, chunk.texts), dim=-1)
        places, count = torch.from_numpy(chunk.places), len(chunk.texts)
        losses = self._text(vectors, chunk.anchors[places], (chunk.anchors, places))
        for name, part in losses.parts.items():
            seen.add(f"taught {name}", float(part) / count)
        return losses.total / count

    def _asked_loss(self, chunk: AskedChunk, seen: _Seen) -> Tensor:
        assert self._asked is not None
        queries, passages = (self._embed(self._asked.ids, texts) for texts in (chunk.queries, chunk.passages))
        options, places = self._options, torch.from_numpy(chunk.places)
        distance, xlco = asked_losses(queries, passages, places, chunk.draw, options.temperature)
        seen.add("asked distil", float(distance.detach()))
        seen.add("asked xlco", float(xlco.detach()))
        return options.xlco * xlco + (1 - options.xlco) * distance

    def _own_loss(self, chunk: OwnChunk, seen: _Seen) -> Tensor:
        assert self._own is not None
        queries = functional.normalize(self._embed(self._own.ids, chunk.queries), dim=-1)
        scores = queries @ chunk.passages.T / self._options.temperature
        loss = functional.cross_entropy(scores, torch.from_numpy(chunk.places))
        seen.add("own", float(loss.detach()))
        return self._options.own_weight * loss

    def _embed(self, ids: RaggedIds, texts: Int) -> Tensor:
        flat, sizes = ids.joined(texts)[0], ids.lengths[texts]
        if self._cut is not None:
            rng = np.random.default_rng([self._options.seed, self.state.round, self.state.place, int(texts[0])])
            flat, sizes = self._cut.cut(flat, sizes, rng, self.student.max_tokens)
        rows, mask = (torch.from_numpy(array) for array in padded(flat, sizes, self.student.pad_id))
        if self.device.precision == "bf16":
            return half_pass(self.student, rows, mask)
        vectors: Tensor = self.student(rows, mask)
        return vectors

    def _rate(self, fraction: float) -> float:
        """Of the peak rates: warm-up, then half a cosine."""
        options = self._options
        falling = 0.5 * (1 + math.cos(math.pi * min(1.0, fraction)))
        warm = min(1.0, (self.state.steps + 1) / max(1, options.warmup))
        return warm * (options.final_rate + (1 - options.final_rate) * falling)

    def _told(self, fraction: float, seen: _Seen) -> Event:
        state = self.state
        if state.steps % _TOLD_EVERY:
            return make("progress", stage="layers", step=state.steps, fraction=fraction)
        return make(
            "layers",
            step=state.steps,
            fraction=round(fraction, 4),
            tokens={"taught": state.taught, "asked": state.asked, "own": state.own},
            losses=seen.means(),
        )


class _Seen:
    """Means of what was seen since they were told last."""

    def __init__(self) -> None:
        self._values: dict[str, list[float]] = {}

    def add(self, name: str, value: float) -> None:
        self._values.setdefault(name, []).append(value)

    def means(self) -> dict[str, float]:
        found = {name: round(sum(values) / len(values), 4) for name, values in self._values.items()}
        self._values = {}
        return found
