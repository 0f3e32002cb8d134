"""A greedy tokenizer of whole words: the longest piece that fits, from left to right (WordPiece without prefixes).

A Unigram tokenizer of 500,000 pieces loads in seconds and weighs every way to cut a word; with whole words the longest
piece is nearly always the right one. White space and punctuation are cut first, so that a word is one piece whatever
stands beside it. Runs of scripts without spaces stand apart from other letters and digits (a year, a foreign name), which
would else be cut into what is left of them; where a run begins says nothing of a word, so that its pieces are without the
mark of a beginning, and half as many suffice.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from tokenizers import Tokenizer

from engine.model.word_rules import SYLLABLES
from trainer.errors import ModelLoadError
from trainer.models.text_tokens import Tokens
from trainer.newstudent.foldings import ARTICLE, cut_articles, with_foldings
from trainer.newstudent.tokenizer import SPECIAL_TOKENS
from trainer.newstudent.unigram import SPACE, unigram_vocabulary
from trainer.newstudent.unspaced_scripts import UNSPACED, cut_runs, is_unspaced

UNKNOWN: Final = "[UNK]"
# Greedy search takes the square of a run's length, and text without spaces is one run. A sentence of Thai is mostly
# shorter: where a run is cut, so is a word.
_LONGEST_RUN = 96
_RUN, _LONG = f"[{UNSPACED}]+", f".{{{_LONGEST_RUN}}}"
_LONGEST_SYLLABLES = 383  # characters between spaces that cut, where some do not; and the mark of their beginning
_UNKNOWN = "[^"
_MARK_OF_RUN = f"^{SPACE}(?=[{UNSPACED}])"
_NO_NAMES: Final[Mapping[str, int]] = MappingProxyType({})
_SPACED_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "HEBREW", "ARABIC")


def unigram_pieces(tokens: Tokens) -> list[str]:
    """The pieces of a Unigram tokenizer with spaces as marks, by number. Raises ModelLoadError for another."""
    pieces = [piece for piece, _ in unigram_vocabulary(json.loads(tokens.definition))]
    if UNKNOWN not in pieces:
        raise ModelLoadError("tokenizer", f"no piece {UNKNOWN} for what is unknown")
    return pieces


def normalizer_of(old: Tokens) -> dict[str, Any]:
    """The old tokenizer's normaliser, and what whole words need beside it."""
    own = json.loads(old.definition).get("normalizer")
    steps = own["normalizers"] if own and own["type"] == "Sequence" else [own] if own else []
    return {"type": "Sequence", "normalizers": with_foldings(steps)}


def folding(old: Tokens) -> Callable[[str], str]:
    """How a wide tokenizer on this one sees text, before it cuts it into pieces: articles and runs stand apart."""
    definition = json.loads(old.definition)
    definition["normalizer"] = normalizer_of(old)
    normalizer = Tokenizer.from_str(json.dumps(definition)).normalizer

    def fold(text: str) -> str:
        return cut_articles(cut_runs(normalizer.normalize_str(text)))

    return fold


def wide_tokens(
    old: Tokens, pieces: Sequence[str], alphabet: Collection[str], names: Mapping[str, int] = _NO_NAMES
) -> Tokens:
    """The tokenizer of these pieces by number, of which the first are the old one's, in their order; some may have left.

    alphabet: characters that pieces are there for (``spelled``); any other is cut out alone and unknown. names:
    further ways to write a piece, with its number. Raises ModelLoadError where the old one is of another kind.
    """
    there = set(pieces)
    all_known = unigram_pieces(old)
    known = [piece for piece in all_known if piece in there]
    if list(pieces[: len(known)]) != known or len(there) != len(pieces):
        raise ModelLoadError("tokenizer", "the old pieces in their order, and each piece once, expected")
    if not there.isdisjoint(names) or not all(0 <= number < len(pieces) for number in names.values()):
        raise ModelLoadError("tokenizer", "other names that are no pieces, of pieces that there are, expected")
    definition = json.loads(old.definition)
    if any(known.index(piece) != all_known.index(piece) for piece in SPECIAL_TOKENS if piece in there):
        raise ModelLoadError("tokenizer", "special tokens under their numbers expected")
    definition["normalizer"] = normalizer_of(old)
    definition["pre_tokenizer"] = {
        "type": "Sequence",
        "pretokenizers": [
            {"type": "WhitespaceSplit"},
            {"type": "Punctuation", "behavior": "Isolated"},
            _split(_unknown(alphabet)),  # or one unknown character would make its whole run unknown
            _split(_RUN),
            _split(_LONG),
            _split(ARTICLE),
            {"type": "Metaspace", "replacement": SPACE, "prepend_scheme": "always", "split": False},
            _split(_MARK_OF_RUN, "Removed"),
        ],
    }
    definition["model"] = {
        "type": "WordPiece",
        "unk_token": UNKNOWN,
        "continuing_subword_prefix": "",
        "max_input_chars_per_word": 4 * _LONGEST_RUN,
        "vocab": {piece: number for number, piece in enumerate(pieces)} | dict(names),
    }
    return Tokens(_written(definition), pad_id=old.pad_id)


