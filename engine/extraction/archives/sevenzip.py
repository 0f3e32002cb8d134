"""7z through py7zr. Its extraction pushes bytes, so all members are spooled first and then handed out."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import py7zr
from py7zr.io import MemIO, Py7zIO, WriterFactory

from engine.documents import DocumentState
from engine.errors import CorruptError, EncryptedError, ExtractionError, TooLargeError, UnsupportedError
from engine.extraction.archives.names import UniqueNames, safe_name
from engine.extraction.archives.spool import Meter, describe
from engine.extraction.content import Content, Context, Member, Source


def read(source: Source, context: Context) -> Content:
    """Open the archive and look at its headers."""
    file = source.path.open("rb")
    try:
        archive = py7zr.SevenZipFile(file, "r")
    except Exception as error:
        file.close()
        raise _translated(error, source) from error
    if archive.needs_password():
        file.close()
        raise EncryptedError(source.display, "needs a password")
    return Content(members=_members(archive, file, source, context))


def _members(archive: py7zr.SevenZipFile, file: BinaryIO, source: Source, context: Context) -> Iterator[Member]:
    with file, tempfile.TemporaryDirectory(dir=context.temporary) as folder:
        spool = _SpoolAll(source, context, Path(folder))
        failure: ExtractionError | None = None
        try:
            for info in archive.files:
                archive.worker.register_filelike(info.id, spool.target(info))
            archive.worker.extract(file, None, parallel=False)
        except ExtractionError as error:
            failure = error
        except Exception as error:
            failure = _translated(error, source)
        if failure is not None:
            spool.spoil(failure)
        for member in spool.members():
            yield member
            member.source.path.unlink(missing_ok=True)
        if failure is not None:
            raise failure  # after the members that came out whole


def _translated(error: Exception, source: Source) -> ExtractionError:
    if isinstance(error, py7zr.PasswordRequired):
        return EncryptedError(source.display, "needs a password")
    if isinstance(error, py7zr.UnsupportedCompressionMethodError):
        return UnsupportedError(source.display, describe(error))
    if isinstance(error, MemoryError):
        return TooLargeError(source.display, "needs too much memory to unpack")
    return CorruptError(source.display, describe(error))


class _SpoolAll(WriterFactory):
    """Gives py7zr a file of ours to write each member to, and keeps the members in order."""

    def __init__(self, source: Source, context: Context, folder: Path) -> None:
        self._display = source.display
        self._limits = context.limits
        self._folder = folder
        self._meter = Meter(source.display, context.limits, source.path.stat().st_size)
        self._unique = UniqueNames()
        self._sinks: list[_Sink] = []
        self._current: _Sink | None = None

    def target(self, info: Any) -> MemIO | None:
        """Where a member goes; None for folders, which hold nothing."""
        if info.is_directory:
            return None
        if len(self._sinks) >= self._limits.members:
            raise TooLargeError(self._display, f"holds over {self._limits.members} members")
        number = len(self._sinks) + 1
        name = self._unique(safe_name(str(info.filename), f"unnamed-{number}"))
        sink = _Sink(self._folder / f"{number}", name, _modified(info), self._meter, self._limits.file_size)
        if info.is_symlink or info.is_junction or info.is_socket:
            sink.problem, sink.reason = DocumentState.UNSUPPORTED, "link or other special file, not followed"
        self._sinks.append(sink)
        return MemIO(str(number), self)

    def create(self, filename: str) -> Py7zIO:
        """Called by py7zr when it starts on a member."""
        self._current = self._sinks[int(filename) - 1]
        return self._current

    def spoil(self, failure: ExtractionError) -> None:
        """What was being written when py7zr failed is closed all the same, but not whole."""
        if self._current is not None and self._current.problem is None:
            self._current.problem, self._current.reason = failure.state, failure.detail

    def members(self) -> Iterator[Member]:
        """The members that are complete, and those with a problem of their own."""
        for sink in self._sinks:
            if sink.done or sink.problem is not None:
                source = Source(sink.path, sink.name, f"{self._display}!/{sink.name}")
                yield Member(source, sink.modified, sink.problem, sink.reason)


class _Sink(Py7zIO):
    """One member's spool file; what is over the limit for one file is counted but not kept."""

    def __init__(self, path: Path, name: str, modified: float | None, meter: Meter, limit: int) -> None:
        self.path = path
        self.name = name
        self.modified = modified
        self.problem: DocumentState | None = None
        self.reason = ""
        self.done = False
        self._meter = meter
        self._limit = limit
        self._size = 0
        self._file: io.BufferedWriter | None = None
        path.touch()

    def write(self, s: bytes | bytearray) -> int:
        """Keep a chunk."""
        self._meter.count(len(s))
        self._size += len(s)
        if self._size > self._limit and self.problem is None:
            self.problem, self.reason = DocumentState.TOO_LARGE, f"unpacks to over {self._limit} bytes"
        if self.problem is None:
            if self._file is None:
                self._file = self.path.open("wb")
            self._file.write(s)
        return len(s)

    def read(self, size: int | None = None) -> bytes:
        """Never asked for by extraction."""
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:
        """py7zr rewinds when it is done; nothing to do."""
        return 0

    def flush(self) -> None:
        """Buffered until closed."""

    def size(self) -> int:
        """Bytes written so far."""
        return self._size

    def close(self) -> None:
        """py7zr is done with this member: unless it raises now, the member is whole."""
        if self._file is not None:
            self._file.close()
        self.done = True


def _modified(info: Any) -> float | None:
    try:
        return float(info.lastwritetime.totimestamp())
    except (AttributeError, ValueError, OverflowError, TypeError):
        return None
