"""Which encoding the bytes of RTF text are in: each font has its own, the file one for the rest."""

from __future__ import annotations

from engine.extraction.office.rtftables import CHARSETS, codec


class FontEncodings:
    """The font table, as far as it tells encodings."""

    def __init__(self) -> None:
        self.ansi = "cp1252"  # of the file
        self._fonts: dict[int, str] = {}
        self._default = -1

    def set_default(self, font: int) -> None:
        """The font of plain text."""
        self._default = font

    def set_charset(self, font: int, charset: int) -> None:
        """A font's character set, by Windows' number."""
        self._fonts[font] = CHARSETS.get(charset, "") or self.ansi

    def set_codepage(self, font: int, codepage: int) -> None:
        """A font's code page; 0 says nothing."""
        if codepage:
            self._fonts[font] = codec(codepage, self.ansi)

    def of(self, font: int) -> str:
        """The codec of a font."""
        return self._fonts.get(font, self.ansi)

    @property
    def plain(self) -> str:
        """The codec of plain text."""
        return self.of(self._default)

    def decode(self, data: bytes, name: str) -> str:
        """Text in a font's encoding, or else in the file's."""
        if data.isascii():
            return data.decode("ascii")
        for candidate in (name, self.ansi):
            try:
                return data.decode(candidate)
            except UnicodeDecodeError:
                continue
        return data.decode(name, "replace")
