"""``python -m trainer.recipes.syllables DATA MODEL --out FOLDER``: words of several syllables in a model's tokenizer.

For a model over a wide vocabulary (``trainer.recipes.wide`` does it to those it makes); see ``newstudent.syllable_words``.
No weight changes: a word has a row already, that of its English.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Generator, Sequence
from pathlib import Path

from trainer.data import PreparedData
from trainer.events import Event, make
from trainer.models import load_encoder
from trainer.models.text_tokens import Tokens
from trainer.newstudent.syllable_words import SyllableOptions, names_of, syllable_words, translations
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.wide_tokens import with_syllables
from trainer.recipes.command import carried_out, stopping
from trainer.records import SplitName


def named_syllables(tokens: Tokens, text: PreparedData, options: SyllableOptions) -> Generator[Event, None, Tokens]:
    """The tokenizer with words of the languages of the options, as far as there is text in them; the same without any.

    Raises ModelLoadError for a tokenizer of another kind.
    """
    vocabulary: dict[str, int] = json.loads(tokens.definition)["model"]["vocab"]
    known = {piece.removeprefix(SPACE) for piece in vocabulary if piece.startswith(SPACE)}
    fold = tokens.backend().normalizer.normalize_str
    names: dict[str, int] = {}
    for language in options.languages:
        if language in text.languages:
            yield make("progress", what="syllables", language=language)
            found = syllable_words(translations(text.pairs(SplitName.TRAIN), language, fold), known, options)
            names |= names_of(found, vocabulary)
            yield make("words", what="syllables", language=language, words=len(found))
    return with_syllables(tokens, names) if names else tokens


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the student; 0: done, or stopped; 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.syllables", description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="prepared text (WORK/data of a recipe)")
    parser.add_argument("model", help="a model over a wide vocabulary: package, folder or `bundled`")
    parser.add_argument("--out", type=Path, required=True, help="folder to work in; the student is in its folder model")
    options = parser.parse_args(arguments)

    def work(stop: threading.Event) -> Generator[Event, None, Path]:
        student = load_encoder(options.model, role="student")
        made = named_syllables(student.tokens, PreparedData(options.data), SyllableOptions())
        student.tokens = yield from stopping(stop, made)
        return student.save(options.out / "model")

    return carried_out(options.out, work, lambda model: "stopped" if model is None else f"model: {model}")


if __name__ == "__main__":
    sys.exit(main())
