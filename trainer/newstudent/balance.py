"""Text of many languages in shares that let small ones be seen: size to a power below one."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from trainer.data import PreparedData
from trainer.records import SplitName

# Gives (language, text) anew at each call, so that text is streamed twice instead of held in memory.
TextSource = Callable[[], Iterable[tuple[str, str]]]


def texts_of(data: PreparedData) -> TextSource:
    """The training split's texts of prepared data: pairs, queries and passages."""

    def read() -> Iterator[tuple[str, str]]:
        for pair in data.pairs(SplitName.TRAIN):
            yield "en", pair.en
            yield from pair.tr.items()
        for record in data.query_passages(SplitName.TRAIN):
            sides = {**({"en": record.en} if record.en else {}), **record.tr}
            for language, texts in sides.items():
                yield from ((language, text) for text in texts)

    return read


def quotas(sizes: Mapping[str, int], characters: int, exponent: float, boosts: Mapping[str, float]) -> dict[str, float]:
    """Characters to take of each language: shares of size**exponent * boost, no more than there are.

    What a small language cannot fill goes to the others.
    """
    wanted = {language: size**exponent * boosts.get(language, 1.0) for language, size in sizes.items() if size > 0}
    taken: dict[str, float] = {}
    left = float(characters)
    while wanted:
        unit = left / sum(wanted.values())
        full = [language for language, share in wanted.items() if share * unit >= sizes[language]]
        if not full:
            return taken | {language: share * unit for language, share in wanted.items()}
        for language in full:
            taken[language] = float(sizes[language])
            left -= sizes[language]
            del wanted[language]
    return taken


def balanced(
    source: TextSource,
    characters: int,
    *,
    exponent: float = 0.35,
    boosts: Mapping[str, float] | None = None,
    seed: int = 0,
) -> Iterator[tuple[str, str]]:
    """About ``characters`` characters of (language, text), drawn evenly over the source, the same for the same seed."""
    sizes: Counter[str] = Counter()
    for language, text in source():
        sizes[language] += len(text)
    take = quotas(sizes, characters, exponent, boosts or {})
    rate = {language: quota / sizes[language] for language, quota in take.items()}
    choose = random.Random(seed)  # noqa: S311  (a sample, no secret)
    for language, text in source():
        if text and choose.random() < rate[language]:
            yield language, text
