"""How a worker is kept from harming the machine: limits that the system enforces, low priority, a bare environment."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import psutil

from engine.extraction.content import Limits

_MARGIN = 768 << 20  # address space is more than memory: libraries reserve what they never touch


def environment(temporary: Path) -> dict[str, str]:
    """A worker's environment: no proxies or Python settings of the parent, one thread, temporary files in its own folder."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.lower().endswith("_proxy") and not key.startswith("PYTHON")
    }
    root = str(Path(__file__).resolve().parents[2])
    return kept | {
        "PYTHONPATH": root,
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUNBUFFERED": "1",
        "TMPDIR": str(temporary),
        "TEMP": str(temporary),
        "TMP": str(temporary),
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MALLOC_ARENA_MAX": "2",
    }


def confine(limits: Limits, *, polite: bool = True) -> None:
    """Called once in the worker. Only soft limits are set, so that a reader may lift them for a converter it starts.

    polite: give way to other programs; not where somebody waits for the answer.
    """
    with contextlib.suppress(OSError, psutil.Error):
        if not polite:
            pass
        elif sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(10)
    if sys.platform == "win32":
        return
    import resource

    _soft(resource.RLIMIT_CORE, 0)
    _soft(resource.RLIMIT_FSIZE, limits.unpacked)
    if sys.platform == "linux":  # macOS does not enforce it
        _soft(resource.RLIMIT_AS, psutil.Process().memory_info().vms + limits.memory + _MARGIN)


def _soft(kind: int, value: int) -> None:
    import resource

    _, hard = resource.getrlimit(kind)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))
