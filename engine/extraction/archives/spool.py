"""Unpacks members into spool files, under limits judged by the bytes that really come out, never by what a header claims."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from engine.documents import DocumentState
from engine.errors import ExtractionError, TooLargeError
from engine.extraction.archives.names import UniqueNames, safe_name
from engine.extraction.content import Context, Limits, Member, Source

CHUNK = 1 << 18
RATIO_FROM = 10 << 20  # the ratio says nothing about small files


class Meter:
    """Counts the bytes that come out of a container; past a limit, raises.

    packed: the size that the total is compared with (None: no ratio is judged, nothing was compressed).
    """

    def __init__(self, display: str, limits: Limits, packed: int | None) -> None:
        self._display = display
        self._limits = limits
        self._packed = packed
        self._total = 0

    def count(self, size: int) -> None:
        """Count bytes that came out of the decompressor, whoever reads them."""
        self._total += size
        if self._total > self._limits.unpacked:
            raise TooLargeError(self._display, f"unpacks to over {self._limits.unpacked} bytes")
        if self._packed is not None and self._total > max(RATIO_FROM, self._packed * self._limits.ratio):
            raise TooLargeError(self._display, f"unpacks to over {self._limits.ratio} times its size")


class Spool:
    """Members of one container, spooled one at a time: the file of a member goes when the next one is asked for."""

    def __init__(self, source: Source, context: Context, packed: int | None) -> None:
        self._source = source
        self._limits = context.limits
        self._folder = context.temporary
        self._meter = Meter(source.display, context.limits, packed)
        self._unique = UniqueNames()
        self._members = 0
        self._last: Path | None = None

    def write(
        self, raw_name: str, chunks: Iterable[bytes], modified: float | None = None, packed: int | None = None
    ) -> Member:
        """Spool one member. What is wrong with it alone becomes its ``problem``; a limit of the whole container is raised.

        packed: the member's own compressed size, where known, to tell a bomb among honest members.
        """
        source = self._name(raw_name)
        path, file = self._open(source.name)
        written = 0
        try:
            with file:
                for chunk in chunks:
                    written += len(chunk)
                    self._meter.count(len(chunk))
                    if written > self._limits.file_size:
                        raise TooLargeError(source.display, f"unpacks to over {self._limits.file_size} bytes")
                    if packed is not None and written > max(RATIO_FROM, packed * self._limits.ratio):
                        raise TooLargeError(source.display, f"unpacks to over {self._limits.ratio} times its size")
                    file.write(chunk)
        except ExtractionError as error:
            if error.path != source.display:
                raise  # about the container, not this member
            path.write_bytes(b"")
            return self._refuse(source, path, modified, error.state, error.detail)
        except (OSError, MemoryError):
            raise
        except Exception as error:  # any error that a decompressor makes of damaged data
            path.write_bytes(b"")
            return self._refuse(source, path, modified, DocumentState.CORRUPT, describe(error))
        return Member(Source(path, source.name, source.display), modified)

    def refuse(self, raw_name: str, problem: DocumentState, reason: str, modified: float | None = None) -> Member:
        """A member that is listed with its problem instead of being unpacked."""
        source = self._name(raw_name)
        path, file = self._open(source.name)
        file.close()
        return self._refuse(source, path, modified, problem, reason)

    def close(self) -> None:
        """Remove the last spool file."""
        if self._last is not None:
            self._last.unlink(missing_ok=True)
            self._last = None

    def _name(self, raw_name: str) -> Source:
        self._members += 1
        if self._members > self._limits.members:
            raise TooLargeError(self._source.display, f"holds over {self._limits.members} members")
        name = self._unique(safe_name(raw_name, f"unnamed-{self._members}"))
        return Source(Path(), name, f"{self._source.display}!/{name}")

    def _open(self, name: str) -> tuple[Path, BinaryIO]:
        self.close()
        suffix = Path(name).suffix
        keep = suffix if suffix.isascii() and suffix[1:].isalnum() and len(suffix) <= 8 else ""
        handle, path = tempfile.mkstemp(prefix="member-", suffix=keep, dir=self._folder)
        self._last = Path(path)
        return self._last, os.fdopen(handle, "wb")

    @staticmethod
    def _refuse(source: Source, path: Path, modified: float | None, problem: DocumentState, reason: str) -> Member:
        return Member(Source(path, source.name, source.display), modified, problem, reason)


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    """The file's bytes in bounded chunks."""
    while chunk := file.read(CHUNK):
        yield chunk


def describe(error: BaseException) -> str:
    """One line about an error of a library, for the ledger."""
    text = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
