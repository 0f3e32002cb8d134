"""What a tokenizer does to words, read off its definition, not tried: only steps that are known for certain pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import regex

from engine.model.syllables import CUTTING_SPACE, runs

_SPACES = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))  # Unicode's
WORD = re.compile(f"[^{_SPACES}]+")
SYLLABLES = {"type": "Split", "pattern": {"Regex": CUTTING_SPACE}, "behavior": "Removed", "invert": False}
_CHARACTERWISE = frozenset({"NFC", "NFD", "NFKC", "NFKD", "Lowercase", "Strip", "StripAccents"})
_CUTTERS = frozenset(
    {"WhitespaceSplit", "Whitespace", "BertPreTokenizer", "Split", "Punctuation", "Digits", "UnicodeScripts"}
)
_SPACE_RUN = r"\s+"
_NAMED = r"\\p\{\w+\}|\\u[0-9a-fA-F]{4}"
_ATOM = rf"\[(?:{_NAMED}|[^\[\]\\^&])+\]|{_NAMED}|[^\[\](){{}}|?*+.^$\\]"  # what matches one character
_TOKEN = re.compile(rf"(?P<mark>\(\?(?::|<?[=!])|[)|?])|(?P<atom>{_ATOM})")
_PATTERN = re.compile(rf"(?:{_TOKEN.pattern})+")
_INNERMOST = re.compile(r"\(\?(:|<?[=!])([^()]*)\)")


def cuts_alike_anywhere(definition: dict[str, Any]) -> bool:
    """Whether it cuts a normalised text in the same way wherever that stands. definition: a ``tokenizer.json``, parsed."""
    return all(_cuts_alike(step) for step in _steps(definition["pre_tokenizer"], "pretokenizers"))


def cuts_at_spaces(definition: dict[str, Any]) -> bool:
    """Whether the tokens of a text are those of its words, one after the other (see ``parts_of``)."""
    return parts_of(definition) is not None


def parts_of(definition: dict[str, Any]) -> Callable[[str], Iterator[str]] | None:
    """How a text may be taken apart so that its tokens are those of the parts, one after the other: where it is cut at
    white space before all else, or at all of it but for some spaces in Vietnamese. None where nothing is known."""
    cutters = list(_steps(definition["pre_tokenizer"], "pretokenizers"))
    if (
        not cutters
        or not all(_cuts_alike(step) for step in cutters)
        or not all(_normalizes_within_words(step) for step in _steps(definition["normalizer"], "normalizers"))
    ):
        return None
    # What comes after the first cutter sees no more than a word, or a run of them.
    if cutters[0]["type"] == "WhitespaceSplit":
        return lambda text: iter(WORD.findall(text))
    return (lambda text: runs(text, WORD)) if cutters[0] == SYLLABLES else None


def _steps(step: dict[str, Any], inner: str) -> Iterator[dict[str, Any]]:
    if step["type"] == "Sequence":
        for part in step[inner]:
            yield from _steps(part, inner)
    else:
        yield step


def _cuts_alike(step: dict[str, Any]) -> bool:
    # A Split, whatever its pattern and behaviour, sees one part at a time, and no more than it: `^` and what stands behind
    # or ahead of a match are this part's. Only a Metaspace may ask where in the whole text its part stands ("first").
    return step["type"] in _CUTTERS or (step["type"] == "Metaspace" and step["prepend_scheme"] in ("always", "never"))


def _normalizes_within_words(step: dict[str, Any]) -> bool:
    if step["type"] != "Replace":
        return step["type"] in _CHARACTERWISE
    text = step["pattern"].get("String")
    if text is not None:
        return bool(text) and not any(char in _SPACES for char in text)
    pattern = step["pattern"]["Regex"]
    if pattern == _SPACE_RUN:
        return bool(step["content"]) and all(char in _SPACES for char in step["content"])
    return _sees_no_spaces(pattern)


def _sees_no_spaces(pattern: str) -> bool:
    """Whether white space is to a regular expression what the end of a text is: a place where nothing matches."""
    if not _PATTERN.fullmatch(pattern):
        return False
    if any(regex.search(token["atom"], _SPACES) for token in _TOKEN.finditer(pattern) if token["atom"]):
        return False
    # It must match no empty string either. What it consumes: an "a" for each character, and no looking around.
    consumed = _TOKEN.sub(lambda token: token["mark"] or "a", pattern)
    try:
        while group := _INNERMOST.search(consumed):
            kind, inner = group.groups()
            instead = "" if kind != ":" else "a?" if re.fullmatch(inner, "") else "a"
            consumed = consumed[: group.start()] + instead + consumed[group.end() :]
        return re.fullmatch(consumed, "") is None
    except re.error:
        return False
