"""Which translations are kept, and why others are not."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

import regex

from engine.text.language import UNKNOWN, detect
from engine.text.scripts import LANGUAGE_OF_SCRIPT, LANGUAGES_OF_SCRIPT, letters_by_script


class Reason(StrEnum):
    """Why something was left out."""

    EMPTY = "empty"
    NO_LETTERS = "no_letters"  # only figures, markup or placeholders
    SAME_AS_SOURCE = "same_as_source"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    LENGTH_RATIO = "length_ratio"
    WRONG_SCRIPT = "wrong_script"
    WRONG_LANGUAGE = "wrong_language"
    GARBLED = "garbled"  # text decoded wrongly, or one run repeated over and over
    DIFFERENT_NUMBERS = "different_numbers"
    DUPLICATE = "duplicate"  # the English text has a translation into this language already
    NO_ENGLISH = "no_english"
    ONE_LANGUAGE = "one_language"
    UNKNOWN_LANGUAGE = "unknown_language"
    NOT_TRANSLATED = "not_translated"


@dataclass(frozen=True, slots=True)
class CleanOptions:
    """Bounds of the rules. Lengths in characters; Chinese, Japanese, Korean and Thai characters count as several.

    ratio: how many times as long one text may be as the other, after adding ``slack`` to both (short texts vary more).
    check_language: ``all``, ``off``, or ``sampled``: all of the first texts of a source and language, then as many as the
    share of wrong ones calls for (the identification of a language is what takes most of the time).
    """

    shortest: int = 2
    longest: int = 1500
    ratio: float = 3.0
    slack: int = 12
    check_language: str = "sampled"
    numbers: bool = True


_CONTROL = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\ufeff\u2028\u2029--[\t\n]]+", regex.VERSION1)
_SPACE = regex.compile(r"\s+")
_TAG = regex.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_ENTITY = regex.compile(r"&(?:(amp)|(lt)|(gt)|(quot)|(?:apos|#0?39)|(nbsp));")
_FILLER = regex.compile(  # what is no language: placeholders, addresses, markup
    r"""%(?:\d+\$)?[-+\#0\ ]*\d*(?:\.\d+)?[a-zA-Z@] | %\(\w+\)[a-z] | \$?\{+[^{}]{0,60}\}+ | %\d | </?[a-zA-Z!][^<>]{0,200}>
    | &[a-z]{2,8}; | https?://[!-~]+ | [A-Za-z0-9._+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+""",
    regex.VERBOSE,
)
_LETTERS = regex.compile(r"\p{L}")
_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
_HALF_DENSE = regex.compile(r"[\p{Hangul}]")
_REPEATED = regex.compile(r"(.{1,12}?)\1{11,}", regex.DOTALL)
_MOJIBAKE = regex.compile(r"\ufffd|(?:Ã[\u0080-\u00bf]|â€[™œ“”\u009d]|Ð[\u0080-\u00bf]){2}|\?{6,}")
_NUMBER = regex.compile(r"\p{Nd}{1,18}")
_DIGITS = re.compile(r"[0-9]{1,18}")
_GROUPED = regex.compile(r"(?<=\p{Nd})[,.'\u00a0\u202f ](?=\p{Nd})")  # 357,021 and 3,57,021 are 357021
_ENGLISH_WORD = regex.compile(r"(?<![\w'])(?:the|and|that|with|this|which|from|you|your|have|of|is|to)(?![\w'])", regex.I)
_WORD = regex.compile(r"\w+")

_ENOUGH_LETTERS = 40  # to identify the language of a text by its letters
_FEW_LETTERS = 4  # below, the script of a text says nothing
_FIRST = 40  # texts of a source and language that are all looked at
# Languages that a classifier of short texts takes for one another; what is taken for a relative passes.
_RELATED = """no nn da sv is fo|id ms jv su tl|hr sr bs sl mk bg|pt gl es ca an oc ast
    fr oc ca wa|cs sk pl sl|be ru uk bg mk sr|hi mr ne sa mai bho
    az tr tk uz kk ky tt|zu xh st nso tn sn rw sw|af nl li fy nds lb de|fa ps ur ar ku ug sd
    ga gd gv|it co sc la es|et fi|lv lt
    as bn|kk ky mn tt tg ba|eo es it pt la ia|ha so sw
    zh yue"""
_KIN = [frozenset(group.split()) for group in _RELATED.replace("\n", "|").split("|")]
_OWN = frozenset(LANGUAGE_OF_SCRIPT.values()) | frozenset().union(*LANGUAGES_OF_SCRIPT.values())


