"""What preparing counts while it goes: what was kept, what was left out and why, with the first examples of each source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import regex

from trainer.data_format import languages_of
from trainer.records import PairRecord, QueryPassage, SplitName

_EXAMPLES = 12  # of each reason
_PER_SOURCE = 2  # of them from one source
_SHOWN = 240  # characters of an example
_SAMPLE_WORDS = 5000  # English words of a source among which the distinct ones are counted
_PROBLEMS = 100
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*")


@dataclass
class Tally:
    """Counts while preparing; the examples are the first of each source."""

    dropped: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # reason, source, language
    examples: dict[str, list[dict[str, str]]] = field(default_factory=lambda: defaultdict(list))
    kept_examples: dict[str, list[dict[str, str]]] = field(default_factory=lambda: defaultdict(list))
    problems: list[dict[str, str]] = field(default_factory=list)
    files: list[dict[str, object]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    unknown_tags: Counter[str] = field(default_factory=Counter)
    seen_languages: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    splits: Counter[tuple[str, str]] = field(default_factory=Counter)  # split, kind
    kept: Counter[tuple[str, str]] = field(default_factory=Counter)  # source, language
    query_passages: Counter[str] = field(default_factory=Counter)  # language
    records: Counter[str] = field(default_factory=Counter)  # source
    _per_source: Counter[tuple[str, str]] = field(default_factory=Counter)
    _words: Counter[str] = field(default_factory=Counter)
    _distinct: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _places: dict[str, int] = field(default_factory=dict)
    _rows: list[list[int]] = field(default_factory=list)
    _matrix: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), np.int64))

    def drop(self, reason: str, source: str, language: str, english: str = "", text: str = "") -> None:
        """Count a text that is left out."""
        self.seen_languages.add(language)
        self.dropped[str(reason), source, language] += 1
        examples = self.examples[str(reason)]
        if text and len(examples) < _EXAMPLES and self._per_source[str(reason), source] < _PER_SOURCE:
            self._per_source[str(reason), source] += 1
            examples.append({"source": source, "language": language, "en": english[:_SHOWN], "text": text[:_SHOWN]})

    def problem(self, reason: str, detail: str, source: str) -> None:
        """Count what an importer left out."""
        self.dropped[reason, source, ""] += 1
        if len(self.problems) < _PROBLEMS and self._per_source[reason, source] < 2 * _PER_SOURCE:
            self._per_source[reason, source] += 1
            self.problems.append({"reason": reason, "file": source, "detail": detail[:_SHOWN]})

    def see(self, source: str, languages: Iterable[str]) -> None:
        """Note what will be written."""
        self.sources.add(source)
        self.languages.update(languages)

    def order(self, languages: Sequence[str]) -> None:
        """Fix the order of the languages of the matrix."""
        self._places = {language: place for place, language in enumerate(languages)}
        self._matrix = np.zeros((len(languages), len(languages)), np.int64)

    def keep(self, split: SplitName, record: PairRecord | QueryPassage) -> None:
        """Count a record that is written."""
        self.records[record.source] += 1
        self._rows.append([self._places[language] for language in languages_of(record)])
        if isinstance(record, QueryPassage):
            self.splits[split.value, "query_passages"] += 1
            self.query_passages.update(languages_of(record))
            return
        self.splits[split.value, "pairs"] += 1
        for language in record.tr:
            self.kept[record.source, language] += 1
        if len(self.kept_examples[record.source]) < _PER_SOURCE:
            language, text = next(iter(record.tr.items()))
            self.kept_examples[record.source].append({"language": language, "en": record.en[:_SHOWN], "text": text[:_SHOWN]})
        if self._words[record.source] < _SAMPLE_WORDS:
            words = _WORD.findall(record.en.casefold())[: _SAMPLE_WORDS - self._words[record.source]]
            self._words[record.source] += len(words)
            self._distinct[record.source].update(words)

    def count_matrix(self) -> None:
        """Add the records since the last time to the matrix of languages that stand side by side."""
        if self._rows:
            present = np.zeros((len(self._rows), len(self._places)), np.float32)
            for at, places in enumerate(self._rows):
                present[at, places] = 1
            self._matrix += (present.T @ present).astype(np.int64)
            self._rows.clear()

    def matrix(self) -> npt.NDArray[np.int64]:
        """Records that have both languages; on the diagonal, those that have the one."""
        return self._matrix

    def by_reason(self) -> dict[str, int]:
        """How many texts each reason cost, most first."""
        total: Counter[str] = Counter()
        for (reason, _, language), count in self.dropped.items():
            if language:
                total[reason] += count
        return dict(total.most_common())

    def problem_counts(self) -> dict[str, int]:
        """How many entries of files importers left out, by reason."""
        total: Counter[str] = Counter()
        for (reason, _, language), count in self.dropped.items():
            if not language:
                total[reason] += count
        return dict(total.most_common())

    def vocabulary(self, source: str) -> tuple[int, int]:
        """Words in a sample of a source's English, and how many distinct ones are among them."""
        return self._words[source], len(self._distinct[source])
