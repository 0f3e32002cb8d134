"""Fit resources/calibration.json for a model package, and say how well it holds on questions it was not fitted on.

``python -m tests.benchmarks.fit_calibration --data ../shared/eval/xquad_p \
  --background ../shared/parallel/query-passage.jsonl.zst [--model DIR] [--write] [--write-default]``

Libraries of several sizes are filled with paragraphs of one half of the XQuAD articles, each in one language alone, and with
passages on other subjects in many languages. They are asked, through the whole search, for what they hold (in the same or
in another language), for paragraphs that they lack although they have their article's others, and for articles that they
lack. Of each question the first hit counts: those of the first kind that are right should be confident, those of the
others not. What is fitted on one half of the articles is measured on the other. --write-default keeps what a space without
figures of its own uses: fitted by the scale that the library's own vectors give.
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
from engine.searching.calibration import WORDLESS, Calibration, Judge, Judges, default_calibration
from engine.searching.search import Searcher
from tests.benchmarks.bench_quality import LANGUAGES, fill, open_searcher, read_lines, right_groups

RESOURCE = Path(__file__).parents[2] / "resources" / "calibration.json"
ARTICLE = 5  # XQuAD has five paragraphs of each article, in order
SIZES = (30, 300, 2100)
FALSE_ALARMS = 0.05  # of the questions on subjects that the library lacks, called good matches
WORDLESS_SHARE = 0.6  # of these, that may go to likeness alone
LOST = 0.05  # of right hits, called "no good match"
Array = npt.NDArray[np.float64]


Scale = tuple[float, float]  # mean and deviation of cosines


@dataclass(frozen=True)
class Seen:
    """The first hit of one question. case: what the library holds for it. foreign: it is in another language than asked in.
    passage, sentence: cosines. scale: what the library's own vectors give, as for a space that nobody measured."""

    half: int
    size: int
    case: str
    foreign: bool
    right: bool
    passage: float
    sentence: float
    evidence: float
    scale: Scale


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

    def ask(self, half: int, size: int, calibration: Calibration, count: int) -> Iterator[Seen]:
        """One library of ``size``, asked ``count`` questions of each case."""
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
            own = default_calibration(self.embedder.embed_passages([row["text"] for row in rows]))
            about = (half, size, (own.mean, own.deviation))
            for case, groups in (("there", list(held)), ("no paragraph", lacking), ("no article", absent)):
                for turn in range(count * (3 if case == "there" else 1)):  # many first hits are wrong ones
                    group = chance.choice(groups)
                    foreign = turn % 3 > 0
                    language = held.get(group) if not foreign else None
                    options = [row for row in self.questions[group] if row["lang"] == language]
                    options = options or [row for row in self.questions[group] if row["lang"] != held.get(group)]
                    yield from self._seen(searcher, chance.choice(options), case, group, about)
            database.close()

    def _seen(
        self, searcher: Searcher, question: dict[str, str], case: str, group: str, about: tuple[int, int, Scale]
    ) -> Iterator[Seen]:
        hits = searcher.search(SearchRequest(question["text"], 3)).hits
        if not hits or hits[0].why.semantic is None:
            return
        first, cosine = hits[0], hits[0].why.semantic
        vector = self.embedder.embed_queries([question["text"]])[0]
        sentence = searcher._marker.likeness(vector, [first]).get(first.passage_id, cosine)
        right = first.document.path.rpartition("/")[2].rsplit("-", 1)[0] == group
        if case == "there" and not right:
            return  # a wrong hit of a question that has an answer proves nothing
        half, size, scale = about
        foreign = first.passage.language != question["lang"]
        yield Seen(half, size, case, foreign, right, cosine, sentence, first.why.evidence, scale)


def features(seen: Sequence[Seen], scale: Scale | None, *, closely: bool) -> Array:
    """What a judge weighs, in the order of its weights. scale: None for the library's own."""
    rows = []
    for hit in seen:
        mean, deviation = scale or hit.scale
        sentence = (hit.sentence - mean) / deviation if closely else 0.0
        rows.append([(hit.passage - mean) / deviation, sentence, np.log1p(hit.evidence), np.log(hit.size)])
    return np.array(rows, np.float64)


def weighed(seen: Sequence[Seen], scale: Scale | None, *, closely: bool, words: bool) -> Judge:
    """A judge of these hits, without its floors."""
    rows = features(seen, scale, closely=closely)
    if not words:
        rows[:, 2] = 0.0
    weights = logistic(rows, np.array([float(hit.right) for hit in seen]))
    return Judge(*(round(float(weight), 4) for weight in weights))


def probabilities(judge: Judge, seen: Sequence[Seen], scale: Scale | None, *, closely: bool) -> Array:
    """What a judge says to each hit."""
    rows = zip(seen, features(seen, scale, closely=closely).tolist(), strict=True)
    return np.array([judge.probability(row[0], row[1], hit.evidence, hit.size) for hit, row in rows])


