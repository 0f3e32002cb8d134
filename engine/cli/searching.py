"""``mimo search``: hits for people, or one JSON line each."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.cli.console import Console, harmless
from engine.cli.frame import CommandError
from engine.cli.opening import open_library
from engine.documents import Confidence, SearchFilter, SearchHit, SearchMode, SearchRequest, SearchResult
from engine.scanning import absolute

if TYPE_CHECKING:
    from engine.library import Library

Marks = Mapping[int, tuple[int, int]]
_SHOWN = 420  # characters of a passage
_BETWEEN_PARAGRAPHS = re.compile(r"\n\s*\n")
_VERDICTS = {Confidence.UNCERTAIN: "not sure", Confidence.NONE: "no good match"}


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
        result, marks = find(library, request)
        if options.explain:
            result = explained(library, request.query, result)
    show(result, marks, console)
    return 0


def find(library: Library, request: SearchRequest) -> tuple[SearchResult, dict[int, tuple[int, int]]]:
    """Search, with the best sentence of each hit, and look at those to judge how sure the hits are."""
    result = library.search(request)
    if not result.hits:
        return result, {}
    return library.judged(request.query, result), library.mark(request.query, result.hits)


def explained(library: Library, query: str, result: SearchResult) -> SearchResult:
    """The result, its hits with what each word of the query adds to their likeness."""
    hits = []
    for hit in result.hits:
        why = library.searcher.explain(query, hit.passage_id)
        hits.append(hit if why is None else replace(hit, why=replace(hit.why, attribution=why.attribution)))
    return replace(result, hits=tuple(hits))


def show(result: SearchResult, marks: Marks, console: Console) -> None:
    """Print a result."""
    if console.json:
        for hit in result.hits:
            console.record({**hit_record(hit, marks), "relaxed": result.relaxed})
        return
    if not result.hits:
        console.note("Nothing found.")
        return
    if result.relaxed:
        console.line("Nothing has the quoted words in a row; they were looked for one by one.")
    if result.confidence is Confidence.NONE:
        console.line("No good match; the nearest are:")
    elif result.confidence is Confidence.UNCERTAIN:
        console.line("No sure match; the nearest are:")
    for number, hit in enumerate(result.hits, 1):
        _print_hit(number, hit, marks.get(hit.passage_id), console)


def hit_record(hit: SearchHit, marks: Marks) -> dict[str, object]:
    """A hit as a JSON line. highlights, best_sentence: [start, end) characters of ``passage``.

    confidence: good, uncertain or none. why.evidence: how strongly words speak for it. why.attribution: what each word of
    the query adds to the cosine, when that was asked for.
    """
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
        "confidence": hit.confidence.value,
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
            "evidence": round(why.evidence, 4),
            "attribution": [[word, round(share, 4)] for word, share in why.attribution],
        },
        "copies": list(hit.copies),
        "more": [hit_record(other, marks) for other in hit.more],
    }


def _print_hit(number: int, hit: SearchHit, best: tuple[int, int] | None, console: Console) -> None:
    passage, why = hit.passage, hit.why
    # A code of letters cannot command a terminal, a name from a file can.
    place = ""
    if passage.page_label:
        place = f", {harmless(passage.page_label)}"
    elif hit.document.pages > 1:
        place = f", page {passage.page + 1}"
    console.line(f"{number:2}. {console.style(harmless(hit.document.path), 'bold')}{place}  [{passage.language}]")
    reasons = [] if why.semantic is None else [f"meaning {why.semantic:.2f}"]
    if why.words:
        reasons.append("words " + ", ".join(dict.fromkeys(harmless(word) for word in why.words)))
    if hit.copies:
        reasons.append(f"{len(hit.copies)} more {'copy' if len(hit.copies) == 1 else 'copies'}")
    if hit.more:
        reasons.append(f"{len(hit.more)} more in this document")
    if hit.confidence in _VERDICTS:
        reasons.append(_VERDICTS[hit.confidence])
    console.line(f"    {marked_text(hit, best, console)}")
    console.line("    " + console.style("; ".join(reasons), "dim"))
    if why.attribution:
        shares = ", ".join(f"{harmless(word)} {share:+.2f}" for word, share in why.attribution)
        console.line("    " + console.style(f"each word adds: {shares}", "dim"))


def marked_text(hit: SearchHit, best: tuple[int, int] | None, console: Console) -> str:
    """The passage around its best sentence, on one line, the sentence marked: in colour, or between »«."""
    text = hit.passage.text
    start, end = best or (hit.highlights[0] if hit.highlights else (0, 0))
    room = max(0, _SHOWN - (end - start)) // 2
    first, last = max(0, start - room), min(len(text), max(end + room, _SHOWN))
    before, inside, after = (harmless(_one_line(part)) for part in (text[first:start], text[start:end], text[end:last]))
    if inside:
        styled = console.style(inside, "mark")
        inside = styled if styled != inside else f"»{inside}«"
    pieces = [piece for piece in (before, inside, after) if piece]
    return f"{'… ' if first else ''}{' '.join(pieces)}{' …' if last < len(text) else ''}"


def _one_line(text: str) -> str:
    """Paragraphs stay apart: a heading must not seem to begin the sentence after it."""
    paragraphs = (" ".join(part.split()) for part in _BETWEEN_PARAGRAPHS.split(text))
    return " · ".join(part for part in paragraphs if part)
