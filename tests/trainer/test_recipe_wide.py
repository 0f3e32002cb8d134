"""``python -m trainer.recipes.wide`` from prepared text to a student over a wide vocabulary, stopped and gone on with."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import signal
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.trainer.concepts import ended
from tests.trainer.dictd_files import write_dictionary
from tests.trainer.memory_data import one_thread  # noqa: F401
from tests.trainer.tiny_models import TINY_WORDS
from trainer.data_writing import write_prepared
from trainer.errors import ConfigError, DataError, ModelLoadError
from trainer.models import Encoder, load_encoder
from trainer.newstudent.bag import bag_student
from trainer.newstudent.building import build_student
from trainer.newstudent.extras import MissingExtraError
from trainer.newstudent.joining import joined
from trainer.newstudent.mending import replacements
from trainer.newstudent.teacher_words import extended_tokens
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.word_forms import Analyser
from trainer.recipes import dictionaries, wide, wide_names
from trainer.recipes.reading import load_settings
from trainer.recipes.wide import Made, WideRecipe, make_wide
from trainer.records import PairRecord, SplitName

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(autouse=True)
def _libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms of two German words. Where the library that cuts words is not installed, every two letters are one."""
    lemmas = {"hauses": "haus", "roten": "rot", "haus": "haus", "Katern": "Kater"}
    listed = dict.fromkeys(["Hauses", "roten", "quux", "Katern", "Kater"], 0.001)
    known = {"de": Analyser(listed, lambda word: lemmas.get(word, word))}
    for module in (wide, wide_names, dictionaries):
        monkeypatch.setattr(module, "analyser", lambda language: known.get(language, Analyser()))
    if importlib.util.find_spec("icu4py") is None:
        monkeypatch.setattr(wide, "icu_cut", lambda language: lambda run: [run[at : at + 2] for at in range(0, len(run), 2)])


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory, tiny_bert_folder: Path, tiny_pairs: list[PairRecord]) -> dict[str, str]:
    """Folders: data, start (whose rows of English words are the teacher's), bag, joined, teacher."""
    folder = tmp_path_factory.mktemp("wide")
    lexicon = [
        PairRecord("dog", {"de": "Kleffer", "fr": "toutou", "ja": "新犬"}, "lex_a"),
        PairRecord("the red", {"de": "rotlich"}),
    ]
    write_prepared(folder / "data", {SplitName.TRAIN: [*tiny_pairs, *lexicon]})
    teacher = load_encoder(tiny_bert_folder, role="teacher")
    english = [word["en"] for word in TINY_WORDS if word["en"] not in ("tree", "sea")]
    letters = [letter for word in TINY_WORDS for letter in "".join(word.values())]
    few = train_tokenizer(english * 30 + letters, pieces=110, character_coverage=1.0, seed_pieces=5000)
    tokens = extended_tokens(few, teacher.tokens, english * 2)
    table = torch.randn(tokens.highest_id + 1, teacher.width, generator=torch.Generator().manual_seed(1)) * 0.1
    theirs = teacher.tokens.backend().get_vocab()
    for piece, number in tokens.backend().get_vocab().items():
        if (row := theirs.get(piece.removeprefix("▁"))) is not None and piece.startswith("▁"):
            table[number] = teacher.table[row]
    student = build_student(teacher, tokens, table)
    bag = bag_student(tokens, table.flip(0), max_tokens=48)
    student.save(folder / "start")
    bag.save(folder / "bag")
    joined(student, bag).save(folder / "joined")
    names = ("data", "start", "bag", "joined")
    return {name: str(folder / name) for name in names} | {"teacher": str(tiny_bert_folder)}


def _settings(given: dict[str, str], **changes: Any) -> dict[str, Any]:
    values = {"teacher": given["teacher"], "words": "500", "wide.rows": "200"}
    return values | {name.replace("__", "."): value for name, value in changes.items()}


def _make(given: dict[str, str], out: Path, start: str = "start", bag: str = "", **changes: Any) -> Made:
    made: Made = ended(
        make_wide(
            load_settings(WideRecipe, "wide", _settings(given, **changes)),
            Path(given["data"]),
            given[start],
            out,
            given[bag] if bag else "",
        )
    )
    return made


def _pieces(encoder: Encoder, text: str) -> list[str]:
    found: list[str] = encoder.tokens.backend().encode(text, add_special_tokens=False).tokens
    return found


def _found(encoder: Encoder, teacher: Encoder, pairs: list[PairRecord]) -> float:
    """How often the teacher's nearest vector to a German text is that of its English."""
    ours = encoder.embed([pair.tr["de"] for pair in pairs])
    nearest = (ours @ teacher.embed([pair.en for pair in pairs]).T).argmax(axis=1)
    return float((nearest == np.arange(len(pairs))).mean())


