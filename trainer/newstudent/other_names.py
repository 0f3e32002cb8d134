"""Other names of a vocabulary's pieces: written forms that cost the network nothing.

A WordPiece vocabulary may give several strings one number; the library and the engine read it so. Words of the lexicon
(``lexicon_names``) and forms of known words (``form_siblings``), most frequent first, become names of a piece that means
the same. English is cut as before: no name is a word that is common in English, or the beginning of one. What other names
would begin words that have nothing to do with them is left out at the end (``name_clashes``).

What prototypes gained, one on top of the other, without a step of training (questions -> passages in other languages,
200 groups of xquad_p, nDCG@20, 2026-11-23): .633; words of ``segmenting`` and forms of known words .660; words of the
lexicons .672; names in other scripts .679. These modules were not measured so themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from trainer.errors import ConfigError
from trainer.events import Event, make
from trainer.models.text_tokens import Tokens
from trainer.newstudent.form_siblings import Sibling, alike, siblings
from trainer.newstudent.lexicon_names import MOST_POOLED, LexiconNames, LexiconWords, lexicon_names
from trainer.newstudent.lexicon_words import Lexicon
from trainer.newstudent.name_spellings import Spelling
from trainer.newstudent.piece_directions import Directions
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import matches_nothing
from trainer.newstudent.word_codes import Mixtures
from trainer.newstudent.word_counts import Words
from trainer.newstudent.word_forms import Forms

_HEAVIEST = 200.0  # a frequent form says no more about its kin than this
_COHERENT = {"stem": 0.55, "beginning": 0.68}  # length of the mean of what a guess rests on
_BATCH = 20_000
_CANDIDATES = 3  # for a name that is taken; all of 80 languages at once would take gigabytes


@dataclass(frozen=True, slots=True)
class NameOptions:
    """lexicon: pattern of the sources of dictionaries. forms: most other names for forms of words. own: most words of the
    lexicon that get a piece of their own. writings: most other ways of writing (``written_names``). spellings: most names in
    other scripts (``spelled_names``); right: least share of held-out names whose spelling a model of a language must find.
    near: cosine from which on a piece means the same. english: texts from which on a word is common in English."""

    lexicon: str = "lex_*"
    forms: int = 300_000
    own: int = 20_000
    writings: int = 150_000
    spellings: int = 150_000
    right: float = 0.2
    near: float = 0.8
    english: int = 5

    def __post_init__(self) -> None:
        """Raises ConfigError."""
        if min(self.forms, self.own, self.writings, self.spellings) < 0 or self.english < 1:
            raise ConfigError("names", "numbers of names of at least 0, english of at least 1 expected")
        if not 0 < self.near <= 1 or not 0 <= self.right <= 1:
            raise ConfigError("names.near, names.right", "shares from 0 to 1 expected")


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """What is known of the words of a language. lexicon: {} and forms: None where it has none. spelled: English names."""

    language: str
    lexicon: Lexicon
    forms: Forms | None
    spelled: Sequence[Spelling] = ()


@dataclass(frozen=True, slots=True)
class Naming:
    """What other names are made of. languages: read anew each time that they are gone through. english: folded, counted.
    protected: English words, none of which may begin with a name."""

    languages: Iterable[LanguageWords]
    english: Words
    options: NameOptions
    protected: Collection[str] = ()


def named_words(
    pieces: Sequence[str], mixed: Mixtures, table: Tensor, alphabet: Collection[str], naming: Naming
) -> Generator[Event, None, LexiconNames]:
    """Other names for words of the lexicon, and those that are to be pieces of their own."""
    number, allowed = {piece: at for at, piece in enumerate(pieces)}, allowed_names(pieces, alphabet, naming)
    words, use = LexiconWords(), dict.fromkeys(number, 0.0)
    for own in naming.languages:
        frequencies = {} if own.forms is None else frequencies_of(own.forms)
        words.add(own.lexicon, lambda word: number.get(SPACE + word), allowed, frequencies)
        for piece in frequencies.keys() & use.keys():
            use[piece] += frequencies[piece]
        yield make("progress", what="lexicon", language=own.language)
    pool = sorted((piece for piece in use if use[piece] > 0), key=lambda piece: (-use[piece], piece))[:MOST_POOLED]
    directions = Directions(mixed, table)
    options = naming.options
    found = lexicon_names(words, directions, [number[piece] for piece in pool], options.near, options.own, mixed.places)
    yield make("words", what="lexicon names", names=len(found.names), own=len(found.own))
    return found


def named_forms(
    pieces: Sequence[str],
    mixed: Mixtures,
    table: Tensor,
    alphabet: Collection[str],
    naming: Naming,
    names: Mapping[str, int],
) -> Generator[Event, None, dict[str, int]]:
    """Other names for forms of the pieces' words. names: those that there are already, which have forms, too."""
    number, allowed = {piece: at for at, piece in enumerate(pieces)}, allowed_names(pieces, alphabet, naming)
    number |= names
    found: dict[str, tuple[float, Sibling]] = {}
    for own in naming.languages if naming.options.forms else ():
        if own.forms is not None:
            more = {piece.removeprefix(SPACE) for piece in own.lexicon if piece in number and piece.startswith(SPACE)}
            for one in siblings(own.language, own.forms, lambda word: SPACE + word in number, more):
                if allowed(SPACE + one.word):
                    _keep(found, one)
            found = _most_frequent(found, _CANDIDATES * naming.options.forms)
            yield make("progress", what="forms", language=own.language, names=len(found))
    directions, chosen = Directions(mixed, table), dict[str, int]()
    for word, (_, one) in sorted(found.items(), key=lambda entry: (-entry[1][0], entry[0])):
        if len(chosen) == naming.options.forms:
            break
        if (at := _form_of(one, number, directions)) is not None:
            chosen[SPACE + word] = at
    yield make("words", what="forms", names=len(chosen))
    return chosen


