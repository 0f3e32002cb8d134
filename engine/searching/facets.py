"""Facets: how many of the best documents for a query are in each language, format, folder and range of dates.

Meaning has no sharp border between what matches and what does not, so the documents counted are the best ``DEPTH`` that
the request finds: the cost is bounded at any library size. A facet is counted under the other facets' filters but without
its own, so that it says what choosing another value would give.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from engine.documents import SearchFilter, SearchRequest

if TYPE_CHECKING:
    from engine.searching.showing import Outline

DEPTH = 100  # documents counted
_MEMBER_SEPARATOR = "!/"  # as in engine.store.selection, which would load the database layer into the window


@dataclass(frozen=True, slots=True)
class DateRange:
    """after / before: POSIX seconds, inclusive / exclusive; None is open."""

    after: float | None = None
    before: float | None = None

    def holds(self, modified: float) -> bool:
        """Whether a time lies in it."""
        return (self.after is None or modified >= self.after) and (self.before is None or modified < self.before)


@dataclass(frozen=True, slots=True)
class Facets:
    """Documents by value, most first. dates: one count for each range asked about. documents: counted in all.

    more: whether there are more documents than were counted.
    """

    languages: dict[str, int] = field(default_factory=dict)
    formats: dict[str, int] = field(default_factory=dict)
    folders: dict[str, int] = field(default_factory=dict)
    dates: tuple[int, ...] = ()
    documents: int = 0
    more: bool = False


def count_facets(
    search: Callable[[SearchRequest], Sequence[Outline]],
    request: SearchRequest,
    roots: Sequence[str] = (),
    dates: Sequence[DateRange] = (),
    depth: int = DEPTH,
) -> Facets:
    """Count the best documents of ``request``. search: gives those of a request. roots: the library's folders, which the
    folder facet begins at.

    Searches once, and once more for each facet that is filtered on.
    """
    wanted = request.filter
    deep = replace(request, k=depth, group=True)

    def asked(without: SearchFilter) -> Sequence[Outline]:
        return here if without == wanted else search(replace(deep, filter=without))

    here = search(deep)
    by_language = asked(replace(wanted, languages=()))
    by_format = asked(replace(wanted, formats=()))
    by_folder = asked(replace(wanted, folders=()))
    by_date = asked(replace(wanted, modified_after=None, modified_before=None))
    return Facets(
        # A document in two languages is found by either.
        languages=_counted(language for found in by_language for language in found.languages - {"", "und"}),
        formats=_counted(found.document.format for found in by_format if found.document.format),
        folders=count_folders([(found.document.path, *found.copies) for found in by_folder], roots, wanted.folders),
        dates=tuple(sum(span.holds(found.document.modified) for found in by_date) for span in dates),
        documents=len(here),
        more=len(here) >= depth,
    )


def count_folders(documents: Iterable[Iterable[str]], roots: Sequence[str], chosen: Sequence[str] = ()) -> dict[str, int]:
    """Documents by folder: the roots (their subfolders, if there is one root), and the subfolders of those chosen.

    documents: of each, its path and those of its copies; it counts once for a folder that holds several of them.
    """
    bare = [_bare(root) for root in roots]
    opened = [_bare(folder) for folder in chosen] + (bare if len(bare) == 1 else [])
    counts: Counter[str] = Counter()
    for paths in documents:
        holding: set[str] = set()
        for path in paths:
            file = path.partition(_MEMBER_SEPARATOR)[0]
            holding.update(root for root in bare if len(bare) > 1 and (file == root or _below(file, root)))
            holding.update(folder for folder in map(_bare, chosen) if _below(file, folder))
            holding.update(_inner(file, folder) for folder in opened if _below(file, folder))
        counts.update(holding - {""})
    return _counted(counts.elements())


def _inner(path: str, folder: str) -> str:
    """The folder in ``folder`` that ``path`` lies in, "" when it lies right in it."""
    first, separator, _ = path[len(folder) + 1 :].partition(os.sep)
    return folder + os.sep + first if separator else ""


def _below(path: str, folder: str) -> bool:
    return path.startswith(folder + os.sep)


def _bare(folder: str) -> str:
    return folder.rstrip(os.sep)


def _counted(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))
