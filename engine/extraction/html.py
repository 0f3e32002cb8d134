"""HTML to blocks. Nothing is executed or loaded: scripts, styles and embedded objects are dropped, links not followed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from engine.errors import TooLargeError
from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.encoding import decode
from engine.extraction.text.files import paged

_SKIPPED = frozenset(
    {"script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "head", "rp", "rt", "datalist", "map"}
)
_BLOCKS_LISTED = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre"
    " search section select summary table tbody textarea tfoot thead title tr ul button"
)
_BLOCKS = frozenset(_BLOCKS_LISTED.split())
_CELLS = frozenset({"td", "th"})
_PRE = frozenset({"pre", "textarea", "xmp", "listing", "plaintext"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.I)
_XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.-]+)", re.I)
_XML_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.S)
_SPACES = re.compile(r"[ \t\r\n\f\v\x1c-\x1f]+")
_INVISIBLE = re.compile(
    r"<(script|style|head|template)\b[^<>]{0,1000}>.{0,100000}?</\1\s*>|<!--.{0,100000}?-->", re.I | re.S
)
_TAG = re.compile(r"<[^<>]*>")
_LONGEST_TITLE = 300
_CELL = "\x1f"


def read(source: Source, context: Context) -> Content:
    """The visible text of an HTML file, its title as the document's title."""
    markup = source.path.read_bytes()
    text, _ = decode(markup, declared_charset(markup))
    if len(text) > 4 * context.limits.characters:
        raise TooLargeError(source.display, f"{len(text)} characters")
    title, blocks = blocks_from_html(text)
    if title and not any(title in block.text for block in blocks[:5]):
        blocks.insert(0, Block(title, 1))
    return Content(paged(blocks), title)


def declared_charset(markup: bytes) -> str | None:
    """The charset that the XML declaration or a meta element near the beginning names."""
    head = markup[:4096]
    match = _XML_CHARSET.search(head) or _META_CHARSET.search(head)
    name = match.group(1).decode("ascii") if match else None
    # A declaration that can be read as ASCII cannot be telling the truth about UTF-16.
    return "utf-8" if name and name.lower().startswith(("utf-16", "utf-32", "ucs-2")) else name


def blocks_from_html(markup: str | bytes, charset: str | None = None) -> tuple[str, list[Block]]:
    """Title and blocks. charset: what a MIME header or the like says; it goes before what ``markup`` itself declares."""
    if isinstance(markup, bytes):
        markup, _ = decode(markup, charset or declared_charset(markup))
    markup = _XML_DECLARATION.sub("", markup, count=1).replace("\x00", "")
    if not markup.strip():
        return "", []
    # huge_tree: real pages nest deeply and carry long data URIs; the worker's own limits bound the cost.
    parser = html.HTMLParser(
        recover=True, no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, encoding="utf-8"
    )
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return "", []
    title = _SPACES.sub(" ", root.findtext(".//title") or "").strip()[:_LONGEST_TITLE]
    blocks = list(_Walker().blocks(root))
    if not blocks and len(parser.error_log):  # nested deeper than the parser goes
        text = _TAG.sub(" ", _INVISIBLE.sub(" ", markup)).strip()
        blocks = [Block(text)] if text else []
    return title, blocks


class _Walker:
    """Gathers inline text until a block begins or ends. Iterative: hostile pages nest thousands of elements deep."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._level = 0
        self._pre = 0
        self._rows = 0

    def blocks(self, root: etree._Element) -> Iterator[Block]:
        """All blocks below ``root``, in document order."""
        skipping: etree._Element | None = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            tag = element.tag.lower() if isinstance(element.tag, str) else ""
            if event == "start":
                if skipping is not None:
                    continue
                if tag in _SKIPPED and not (tag == "head" and element.getparent() is None):
                    skipping = element
                    continue
                yield from self._start(tag, element)
            elif skipping is None:
                yield from self._end(tag, element)
            elif element is skipping:
                skipping = None
                self._text(element.tail)
        yield from self._flush()

    def _start(self, tag: str, element: etree._Element) -> Iterator[Block]:
        if tag == "tr":
            yield from self._flush()
            self._rows += 1
        elif tag in _BLOCKS:
            yield from self._break()
            self._level = _HEADINGS.get(tag, self._level)
        if tag in _PRE:
            self._pre += 1
        if tag == "br":
            self._parts.append("\n")
        elif tag in ("img", "area", "input"):
            shown = element.get("alt") or (element.get("value") if element.get("type") in ("button", "submit") else None)
            if shown and shown.strip():
                self._parts.append(f" {shown.strip()} ")
        self._text(element.text)

    def _end(self, tag: str, element: etree._Element) -> Iterator[Block]:
        if tag == "tr":
            yield from self._flush()
            self._rows = max(0, self._rows - 1)
        elif tag in _CELLS:
            self._parts.append(_CELL)
        elif tag in _BLOCKS:
            yield from self._break()
            if tag in _HEADINGS:
                self._level = 0
        if tag in _PRE:  # after the flush, which would take its line ends away
            self._pre -= 1
        self._text(element.tail)

    def _break(self) -> Iterator[Block]:
        """A block boundary; inside a table row only a line break, so that the row stays together."""
        if self._rows and not self._level:
            self._parts.append("\n")
        else:
            yield from self._flush()

    def _text(self, text: str | None) -> None:
        if text:
            self._parts.append(text if self._pre else _SPACES.sub(" ", text))

    def _flush(self) -> Iterator[Block]:
        if not self._parts:
            return
        text = "".join(self._parts)
        self._parts = []
        if _CELL in text:
            cells = (" ".join(cell.split()) for cell in text.split(_CELL))
            text = " | ".join(cell for cell in cells if cell)
        elif not self._pre:
            text = "\n".join(line for line in (line.strip(" ") for line in re.sub(" {2,}", " ", text).split("\n")) if line)
        if text.strip():
            yield Block(text.strip("\n"), self._level)
