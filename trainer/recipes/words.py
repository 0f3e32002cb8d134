"""``python -m trainer.recipes.words STUDENT --bag BAG --data DATA --out OUT``: English cut as the teacher cuts it.

OUT/layered   the student with the teacher's words        OUT/bag   the bag with the same pieces
With --rare, pieces that hardly come in the text and never in its English leave both. See
``trainer.newstudent.teacher_words``; train on afterwards.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from trainer.cli.messages import sentence
from trainer.data import PreparedData
from trainer.errors import ModelLoadError, TrainerError
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
from trainer.records import SplitName

_CHUNK = 2000


def main(arguments: Sequence[str] | None = None) -> int:
    """Write both; 0: done, 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.words", description=__doc__.splitlines()[0])
    parser.add_argument("student", help="a model with layers: package, folder or name")
    parser.add_argument("--bag", required=True, help="a student without layers over the same tokenizer")
    parser.add_argument("--data", type=Path, required=True, help="prepared data to count words and pieces in")
    parser.add_argument("--out", type=Path, required=True, help="folder to write both to")
    parser.add_argument("--teacher", default="", help="the teacher (the default English one)")
    parser.add_argument("--records", type=int, default=250_000, help="to count in (250000)")
    parser.add_argument("--drawn", type=float, default=0.4, help="how far the body is drawn to the teacher's (0.4)")
    parser.add_argument(
        "--rare", type=int, default=0, help="pieces that come less often leave; those that come in English stay (0)"
    )
    options = parser.parse_args(arguments)
    try:
        student, bag = (mended(load_encoder(source, role="teacher")) for source in (options.student, options.bag))
        if not extends(student.tokens, bag.tokens) or len(student.table) != len(bag.table):  # before minutes of counting
            raise ModelLoadError(options.bag, f"its tokenizer is not that of {options.student}")
        if student.words is not None or student.codes is not None:
            raise ModelLoadError(options.student, "a student with a table of its own and nothing beside its body is needed")
        teacher = load_teacher(options.teacher or None, start=options.student).encoder
        records = PreparedData(options.data).pairs(SplitName.TRAIN)
        chosen = range(0, len(records), max(1, len(records) // options.records))
        tokens = extended_tokens(student.tokens, teacher.tokens, (records[place].en for place in chosen))
        counted = Counted()
        for at in range(0, len(chosen), _CHUNK):
            some = [records[place] for place in chosen[at : at + _CHUNK]]
            counted.add(tokens, [record.en for record in some], english=True)
            counted.add(tokens, [text for record in some for text in record.tr.values()], english=False)
        student, bag = with_teacher_words(student, teacher, tokens, counted, drawn=options.drawn), with_pieces(bag, tokens)
        student, bag = pruned(student, bag, counted, options.rare)
        print(f"{len(student.table):,} pieces; {student.save(options.out / 'layered')}, {bag.save(options.out / 'bag')}")
    except TrainerError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
