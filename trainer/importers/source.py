"""A file to import: opened through its compression, with how far it was read."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from trainer.errors import DataError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from typing_extensions import Buffer

_HEAD = 1 << 16
_COMPRESSED: dict[str, Callable[[BinaryIO], object]] = {
    ".gz": lambda file: gzip.GzipFile(fileobj=file),
    ".bz2": bz2.BZ2File,
    ".xz": lzma.LZMAFile,
    ".zst": lambda file: zstd.ZstdFile(file),
}
DAMAGED = (EOFError, OSError, lzma.LZMAError, zstd.ZstdError, zlib.error)


@dataclass
class Source:
    """One file, or several that are read side by side (``beside``: line-aligned files by language tag)."""

    path: Path
    beside: dict[str, Source] = field(default_factory=dict)
    done: int = 0  # bytes of the file on disk that were read

    @property
    def name(self) -> str:
        """The file's name in lower case, without the compression's ending."""
        name = self.path.name.lower()
        return name.removesuffix(Path(name).suffix) if Path(name).suffix in _COMPRESSED else name

    @property
    def stem(self) -> str:
        """What records are said to come from: the name without its format's ending."""
        return Path(self.name).stem or self.name

    @property
    def size(self) -> int:
        """Bytes on disk, of all its files."""
        return sum(part.path.stat().st_size for part in self.parts)

    @property
    def read_bytes(self) -> int:
        """Bytes on disk read so far, of all its files."""
        return sum(part.done for part in self.parts)

    @property
    def parts(self) -> list[Source]:
        """The files that it consists of."""
        return list(self.beside.values()) or [self]

    @cached_property
    def head(self) -> bytes:
        """The first bytes, decompressed; as many as can be read of a damaged file."""
        with self.open() as stream:
            self.done = 0
            data = b""
            try:
                while len(data) < _HEAD and (more := stream.read(_HEAD - len(data))):
                    data += more
            except DAMAGED:
                pass
            self.done = 0
            return data

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The decompressed bytes. Raises DataError if there is no such file."""
        try:
            raw = self.path.open("rb", buffering=0)
        except OSError as error:
            raise DataError(str(self.path), f"cannot be read: {error.strerror or error}") from error
        with raw:
            counted = cast("BinaryIO", io.BufferedReader(_Counted(raw, self), 1 << 18))
            opener = _COMPRESSED.get(self.path.suffix.lower())
            if opener is None:
                yield counted
            else:
                with cast("BinaryIO", opener(counted)) as stream:
                    yield stream


class _Counted(io.RawIOBase):
    """A raw file that tells its source how many bytes went through."""

    def __init__(self, raw: io.FileIO, source: Source) -> None:
        self._raw = raw
        self._source = source

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._raw.seek(offset, whence)

    def readinto(self, buffer: Buffer) -> int:
        count = self._raw.readinto(buffer) or 0
        self._source.done += count
        return count
