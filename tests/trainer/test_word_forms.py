"""Forms of words: what libraries say of them, and of which known words an unknown one is a form."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.errors import DataError
from trainer.newstudent.form_siblings import Sibling, alike, siblings
from trainer.newstudent.word_counts import Words
from trainer.newstudent.word_forms import Analyser, Forms, analyser


def _words(**texts: int) -> Words:
    words = sorted(texts)
    counts = np.array([texts[word] for word in words])
    return Words(tuple(words), counts.astype(np.float64), counts.astype(np.int64))


_LEMMAS = {"häuser": "haus", "häusern": "haus", "ging": "gehen", "bäume": "baum", "bäumen": "baum"}
_KNOWN = Analyser({"Häusern": 0.2, "Ging": 0.1, "3d": 0.5, "bäumen": 0.05}, lambda word: _LEMMAS.get(word, word))


def _forms(known: Analyser = _KNOWN, more: tuple[str, ...] = (), **texts: int) -> Forms:
    return Forms.of(_words(**texts), more, known, str.lower)


def _found(language: str, forms: Forms, known: set[str], more: frozenset[str] = frozenset()) -> dict[str, Sibling]:
    return {one.word: one for one in siblings(language, forms, known.__contains__, more)}


def test_words_of_the_text_and_of_lists_with_their_frequencies() -> None:
    forms = _forms(haus=3, häusern=1, more=("borgen",))
    assert forms.words == ("borgen", "bäumen", "ging", "haus", "häusern")
    assert forms.frequencies.tolist() == pytest.approx([0, 0.05, 0.1, 0.75, 0.25 + 0.2])
    assert forms.weights.tolist() == [0, 0, 0, 3, 0]  # in one text alone it is no evidence
    assert forms.lemmas == ("borgen", "baum", "gehen", "haus", "haus")


def test_files(tmp_path: Path) -> None:
    for forms in (_forms(haus=3), Forms.of(_words(), (), Analyser(), str)):
        forms.save(tmp_path / "de.npz")
        read = Forms.load(tmp_path / "de.npz")
        assert (read.words, read.lemmas, read.stems) == (forms.words, forms.lemmas, forms.stems)
        assert (read.frequencies == forms.frequencies).all() and (read.weights == forms.weights).all()
    (tmp_path / "de.npz").write_bytes(b"PK")
    with pytest.raises(DataError, match=r"de\.npz"):
        Forms.load(tmp_path / "de.npz")


def test_forms_by_dictionary() -> None:
    forms = _forms(haus=3, häuser=5, bäume=4)
    found = _found("de", forms, {"haus", "häuser", "bäume", "gehen"})
    assert [known for known, _ in found["häusern"].of] == ["haus"] and found["häusern"].guessed == ""
    assert [known for known, _ in found["bäumen"].of] == ["bäume"]  # another form of an unknown dictionary form
    assert [known for known, _ in found["ging"].of] == ["gehen"]
    assert "haus" not in found and "häuser" not in found
    assert "borgen" not in _found("de", _forms(more=("borgen",)), set(), frozenset({"borgen"}))


def test_forms_by_stem_prefix_and_beginning() -> None:
    stems = Analyser({"гуляющими": 0.1}, stem=lambda word: word[:5])
    one = _found("ru", _forms(stems, гуляющая=4), {"гуляющая"})["гуляющими"]
    assert one.guessed == "stem" and [known for known, _ in one.of] == ["гуляющая"]
    hebrew = _found("he", _forms(Analyser({"ובמדינה": 0.1}), מדינה=4), {"מדינה"})["ובמדינה"]
    assert hebrew.guessed == "" and [known for known, _ in hebrew.of] == ["מדינה"]
    begun = _found("sw", _forms(Analyser({"kitabuni": 0.1}), kitabu=4, kita=9), {"kitabu", "kita"})["kitabuni"]
    assert begun.guessed == "beginning" and [known for known, _ in begun.of] == ["kitabu"]
    assert not _found("sw", _forms(Analyser({"kitabuni": 0.1}), watu=4), {"watu"})


def test_beginnings_must_be_long() -> None:
    assert alike("kitabuni", [(7, "kitabu")]) == []  # one alone: most of the word
    assert alike("kitabuni", [(7, "kitabun"), (8, "watu")]) == [7]
    assert alike("kitabuni", [(7, "kitabu"), (8, "kitabuke")]) == [7, 8]
    assert alike("abc", [(1, "abcdefgh")]) == []


@settings(max_examples=60, deadline=None)
@given(st.sets(st.text("abcäß", min_size=2, max_size=7), max_size=25), st.sets(st.text("abcäß", min_size=2, max_size=7)))
def test_what_is_known_is_no_form_and_what_a_form_is_of_is_known(words: set[str], known: set[str]) -> None:
    forms = _forms(
        Analyser(dict.fromkeys(words, 0.1), lambda word: word[:3], lambda word: word[:4]), **dict.fromkeys(known, 3)
    )
    found = _found("de", forms, known)
    assert not set(found) & known and found == _found("de", forms, known)
    for one in found.values():
        assert one.of and len(one.of) <= 12 and {word for word, _ in one.of} <= known


def test_real_libraries() -> None:
    for library in ("simplemma", "wordfreq", "Stemmer"):
        pytest.importorskip(library)
    greek, german, thai = analyser("el"), analyser("de"), analyser("lo")
    assert greek.lemma("πόλεισ") == "πόλη" and greek.frequencies["και"] > 0.01
    assert german.lemma("häusern") == "Haus" and german.lemma("gegangen") == "gehen" and german.stem("häuser") == "haus"
    assert analyser("ar").stem("المدرسة") != "المدرسة" and not thai.frequencies and thai.lemma("ກກ") == "ກກ"
