"""Words that dictionaries link with words that are known, in whatever language, as names of the piece that means the same.

A dictionary of Greek and Finnish says what a Greek word means as well as one of Greek and English does: the piece of the
Finnish word lies where its English lies. What a word is linked with must agree, as for a word of the lexicons
(``lexicon_names``); what has got a name is known when the rest are gone through again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import regex

from trainer.data_format import ENGLISH
from trainer.newstudent.foldings import without_article
from trainer.newstudent.piece_directions import Directions
from trainer.newstudent.unspaced_scripts import piece_of

_ROUNDS = 3
_BATCH = 20_000
_MOST_WORDS = 4
_ENGLISH_WEIGHT = 3.0  # rows began as English
_COHERENT = 0.5  # length of the weighted mean of what a word is linked with
_NEAREST = 0.62  # cosine of one of them to that mean
_FREQUENT = 0.15  # what the share of its links adds to it
_LEAST = 2.0  # weight of its links together: one of one dictionary is too often another sense, or a wrong one
_SHORTEST = 3
_WORD = regex.compile(r"[\p{L}\p{M}]+")

Node = tuple[str, str]  # a language, and folded text in it
Candidate = tuple[tuple[int, ...], float]  # pieces, weight
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Links:
    """How often dictionaries give one text for the other, both ways."""

    counts: dict[Node, Counter[Node]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, one: str, other: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Pairs of folded texts of two languages."""
        for text, translation in pairs:
            if text and translation:
                self.counts[one, text][other, translation] += 1
                self.counts[other, translation][one, text] += 1


def word_piece(text: str) -> str | None:
    """The piece that a folded text would be; None where it is no single word, or so short that it may be anything."""
    word = without_article(text)
    return piece_of(word) if len(word) >= _SHORTEST and _WORD.fullmatch(word) else None


def linked_names(
    links: Links, number: Mapping[str, int], directions: Directions, allowed: Callable[[str], bool]
) -> dict[str, int]:
    """Numbers of pieces by new name. number: of the pieces and names that there are."""
    open_nodes = [
        (node, piece)
        for node in sorted(links.counts)
        if (piece := word_piece(node[1])) is not None and piece not in number and allowed(piece)
    ]
    names: dict[str, int] = {}
    for _ in range(_ROUNDS):
        known = {**number, **names}
        found: dict[str, tuple[int, int]] = {}
        for at in range(0, len(open_nodes), _BATCH):
            some = [(piece, _candidates(links.counts[node], known)) for node, piece in open_nodes[at : at + _BATCH]]
            wanted = [(piece, candidates) for piece, candidates in some if sum(times for _, times in candidates) >= _LEAST]
            for piece, links_of, chosen in _chosen(wanted, directions):
                if links_of > found.get(piece, (0, 0))[0]:  # of two languages, the one that more is known of
                    found[piece] = links_of, chosen
        if not found:
            break
        names.update({piece: chosen for piece, (_, chosen) in found.items()})
        open_nodes = [(node, piece) for node, piece in open_nodes if piece not in names]
    return names


def _candidates(linked: Counter[Node], known: Mapping[str, int]) -> list[Candidate]:
    found = []
    for (language, text), times in sorted(linked.items()):
        words = [known.get(piece_of(without_article(word)), -1) for word in text.split()]
        if words and len(words) <= _MOST_WORDS and min(words) >= 0:
            found.append((tuple(words), times * (_ENGLISH_WEIGHT if language == ENGLISH else 1.0)))
    return found


def _chosen(wanted: Sequence[tuple[str, list[Candidate]]], directions: Directions) -> Iterator[tuple[str, int, int]]:
    """(piece, how much it is linked with, the single piece that stands for it), of those that all agree about."""
    numbers = sorted({number for _, candidates in wanted for pieces, _ in candidates for number in pieces})
    if not numbers:
        return
    row = {number: at for at, number in enumerate(numbers)}
    vectors: Floats = directions.of(numbers).numpy()
    for piece, candidates in wanted:
        own = np.stack([_unit(vectors[[row[number] for number in pieces]].sum(axis=0)) for pieces, _ in candidates])
        weights = np.array([weight for _, weight in candidates], np.float32)
        weights /= weights.sum()
        mean = weights @ own
        length = float(np.linalg.norm(mean))
        if length < _COHERENT:
            continue
        cosines = own @ (mean / length)
        single = [at for at, (pieces, _) in enumerate(candidates) if len(pieces) == 1]
        best = max(single, key=lambda at: float(cosines[at] + _FREQUENT * weights[at]), default=-1)
        if best >= 0 and cosines[best] >= _NEAREST:
            yield piece, len(candidates), candidates[best][0][0]


def _unit(vector: Floats) -> Floats:
    unit: Floats = vector / max(float(np.linalg.norm(vector)), 1e-9)
    return unit