def test_the_settings_that_come_with_it() -> None:
    recipe = load_settings(WideRecipe, "wide", {"wide.rows": "9"})
    assert recipe.wide.rows == 9 and recipe.words == 800_000 and recipe.unspaced["th"] == 1
    assert recipe.links.every["games"] == 3 and recipe.source_weights["quran"] == 0.4
    assert recipe.names.forms == 300_000 and recipe.names.lexicon == "lex_*"
    for wrong in (
        {"wide.row": "9"},
        {"names.near": "2"},
        {"names.own": "-1"},
        {"wide.rows": "0"},
        {"links.links": "0"},
        {"source_weights.x": "-1"},
        {"words": "-1"},
    ):
        with pytest.raises(ConfigError):
            load_settings(WideRecipe, "wide", wrong)


def test_a_student_learns_whole_words_without_training(
    tmp_path: Path, given: dict[str, str], tiny_pairs: list[PairRecord]
) -> None:
    made = _make(given, tmp_path / "run", bag="bag")
    assert made.bag is not None
    model, bag = load_encoder(made.model), load_encoder(made.bag)
    start, teacher = load_encoder(given["start"]), load_encoder(given["teacher"], role="teacher")
    assert _pieces(start, "Haus") != ["▁haus"] and _pieces(model, "Haus rot") == ["▁haus", "▁rot"]
    assert model.codes is not None and bag.codes is not None and len(model.table) <= 200 < model.pieces
    assert "▁house" in _pieces(start, "house")  # whose rows are the teacher's
    table = model.codes.expand(model.table.detach())
    number = model.tokens.backend().get_vocab()
    theirs = teacher.tokens.backend().get_vocab()
    for english, german in (("house", "haus"), ("red", "rot"), ("dog", "hund")):
        row = teacher.table.detach()[theirs[english]]
        torch.testing.assert_close(table[number[f"▁{english}"]], row)
        assert float(torch.cosine_similarity(table[number[f"▁{german}"]], row, dim=0)) > 0.9
    torch.testing.assert_close(table[number["▁tree"]], teacher.table.detach()[theirs["tree"]])  # new, with the teacher's row
    assert _found(model, teacher, tiny_pairs[:60]) > 0.8 > 0.4 > _found(start, teacher, tiny_pairs[:60])
    assert not replacements(model.tokens)  # or a recipe that mends one of them could not join both
    number = model.tokens.backend().get_vocab()
    assert number["▁hauses"] == number["▁haus"] and number["▁roten"] == number["▁rot"]  # forms
    assert number["▁kleffer"] == number["▁toutou"] == number["▁dog"] and number["新犬"] == number["▁dog"]  # the lexicon
    assert "▁rotlich" not in number and "▁quux" not in number  # of no lexicon; of no known word
    np.testing.assert_array_equal(model.embed(["Kleffer toutou Hauses"]), model.embed(["dog dog Haus"]))
    both = load_encoder(joined(model, bag).save(tmp_path / "both"))
    assert both.words is not None and np.isfinite(both.embed(["das Haus", "家"])).all()