def with_names(tokens: Tokens, names: Mapping[str, int]) -> Tokens:
    """The tokenizer with more names of its pieces. Raises ModelLoadError for names that are there, or of no piece."""
    definition = json.loads(tokens.definition)
    vocabulary = definition["model"]["vocab"]
    if not vocabulary.keys().isdisjoint(names) or not set(names.values()) <= set(vocabulary.values()):
        raise ModelLoadError("tokenizer", "other names that are no pieces, of pieces that there are, expected")
    vocabulary.update(names)
    return Tokens(_written(definition), pad_id=tokens.pad_id)


def with_syllables(tokens: Tokens, names: Mapping[str, int]) -> Tokens:
    """The tokenizer with spaces inside pieces where syllables are set apart (``engine.model.syllables``), and with names
    that have such. Whatever none of these names is part of is cut into the pieces as before; but a space that is kept
    beside a letter that no piece is there for becomes a piece, and longer words are cut whole (383 characters, not 96).

    Raises ModelLoadError where it is another kind of tokenizer than ``wide_tokens`` makes.
    """
    definition = json.loads(tokens.definition)
    steps = (definition.get("pre_tokenizer") or {}).get("pretokenizers") or [{}]
    patterns = {step["pattern"].get("Regex"): step["pattern"] for step in steps if step.get("type") == "Split"}
    known = next((pattern for pattern in patterns if pattern and pattern.startswith(_UNKNOWN)), None)
    if steps[0].get("type") != "WhitespaceSplit" or known is None or _LONG not in patterns:
        raise ModelLoadError("tokenizer", "a tokenizer of whole words expected, without words of several syllables")
    steps[0] = SYLLABLES
    patterns[known]["Regex"] = _UNKNOWN + "\\x{20}" + known.removeprefix(_UNKNOWN)
    patterns[_LONG]["Regex"] = f"[{UNSPACED}]{{{_LONGEST_RUN}}}"
    steps.insert(steps.index(_split(patterns[_LONG]["Regex"])) + 1, _split(f".{{{_LONGEST_SYLLABLES}}}"))
    return with_names(Tokens(_written(definition), pad_id=tokens.pad_id), names)


def alphabet_of(pieces: Iterable[str], characters: Collection[str]) -> list[str]:
    """Characters that a tokenizer of these pieces and characters knows, sorted."""
    found = {character for piece in pieces for character in piece} | set(characters)
    return sorted(character for character in found if character != SPACE and not character.isspace())


def spelled(alphabet: Sequence[str]) -> list[str]:
    """Pieces by which every text of an alphabet can be cut: its characters, and those that often stand first in a run."""
    first = [character for character in alphabet if _punctuation(character)]
    first += [character for character in alphabet if character.isdigit() or _spaced(character)]
    return [SPACE, *alphabet, *(SPACE + character for character in first if not is_unspaced(character))]


def _punctuation(character: str) -> bool:
    ascii_sign = character.isascii() and not character.isalnum()
    return ascii_sign or unicodedata.category(character).startswith("P")


def _spaced(character: str) -> bool:
    return character.isalpha() and unicodedata.name(character, "").startswith(_SPACED_SCRIPTS)


def _written(definition: dict[str, Any]) -> bytes:
    """Without spaces: two bytes of each of a million names."""
    return json.dumps(definition, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _split(pattern: str, behavior: str = "Isolated") -> dict[str, Any]:
    return {"type": "Split", "pattern": {"Regex": pattern}, "behavior": behavior, "invert": False}


def _unknown(alphabet: Collection[str]) -> str:
    """What matches a character that no piece is there for."""
    return f"{_UNKNOWN}{_ranges(alphabet)}]"


def _ranges(characters: Collection[str]) -> str:
    """For a character class of a regular expression."""
    runs: list[list[int]] = []
    for number in sorted(map(ord, characters)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return "".join(f"\\x{{{first:X}}}" + (f"-\\x{{{last:X}}}" if last > first else "") for first, last in runs)
