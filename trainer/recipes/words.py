"""``python -m trainer.recipes.words STUDENT``: a student and its bag cut English as the teacher does.

RUN/layered: the student with rows for the teacher's words, its body drawn to the teacher's. RUN/bag: the student without
layers over the same pieces; join both after training (``trainer.recipes.join``). See ``trainer.newstudent.teacher_words``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.cli.messages import sentence
from trainer.data import PreparedData
from trainer.errors import ConfigError, ModelLoadError, TrainerError
from trainer.events import Event, make
from trainer.models import load_encoder, load_teacher
from trainer.newstudent.mending import mended
from trainer.newstudent.teacher_words import (
    Counted,
    extended_tokens,
    extends,
    pruned,
    with_pieces,
    with_teacher_words,
)
from trainer.recipes.command import tell
from trainer.records import SplitName

_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class WordsRecipe:
    """records: to count words and pieces in. drawn: how far the body is drawn to the teacher's. rare: pieces that come less
    often leave; those that come in English stay."""

    records: int = 250_000
    drawn: float = 0.4
    rare: int = 0

    def __post_init__(self) -> None:
        """Raises ConfigError."""
        if self.records < 1 or self.rare < 0 or not 0 <= self.drawn <= 1:
            raise ConfigError("words", "records of at least 1, rare of at least 0, drawn from 0 to 1 expected")


@dataclass(frozen=True, slots=True)
class TaughtWords:
    """Folders of both students."""

    layered: Path
    bag: Path


def make_words(
    recipe: WordsRecipe, data: Path, student: str, bag: str, out: Path, teacher: str = ""
) -> Generator[Event, None, TaughtWords]:
    """Write both; stopped, it begins anew (it takes minutes). Raises TrainerError."""
    layered, beside = (mended(load_encoder(source, role="teacher")) for source in (student, bag))
    if not extends(layered.tokens, beside.tokens) or len(layered.table) != len(beside.table):  # before minutes of counting
        raise ModelLoadError(bag, f"its tokenizer is not that of {student}")
    if layered.words is not None or layered.codes is not None:
        raise ModelLoadError(student, "a student with a table of its own and nothing beside its body is needed")
    taught_by = load_teacher(teacher or None, start=student).encoder
    records = PreparedData(data).pairs(SplitName.TRAIN)
    chosen = range(0, len(records), max(1, len(records) // recipe.records))
    tokens = extended_tokens(layered.tokens, taught_by.tokens, (records[place].en for place in chosen))
    counted = Counted()
    for at in range(0, len(chosen), _CHUNK):
        some = [records[place] for place in chosen[at : at + _CHUNK]]
        counted.add(tokens, [record.en for record in some], english=True)
        counted.add(tokens, [text for record in some for text in record.tr.values()], english=False)
        yield make("progress", what="words", done=at, total=len(chosen))
    layered = with_teacher_words(layered, taught_by, tokens, counted, drawn=recipe.drawn)
    layered, beside = pruned(layered, with_pieces(beside, tokens), counted, recipe.rare)
    made = TaughtWords(layered.save(out / "layered"), beside.save(out / "bag"))
    yield make("words_done", pieces=len(layered.table), layered=str(made.layered), bag=str(made.bag))
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Write both; 0: done, 1: failed."""
    defaults = WordsRecipe()
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.words", description=__doc__.splitlines()[0])
    parser.add_argument("student", help="a model with layers: package, folder or name")
    parser.add_argument("--bag", required=True, help="a student without layers over the same tokenizer")
    parser.add_argument("--data", type=Path, required=True, help="prepared data to count words and pieces in")
    parser.add_argument("--out", type=Path, required=True, help="folder to write both to")
    parser.add_argument("--teacher", default="", help="the teacher (the default English one)")
    parser.add_argument("--records", type=int, default=defaults.records, help=f"to count in ({defaults.records})")
    parser.add_argument(
        "--drawn", type=float, default=defaults.drawn, help=f"how far the body is drawn to the teacher's ({defaults.drawn})"
    )
    parser.add_argument(
        "--rare", type=int, default=0, help="pieces that come less often leave; those that come in English stay (0)"
    )
    options = parser.parse_args(arguments)
    try:
        recipe = WordsRecipe(options.records, options.drawn, options.rare)
        made = make_words(recipe, options.data, options.student, options.bag, options.out, options.teacher)
        for event in made:
            tell(event)
    except TrainerError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
