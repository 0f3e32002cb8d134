"""Old Word and PowerPoint files (97 to 2003, Word 6 and 95): by their own tables; older ones by an installed converter."""

from __future__ import annotations

from engine.errors import CorruptError, UnsupportedError
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office import converters, slideppt, worddoc
from engine.extraction.office.ole import is_ole, open_ole, properties, refuse_encrypted_package
from engine.extraction.office.oleobjects import has_objects, objects
from engine.extraction.office.text import Collector, distinct

WORD_MAGICS = (b"\xdb\xa5", b"\x9b\xa5", b"\x31\xbe", b"\xec\xa5")  # Word 1 and 2 for Windows, Word for DOS, bare Word 6
BODY = ("body",)
BESIDE = ("boxes", "footnotes", "endnotes", "comments")
REPEATED = ("headers", "header boxes")


def read(source: Source, context: Context) -> Content:
    """A document as one page, a presentation as one page a slide."""
    with source.path.open("rb") as file:
        head = file.read(2)
    try:
        if not is_ole(source.path):
            if head in WORD_MAGICS:
                raise UnsupportedError(source.display, "document of Word 2 or older")
            raise CorruptError(source.display, "not an OLE file")
        return _read_ole(source, context)
    except UnsupportedError as error:
        return converters.read(source, context, error)


def _read_ole(source: Source, context: Context) -> Content:
    refuse_encrypted_package(source)
    collector = Collector(source, context.limits)
    with open_ole(source) as ole:
        title, modified = properties(ole)
        if ole.exists("WordDocument"):
            found = worddoc.stories(ole, source)
            for name in (*BODY, *BESIDE):
                collector.extend(found.blocks(name))
            seen: set[str] = set()
            for name in REPEATED:
                collector.extend(distinct(found.blocks(name), seen))
            members = objects(source, context) if has_objects(ole) else ()
            return Content((RawPage(collector.take()),), title, modified, members)
        show = slideppt.show(ole, source)
    pages = []
    for number, blocks in enumerate(show.slides, start=1):
        collector.extend(blocks)
        pages.append(RawPage(collector.take(), str(number)))
    return Content(_with_shared(pages, show.shared, collector), title, modified)


def _with_shared(pages: list[RawPage], shared: list[Block], collector: Collector) -> tuple[RawPage, ...]:
    """What all slides show goes to the first one, once."""
    collector.extend(distinct(shared, {" ".join(block.text.split()) for page in pages for block in page.blocks}))
    extra = collector.take()
    if not extra:
        return tuple(pages)
    first = pages[0] if pages else RawPage((), "1")
    return (RawPage((*first.blocks, *extra), first.label), *pages[1:])