def test_dictionaries_name_words_that_the_text_has_not(
    tmp_path: Path, given: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "dictionaries"
    entries = {
        word: f"{word} /x/ <n>\n{other}"
        for word, other in (("Kater", "chien, chien"), ("Hute", "maison, maison"), ("Bau", "quux"))
    }
    write_dictionary(folder, "deu-fra", entries)
    made = load_encoder(_make(given, tmp_path / "run", bag="bag", dictionaries=str(folder)).model)
    number = made.tokens.backend().get_vocab()
    assert number["▁kater"] == number["▁katern"] == number["▁chien"] and number["▁hute"] == number["▁maison"]
    assert "▁bau" not in number and "▁huten" not in number  # linked with nothing known; no word of a list
    plain = _make(given, tmp_path / "plain", bag="bag").model
    assert "▁kater" not in load_encoder(plain).tokens.backend().get_vocab()
    command = [given["data"], str(plain), "--dictionaries", str(folder), "--out", str(tmp_path / "more")]
    assert dictionaries.main(command) == 0
    more = load_encoder(tmp_path / "more" / "model")
    np.testing.assert_array_equal(more.embed(["Kater", "Katern"]), more.embed(["chien", "chien"]))
    assert torch.equal(more.table, load_encoder(plain).table)
    assert capsys.readouterr().out.strip().endswith("model")
    empty = [given["data"], str(plain), "--dictionaries", str(tmp_path), "--out", str(tmp_path / "none")]
    assert dictionaries.main(empty) == 1 and "no dictionaries" in capsys.readouterr().err
    assert not (tmp_path / "none" / "model").exists()


def test_words_beside_a_body_are_widened_with_it(tmp_path: Path, given: dict[str, str]) -> None:
    apart = _make(given, tmp_path / "apart", bag="bag")
    whole = load_encoder(_make(given, tmp_path / "whole", start="joined").model)
    assert apart.bag is not None
    both = joined(load_encoder(apart.model), load_encoder(apart.bag))
    texts = ["das Haus", "le chien rouge", "家犬", "tree"]
    np.testing.assert_allclose(whole.embed(texts), both.embed(texts), atol=1e-5)


def test_stopped_while_aligning_and_gone_on_with_it_makes_the_same(tmp_path: Path, given: dict[str, str]) -> None:
    whole = _make(given, tmp_path / "whole")
    data, parts = Path(given["data"]), tmp_path / "parts"
    events = make_wide(load_settings(WideRecipe, "wide", _settings(given)), data, given["start"], parts)
    for event in events:
        if event.get("what") == "alignment":
            break
    events.close()
    assert [path.name for path in sorted((parts / "links").glob("*.npz"))] == ["de.npz"] and not (parts / "model").exists()
    kept = {path: path.stat().st_mtime_ns for path in parts.rglob("*.npz")}
    again = list(make_wide(load_settings(WideRecipe, "wide", _settings(given)), data, given["start"], parts))
    assert [event["language"] for event in again if event.get("what") == "alignment"] == ["fr", "ja"]
    assert all(path.stat().st_mtime_ns == stamp for path, stamp in kept.items())
    one, other = load_encoder(whole.model), load_encoder(parts / "model")
    assert one.fingerprint() == other.fingerprint()


def test_other_settings_begin_anew(tmp_path: Path, given: dict[str, str]) -> None:
    assert _pieces(load_encoder(_make(given, tmp_path).model), "Straße") == ["▁straße"]
    model = load_encoder(_make(given, tmp_path, words="0", wide__ends="0", wide__stems="0").model)
    assert _pieces(model, "Straße") != ["▁straße"]


def test_a_signal_stops_the_command(
    tmp_path: Path, given: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = wide.write_links

    def stopped(*arguments: Any) -> Any:
        os.kill(os.getpid(), signal.SIGTERM)
        yield from real(*arguments)

    command = [given["data"], given["start"], str(tmp_path), "--bag", given["bag"]]
    command += [part for name, value in _settings(given).items() for part in ("--set", f"{name}={value}")]
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        with monkeypatch.context() as patched:
            patched.setattr(wide, "write_links", stopped)
            assert wide.main(command) == 0
        assert "goes on" in capsys.readouterr().out and not (tmp_path / "model").exists()
        assert wide.main(command) == 0
    finally:
        for number, handler in zip((signal.SIGINT, signal.SIGTERM), before, strict=True):
            signal.signal(number, handler)
    told = capsys.readouterr().out
    assert str(tmp_path / "model") in told and str(tmp_path / "bag") in told
    assert load_encoder(tmp_path / "bag").codes is not None


def test_what_does_not_go_together_is_refused_before_it_works(tmp_path: Path, given: dict[str, str]) -> None:
    for start, bag in (("teacher", ""), ("start", "start"), ("start", "teacher"), ("joined", "bag")):
        with pytest.raises(ModelLoadError):
            _make(given, tmp_path / "run", start=start, bag=bag)
    write_prepared(tmp_path / "empty", {SplitName.TRAIN: []})
    with pytest.raises(DataError, match="translations"):
        _make({**given, "data": str(tmp_path / "empty")}, tmp_path / "run")
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(("language", "writings", "wanted"), [("zh", 9, True), ("zh", 0, False), ("ja", 9, False)])
def test_what_is_not_installed_is_told_before_it_works(
    tmp_path: Path, given: dict[str, str], monkeypatch: pytest.MonkeyPatch, language: str, writings: int, wanted: bool
) -> None:
    write_prepared(tmp_path / "data", {SplitName.TRAIN: [PairRecord("the house", {language: "家"})]})
    monkeypatch.setitem(sys.modules, "opencc", None)  # as if it were not installed
    settings = load_settings(WideRecipe, "wide", _settings(given, names__writings=str(writings)))
    events = make_wide(settings, tmp_path / "data", given["start"], tmp_path / "run")
    with pytest.raises(MissingExtraError, match="opencc") if wanted else contextlib.nullcontext():
        next(events)
    assert (tmp_path / "run").exists() != wanted
    events.close()


def test_torn_files_are_told(tmp_path: Path, given: dict[str, str]) -> None:
    _make(given, tmp_path)
    for name in (
        "links/fr.npz",
        "links/english.npy",
        "counts/de.npz",
        "tokenizer/tokenizer.json",
        "lexicon/de.json",
        "forms/de.npz",
    ):
        content = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(content[: len(content) // 2])
        with pytest.raises(DataError, match=name.split("/")[1]):
            _make(given, tmp_path)
        (tmp_path / name).write_bytes(content)
