"""A student over a wide vocabulary: the same network, whose words are mixtures of rows that it has already.

Measured with a prototype of this (503,258 pieces over 65,536 rows, no step of training; held-out texts, 2026-11-23):
translations -> the teacher's vector of their English, first: .829 -> .907; translations -> English, MRR: .888 -> .942; mean
cosine to the teacher .630 -> .689; questions -> passages in other languages, MRR: .592 -> .633. Before, 33 to 68 % of the
words of encyclopedic Arabic, Russian, Turkish, German and Spanish were whole pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.errors import ModelLoadError
from trainer.events import Event, make
from trainer.models.coded import coded
from trainer.models.encoder import Encoder
from trainer.models.piece_codes import PieceCodes
from trainer.models.text_tokens import Tokens
from trainer.newstudent.alignment import Links
from trainer.newstudent.base_rows import choose_rows, piece_use, rows_of
from trainer.newstudent.name_clashes import without_clashes
from trainer.newstudent.other_names import Naming, holding, named_forms, named_words
from trainer.newstudent.spelled_names import named_spellings
from trainer.newstudent.stems import chosen_stems, compound_ends
from trainer.newstudent.teacher_words import taught_rows
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import piece_of
from trainer.newstudent.whole_words import numbers
from trainer.newstudent.wide_tokens import UNKNOWN, folding, unigram_pieces, wide_tokens
from trainer.newstudent.wide_vocabulary import (
    base_pieces,
    linked_unspaced,
    teacher_words,
    understood_words,
    with_teacher_row,
)
from trainer.newstudent.word_codes import Known, mixtures, usual_length
from trainer.newstudent.word_counts import Words
from trainer.newstudent.word_meanings import directions, meanings, word_use
from trainer.newstudent.written_names import named_writings


@dataclass(frozen=True, slots=True)
class WideOptions:
    """kept: new words. stems, ends: parts of unknown words. rows: of the new table. places: rows of one mixture at most.
    growth: of ``language_weights``, by which words are kept. least_share: of a word's links, to count. coherence: of a
    stem's words (length of their mean unit vector). prior: links that a word's own parts count for."""

    kept: int = 270_000
    stems: int = 30_000
    ends: int = 45_000
    rows: int = 65_536
    places: int = 4
    growth: float = 0.4
    least_share: float = 0.06
    coherence: float = 0.55
    prior: float = 1.0


@dataclass(frozen=True, slots=True)
class Aligned:
    """What is known of words. tokens: what was aligned with. counts: folded, by language, without English. links: by
    language. english: how often each piece came in English."""

    tokens: Tokens
    counts: Mapping[str, Words]
    links: Iterable[Links]
    english: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Widened:
    """model: the student. bag: the one without layers over the same pieces and rows, if there was one."""

    model: Encoder
    bag: Encoder | None


def check_widened(student: Encoder, bag: Encoder | None) -> None:
    """Raise ModelLoadError for what cannot be widened, before hours of alignment."""
    pieces = unigram_pieces(student.tokens)
    if student.codes is not None or len(student.table) < len(pieces):
        raise ModelLoadError(student.source, "a student with a row for each of its pieces expected")
    if bag is None:
        return
    if bag.tokens.definition != student.tokens.definition or bag.codes is not None or len(bag.table) < len(pieces):
        raise ModelLoadError(bag.source, "the two students do not share their pieces")
    if bag.body.config.num_hidden_layers:
        raise ModelLoadError(bag.source, "a student without layers expected")
    if student.words is not None:
        raise ModelLoadError(student.source, "it has vectors of the pieces beside its body already")


@torch.no_grad()
def widened(
    student: Encoder,
    bag: Encoder | None,
    teacher: Encoder,
    aligned: Aligned,
    texts: Iterable[tuple[str, str]],
    options: WideOptions,
    naming: Naming | None = None,
) -> Generator[Event, None, Widened]:
    """The student, and the bag, over a wide vocabulary. texts: (language, text), by whose pieces rows are given.

    naming: what other names of the pieces are made of. Raises ModelLoadError where they do not belong together.
    """
    check_widened(student, bag)
    there = numbers(aligned.tokens)
    stay = torch.tensor([at for at, piece in enumerate(unigram_pieces(student.tokens)) if piece in there])
    table = student.table.detach().float().cpu()[stay]
    held = taught_rows(student, teacher).cpu()[stay].numpy()
    pieces, known, table, usual = _vocabulary(student.tokens, teacher, aligned, table, held, options)
    yield make("words", what="vocabulary", pieces=len(pieces), stems=len(known.stems), ends=len(known.ends))
    mixed = mixtures(pieces, known, table, usual, prior=options.prior)
    alphabet, names = _alphabet(aligned.tokens), dict[str, int]()
    if naming is not None:
        found = yield from named_words(pieces, mixed, table, alphabet, naming)
        known = replace(known, stems={**known.stems, **found.own})
        pieces, mixed = [*pieces, *found.own], mixed + mixtures(list(found.own), known, table, usual, prior=options.prior)
        names = found.names | (yield from named_forms(pieces, mixed, table, alphabet, naming, found.names))
        names |= yield from named_writings(pieces, alphabet, naming, names)
        names |= yield from named_spellings(pieces, alphabet, naming, names)
        names = yield from without_clashes(pieces, names, naming.languages, naming.protected)
        names = holding(wide_tokens(student.tokens, pieces, alphabet, names), names)
    tokens = wide_tokens(student.tokens, pieces, alphabet, names)
    first = np.zeros(len(pieces), bool)
    first[: len(held)] = held
    first |= np.array([piece in known.teacher for piece in pieces])
    rows = choose_rows(pieces, mixed, piece_use(tokens, texts), first, options.rows)
    yield make("words", what="rows", **rows.figures)
    words = student.words if bag is None else bag.table
    base = (
        None
        if words is None
        else rows_of(rows.chosen, mixed, _summed(words.detach().float().cpu()[stay], known), words=True)
    )
    codes, own = rows.codes, rows_of(rows.chosen, mixed, table)
    plain = PieceCodes(codes.rows, codes.weights)
    if bag is None or base is None:
        return Widened(coded(student, tokens, plain if base is None else codes, own, base), None)
    beside = coded(bag, tokens, PieceCodes(codes.rows, codes.weights_of(words=True)), base)
    return Widened(coded(student, tokens, plain, own), beside)


def _vocabulary(
    old: Tokens, teacher: Encoder, aligned: Aligned, table: Tensor, held: npt.NDArray[np.bool_], options: WideOptions
) -> tuple[list[str], Known, Tensor, float]:
    """The pieces, what is known of them, the table with the teacher's new rows, the usual length of a row."""
    size, number = len(table), numbers(aligned.tokens)
    english = aligned.english[:size]
    mean, usual = usual_length(table, english * held if (english * held).any() else english)
    found = meanings(aligned.links, list(number), size, places=options.places, least=options.least_share)
    known, use = found.known, word_use(aligned.counts, options.growth)
    kept = understood_words(number, size, found, use, options.kept)
    base = base_pieces(number, size, kept | linked_unspaced(number, size, found))
    there = set(base)

    def find(word: str) -> int | None:
        at = number.get(piece_of(word), -1)
        return at if at >= 0 and (at < size or at in kept) and known[at] else None

    units = directions(found, table, mean)
    stems = chosen_stems(
        aligned.counts, find, lambda word: piece_of(word) in there, units, options.stems, coherence=options.coherence
    )
    ends = compound_ends(aligned.counts, find, lambda word: 0 <= number.get(word, -1) < size, options.ends)
    # Rows of a teacher say nothing to a body that does not read its rows already.
    theirs = teacher_words(teacher, _alphabet(aligned.tokens), folding(old)) if held.any() else {}
    pieces = list(dict.fromkeys([*base, *(piece_of(stem) for stem in stems), *ends, *theirs]))
    new = with_teacher_row(pieces, theirs, number, size, found, use)
    of_stems = {piece_of(stem): entry.meaning(found, options.places) for stem, entry in stems.items()}
    rows = {piece: size + at for at, piece in enumerate(new)}
    table = torch.cat([table, teacher.table.detach().float().cpu()[list(new.values())]])
    return pieces, Known(number, size, found, rows, of_stems, ends, held, _parts(old, number)), table, usual


def _alphabet(tokens: Tokens) -> list[str]:
    return [piece for piece in numbers(tokens) if len(piece) == 1 and piece != SPACE]


def _parts(old: Tokens, numbers: Mapping[str, int]) -> Callable[[str], list[int]]:
    """The old pieces of a word, under these numbers; without those that have left."""
    backend = old.backend()
    known = {at: numbers.get(piece, -1) for at, piece in enumerate(unigram_pieces(old)) if piece not in (SPACE, UNKNOWN)}

    def parts(piece: str) -> list[int]:
        ids = backend.encode(piece.removeprefix(SPACE), add_special_tokens=False).ids
        return [number for part in ids if (number := known.get(part, -1)) >= 0]

    return parts


def _summed(words: Tensor, known: Known) -> Tensor:
    """A bag's rows of the old pieces, and for the teacher's words the sum of their parts' rows."""
    parts = [known.parts(piece) or [known.numbers[UNKNOWN]] for piece in known.teacher]
    return torch.cat([words, *(words[own].sum(dim=0, keepdim=True) for own in parts)])
