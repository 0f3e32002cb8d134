"""``mimo-train student``."""

from __future__ import annotations

import argparse
import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from engine.progress import Progress
from engine.store.atomic_files import write_atomically
from trainer.cli.work import Work
from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.errors import CheckpointError, ModelLoadError
from trainer.models import default_teacher, load_encoder
from trainer.models.teacher import DEFAULT_TEACHER
from trainer.newstudent.making import NewStudent, StudentOptions, make_student, report

REPORT_FILE = "student.json"


def student(options: argparse.Namespace, work: Work) -> int:
    """A new multilingual student on an English encoder's body, to be given to ``mimo-train run --student``."""
    out = Path(options.out)
    if out.exists() and not (out.is_dir() and ((out / REPORT_FILE).is_file() or not any(out.iterdir()))):
        raise CheckpointError(str(out), "there is something else here already: choose a new or empty folder")
    body = options.body or default_teacher()
    if body is None:
        detail = "the default English encoder is not installed; install it or name another with --body"
        raise ModelLoadError(DEFAULT_TEACHER, detail)
    chosen = StudentOptions()
    given = {"pieces": options.vocabulary, "pairs": options.max_sentences, "characters": options.characters}
    chosen = replace(chosen, seed=options.seed, **{key: value for key, value in given.items() if value})
    encoder = load_encoder(body, role="teacher")
    made = work.advance(_told(make_student(PreparedData(options.data), encoder, chosen, out)))
    about = report(made)
    try:
        write_atomically(out / REPORT_FILE, [json.dumps(about, ensure_ascii=False, indent=1).encode()])
    except OSError as error:
        raise CheckpointError(str(out), error.strerror or str(error)) from error
    if work.console.json:
        work.console.record({"event": "done", "student": str(out), **about})
        return 0
    rates = sorted(made.rates, key=lambda rate: -rate.tokens_per_character)
    work.console.line(
        f"New student: {out} ({about['pieces']:,} pieces, {100 * made.aligned:.0f} % of them placed by word alignment)"
    )
    if rates:
        shown = ", ".join(f"{rate.language} {rate.tokens_per_character:.2f}" for rate in rates[:5])
        work.console.line(f"Tokens per character, the most: {shown}")
    work.console.line(f"Train it: mimo-train run {options.data} --student {out} --out RUN")
    return 0


def _told(steps: Generator[dict[str, object], None, NewStudent]) -> Generator[Progress, None, NewStudent]:
    """The steps as progress."""
    try:
        while True:
            event = next(steps)
            stage = str(event["stage"]).removeprefix("new student: ")
            detail = str(event.get("language", ENGLISH if stage == "alignment" else ""))
            yield Progress(stage, int(str(event["done"])), int(str(event["total"])), detail)
    except StopIteration as end:
        made: NewStudent = end.value
        return made
    finally:
        steps.close()
