"""Preparing end to end: what comes out of files, good, poor and hostile; and weights of what came out."""

from __future__ import annotations

import html.parser
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from trainer.cleaning_report import PrepareReport
from trainer.data import PreparedData
from trainer.errors import DataError
from trainer.importers.base import ImportOptions
from trainer.preparing import PrepareOptions, prepare
from trainer.records import SplitName
from trainer.splitting import key_of

NOUNS = ["house", "garden", "river", "window", "teacher", "letter", "station", "kitchen", "mountain", "doctor"]
VERBS = ["is near", "is behind", "looks like", "belongs to", "comes before"]


def sentences(count: int) -> list[dict[str, object]]:
    """Sentences with a made-up translation each, all different."""
    found: list[dict[str, object]] = []
    for at in range(count):
        one, verb, other = NOUNS[at % 10], VERBS[at // 10 % 5], NOUNS[at // 50 % 10]
        text = f"The {one} number {at} {verb} the {other}"
        found.append(
            {"src": "a" if at % 3 else "b", "en": text, "tr": {"de": f"Haus {at} {verb[::-1]} {one[::-1]} {other[::-1]}"}}
        )
    return found


def write(path: Path, records: Iterable[object]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return path


def run(inputs: list[Path], out: Path, options: PrepareOptions | None = None) -> PrepareReport:
    steps = prepare(inputs, out, options)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]


def english(data: PreparedData, split: str) -> set[str]:
    found = {key_of(pair.en) for pair in data.pairs(split)}
    for record in data.query_passages(split):
        found |= {key_of(text) for text in record.en or ()}
    return found


def test_everything_goes_somewhere(tmp_path: Path) -> None:
    records = sentences(600)
    passages = [
        {
            "src": "qp",
            "en": {"q": f"Question {at // 2}?", "d": record["en"]},
            "tr": {"de": {"q": f"Frage {at // 2}?", "d": f"Absatz zur Frage {at}"}},
        }
        for at, record in enumerate(records[:100])
    ]
    report = run(
        [write(tmp_path / "a.jsonl", [*records, *passages, {"en": "A house", "tr": {"de": ""}}, {"en": "No"}])],
        tmp_path / "out",
    )
    data = PreparedData(tmp_path / "out")
    data.verify()
    assert data.languages == ("en", "de") and data.sources == ("a", "b", "qp")
    assert sum(len(data.pairs(split)) for split in SplitName) == 600 == report.texts_kept
    assert sum(len(data.query_passages(split)) for split in SplitName) == 100
    assert all(len(data.pairs(split)) > 10 for split in SplitName)
    train, dev, test = (english(data, split) for split in SplitName)
    assert not train & dev and not train & test and not dev & test
    assert report.dropped == {"empty": 1, "one_language": 2}
    assert data.report["counts"] == report.counts and report.content_hash == data.content_hash
    assert data.report["details"]["matrix"] == {"languages": ["en", "de"], "records": [[700, 700], [700, 700]]}


def test_same_files_same_data_in_any_order(tmp_path: Path) -> None:
    records = sentences(300)
    one, other = write(tmp_path / "one.jsonl", records[:150]), write(tmp_path / "other.jsonl", records[150:])
    assert run([one, other], tmp_path / "x").content_hash == run([other, one], tmp_path / "y").content_hash


def test_same_english_becomes_one_record(tmp_path: Path) -> None:
    lines = [
        {"en": "A house.", "tr": {"de": "Ein Haus"}},
        {"en": "a  house", "tr": {"fr": "Une maison", "de-AT": "Das Haus"}},
        {"en": "A house", "tr": {"de": "Ein Haus"}},
    ]
    report = run([write(tmp_path / "a.jsonl", lines)], tmp_path / "out")
    (pair,) = PreparedData(tmp_path / "out").pairs("train")
    assert pair.en == "A house." and pair.tr == {"de": "Ein Haus", "fr": "Une maison"}
    assert report.dropped == {"duplicate": 2}


def test_three_pairs_and_all_duplicates_work_with_a_warning(tmp_path: Path) -> None:
    for name, records in [("three", sentences(3)), ("same", sentences(1) * 500)]:
        report = run([write(tmp_path / f"{name}.jsonl", records)], tmp_path / name)
        assert any("records to train on" in warning for warning in report.warnings)
        assert len(PreparedData(tmp_path / name).pairs("train")) >= 1


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "no text"),
        ([{"en": "A house"}] * 3, "one language only"),
        ([{"de": "Ein Haus", "fr": "Une maison"}], "no English"),
        ([{"translation": {"qqq": "Ein Haus", "xx": "Une maison"}}], "unknown language tags: qqq, xx"),
        ([{"en": "A house", "de": "A house"}], "same_as_source 1"),
        ([[1], "x", {"a": 1}], "bad_line 3"),
    ],
)
def test_nothing_left_is_an_error_that_says_why(tmp_path: Path, lines: list[object], said: str) -> None:
    with pytest.raises(DataError, match=said):
        run([write(tmp_path / "a.jsonl", lines)], tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_texts_without_english_can_be_kept_for_stage_2(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", [{"de": "Ein Haus am See", "fr": "Une maison au bord du lac"}])
    report = run([path], tmp_path / "out", PrepareOptions(without_english="target-only"))
    (record,) = PreparedData(tmp_path / "out").query_passages("train")
    assert record.en is None and record.tr["fr"] == ("Une maison au bord du lac",) * 2
    assert any("distillation" in warning for warning in report.warnings)


def test_unknown_tags_are_reported_and_can_be_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", [{"en": "A house", "tr": {"de": "Ein Haus", "xx": "Une maison"}}])
    assert any("xx (1)" in warning for warning in run([path], tmp_path / "out").warnings)
    run([path], tmp_path / "out", PrepareOptions(ImportOptions(names={"xx": "fr"})))
    assert PreparedData(tmp_path / "out").languages == ("en", "de", "fr")


def test_damage_is_in_the_report(tmp_path: Path) -> None:
    unit = '<tu><tuv xml:lang="en"><seg>House {0}</seg></tuv><tuv xml:lang="de"><seg>Das {0}. Haus</seg></tuv></tu>'
    (tmp_path / "a.tmx").write_text('<tmx version="1.4"><body>' + "".join(unit.format(at) for at in range(50)) + "<tu><tuv")
    report = run([tmp_path / "a.tmx"], tmp_path / "out")
    assert report.texts_kept == 50 and report.problems == {"damaged": 1}
    assert any("a.tmx" in warning for warning in report.warnings)


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", sentences(100))
    steps = prepare([path], tmp_path / "out")
    next(steps)
    steps.close()
    assert [found.name for found in tmp_path.iterdir()] == ["a.jsonl"]


def test_progress_grows_to_its_total(tmp_path: Path) -> None:
    seen = list(prepare([write(tmp_path / "a.jsonl", sentences(5000))], tmp_path / "out"))
    assert {step.stage for step in seen} == {"import", "split"}
    for stage in ("import", "split"):
        done = [step.done for step in seen if step.stage == stage]
        assert done == sorted(done)
    assert seen[-1].done == seen[-1].total
    assert len([step for step in seen if step.stage == "import"]) > 2


class _Tags(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.seen.update(name for name, _ in attrs if name.startswith("on") or name in ("src", "href"))


def test_the_page_escapes_what_files_say(tmp_path: Path) -> None:
    evil = "<img src=x onerror=alert(1)>"
    lines = [
        {"src": evil, "en": "5 < 6 <iframe/src=x house", "tr": {"de": "5 < 6 <iframe/src=x Haus", evil: "x"}},
        {"src": evil, "en": "A 1<script house", "tr": {"ja": "The 1<script house is here"}},
    ]
    run([write(tmp_path / "a.jsonl", lines)], tmp_path / "out")
    page = (tmp_path / "out/report.html").read_text("utf-8")
    parser = _Tags()
    parser.feed(page)
    assert not parser.seen & {"img", "iframe", "script", "src", "href", "onerror"}
    assert "onerror" in page
