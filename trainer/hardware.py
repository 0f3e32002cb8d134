"""Where a run computes: device, precision, memory, and how much of the accelerator it uses."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Final

import psutil
import torch
from torch import nn

from trainer.errors import ConfigError
from trainer.float32_attention import Float32Attention
from trainer.models.encoder import Encoder

# Peak of dense 16-bit matrix products, FLOP/s, by what the name of the device holds.
_PEAKS: Final = (
    (r"H200|H100.*(SXM|HBM3)|GH200", 989e12),
    (r"H100", 756e12),
    (r"B200", 2250e12),
    (r"A100|A800", 312e12),
    (r"L40S", 362e12),
    (r"L4\b", 121e12),
    (r"A10\b", 125e12),
    (r"RTX 4090", 165e12),
    (r"RTX 3090", 71e12),
    (r"T4\b", 65e12),
    (r"V100", 112e12),
)
_CPU_MICRO_TOKENS: Final = 4096  # more do not make a CPU faster, they only fall out of its caches
_CPU_RETAINED_TOKENS: Final = 8192  # with this a step of any size stays below 4 GB (bench_training --memory)
_GPU_MICRO_TOKENS: Final = 131_072
_GPU_LAUNCH_FLOPS: Final = 1e12  # about 4 ms of launches, forward and backward, at 250 TFLOP/s


@dataclass(frozen=True, slots=True)
class Device:
    """A device and the precision of its matrix products."""

    torch: torch.device
    precision: str

    @property
    def kind(self) -> str:
        """cpu, cuda or mps."""
        return self.torch.type

    def autocast(self) -> AbstractContextManager[Any]:
        """Matrix products in 16 bits, where that was chosen."""
        if self.precision == "fp32":
            return contextlib.nullcontext()
        dtype = torch.bfloat16 if self.precision == "bf16" else torch.float16
        return _autocast_on_cpu(dtype) if self.kind == "cpu" else torch.autocast(self.kind, dtype)

    def memory_mb(self) -> float:
        """Peak on a GPU, resident size of the process elsewhere."""
        if self.kind == "cuda":
            return float(torch.cuda.max_memory_allocated(self.torch)) / 2**20
        return float(psutil.Process().memory_info().rss) / 2**20

    def free_bytes(self, limit_gb: float = 0.0) -> float:
        """What may still be taken."""
        if self.kind == "cuda":
            free: float = torch.cuda.mem_get_info(self.torch)[0]
            return free
        if limit_gb > 0:
            return max(0.0, limit_gb * 2**30 - int(psutil.Process().memory_info().rss))
        available = float(psutil.virtual_memory().available)
        return available * 0.6

    def peak_flops(self) -> float | None:
        """Of a known accelerator in 16 bits."""
        if self.kind != "cuda" or self.precision == "fp32":
            return None
        name = torch.cuda.get_device_name(self.torch)
        return next((peak for pattern, peak in _PEAKS if re.search(pattern, name)), None)


def choose_device(wanted: str, precision: str, local_rank: int = 0) -> Device:
    """The device asked for, or the best there is. Raises ConfigError when it is not there or cannot do the precision.

    An automatic precision is 16 bits on a CUDA device and float32 elsewhere; for a CPU see ``trainer.precision``.
    """
    if wanted == "auto":
        if torch.cuda.is_available():
            wanted = f"cuda:{local_rank}"
        else:
            wanted = "mps" if torch.backends.mps.is_available() else "cpu"
    elif wanted == "cuda":
        wanted = f"cuda:{local_rank}"
    device = torch.device(wanted)
    if device.type == "cuda" and not (torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count()):
        raise ConfigError("device", f"{wanted} is not there")
    if precision == "auto":
        precision = _best_precision(device)
    if precision == "fp16" and device.type == "cpu":
        raise ConfigError("precision", "fp16 needs a GPU; use bf16 or fp32 on the CPU")
    return Device(device, precision)


@contextlib.contextmanager
def _autocast_on_cpu(dtype: torch.dtype) -> Iterator[None]:
    with torch.autocast("cpu", dtype), Float32Attention():
        yield


def _best_precision(device: torch.device) -> str:
    if device.type != "cuda":
        return "fp32"
    return "bf16" if torch.cuda.get_device_capability(device)[0] >= 8 else "fp16"


def micro_tokens(encoder: Encoder, device: Device, limit_gb: float = 0.0) -> int:
    """Tokens of one forward and backward pass: at most a third of the free memory."""
    most = _GPU_MICRO_TOKENS if device.kind == "cuda" else _CPU_MICRO_TOKENS
    return min(most, _fitting_tokens(encoder, device, limit_gb))


def retained_tokens(encoder: Encoder, device: Device, limit_gb: float = 0.0) -> int:
    """Tokens whose graphs may be kept for the backward pass of a large batch, instead of being computed twice."""
    most = _GPU_MICRO_TOKENS if device.kind == "cuda" else _CPU_RETAINED_TOKENS
    return min(most, _fitting_tokens(encoder, device, limit_gb))


def _fitting_tokens(encoder: Encoder, device: Device, limit_gb: float) -> int:
    """Whose graphs take a third of the free memory."""
    layers = max(1, int(getattr(encoder.body.config, "num_hidden_layers", 12)))
    # Kept for the backward pass: about 20 states of the layer's width a token, in 2 bytes (autocast) to 4.
    size = (4 if device.precision == "fp32" else 3) * 20 * encoder.width * (layers + 1)
    return int(max(256, device.free_bytes(limit_gb) / 3 / size))


def flops_per_token(encoder: Encoder) -> float:
    """Forward and backward through the matrices of the network: 6 a weight (Kaplan et al., 2020).

    Embeddings and the words beside a body are looked up, not multiplied. Attention's products of tokens with tokens (4 *
    layers * width * tokens forward: a few per cent at these lengths) are left out, so that a utilisation made of it is on
    the low side.
    """
    looked_up = {id(module.weight) for module in encoder.modules() if isinstance(module, nn.Embedding)} | {id(encoder.words)}
    return 6.0 * sum(weight.numel() for weight in encoder.parameters() if weight.dim() > 1 and id(weight) not in looked_up)


def batch_overhead(encoder: Encoder, device: Device) -> int:
    """What a mini-batch more costs, in tokens: on a CPU little, on a GPU what it computes while kernels are launched."""
    if device.kind != "cuda":
        return 64
    return max(64, int(_GPU_LAUNCH_FLOPS / flops_per_token(encoder)))


def seed_generators(device: Device, seed: int) -> None:
    """Seed the generators that a step draws from: those of the CPU and of this device.

    ``torch.manual_seed`` goes through every kind of device there could be, and takes a millisecond for it.
    """
    torch.default_generator.manual_seed(seed)
    if device.kind == "cuda":
        torch.cuda.default_generators[device.torch.index or 0].manual_seed(seed)
    elif device.kind == "mps":
        torch.mps.manual_seed(seed)
