"""``torch.compile`` where it works: tried on a little before the training relies on it."""

from __future__ import annotations

import logging
from collections.abc import Callable

import torch
from torch import Tensor

from trainer.hardware import Device
from trainer.models.encoder import Encoder
from trainer.out_of_memory import is_out_of_memory

_log = logging.getLogger(__name__)
Forward = Callable[[Tensor, Tensor], Tensor]
_ROWS, _TOKENS = 4, 16  # of the trial


def compiled(encoder: Encoder, device: Device) -> tuple[Forward, str]:
    """(The compiled encoder, "") or, where it cannot be compiled here, (the encoder itself, why): no compiler, no Triton, a
    network that breaks the compiler. The trial is one forward and backward pass, and one pass without gradient."""
    try:
        forward: Forward = torch.compile(encoder, dynamic=True)
        _try(forward, encoder, device)
    except Exception as error:  # whatever a compiler and its tools raise
        if is_out_of_memory(error):
            raise
        _log.warning("cannot compile", exc_info=True)
        return encoder, f"{type(error).__name__}: {str(error).strip().splitlines()[0][:200] if str(error).strip() else ''}"
    finally:
        encoder.zero_grad(set_to_none=True)
    return forward, ""


def _try(forward: Forward, encoder: Encoder, device: Device) -> None:
    tokens = min(_TOKENS, encoder.max_tokens)
    ids = torch.full((_ROWS, tokens), encoder.pad_id, dtype=torch.int64, device=device.torch)
    mask = torch.ones_like(ids)
    with device.autocast():
        vectors = forward(ids, mask)
    torch.autograd.backward([vectors.float().square().sum()])
    with torch.no_grad(), device.autocast():
        forward(ids, mask)
