"""Language tags to keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.languages import from_name, normalise


@pytest.mark.parametrize(
    ("tag", "key"),
    [
        ("en_US", "en"), ("pt-BR", "pt"), ("zh-TW", "zh-hant"), ("zh-Hant", "zh-hant"), ("zh_Hans_HK", "zh"),
        ("zho_Hant", "zh-hant"), ("zh", "zh"), ("zh-CN", "zh"), ("iw", "he"), ("in", "id"), ("ji", "yi"),
        ("nb", "no"), ("nb-NO", "no"), ("nn", "nn"), ("deu", "de"), ("ger", "de"), ("fre", "fr"),
        ("srp_Cyrl", "sr"), ("sr@latin", "sr"), ("fil", "tl"), ("arb", "ar"), ("EN", "en"), ("ceb", "ceb"),
        ("xx", None), ("klingon", None), ("", None), ("e n", None), ("12", None), ("und", None), ("mul", None),
    ],
)  # fmt: skip
def test_tags(tag: str, key: str | None) -> None:
    assert normalise(tag) == key


def test_names() -> None:
    assert [from_name(name) for name in ("German", "chinese (traditional)", "Français", "de_AT", "Notes")] == [
        "de",
        "zh-hant",
        "fr",
        "de",
        None,
    ]


@given(st.text(max_size=20))
def test_keys_stay_what_they_are(tag: str) -> None:
    key = normalise(tag)
    assert key is None or normalise(key) == key
