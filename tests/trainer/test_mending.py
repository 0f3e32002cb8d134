"""Mending the start model's tokenizer: Greek words end in what they end in, everything else stays as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.model.model_package import bundled_path
from trainer.models import Tokens
from trainer.newstudent.mending import mended, replacements
from trainer.newstudent.tokenizer import train_tokenizer


class _Holder:
    """As much of an encoder as mending asks for."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens


# Trained on folded text, as the start model's was, with a normaliser that keeps the final sigma.
_TEXTS = ["ο λογοσ του ανθρωπου", "the dog and the house", "ανθρωποσ και σκυλοσ"] * 40
_OLD = train_tokenizer(_TEXTS, pieces=120, character_coverage=1.0, seed_pieces=2000)
_NEW = mended(_Holder(_OLD)).tokens  # type: ignore[arg-type,type-var]


def _ids(tokens: Tokens, text: str) -> list[int]:
    return list(tokens.encode([text], 512)[0])


def test_a_final_sigma_is_read_as_a_sigma() -> None:
    assert replacements(_OLD)["ς"] == "σ"
    assert 1 in _ids(_OLD, "λόγος λογος") and _ids(_NEW, "λογος") == _ids(_OLD, "λογοσ")
    assert _ids(_NEW, "ΛΟΓΟΣ") == _ids(_NEW, "λογος") and _ids(_NEW, "dog\u200chouse") == _ids(_OLD, "doghouse")


@given(st.text(alphabet="abcdeghnostuλογσανθρωπ ,.XYZ中", max_size=60))
def test_other_text_is_cut_as_before(text: str) -> None:
    assert _ids(_NEW, text) == _ids(_OLD, text) or "Σ" in text.upper()


def test_a_mended_tokenizer_needs_no_mending() -> None:
    assert not replacements(_NEW)
    bundled = Tokens((bundled_path() / "tokenizer.json").read_bytes())
    once = mended(_Holder(bundled)).tokens  # type: ignore[arg-type,type-var]
    assert not replacements(once)
    assert 1 not in _ids(once, "ο λόγος")
