"""From files to clean records in buckets: every text is kept, or counted with the reason why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from engine.progress import Progress
from trainer.buckets import Buckets
from trainer.cleaning import Cleaner, CleanOptions, Reason, normalise_text
from trainer.cleaning_tally import Tally
from trainer.data_format import ENGLISH, languages_of
from trainer.importers.base import Importer, ImportOptions, Item, Passages, Problem, Texts
from trainer.importers.source import Source
from trainer.languages import normalise
from trainer.records import PairRecord, QueryPassage
from trainer.splitting import text_hash

T = TypeVar("T")

_EVERY = 2000  # records between two reports of progress


class Intake:
    """The first pass of preparing; tally: what came of every text."""

    def __init__(
        self, buckets: Buckets, imports: ImportOptions, clean: CleanOptions, *, seed: int, keep_without_english: bool
    ) -> None:
        self.tally = Tally()
        self._buckets = buckets
        self._imports = imports
        self._cleaner = Cleaner(clean)
        self._seed = seed
        self._keep_without_english = keep_without_english

    def read(self, found: Sequence[tuple[Source, Importer]]) -> Iterator[Progress]:
        """Read, clean and sort every file."""
        total = sum(source.size for source, _ in found)
        before = 0
        for source, importer in found:
            name = source.path.name
            yield Progress("import", before, total, name)
            records = 0
            for item in importer.read(source, self._imports):
                records += 1
                if records % _EVERY == 0:
                    yield Progress("import", min(total, before + source.read_bytes), total, name)
                self._take(item, source.stem)
            before += source.size
            self.tally.files.append({"path": str(source.path), "format": importer.name, "records": records})
        yield Progress("import", total, total)

    def _take(self, item: Item, file: str) -> None:
        if isinstance(item, Problem):
            self.tally.problem(item.reason, item.detail, file)
        elif isinstance(item, Texts):
            self._take_texts(item)
        else:
            self._take_passages(item)

    def _take_texts(self, item: Texts) -> None:
        source = item.source
        texts = {key: normalise_text(text) for key, text in self._by_key(item.texts, source).items()}
        for key in [key for key, text in texts.items() if not text]:
            del texts[key]
            self.tally.drop(Reason.EMPTY, source, key)
        english = texts.pop(ENGLISH, "")
        if not texts or (not english and len(texts) < 2):
            self._one_language(source, {ENGLISH: english} if english else texts)
        elif not english:
            self._take_target_only(source, texts)
        elif (reason := self._cleaner.alone(english, ENGLISH, source)) is not None:
            for key in texts:
                self.tally.drop(reason, source, key, english, english)
        else:
            kept = {}
            for key, text in texts.items():
                reason = self._cleaner.translation(english, text, key, source)
                if reason is None:
                    kept[key] = text
                else:
                    self.tally.drop(reason, source, key, english, text)
            if kept:
                self._buckets.add_pair(text_hash(english, self._seed), PairRecord(english, kept, source))
                self.tally.see(source, [ENGLISH, *kept])

    def _take_passages(self, item: Passages) -> None:
        source = item.source
        found: dict[str, tuple[str, str]] = {}
        for key, (query, passage) in self._by_key(item.texts, source).items():
            both = (normalise_text(query), normalise_text(passage))
            reason = self._cleaner.passage(*both, key, source)
            if reason is None:
                found[key] = both
            else:
                self.tally.drop(reason, source, key, *both)
        if found:
            english = found.pop(ENGLISH, None)
            self._add_query_passage(QueryPassage(english, found, source))

    def _take_target_only(self, source: str, texts: Mapping[str, str]) -> None:
        """Without English: the first text takes its place in the rules."""
        if not self._keep_without_english:
            for key, text in texts.items():
                self.tally.drop(Reason.NO_ENGLISH, source, key, "", text)
            return
        (anchor, first), *others = texts.items()
        reason = self._cleaner.alone(first, anchor, source)
        kept = {} if reason else {anchor: first}
        for key, text in others:
            found = reason or self._cleaner.translation(first, text, key, source)
            if found is None:
                kept[key] = text
            else:
                self.tally.drop(found, source, key, first, text)
        if len(kept) > 1:
            self._add_query_passage(QueryPassage(None, {key: (text, text) for key, text in kept.items()}, source))

    def _add_query_passage(self, record: QueryPassage) -> None:
        language, (query, passage) = (
            (ENGLISH, record.en) if record.en is not None else min(record.tr.items(), key=lambda entry: entry[0])
        )
        mark = "" if language == ENGLISH else f"{language}: "
        hashes = text_hash(mark + query, self._seed), text_hash(mark + passage, self._seed)
        self._buckets.add_query_passage(*hashes, record)
        self.tally.see(record.source, languages_of(record))

    def _one_language(self, source: str, texts: Mapping[str, str]) -> None:
        for key, text in texts.items():
            self.tally.drop(Reason.ONE_LANGUAGE, source, key, "", text)

    def _by_key(self, texts: Mapping[str, T], source: str) -> dict[str, T]:
        """With language keys; what has an unknown tag, or a language for the second time, is left out and counted."""
        names = self._imports.names
        found: dict[str, T] = {}
        for tag, text in texts.items():
            key = normalise(names.get(tag, tag))
            if key is None:
                self.tally.unknown_tags[tag[:40]] += 1
                self.tally.drop(Reason.UNKNOWN_LANGUAGE, source, tag[:40], "", str(text))
            elif key in found:
                self.tally.drop(Reason.DUPLICATE, source, key, "", str(text))
            else:
                found[key] = text
        return found
