"""Files to text, read in child processes that can be killed: hostile, broken and endless files cost nobody anything."""

from __future__ import annotations

from engine.extraction.content import Extracted, Limits
from engine.extraction.pool import ExtractionPool

__all__ = ["Extracted", "ExtractionPool", "Limits", "extract"]


def extract(path: str, limits: Limits = Limits()) -> list[Extracted]:  # noqa: B008 (frozen)
    """Every document in one file, read in a child process. For many files, use ExtractionPool."""
    with ExtractionPool(1, limits) as pool:
        return [document for _, document in pool.extract([path]) if document is not None]
