"""Keeping a library up to date with its folders: walk, read, embed; pausable, resumable, and nothing committed is lost."""

from __future__ import annotations

from engine.indexing.control import IndexControl
from engine.indexing.progress import IndexProgress, IndexTotals

__all__ = ["IndexControl", "IndexProgress", "IndexTotals"]
