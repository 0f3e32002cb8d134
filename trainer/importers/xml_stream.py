"""XML element by element, of any size, from hostile or damaged files: no entities, no DTD, no network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from trainer.importers.lines import DamagedStreamError, blocks
from trainer.importers.source import Source
from trainer.importers.xml_mending import Mender

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CHUNK = 1 << 16
_LARGEST = 64 << 20  # characters without one record: no translation memory has such an entry
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)""")
_WORD_AT_END = re.compile(r"\w\Z")
_WORD_AT_START = re.compile(r"\A\w")


class XmlDamage(Exception):
    """The XML ends in an error; what came before was given."""


def elements(source: Source, names: frozenset[str]) -> Iterator[tuple[str, etree._Element]]:
    """("start" | "end", element) of the named elements, by local name; an ended element is emptied after its turn.

    Raises XmlDamage at the first error, after everything that stands before it.
    """
    parser = etree.XMLPullParser(
        events=("start", "end"),
        tag=[f"{{*}}{name}" for name in sorted(names)],
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    since = 0
    with source.open() as stream:
        try:
            for chunk in _chunks(stream, source.head):
                parser.feed(chunk)
                seen = False
                for event in _events(parser):
                    seen = True
                    yield event
                since = 0 if seen else since + len(chunk)
                if since > _LARGEST:
                    raise XmlDamage(f"{_LARGEST >> 20} MB without a record")
            parser.close()
        except (etree.XMLSyntaxError, DamagedStreamError) as error:
            yield from _events(parser)
            raise XmlDamage(str(error)) from error


def _events(parser: etree.XMLPullParser) -> Iterator[tuple[str, etree._Element]]:
    for event, element in parser.read_events():
        if not isinstance(element, etree._Element):
            continue
        yield str(event), element
        if event == "end":
            element.clear()
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]


def _chunks(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    declared = _DECLARED.search(head[:512])
    mend = Mender()
    for block in blocks(stream, declared[1].decode() if declared else None):
        text = mend(block)
        for at in range(0, len(text), _CHUNK):
            yield text[at : at + _CHUNK].encode("utf-8", "replace")
    yield mend.rest().encode("utf-8", "replace")


def local(element: etree._Element) -> str:
    """An element's name without its namespace; "" for what is no element."""
    tag: object = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def language(element: etree._Element) -> str:
    """The language tag that an element states: xml:lang, or lang as the oldest files have it."""
    return element.get(_LANG) or element.get("lang") or ""


def children(element: etree._Element, name: str) -> list[etree._Element]:
    """The children of a local name."""
    return [child for child in element if local(child) == name]


def inline_text(element: etree._Element, kept: frozenset[str]) -> str:
    """The text without inline codes. kept: elements whose content is text; of others only what follows stays.

    A code that stood between two words (a line break, say) leaves a space; a pair around a word leaves nothing.
    """
    parts: list[str] = []
    _gather(element, kept, parts, 0)
    return "".join(parts)


_DEEPEST = 100
_PAIRED = frozenset({"bpt", "ept", "bx", "ex", "sc", "ec"})


def _gather(element: etree._Element, kept: frozenset[str], parts: list[str], depth: int) -> None:
    if element.text and isinstance(element.tag, str):
        parts.append(element.text)
    for child in element:
        name = local(child)
        if name in kept and depth < _DEEPEST:
            _gather(child, kept, parts, depth + 1)
        tail = child.tail or ""
        alone = name not in kept and name not in _PAIRED
        if alone and parts and _WORD_AT_END.search(parts[-1]) and _WORD_AT_START.search(tail):
            parts.append(" ")
        if tail:
            parts.append(tail)
