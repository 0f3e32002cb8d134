"""Memory that ran out: how it is known, and what can be given back."""

from __future__ import annotations

import gc
from typing import Final

import torch

_SAID: Final = ("out of memory", "can't allocate memory", "cannot allocate memory", "failed to allocate")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error means that memory ran out, on any device."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(text in str(error).lower() for text in _SAID)


def free_memory() -> None:
    """Give cached blocks back after memory ran out."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