def normalise_text(text: str) -> str:
    """One line of text: NFC, no control characters, tags or doubled white space; the five entities decoded."""
    if text.isascii() and text.isprintable() and "<" not in text and "&" not in text:
        return _SPACE.sub(" ", text).strip() if "  " in text else text.strip()
    text = unicodedata.normalize("NFC", text)
    if "&" in text:
        text = _ENTITY.sub(_decoded, text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    return _SPACE.sub(" ", _CONTROL.sub("", text)).strip()


@dataclass(slots=True)
class Cleaner:
    """The rules, with what they have seen of each source (for the sampled check of languages)."""

    options: CleanOptions = field(default_factory=CleanOptions)
    looked: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)

    def translation(self, english: str, text: str, language: str, source: str) -> Reason | None:
        """What speaks against a translation of an English text, both normalised."""
        if text.casefold() == english.casefold():
            return Reason.SAME_AS_SOURCE if text else Reason.EMPTY
        found = self.alone(text, language, source)
        if found is not None:
            return found
        one, other = weight(english) + self.options.slack, weight(text) + self.options.slack
        if max(one, other) > self.options.ratio * min(one, other):
            return Reason.LENGTH_RATIO
        if self.options.numbers and _numbers_differ(english, text, language):
            return Reason.DIFFERENT_NUMBERS
        return None

    def passage(self, query: str, passage: str, language: str, source: str) -> Reason | None:
        """What speaks against a query with its passage in one language."""
        if not query or not passage:
            return Reason.EMPTY
        if not _LETTERS.search(query) or not _LETTERS.search(passage):
            return Reason.NO_LETTERS
        if len(passage) < 4 * self.options.shortest:
            return Reason.TOO_SHORT
        if len(passage) > 20 * self.options.longest or len(query) > self.options.longest:
            return Reason.TOO_LONG
        if query.casefold() == passage.casefold():
            return Reason.SAME_AS_SOURCE
        return self._wrong_language(passage, language, source)

    def alone(self, text: str, language: str, source: str) -> Reason | None:
        """What speaks against a normalised text by itself; for the English side, the whole record is left out then."""
        if not text:
            return Reason.EMPTY
        if len(text) > self.options.longest:
            return Reason.TOO_LONG
        plain = _FILLER.sub(" ", text) if _has_filler(text) else text
        if not _LETTERS.search(plain):
            return Reason.NO_LETTERS
        if weight(plain.strip()) < self.options.shortest:
            return Reason.TOO_SHORT
        if _MOJIBAKE.search(text) or _is_repeated(text):
            return Reason.GARBLED
        return self._wrong_language(plain, language, source)

    def _wrong_language(self, text: str, language: str, source: str) -> Reason | None:
        if self.options.check_language == "off":
            return None
        language = language.partition("-")[0]
        if _is_other_script(text, language):
            return Reason.WRONG_SCRIPT
        if language == "en" or len(text) < _ENOUGH_LETTERS:
            return None
        if _is_english(text):
            return Reason.WRONG_LANGUAGE
        if language not in _KNOWN or not self._look(source, language) or not _is_other_language(text, language):
            return None
        self.wrong[source, language] += 1
        return Reason.WRONG_LANGUAGE

    def _look(self, source: str, language: str) -> bool:
        """Whether to identify the language of the next text of a source: all at first, then by the share of wrong ones."""
        key = (source, language)
        self.seen[key] += 1
        if self.options.check_language != "all" and self.looked[key] >= _FIRST:
            share = self.wrong[key] / self.looked[key]
            every = max(1, min(25, round(0.1 / share))) if share else 25
            if self.seen[key] % every:
                return False
        self.looked[key] += 1
        return True


def weight(text: str) -> int:
    """Length in characters of an alphabet: Chinese and Japanese characters say about as much as 2.5 letters, Hangul 2."""
    if text.isascii():
        return len(text)
    dense = sum(len(run) for run in _DENSE.findall(text))
    return len(text) + (dense * 3) // 2 + len(_HALF_DENSE.findall(text))


# Languages of other scripts that are also written in Latin letters, and those that engine.text.scripts knows nothing of.
_LATIN_WRITTEN = "sr bs uz az tk kk tt ku ug mn ky tg sd ks yi dv"
_OTHER_SCRIPT = """iu cr ii dv dz ti bo nan hak wuu yue lzh cop got jbo sat mni brx kok doi awa bho mai new gom raj os
    ba cv ce ab av kv sah tyv udm mhr mrj mdf myv kbd ady krc kum lez xal kjh cu yi sa pi ckb"""
