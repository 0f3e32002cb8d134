"""``mimo search``: hits for people, or one JSON line each."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from engine.cli.console import Console, printable
from engine.cli.frame import CommandError
from engine.cli.opening import open_library
from engine.documents import SearchFilter, SearchHit, SearchMode, SearchRequest, SearchResult
from engine.scanning import absolute

Marks = Mapping[int, tuple[int, int]]
_SHOWN = 420  # characters of a passage


def search(options: argparse.Namespace, console: Console) -> int:
    """Find passages."""
    if not options.query.strip():
        raise CommandError("The query is empty; say what you are looking for.")
    wanted = SearchFilter(
        languages=options.language,
        formats=options.type,
        folders=tuple(absolute(folder) for folder in options.folder),
        modified_after=options.after,
        modified_before=options.before,
    )
    request = SearchRequest(
        options.query,
        k=options.k,
        mode=SearchMode(options.mode),
        filter=wanted,
        language_balance=options.balance,
        group=not options.all,
    )
    with open_library(options, console) as library:
        result = library.search(request)
        marks = library.mark(request.query, result.hits) if result.hits else {}
    show(result, marks, console)
    return 0


def show(result: SearchResult, marks: Marks, console: Console) -> None:
    """Print a result."""
    if console.json:
        for hit in result.hits:
            console.record(hit_record(hit, marks))
        return
    if not result.hits:
        console.note("Nothing found.")
        return
    if not result.confident:
        console.line("No good match; the nearest are:")
    for number, hit in enumerate(result.hits, 1):
        _print_hit(number, hit, marks.get(hit.passage_id), console)


def hit_record(hit: SearchHit, marks: Marks) -> dict[str, object]:
    """A hit as a JSON line. highlights, best_sentence: [start, end) characters of ``passage``."""
    passage, why = hit.passage, hit.why
    best = marks.get(hit.passage_id)
    return {
        "path": hit.document.path,
        "page": passage.page + 1,
        "page_label": passage.page_label,
        "title": hit.document.title,
        "format": hit.document.format,
        "heading": passage.heading,
        "language": passage.language,
        "score": round(hit.score, 6),
        "confident": hit.confident,
        "passage": passage.text,
        "start": passage.start,
        "end": passage.end,
        "highlights": [list(span) for span in hit.highlights],
        "best_sentence": list(best) if best else None,
        "why": {
            "semantic": None if why.semantic is None else round(why.semantic, 4),
            "words": list(why.words),
            "semantic_rank": why.semantic_rank,
            "word_rank": why.word_rank,
        },
        "copies": list(hit.copies),
        "more": [hit_record(other, marks) for other in hit.more],
    }


def _print_hit(number: int, hit: SearchHit, best: tuple[int, int] | None, console: Console) -> None:
    passage, why = hit.passage, hit.why
    # A code of letters cannot command a terminal, a name from a file can.
    place = ""
    if passage.page_label:
        place = f", {printable(passage.page_label)}"
    elif hit.document.pages > 1:
        place = f", page {passage.page + 1}"
    console.line(f"{number:2}. {console.style(printable(hit.document.path), 'bold')}{place}  [{passage.language}]")
    reasons = [] if why.semantic is None else [f"meaning {why.semantic:.2f}"]
    if why.words:
        reasons.append("words " + ", ".join(dict.fromkeys(printable(word) for word in why.words)))
    if hit.copies:
        reasons.append(f"{len(hit.copies)} more {'copy' if len(hit.copies) == 1 else 'copies'}")
    if hit.more:
        reasons.append(f"{len(hit.more)} more in this document")
    if not hit.confident:
        reasons.append("no good match")
    console.line(f"    {marked_text(hit, best, console)}")
    console.line("    " + console.style("; ".join(reasons), "dim"))


def marked_text(hit: SearchHit, best: tuple[int, int] | None, console: Console) -> str:
    """The passage around its best sentence, on one line, the sentence marked: in colour, or between »«."""
    text = hit.passage.text
    start, end = best or (hit.highlights[0] if hit.highlights else (0, 0))
    room = max(0, _SHOWN - (end - start)) // 2
    first, last = max(0, start - room), min(len(text), max(end + room, _SHOWN))
    before, inside, after = (
        printable(" ".join(part.split())) for part in (text[first:start], text[start:end], text[end:last])
    )
    if inside:
        styled = console.style(inside, "mark")
        inside = styled if styled != inside else f"»{inside}«"
    pieces = [piece for piece in (before, inside, after) if piece]
    return f"{'… ' if first else ''}{' '.join(pieces)}{' …' if last < len(text) else ''}"
