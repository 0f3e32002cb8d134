"""Mining: passages hold their records in order, no query is its passage, nothing held out is trained on."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.cleaning import CleanOptions
from trainer.cleaning_report import PrepareReport
from trainer.data import PreparedData
from trainer.data_writing import write_prepared
from trainer.errors import ConfigError, DataError
from trainer.mining.held_out import HeldOut, sentences
from trainer.mining.mine import mine
from trainer.mining.options import MiningOptions
from trainer.mining.own_text import prepare_to_ask
from trainer.mining.queries import cloze, sentence_of
from trainer.mining.report import MiningReport
from trainer.mining.windows import Window, is_heading, join, joined, windows
from trainer.preparing import PrepareOptions
from trainer.records import PairRecord, QueryPassage, SplitName
from trainer.splitting import SplitOptions, key_of

_STORY = [
    ("A Fat King", "Ein dicker König"),
    ("The king of the small country was very fat and had a thin dog.", "Der König war dick und hatte einen dünnen Hund."),
    ("One day the dog saw a bird on the wall and ran after it.", "Eines Tages sah der Hund einen Vogel und lief ihm nach."),
    ("The king ran after his dog for many days and many nights.", "Der König lief seinem Hund viele Tage nach."),
    ("When he caught the dog at last, the king was thin as well.", "Als er den Hund endlich fing, war er selbst dünn."),
]
_OPTIONS = MiningOptions(ordered=("tale",), headed=("tale",), shortest=100, longest=400, bundles=0)


def _records(texts: list[tuple[str, str]] = _STORY) -> list[PairRecord]:
    return [PairRecord(english, {"de": german}, "tale") for english, german in texts]


def _ended(steps: Generator[Any, None, MiningReport]) -> MiningReport:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _mined(folder: Path, held: int | None = None) -> PreparedData:
    """The story prepared and mined, with one of its records in the test split."""
    records = _records()
    lines = [json.dumps({"src": record.source, "en": record.en, "tr": dict(record.tr)}) for record in records]
    (folder / "tale.jsonl").write_text("\n".join(lines), encoding="utf-8")
    test = [] if held is None else [records[held]]
    train = [record for record in records if record not in test]
    data = write_prepared(folder / "cleaned", {SplitName.TRAIN: reversed(train), SplitName.TEST: test})
    _ended(mine(data, [folder / "tale.jsonl"], folder / "data", _OPTIONS))
    return PreparedData(folder / "data")


def test_a_story_gives_its_passage_title_and_cloze(tmp_path: Path) -> None:
    data = _mined(tmp_path)
    (long,) = [pair for pair in data.pairs(SplitName.TRAIN) if pair.source == "long:tale"]
    assert long.en == " ".join(english for english, _ in _STORY[1:])
    assert long.tr["de"] == " ".join(german for _, german in _STORY[1:])
    asked = {record.source: record for record in data.query_passages(SplitName.TRAIN)}
    assert asked["heading:tale"].en == ("A Fat King", long.en)
    assert asked["heading:tale"].tr["de"] == ("Ein dicker König", long.tr["de"])
    query, passage = asked["cloze:tale"].en or ("", "")
    place = [english for english, _ in _STORY].index(query)
    assert asked["cloze:tale"].tr["de"][0] == _STORY[place][1] and len(passage) > len(query)
    assert len(data.pairs(SplitName.TRAIN)) == len(_STORY) + 1  # nothing that was there is lost


@pytest.mark.parametrize("held", range(len(_STORY)))
def test_nothing_held_out_is_in_what_is_mined(tmp_path: Path, held: int) -> None:
    data = _mined(tmp_path, held)
    forbidden = _STORY[held]
    for pair in data.pairs(SplitName.TRAIN):
        assert forbidden[0] not in pair.en and forbidden[1] not in pair.tr["de"]
    for record in data.query_passages(SplitName.TRAIN):
        assert not any(forbidden[0] in text for text in record.en or ())
    assert [pair.en for pair in data.pairs(SplitName.TEST)] == [forbidden[0]]


def test_a_held_out_passage_keeps_its_sentences_out(tmp_path: Path) -> None:
    passage = f"{_STORY[1][0]} {_STORY[2][0]}"
    asked = QueryPassage(("Who was fat?", passage), {"de": ("Wer war dick?", "Der König.")}, "qa")
    data = write_prepared(tmp_path / "d", {SplitName.TRAIN: _records()}, {SplitName.DEV: [asked]})
    held = HeldOut(data)
    assert held.touches(_STORY[1][0]) and held.touches(_STORY[2][0].upper()) and not held.touches(_STORY[3][0])


def test_mining_twice_gives_the_same(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    assert _mined(tmp_path / "one").content_hash == _mined(tmp_path / "two").content_hash


def test_languages_without_documents_get_bundles(tmp_path: Path) -> None:
    records = [
        PairRecord(f"Sentence number {at} about a thing.", {"de": f"Satz {at} über ein Ding."}, "x") for at in range(40)
    ]
    data = write_prepared(tmp_path / "d", {SplitName.TRAIN: records})
    options = MiningOptions(bundles=3, shortest=100, longest=150)
    report = _ended(mine(data, [], tmp_path / "out", options))
    bundles = [pair for pair in PreparedData(tmp_path / "out").pairs(SplitName.TRAIN) if pair.source == "bundle"]
    assert report.records["bundle"] == len(bundles) == 3
    for bundle in bundles:
        assert len(bundle.en) >= 90
        assert [part.split()[2] for part in bundle.en.split(". ")] == [
            part.split()[1] for part in bundle.tr["de"].split(". ")
        ]


_WORDS = st.sampled_from(["red dog", "big house", "old tree", "water", "A night", "king"])
_LINES = st.lists(st.tuples(st.lists(_WORDS, min_size=1, max_size=12), st.sampled_from([".", "?", "", "!"])), max_size=30)


@given(_LINES, st.integers(0, 3), st.sampled_from([(), ("s",)]))
def test_windows_hold_each_record_once_and_in_order(
    drawn: list[tuple[list[str], str]], seed: int, headed: tuple[str, ...]
) -> None:
    records = [PairRecord(" ".join(words) + mark, {"de": str(at)}, "s") for at, (words, mark) in enumerate(drawn)]
    found = list(windows([("s", record) for record in records], shortest=20, longest=80, headed=headed, seed=seed))
    places = [int(record.tr["de"]) for window in found for record in window.records]
    assert places == sorted(set(places))
    for window in found:
        own = [int(record.tr["de"]) for record in window.records]
        assert own == list(range(own[0], own[0] + len(own)))  # neighbours, without a gap
        assert joined(window.records).en == join([record.en for record in window.records], "en")
        assert window.heading is None or (headed and is_heading(window.heading.en))


@given(_LINES, st.integers(0, 9))
def test_a_query_is_never_its_passage(drawn: list[tuple[list[str], str]], seed: int) -> None:
    records = tuple(PairRecord(" ".join(words) + mark, {"de": " ".join(words)}, "s") for words, mark in drawn)
    options = MiningOptions(query_shortest=1, seed=seed)
    made = [cloze(Window("s", records), options)] if len(records) > 1 else []
    made += [sentence_of(PairRecord(". ".join(record.en for record in records), {"de": "x. y."}, "s"), options)]
    for record in made:
        if record is not None:
            for query, passage in [record.en or ("", "x"), *record.tr.values()]:
                assert query and passage and key_of(query) != key_of(passage)


def test_sentences_are_matched_by_number_and_length() -> None:
    english = " ".join(text for text, _ in _STORY[1:])
    german = " ".join(text for _, text in _STORY[1:])
    record = PairRecord(english, {"de": german, "fr": "Une seule phrase.", "it": f"No. {german[:200]} No. No."}, "tale")
    found = sentence_of(record, MiningOptions())
    assert found is not None and set(found.tr) == {"de"}


def test_headings_are_told_from_sentences_and_addresses() -> None:
    assert is_heading("Teams and Sub-Projects") and is_heading("How do I calibrate my camera?")
    for text in ("This is a sentence.", "Source: github.com/discourse", "lower case line", "Word", "Cancel!", "x" * 200):
        assert not is_heading(text)


def test_a_change_of_languages_is_a_change_of_documents() -> None:
    german, czech = (
        [PairRecord(text, {language: text}, "s") for text in ("A long enough sentence stands here.",) * 4]
        for language in ("de", "cs")
    )
    found = list(windows([("s", record) for record in german + czech], shortest=60, longest=500))
    assert [set(joined(window.records).tr) for window in found] == [{"de"}, {"cs"}]


@given(st.text(max_size=200))
def test_a_text_is_among_its_own_sentences(text: str) -> None:
    found = list(sentences(text))
    assert not text.strip() or text in found or text.strip() in found


def test_bounds_that_leave_nothing_are_refused() -> None:
    for wrong in ({"shortest": 500, "longest": 100}, {"kept_in": 2.0}, {"bundles": -1}, {"asked": {"x": 2.0}}):
        with pytest.raises(ConfigError):
            MiningOptions(**wrong)


def _prepared(folder: Path, options: PrepareOptions | None = None, fewest: int = 1) -> PrepareReport:
    steps = prepare_to_ask([folder / "in"], folder / "data", options, fewest=fewest)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _tale(count: int) -> list[tuple[str, str]]:
    """Sentences long enough to be prose, every one another."""
    return [
        (
            f"On day {at} the old king walked with his dog to the {place} behind the hill.",
            f"Am Tag {at} ging der alte König mit seinem Hund zum Ort {place} hinter dem Hügel.",
        )
        for at, place in zip(range(count), ["market", "river", "forest", "castle", "bridge", "church"] * count, strict=False)
    ]


def test_translations_alone_give_questions_for_stage_2(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    lines = ["en\tde", *("\t".join(both) for both in _tale(300))]
    (tmp_path / "in" / "manual.tsv").write_text("\n".join(lines), encoding="utf-8")
    report = _prepared(tmp_path, PrepareOptions(split=SplitOptions(dev=20, test=20)))
    data = PreparedData(tmp_path / "data")
    asked = list(data.query_passages(SplitName.TRAIN))
    assert report.asked == len(asked) == report.counts["train"]["query_passages"] > 10
    held = {record.en for split in (SplitName.DEV, SplitName.TEST) for record in data.pairs(split)}
    assert held and not data.query_passages(SplitName.DEV) and not data.query_passages(SplitName.TEST)
    german = dict(_tale(300))
    for record in asked:
        query, passage = record.en or ("", "")
        assert record.tr["de"][0] == german[query] and 80 <= len(passage) <= 1000
        assert all(text not in passage and text != query for text in held)
    written = json.loads((tmp_path / "data" / "report.json").read_text(encoding="utf-8"))
    assert written["asked"] == report.asked and written["content_hash"] == data.content_hash == report.content_hash
    assert f"{report.asked:,} queries" in (tmp_path / "data" / "report.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "in"]  # nothing is left beside it
    few = _prepared(tmp_path, PrepareOptions(split=SplitOptions(dev=20, test=20)), fewest=report.asked + 1)
    data = PreparedData(tmp_path / "data")
    assert few.asked == 0 and not data.query_passages(SplitName.TRAIN) and data.content_hash == few.content_hash


@pytest.mark.parametrize(
    "lines", [["Save as", "Print", "Close all windows"], ["One sentence about a house by the sea here."]]
)
def test_labels_and_single_sentences_give_no_questions(tmp_path: Path, lines: list[str]) -> None:
    (tmp_path / "in").mkdir()
    table = ["en\tde", *(f"{line} {at}\tDies ist {at} auf Deutsch: {line[::-1]}" for at in range(30) for line in lines)]
    (tmp_path / "in" / "labels.tsv").write_text("\n".join(table), encoding="utf-8")
    report = _prepared(tmp_path, PrepareOptions(clean=CleanOptions(check_language="off"), split=SplitOptions(dev=2, test=2)))
    assert report.asked == 0 and not PreparedData(tmp_path / "data").query_passages(SplitName.TRAIN)
    assert (tmp_path / "data" / "report.html").is_file() and not (tmp_path / "data" / "mining.json").exists()


def test_questions_that_are_there_are_enough(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    records = [{"en": english, "tr": {"de": german}} for english, german in _tale(60)]
    asked = {
        "en": {"q": "Who walked?", "d": "The king walked to the castle."},
        "tr": {"de": {"q": "Wer?", "d": "Der König."}},
    }
    text = "\n".join(json.dumps(record) for record in [*records, asked])
    (tmp_path / "in" / "both.jsonl").write_text(text, encoding="utf-8")
    report = _prepared(tmp_path, PrepareOptions(clean=CleanOptions(check_language="off"), split=SplitOptions(dev=2, test=2)))
    assert report.asked == 0 and sum(counts["query_passages"] for counts in report.counts.values()) == 1


def test_a_folder_of_something_else_is_refused_before_reading(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DataError, match="something else"):
        _prepared(tmp_path)
    assert (tmp_path / "data" / "letter.txt").read_text(encoding="utf-8") == "mine"


def test_a_paragraph_that_stands_alone_gives_a_question(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    text = [" ".join(side) for side in zip(*_tale(4), strict=True)]
    (tmp_path / "in" / "one.tsv").write_text("\n".join(["en\tde", "\t".join(text)]), encoding="utf-8")
    report = _prepared(tmp_path, PrepareOptions(split=SplitOptions(dev=0, test=0)))
    (asked,) = PreparedData(tmp_path / "data").query_passages(SplitName.TRAIN)
    query, passage = asked.en or ("", "")
    assert report.asked == 1 and query in text[0] and asked.tr["de"][0] in text[1] and len(passage) > len(query)
