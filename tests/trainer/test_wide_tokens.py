"""A tokenizer of whole words: what is cut where, and that nothing of a text is lost."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.model_package import bundled_path
from engine.model.packed_wordpiece import PackedWordPiece
from engine.model.word_rules import cuts_at_spaces
from tests.trainer.concepts import ended
from trainer.errors import DataError, ModelLoadError
from trainer.models import Tokens
from trainer.newstudent.foldings import with_foldings
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import matches_nothing
from trainer.newstudent.whole_words import characters_of, chosen_words, first_tokens, numbers
from trainer.newstudent.wide_tokens import folding, spelled, unigram_pieces, wide_tokens
from trainer.newstudent.word_counts import Words, count_words, language_weights
from trainer.newstudent.word_meanings import word_use
from trainer.records import PairRecord

_WORDS = ["▁vertragsklausel", "▁договор", "▁п'яній".replace("'", "ʼ"), "▁كتاب", "▁don"]
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789äöüß.,:;!?()'’-+€家犬契約のдоговрпяніймاكبت"


@pytest.fixture(scope="module")
def old() -> Tokens:
    texts = ["haus "] * 60 + ["das haus und der hund", "the house and the dog", "la maison", "家と犬"] * 20 + list(_LETTERS)
    return train_tokenizer(texts, pieces=150, character_coverage=1.0, seed_pieces=2000)


@pytest.fixture(scope="module")
def wide(old: Tokens) -> Tokens:
    return first_tokens(old, _WORDS, ["契約", "家と"], list(_LETTERS + "ʼ"))


def _pieces(tokens: Tokens, text: str) -> list[str]:
    found: list[str] = tokens.backend().encode(text, add_special_tokens=False).tokens
    return found


def _words(**texts: int) -> Words:
    words = sorted(texts)
    counts = np.array([texts[word] for word in words])
    return Words(tuple(words), counts.astype(np.float64), counts.astype(np.int64))


def test_a_word_is_one_piece_whatever_stands_beside_it(wide: Tokens) -> None:
    assert _pieces(wide, "(Vertragsklausel), договор.") == ["▁(", "▁vertragsklausel", "▁)", "▁,", "▁договор", "▁."]
    assert _pieces(wide, "п'яній") == _pieces(wide, "п’яній") == ["▁пʼяній"]
    assert _pieces(wide, "don't")[0] == "▁don"
    assert _pieces(wide, "كِتَابٌ") == _pieces(wide, "كتـاب") == ["▁كتاب"]
    assert _pieces(wide, "契約の家と") == ["契約", "の", "家と"]


def test_scripts_without_spaces_stand_apart_and_have_no_beginnings(wide: Tokens, old: Tokens) -> None:
    assert _pieces(wide, "契約2014家don犬договор") == ["契約", "▁2", "0", "1", "4", "家", "▁don", "犬", "▁договор"]
    assert _pieces(wide, "契約 契約") == ["契約", "契約"]
    assert folding(old)("契約2014ของDon 家 и犬") == "契約 2014 ของ don 家 и 犬"
    made = set(numbers(wide)) - set(unigram_pieces(old))
    assert not [piece for piece in made if matches_nothing(piece)] and "▁2" in numbers(wide)
    assert "▁๑" not in spelled(["๑", "။", "a"]) and {"๑", "။", "▁a"} < set(spelled(["๑", "။", "a"]))


def test_an_old_piece_that_began_a_run_is_found_everywhere(old: Tokens) -> None:
    definition = json.loads(old.definition)
    definition["model"]["vocab"] += [["▁契約犬", -5.0], ["▁a契", -5.0]]
    more = Tokens(json.dumps(definition).encode(), pad_id=old.pad_id)
    tokens = first_tokens(more, [], [], _LETTERS)
    assert _pieces(more, "契約犬の")[0] == "▁契約犬" and _pieces(tokens, "の契約犬 契約犬") == ["の", "契約犬", "契約犬"]
    assert "a契" not in numbers(tokens)  # which is cut apart


def test_marks_that_are_not_seen_are_left_out(wide: Tokens) -> None:
    whole = _pieces(wide, "Vertragsklausel كتاب 契約")
    assert _pieces(wide, "\ufeffVer\u00adtragsklausel\u200e \u2067كتاب\u2069\u200f \u061c契\u202a約\u202e") == whole
    assert whole == ["▁vertragsklausel", "▁كتاب", "契約"]


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from(_LETTERS + " \n\u200e\u00ad")), st.text(max_size=40))
def test_the_engine_reads_it_fast_and_alike(wide: Tokens, text: str, other: str) -> None:
    fast = PackedWordPiece.read(wide.definition)
    assert cuts_at_spaces(json.loads(wide.definition))
    texts = [text, other, other + text]
    bare = wide.backend().encode_batch(texts, add_special_tokens=False)
    assert [ids[1:-1] for ids in fast.encode(texts)] == [encoding.ids for encoding in bare]
    assert fast.starts(texts) == [[start for start, _ in encoding.offsets] for encoding in bare]


def test_turkish_endings_behind_an_apostrophe_are_left_out(old: Tokens) -> None:
    fold = folding(old)
    assert fold("Wesley'in ABD'nin 2016'da İstanbul’un Ankara'dan Ege'ye") == "wesley abd 2016 istanbul ankara ege"
    for same in ("tom's don't we'll they've i'm 1990's qur'an rock'n'roll", "c'è d'un l'anno dell'arte"):
        assert fold(same) == same
    assert fold("п'яній O'Neill'in'") == "пʼяній o'neill'"


def test_the_bundled_tokenizer_stays_fast_with_turkish_endings() -> None:
    written, step = (bundled_path() / "tokenizer.json").read_text("utf-8"), with_foldings([])[-1]
    definition = {}
    for part in ("normalizer", "pre_tokenizer"):  # without the vocabulary, of which reading takes most of a second
        key = written.index(f'"{part}":') + len(part) + 3
        definition[part] = json.JSONDecoder().raw_decode(written[key : key + 100_000].lstrip())[0]
    steps = definition["normalizer"]["normalizers"]
    definition["normalizer"]["normalizers"] = [*(other for other in steps if other != step), step]
    assert len(steps) > 3 and "'" in step["pattern"]["Regex"] and cuts_at_spaces(definition)


def test_letters_that_writers_exchange_are_one_and_articles_stand_apart(old: Tokens) -> None:
    pieces = ["▁جامعة", "▁ال", "▁وبال", "▁ايران", "▁كتاب", "▁ها", "▁ميشود", "▁istanbul"]
    tokens = first_tokens(old, pieces, [], sorted({letter for piece in pieces for letter in piece[1:]} | set(_LETTERS)))
    assert _pieces(tokens, "جامعة الجامعة وبالجامعة") == ["▁جامعة", "▁ال", "▁جامعة", "▁وبال", "▁جامعة"]
    assert _pieces(tokens, "إيران ايران آيران ایران") == ["▁ايران"] * 4
    assert _pieces(tokens, "کتاب‌ها می‌شود") == ["▁كتاب", "▁ها", "▁ميشود"]  # a joiner: cut before an ending, else left out
    assert _pieces(tokens, "İstanbul istanbul") == ["▁istanbul"] * 2
    assert folding(old)("والجامعة الى") == "وال جامعة الي"  # the last is too short for a word with an article


def test_words_with_and_without_their_article_are_counted_together(old: Tokens) -> None:
    words = _words(**{"الجامعة": 5, "جامعة": 4, "İzmir".lower(): 3, "izmir": 2, "izmir人": 7}).folded(folding(old))
    assert dict(zip(words.words, words.texts.tolist(), strict=True)) == {"ال": 5, "جامعة": 9, "izmir": 12, "人": 7}


def test_words_of_much_text_count_more(old: Tokens) -> None:
    counts = {"de": _words(frist=30, anderes=29_970), "mn": _words(хүн=3, өөр=997)}
    alike, grown = language_weights(counts, 0.0), language_weights(counts, 0.5)
    assert set(alike.values()) == {1.0}
    assert grown["de"] / grown["mn"] == pytest.approx(30**0.5)
    assert word_use(counts)["frist"] < word_use(counts)["хүн"]
    assert word_use(counts, 0.5)["frist"] > word_use(counts, 0.5)["хүн"]


def test_an_unknown_character_is_unknown_alone(wide: Tokens) -> None:
    assert _pieces(wide, "договор🎉vertragsklausel") == ["▁договор", "[UNK]", "▁vertragsklausel"]


def test_old_pieces_and_special_tokens_keep_their_numbers(old: Tokens, wide: Tokens) -> None:
    found = numbers(wide)
    assert list(found)[: len(unigram_pieces(old))] == unigram_pieces(old)
    assert list(found.values()) == list(range(wide.highest_id + 1))
    ids = wide.encode(["haus"], 9)[0].tolist()
    assert (ids[0], ids[-1]) == (found["[CLS]"], found["[SEP]"]) and wide.pad_id == old.pad_id
    assert found["[CLS]"] not in wide.encode(["a [CLS] b"], 20)[0][1:].tolist()


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from(_LETTERS + " \n\tAÄДЯ"), max_size=200))
def test_every_character_survives(wide: Tokens, old: Tokens, text: str) -> None:
    kept = "".join(folding(old)(text).split())
    assert "".join(_pieces(wide, text)).replace(SPACE, "") == kept


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_cut_into_known_numbers(wide: Tokens, old: Tokens, text: str) -> None:
    rows = wide.encode([text], 500)[0]
    assert rows.min() >= 0 and rows.max() <= wide.highest_id
    known = set(numbers(wide))
    unknown = [character for character in folding(old)(text) if character != " " and character not in known]
    assert _pieces(wide, text).count("[UNK]") <= len(unknown)


def test_a_long_run_is_cut_into_as_many_pieces_as_its_parts(wide: Tokens) -> None:
    """Cut into runs of 96, whose greedy search is bounded; a run of several hundred would be unknown as a whole."""
    one, rest = len(_pieces(wide, "契約の犬" * 24)), len(_pieces(wide, "契約の犬" * 16))
    assert len(_pieces(wide, "契約の犬" * 25_000)) == one * (25_000 // 24) + rest
    assert "[UNK]" not in _pieces(wide, "契約の犬" * 25_000)


def test_words_are_chosen_by_share_and_by_pieces_saved(old: Tokens) -> None:
    assert "▁haus" in unigram_pieces(old)
    counts = {
        "de": _words(haus=900, kündigungsfrist=50, frist=50),
        "ru": _words(договор=90, до=10, x1=3),
    }
    chosen = chosen_words(counts, old, 3)
    assert chosen[0] == "▁договор" and "▁haus" not in chosen and "▁x1" not in chosen  # a piece already; in too few texts
    assert chosen.index("▁kündigungsfrist") < chosen_words(counts, old, 9).index("▁frist")
    hanja = chosen_words({"ko": _words(人契=50, 한契=50)}, old, 9)
    assert hanja[0] == "人契"  # which is found without the mark of a beginning
    assert characters_of({"ru": _words(да=2, нет=3)}, ["契契約", "契", "契約"]) == ["е", "н", "т", "契"]


def test_counted_words_are_what_the_tokenizer_sees(old: Tokens) -> None:
    both = {"uk": "п'яній П’яній м", "fr": "l'homme l’homme", "ar": "كِتَاب كتاب", "ja": "家"}
    records = [PairRecord("a house", both, "lex_a")] * 3 + [PairRecord("a house", {"uk": "п'яній", "fr": "homme"}, "b")]
    counts = ended(count_words(records, "en", {"ja"}, {"lex_*": 0.5, "*": 2.0}))  # type: ignore[arg-type]
    assert "ja" not in counts and counts["en"].words == ("a", "house")
    folded = {language: words.folded(folding(old)) for language, words in counts.items()}
    assert folded["uk"].words == ("м", "пʼяній")
    assert folded["uk"].texts.tolist() == [3, 3 + 3 + 1] and folded["uk"].weights.tolist() == [1.5, 1.5 + 1.5 + 2]
    assert folded["ar"].words == ("كتاب",) and folded["fr"].words == ()  # cut at the apostrophe; "homme" alone too rare


def test_counts_survive_a_file(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("counts")
    for name, words in (("a", _words(haus=3, дом=4)), ("b", _words())):
        words.save(folder / f"{name}.npz")
        read = Words.load(folder / f"{name}.npz")
        assert read.words == words.words and (read.texts == words.texts).all() and (read.weights == words.weights).all()
    (folder / "c.npz").write_bytes(b"PK")
    with pytest.raises(DataError, match=r"c\.npz"):
        Words.load(folder / "c.npz")


def test_other_kinds_of_tokenizers_are_refused(old: Tokens, wide: Tokens) -> None:
    with pytest.raises(ModelLoadError, match="Unigram"):
        first_tokens(wide, _WORDS, [], "abc")
    definition = json.loads(old.definition)
    definition["pre_tokenizer"] = {"type": "WhitespaceSplit"}
    with pytest.raises(ModelLoadError, match="spaces"):
        unigram_pieces(Tokens(json.dumps(definition).encode()))
    with pytest.raises(ModelLoadError, match="once"):
        wide_tokens(old, [*unigram_pieces(old), "▁x", "▁x"], "abc")