def holding(tokens: Tokens, names: Mapping[str, int]) -> dict[str, int]:
    """The names that a tokenizer with them cuts into their piece, as they stand."""
    backend, written = tokens.backend(), list(names)
    kept: dict[str, int] = {}
    for at in range(0, len(written), _BATCH):
        some = written[at : at + _BATCH]
        encodings = backend.encode_batch([name.removeprefix(SPACE) for name in some], add_special_tokens=False)
        kept.update({name: names[name] for name, own in zip(some, encodings, strict=True) if own.ids == [names[name]]})
    return kept


def _keep(found: dict[str, tuple[float, Sibling]], one: Sibling) -> None:
    """Frequencies of several languages add up; the language that writes a word most says what it is a form of."""
    total, best = found.get(one.word, (0.0, one))
    found[one.word] = total + one.frequency, one if one.frequency > best.frequency else best


def _most_frequent(found: dict[str, tuple[float, Sibling]], most: int) -> dict[str, tuple[float, Sibling]]:
    if len(found) <= most:
        return found
    return dict(sorted(found.items(), key=lambda entry: (-entry[1][0], entry[0]))[:most])


def _form_of(one: Sibling, number: Mapping[str, int], directions: Directions) -> int | None:
    known = [(at, weight, word) for word, weight in one.of if (at := number.get(SPACE + word)) is not None]
    if one.guessed == "beginning":
        near = set(alike(one.word, [(place, word) for place, (_, _, word) in enumerate(known)]))
        known = [entry for place, entry in enumerate(known) if place in near]
    if len(known) < 2:
        return known[0][0] if known else None
    vectors = directions.of([at for at, _, _ in known])
    weights = torch.tensor([min(weight, _HEAVIEST) + 1 for _, weight, _ in known])
    mean = (weights / weights.sum()) @ vectors
    if float(mean.norm()) < _COHERENT.get(one.guessed, 0.0):
        return None
    return known[int((vectors @ mean).argmax())][0]


def frequencies_of(forms: Forms) -> dict[str, float]:
    """By piece."""
    return {SPACE + word: share for word, share in zip(forms.words, forms.frequencies.tolist(), strict=True)}


def allowed_names(pieces: Sequence[str], alphabet: Collection[str], naming: Naming) -> Callable[[str], bool]:
    """Whether a name may be given: no piece, of known characters, and English text is cut as without it."""
    there, known = set(pieces), {*alphabet, SPACE}
    counted = zip(naming.english.words, naming.english.texts.tolist(), strict=True)
    common = {word for word, texts in counted if texts >= naming.options.english}
    kept_apart = common | {word[:size] for word in common if SPACE + word not in there for size in range(1, len(word))}

    def allowed(piece: str) -> bool:
        taken = piece in there or piece.removeprefix(SPACE) in kept_apart
        return not taken and known.issuperset(piece) and not matches_nothing(piece)

    return allowed
