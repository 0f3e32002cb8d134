"""``evaluate``: one model on any number of sources."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.progress import Progress
from trainer.errors import DataError
from trainer.evaluation.embedders import TextEmbedder
from trainer.evaluation.retrieval_set import require_usable
from trainer.evaluation.scoring import Scores, score
from trainer.evaluation.similarity import SimilarityScores, score_similarity
from trainer.evaluation.sources import read_sources
from trainer.records import SplitName


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured of one model. model: its name or folder. notes: what a reader must know, as sentences.

    run: which of several models made in the same way it is ("seed 1"), empty where there is one.
    """

    model: str
    retrieval: tuple[Scores, ...] = ()
    similarity: tuple[SimilarityScores, ...] = ()
    notes: tuple[str, ...] = field(default=())
    run: str = ""

    @property
    def label(self) -> str:
        """Model and run."""
        return f"{self.model}, {self.run}" if self.run else self.model


def evaluate(
    embedder: TextEmbedder,
    sources: Sequence[Path],
    *,
    model: str,
    split: SplitName = SplitName.TEST,
    languages: Iterable[str] = (),
    groups: int | None = None,
    notes: Sequence[str] = (),
) -> Generator[Progress, None, Evaluation]:
    """Measure on every source. groups: only the queries of at most so many groups. Raises DataError."""
    retrieval: list[Scores] = []
    similarity: list[SimilarityScores] = []
    wanted = set(languages)
    for at, path in enumerate(sources):
        yield Progress("read", at, len(sources), str(path))
        collections, rows = read_sources(path, split=split)
        for given in collections:
            chosen = given.only_languages(wanted) if wanted else given
            if groups is not None:
                chosen = chosen.some_groups(groups)
            retrieval.append((yield from score(require_usable(chosen, str(path)), embedder)))
        if wanted:
            rows = [row for row in rows if row.language in wanted]
        if rows:
            similarity.append((yield from score_similarity(rows, embedder, path.resolve().name)))
    if not retrieval and not similarity:
        raise DataError(", ".join(map(str, sources)), "nothing to measure on in these languages")
    return Evaluation(model, tuple(retrieval), tuple(similarity), tuple(notes))
