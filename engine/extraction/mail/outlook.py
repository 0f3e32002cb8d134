"""The properties in an Outlook message file: a tree of OLE storages, read with olefile."""

from __future__ import annotations

import datetime
import struct
from collections.abc import Iterator
from typing import Any

import olefile

from engine.extraction.encoding import decode

SUBJECT, BODY, HTML, RTF = 0x0037, 0x1000, 0x1013, 0x1009
MESSAGE_CLASS, TRANSPORT_HEADERS = 0x001A, 0x007D
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
DISPLAY_TO, DISPLAY_CC, DISPLAY_NAME = 0x0E04, 0x0E03, 0x3001
SUBMITTED, DELIVERED = 0x0039, 0x0E06
INTERNET_CODEPAGE, MESSAGE_CODEPAGE = 0x3FDE, 0x3FFD
ATTACHED_DATA, ATTACHED_NAME, ATTACHED_LONG_NAME, ATTACHED_TYPE, CONTENT_ID = 0x3701, 0x3704, 0x3707, 0x370E, 0x3712

_STRING8, _UNICODE, _BINARY, _OBJECT, _TIME, _INTEGER = 0x001E, 0x001F, 0x0102, 0x000D, 0x0040, 0x0003
_ENTRY = struct.Struct("<HHI8s")
_EPOCH = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
MAX_PROPERTY = 64 << 20

# A Windows code page number where Python knows it by another name.
_CODEPAGES = {
    65001: "utf-8",
    20127: "ascii",
    20866: "koi8-r",
    21866: "koi8-u",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50225: "iso-2022-kr",
    51932: "euc-jp",
    51949: "euc-kr",
    51936: "gb2312",
    52936: "hz",
    54936: "gb18030",
    10000: "mac-roman",
    **{28590 + part: f"iso-8859-{part}" for part in range(1, 17)},
}


class Storage:
    """A message, recipient or attachment: a folder in the OLE file with a stream for each property."""

    def __init__(self, ole: Any, path: tuple[str, ...] = (), codepage: str = "") -> None:
        self._ole = ole
        self.path = path
        self._streams = {entry[-1].upper(): entry[-1] for entry in self._entries(streams=True)}
        self._fixed = self._read_fixed()
        self.codepage = self._codepage() or codepage

    def text(self, tag: int) -> str:
        """A string property: Unicode, else 8-bit in the message's code page, else ""."""
        data = self._stream(tag, _UNICODE)
        if data is not None:
            return data.decode("utf-16-le", "replace").replace("\x00", "")
        data = self._stream(tag, _STRING8)
        return decode(data.rstrip(b"\x00"), self.codepage or None)[0] if data else ""

    def binary(self, tag: int) -> bytes | None:
        """A binary property."""
        return self._stream(tag, _BINARY)

    def time(self, tag: int) -> float | None:
        """A time property as POSIX seconds."""
        raw = self._fixed.get((tag, _TIME))
        if raw is None:
            return None
        try:
            return (_EPOCH + datetime.timedelta(microseconds=int.from_bytes(raw, "little") // 10)).timestamp()
        except (OverflowError, ValueError, OSError):
            return None

    def strings(self, first: int, last: int) -> Iterator[str]:
        """The string properties whose tags lie in a range, in the order of their tags."""
        for name in sorted(self._streams):
            if name.startswith("__SUBSTG1.0_") and name[-4:] in ("001F", "001E"):
                try:
                    tag = int(name[-8:-4], 16)
                except ValueError:
                    continue
                if first <= tag <= last and (value := self.text(tag)):
                    yield value

    def children(self, prefix: str) -> Iterator[Storage]:
        """Recipients or attachments, in the file's order of numbers."""
        for entry in sorted(self._entries(streams=False)):
            if entry[-1].lower().startswith(prefix):
                yield Storage(self._ole, tuple(entry), self.codepage)

    def embedded(self) -> Storage | None:
        """The message that an attachment holds as an object, if it is one."""
        name = f"__substg1.0_{ATTACHED_DATA:04X}{_OBJECT:04X}"
        path = (*self.path, name)
        if not self._ole.exists([*path, "__properties_version1.0"]):
            return None
        return Storage(self._ole, path, self.codepage)

    def _entries(self, streams: bool) -> list[list[str]]:
        depth = len(self.path) + 1
        wanted = [part.upper() for part in self.path]
        return [
            entry
            for entry in self._ole.listdir(streams=streams, storages=not streams)
            if len(entry) == depth and [part.upper() for part in entry[:-1]] == wanted
        ]

    def _stream(self, tag: int, kind: int) -> bytes | None:
        name = self._streams.get(f"__SUBSTG1.0_{tag:04X}{kind:04X}")
        return self._read(name) if name is not None else None

    def _read(self, name: str) -> bytes:
        data: bytes = self._ole.openstream([*self.path, name]).read(MAX_PROPERTY)
        return data

    def _read_fixed(self) -> dict[tuple[int, int], bytes]:
        """Numbers and times stand in one stream, after a header whose size depends on what the storage is."""
        name = self._streams.get("__PROPERTIES_VERSION1.0")
        if name is None:
            return {}
        data = self._read(name)
        header = 32 if not self.path else 24 if self.path[-1].lower().endswith("000d") else 8
        entries = range(header, len(data) - _ENTRY.size + 1, _ENTRY.size)
        return {
            (tag, kind): value for kind, tag, _flags, value in (_ENTRY.unpack_from(data, position) for position in entries)
        }

    def _codepage(self) -> str:
        for tag in (MESSAGE_CODEPAGE, INTERNET_CODEPAGE):
            raw = self._fixed.get((tag, _INTEGER))
            if raw is not None:
                number = int.from_bytes(raw[:4], "little")
                return _CODEPAGES.get(number, f"cp{number}")
        return ""

    def html_codepage(self) -> str:
        """The code page of the HTML body, which may differ from that of the 8-bit strings."""
        raw = self._fixed.get((INTERNET_CODEPAGE, _INTEGER))
        number = int.from_bytes(raw[:4], "little") if raw is not None else 0
        return _CODEPAGES.get(number, f"cp{number}") if number else self.codepage


def open_ole(path: str) -> Any:
    """Open the file; olefile raises OSError or whatever else its damage causes."""
    return olefile.OleFileIO(path)
