"""One optimiser step of each stage: which texts, their forward and backward passes, the gradients left on the weights."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.batching import LanguagePairPlan, TextPlan, micro_batches
from trainer.corpus import PairCorpus, RetrievalCorpus
from trainer.distributed import World
from trainer.gradcache import cached_backward
from trainer.hardware import Device, is_out_of_memory
from trainer.losses import Losses, RetrievalBatch, RetrievalObjective, TextObjective
from trainer.models.encoder import Encoder
from trainer.ragged import RaggedIds
from trainer.teacher_cache import TeacherVectors

Int = npt.NDArray[np.int64]
# What a mini-batch more costs, in tokens: launches and Python against padding.
_CPU_OVERHEAD: Final = 64
_GPU_OVERHEAD: Final = 8192


@dataclass(frozen=True, slots=True)
class StepResult:
    """Losses over the whole batch, all processes together. rows: texts or query/passage rows; tokens: without padding."""

    losses: Mapping[str, float]
    rows: int
    tokens: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """A step's input, on the host. micro: places in the process's own texts, ids and mask of each mini-batch."""

    numbers: Int
    micro: list[tuple[Int, Int, Int]]
    rows: int
    targets: Any = None


@dataclass(frozen=True, slots=True)
class Setup:
    """What the stages share. forward: the encoder, or its compiled form. scale: of the loss, for fp16."""

    encoder: Encoder
    projection: nn.Module | None
    device: Device
    world: World
    forward: Callable[[Tensor, Tensor], Tensor]
    scale: Callable[[], float] = field(default=lambda: 1.0)

    def embed(self, ids: Int, mask: Int) -> Tensor:
        """Vectors of a mini-batch, float32."""
        to = self.device.torch
        numbers, hidden = (torch.from_numpy(array).to(to, non_blocking=True) for array in (ids, mask))
        with self.device.autocast():
            vectors = self.forward(numbers, hidden)
        return vectors.float()

    def to_device(self, values: npt.NDArray[Any]) -> Tensor:
        """An array on the device, float16 as float32."""
        tensor = torch.from_numpy(values).to(self.device.torch)
        return tensor.float() if tensor.dtype == torch.float16 else tensor

    def micro(self, ids: RaggedIds, numbers: Int, tokens: int) -> list[tuple[Int, Int, Int]]:
        """Padded mini-batches of texts."""
        overhead = _CPU_OVERHEAD if self.device.kind == "cpu" else _GPU_OVERHEAD
        groups = micro_batches(ids.lengths[numbers], tokens, overhead)
        return [(places, *ids.padded(numbers[places], self.encoder.pad_id)) for places in groups]


class Stage(Protocol):
    """A stage of the method. load is pure and may run ahead in another thread; gradients leaves gradients on the weights."""

    name: str
    steps_per_epoch: int
    size: int

    def load(self, step: int, micro_tokens: int) -> Loaded:
        """The input of a step."""
        ...

    def gradients(self, loaded: Loaded) -> Generator[float, None, StepResult]:
        """Forward and backward; yields how far it is. Raises MemoryError in every process if memory runs out in one."""
        ...


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
        """The texts of a step with their teacher vectors; the contrast needs those of the whole batch."""
        batch = self._plan.batch(step)
        own = batch[self._setup.world.share(len(batch))]
        records = np.asarray(self._corpus.record[own]).astype(np.int64)
        every = None
        if self._objective.anchor_contrast:
            all_records = np.asarray(self._corpus.record[batch]).astype(np.int64)
            every = (self._teacher.rows(all_records), all_records)
        targets = (self._teacher.rows(records), records, every)
        return Loaded(own, self._setup.micro(self._corpus.ids, own, micro_tokens), len(batch), targets)

    def gradients(self, loaded: Loaded) -> Generator[float, None, StepResult]:
        """Rows are independent: the mini-batches' gradients add up to the batch's."""
        setup = self._setup
        parts: dict[str, Tensor] = {}
        failed = False
        try:
            vectors, records, every = loaded.targets
            batch = (setup.to_device(every[0]), setup.to_device(every[1])) if every else None
            for number, (places, ids, mask) in enumerate(loaded.micro):
                losses = self._objective(
                    setup.embed(ids, mask), setup.to_device(vectors[places]), setup.to_device(records[places]), batch
                )
                torch.autograd.backward([losses.total * (setup.scale() / loaded.rows)])
                for name, value in losses.parts.items():
                    parts[name] = parts.get(name, 0) + value
                yield (number + 1) / len(loaded.micro)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            failed = True
        if setup.world.any(failed, setup.device.torch):
            raise MemoryError("out of memory")
        setup.world.sum_gradients(_weights(setup))
        values = [float(value) for value in parts.values()]
        tokens = float(self._corpus.ids.lengths[loaded.numbers].sum())
        *values, tokens = setup.world.total([*values, tokens], setup.device.torch)
        means = {name: value / loaded.rows for name, value in zip(parts, values, strict=True)}
        total = means["distil"] + self._objective.anchor_contrast * means.get("anchor", 0.0)
        return StepResult({"total": total, **means}, loaded.rows, int(tokens))


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
        own = self._setup.world.share(len(rows.record))
        record, first, second = rows.record[own], rows.first[own], rows.second[own]
        query = self._corpus.query
        asked = np.asarray(query[record, first])
        if self._objective.method == "lakda":
            numbers = np.concatenate([asked, asked + 1, np.asarray(query[record, second])])
        elif self._objective.method == "infonce":
            numbers = np.concatenate([asked, asked + 1])
        else:
            numbers = np.concatenate([asked, np.asarray(query[record, second]) + 1])
        numbers = numbers.astype(np.int64)
        micro = self._setup.micro(self._corpus.ids, numbers, micro_tokens)
        return Loaded(numbers, micro, len(rows.record), self._targets(rows.record))

    def _targets(self, record: Int) -> tuple[Int, npt.NDArray[np.bool_], Any, Any]:
        places = self._corpus.english[record]
        english = places >= 0
        if self._teacher is None:
            return self._corpus.group[record], english, None, None
        asked, found = self._teacher.rows(places[english]), self._teacher.rows(places[english] + 1)
        return self._corpus.group[record], english, asked, found

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
                lambda number: setup.embed(*loaded.micro[number][1:]),
                [torch.from_numpy(places) for places, _, _ in loaded.micro],
                [ids.size for _, ids, _ in loaded.micro],
                at_vectors,
                device=setup.device.torch,
                retained_tokens=self._retained,
            )
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            failed = True
        if agreed or setup.world.any(failed, setup.device.torch) or losses is None:
            raise MemoryError("out of memory")
        setup.world.sum_gradients(_weights(setup))
        if setup.projection is not None:
            for weight in setup.projection.parameters():  # every process had the gradient of the whole batch
                if weight.grad is not None:
                    weight.grad /= setup.world.size
        tokens = float(self._corpus.ids.lengths[loaded.numbers].sum())
        (tokens,) = setup.world.total([tokens], setup.device.torch)
        parts = {name: float(value) for name, value in losses.parts.items()}
        return StepResult({"total": float(losses.total), **parts}, loaded.rows, int(tokens))

    def _at_vectors(self, vectors: Tensor, loaded: Loaded) -> tuple[Losses, Tensor]:
        setup = self._setup
        roles = 3 if self._objective.method == "lakda" else 2
        gathered = [setup.world.gather(role, loaded.rows).requires_grad_() for role in vectors.chunk(roles)]
        group, english, asked, found = loaded.targets
        batch = RetrievalBatch(
            setup.to_device(group),
            setup.to_device(english),
            None if asked is None else setup.to_device(asked),
            None if found is None else setup.to_device(found),
        )
        losses = self._objective(gathered, batch)
        torch.autograd.backward([losses.total * setup.scale()])
        own = setup.world.share(loaded.rows)
        gradient = torch.cat([_gradient(role)[own] for role in gathered])
        return Losses(losses.total.detach(), losses.parts), gradient


def _gradient(vectors: Tensor) -> Tensor:
    return vectors.grad if vectors.grad is not None else torch.zeros_like(vectors)


def _weights(setup: Setup) -> list[Tensor]:
    weights: list[Tensor] = [weight for weight in setup.encoder.parameters() if weight.requires_grad]
    if setup.projection is not None:
        weights.extend(setup.projection.parameters())
    return weights