def fitted_judges(seen: Sequence[Seen], scale: Scale | None, *, closely: bool) -> Judges:
    """Both judges, then their floors: together they give FALSE_ALARMS, most of them to hits without words."""
    has_words = np.array([hit.evidence > WORDLESS for hit in seen])
    right = np.array([hit.right for hit in seen])
    strange = np.array([hit.case == "no article" for hit in seen])
    alone = weighed([hit for hit in seen if hit.evidence <= WORDLESS], scale, closely=closely, words=False)
    worded = weighed([hit for hit in seen if hit.evidence > WORDLESS], scale, closely=closely, words=True)
    told = probabilities(alone, seen, scale, closely=closely)
    good = float(np.quantile(told[strange], 1 - FALSE_ALARMS * WORDLESS_SHARE))
    alone = replace(alone, good=round(good, 4), none=_lost(told[right & ~has_words], good))
    by_words = np.where(has_words, probabilities(worded, seen, scale, closely=closely), 0.0)
    left = np.sort(by_words[strange & (told < good)])[::-1]
    good = float(left[round(FALSE_ALARMS * (1 - WORDLESS_SHARE) * strange.sum())])
    return Judges(replace(worded, good=round(good, 4), none=_lost(by_words[right & has_words], good)), alone)


def _lost(told: Array, good: float) -> float:
    """The lower floor, below which only LOST of the right hits lie."""
    return round(min(good, float(np.quantile(told, LOST))), 4)


def surest(judges: Judges, seen: Sequence[Seen], scale: Scale | None, *, closely: bool) -> Array:
    """How far each hit is above the upper floor of the judge that is surer of it, as a logit."""
    above = []
    for judge in (judges.wordless, judges.worded):
        told = np.clip(probabilities(judge, seen, scale, closely=closely), 1e-9, 1 - 1e-9)
        above.append(np.log(told / (1 - told)) - np.log(judge.good / (1 - judge.good)))
    return np.where([hit.evidence > WORDLESS for hit in seen], np.maximum(*above), above[0])


def measured(judges: Judges, seen: Sequence[Seen], scale: Scale | None, *, closely: bool) -> dict[str, dict[str, float]]:
    """How well the judges do, by size of the library and kind of right hit."""
    told = surest(judges, seen, scale, closely=closely)
    rows = zip(seen, features(seen, scale, closely=closely).tolist(), strict=True)
    verdicts = [judges.confidence(row[0], row[1], hit.evidence, hit.size) for hit, row in rows]
    levels = np.array([list(Confidence).index(verdict) for verdict in verdicts])
    found: dict[str, dict[str, float]] = {}
    kinds = {
        "same language": lambda hit: hit.right and not hit.foreign,
        "foreign, shared words": lambda hit: hit.right and hit.foreign and hit.evidence > WORDLESS,
        "foreign, wordless": lambda hit: hit.right and hit.foreign and hit.evidence <= WORDLESS,
        "no article": lambda hit: hit.case == "no article",
        "no paragraph": lambda hit: hit.case == "no paragraph",
    }
    for size in sorted({hit.size for hit in seen}):
        chosen = {name: np.array([hit.size == size and kind(hit) for hit in seen]) for name, kind in kinds.items()}
        for name, of in chosen.items():
            if not of.any():
                continue
            row: dict[str, float] = {"hits": int(of.sum())}
            row |= {level.value: round(float((levels[of] == at).mean()), 3) for at, level in enumerate(Confidence)}
            if not name.startswith("no "):
                absent = {case: chosen[case] for case in ("no article", "no paragraph")}
                row |= {f"auc, {case}": round(auc(told[of | other], of[of | other]), 3) for case, other in absent.items()}
            found[f"{size}: {name}"] = row
    return found


def main() -> None:
    """Measure, fit, print, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--background", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--questions", type=int, default=160, help="of each case and size of library")
    parser.add_argument("--rows", type=Path, help="keep what was seen here, one JSON line a question, for another fit")
    parser.add_argument("--write", action="store_true", help="the figures of this model's space")
    parser.add_argument("--write-default", action="store_true", help="those of spaces without any")
    arguments = parser.parse_args()
    embedder = Remembering(load_embedder(arguments.model))
    bench = Bench(arguments.data, arguments.background, embedder, seed=1)
    scale = bench.scale()
    if arguments.rows and arguments.rows.exists():
        seen = [Seen(**json.loads(line)) for line in arguments.rows.read_text("utf-8").splitlines()]
    else:
        seen = []
        for size in SIZES:
            libraries = 4 if size < 100 else 2
            for half in (0, 1) * libraries:
                seen += bench.ask(half, size, scale, arguments.questions // libraries)
        if arguments.rows:
            arguments.rows.write_text("".join(json.dumps(asdict(hit)) + "\n" for hit in seen), "utf-8")
    resource = json.loads(RESOURCE.read_text("utf-8"))
    entry: dict[str, object] = {
        "mean": round(scale.mean, 4),
        "deviation": round(scale.deviation, 4),
        "own_language": round(scale.own_language, 3),
    }
    for title, known in (("this space", (scale.mean, scale.deviation)), ("a space without figures", None)):
        judges = {}
        figures = {}
        for name in ("at_once", "closely"):
            closely = name == "closely"
            fitted = fitted_judges([hit for hit in seen if hit.half == 0], known, closely=closely)
            figures[name] = measured(fitted, [hit for hit in seen if hit.half == 1], known, closely=closely)
            judges[name] = asdict(fitted)
            print(f"\n{title}, {name}, on the other half of the articles: {judges[name]}")
            for row, values in figures[name].items():
                print(f"{row:30} " + "  ".join(f"{key} {value}" for key, value in values.items()))
        if known is None and arguments.write_default:
            resource["default"] = {**entry, **judges}
        if known is not None and arguments.write:
            resource["spaces"][embedder.space_id] = {**entry, **judges, "measured": figures}
    if arguments.write or arguments.write_default:
        RESOURCE.write_text(json.dumps(resource, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
