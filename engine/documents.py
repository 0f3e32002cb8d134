"""Values that the engine's parts share: documents, passages, filters, hits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class DocumentState(StrEnum):
    """Every file ever seen has one."""

    INDEXED = "indexed"
    EMPTY = "empty"  # read, but holds no text: pictures, scans, media
    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    UNSUPPORTED = "unsupported"
    TIMED_OUT = "timed_out"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Document:
    """One document in the ledger: a file, or a member of an archive or mailbox.

    path: absolute; a member is ``ARCHIVE!/MEMBER`` (nested: ``A.zip!/B.eml!/C.pdf``). Undecodable bytes of a file name
    are kept as surrogate escapes (PEP 383), so ``os.fsencode(path)`` gives the real name back.
    size: bytes. modified: POSIX seconds. content_hash: hex BLAKE2b-128 of the file's bytes, "" when unread.
    language: ISO 639-1 of most of its text, "" when unknown. format: lower-case key such as ``pdf`` or ``docx``.
    """

    id: int
    path: str
    state: DocumentState
    reason: str = ""
    format: str = ""
    title: str = ""
    size: int = 0
    modified: float = 0.0
    content_hash: str = ""
    language: str = ""
    pages: int = 0
    passages: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one page's text, ``page_text[start:end]``, in the offsets of the extracted, normalised page text.

    page: 0-based index into the document's pages; page_label: what a person calls it ("12", "Sheet1", "00:01:05"),
    "" for formats without pages. heading: the headings above it, joined with " > ". language: ISO 639-1, "und" if unknown.
    """

    text: str
    page: int
    start: int
    end: int
    page_label: str = ""
    heading: str = ""
    language: str = "und"


class SearchMode(StrEnum):
    """How candidates are found: both ways fused, by vectors alone, by words alone."""

    HYBRID = "hybrid"
    SEMANTIC = "semantic"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """What a hit must satisfy. Empty tuples and None do not filter.

    languages: ISO 639-1 of the passage. formats: Document.format keys. folders: path prefixes (whole components).
    modified_after / modified_before: POSIX seconds, inclusive / exclusive.
    """

    languages: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    modified_after: float | None = None
    modified_before: float | None = None


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """One search. k: documents wanted. language_balance: 0 ranks by score alone, 1 removes the same-language bias fully.

    group: one hit per document (its best passage first, the others in ``SearchHit.more``).
    """

    query: str
    k: int = 10
    mode: SearchMode = SearchMode.HYBRID
    filter: SearchFilter = field(default_factory=SearchFilter)
    language_balance: float = 0.5
    group: bool = True


class Confidence(StrEnum):
    """How sure it is that a hit answers the query, by the calibrated floors."""

    GOOD = "good"
    UNCERTAIN = "uncertain"  # the model cannot tell
    NONE = "none"  # "no good match": what unrelated passages look like as well


@dataclass(frozen=True, slots=True)
class Why:
    """Why a hit was found. semantic: cosine of query and passage, None if the vectors were not asked.

    words: the query's words found in the passage, as they stand in the passage. semantic_rank, word_rank: 1-based ranks in
    the two lists that were fused, None when absent from one. attribution: what each word of the query adds to the cosine,
    in the query's order; only filled by ``Searcher.explain``. evidence: how strongly the words, rare ones above all, and
    the document's name speak for the passage; 0 for none, 1 for about one word found in next to no other passage.
    """

    semantic: float | None = None
    words: tuple[str, ...] = ()
    semantic_rank: int | None = None
    word_rank: int | None = None
    attribution: tuple[tuple[str, float], ...] = ()
    evidence: float = 0.0


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A passage found. highlights: [start, end) ranges of matched words in ``passage.text``.

    score: the fused score that hits are sorted by (comparable within one result only). copies: paths of other documents with
    (nearly) the same passage. more: further passages of the same document, best first; made when they are looked at.
    """

    passage_id: int
    document: Document
    passage: Passage
    score: float
    why: Why
    confidence: Confidence
    highlights: tuple[tuple[int, int], ...] = ()
    copies: tuple[str, ...] = ()
    more: Sequence[SearchHit] = ()

    @property
    def confident(self) -> bool:
        """Whether the hit passes the upper floor."""
        return self.confidence is Confidence.GOOD


@dataclass(frozen=True, slots=True)
class SearchResult:
    """hits, best first. seconds: time spent by the engine.

    query_language: detected ISO 639-1, "und" if unknown. relaxed: nothing has the quoted phrase, its words were looked for.
    """

    hits: tuple[SearchHit, ...]
    query_language: str = "und"
    seconds: float = 0.0
    relaxed: bool = False

    @property
    def confidence(self) -> Confidence:
        """That of the surest hit."""
        found = {hit.confidence for hit in self.hits}
        return next((level for level in Confidence if level in found), Confidence.NONE)

    @property
    def confident(self) -> bool:
        """Whether any hit passes the upper floor."""
        return self.confidence is Confidence.GOOD
