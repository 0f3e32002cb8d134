"""Stage 2: queries in one language against passages in another, by gradient caching over the whole batch."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.batching import LanguagePairPlan, PairRows
from trainer.corpus import RetrievalCorpus
from trainer.gradcache import cached_backward
from trainer.losses import Losses, RetrievalBatch, RetrievalObjective
from trainer.out_of_memory import is_out_of_memory
from trainer.stages import Loaded, Setup, StepResult
from trainer.teacher_cache import TeacherVectors

Int = npt.NDArray[np.int64]


class RetrievalStage:
    """Stage 2: queries against passages of the whole batch, and both against the teacher's vectors of their English."""

    name = "stage2"

    def __init__(
        self,
        setup: Setup,
        corpus: RetrievalCorpus,
        teacher: TeacherVectors | None,
        plan: LanguagePairPlan,
        objective: RetrievalObjective,
        *,
        retained_tokens: int = 0,
    ) -> None:
        self._setup = setup
        self._corpus = corpus
        self._teacher = teacher
        self._plan = plan
        self._objective = objective
        self._retained = retained_tokens
        self.steps_per_epoch = plan.steps_per_epoch
        self.size = len(corpus.query)

    def load(self, step: int, micro_tokens: int) -> Loaded:
        """Own queries, then own passages (then LaKDA's second queries); the teacher's vectors of the whole batch."""
        rows = self._plan.batch(step)
        roles = self._roles(rows)
        own = self._setup.world.share(len(rows.record))
        numbers = np.concatenate([role[own] for role in roles])
        ids = self._corpus.ids
        tokens = int(sum(ids.lengths[role].sum() for role in roles))
        micro = self._setup.micro(ids, numbers, micro_tokens)
        # Where memory runs out, the graphs that are kept between the passes must shrink like the mini-batches.
        retained = int(self._retained * min(1.0, micro_tokens / self._setup.micro_tokens))
        return Loaded(numbers, micro, len(rows.record), tokens, self._targets(rows.record), retained)

    def _roles(self, rows: PairRows) -> list[Int]:
        """Numbers of the texts of each row: queries, passages, and for LaKDA queries in the second language."""
        query = self._corpus.query
        first = np.asarray(query[rows.record, rows.first], np.int64)
        if self._objective.method == "infonce":
            return [first, first + 1]
        second = np.asarray(query[rows.record, rows.second], np.int64)
        return [first, first + 1, second] if self._objective.method == "lakda" else [first, second + 1]

    def _targets(self, record: Int) -> RetrievalBatch:
        to_host = self._setup.on_host
        places = self._corpus.english[record]
        english = np.flatnonzero(places >= 0)
        batch = RetrievalBatch(to_host(self._corpus.group[record]), to_host(english))
        if self._teacher is None:
            return batch
        asked, found = self._teacher.rows(places[english]), self._teacher.rows(places[english] + 1)
        return replace(batch, teacher_queries=to_host(asked), teacher_passages=to_host(found))

    def gradients(self, loaded: Loaded) -> Generator[float, None, StepResult]:
        """By gradient caching over the mini-batches; vectors are gathered from all processes for the loss."""
        setup = self._setup
        agreed = False

        def at_vectors(vectors: Tensor) -> tuple[Losses, Tensor]:
            nonlocal agreed
            agreed = setup.world.any(False, setup.device.torch)
            if agreed:
                raise MemoryError("out of memory")
            return self._at_vectors(vectors, loaded)

        failed = False
        losses: Losses | None = None
        try:
            losses = yield from cached_backward(
                lambda number: setup.embed(loaded.micro[number].ids, loaded.micro[number].mask),
                [setup.on_device(micro.places) for micro in loaded.micro],
                [micro.ids.numel() for micro in loaded.micro],
                at_vectors,
                device=setup.device.torch,
                retained_tokens=loaded.retained_tokens,
            )
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            failed = True
        if agreed or setup.world.any(failed, setup.device.torch) or losses is None:
            raise MemoryError("out of memory")
        setup.sum_gradients()
        if setup.projection is not None and setup.world.size > 1:
            for weight in setup.projection.parameters():  # every process had the gradient of the whole batch
                if weight.grad is not None:
                    weight.grad /= setup.world.size
        return StepResult({"total": losses.total, **losses.parts}, loaded.rows, loaded.tokens)

    def _at_vectors(self, vectors: Tensor, loaded: Loaded) -> tuple[Losses, Tensor]:
        setup = self._setup
        roles = 3 if self._objective.method == "lakda" else 2
        gathered = [setup.world.gather(role, loaded.rows).requires_grad_() for role in vectors.chunk(roles)]
        losses = self._objective(gathered, loaded.targets.mapped(setup.on_device))
        torch.autograd.backward([losses.total * setup.scale()])
        own = setup.world.share(loaded.rows)
        gradient = torch.cat([_gradient(role)[own] for role in gathered])
        return Losses(losses.total.detach(), losses.parts), gradient


def _gradient(vectors: Tensor) -> Tensor:
    return vectors.grad if vectors.grad is not None else torch.zeros_like(vectors)
