"""Word documents and templates: DOCX, DOCM, DOTX, DOTM."""

from __future__ import annotations

from collections.abc import Iterator

from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office.drawing import part_texts
from engine.extraction.office.ooxml import Relation, core_properties, embedded, has_embedded, main_part, relations
from engine.extraction.office.package import Package, open_package
from engine.extraction.office.text import Collector, distinct
from engine.extraction.office.wordml import heading_levels, walk

NOTES = ("footnotes", "endnotes", "comments")
REPEATED = ("header", "footer")  # the same one comes with many sections
DRAWINGS = {"chart": ("v", "t"), "diagramData": ("t",)}
TEXT_CHUNKS = (".htm", ".html", ".xhtml", ".txt", ".rtf")


def read(source: Source, context: Context) -> Content:
    """The document's text: body with tables and text boxes, charts, notes, comments, headers and footers."""
    with open_package(source, context.limits) as package:
        part = main_part(package, "word/document.xml")
        links = relations(package, part)
        collector = Collector(source, context.limits)
        levels = _levels(package, links)
        collector.extend(_blocks(package, part, levels, {link.id: link.target for link in links}))
        for link in links:
            if link.kind in DRAWINGS and link.target in package:
                collector.extend(part_texts(package, link.target, DRAWINGS[link.kind]))
        for kind in NOTES:
            for link in links:
                if link.kind == kind and link.target in package:
                    collector.extend(_side(package, link.target, levels))
        seen: set[str] = set()
        for link in links:
            if link.kind in REPEATED and link.target in package:
                collector.extend(distinct(_side(package, link.target, levels), seen))
        title, modified = core_properties(package)
        members = embedded(source, context) if has_embedded(package) else ()
        return Content((RawPage(collector.take()),), title, modified, members, package.reason())


def _levels(package: Package, links: list[Relation]) -> dict[str, int]:
    path = next((link.target for link in links if link.kind == "styles" and link.target in package), "")
    return (package.optional(path, lambda name: heading_levels(package.tree(name))) if path else None) or {}


def _blocks(package: Package, part: str, levels: dict[str, int], targets: dict[str, str]) -> Iterator[Block]:
    with package.open(part) as stream:
        for item in walk(stream, levels, package.source.display):
            if isinstance(item, Block):
                yield item
            elif targets.get(item, "") in package and item in targets:
                yield from package.blocks(targets[item], lambda name: _chunk(package, name))


def _side(package: Package, part: str, levels: dict[str, int]) -> list[Block]:
    return package.blocks(part, lambda name: _blocks(package, name, levels, {}))


def _chunk(package: Package, name: str) -> list[Block]:
    """An altChunk: another document that Word merges in when it opens the file."""
    suffix = name.lower()[name.rfind(".") :]
    if suffix not in TEXT_CHUNKS:
        return []
    data = package.read(name)
    if suffix == ".rtf":
        from engine.extraction.office.rtf import blocks_from_rtf

        return list(blocks_from_rtf(data).blocks)
    if suffix == ".txt":
        from engine.extraction.encoding import decode

        return [Block(line) for line in decode(data)[0].splitlines()]
    from engine.extraction.html import blocks_from_html

    return blocks_from_html(data)[1]
