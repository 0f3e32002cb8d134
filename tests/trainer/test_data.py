"""Prepared folders: what is written is read back, by index and by iteration; damage is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.data import PreparedData
from trainer.data_writing import write_prepared
from trainer.errors import DataError
from trainer.records import PairRecord, QueryPassage, SplitName

PAIRS = [
    PairRecord("A house", {"de": "Ein Haus", "ja": "家"}, "news"),
    PairRecord("A dog", {"fr": "Un chien"}, "talks"),
    PairRecord("Line\nbreak and \u2028 separator", {"de": "Zeile\numbruch"}, "news"),
]
QUERIES = [
    QueryPassage(("Who?", "It was me."), {"de": ("Wer?", "Ich war es.")}, "faq"),
    QueryPassage(None, {"ja": ("誰?", "私です。")}, "qa"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_prepared(tmp_path / "data", {SplitName.TRAIN: PAIRS}, {SplitName.DEV: QUERIES}, seed=7).folder


def test_what_was_written_is_read(folder: Path) -> None:
    data = PreparedData(folder)
    assert list(data.pairs(SplitName.TRAIN)) == PAIRS
    assert list(data.query_passages("dev")) == QUERIES
    assert list(data.pairs("dev")) == [] and list(data.query_passages("test")) == []
    assert data.languages == ("en", "de", "fr", "ja")
    assert data.sources == ("faq", "news", "qa", "talks")
    assert data.seed == 7
    data.verify()


def test_records_are_read_by_index(folder: Path) -> None:
    pairs = PreparedData(folder).pairs("train")
    assert pairs[1] == PAIRS[1] and pairs[-1] == PAIRS[-1] and pairs[:2] == PAIRS[:2]
    with pytest.raises(IndexError):
        pairs[3]


@pytest.mark.parametrize("stored", [True, False], ids=["stored index", "index made on reading"])
def test_every_text_has_its_language_source_and_length(folder: Path, stored: bool) -> None:
    if not stored:
        for path in [*folder.glob("*.records"), *folder.glob("*.texts")]:
            path.unlink()
    data = PreparedData(folder)
    pairs = data.pairs("train")
    texts = pairs.texts
    named = [
        (int(text["record"]), data.languages[text["language"]], data.sources[text["source"]], int(text["length"]))
        for text in texts
    ]
    expected = [
        (at, language, record.source, len(text))
        for at, record in enumerate(PAIRS)
        for language, text in [("en", record.en), *record.tr.items()]
    ]
    assert named == expected
    assert pairs.first.tolist() == [0, 3, 5, 7]
    queries = data.query_passages("dev").texts
    assert [(int(text["length"]), int(text["query_length"])) for text in queries] == [(10, 4), (11, 4), (4, 2)]


@given(st.lists(st.tuples(st.text(), st.dictionaries(st.sampled_from(["de", "zh-hant"]), st.text(), min_size=1))))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, dict[str, str]]]) -> None:
    records = [PairRecord(en, tr, "any") for en, tr in texts]
    data = write_prepared(tmp_path_factory.mktemp("any") / "data", {SplitName.TEST: records})
    assert list(data.pairs("test")) == records


def test_same_content_same_hash(tmp_path: Path, folder: Path) -> None:
    again = write_prepared(tmp_path / "again", {SplitName.TRAIN: PAIRS}, {SplitName.DEV: QUERIES})
    other = write_prepared(tmp_path / "other", {SplitName.DEV: PAIRS}, {SplitName.DEV: QUERIES})
    assert PreparedData(folder).content_hash == again.content_hash != other.content_hash


def test_changed_text_is_noticed(folder: Path) -> None:
    path = folder / "train.jsonl"
    path.write_text(path.read_text("utf-8").replace("Haus", "Maus"), "utf-8")
    data = PreparedData(folder)
    assert data.pairs("train")[0].tr["de"] == "Ein Maus"
    with pytest.raises(DataError, match="changed"):
        data.verify()
    path.write_text("{}\n", "utf-8")
    with pytest.raises(DataError, match="changed"):
        PreparedData(folder).pairs("train")


def test_damaged_lines_are_named(folder: Path) -> None:
    for path in [*folder.glob("*.records"), *folder.glob("*.texts")]:
        path.unlink()
    (folder / "train.jsonl").write_text('{"en": "a", "tr": {}, "src": "news"}\n{"en": 3, "tr": {}}\n')
    with pytest.raises(DataError, match="line 2"):
        PreparedData(folder).pairs("train")


@pytest.mark.parametrize(
    "about",
    [
        "",
        "[1]",
        "{}",
        '{"format": "mimo-prepared-data", "format_version": 99}',
        '{"format": "mimo-prepared-data", "format_version": 1}',
    ],
)
def test_other_folders_are_refused(tmp_path: Path, about: str) -> None:
    with pytest.raises(DataError):
        PreparedData(tmp_path / "missing")
    (tmp_path / "data.json").write_text(about)
    with pytest.raises(DataError):
        PreparedData(tmp_path)


def test_writing_replaces_prepared_data_and_nothing_else(tmp_path: Path, folder: Path) -> None:
    write_prepared(folder, {SplitName.TRAIN: PAIRS[:1]})
    assert len(PreparedData(folder).pairs("train")) == 1
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/dear.txt").write_text("Dear")
    with pytest.raises(DataError, match="already"):
        write_prepared(tmp_path / "letters", {SplitName.TRAIN: PAIRS})
    assert (tmp_path / "letters/dear.txt").read_text() == "Dear"


def test_failed_writing_leaves_the_folder_as_it_was(folder: Path, tmp_path: Path) -> None:
    before = json.loads((folder / "data.json").read_text())
    broken = PairRecord("a", {"de": None}, "x")  # type: ignore[dict-item]
    with pytest.raises(TypeError):
        write_prepared(folder, {SplitName.TRAIN: [*PAIRS, broken]})
    assert json.loads((folder / "data.json").read_text()) == before
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
