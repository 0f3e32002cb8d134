"""In which precision a run computes where its settings leave it open: the one that it began in, or the best one here.

On a CPU that is bfloat16 if the CPU multiplies in it and the student's own layers have shown in a trial that it pays.
"""

from __future__ import annotations

import dataclasses
import logging
import time
from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor

from trainer.distributed import World
from trainer.errors import ConfigError
from trainer.hardware import Device, flops_per_token
from trainer.models.encoder import Encoder

_log = logging.getLogger(__name__)
_LEAST_GAIN: Final = 1.2  # times as fast: 16 bits cost some exactness, and a small gain may be chance
_LEAST_FLOPS: Final = 6e6  # a token; in smaller networks (a million weights) matrix products are not what takes the time
_TRIAL_FLOPS: Final = 3e10  # of one pass: a third of a second in float32 on one core
_ROUNDS: Final = 3
_TOKENS: Final = 32  # of each text of the trial
_ROWS: Final = (4, 64)  # at least, at most


def settled(wanted: str, device: Device, student: Encoder, began_in: str | None, world: World) -> Device:
    """The device in the precision that the run computes in.

    wanted: as configured; ``auto`` leaves it open. began_in: of the run that is continued, None for a new one (empty for one
    from before precisions were noted). All processes come to the same. Raises ConfigError where the device cannot do it.
    """
    if wanted != "auto":
        return device
    if began_in is not None:
        if began_in == "fp16" and device.kind == "cpu":
            raise ConfigError("precision", "this run began in fp16, which needs a GPU")
        return dataclasses.replace(device, precision=began_in or device.precision)
    if device.kind != "cpu" or world.any(not bf16_pays(student, device), device.torch):
        return device
    return dataclasses.replace(device, precision="bf16")


def bf16_pays(student: Encoder, device: Device) -> bool:
    """Whether the student learns so much faster in bfloat16 on this CPU that it is worth its rounding."""
    if not multiplies_bf16() or flops_per_token(student) < _LEAST_FLOPS:
        return False
    plain, half = trial_seconds(student, device)
    _log.info("a pass in float32 takes %.3f s, in bfloat16 %.3f s", plain, half)
    return half * _LEAST_GAIN <= plain


def multiplies_bf16() -> bool:
    """Whether this CPU has instructions for products of bfloat16; without them torch does them slowly."""
    # torch names no public function for it; where these two are missing, float32 is what is left.
    names = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(bool(getattr(torch.cpu, name, lambda: False)()) for name in names)


def trial_seconds(student: Encoder, device: Device) -> tuple[float, float]:
    """(float32, bfloat16): the least seconds of some forward and backward passes, taken in turns; no weight changes."""
    tokens = min(_TOKENS, student.max_tokens)
    rows = int(min(max(_TRIAL_FLOPS / (flops_per_token(student) * tokens), _ROWS[0]), _ROWS[1]))
    ids = torch.arange(rows * tokens).remainder_(student.pieces).view(rows, tokens).to(device.torch)
    mask = torch.ones_like(ids)
    # Of the matrices alone: the gradient of a large embedding table would take its time in either precision.
    weights = [weight for weight in student.parameters() if weight.dim() > 1 and weight is not student.table]
    learning = [weight for weight in weights if weight.requires_grad]
    best = {precision: float("inf") for precision in ("fp32", "bf16")}
    for number in range(_ROUNDS + 1):
        for precision in best:
            began = time.perf_counter()
            _pass(student, dataclasses.replace(device, precision=precision), ids, mask, learning)
            if number:  # the first one makes ready what the others find ready
                best[precision] = min(best[precision], time.perf_counter() - began)
    return best["fp32"], best["bf16"]


def _pass(student: Encoder, device: Device, ids: Tensor, mask: Tensor, weights: Sequence[Tensor]) -> None:
    with device.autocast():
        vectors = student(ids, mask)
    torch.autograd.grad(vectors.float().square().sum(), weights, allow_unused=True)
