"""Stage 1: texts in any language are drawn to the teacher's vectors of their English."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.batching import TextPlan
from trainer.corpus import PairCorpus
from trainer.losses import TextObjective
from trainer.out_of_memory import is_out_of_memory
from trainer.stages import Loaded, Setup, StepResult
from trainer.teacher_cache import TeacherVectors

Int = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TextTargets:
    """Teacher vectors float16 [own texts, dim]. For the contrast also those of the batch's distinct records, and which of
    them each own text belongs to, int64 [own texts]."""

    vectors: Tensor
    anchors: Tensor | None = None
    classes: Tensor | None = None


class TextStage:
    """Stage 1: every text is drawn to its English record's teacher vector."""

    name = "stage1"

    def __init__(
        self, setup: Setup, corpus: PairCorpus, teacher: TeacherVectors, plan: TextPlan, objective: TextObjective
    ) -> None:
        self._setup = setup
        self._corpus = corpus
        self._teacher = teacher
        self._plan = plan
        self._objective = objective
        self.steps_per_epoch = plan.steps_per_epoch
        self.size = len(corpus.ids)

    def load(self, step: int, micro_tokens: int) -> Loaded:
        """The texts of a step with their teacher vectors."""
        batch = self._plan.batch(step)
        own = batch[self._setup.world.share(len(batch))]
        ids = self._corpus.ids
        micro = self._setup.micro(ids, own, micro_tokens)
        return Loaded(own, micro, len(batch), int(ids.lengths[batch].sum()), self._targets(batch, own))

    def _targets(self, batch: Int, own: Int) -> TextTargets:
        to_host, corpus = self._setup.on_host, self._corpus
        records = np.asarray(corpus.record[own], np.int64)
        vectors = to_host(self._teacher.rows(records))
        if not self._objective.anchor_contrast:
            return TextTargets(vectors)
        # Other texts of the same record share its anchor: each distinct record of the batch is one class.
        distinct = np.unique(np.asarray(corpus.record[batch], np.int64))
        return TextTargets(vectors, to_host(self._teacher.rows(distinct)), to_host(np.searchsorted(distinct, records)))

    def gradients(self, loaded: Loaded) -> Generator[float, None, StepResult]:
        """Rows are independent: the mini-batches' gradients add up to the batch's."""
        setup = self._setup
        parts: dict[str, Tensor] = {}
        failed = False
        try:
            targets: TextTargets = loaded.targets
            vectors = setup.on_device(targets.vectors)
            anchors = None if targets.anchors is None else setup.on_device(targets.anchors)
            classes = None if targets.classes is None else setup.on_device(targets.classes)
            for number, micro in enumerate(loaded.micro):
                places = setup.on_device(micro.places)
                contrast = None if anchors is None or classes is None else (anchors, classes[places])
                losses = self._objective(setup.embed(micro.ids, micro.mask), vectors[places], contrast)
                torch.autograd.backward([losses.total * (setup.scale() / loaded.rows)])
                for name, value in losses.parts.items():
                    parts[name] = parts[name] + value if name in parts else value
                yield (number + 1) / len(loaded.micro)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            failed = True
        if setup.world.any(failed, setup.device.torch):
            raise MemoryError("out of memory")
        setup.sum_gradients()
        names = self._objective.names  # a process may have had no text of a small batch
        zero = torch.zeros((), device=setup.device.torch)
        sums = setup.world.sum_values(torch.stack([parts.get(name, zero) for name in names])) / loaded.rows
        means = dict(zip(names, sums.unbind(), strict=True))
        total = means["distil"] + self._objective.anchor_contrast * means.get("anchor", zero)
        return StepResult({"total": total, **means}, loaded.rows, loaded.tokens)
