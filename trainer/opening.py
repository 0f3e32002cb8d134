"""What a run works with: the models, the device, and where an earlier start of the same run had come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from trainer.cache_folder import cache_key
from trainer.checkpoint import Checkpoints, RunState, load_projection, require_space
from trainer.config import TrainConfig
from trainer.distributed import World
from trainer.errors import CheckpointError
from trainer.events import Event, make
from trainer.hardware import Device
from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.models.projection import Projection
from trainer.models.teacher import Teacher, load_teacher
from trainer.precision import settled
from trainer.sources import TrainingData
from trainer.stepping import FIRST_SCALE


@dataclass(slots=True)
class Opened:
    """A run about to begin or go on. projection: None without a teacher.

    device: in the precision that the run keeps to. optimiser: its moments, until they are taken, if the run goes on. found:
    the checkpoint that it goes on from.
    """

    state: RunState
    device: Device
    student: Encoder
    projection: Projection | None
    teacher: Teacher | None
    optimiser: Mapping[str, Tensor] | None = None
    found: Path | None = None


def open_run(
    config: TrainConfig, data: TrainingData, checkpoints: Checkpoints, device: Device, world: World, *, fresh: bool
) -> Opened:
    """Load the models and the last checkpoint, and settle the precision. fresh: forget the checkpoint first.

    Raises ModelLoadError, and CheckpointError when the checkpoint is damaged or another run's, or the disk too small.
    """
    if fresh and world.is_first:
        checkpoints.clear()
    world.wait()
    student = load_encoder(config.student, role="student")
    teacher = load_teacher(config.teacher or None, start=config.student) if config.needs_teacher else None
    projection = None
    if teacher is not None:
        projection = Projection(student.dim, teacher.encoder.dim)
        if config.projection:
            load_projection(Path(config.projection), projection)
    anchor = teacher.encoder.fingerprint() if teacher else ""
    found = checkpoints.load()
    device = settled(config.precision, device, student, found.state.precision if found else None, world)
    identity = cache_key(config.identity(), student.fingerprint(), anchor, data.content_hash, device.precision)
    if found is None:
        if world.is_first:
            require_space(checkpoints.out, student)
        scale = FIRST_SCALE if device.precision == "fp16" else 1.0
        state = RunState(identity, loss_scale=scale, precision=device.precision)
        opened = Opened(state, device, student, projection, teacher)
    else:
        if found.state.identity != identity:
            detail = "belongs to another run (other settings, models or data); start fresh or elsewhere"
            raise CheckpointError(str(found.folder), detail)
        if projection is not None and found.projection:
            projection.load_state_dict(found.projection)
        opened = Opened(found.state, device, found.encoder, projection, teacher, found.optimiser, found.folder)
    opened.student.to(device.torch)
    if projection is not None:
        projection.to(device.torch)
    return opened


def start_event(config: TrainConfig, opened: Opened, world: World) -> Event:
    """What a run says of itself first."""
    teacher, state, device = opened.teacher, opened.state, opened.device
    return make(
        "start",
        method=config.method,
        device=str(device.torch),
        precision=device.precision,
        processes=world.size,
        student=str(config.student),
        anchor=teacher.anchor_description if teacher else "none: this method has no teacher",
        anchor_is_start_model=bool(teacher and teacher.is_start_model),
        config=config.to_dict(),
        resumed_at={"stage": state.stage, "step": state.step} if opened.found else None,
    )
