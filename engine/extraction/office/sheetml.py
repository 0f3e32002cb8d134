"""SpreadsheetML beside calamine: comments, text boxes, charts, headers and footers; the rows of very sparse sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.errors import ExtractionError
from engine.extraction.content import Block
from engine.extraction.office.drawing import part_texts, shape_blocks
from engine.extraction.office.ooxml import relations
from engine.extraction.office.package import Package
from engine.extraction.office.text import CELL_SEPARATOR, distinct
from engine.extraction.office.xml import attribute, descendants, parse_tree, release, stream, text_of

BINARY_SUFFIX = ".bin"
MAX_AREA = 8_000_000  # cells that calamine may lay out, empty ones included: about 256 MB
_TAIL = 1 << 18
_ROW = re.compile(rb'<(?:\w+:)?row [^>]*?r="(\d{1,7})"')
_COLUMN = re.compile(rb'<(?:\w+:)?c [^>]*?r="([A-Z]{1,3})\d')
_HEADER_FOOTER = re.compile(rb"<(?:\w+:)?headerFooter[ >].*?</(?:\w+:)?headerFooter>", re.S)
_CODE = re.compile(r'&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[A-Z&])', re.I)


class Workbook:
    """The parts behind the sheets of one workbook. sheets: part name by sheet name, in the workbook's order."""

    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._tails: dict[str, bytes] = {}
        targets = {r.id: r for r in relations(package, main)}
        self.sheets: dict[str, str] = {}
        self._strings = next((r.target for r in targets.values() if r.kind == "sharedStrings" and r.target in package), "")
        self.sparse = False
        if main.lower().endswith(BINARY_SUFFIX):
            parts = [r.target for r in targets.values() if r.kind == "worksheet" and r.target in package]
            self._unnamed = parts
            return
        self._unnamed = []
        root = package.tree(main)
        for sheet in descendants(root, "sheet"):
            identity = next((str(v) for k, v in sheet.attrib.items() if k.startswith("{") and k.endswith("}id")), "")
            if identity in targets and targets[identity].target in package:
                self.sheets[attribute(sheet, "name")] = targets[identity].target
        self.sparse = max(map(self._area, self.sheets.values()), default=0) > MAX_AREA

    def _area(self, part: str) -> int:
        """Cells between A1 and the last used row and column; the columns are looked for only when it matters."""
        try:
            with self._package.open(part) as data:
                tail = b""
                while chunk := data.read(1 << 20):
                    tail = (tail + chunk)[-_TAIL:] if len(chunk) < _TAIL else chunk[-_TAIL:]
        except ExtractionError:
            return 0
        self._tails[part] = tail
        height = max((int(n) for n in _ROW.findall(tail)), default=0)
        if height * 26 <= MAX_AREA and height * 16384 <= MAX_AREA:
            return 0
        widest = 0
        with self._package.open(part) as data:
            rest = b""
            while chunk := data.read(1 << 20):
                for column in set(_COLUMN.findall(rest + chunk)):
                    widest = max(widest, _column_number(column))
                rest = chunk[-200:]
        return height * widest

    def beside(self, name: str, seen: set[str]) -> Iterator[Block]:
        """Comments, text boxes, charts, headers and footers of a sheet; each text once a workbook (``seen``)."""
        if self._unnamed and name not in self.sheets:
            self.sheets[name] = self._unnamed.pop(0)
        part = self.sheets.get(name)
        if part is not None:
            yield from distinct(self._beside(part), seen)

    def _beside(self, part: str) -> Iterator[Block]:
        package = self._package
        for relation in relations(package, part):
            if relation.target not in package or relation.target.lower().endswith(BINARY_SUFFIX):
                continue
            if relation.kind in ("comments", "threadedComment"):
                yield from package.blocks(relation.target, self._comments)
            elif relation.kind == "drawing":
                yield from package.blocks(relation.target, lambda name: shape_blocks(package.tree(name)))
                for inner in relations(package, relation.target):
                    if inner.kind == "chart" and inner.target in package:
                        yield from part_texts(package, inner.target, ("v", "t"))
                    elif inner.kind in ("diagramData", "chartEx") and inner.target in package:
                        yield from part_texts(package, inner.target, ("t",))
        yield from package.blocks(part, self._headers)

    def _comments(self, part: str) -> list[Block]:
        root = self._package.tree(part)
        return [Block(text_of(e)) for e in descendants(root, "comment", "threadedComment")]

    def _headers(self, part: str) -> list[Block]:
        found = _HEADER_FOOTER.search(self._tails.pop(part, b""))
        if found is None:
            return []
        prefixless = re.sub(rb"(</?)\w+:", rb"\1", found.group())  # cut out of its document, prefixes are unbound
        root = parse_tree(prefixless, self._package.source.display)
        return [Block(header_text(text_of(element))) for element in root if text_of(element)]

    def rows(self, name: str) -> Iterator[Block]:
        """Rows of a sheet, only the cells that are there."""
        strings = self._shared_strings()
        cells: list[str] = []
        with self._package.open(self.sheets[name]) as data:
            for event, tag, element in stream(data, ("row", "c"), self._package.source.display):
                if event == "start":
                    continue
                if tag == "c":
                    value = text_of(next(descendants(element, "v", "is"), None))
                    if attribute(element, "t") == "s":
                        value = strings[int(value)] if value.isdecimal() and int(value) < len(strings) else ""
                    if value:
                        cells.append(value)
                else:
                    if cells:
                        yield Block(CELL_SEPARATOR.join(cells))
                        cells = []
                    release(element)

    def _shared_strings(self) -> list[str]:
        if not self._strings:
            return []
        found = []
        with self._package.open(self._strings) as data:
            for event, _, element in stream(data, ("si",), self._package.source.display):
                if event == "end":
                    found.append("".join(t.text or "" for t in descendants(element, "t")))
                    release(element)
        return found


def header_text(code: str) -> str:
    """A header or footer without its formatting codes (``&L&"Arial,Bold"&12``)."""
    return " ".join(_CODE.sub(lambda m: "&" if m.group() == "&&" else " ", code).split())


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
