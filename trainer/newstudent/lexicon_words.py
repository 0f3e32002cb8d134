"""Single words of a lexicon's records, and the English that they are translated by.

A dictionary says more of a rare word than the few sentences that it comes in, if it comes in any.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import numpy as np
import regex

from trainer.cache_folder import disk_errors
from trainer.data import Records
from trainer.errors import DataError
from trainer.events import Event, make
from trainer.newstudent.foldings import without_article
from trainer.newstudent.unspaced_scripts import is_run, piece_of
from trainer.records import PairRecord

_ALTERNATIVES = regex.compile(r"[,;،、，；/()（）\[\]|]")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}ʼ]+")
_LITTLE = regex.compile(r"^(?:to|the|an?) ")
_LONGEST_TEXT, _LONGEST_WORD, _MOST_ENGLISH = 300, 24, 3
_EVERY = 20_000

# By piece: the English words that it is translated by, and how often.
Lexicon = Mapping[str, Mapping[tuple[str, ...], float]]


def write_lexicon(
    records: Records[PairRecord], sources: Sequence[str], wanted: str, fold: Callable[[str], str], folder: Path
) -> Generator[Event, None, None]:
    """A file for each language into ``folder``. wanted: pattern of the names of the sources that are a lexicon's."""
    first = records.texts[records.first[:-1].astype(np.int64)]["source"] if len(records) else np.zeros(0, np.int64)
    chosen = np.flatnonzero(np.array([fnmatchcase(source, wanted) for source in sources] or [False])[first])
    found: dict[str, dict[str, dict[tuple[str, ...], float]]] = {}
    for done, at in enumerate(chosen.tolist()):
        record = records[at]
        english = _english(fold(record.en[:_LONGEST_TEXT]))
        for language, text in record.tr.items() if english else ():
            own = [part.strip() for part in _ALTERNATIVES.split(fold(text[:_LONGEST_TEXT])) if part.strip()]
            for part in own:
                if (word := _single(without_article(part))) is not None:
                    means = found.setdefault(language, {}).setdefault(piece_of(word), {})
                    for words in english:
                        means[words] = means.get(words, 0.0) + 1 / len(english) / len(own)
        if done % _EVERY == 0:
            yield make("progress", what="lexicon", done=done, total=len(chosen))
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for language, entries in found.items():
            lines = [[piece, [[list(words), times] for words, times in means.items()]] for piece, means in entries.items()]
            (folder / f"{language}.json").write_text(json.dumps(lines, ensure_ascii=False), encoding="utf-8")
    yield make("words", what="lexicon", languages=len(found), words=sum(map(len, found.values())))


def read_lexicon(path: Path) -> Lexicon:
    """A language's; nothing where it has no file. Raises DataError."""
    if not path.exists():
        return {}
    try:
        lines = json.loads(path.read_text("utf-8"))
        return {str(piece): {tuple(words): float(times) for words, times in means} for piece, means in lines}
    except (OSError, ValueError, TypeError) as error:
        raise DataError(str(path), f"words of the lexicon cannot be read: {error}") from error


def _english(text: str) -> list[tuple[str, ...]]:
    """Alternatives of at most three words."""
    parts = (_LITTLE.sub("", part.strip()).split() for part in _ALTERNATIVES.split(text))
    return list(dict.fromkeys(tuple(words) for words in parts if 1 <= len(words) <= _MOST_ENGLISH))


def _single(text: str) -> str | None:
    if is_run(text):
        return text if 2 <= len(text) <= _LONGEST_WORD else None
    return text if _WORD.fullmatch(text) and 3 <= len(text) <= _LONGEST_WORD else None
