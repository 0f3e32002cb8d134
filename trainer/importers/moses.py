"""Moses: two or more files whose lines are translations of one another, told apart by their endings (.en, .de)."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from trainer.importers.base import ImportOptions, Item, Problem, Texts
from trainer.importers.lines import DamagedStreamError, lines
from trainer.importers.source import Source
from trainer.languages import normalise


class MosesImporter:
    """Reads files side by side."""

    name = "moses"

    def matches(self, source: Source) -> bool:
        """Whether files were found to belong together."""
        return bool(source.beside)

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """One record a line; where one file is longer, the rest of it is left out and said."""
        counts = dict.fromkeys(source.beside, 0)
        try:
            with ExitStack() as stack:
                columns = [
                    _counted(lines(stack.enter_context(part.open()), options.longest), counts, tag)
                    for tag, part in source.beside.items()
                ]
                for row in itertools.zip_longest(*columns, fillvalue=""):
                    if None in row:
                        yield Problem("too_long", f"{source.path.name}: a line of more than {options.longest} characters")
                    elif len(set(counts.values())) == 1:
                        yield Texts({tag: text for tag, text in zip(source.beside, row, strict=True) if text}, source.stem)
        except DamagedStreamError as damage:
            yield Problem("damaged", f"{source.path.name}: {damage}; what stands before was read")
        if len(set(counts.values())) > 1:
            stated = ", ".join(f"{source.beside[tag].path.name} {count}" for tag, count in counts.items())
            yield Problem("unequal_lines", f"files of unequal length, lines may not belong together: {stated}")


def side_by_side(paths: Iterable[Path]) -> list[Source]:
    """The groups of files that differ only by a language tag at the end of their names (before .txt, .gz)."""
    groups: dict[Path, dict[str, Source]] = defaultdict(dict)
    for path in paths:
        source = Source(path)
        stem, _, tag = source.name.removesuffix(".txt").rpartition(".")
        key = normalise(tag) if stem else None
        if key is not None:
            groups[path.with_name(stem)].setdefault(key, source)
    return [Source(stem, beside) for stem, beside in groups.items() if len(beside) > 1]


def _counted(column: Iterator[str | None], counts: dict[str, int], tag: str) -> Iterator[str | None]:
    for line in column:
        counts[tag] += 1
        yield line
