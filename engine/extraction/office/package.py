"""A ZIP package (OOXML, OpenDocument, EPUB) opened for hostile input: sizes are checked before and while it is read.

Nothing is ever written under a name that comes from the package, so a name that climbs out of a folder is only a name.
"""

from __future__ import annotations

import io
import lzma
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from urllib.parse import unquote

from lxml import etree

from engine.errors import CorruptError, EncryptedError, TooLargeError
from engine.extraction.content import Block, Limits, Source
from engine.extraction.office.ole import is_ole, refuse_encrypted_package
from engine.extraction.office.xml import Element, parse_tree, refuse_entities

RATIO_FLOOR = 10 << 20  # bytes unpacked before Limits.ratio is judged: small files compress to almost nothing
TREE_LIMIT = 96 << 20  # a part read whole costs about ten times its size in memory
READ_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)

_Result = TypeVar("_Result")


class _BoundedReader(io.RawIOBase):
    """A part's bytes; stops as soon as the package has unpacked more than its limits allow, whatever its headers say."""

    def __init__(self, package: Package, info: zipfile.ZipInfo) -> None:
        super().__init__()
        self._package = package
        try:
            self._stream = package.archive.open(info)
        except READ_ERRORS as error:
            raise CorruptError(package.source.display, f"{info.filename}: {error}") from error

    def read(self, size: int = -1, /) -> bytes:
        """Bytes of the part; CorruptError when it is damaged, TooLargeError past the package's limits."""
        if size < 0:
            return b"".join(iter(lambda: self.read(1 << 16), b""))
        try:
            data = self._stream.read(size)
        except READ_ERRORS as error:
            raise CorruptError(self._package.source.display, f"{self._stream.name}: {error}") from error
        self._package.count(len(data))
        return data

    def close(self) -> None:
        """Close the part."""
        self._stream.close()
        super().close()


class Package:
    """A ZIP package's parts, by case-insensitive name. Use as a context manager.

    damaged: names of parts that could not be read and were left out, for Content.reason.
    """

    def __init__(self, source: Source, limits: Limits) -> None:
        self.source = source
        self.damaged: list[str] = []
        self._limits = limits
        self._unpacked = 0
        try:
            self.archive = zipfile.ZipFile(source.path)
        except READ_ERRORS as error:
            if is_ole(source.path):
                refuse_encrypted_package(source)
            raise CorruptError(source.display, f"not a readable ZIP package: {error}") from error
        try:
            self._infos = {_key(info.filename): info for info in self._checked(self.archive.infolist())}
        except BaseException:
            self.archive.close()
            raise

    def __enter__(self) -> Package:
        return self

    def __exit__(self, *_: object) -> None:
        self.archive.close()

    def _checked(self, infos: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
        if len(infos) > self._limits.members * 10:
            raise TooLargeError(self.source.display, f"{len(infos)} parts")
        unpacked = sum(info.file_size for info in infos)
        packed = sum(info.compress_size for info in infos)
        self._judge(unpacked, max(packed, 1))
        return [info for info in infos if not info.is_dir()]

    def _judge(self, unpacked: int, packed: int) -> None:
        if unpacked > self._limits.unpacked:
            raise TooLargeError(self.source.display, f"unpacks to more than {self._limits.unpacked} bytes")
        if unpacked > RATIO_FLOOR and unpacked > packed * self._limits.ratio:
            raise TooLargeError(self.source.display, f"unpacks to more than {self._limits.ratio} times its size")

    def count(self, size: int) -> None:
        """Count bytes really unpacked; TooLargeError past the limits."""
        self._unpacked += size
        self._judge(self._unpacked, self.source.path.stat().st_size if self._unpacked > RATIO_FLOOR else 1 << 62)

    def names(self) -> Iterator[str]:
        """Names of all parts, as the package spells them, in its order."""
        return iter([info.filename for info in self._infos.values()])

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._infos

    def size(self, name: str) -> int:
        """The size that the package declares for a part."""
        return self._infos[_key(name)].file_size

    def open(self, name: str) -> io.RawIOBase:
        """A part as a stream. CorruptError when it is missing or damaged, EncryptedError when it needs a password."""
        info = self._infos.get(_key(name))
        if info is None:
            raise CorruptError(self.source.display, f"part missing: {name}")
        if info.flag_bits & 0x1:
            raise EncryptedError(self.source.display, f"part encrypted: {name}")
        return _BoundedReader(self, info)

    def read(self, name: str, limit: int = TREE_LIMIT) -> bytes:
        """A whole part; TooLargeError when it is larger than ``limit``."""
        with self.open(name) as stream:
            data = b"".join(_chunks(stream, limit, self.source.display))
        return data

    def tree(self, name: str) -> Element:
        """A part's XML root; for small parts, the large ones are streamed with ``xml.stream``."""
        data = self.read(name)
        refuse_entities(data, self.source.display)
        return parse_tree(data, self.source.display)

    def optional(self, name: str, read: Callable[[str], _Result]) -> _Result | None:
        """What ``read`` gives for a part, None when it is damaged: a lost footer must not lose the document."""
        try:
            return read(name)
        except (CorruptError, etree.LxmlError):
            self.damaged.append(name)
            return None

    def blocks(self, name: str, read: Callable[[str], Iterable[Block]]) -> list[Block]:
        """The blocks that ``read`` gives for a part, as far as it could be read."""
        found: list[Block] = []
        self.optional(name, lambda part: found.extend(read(part)))
        return found

    def reason(self) -> str:
        """What could not be read, "" when all was."""
        return f"parts damaged: {', '.join(self.damaged[:5])}" if self.damaged else ""


def _chunks(stream: io.RawIOBase, limit: int, display: str) -> Iterator[bytes]:
    total = 0
    while data := stream.read(1 << 18):
        total += len(data)
        if total > limit:
            raise TooLargeError(display, f"a part is larger than {limit} bytes")
        yield data


def _key(name: str) -> str:
    return posixpath.normpath("/" + unquote(name).replace("\\", "/")).lower()


def resolve(base: str, target: str) -> str:
    """The part that ``target`` means inside ``base``; one that climbs out of the package stays at its root."""
    target = target.partition("#")[0].replace("\\", "/")
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(base), target)).lstrip("/")


@contextmanager
def open_package(source: Source, limits: Limits) -> Iterator[Package]:
    """A package for reading, closed afterwards."""
    with Package(source, limits) as package:
        yield package
