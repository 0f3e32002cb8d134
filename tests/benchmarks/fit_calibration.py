"""Fit resources/calibration.json for a model package, and say how well it holds on questions it was not fitted on.

``python -m tests.benchmarks.fit_calibration --data ../shared/eval/xquad_p \
  --background ../shared/parallel/query-passage.jsonl.zst [--model DIR] [--write] [--write-default]``

Libraries of several sizes are filled with paragraphs of one half of the XQuAD articles, each in one language alone, and with
passages on other subjects in many languages. They are asked, through the whole search, for what they hold (in the same or
in another language), for paragraphs that they lack although they have their article's others, and for articles that they
lack. Of each question the first hit counts: those of the first kind that are right should be confident, those of the
others not. What is fitted on one half of the articles is measured on the other. --write-default fits what a space without
figures of its own uses, by the scale that its library gives.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.documents import Confidence, SearchRequest
from engine.embedding import Embedder, load_embedder
from engine.searching.calibration import Calibration, Judge, default_calibration
from engine.searching.search import Searcher
from tests.benchmarks.bench_quality import LANGUAGES, fill, open_searcher, read_lines, right_groups

RESOURCE = Path(__file__).parents[2] / "resources" / "calibration.json"
ARTICLE = 5  # XQuAD has five paragraphs of each article, in order
SIZES = (30, 300, 2100)
WORDLESS = 0.05  # evidence up to which a hit shares no word worth speaking of with the query
FALSE_ALARMS = 0.05  # of the questions that nothing answers, called good matches at most
LOST = 0.05  # of right hits without a shared word, called "no good match" at most
Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Seen:
    """The first hit of one question. case: what the library holds for it. foreign: asked for in another language."""

    half: int
    size: int
    case: str
    foreign: bool
    right: bool
    passage: float
    sentence: float
    evidence: float
    language_differs: bool


def logistic(features: Array, labels: Array, steps: int = 50) -> Array:
    """Weights of a logistic regression, the intercept first, both classes weighted alike."""
    design = np.column_stack([np.ones(len(features)), features])
    balance = np.where(labels > 0, 0.5 / labels.mean(), 0.5 / (1 - labels.mean()))
    weights = np.zeros(design.shape[1])
    for _ in range(steps):
        odds = 1 / (1 + np.exp(-np.clip(design @ weights, -60, 60)))
        gradient = design.T @ (balance * (labels - odds)) - 1e-3 * weights
        curvature = (design * (balance * odds * (1 - odds))[:, None]).T @ design + 1e-3 * np.eye(len(weights))
        weights = weights + np.linalg.solve(curvature, gradient)
    return weights


def auc(scores: Array, labels: npt.NDArray[np.bool_]) -> float:
    """The probability that a positive scores above a negative."""
    positive, negative = scores[labels], scores[~labels]
    if not len(positive) or not len(negative):
        return float("nan")
    return float((positive[:, None] > negative).mean() + 0.5 * (positive[:, None] == negative).mean())


def own_language_gain(cosines: Array, own: npt.NDArray[np.bool_], deviation: float) -> float:
    """What a passage in the query's language gains, in deviations: without it the top 10 hold as many as chance."""
    low, high = 0.0, 3.0
    for _ in range(20):
        gain = (low + high) / 2
        top = np.argsort(-(cosines - own * gain * deviation), axis=1)[:, :10]
        share = np.take_along_axis(own, top, 1).mean()
        low, high = (gain, high) if share > own.mean() else (low, gain)
    return low


class Remembering:
    """An embedder that embeds each text once: the libraries share their passages."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self.space_id, self.dim = embedder.space_id, embedder.dim
        self._known: dict[tuple[str, str], npt.NDArray[np.float32]] = {}

    def embed_queries(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As the embedder."""
        return self._get("query", texts)

    def embed_passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """As the embedder."""
        return self._get("passage", texts)

    def _get(self, kind: str, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        missing = [text for text in dict.fromkeys(texts) if (kind, text) not in self._known]
        embed = self._embedder.embed_queries if kind == "query" else self._embedder.embed_passages
        self._known |= {(kind, text): vector for text, vector in zip(missing, embed(missing), strict=True)}
        return np.stack([self._known[kind, text] for text in texts]) if texts else np.zeros((0, self.dim), np.float32)


def background(path: Path, count: int, chance: random.Random) -> list[dict[str, str]]:
    """Passages on other subjects, of every source alike, each in one language."""
    import zstandard

    by_source: dict[str, list[dict[str, str]]] = {}
    with path.open("rb") as packed:
        for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed), "utf-8"):
            record = json.loads(line)
            sides = {"en": record["en"], **record["tr"]}
            language = chance.choice(sorted(sides))
            text = sides[language]["d"][:600]
            if len(text) >= 100:
                by_source.setdefault(record["src"], []).append({"text": text, "lang": language})
    found: list[dict[str, str]] = []
    while len(found) < count and by_source:
        for source, rows in list(by_source.items()):
            found.append(rows.pop(chance.randrange(len(rows))))
            if not rows:
                del by_source[source]
    return [{**row, "id": f"x{at:05}-{row['lang']}"} for at, row in enumerate(found[:count])]


