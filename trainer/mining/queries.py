"""Queries with the passages that answer them: a sentence and the text around it, a heading and its section."""

from __future__ import annotations

from collections.abc import Sequence

from engine.text.sentences import sentence_spans
from trainer.mining.options import MiningOptions
from trainer.mining.windows import Window, join, joined, share
from trainer.records import PairRecord, QueryPassage
from trainer.splitting import key_of

_LEAST_LEFT = 80  # characters of a passage without its query
_UNLIKE = 2.0  # a sentence and its translation, as shares of their texts: further apart, they are not the same


def cloze(window: Window, options: MiningOptions) -> QueryPassage | None:
    """One record of a passage as the query, the others as the passage (inverse cloze, Lee et al. 2019), in every language
    that all of them have."""
    sides = {"en": [record.en for record in window.records]}
    common = set.intersection(*(set(record.tr) for record in window.records))
    sides |= {language: [record.tr[language] for record in window.records] for language in sorted(common)}
    return _cropped(sides, f"cloze:{window.source}", options)


def sentence_of(record: PairRecord, options: MiningOptions) -> QueryPassage | None:
    """A sentence of a paragraph as the query, the rest as the passage, in the languages whose paragraph has as many
    sentences, each with about the same share of the whole."""
    english = split(record.en)
    if len(english) < 3:
        return None
    sides = {"en": english}
    for language, text in record.tr.items():
        parts = split(text)
        if len(parts) == len(english) and _alike(english, parts):
            sides[language] = parts
    return _cropped(sides, f"sentence:{record.source}", options) if len(sides) > 1 else None


def headed(window: Window) -> QueryPassage | None:
    """A heading with its section."""
    if window.heading is None:
        return None
    section = joined(window.records)
    english = (window.heading.en, section.en)
    others = {key: (window.heading.tr[key], text) for key, text in section.tr.items() if key in window.heading.tr}
    return _distinct(english, others, f"heading:{window.source}")


def split(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[start:end] for start, end in sentence_spans(text)]


def _cropped(sides: dict[str, list[str]], source: str, options: MiningOptions) -> QueryPassage | None:
    english = sides["en"]
    fit = [at for at, text in enumerate(english) if options.query_shortest <= len(text) <= options.query_longest]
    fit = [at for at in fit if len(join(english, "en")) - len(english[at]) >= _LEAST_LEFT]
    if not fit or len(english) < 3:
        return None
    whole = join(english, "en")
    at = fit[int(share(whole, options.seed) * len(fit))]
    stays = share(whole, options.seed + 1) < options.kept_in
    pairs = {}
    for language, texts in sides.items():
        rest = texts if stays else texts[:at] + texts[at + 1 :]
        pairs[language] = (texts[at], join(rest, language))
    return _distinct(pairs.pop("en"), pairs, source)


def _distinct(english: tuple[str, str], others: dict[str, tuple[str, str]], source: str) -> QueryPassage | None:
    """Without languages whose query is the passage; None if that holds for English, or no other language is left."""
    kept = {key: both for key, both in others.items() if all(both) and key_of(both[0]) != key_of(both[1])}
    if not kept or not all(english) or key_of(english[0]) == key_of(english[1]):
        return None
    return QueryPassage(english, kept, source)


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    first, second = sum(map(len, one)), sum(map(len, other))
    slack = 8
    for a, b in zip(one, other, strict=True):
        left, right = (len(a) + slack) / first, (len(b) + slack * second / first) / second
        if max(left, right) > _UNLIKE * min(left, right):
            return False
    return True
