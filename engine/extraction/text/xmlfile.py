"""Any XML: the text of its elements. Entities are never expanded beyond one level, nothing outside the file is loaded."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from lxml import etree

from engine.errors import CorruptError
from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.encoding import decode
from engine.extraction.html import blocks_from_html
from engine.extraction.text.files import paged

_DECLARED = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)")
_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.S)
_MARKUP = re.compile(r"</?(p|br|b|i|a|div|span|ul|li|h[1-6]|table|img|em|strong)\b[^<>]{0,500}>", re.I)
_REFERENCE = re.compile(r"&[A-Za-z_]")
_FLAT = re.compile(r"<[^<>]*>")
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_ATTRIBUTES = ("title", "text", "label", "alt", "description", "summary", "caption", "tooltip", "placeholder", "hint")
_SKIPPED = frozenset({"style", "script"})
_TITLES = frozenset({"title", "book-title", "name"})


def read(source: Source, context: Context) -> Content:
    """A block for each element that holds text itself; inline elements stay in the text around them."""
    data = source.path.read_bytes()
    declared = _DECLARED.match(data[:1024])
    text, _ = decode(data, declared.group(1).decode("ascii") if declared else None)
    text = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1).replace("\x00", "")
    del data
    # huge_tree lifts limits that honest files pass (10 MB text nodes); it is safe because entities are not resolved.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise CorruptError(source.display, f"not XML: {error.msg}") from error
    except ValueError as error:
        raise CorruptError(source.display, str(error)) from error
    if root is None:
        return Content(paged([Block(text)]))  # not one element, but text
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        # Entities made to explode, or thousands of levels: the parser stopped there, so the tags are taken out by force.
        flat = _FLAT.sub(" ", text.partition("]>")[2] if "<!DOCTYPE" in text and "]>" in text else text)
        return Content(paged([Block(flat)]), reason="made to overload parsers: read without its structure")
    reader = _XmlText(root)
    blocks = list(reader.blocks(root))
    return Content(paged(blocks), reader.title, reason=reader.reason)


class _XmlText:
    """Text out of a tree that may have been made to hurt."""

    def __init__(self, root: etree._Element) -> None:
        self._entities: dict[str, str] = {}
        self._parts: list[str] = []
        self.title = ""
        self.reason = ""
        dtd = root.getroottree().docinfo.internalDTD
        if dtd is not None:
            for entity in dtd.iterentities():  # type: ignore[attr-defined]  # the stubs lack it
                # Entities made of entities are how bombs are built; external ones have no content here.
                if (
                    entity.content is not None
                    and entity.name is not None
                    and not _REFERENCE.search(entity.content)
                    and len(entity.content) < 10_000
                ):
                    self._entities[entity.name] = entity.content

    def blocks(self, root: etree._Element) -> Iterator[Block]:
        """Blocks in document order, iterative for deep nesting. ``mixed`` counts the open elements whose text is one with
        the text of the elements inside them."""
        mixed = 0
        inline: list[bool] = []
        skipping: etree._Element | None = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            name = _local(element)
            if isinstance(element, etree._Entity):
                if event == "start" and skipping is None:
                    self._parts.append(self._entity(element))
                    self._parts.append(element.tail or "")
                continue
            if event == "start":
                if skipping is not None:
                    continue
                if name in _SKIPPED:
                    skipping = element
                    continue
                if not mixed:
                    yield from self._flush("")
                is_mixed = _mixed(element)
                inline.append(is_mixed)
                mixed += is_mixed
                for attribute in _ATTRIBUTES:
                    value = element.get(attribute)
                    if value and not value.isdigit():
                        yield Block(value)
                self._parts.append(element.text or "")
            elif skipping is None:
                mixed -= inline.pop()
                if not mixed:
                    yield from self._flush(name)
                self._parts.append(element.tail or "")
            elif element is skipping:
                skipping = None
                self._parts.append(element.tail or "")
        yield from self._flush("")

    def _flush(self, name: str) -> Iterator[Block]:
        text = "".join(self._parts)
        self._parts = []
        if not text.strip():
            return
        if len(text) > 400 and _BASE64.fullmatch("".join(text.split())) and len(text.split(" ")) < len(text) / 60:
            return  # an embedded picture or the like
        if "<" in text and _MARKUP.search(text):
            yield from blocks_from_html(text)[1]
            return
        lines = (" ".join(line.split()) for line in text.splitlines())
        text = "\n".join(line for line in lines if line)
        if not self.title and name in _TITLES and len(text) < 300:
            self.title = text
        yield Block(text)

    def _entity(self, entity: etree._Entity) -> str:
        name = entity.name or ""
        known = self._entities.get(name)
        if known is not None:
            return known
        character = html.unescape(f"&{name};")
        if character != f"&{name};":
            return character
        self.reason = "entities that stand for other entities or files were not expanded"
        return ""


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _mixed(element: etree._Element) -> bool:
    """Whether text stands between the children: then they are inline."""
    if element.text and element.text.strip() and len(element):
        return True
    return any(child.tail and child.tail.strip() for child in element)
