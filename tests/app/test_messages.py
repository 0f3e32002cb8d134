"""Every error and every state has a sentence."""

from __future__ import annotations

import inspect

import pytest
from PySide6.QtGui import Qt as GuiQt
from pytestqt.qtbot import QtBot

from app.messages import error_sentence, state_sentence
from app.snippets import path_line
from app.told_errors import ProcessDied
from app.train_errors import TrainerFailed, trainer_sentence
from engine import errors
from engine.documents import DocumentState

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.EngineError)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_of_its_own(qtbot: QtBot, kind: type[errors.EngineError]) -> None:
    error = kind("/a/b.pdf", "why") if kind is not errors.EngineError else kind()
    sentence = error_sentence(error)
    assert sentence[-1] in ".)" or "why" in sentence
    assert "{" not in sentence
    assert "unexpected" not in sentence


@pytest.mark.parametrize("kind", ProcessDied.__subclasses__(), ids=lambda kind: kind.__name__)
def test_who_hears_of_a_dead_process_hears_what_to_do(qtbot: QtBot, kind: type[ProcessDied]) -> None:
    sentence = error_sentence(kind())
    assert "ended unexpectedly" in sentence and "is lost" in sentence and "again" in sentence


def test_a_path_in_a_sentence_is_shown_as_what_it_is(qtbot: QtBot) -> None:
    """Read from the left also in a sentence from the right, and no name is markup or turns the sentence around."""
    for sentence in (
        error_sentence(errors.CorruptError("/a/<b>\u202efdp.exe", "<i>")),
        trainer_sentence(TrainerFailed("ModelLoadError", "<i>", "/a/<b>\u202efdp.exe")),
    ):
        assert path_line("/a/<b>\u202efdp.exe") in sentence
        assert "\u202e" not in sentence and not GuiQt.mightBeRichText(sentence)  # type: ignore[attr-defined]


def test_errors_of_one_kind_do_not_hide_behind_their_parents(qtbot: QtBot) -> None:
    sentences = {error_sentence(kind("/a", "b")) for kind in KINDS if kind is not errors.EngineError}
    assert len(sentences) == len(KINDS) - 1


@pytest.mark.parametrize("state", list(DocumentState))
def test_every_state_has_a_sentence(qtbot: QtBot, state: DocumentState) -> None:
    assert state_sentence(state).endswith(".")
