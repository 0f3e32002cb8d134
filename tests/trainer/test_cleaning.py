"""The rules of cleaning: what each lets through and what not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.cleaning import Cleaner, CleanOptions, Reason, normalise_text, weight

GOOD = [
    ("A house", "de", "Ein Haus"),
    ("Where is the station?", "ja", "駅はどこですか。"),
    ("Create LightOccluder2D", "ja", "LightOccluder2Dを作成"),
    ("Open in Firefox", "ru", "Открыть в Firefox"),
    ("OK", "ko", "확인"),
    ("Copy %s to {name}", "fr", "Copier %s vers {name}"),
    ("Send it to help@example.org, please, when you are done.", "ja", "終わったらhelp@example.orgに送ってください。"),
    ("The deadline for the application is on Friday the 12th.", "no", "Fristen for å sende inn søknaden er fredag den 12."),
    ("3.2 MP rear, 0.3 MP front and 4.5 GHz", "zh", "后置320万像素，前置30万像素，45亿赫兹"),
    ("He paid 1,250 dollars", "ar", "دفع ١٢٥٠ دولارا"),
    (
        "It covers 357,021 km2: 349,223 of land and 7,798 of water",
        "fr",
        "Il couvre 357021 km² : 349 223 de terres et 7.798 d'eau",
    ),
    ("Not available", "id", "< Tidak tersedia >"),
    ("Start", "de", "[Erste Schritte](https://example.org)"),
    ("Water", "zh", "水"),
    ("This sentence is written in two scripts by its readers.", "sr", "Ову реченицу њени читаоци пишу на два писма."),
    ("This sentence is written in two scripts by its readers.", "sr", "Ovu rečenicu njeni čitaoci pišu na dva pisma."),
]
BAD = [
    ("A house", "de", "", Reason.EMPTY),
    ("Firefox", "de", "firefox", Reason.SAME_AS_SOURCE),
    ("A house", "ja", "%s: 1234", Reason.NO_LETTERS),
    ("A", "de", "b", Reason.TOO_SHORT),
    ("A house", "de", "Haus " * 500, Reason.TOO_LONG),
    ("A house", "de", "Ein Haus, das am Ende einer langen Allee aus alten Linden steht", Reason.LENGTH_RATIO),
    ("A very long house at the end of an old alley", "zh", "房", Reason.LENGTH_RATIO),
    ("The station is over there", "ja", "The station is over here", Reason.WRONG_SCRIPT),
    ("The station is over there", "de", "Вокзал находится там дальше", Reason.WRONG_SCRIPT),
    ("The station is over there", "el", "Вокзал находится там дальше", Reason.WRONG_SCRIPT),
    (
        "We will meet at the station when the train arrives",
        "de",
        "We will meet you at the old station when this train arrives",
        Reason.WRONG_LANGUAGE,
    ),
    (
        "We will meet at the station when the train from Paris arrives tomorrow",
        "fi",
        "Nous nous retrouverons à la gare quand le train de Paris arrivera demain matin",
        Reason.WRONG_LANGUAGE,
    ),
    ("A door that squeaks", "de", "Eine TÃ¼r, die sehr gerÃ¤uschvoll Ã¶ffnet".replace("r, die", "Ã¼Ã¼"), Reason.GARBLED),
    ("A door that squeaks a lot", "de", "ha" * 20, Reason.GARBLED),
    ("From 1990 to 1995 there were 12 of them", "de", "Von 1880 bis 1885 waren es 13 Stück", Reason.DIFFERENT_NUMBERS),
]


@pytest.mark.parametrize(("english", "language", "text"), GOOD)
def test_good_translations_pass(english: str, language: str, text: str) -> None:
    cleaner = Cleaner()
    assert cleaner.alone(english, "en", "s") is None
    assert cleaner.translation(english, text, language, "s") is None


@pytest.mark.parametrize(("english", "language", "text", "reason"), BAD)
def test_bad_translations_are_left_out_for_a_reason(english: str, language: str, text: str, reason: Reason) -> None:
    assert Cleaner().translation(english, text.strip(), language, "s") is reason


def test_rules_can_be_loosened() -> None:
    cleaner = Cleaner(CleanOptions(ratio=100, check_language="off"))
    assert cleaner.translation("A house", "The house at the end of an old and very long alley", "de", "s") is None


def test_few_texts_of_a_clean_source_are_identified_and_all_of_a_dirty_one() -> None:
    german = "Wir treffen uns morgen früh am Bahnhof, wenn der Zug aus Paris ankommt."
    french = "Nous nous retrouverons à la gare quand le train de Paris arrivera demain matin."
    english = "We will meet tomorrow morning at the station when the train from Paris arrives."
    cleaner = Cleaner()
    for _ in range(500):
        assert cleaner.translation(english, german, "de", "clean") is None
        assert cleaner.translation(english, french, "de", "dirty") is Reason.WRONG_LANGUAGE
    assert cleaner.looked["clean", "de"] < 100
    assert cleaner.looked["dirty", "de"] == 500


def test_normalised_text() -> None:
    assert normalise_text(" a\u00a0 <b>bold</b>\r\n&amp;\x00 e\u0301\u200b ") == "a bold & é\u200b"
    assert normalise_text("5 < 6 and 7 > 6") == "5 < 6 and 7 > 6"


@given(st.text())
def test_normalising_and_checking_take_any_text(text: str) -> None:
    clean = normalise_text(text)
    assert "\n" not in clean and "\0" not in clean and clean == clean.strip()
    cleaner = Cleaner()
    cleaner.alone(clean, "en", "s")
    cleaner.translation("A sentence in English", clean, "ja", "s")
    cleaner.passage("Who?", clean, "ru", "s")
    assert weight(clean) >= len(clean)
