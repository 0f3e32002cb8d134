"""A query's terms as an FTS5 expression that is safe, and fast at any library size.

Safe: it is made of quoted tokens and nothing else; a token holds letters, digits and marks only. Fast: ranking costs one to
several microseconds for each passage that matches, walking over them a tenth of that. So words are taken from the rarest on
until a budget of passages to walk over is spent; what is commoner tells next to nothing. Of those passages only the ones
with the most telling words are ranked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.searching.query import Term, TermKind
from engine.store.tokens import Token, query_tokens

BUDGET = 3_000  # passages that one ranked query may visit
WORDS = 2  # times the budget: passages that the words of one query may be in, all together
WALK = 15 * BUDGET  # passages of its words that one query may walk over
COUNTED_FROM = 500  # a token in fewer passages than this is not counted, it is rare enough


@dataclass(frozen=True, slots=True)
class Piece:
    """One operand of the expression. tokens: those of a phrase, in order. prefix: the last is the beginning of a word."""

    tokens: tuple[str, ...]
    prefix: bool = False

    def __str__(self) -> str:
        phrase = " + ".join(f'"{token}"' for token in self.tokens)
        return f"{phrase} *" if self.prefix else phrase

    def passages(self, counts: Mapping[str, int]) -> int:
        """About how many passages hold it; a prefix of one or two letters may be in any number."""
        if self.prefix and len(self.tokens) == 1 and len(self.tokens[0]) <= 2 and self.tokens[0].isascii():
            return max(counts.values(), default=COUNTED_FROM)
        return min(counts.get(token, COUNTED_FROM // 2) for token in self.tokens)


@dataclass(frozen=True, slots=True)
class Plan:
    """expression: for MATCH. ranked: False where bm25 would take too long, newest first then; None: if few match.

    words: the pieces of which any is to match, so that the passages with the most telling ones can be picked for ranking.
    commoner: the next one, too common for that; it is looked for in what is found.
    """

    expression: str
    ranked: bool | None
    words: tuple[Piece, ...] = ()
    commoner: Piece | None = None


def pieces(terms: Sequence[Term]) -> list[Piece]:
    """The operands of ``terms``, each once. A word in an unspaced script gives one for each pair of its characters."""
    found: dict[Piece, None] = {}
    for term in terms:
        tokens = query_tokens(term.text)
        if not tokens:
            continue
        if term.kind is TermKind.WORD and _overlapping(tokens):
            found.update((Piece((token.text,), token.single), None) for token in tokens)
        else:
            prefix = tokens[-1].single or (term.kind is TermKind.PREFIX and len(tokens[-1].text) > 1)
            found[Piece(tuple(token.text for token in tokens), prefix)] = None
    return list(found)


def plan(terms: Sequence[Term], counts: Mapping[str, int], *, every: bool = False) -> list[Plan]:
    """Ways to run a query, to be tried in turn until one finds something; empty when it holds no word.

    Phrases must match; of the other wanted terms any may (all must, with ``every``); excluded ones must not.
    counts: in how many passages each token is, for tokens in many.
    """
    required = pieces([term for term in terms if not term.excluded and term.kind is TermKind.PHRASE])
    optional = pieces([term for term in terms if not term.excluded and term.kind is not TermKind.PHRASE])
    excluded = pieces([term for term in terms if term.excluded])
    if every:
        required, optional = required + optional, []
    optional.sort(key=lambda piece: piece.passages(counts))
    if required:
        ranked = min(piece.passages(counts) for piece in required) <= BUDGET
        ranked = ranked and _walk(required, counts) <= WALK
        wished = _affordable(optional, counts, BUDGET) if ranked else []
        expression = " AND ".join(map(_bracketed, required))
        if wished:
            expression += f" AND ({' OR '.join(map(str, required[:1] + wished))})"
        return [Plan(_without(expression, excluded), ranked)]
    if not optional:
        return []
    if chosen := _affordable(optional, counts, WORDS * BUDGET):
        commoner = next((piece for piece in optional[len(chosen) :] if piece.passages(counts) <= WORDS * BUDGET), None)
        return [Plan(_without(" OR ".join(map(str, chosen)), excluded), True, tuple(chosen), commoner)]
    if_few = None if _walk(optional, counts) <= WALK else False
    together = Plan(_without(" AND ".join(map(_bracketed, optional)), excluded), if_few)
    rarest = Plan(_without(str(optional[0]), excluded), ranked=False)
    return [together, rarest] if len(optional) > 1 else [rarest]


def _walk(chosen: Sequence[Piece], counts: Mapping[str, int]) -> int:
    return sum(counts.get(token, 0) for piece in chosen for token in piece.tokens)


def _affordable(sorted_pieces: Sequence[Piece], counts: Mapping[str, int], budget: int) -> list[Piece]:
    chosen: list[Piece] = []
    spent = 0
    for piece in sorted_pieces:
        spent += piece.passages(counts)
        if spent > budget:
            break
        chosen.append(piece)
    return chosen


def _without(expression: str, excluded: Sequence[Piece]) -> str:
    return f"({expression}) NOT ({' OR '.join(map(str, excluded))})" if excluded else expression


def _bracketed(piece: Piece) -> str:
    return f"({piece})"


def _overlapping(tokens: Sequence[Token]) -> bool:
    return len(tokens) > 1 and any(first.end > second.start for first, second in pairwise(tokens))