_LATIN_TOO = frozenset(_LATIN_WRITTEN.split())
_ANY_SCRIPT = frozenset(_OTHER_SCRIPT.split())
# What py3langid knows; other languages are always taken for a relative.
_IDENTIFIED = """af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it
    ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no nn or pa pl ps pt ro ru si sk sl sq sr
    sv ta te th tl tr uk ur uz vi zh"""
_KNOWN = frozenset(_IDENTIFIED.split())


def _has_filler(text: str) -> bool:
    return any(mark in text for mark in "%{<&@[") or "://" in text


def _is_other_script(text: str, language: str) -> bool:
    """Whether nearly no letter is of the language's script; names and terms of technology stay in Latin letters anywhere."""
    own = _own_script(language)
    if own is None:
        if text.isascii() or max(text) < "\u0370" or language in _OWN or language in _ANY_SCRIPT:
            return False
        scripts = letters_by_script(text[:300])
        return scripts["Latin"] * 2 < scripts.total() >= _FEW_LETTERS
    count = sum(map(len, own.findall(text)))
    if count * 3 > len(text):
        return False
    letters = letters_by_script(text).total()
    said = count * 5 // 2 if language in ("zh", "ja", "ko") else count
    return letters >= _FEW_LETTERS and (
        said * 12 < letters if letters >= 3 * _FEW_LETTERS else not count and _some_english(text)
    )


@functools.cache
def _own_script(language: str) -> regex.Pattern[str] | None:
    """Runs of the language's own letters, None for one that is (also) written in Latin letters."""
    if language in _LATIN_TOO:
        return None
    scripts = [script for script, one in LANGUAGE_OF_SCRIPT.items() if one == language]
    scripts += [script for script, many in LANGUAGES_OF_SCRIPT.items() if language in many]
    scripts += ["Han"] if language == "ko" else []  # Hanja
    ranges = [r"\p{Hiragana}\p{Katakana}" if script == "Kana" else rf"\p{{{script}}}" for script in scripts]
    return regex.compile(f"[{''.join(ranges)}]+") if ranges else None


def _is_other_language(text: str, language: str) -> bool:
    """Whether the whole and either half are all found to be one other language, and none that it is mistaken for."""
    found = detect(text)
    if found in (UNKNOWN, language, "en") or any(found in kin and language in kin for kin in _KIN):
        return False
    middle = text.find(" ", len(text) // 2)
    middle = len(text) // 2 if middle < 0 else middle
    return detect(text[:middle]) == found == detect(text[middle:])


def _some_english(text: str) -> bool:
    return len(_WORD.findall(text)) >= 4 and bool(_ENGLISH_WORD.search(text))


def _is_english(text: str) -> bool:
    """Whether an English text was left as it is; function words first, for they are found quickly."""
    words = len(_WORD.findall(text))
    return words >= 6 and len(_ENGLISH_WORD.findall(text)) * 7 >= words and detect(text) == "en"


def _is_repeated(text: str) -> bool:
    """Whether most of the text is one short run over and over."""
    middle = text[len(text) // 2 : len(text) // 2 + 12]
    if len(text) < 24 or text.count(middle) * 50 < len(text):
        return False
    found = _REPEATED.search(text)
    return found is not None and len(found[0]) * 2 > len(text) and bool(_LETTERS.search(found[1]))


def _numbers_differ(english: str, text: str, language: str) -> bool:
    """Whether long texts state entirely different figures: a sign of a stale or shifted translation. Any script's digits.

    Not where ten thousand is a unit of its own (3.2 million is 320 of them), nor in a calendar of its own (Nepali).
    """
    if language.startswith(("zh", "ja", "ko", "ne")):
        return False
    if len(_DIGITS.findall(english)) < 3:
        return False
    one = {int(number) for number in _NUMBER.findall(_GROUPED.sub("", english))}
    other = {int(number) for number in _NUMBER.findall(_GROUPED.sub("", text))}
    return len(one) >= 3 and len(other) >= 3 and not one & other


def _decoded(found: regex.Match[str]) -> str:
    for group, character in ((1, "&"), (2, "<"), (3, ">"), (4, '"'), (5, " ")):
        if found[group]:
            return character
    return "'"
