"""The query language: words, "exact phrases", -excluded or NOT excluded, prefix*.

Everything else is plain text; nothing a person can type is an error. Quotation marks of every language make phrases, and
an unclosed one is just dropped. A minus excludes only where a word starts, and never before a digit ("-40 degrees" is a
temperature; write NOT 40 to exclude it). NOT counts only in capitals and not in a query shouted as a whole ("DO NOT
ENTER"). Operators of SQLite's own query syntax mean nothing here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

MAX_CHARACTERS = 10_000
MAX_TERMS = 256

_CLOSERS = {
    '"': '"',
    "＂": "＂",
    "“": "”“",
    "”": "”",
    "„": "“”„",
    "‟": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    "｢": "｣",
    "《": "》",
    "〈": "〉",
    "〝": "〞〟",
    "❝": "❞",
}
_QUOTES = "".join(sorted({mark for opener, closers in _CLOSERS.items() for mark in opener + closers}))
_MINUS = "-−－﹣"
_STARS = "*＊"
_HEBREW = re.compile("[\u05d0-\u05ea]")
_INVISIBLE = re.compile("[\ud800-\udfff\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class TermKind(StrEnum):
    """How a term matches: as a word (or its parts), as words in a row, or as the beginning of a word."""

    WORD = "word"
    PHRASE = "phrase"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class Term:
    """One piece of a query. excluded: passages that match it are not wanted."""

    text: str
    kind: TermKind = TermKind.WORD
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. text: what is embedded, the wanted words without operators."""

    text: str
    terms: tuple[Term, ...] = ()

    @property
    def wanted(self) -> tuple[Term, ...]:
        """The terms that a passage should match."""
        return tuple(term for term in self.terms if not term.excluded)

    @property
    def required(self) -> tuple[Term, ...]:
        """The phrases: a passage without one of them is not a hit, however alike its sense."""
        return tuple(term for term in self.terms if not term.excluded and term.kind is TermKind.PHRASE)

    @property
    def excluded(self) -> tuple[Term, ...]:
        """The terms that no hit may match."""
        return tuple(term for term in self.terms if term.excluded)

    def relaxed(self) -> Query:
        """The same query with the words of its phrases in their place; a phrase that is excluded stays one."""
        loose: list[Term] = []
        for term in self.terms:
            if term.excluded or term.kind is not TermKind.PHRASE:
                loose.append(term)
            else:
                loose += [Term(word) for word in term.text.split() if any(character.isalnum() for character in word)]
        return Query(self.text, tuple(loose[:MAX_TERMS]))


def parse(query: str) -> Query:
    """Read a query. Never raises: what is no operator is text, and what is past MAX_CHARACTERS is left out."""
    pieces = _apply_not(list(_pieces(_clean(query[:MAX_CHARACTERS]))))
    if all(piece.excluded for piece in pieces):  # nothing would be left to look for: read it as plain text
        pieces = [replace(piece, excluded=False) for piece in pieces]
    text = " ".join(piece.text for piece in pieces if not piece.excluded)
    terms = tuple(piece for piece in pieces if any(character.isalnum() for character in piece.text))
    return Query(text, terms[:MAX_TERMS])


def _clean(query: str) -> str:
    """NFC, without what no one typed on purpose: lone surrogates, controls, byte order and direction marks."""
    kept = (" " if unicodedata.category(c) == "Cc" else c for c in query if not _INVISIBLE.match(c))
    return unicodedata.normalize("NFC", "".join(kept))


def _pieces(query: str) -> Iterator[Term]:
    """Cut a query at spaces and quotation marks; NOT is still a word here."""
    at = 0
    while at < len(query):
        if query[at].isspace():
            at += 1
            continue
        starts_word = at == 0 or query[at - 1].isspace()
        excluded = starts_word and query[at] in _MINUS and _can_exclude(query[at + 1 : at + 2])
        at += excluded
        if query[at] in _CLOSERS:
            end = _closing(query, at)
            phrase = " ".join(query[at + 1 : end].split()) if end else ""
            at = end + 1 if end else at + 1
            if any(character.isalnum() for character in phrase):
                yield Term(phrase, TermKind.PHRASE, excluded)
            continue
        end = at + 1
        while end < len(query) and not query[end].isspace() and (query[end] not in _QUOTES or _is_gershayim(query, end)):
            end += 1
        word = query[at:end].strip(_QUOTES)
        at = end
        stem = word.rstrip(_STARS)
        if stem != word and stem[-1:].isalnum():
            yield Term(stem, TermKind.PREFIX, excluded)
        elif word:
            yield Term(word, TermKind.WORD, excluded)


def _apply_not(pieces: list[Term]) -> list[Term]:
    """Fold each NOT into the piece that it excludes."""
    others = [piece.text for piece in pieces if piece.text != "NOT"]
    if all(text.isupper() for text in others):
        return pieces
    folded: list[Term] = []
    negate = False
    for position, piece in enumerate(pieces):
        is_not = piece.text == "NOT" and piece.kind is TermKind.WORD and not piece.excluded
        if is_not and position + 1 < len(pieces):
            negate = True
            continue
        folded.append(replace(piece, excluded=True) if negate else piece)
        negate = False
    return folded


def _can_exclude(following: str) -> bool:
    return bool(following) and (following in _CLOSERS or (following.isalnum() and not following.isdigit()))


def _closing(query: str, opening: int) -> int | None:
    """Where the quotation opened at ``opening`` ends, or None."""
    closers = _CLOSERS[query[opening]]
    for at in range(opening + 1, len(query)):
        if query[at] in closers and not _is_gershayim(query, at):
            return at
    return None


def _is_gershayim(query: str, at: int) -> bool:
    """Whether a quotation mark stands inside a Hebrew abbreviation, where it is a letter's companion."""
    return query[at] in '"”“' and bool(_HEBREW.match(query[at - 1 : at]) and _HEBREW.match(query[at + 1 : at + 2]))