def article(group: str) -> int:
    """The article of a paragraph."""
    return int(group[1:]) // ARTICLE


class Bench:
    """The data, and libraries made of it."""

    def __init__(self, data: Path, others: Path, embedder: Remembering, seed: int) -> None:
        self.embedder = embedder
        self.chance = random.Random(seed)
        self.right = right_groups(data)
        self.paragraphs: dict[str, dict[str, dict[str, str]]] = {}
        for row in read_lines(data / "corpus.jsonl"):
            self.paragraphs.setdefault(row["g"], {})[row["lang"]] = row
        self.questions: dict[str, list[dict[str, str]]] = {}
        for row in read_lines(data / "queries.jsonl"):
            self.questions.setdefault(self.right[row["id"]], []).append(row)
        self.others = background(others, max(SIZES), self.chance)

    def scale(self) -> Calibration:
        """Mean, deviation and leaning to the own language, of questions and paragraphs of different articles."""
        groups = sorted(self.paragraphs)
        rows = [self.paragraphs[group][language] for group in groups[::2] for language in LANGUAGES]
        asked = [self.chance.choice(self.questions[group]) for group in groups for _ in range(3)]
        passages = self.embedder.embed_passages([row["text"] for row in rows])
        questions = self.embedder.embed_queries([row["text"] for row in asked])
        cosines = (questions @ passages.T).astype(np.float64)
        subjects = np.array([article(row["g"]) for row in rows])
        unrelated = subjects[None] != np.array([article(self.right[row["id"]]) for row in asked])[:, None]
        own = np.array([[row["lang"] == query["lang"] for row in rows] for query in asked])
        mean, deviation = float(cosines[unrelated].mean()), float(cosines[unrelated].std())
        gain = own_language_gain(cosines, own, deviation)
        unfitted = default_calibration(np.zeros((0, self.embedder.dim), np.float32))
        return replace(unfitted, mean=mean, deviation=deviation, own_language=gain, fitted=True)

    def ask(self, half: int, size: int, calibration: Calibration | None, count: int) -> Iterator[Seen]:
        """One library of ``size``, asked ``count`` questions of each case. calibration: None for the library's own."""
        chance = self.chance
        subjects = sorted({article(group) for group in self.paragraphs if article(group) % 2 == half})
        chance.shuffle(subjects)
        subjects = subjects[: max(4, min(2 * len(subjects) // 3, size // ARTICLE - 1))]
        held: dict[str, str] = {}  # paragraph -> its language
        lacking: list[str] = []
        for group in sorted(self.paragraphs):
            if article(group) in subjects:
                if int(group[1:]) % ARTICLE == article(group) % ARTICLE:
                    lacking.append(group)
                else:
                    held[group] = chance.choice(LANGUAGES)
        absent = [group for group in self.paragraphs if article(group) % 2 == half and article(group) not in subjects]
        rows = [self.paragraphs[group][language] for group, language in held.items()]
        rows += chance.sample(self.others, size - len(rows))
        with tempfile.TemporaryDirectory() as directory:
            database, catalog, searcher = open_searcher(Path(directory), self.embedder)  # type: ignore[arg-type]
            searcher._fitted = calibration
            fill(catalog, self.embedder, rows)  # type: ignore[arg-type]
            for case, groups in (("there", list(held)), ("no paragraph", lacking), ("no article", absent)):
                for turn in range(count * (3 if case == "there" else 1)):  # many first hits are wrong ones
                    group = chance.choice(groups)
                    foreign = turn % 3 > 0
                    language = held.get(group) if not foreign else None
                    options = [row for row in self.questions[group] if row["lang"] == language]
                    options = options or [row for row in self.questions[group] if row["lang"] != held.get(group)]
                    yield from self._seen(searcher, chance.choice(options), (half, size, case, foreign), group)
            database.close()

    def _seen(
        self, searcher: Searcher, question: dict[str, str], about: tuple[int, int, str, bool], group: str
    ) -> Iterator[Seen]:
        hits = searcher.search(SearchRequest(question["text"], 3)).hits
        if not hits or hits[0].why.semantic is None:
            return
        first, cosine = hits[0], hits[0].why.semantic
        vector = self.embedder.embed_queries([question["text"]])[0]
        sentence = searcher._marker.likeness(vector, [first]).get(first.passage_id, cosine)
        calibration = searcher.calibration()
        right = first.document.path.rpartition("/")[2].rsplit("-", 1)[0] == group
        if about[2] == "there" and not right:
            return  # a wrong hit of a question that has an answer proves nothing
        yield Seen(
            *about,
            right,
            calibration.standardised(cosine),
            calibration.standardised(sentence),
            first.why.evidence,
            first.passage.language != question["lang"],
        )


def features(seen: Sequence[Seen], *, closely: bool) -> Array:
    """What a judge weighs, in the order of its weights."""
    return np.array(
        [[s.passage, s.sentence if closely else 0.0, np.log1p(s.evidence), np.log(s.size)] for s in seen], np.float64
    )


def fitted_judge(seen: Sequence[Seen], *, closely: bool) -> Judge:
    """Weights, then the floors."""
    labels = np.array([float(s.right) for s in seen])
    weights = logistic(features(seen, closely=closely), labels)
    judge = Judge(*(round(float(weight), 4) for weight in weights), good=0.5, none=0.5)
    told = probabilities(judge, seen)
    foreign_right = np.array([s.right and s.language_differs and s.evidence <= WORDLESS for s in seen])
    stranger = np.array([s.case == "no article" for s in seen])
    good = float(np.quantile(told[stranger], 1 - FALSE_ALARMS))
    none = min(good, float(np.quantile(told[foreign_right], LOST)))
    return replace(judge, good=round(good, 4), none=round(none, 4))


def probabilities(judge: Judge, seen: Sequence[Seen]) -> Array:
    """What the judge says to each."""
    return np.array([judge.probability(s.passage, s.sentence, s.evidence, s.size) for s in seen])


def measured(judge: Judge, seen: Sequence[Seen]) -> dict[str, dict[str, float]]:
    """How well a judge does, by size of the library and kind of right hit."""
    told = probabilities(judge, seen)
    levels = np.array([list(Confidence).index(judge.confidence(value)) for value in told.tolist()])
    found: dict[str, dict[str, float]] = {}
    kinds = {
        "same language": lambda s: s.right and not s.language_differs,
        "foreign, shared words": lambda s: s.right and s.language_differs and s.evidence > WORDLESS,
        "foreign, wordless": lambda s: s.right and s.language_differs and s.evidence <= WORDLESS,
    }
    for size in sorted({s.size for s in seen}):
        here = np.array([s.size == size for s in seen])
        cases = {name: here & np.array([s.case == name for s in seen]) for name in ("no article", "no paragraph")}
        for name, kind in kinds.items():
            right = here & np.array([kind(s) for s in seen])
            row: dict[str, float] = {"hits": int(right.sum())}
            for case, absent in cases.items():
                row[f"auc, {case}"] = round(auc(told[right | absent], right[right | absent]), 3)
            row |= {level.value: round(float((levels[right] == at).mean()), 3) for at, level in enumerate(Confidence)}
            found[f"{size}: {name}"] = row
        for case, absent in cases.items():
            row = {"hits": int(absent.sum())}
            row |= {level.value: round(float((levels[absent] == at).mean()), 3) for at, level in enumerate(Confidence)}
            found[f"{size}: {case}"] = row
    return found


def main() -> None:
    """Measure, fit, print, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--background", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--questions", type=int, default=240, help="of each case and size of library")
    parser.add_argument("--rows", type=Path, help="write what was seen here, one JSON line a question")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--write-default", action="store_true")
    arguments = parser.parse_args()
    embedder = Remembering(load_embedder(arguments.model))
    bench = Bench(arguments.data, arguments.background, embedder, seed=1)
    scale = bench.scale()
    seen = []
    for size in SIZES:
        libraries = 4 if size < 100 else 2
        for half in (0, 1):
            for _ in range(libraries):
                own = None if arguments.write_default else scale
                seen += bench.ask(half, size, own, arguments.questions // libraries)
    if arguments.rows:
        arguments.rows.write_text("".join(json.dumps(asdict(s)) + "\n" for s in seen))
    kept, asked = [s for s in seen if s.half == 0], [s for s in seen if s.half == 1]
    judges = {name: fitted_judge(kept, closely=name == "closely") for name in ("at_once", "closely")}
    entry = {
        "mean": round(scale.mean, 4),
        "deviation": round(scale.deviation, 4),
        "own_language": round(scale.own_language, 3),
        **{name: asdict(judge) for name, judge in judges.items()},
    }
    figures = {name: measured(judge, asked) for name, judge in judges.items()}
    print(json.dumps({"space_id": embedder.space_id, **entry}, indent=1))
    for name, rows in figures.items():
        print(f"\n{name}, other half of the articles")
        for row, values in rows.items():
            print(f"{row:30} " + "  ".join(f"{key} {value}" for key, value in values.items()))
    resource = json.loads(RESOURCE.read_text("utf-8"))
    if arguments.write:
        resource["spaces"][embedder.space_id] = {**entry, "measured": figures}
    if arguments.write_default:
        resource["default"] = entry
    if arguments.write or arguments.write_default:
        RESOURCE.write_text(json.dumps(resource, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
