"""What was mined, by kind and language, with examples a person can look at."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from trainer.records import PairRecord, QueryPassage

_EXAMPLES = 12


@dataclass(slots=True)
class MiningReport:
    """records: by source of the mined record (``kind:source``). languages: texts by kind and language. dropped: why."""

    records: Counter[str] = field(default_factory=Counter)
    languages: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    dropped: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, record: PairRecord | QueryPassage) -> None:
        """Count a record."""
        kind = record.source.partition(":")[0]
        self.records[record.source] += 1
        self.languages[kind].update(["en", *record.tr])
        seen = self.records[record.source]
        if len(self.examples[kind]) < _EXAMPLES and seen & (seen - 1) == 0:  # the 1st, 2nd, 4th, 8th of each source
            self.examples[kind].append({"src": record.source, "en": record.en, "tr": dict(list(record.tr.items())[:2])})

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "records": dict(self.records.most_common()),
            "languages": {kind: dict(counts.most_common()) for kind, counts in self.languages.items()},
            "dropped": dict(self.dropped.most_common()),
            "examples": dict(self.examples),
        }
