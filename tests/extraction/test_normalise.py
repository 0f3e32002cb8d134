"""normalise: laws for any text, and the foldings that search depends on."""

from __future__ import annotations

import string
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.extraction.normalise import normalise

# Characters that the rules are about, so that they meet each other often.
TRICKY = st.text(
    st.sampled_from(
        "a b\n\r\t\x00\x0b\x85\u00a0\u00ad\u200b\u200c\u200d\u200e\u202e\u2028\u2060\u3000\ufeff\ufb01\ufefb\ufdf2ｆｶﾞ⼈⺠"
        "نهـ\u064bकष्\u0e19\u0e4d\u0e32\u0e49\u0e33👩💻\ufe0f\u0301e\u1100\u1161²½\ud800"
    )
)
TEXTS = st.one_of(st.text(), TRICKY)


@given(TEXTS)
@example("\u0e4d\u0e32\u200c\u0e48")
def test_twice_is_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(TEXTS)
def test_composed_and_without_controls(text: str) -> None:
    found = normalise(text)
    assert unicodedata.is_normalized("NFC", found)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in found)
    assert "\n\n\n" not in found and " \n" not in found


@given(st.text(string.ascii_letters + string.digits + string.punctuation + " "))
def test_one_line_of_ascii_is_untouched(text: str) -> None:
    assert normalise(text) == text


@given(st.text(st.characters(categories=["Ll", "Lu", "Lo", "Nd"], max_codepoint=0x1FFF)))
def test_composed_letters_are_never_lost(text: str) -> None:
    letters = {c for c in unicodedata.normalize("NFC", text) if c not in "\u0e32\u0eb2"}
    assert letters <= set(normalise(text)) | {c for c in letters if normalise(c) != c}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ﬁne ﬂow oﬃce", "fine flow office"),
        ("ﻻ ﺍﻟﻠﻐﺔ", "لا اللغة"),
        ("ｆｕｌｌ　ｗｉｄｔｈ １２３", "full width 123"),
        ("ｶﾞｷﾞ ﾃｽﾄ", "ガギ テスト"),
        ("⽇本⼈⺠", "日本人民"),
        ("x² ½ ① ™", "x² ½ ① ™"),
        ("co\u00adope\u00adrate", "cooperate"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Latin\u200cword", "Latinword"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("\u202bשלום\u202c", "שלום"),
        ("נ\u200eא", "נא"),
        ("น\u0e4d\u0e49\u0e32 ก\u0e4d\u0e32", "น้ำ กำ"),
        ("e\u0301", "é"),
        ("\u1100\u1161", "가"),
        ("العـــربية", "العربية"),
        ("a\u00a0b\u2009c", "a b c"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\n \n\n\t\nb", "a\n\nb"),
        ("a\x00b\x07", "ab"),
        ("", ""),
    ],
)
def test_foldings(text: str, expected: str) -> None:
    assert normalise(text) == expected


def test_radicals_become_the_ideographs_they_look_like() -> None:
    kangxi = "".join(map(chr, range(0x2F00, 0x2FD6)))
    supplement = "".join(chr(code) for code in range(0x2E81, 0x2EF4) if code != 0x2E9A)
    found = normalise(kangxi + supplement)
    assert found.startswith(unicodedata.normalize("NFKC", kangxi))
    assert len(found) == len(kangxi + supplement)
    assert not set(found) & set(kangxi + supplement)
    assert all("\u3400" <= c <= "\u9fff" or "\U00020000" <= c <= "\U0003ffff" for c in found)  # ideographs, all of them


@pytest.mark.parametrize(
    ("radicals", "meant"),
    [("⻓⻔⻢⻰", "长门马龙"), ("⻲⻱⻳", "亀龜龟"), ("⺅⺡⺣⺭⻖", "亻氵灬礻阝"), ("⺠⻄⻘⻛⻝⻣⻤", "民西青风食骨鬼")],
)
def test_each_radical_by_its_own_shape(radicals: str, meant: str) -> None:
    assert normalise(radicals) == meant
