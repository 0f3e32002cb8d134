"""What must never be trained on: sentences of the dev and test splits, wherever else they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.text.sentences import sentence_spans
from trainer.data import PreparedData
from trainer.records import SplitName
from trainer.splitting import text_hash

_SHORT = 20  # characters; shorter sentences ("Click OK.") stand in texts that have nothing to do with one another


class HeldOut:
    """Knows the English sentences of the splits that are not trained on."""

    def __init__(self, data: PreparedData) -> None:
        self._hashes = {text_hash(sentence) for text in _english(data) for sentence in sentences(text)}

    def touches(self, text: str) -> bool:
        """Whether a sentence of this English text is held out."""
        return any(text_hash(sentence) in self._hashes for sentence in sentences(text))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text that are long enough to be told apart, and the text itself."""
    spans = sentence_spans(text)
    if len(spans) != 1:
        yield text
    yield from (text[start:end] for start, end in spans if end - start >= _SHORT or len(spans) == 1)


def _english(data: PreparedData) -> Iterable[str]:
    for split in (SplitName.DEV, SplitName.TEST):
        yield from (pair.en for pair in data.pairs(split))
        for record in data.query_passages(split):
            yield from record.en or ()
