"""What tools write into XML though it would end the file there: forbidden characters, ampersands that nobody escaped."""

from __future__ import annotations

import re
from html.entities import html5
from typing import Final
from xml.sax.saxutils import escape

# As such and as references.
_FORBIDDEN: Final = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01])|[xX]0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]));"
)
_AMPERSAND: Final = re.compile(r"&(?:#\d+;|#[xX][0-9a-fA-F]+;|[A-Za-z_:][\w.:-]*;)?")
_CUT: Final = re.compile(r"(?:&[^;]*|<[^>]*|\]+)\Z")  # at the end of a piece: what may only be the half of something
_LONGEST_HALF: Final = 10
_OWN: Final = frozenset({"amp", "lt", "gt", "quot", "apos"})
_DATA, _DATA_END = "<![CDATA[", "]]>"


class Mender:
    """Mends XML piece by piece. HTML's names of characters become these; other names are the document's own and stay."""

    def __init__(self) -> None:
        self._held = ""
        self._in_data = False

    def __call__(self, piece: str) -> str:
        """The piece with what was held back before, as far as it can be told yet."""
        text = self._held + piece
        cut = _CUT.search(text, max(0, len(text) - _LONGEST_HALF))
        self._held = cut[0] if cut else ""
        return self._mended(text.removesuffix(self._held))

    def rest(self) -> str:
        """What was held back, at the end."""
        held, self._held = self._held, ""
        return self._mended(held)

    def _mended(self, text: str) -> str:
        text = _FORBIDDEN.sub("", text)
        parts = []
        while text:
            if self._in_data:  # nothing is escaped there
                data, mark, text = text.partition(_DATA_END)
                parts += [data, mark]
                self._in_data = not mark
            else:
                markup, mark, text = text.partition(_DATA)
                parts += [_AMPERSAND.sub(_character, markup), mark]
                self._in_data = bool(mark)
        return "".join(parts)


def _character(found: re.Match[str]) -> str:
    whole = found[0]
    if whole == "&":
        return "&amp;"
    name = whole[1:-1]
    if name.startswith("#") or name in _OWN or f"{name};" not in html5:
        return whole
    return escape(html5[f"{name};"])
