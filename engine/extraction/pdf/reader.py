"""The PDF reader: reads every page with the better of two readers, tells encrypted, scanned and broken files apart."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import PurePosixPath

from engine.documents import DocumentState
from engine.errors import CorruptError, EncryptedError, TooLargeError
from engine.extraction.content import Block, Content, Context, Member, RawPage, Source
from engine.extraction.pdf.chooser import better, is_plainly_fine, text_of
from engine.extraction.pdf.document import PdfFile, Unopenable, has_images, opened
from engine.extraction.pdf.layout import blocks, usual_size
from engine.extraction.pdf.lines import Line
from engine.extraction.pdf.pdfium_text import PageText, page_text
from engine.extraction.pdf.quality import Quality, judge
from engine.extraction.pdf.repair import with_new_end
from engine.extraction.pdf.second_opinion import SecondOpinion

_SHARE_OF_TIME = 0.8  # of the file's time limit: then what was read so far is given rather than nothing
_SECOND_OPINION_SHARE = 0.25
_SAMPLE = 30  # pages that tell the usual font size
_MAX_LOST_IN_A_ROW = 100  # pages that cannot be loaded, as when a page tree claims a billion


def read(source: Source, context: Context) -> Content:
    """Reads ``source``; raises EncryptedError when it needs a password, CorruptError when nothing opens it."""
    second = SecondOpinion(source.path, context.limits.seconds * _SECOND_OPINION_SHARE)
    try:
        with opened(source.path, source.display) as document:
            return _Reading(document, second, source, context).content()
    except Unopenable as error:
        detail = str(error)
    repaired = with_new_end(source.path)
    if repaired is not None:
        with suppress(Unopenable), opened(repaired, source.display) as document:
            content = _Reading(document, second, source, context).content()
            return replace(content, members=(), reason=content.reason or "damaged: read as far as it goes")
    return _read_without_pdfium(second, source, detail)


def _read_without_pdfium(second: SecondOpinion, source: Source, detail: str) -> Content:
    """What pypdf alone can tell of a file that pdfium cannot open or finds no page in."""
    count = second.page_count()
    if second.needs_password:
        raise EncryptedError(source.display, "needs a password")
    if count == 0:
        return Content(reason="no pages")
    if count is None:
        raise CorruptError(source.display, detail)
    pages: list[Sequence[Line]] = []
    for number in range(count):
        if second.spent:
            break
        pages.append(second.lines(number))
    if not any(pages):
        raise CorruptError(source.display, detail)
    raw = tuple(RawPage(blocks(lines, 0.0), str(number + 1)) for number, lines in enumerate(pages))
    return Content(raw, reason="" if len(pages) == count else f"stopped at page {len(pages)} of {count}")


class _Reading:
    """One document being read."""

    def __init__(self, document: PdfFile, second: SecondOpinion, source: Source, context: Context) -> None:
        self._document = document
        self._second = second
        self._source = source
        self._context = context
        self._pictures = False
        self._characters = 0

    def content(self) -> Content:
        """All of it."""
        read_pages, reason = self._pages()
        sample = [lines for lines, _ in read_pages[:_SAMPLE]]
        body = usual_size(sample)
        pages = tuple(
            RawPage((*blocks(lines, body), *(Block(note) for note in notes)), self._document.label(number))
            for number, (lines, notes) in enumerate(read_pages)
        )
        title = self._document.title() or _heading(pages)
        if not reason and not any(block.text for page in pages for block in page.blocks):
            reason = "scanned" if self._pictures else "no text"
        members: Iterable[Member] = ()
        if self._document.attachment_count():
            members = _members(self._source, self._context)
        return Content(pages, title, self._document.modified(), members, reason)

    def _pages(self) -> tuple[list[tuple[Sequence[Line], tuple[str, ...]]], str]:
        """Every page's lines and notes, and why it ended early if it did."""
        deadline = time.monotonic() + self._context.limits.seconds * _SHARE_OF_TIME
        pages: list[tuple[Sequence[Line], tuple[str, ...]]] = []
        lost = 0
        count = len(self._document)
        for number in range(count):
            if time.monotonic() > deadline:
                return pages, f"stopped at page {number} of {count}: time limit"
            with self._document.page(number) as page:
                lost = 0 if page is not None else lost + 1
                if lost > _MAX_LOST_IN_A_ROW:
                    del pages[-_MAX_LOST_IN_A_ROW:]
                    return pages, f"pages from {number - _MAX_LOST_IN_A_ROW + 1} on cannot be read"
                found = page_text(page) if page is not None else PageText([])
                lines = self._better_lines(number, found, page is None)
                notes = tuple(self._document.notes(page)) if page is not None else ()
                if not lines and page is not None and not self._pictures:
                    self._pictures = has_images(page)
            pages.append((lines, notes))
            self._characters += sum(len(line.text) for line in lines) + sum(map(len, notes))
            if self._characters > self._context.limits.characters:
                raise TooLargeError(self._source.display, f"more than {self._context.limits.characters} characters")
        return pages, ""

    def _better_lines(self, number: int, found: PageText, unloadable: bool) -> Sequence[Line]:
        """pdfium's lines unless they look wrong and pypdf's look better."""
        lines = found.lines
        if not lines and not unloadable:
            return lines
        quality = judge(text_of(lines))
        if found.unmapped > 0.3:  # guesses: judged less plausible than the text shows
            quality = Quality(quality.letters, min(1.0, quality.fault + 0.5 * found.unmapped))
        if (is_plainly_fine(quality) and not unloadable) or self._second.spent:
            return lines
        return better(lines, quality, self._second.lines(number))


def _heading(pages: Sequence[RawPage]) -> str:
    """The biggest heading of the first page, for want of a title."""
    headings = [block for page in pages[:1] for block in page.blocks if block.level]
    return min(headings, key=lambda block: block.level).text if headings else ""


def _members(source: Source, context: Context) -> Iterator[Member]:
    """The files embedded in the document, unpacked one at a time."""
    with suppress(Unopenable, EncryptedError), opened(source.path, source.display) as document:
        unpacked = 0
        for index in range(min(document.attachment_count(), context.limits.members)):
            name = f"attachment-{index + 1}"
            target = context.temporary / f"pdf-attachment-{index}"
            member = Source(target, name, f"{source.display}!/{name}")
            try:
                given, data = document.attachment(index)
            except CorruptError as error:
                yield Member(member, problem=DocumentState.CORRUPT, reason=error.detail)
                continue
            name = PurePosixPath(given.replace("\\", "/")).name or name
            member = Source(target, name, f"{source.display}!/{name}")
            unpacked += len(data)
            if unpacked > context.limits.unpacked:
                yield Member(member, problem=DocumentState.TOO_LARGE, reason="attachments too large")
                return
            target.write_bytes(data)
            try:
                yield Member(member)
            finally:
                target.unlink(missing_ok=True)
