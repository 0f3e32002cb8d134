"""A training session and its view for each test, with what they are given to train on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.train_session import TrainSession
from app.train_store import Adaptation, Step, new_adaptation
from app.train_view import TrainView


@pytest.fixture
def session(qtbot: QtBot, settings: Settings) -> Iterator[TrainSession]:
    made = TrainSession(settings)
    yield made
    made.close()
    assert not made.process.running
    qtbot.waitUntil(lambda: not made.worker.busy)
    made.deleteLater()


MakeView = Callable[[], TrainView]


@pytest.fixture
def make_view(qtbot: QtBot, session: TrainSession, settings: Settings) -> Iterator[MakeView]:
    made: list[TrainView] = []

    def make() -> TrainView:
        view = TrainView(session, settings)
        made.append(view)
        view.show()
        qtbot.waitUntil(lambda: not session.busy and not view.client.busy)
        return view

    yield make
    for view in made:
        view.client.close()
        view.deleteLater()


def pairs(folder: Path, count: int = 120) -> Path:
    """A table of translations, some of which are to be left out."""
    from tests.trainer.tiny_models import TINY_WORDS

    lines = ["en\tde\tja"]
    for at in range(count):
        words = [TINY_WORDS[(at * step + step) % len(TINY_WORDS)] for step in (1, 3, 7, 11, at % 5 + 2)]
        lines.append(
            "\t".join((" ".join(w["en"] for w in words), " ".join(w["de"] for w in words), "".join(w["ja"] for w in words)))
        )
    lines += ["the red house\tthe red house\t家", "12345\t12345\t12345"]
    path = folder / "Übersetzungen 翻訳.tsv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def start(tmp_path: Path) -> Path:
    """What is trained further: a tiny random model, and a teacher of its kind."""
    from tests.trainer.tiny_models import save_sentence_model

    save_sentence_model(tmp_path / "teacher", width=32, seed=2)
    return save_sentence_model(tmp_path / "student", width=32, seed=1)


def adaptation(session: TrainSession, *, texts_ready: bool = False, **chosen: Any) -> Adaptation:
    """A new one, on disk and open in the session. texts_ready: as it is once its texts are prepared, without any texts."""
    made = replace(new_adaptation("Verträge"), **chosen)
    if texts_ready:
        made.data.mkdir(parents=True)
        (made.data / "data.json").write_text("{}")
    made.save()
    session.open(made)
    return made


def prepared(qtbot: QtBot, session: TrainSession, start: Path, steps: int) -> Adaptation:
    """One whose texts were prepared by the real trainer, with settings that make a run of a few steps."""
    made = adaptation(
        session,
        inputs=[str(pairs(start.parent))],
        start=str(start),
        teacher=str(start.parent / "teacher"),
        device="cpu",
        advanced={"threads": 1, "stage1.batch_size": 16, "stage1.max_steps": steps},
    )
    session.prepare()
    qtbot.waitUntil(lambda: not session.busy)
    assert session.step is Step.PREPARED
    return made


def fake(tmp_path: Path, code: str) -> str:
    """A Python that runs this code instead of the trainer."""
    script = tmp_path / "python"
    script.write_text(f"#!{sys.executable}\nimport sys, json\n{code}\n", encoding="utf-8")
    script.chmod(0o755)
    return str(script)
