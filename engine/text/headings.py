"""The headings above a place in a document, carried from page to page."""

from __future__ import annotations

from engine.extraction.content import Heading, TextPage

_LONGEST = 200  # characters of one heading


class HeadingTrail:
    """Walks a document's pages in order; asks must come in ascending order within a page."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []  # level, text
        self._coming: list[Heading] = []
        self._text = ""

    def open(self, page: TextPage) -> None:
        """Go on with the next page; the headings of the one before stay above it until replaced by their level."""
        for heading in self._coming:
            self._enter(heading)
        self._text = page.text
        self._coming = sorted(page.headings, key=lambda heading: heading.start)

    def at(self, place: int) -> str:
        """The headings above ``place``, one that starts there included, outermost first, joined with " > "."""
        passed = 0
        while passed < len(self._coming) and self._coming[passed].start <= place:
            self._enter(self._coming[passed])
            passed += 1
        del self._coming[:passed]
        return " > ".join(text for _, text in self._open)

    def _enter(self, heading: Heading) -> None:
        while self._open and self._open[-1][0] >= heading.level:
            self._open.pop()
        text = " ".join(self._text[max(0, heading.start) : heading.end].split())[:_LONGEST]
        if text:
            self._open.append((heading.level, text))
