"""The language of a passage: 30 languages' own sentences, short texts, mixed scripts, texts of no language."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from engine.text.language import detect
from engine.text.language_codes import answers
from engine.text.scripts import letters_by_script

PASSAGES = {
    "en": "All human beings are born free and equal in dignity and rights.",
    "de": "Alle Menschen sind frei und gleich an Würde und Rechten geboren.",
    "fr": "Tous les êtres humains naissent libres et égaux en dignité et en droits.",
    "es": "Todos los seres humanos nacen libres e iguales en dignidad y derechos.",
    "pt": "Todos os seres humanos nascem livres e iguais em dignidade e em direitos.",
    "it": "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti.",
    "nl": "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren.",
    "sv": "Alla människor är födda fria och lika i värde och rättigheter.",
    "fi": "Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan.",
    "pl": "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw.",
    "cs": "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv.",
    "hu": "Minden emberi lény szabadon születik és egyenlő méltósága és joga van.",
    "tr": "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar.",
    "vi": "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền.",
    "id": "Semua orang dilahirkan merdeka dan mempunyai martabat karena hak yang sama di kantor pemerintah.",
    "ru": "Все люди рождаются свободными и равными в своём достоинстве и правах.",
    "uk": "Всі люди народжуються вільними і рівними у своїй гідності та правах.",
    "bg": "Всички хора се раждат свободни и равни по достойнство и права.",
    "sr": "Сва људска бића рађају се слободна и једнака у достојанству и правима.",
    "el": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια.",
    "ar": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق.",
    "fa": "تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند.",
    "ur": "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔",
    "he": "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.",
    "hi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।",
    "mr": "सर्व मानवी व्यक्ती जन्मतःच स्वतंत्र आहेत व त्यांना समान प्रतिष्ठा व समान अधिकार आहेत.",
    "bn": "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।",
    "ta": "மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்.",
    "te": "మానవులెల్లరు జన్మతః స్వతంత్రులు; ప్రతిష్ఠను హక్కులను కలిగియుందురు.",
    "ko": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    "ja": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    "zh": "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心。",
    "th": "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ",
    "ka": "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებით.",
}


@pytest.mark.parametrize(("language", "text"), PASSAGES.items(), ids=PASSAGES)
def test_passages(language: str, text: str) -> None:
    assert detect(text) == language
    assert detect(text.upper()) == language


def test_close_relatives() -> None:
    assert detect("Saya tidak tahu kerana kereta itu berada di pejabat dan wang sudah tiada.") == "ms"
    assert detect("Saya tidak tahu karena mobil itu berada di kantor dan uang sudah habis.") == "id"
    assert detect("Prošli tjedan sam vidio vlak koji je točno stigao, a zrak je bio čist.") == "hr"
    assert detect("Prošle nedelje sam video voz koji je tačno stigao, a vazduh je bio čist.") == "sr"


def test_serbian_and_croatian_by_their_vowels() -> None:
    """Words of any subject show them, not only those that one of the languages lacks."""
    serbian = "Svaka izmena pravila mora da bude usmerena na rešenje, a procena troškova se objavljuje posle glasanja."
    croatian = "Svaka izmjena pravila mora biti usmjerena na rješenje, a procjena troškova objavljuje se nakon glasanja."
    assert (detect(serbian), detect(croatian)) == ("sr", "hr")


def test_close_relatives_follow_their_document_where_nothing_tells() -> None:
    plain = "Ona je poljubila Mariju pred svima i otišla kući."
    assert (detect(plain, "sr"), detect(plain, "hr")) == ("sr", "hr")
    assert detect("Saya membaca buku ini di rumah.", "ms") == "ms"
    serbian = "Svaka izmena pravila mora da bude usmerena na rešenje, a procena troškova se objavljuje posle glasanja."
    assert detect(serbian, "hr") == "sr"


def test_languages_that_cannot_be_told_are_asked_for_together() -> None:
    assert set(answers("bs")) == {"bs", "hr", "sr"}
    assert (answers("hr"), answers("nb"), answers("zh-hant")) == (("hr",), ("no",), ("zh",))


def test_traditional_chinese_is_chinese() -> None:
    assert detect("人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心。") == "zh"


def test_a_few_letters_follow_the_document_unless_the_script_speaks_against_it() -> None:
    assert detect("Tabelle 3", "de") == "de"
    assert detect("図表", "ja") == "ja"
    assert detect("Таблица", "en") != "en"
    assert detect("ตาราง", "en") == "th"


def test_a_foreign_passage_is_not_drawn_to_its_document() -> None:
    assert detect(PASSAGES["fr"], "en") == "fr"


@pytest.mark.parametrize("text", ["", "   ", "1234 5678", "!!! ???", "\0\0", "😀😀", "\ud800"])
def test_texts_without_letters_have_no_language(text: str) -> None:
    assert detect(text) == "und"
    assert detect(text, "de") == "de"


def test_names_in_another_script_do_not_decide() -> None:
    assert detect("บริษัท Microsoft Corporation ประกาศเปิดตัวผลิตภัณฑ์ใหม่ในประเทศไทยเมื่อวันที่ผ่านมา") == "th"
    assert detect("Слово 'freedom' на русском языке означает свободу, а не что-нибудь другое.") == "ru"


@given(st.text(max_size=200))
def test_any_text_has_an_answer(text: str) -> None:
    assert 2 <= len(detect(text)) <= 3


@given(st.text())
def test_scripts_are_counted_as_unicode_names_them(text: str) -> None:
    counts = letters_by_script(text)
    for script, pattern in (("Latin", r"\p{Latin}"), ("Han", r"\p{Han}"), ("Kana", r"[\p{Hiragana}\p{Katakana}]")):
        assert counts[script] == len(regex.findall(pattern, text))
