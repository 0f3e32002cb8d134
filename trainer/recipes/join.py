"""``python -m trainer.recipes.join LAYERED BAG --out FOLDER``: one student of two (see ``trainer.newstudent.joining``)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from trainer.cli.messages import sentence
from trainer.errors import TrainerError
from trainer.models import load_encoder
from trainer.newstudent.joining import joined


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the student; 0: done, 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.join", description=__doc__)
    parser.add_argument("layered", help="a model: package, folder or name")
    parser.add_argument("bag", help="a student without layers, of trainer.recipes.bags")
    parser.add_argument("--share", type=float, default=0.6, help="of the bag's vectors beside the other's 1 (0.6)")
    parser.add_argument("--out", type=Path, required=True, help="folder of the student to write")
    options = parser.parse_args(arguments)
    try:
        layered, bag = (load_encoder(source, role="teacher") for source in (options.layered, options.bag))
        student = joined(layered, bag, options.share)
        print(f"model: {student.save(options.out)}")
    except TrainerError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
