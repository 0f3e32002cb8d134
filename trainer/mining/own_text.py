"""``prepare_to_ask``: a person's own translations prepared, with questions made from them where they hold none.

Stage 2 learns from queries and the passages that answer them. Translations alone give it nothing, so neighbouring sentences
are joined to passages, and one sentence of each asks for the rest in another language (inverse cloze, Lee et al. 2019).
"""

from __future__ import annotations

import shutil
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from engine.progress import Progress
from trainer.cleaning_page import write_page
from trainer.cleaning_report import PrepareReport, write_report
from trainer.data import PreparedData
from trainer.data_writing import new_folder
from trainer.mining.mine import mine
from trainer.mining.options import MiningOptions
from trainer.preparing import PrepareOptions, prepare
from trainer.records import SplitName

# 253 questions made of 1,126 translations without an order gained nothing: of 136 held-out XQuAD questions in 6 languages,
# MLIR nDCG@20 .715 before, .762 with stage 1 alone, .759 with both (3 passes each, 2026-11-23): with so few, a query is
# told from few passages. Of thousands (the bundled model, the ablation of the README) stage 2 lives.
FEWEST = 1000


def prepare_to_ask(
    inputs: Sequence[Path], out: Path, options: PrepareOptions | None = None, *, fewest: int = FEWEST
) -> Generator[Progress, None, PrepareReport]:
    """As ``prepare``; where no file has queries with passages, those made from neighbouring sentences come into training.

    fewest: where fewer come of it, none are taken. Dev and test stay what they are, and nothing of them is asked or
    answered. Raises DataError, as ``prepare``.
    """
    options = options or PrepareOptions()
    with new_folder(out) as staged:
        plain, asked = staged / "plain", staged / "asked"
        report = yield from prepare(inputs, plain, options)
        made = 0
        if not any(counts["query_passages"] for counts in report.counts.values()):
            made = yield from _ask(plain, asked, inputs, options)
        if made < fewest:
            made = 0
        if made:
            report = _with_questions(report, asked, made)
        _move(asked if made else plain, staged)
        shutil.rmtree(plain, ignore_errors=True)
        shutil.rmtree(asked, ignore_errors=True)
        if made:
            write_report(staged, report)
            write_page(staged, report)
    return replace(report, folder=out)


def _ask(plain: Path, asked: Path, inputs: Sequence[Path], options: PrepareOptions) -> Generator[Progress, None, int]:
    """-> how many questions."""
    data = PreparedData(plain)
    mining = MiningOptions(ordered=tuple(data.sources), bundles=0, prose=True, passages=False, seed=options.split.seed)
    steps = mine(data, inputs, asked, mining, options.imports)
    while True:
        try:
            event = next(steps)
        except StopIteration as end:
            return int(end.value.records.total())
        yield Progress("ask", event.get("done", 0) if event.get("what") == "mined" else 0)


def _with_questions(report: PrepareReport, asked: Path, made: int) -> PrepareReport:
    train = {**report.counts[SplitName.TRAIN], "query_passages": made}
    content = PreparedData(asked).content_hash
    return replace(report, content_hash=content, counts={**report.counts, SplitName.TRAIN.value: train}, asked=made)


def _move(source: Path, folder: Path) -> None:
    for path in source.iterdir():
        path.rename(folder / path.name)
