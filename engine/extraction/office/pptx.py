"""PowerPoint presentations, shows and templates: PPTX, PPTM, PPSX, PPSM, POTX."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office.drawing import part_texts, shape_blocks
from engine.extraction.office.ooxml import core_properties, embedded, has_embedded, main_part, relations
from engine.extraction.office.package import Package, open_package
from engine.extraction.office.text import Collector, distinct
from engine.extraction.office.xml import Element, attribute, child, descendants, local, text_of

TITLES = ("title", "ctrTitle")
SHAPES = ("sp", "graphicFrame", "grpSp", "cxnSp", "pic", "AlternateContent", "contentPart")


def read(source: Source, context: Context) -> Content:
    """One page a slide, in order of the show: shapes, tables, charts, diagrams, notes, comments; masters' own text once."""
    with open_package(source, context.limits) as package:
        main = main_part(package, "ppt/presentation.xml")
        collector = Collector(source, context.limits)
        seen: set[str] = set()
        done: set[str] = set()
        pages = []
        for number, slide in enumerate(_slides(package, main), start=1):
            collector.extend(package.blocks(slide, lambda name: _slide(package, name)))
            for master in _masters(package, slide):
                if master not in done:
                    done.add(master)
                    collector.extend(distinct(package.blocks(master, lambda name: _static(package, name)), seen))
            pages.append(RawPage(collector.take(), str(number)))
        title, modified = core_properties(package)
        members = embedded(source, context) if has_embedded(package) else ()
        return Content(tuple(pages), title, modified, members, package.reason())


def _slides(package: Package, main: str) -> list[str]:
    targets = {r.id: r.target for r in relations(package, main) if r.kind == "slide" and r.target in package}
    root = package.optional(main, package.tree)
    listed = [] if root is None else [_relation_id(e) for e in descendants(root, "sldId")]
    slides = [targets.pop(identity) for identity in listed if identity in targets]
    if not slides:  # damaged list or links: the slides are still there, under their usual names
        slides = sorted((n for n in package.names() if re.fullmatch(r"ppt/slides/slide\d+\.xml", n, re.I)), key=_number)
    return slides


def _relation_id(element: Element) -> str:
    """``r:id``; the plain ``id`` beside it is another number."""
    return next((str(v) for k, v in element.attrib.items() if k.startswith("{") and k.endswith("}id")), "")


def _number(name: str) -> int:
    return int("".join(c for c in name if c.isdigit()) or 0)


def _slide(package: Package, part: str) -> Iterator[Block]:
    shapes = child(package.tree(part), "cSld", "spTree")
    if shapes is not None:
        # Sorting is stable: the title first, whatever its place in the drawing order, the rest as drawn.
        for shape in sorted(_shapes(shapes), key=lambda s: _placeholder(s) not in TITLES):
            kind = _placeholder(shape)
            yield from shape_blocks(shape, 1 if kind in TITLES else 0)
    for relation in relations(package, part):
        if relation.target not in package:
            continue
        if relation.kind == "chart":
            yield from part_texts(package, relation.target, ("v", "t"))
        elif relation.kind in ("diagramData", "chartEx"):
            yield from part_texts(package, relation.target, ("t",))
        elif relation.kind == "notesSlide":
            yield from package.blocks(relation.target, lambda name: _notes(package, name))
        elif relation.kind == "comments":
            yield from package.blocks(relation.target, lambda name: _comments(package, name))


def _shapes(tree: Element) -> list[Element]:
    return [element for element in tree if local(element) in SHAPES]


def _placeholder(shape: Element) -> str | None:
    """The placeholder type, "body" when unnamed, None for a shape of its own."""
    for wrapper in shape:
        if local(wrapper) in ("nvSpPr", "nvGraphicFramePr", "nvPicPr"):
            mark = child(wrapper, "nvPr", "ph")
            return None if mark is None else attribute(mark, "type", "body")
    return None


def _notes(package: Package, part: str) -> list[Block]:
    tree = child(package.tree(part), "cSld", "spTree")
    if tree is None:
        return []
    return [block for shape in _shapes(tree) for block in shape_blocks(shape)]


def _comments(package: Package, part: str) -> list[Block]:
    root = package.tree(part)
    blocks = list(shape_blocks(root))  # threaded comments have paragraphs, the older ones a plain text element
    return blocks or [Block(text_of(element)) for element in descendants(root, "text")]


def _masters(package: Package, slide: str) -> Iterator[str]:
    for layout in relations(package, slide):
        if layout.kind == "slideLayout" and layout.target in package:
            yield layout.target
            yield from (
                r.target for r in relations(package, layout.target) if r.kind == "slideMaster" and r.target in package
            )


def _static(package: Package, part: str) -> list[Block]:
    """Text that a layout or master shows on its slides: its own shapes and footer, not its placeholders' prompts."""
    tree = child(package.tree(part), "cSld", "spTree")
    if tree is None:
        return []
    return [block for shape in _shapes(tree) if _placeholder(shape) in (None, "ftr", "hdr") for block in shape_blocks(shape)]
