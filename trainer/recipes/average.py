"""``python -m trainer.recipes.average MODEL MODEL ... --out FOLDER``: the mean of students (see ``newstudent.averaging``).

python -m trainer.recipes.average bundled RUN1/model RUN2/model --shares .4 .3 .3 --out FOLDER
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from trainer.cli.messages import sentence
from trainer.errors import TrainerError
from trainer.models import load_encoder
from trainer.newstudent.averaging import averaged
from trainer.newstudent.mending import mended


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the student; 0: done, 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.average", description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="+", help="students from the same start: packages, folders or `bundled`")
    parser.add_argument("--shares", nargs="+", type=float, help="of each model, in their order (all the same)")
    parser.add_argument("--out", type=Path, required=True, help="folder of the student to write")
    options = parser.parse_args(arguments)
    try:
        students = [mended(load_encoder(model, role="student")) for model in options.models]
        student = averaged(students, options.shares or [1.0] * len(students))
        print(f"model: {student.save(options.out)}")
    except TrainerError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
