"""Writes small PDFs glyph by glyph, all glyphs boxes: what each stands for and where it stands is up to the test."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

Run = tuple[float, float, Sequence[str]]  # x, y, and the text of each glyph; every glyph is half the font size wide

SIZE = 12


@dataclass
class Pdf:
    """Objects by number; 1 is the catalog, 2 the page tree, 3 the font, 4 its ToUnicode map."""

    objects: dict[int, bytes] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)
    kids: list[int] = field(default_factory=list)
    catalog: bytes = b""
    info: bytes = b""

    def add(self, body: bytes) -> int:
        """A further object."""
        number = max(self.objects, default=9) + 1
        self.objects[number] = body
        return number

    def stream(self, data: bytes, extra: bytes = b"", compress: bool = False) -> int:
        """A further stream object."""
        if compress:
            data, extra = zlib.compress(data, 9), extra + b"/Filter/FlateDecode"
        return self.add(b"<<%s/Length %d>>stream\n%s\nendstream" % (extra, len(data), data))

    def page(self, runs: Sequence[Run] = (), content: bytes = b"", resources: bytes = b"", extra: bytes = b"") -> int:
        """A page that shows ``runs`` and then ``content``."""
        number = self.stream(b"".join(map(self.show, runs)) + content)
        body = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>%s>>%s>>"
        self.kids.append(self.add(body % (number, resources, extra)))
        return self.kids[-1]

    def text_page(self, *lines: str) -> int:
        """A page of plain lines."""
        return self.page([(50.0, 750.0 - 14 * i, list(line)) for i, line in enumerate(lines)])

    def show(self, run: Run) -> bytes:
        """The instructions that draw a run."""
        x, y, glyphs = run
        codes = b"".join(b"%02x" % self.codes.setdefault(glyph, len(self.codes) + 1) for glyph in glyphs)
        return b"BT /F %d Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET\n" % (SIZE, x, y, codes)

    def build(self) -> bytes:
        """The file."""
        kids = b" ".join(b"%d 0 R" % kid for kid in self.kids)
        pairs = b"".join(
            b"<%02x> <%s>\n" % (code, text.encode("utf-16-be").hex().encode()) for text, code in self.codes.items() if text
        )
        mapped = sum(map(bool, self.codes))
        cmap = (
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
            b"1 begincodespacerange <00> <ff> endcodespacerange\n%d beginbfchar\n%sendbfchar\nendcmap end end"
            % (mapped, pairs)
        )
        self.objects[1] = b"<</Type/Catalog/Pages 2 0 R%s>>" % self.catalog
        self.objects.setdefault(2, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(self.kids)))
        self.objects[3] = (
            b"<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 -200 500 900]/CharProcs<</g 6 0 R>>"
            b"/Encoding<</Differences[0 %s]>>/FirstChar 0/LastChar 255/Widths[%s]/Resources<<>>/ToUnicode 4 0 R>>"
        ) % (b"/g " * 256, b"500 " * 256)
        self.objects[6] = b"<</Length 44>>stream\n500 0 0 0 500 700 d1 50 0 400 700 re f      \nendstream"
        self.objects[4] = b"<</Length %d>>stream\n%s\nendstream" % (len(cmap), cmap)
        self.objects[5] = b"<<%s>>" % self.info
        return self._serialised()

    def _serialised(self) -> bytes:
        out = b"%PDF-1.7\n"
        places = {}
        for number, body in sorted(self.objects.items()):
            places[number] = len(out)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        last = max(places)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (last + 1)
        for number in range(1, last + 1):
            out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
        return out + b"trailer\n<</Size %d/Root 1 0 R/Info 5 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (last + 1, start)


def visual(text: str) -> list[str]:
    """The glyphs of a purely right-to-left text as they are drawn, left to right."""
    return list(text[::-1])
