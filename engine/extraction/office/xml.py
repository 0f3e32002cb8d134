"""XML from hostile files, by lxml: no entities, no DTD, no network, no huge trees; damaged markup is read as far as it goes.

Elements are told apart by local name alone: strict and transitional OOXML, OpenOffice 1 and OpenDocument use the same
local names under different namespaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, TypeAlias

from lxml import etree

from engine.errors import CorruptError

Element: TypeAlias = Any  # lxml's stubs leave out what is used here (wildcard namespaces, proxies without a str tag)

_PROLOG = 1 << 16
_ENTITY = re.compile(rb"<\x00?!\x00?E\x00?N\x00?T\x00?I\x00?T\x00?Y|\x00<\x00!\x00E\x00N\x00T\x00I\x00T\x00Y")
_SECURE: dict[str, Any] = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "recover": True,
    "remove_comments": True,
    "remove_pis": True,
}


class Readable(Protocol):
    """What the streaming parser needs of a file."""

    def read(self, size: int = -1, /) -> bytes | None:
        """At most ``size`` bytes, b"" at the end."""


class _Watched:
    """Passes bytes on to the parser and refuses entity declarations in the first ones."""

    def __init__(self, stream: Readable, display: str) -> None:
        self._stream = stream
        self._display = display
        self._head = b""

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size) or b""
        if len(self._head) < _PROLOG:
            self._head += data[:_PROLOG]
            refuse_entities(self._head, self._display)
        return data


def refuse_entities(data: bytes, display: str) -> None:
    """CorruptError when the prolog declares entities: no office format needs them, bombs and file stealing do."""
    if _ENTITY.search(data, 0, _PROLOG):
        raise CorruptError(display, "XML declares entities")


def parse_tree(data: bytes, display: str) -> Element:
    """The root of a small document; CorruptError when there is none."""
    try:
        root = etree.fromstring(data, etree.XMLParser(**_SECURE))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise CorruptError(display, f"XML: {error}") from error
    if root is None:
        raise CorruptError(display, "XML: no root element")
    return root


def stream(source: Readable, names: Sequence[str], display: str) -> Iterator[tuple[str, str, Element]]:
    """("start" | "end", local name, element) of the named elements, in document order, while the document is read.

    The caller clears what it has used (``release``); without that the tree grows with the document.
    """
    events = etree.iterparse(_Watched(source, display), events=("start", "end"), tag=[f"{{*}}{n}" for n in names], **_SECURE)
    try:
        for event, element in events:
            yield event, local(element), element
    except etree.XMLSyntaxError as error:
        raise CorruptError(display, f"XML: {error}") from error
    if getattr(events, "root", None) is None:
        raise CorruptError(display, "XML: no root element")


def release(element: Element) -> None:
    """Free an element that was used, and the siblings before it: all of them are complete."""
    element.clear(keep_tail=True)
    parent = element.getparent()
    if parent is not None:
        while (previous := element.getprevious()) is not None:
            parent.remove(previous)


def local(element: Element) -> str:
    """The local name; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str, default: str = "") -> str:
    """An attribute by local name, whatever its namespace."""
    value = element.get(name)
    if value is not None:
        return str(value)
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return default


def child(element: Element | None, *path: str) -> Element | None:
    """The first descendant reached by following local names one level each, None when there is none."""
    for name in path:
        if element is None:
            return None
        element = element.find(f"{{*}}{name}")
    return element


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """All elements below with one of these local names, in document order."""
    yield from element.iter(*[f"{{*}}{name}" for name in names])


def text_of(element: Element | None) -> str:
    """All character data in an element, stripped."""
    return "" if element is None else "".join(element.itertext()).strip()
