"""Writes a small OLE file, as Outlook's MSG is one: just enough structure for a reader to walk."""

from __future__ import annotations

import struct
from pathlib import Path

Tree = dict[str, "bytes | Tree"]

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


class _Area:
    """Sectors of one size, and the chains through them."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.data = b""
        self.chain: list[int] = []

    def add(self, value: bytes) -> int:
        """Append a stream; its first sector."""
        first = len(self.chain)
        count = -(-len(value) // self.size)
        self.data += value.ljust(count * self.size, b"\0")
        self.chain += [*range(first + 1, first + count), _END]
        return first

    def table(self) -> bytes:
        """The chains as they are stored."""
        numbers = self.chain + [_FREE] * (-len(self.chain) % (_SECTOR // 4))
        return struct.pack(f"<{len(numbers)}I", *numbers)


def write_ole(path: Path, root: Tree) -> Path:
    """Storages are dicts, streams bytes; small streams go into the mini stream, as the format demands."""
    entries: list[list[object]] = []
    sectors, mini = _Area(_SECTOR), _Area(64)

    def add(name: str, value: bytes | Tree, kind: int) -> int:
        number = len(entries)
        entry: list[object] = [name, kind, _FREE, _FREE, _END, 0]  # name, kind, right sibling, child, first sector, size
        entries.append(entry)
        if isinstance(value, bytes):
            entry[4:] = [(mini if len(value) < 4096 else sectors).add(value) if value else _END, len(value)]
            return number
        last: list[object] | None = None
        for child_name, child in value.items():
            child_number = add(child_name, child, 2 if isinstance(child, bytes) else 1)
            if last is None:
                entry[3] = child_number
            else:
                last[2] = child_number
            last = entries[child_number]
        return number

    add("Root Entry", root, 5)
    entries[0][4:] = [sectors.add(mini.data), len(mini.data)]
    mini_table = mini.table()
    first_mini_table = sectors.add(mini_table)
    first_directory = sectors.add(b"".join(_directory_entry(*entry) for entry in entries))  # type: ignore[arg-type]
    first_table = len(sectors.chain)
    tables = 1
    while first_table + tables > tables * _SECTOR // 4:
        tables += 1
    sectors.chain += [_FAT] * tables
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIII", 0, tables, first_directory, 0, 4096)
    header += struct.pack("<IIII", first_mini_table, len(mini_table) // _SECTOR, _END, 0)
    header += struct.pack("<109I", *range(first_table, first_table + tables), *[_FREE] * (109 - tables))
    path.write_bytes(header + sectors.data + sectors.table())
    return path


def _directory_entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    head = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded) + 2, kind, 1)
    return head + struct.pack("<III", _FREE, right, child) + bytes(36) + struct.pack("<IQ", start, size)
