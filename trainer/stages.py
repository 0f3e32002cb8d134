"""One optimiser step of each stage: which texts, their forward and backward passes, the gradients left on the weights.

On a GPU nothing in a step waits for the device: input is made ready in page-locked memory (by another thread, see
trainer.prefetch) and copied in the background, and losses stay there until somebody asks for their values.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.batching import LanguagePairPlan, PairRows, TextPlan, micro_batches
from trainer.corpus import PairCorpus, RetrievalCorpus
from trainer.distributed import World
from trainer.gradcache import cached_backward
from trainer.hardware import Device
from trainer.losses import Losses, RetrievalBatch, RetrievalObjective, TextObjective
from trainer.models.encoder import Encoder
from trainer.out_of_memory import is_out_of_memory
from trainer.ragged import RaggedIds
from trainer.teacher_cache import TeacherVectors

Int = npt.NDArray[np.int64]
_GPU_MULTIPLE: Final = 8  # lengths are padded to it: tensor cores and fused attention want aligned rows


@dataclass(frozen=True, slots=True)
class StepResult:
    """Losses over the whole batch, all processes together, as tensors of no dimension on the device.

    rows: texts or query/passage rows; tokens: of all processes, without padding.
    """

    losses: Mapping[str, Tensor]
    rows: int
    tokens: int

    def values(self) -> dict[str, float]:
        """The losses as numbers; on a GPU this waits for the step to end."""
        return dict(zip(self.losses, torch.stack([value.float() for value in self.losses.values()]).tolist(), strict=True))


@dataclass(frozen=True, slots=True)
class MicroBatch:
    """Padded texts on the host: ids, mask int64 [n, tokens]. places: int64 [n], theirs among the process's own texts."""

    places: Tensor
    ids: Tensor
    mask: Tensor


@dataclass(frozen=True, slots=True)
class Loaded:
    """A step's input, on the host. numbers: the process's own texts. rows, tokens: of all processes together."""

    numbers: Int
    micro: list[MicroBatch]
    rows: int
    tokens: int
    targets: Any = None


@dataclass(frozen=True, slots=True)
class TextTargets:
    """Teacher vectors float16 [own texts, dim]. For the contrast also those of the batch's distinct records, and which of
    them each own text belongs to, int64 [own texts]."""

    vectors: Tensor
    anchors: Tensor | None = None
    classes: Tensor | None = None


@dataclass(frozen=True, slots=True)
class Setup:
    """What the stages share. forward: the encoder, or its compiled form. scale: of the loss, for fp16.

    overhead: what a mini-batch more costs, in tokens (see trainer.hardware.batch_overhead).
    """

    encoder: Encoder
    projection: nn.Module | None
    device: Device
    world: World
    forward: Callable[[Tensor, Tensor], Tensor]
    scale: Callable[[], float] = field(default=lambda: 1.0)
    overhead: int = 64

    def embed(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Vectors of a mini-batch, float32."""
        with self.device.autocast():
            vectors = self.forward(self.on_device(ids), self.on_device(mask))
        return vectors.float()

    def on_host(self, values: npt.NDArray[Any]) -> Tensor:
        """An array as a tensor; page-locked where a GPU is to copy it, so that copying waits for nothing."""
        tensor = torch.from_numpy(values)
        return tensor.pin_memory() if self.device.kind == "cuda" else tensor

    def on_device(self, tensor: Tensor) -> Tensor:
        """What ``on_host`` gave on the device, float16 as float32."""
        moved = tensor.to(self.device.torch, non_blocking=True)
        return moved.float() if moved.dtype == torch.float16 else moved

    def micro(self, ids: RaggedIds, numbers: Int, tokens: int) -> list[MicroBatch]:
        """Padded mini-batches of texts."""
        multiple = _GPU_MULTIPLE if self.device.kind == "cuda" else 1
        found = []
        for places in micro_batches(ids.lengths[numbers], tokens, self.overhead):
            arrays = (places, *ids.padded(numbers[places], self.encoder.pad_id, multiple))
            found.append(MicroBatch(*map(self.on_host, arrays)))
        return found


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
        _sum_gradients(setup)
        names = self._objective.names  # a process may have had no text of a small batch
        zero = torch.zeros((), device=setup.device.torch)
        sums = setup.world.sum_values(torch.stack([parts.get(name, zero) for name in names])) / loaded.rows
        means = dict(zip(names, sums.unbind(), strict=True))
        total = means["distil"] + self._objective.anchor_contrast * means.get("anchor", zero)
        return StepResult({"total": total, **means}, loaded.rows, loaded.tokens)


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
        return Loaded(numbers, micro, len(rows.record), tokens, self._targets(rows.record))

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
                retained_tokens=self._retained,
            )
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            failed = True
        if agreed or setup.world.any(failed, setup.device.torch) or losses is None:
            raise MemoryError("out of memory")
        _sum_gradients(setup)
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


def _sum_gradients(setup: Setup) -> None:
    if setup.world.size == 1:
        return
    weights: list[Tensor] = [weight for weight in setup.encoder.parameters() if weight.requires_grad]
    if setup.projection is not None:
        weights.extend(setup.projection.parameters())
    setup.world.sum_gradients(weights)
