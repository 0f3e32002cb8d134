"""Progress of long work: a generator yields it at least once per file or batch and returns its result.

Cancelling is closing the generator; ``finally`` blocks run where the work ran (design.md, Shapes).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of long work.

    stage: a stable lower-case key, e.g. ``scan``, ``read``, ``embed``, ``index``. done, total: in the stage's own
    unit (files, passages, ...); total is None while unknown. detail: what is being worked on, usually a path.
    """

    stage: str
    done: int
    total: int | None = None
    detail: str = ""
