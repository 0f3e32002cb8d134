"""A WordPiece tokenizer whose vocabulary is a ``PieceTable``: the library's own but for the last step.

The tokenizers library keeps 240 bytes of each piece and reads 600,000 of them in a second. Here the library normalises
and cuts into words, as the definition says, and only the pieces of a word are looked up in the table. Same ids, same
places (tests hold both against each other).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Self

from tokenizers import PreTokenizedString, Token, Tokenizer

from engine.model.piece_cutting import LONGEST_WORD, PieceCutter
from engine.model.piece_table import PieceTable
from engine.model.vocabulary_cache import cached_vocabulary
from engine.model.vocabulary_reading import NotPlainError
from engine.model.word_rules import cuts_alike_anywhere, parts_of
from engine.panics import is_failure

_LONGEST_KNOWN = 24  # characters of a word; longer ones hardly ever come again
_REMEMBERED = 30_000  # words, some 6 MB
_TOGETHER = 64  # texts

Ids = tuple[int, ...]


class PackedWordPiece:
    """Ids and places of tokens. Takes text without surrogates. Safe to use from several threads at once."""

    def __init__(self, definition: dict[str, Any], table: PieceTable) -> None:
        """definition: what ``cached_vocabulary`` leaves of it. Raises NotPlainError, or what the library does."""
        model = definition["model"]
        plain = model["type"] == "WordPiece" and model["continuing_subword_prefix"] == ""
        if not plain or not cuts_alike_anywhere(definition):
            raise NotPlainError("not a tokenizer of whole words")
        self._prefix, self._suffix = _special_ids(definition["post_processor"])
        self.special_tokens, self.suffix = len(self._prefix) + len(self._suffix), len(self._suffix)
        self._added = {token["content"]: _added_id(token, table) for token in definition["added_tokens"]}
        unknown, longest = table.number(model["unk_token"]), model["max_input_chars_per_word"]
        if unknown < 0 or longest > LONGEST_WORD:
            raise NotPlainError("no piece for the unknown, or giant words")
        self._cutter = PieceCutter(table, unknown, longest)
        model["vocab"] = {model["unk_token"]: unknown, **self._added}
        library = Tokenizer.from_str(json.dumps(definition))
        self._normalizer, self._pre_tokenizer = library.normalizer, library.pre_tokenizer
        self._words_of = parts_of(definition)
        longest_first = sorted(self._added, key=len, reverse=True)
        self._find_added = re.compile(f"({'|'.join(map(re.escape, longest_first)) or '(?!)'})")
        self._known: dict[str, Ids] = {}

    @classmethod
    def read(cls, definition: bytes, cache: Path | None = None) -> Self:
        """cache: see ``cached_vocabulary``. Raises NotPlainError for a tokenizer that only the library understands."""
        rest, table = cached_vocabulary(definition, cache)
        try:
            return cls(rest, table)
        except BaseException as error:  # the library raises plain Exception, or panics
            if not is_failure(error):
                raise
            raise NotPlainError(str(error)) from error

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """The ids of each text, with special tokens."""
        return [[*self._prefix, *chain.from_iterable(line), *self._suffix] for line in self._lines(texts)]

    def counts(self, texts: Sequence[str]) -> list[int]:
        """The number of tokens of each text, without special tokens."""
        return [sum(map(len, line)) for line in self._lines(texts)]

    def starts(self, texts: Sequence[str]) -> list[list[int]]:
        """For each text the character at which each token starts, without special tokens."""
        return [list(self._starts(text)) for text in texts]

    def _starts(self, text: str) -> Iterator[int]:
        offset = 0
        for part in self._parts(text):
            if part in self._added:
                yield offset
            elif part:
                yield from (offset + start for start in self._starts_in(part))
            offset += len(part)

    def _starts_in(self, part: str) -> list[int]:
        cut = PreTokenizedString(part)
        cut.normalize(self._normalizer.normalize)
        self._pre_tokenizer.pre_tokenize(cut)
        words = list(dict.fromkeys(word for word, *_ in cut.get_splits()))
        tokens = {word: _tokens(word, *pieces) for word, pieces in zip(words, self._cutter.cut(words), strict=True)}
        cut.tokenize(tokens.__getitem__)
        return [start for start, _ in cut.to_encoding().offsets]

    def _lines(self, texts: Sequence[str]) -> Iterator[list[Ids]]:
        """Of each text the ids, in the parts in which they were looked up."""
        for at in range(0, len(texts), _TOGETHER):
            if len(self._known) > _REMEMBERED:
                self._known = {}
            known = self._known  # another thread may start a new one meanwhile
            lines = [list(self._strings(text)) for text in texts[at : at + _TOGETHER]]
            new = list(dict.fromkeys(string for line in lines for string in line if string not in known))
            found = dict(zip(new, self._new_ids(new), strict=True))
            known.update({string: ids for string, ids in found.items() if len(string) <= _LONGEST_KNOWN})
            for line in lines:
                yield [found[string] if string in found else known[string] for string in line]

    def _parts(self, text: str) -> list[str]:
        """The text, taken apart at added tokens."""
        return self._find_added.split(text) if self._find_added.search(text) else [text]

    def _strings(self, text: str) -> Iterator[str]:
        """What a text consists of as far as tokens are concerned."""
        for part in self._parts(text):
            if self._words_of and part not in self._added:
                yield from self._words_of(part)
            else:
                yield part

    def _new_ids(self, strings: Sequence[str]) -> Iterator[Ids]:
        lines = [self._words(string) for string in strings]
        words = list(dict.fromkeys(chain.from_iterable(lines)))
        ids = {word: pieces[0] for word, pieces in zip(words, self._cutter.cut(words), strict=True)}
        for string, line in zip(strings, lines, strict=True):
            if string in self._added:
                yield (self._added[string],)
            else:
                yield ids[line[0]] if len(line) == 1 else tuple(chain.from_iterable(ids[word] for word in line))

    def _words(self, string: str) -> list[str]:
        if string in self._added:
            return []
        return [word for word, _ in self._pre_tokenizer.pre_tokenize_str(self._normalizer.normalize_str(string))]


def _special_ids(processor: dict[str, Any] | None) -> tuple[Ids, Ids]:
    """The ids before and after those of a text."""
    sides: tuple[list[int], list[int]] = ([], [])
    if processor is not None:
        if processor["type"] != "TemplateProcessing":
            raise NotPlainError("special tokens")
        steps = processor["single"]
        (place,) = (at for at, step in enumerate(steps) if "Sequence" in step)
        for at, step in enumerate(steps):
            if at != place:
                sides[at > place].extend(processor["special_tokens"][step["SpecialToken"]["id"]]["ids"])
    return tuple(sides[0]), tuple(sides[1])


def _added_id(token: dict[str, Any], table: PieceTable) -> int:
    bare = token["special"] and not (token["normalized"] or token["lstrip"] or token["rstrip"] or token["single_word"])
    number = table.number(token["content"])
    if not bare or number < 0 or token["id"] != number:
        raise NotPlainError("an added token")
    return number


def _tokens(word: str, ids: Sequence[int], sizes: Sequence[int]) -> list[Token]:
    """As the library takes them from a model: places in the bytes of the word."""
    tokens, at, start = [], 0, 0
    for number, size in zip(ids, sizes, strict=True):
        end = start + len(word[at : at + size].encode("utf-8"))
        tokens.append(Token(number, "", (start, end)))
        at, start = at + size, end
    return tokens
