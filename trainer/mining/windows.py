"""Consecutive records to passages: cut at headings, at gaps, and where the languages change (another document)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import regex

from trainer.records import PairRecord

_END = regex.compile(r"[.!?:;,…。！？।]['\"”’)\]]*$")
_HEADING = regex.compile(r"^\p{Lu}[\p{L}\p{M}\p{N}]*(?:[^\p{L}]+[\p{L}\p{M}\p{N}]+){1,11}\??['\"”’)]?$")
_NO_HEADING = regex.compile(r"[/\\[\]{}<>=_|]|:\s|\d{4}-\d")  # addresses, code, "Source: ..."
_HEADING_LETTERS = (8, 90)
_SAME_DOCUMENT = 0.5  # least share of languages that neighbours have in common
_SHORTEST_SECTION = 60  # characters under a heading
_LEAST_PROSE = 40
_CLOSED = frozenset("。！？")


@dataclass(frozen=True, slots=True)
class Window:
    """Records that make one passage, and the heading above them, if there is one."""

    source: str
    records: tuple[PairRecord, ...]
    heading: PairRecord | None = None


def windows(
    records: Iterable[tuple[str, PairRecord | None]],
    *,
    shortest: int,
    longest: int,
    headed: Sequence[str] = (),
    seed: int = 0,
) -> Iterator[Window]:
    """Passages, no record in two of them; each has a length of its own between the bounds, but for a longer record alone."""
    run: list[PairRecord] = []
    heading: PairRecord | None = None
    place = ""

    def cut() -> Iterator[Window]:
        nonlocal run, heading
        if heading is not None and run and not is_prose(run[0].en):
            heading = None  # lines of a list or table, one like the other
        if run and _length(run) >= (shortest if not heading else _SHORTEST_SECTION):
            yield Window(place, tuple(run), heading)
        run, heading = [], None

    for source, record in records:
        if source != place or record is None:
            yield from cut()
            place = source
            if record is None:
                continue
        if source in headed and is_heading(record.en):
            yield from cut()
            heading = record
            continue
        last = run[-1] if run else heading
        if last is not None and not _neighbours(last, record):
            yield from cut()
        if run and _length(run) + len(record.en) > _goal(run[0].en, shortest, longest, seed):
            yield from cut()
        run.append(record)
    yield from cut()


def is_heading(text: str) -> bool:
    """A short line that ends like a heading or is a question: two words at least, the first with a capital."""
    low, high = _HEADING_LETTERS
    if not low <= len(text) <= high or not _HEADING.match(text) or _NO_HEADING.search(text):
        return False
    return text.endswith("?") or not _END.search(text)


def is_prose(text: str) -> bool:
    """A sentence of some length, not a label or a line of a table."""
    return len(text) >= _LEAST_PROSE and bool(_END.search(text))


def joined(window: Sequence[PairRecord]) -> PairRecord:
    """The records as one, in the languages that all of them have."""
    common = set.intersection(*(set(record.tr) for record in window))
    kept = sorted(common)
    return PairRecord(
        join([record.en for record in window], "en"),
        {language: join([record.tr[language] for record in window], language) for language in kept},
        window[0].source,
    )


def join(texts: Sequence[str], language: str) -> str:
    """Sentences as running text: a space between them, but none after a mark that needs none."""
    joined_text = ""
    for text in texts:
        gap = "" if not joined_text or (joined_text[-1] in _CLOSED and language.partition("-")[0] in ("zh", "ja")) else " "
        joined_text += gap + text
    return joined_text


def share(text: str, seed: int) -> float:
    """A number from 0 to 1 that depends on nothing but the text and the seed."""
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8, key=seed.to_bytes(8, "little")).digest()
    return int.from_bytes(digest, "little") / 2**64


def _goal(first: str, shortest: int, longest: int, seed: int) -> float:
    return shortest + (longest - shortest) * share(first, seed)


def _length(run: Sequence[PairRecord]) -> int:
    return sum(len(record.en) + 1 for record in run)


def _neighbours(one: PairRecord, other: PairRecord) -> bool:
    first, second = set(one.tr), set(other.tr)
    return len(first & second) >= _SAME_DOCUMENT * min(len(first), len(second)) and bool(first & second)
