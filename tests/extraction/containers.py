"""Runs the whole extraction of one file in this process, for the tests of containers and mail."""

from __future__ import annotations

import tempfile
from pathlib import Path

from engine.extraction.content import Extracted, Limits
from engine.extraction.dispatch import documents


def extracted(path: Path, limits: Limits | None = None) -> dict[str, Extracted]:
    """Every document in the file by its member name; fails when a name comes twice or anything is left in the spool."""
    found: dict[str, Extracted] = {}
    with tempfile.TemporaryDirectory() as folder:
        for item in documents(str(path), Path(folder), limits or Limits()):
            if isinstance(item, Extracted):
                assert item.member not in found
                found[item.member] = item
        assert not list(Path(folder).iterdir())
    return found


def text(document: Extracted) -> str:
    """All its text."""
    return "\n".join(page.text for page in document.pages)
