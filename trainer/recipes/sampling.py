"""A small copy of large files of text: the first records of every source, in their order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from trainer.cache_folder import building
from trainer.importers.lines import lines
from trainer.importers.source import Source

_SOURCE = re.compile(rb'"src":\s*"([^"]*)"')
_LONGEST = 1 << 24


def sample_text(files: Sequence[Path], out: Path, records: int) -> list[Path]:
    """Write the first ``records`` lines of each source of each JSON Lines file into ``out``; complete or not there."""
    names = [Source(path).name for path in files]
    if not out.is_dir():
        with building(out) as staged:
            for path, name in zip(files, names, strict=True):
                _copy(path, staged / name, records)
    return [out / name for name in names]


def _copy(path: Path, target: Path, records: int) -> None:
    seen: Counter[bytes] = Counter()
    with Source(path).open() as stream, target.open("wb") as file:
        for line in lines(stream, _LONGEST):
            found = _SOURCE.search(line[:200].encode("utf-8")) if line else None
            source = found[1] if found else b""
            seen[source] += 1
            if line and seen[source] <= records:
                file.write(line.rstrip("\n").encode("utf-8") + b"\n")
