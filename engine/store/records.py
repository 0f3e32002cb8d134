"""Values that the store takes and gives: folders, files, what was read from a file, stored passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.documents import Document, DocumentState, Passage

FloatArray = npt.NDArray[np.float32]
IdArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class FolderOptions:
    """What of a folder is read. excludes: glob patterns; hidden: dot files too; size_limit: bytes, None for the default."""

    excludes: tuple[str, ...] = ()
    hidden: bool = False
    size_limit: int | None = None


@dataclass(frozen=True, slots=True)
class FolderRecord:
    """A folder (or single file) that the user added. path: absolute."""

    id: int
    path: str
    options: FolderOptions = FolderOptions()


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file on disk as it was when last read. folder_id: None for a file added on its own. state: that of the file itself.

    path: absolute, undecodable bytes as surrogate escapes. content_hash: hex BLAKE2b-128, "" when unread.
    """

    path: str
    size: int
    mtime_ns: int
    content_hash: str = ""
    state: DocumentState = DocumentState.INDEXED
    folder_id: int | None = None


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """One document read out of a file: the file itself (member "") or a member (``b.eml!/c.pdf``).

    modified: POSIX seconds, None takes the file's. pages: how many. vectors: float32 [passages, dim] of unit rows, or None
    when they are to be embedded later. An INDEXED file has at least one passage.
    """

    member: str
    state: DocumentState
    format: str = ""
    reason: str = ""
    title: str = ""
    modified: float | None = None
    size: int = 0
    pages: int = 0
    language: str = ""
    passages: Sequence[Passage] = ()
    vectors: FloatArray | None = None


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage with its id and the document that it stands in."""

    id: int
    document: Document
    passage: Passage
