"""``python -m trainer.recipes.dictionaries DATA MODEL --dictionaries FOLDER --out FOLDER``: more names of a model's pieces.

For a model over a wide vocabulary: words that dictionaries, lists of frequencies and spellings of names know, and the text
it was trained on does not. No weight changes. The dictionaries are FreeDict's, which Debian 12 packages:

    apt-get download $(apt-cache search --names-only '^dict-freedict-' | awk '{print $1}')
    for package in dict-freedict-*.deb; do dpkg-deb -x $package dictd; done      # FOLDER: dictd/usr/share/dictd

Only those that WikDict made are read (see ``newstudent.dictd``). Of the questions of xquad_p in seven languages (ar, de, el,
es, hi, ru, tr) 64 % had a word that was no piece of mimo-bundled 0.6.1: they lost .13 of nDCG@20 to their English, the
others .025.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Generator, Sequence
from pathlib import Path

from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.events import Event, make
from trainer.models import Encoder, Tokens, load_encoder
from trainer.newstudent.dictionary_names import DictionaryOptions, FoundNames
from trainer.newstudent.name_choice import allowed_in, english_of
from trainer.newstudent.name_clashes import without_clashes
from trainer.newstudent.name_pairs import read_name_pairs, write_name_pairs
from trainer.newstudent.other_names import holding
from trainer.newstudent.piece_directions import directions_of
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.wide_tokens import with_names
from trainer.newstudent.word_forms import analyser
from trainer.recipes.command import carried_out, stopping
from trainer.records import SplitName

_LEXICON = "lex_*"


def named_by_dictionaries(
    student: Encoder, text: PreparedData, folder: Path, options: DictionaryOptions, out: Path
) -> Generator[Event, None, Tokens]:
    """The student's tokenizer with more names. out: folder for what is made on the way.

    Raises DataError where there are no dictionaries, ModelLoadError for a student without a wide vocabulary.
    """
    directions, tokens = directions_of(student), with_names(student.tokens, {})
    vocabulary: dict[str, int] = json.loads(tokens.definition)["model"]["vocab"]
    fold = tokens.backend().normalizer.normalize_str
    english = english_of(analyser(ENGLISH), fold)
    found = FoundNames(vocabulary, fold, allowed_in(vocabulary, english), english, options)
    yield from found.link(folder, directions)
    yield from write_name_pairs(text.pairs(SplitName.TRAIN), text.sources, _LEXICON, fold, out / "names")
    for language in text.languages[1:]:
        found.look_at(language, analyser(language), read_name_pairs(out / "names" / f"{language}.json"))
        yield make("words", what="attested", language=language, names=len(found.choice.names))
    unknown = [word for word in english if SPACE + word not in vocabulary]
    choice = found.choice
    choice.names = yield from without_clashes(vocabulary.keys(), choice.names, found.judged, unknown)
    choice.names = {piece: at for piece, at in choice.names.items() if piece not in found.parts}
    choice.names = holding(with_names(tokens, choice.names), choice.names)
    tokens = with_names(tokens, found.parts)
    chosen = choice.chosen(options.size - len(tokens.definition))
    yield make("words", what="names", parts=len(found.parts), found=len(choice.names), chosen=len(chosen))
    return with_names(tokens, chosen)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the student; 0: done, or stopped; 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.dictionaries", description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="prepared text (WORK/data of a recipe)")
    parser.add_argument("model", help="a model over a wide vocabulary: package, folder or `bundled`")
    parser.add_argument("--dictionaries", type=Path, default=Path("/usr/share/dictd"), help="folder of dictionaries")
    parser.add_argument("--out", type=Path, required=True, help="folder to work in; the student is in its folder model")
    options = parser.parse_args(arguments)

    def work(stop: threading.Event) -> Generator[Event, None, Path]:
        student = load_encoder(options.model, role="student")
        made = named_by_dictionaries(
            student, PreparedData(options.data), options.dictionaries, DictionaryOptions(), options.out
        )
        student.tokens = yield from stopping(stop, made)
        return student.save(options.out / "model")

    return carried_out(options.out, work, lambda model: "stopped" if model is None else f"model: {model}")


if __name__ == "__main__":
    sys.exit(main())
