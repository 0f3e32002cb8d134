"""What both stages share: the shape of a step's input and outcome, and how texts come to the network and gradients together.

On a GPU nothing in a step waits for the device: input is made ready in page-locked memory (by another thread, see
trainer.prefetch) and copied in the background, and losses stay there until somebody asks for their values.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.batching import micro_batches
from trainer.distributed import World
from trainer.hardware import Device
from trainer.models.encoder import Encoder
from trainer.ragged import RaggedIds

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
    """A step's input, on the host. numbers: the process's own texts. rows, tokens: of all processes together.

    retained_tokens: of which the graphs may be kept between two passes.
    """

    numbers: Int
    micro: list[MicroBatch]
    rows: int
    tokens: int
    targets: Any = None
    retained_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Setup:
    """What the stages share. forward: the encoder, or its compiled form. scale: of the loss, for fp16.

    overhead: what a mini-batch more costs, in tokens (see trainer.hardware.batch_overhead). micro_tokens: of a mini-batch as
    long as memory suffices.
    """

    encoder: Encoder
    projection: nn.Module | None
    device: Device
    world: World
    forward: Callable[[Tensor, Tensor], Tensor]
    scale: Callable[[], float] = field(default=lambda: 1.0)
    overhead: int = 64
    micro_tokens: int = 4096

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

    def sum_gradients(self) -> None:
        """Sum what the processes have left on the weights."""
        if self.world.size == 1:
            return
        weights: list[Tensor] = [weight for weight in self.encoder.parameters() if weight.requires_grad]
        if self.projection is not None:
            weights.extend(self.projection.parameters())
        self.world.sum_gradients(weights)


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
