"""The buttons, lists and dialogs of the training's pages, with a script in the trainer's place."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.train_errors import TrainerFailed
from app.train_session import TrainSession, Work
from app.train_store import Step, read_adaptations
from app.train_view import TrainView
from tests.app.desktop import Desktop, choosing, desktop, drop
from tests.app.test_training_early import STOPPABLE
from tests.app.train_bench import MakeView, adaptation, fake, make_view, session

__all__ = ["desktop", "make_view", "session"]  # fixtures

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")

LEFT = Qt.MouseButton.LeftButton
PREPARES = """
if command == "prepare":
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.json").write_text(json.dumps({"texts_kept": 3, "dropped": {"empty": 2}}))
    (out / "data.json").write_text("{}")
    print(json.dumps({"event": "done"}), flush=True)
    sys.exit()
if command == "plan":
    while sys.stdin.read(1):
        pass
    print(json.dumps({"event": "stopped"}))
    sys.exit()
"""


@pytest.fixture
def trainer(settings: Settings, tmp_path: Path) -> None:
    code = STOPPABLE.replace("SCORE", "0.3").replace('if command == "run"', PREPARES + 'if command == "run"')
    settings.train_python = fake(tmp_path, code)


def agree(view: TrainView) -> str:
    """Say yes to what is asked; -> what it was."""
    box = view.findChildren(QMessageBox)[-1]
    text = box.text()
    box.button(QMessageBox.StandardButton.Yes).click()
    return text


@pytest.mark.usefixtures("trainer")
def test_files_are_chosen_dropped_and_taken_away(
    qtbot: QtBot, make_view: MakeView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_view().files
    places = [str(tmp_path / name) for name in ("a 契約.tmx", "b", "c.po", "d.csv")]
    choosing(monkeypatch, opened=places[0], folder=places[1])
    qtbot.mouseClick(page.add_button, LEFT)
    qtbot.mouseClick(page.folder_button, LEFT)
    for target, path in ((page, places[2]), (page.source, places[3]), (page.name, places[3])):
        assert drop(target, Path(path))
    assert page.paths() == places and page.source.text() == ""
    page.list.setCurrentRow(1)
    qtbot.mouseClick(page.remove_button, LEFT)
    page.list.setCurrentRow(0)
    page.activateWindow()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.paths() == places[2:]


@pytest.mark.usefixtures("trainer")
def test_from_page_to_page_and_back(
    qtbot: QtBot,
    make_view: MakeView,
    session: TrainSession,
    tmp_path: Path,
    desktop: Desktop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = make_view()
    view.files.add_paths([str(tmp_path / "a.tmx")])
    view.files.name.setText("Verträge")
    view.files.without_english.click()
    qtbot.mouseClick(view.next_button, LEFT)
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.report and bool(view.report.summary.text()))
    made = session.adaptation
    assert made is not None and made.without_english
    qtbot.mouseClick(view.report.open_button, LEFT)
    assert desktop.opened == [str(made.data / "report.html")]
    qtbot.mouseClick(view.back_button, LEFT)
    assert view.pages.currentWidget() is view.files
    qtbot.mouseClick(view.next_button, LEFT)  # nothing has changed: nothing is read again
    assert view.pages.currentWidget() is view.report and not session.busy
    qtbot.mouseClick(view.next_button, LEFT)
    page = view.settings
    assert view.pages.currentWidget() is page
    qtbot.mouseClick(page.more, LEFT)
    assert page.advanced.isVisibleTo(page)
    choosing(monkeypatch, folder=tmp_path / "teacher")
    qtbot.mouseClick(next(one for one in page.advanced.findChildren(QPushButton)), LEFT)
    assert page.teacher.text() == str(tmp_path / "teacher")
    page.minutes.setFocus()
    qtbot.keyClick(page.minutes, Qt.Key.Key_Down)
    qtbot.mouseClick(page.estimate_button, LEFT)
    assert session.work is Work.PLANNING
    qtbot.mouseClick(view.cancel_button, LEFT)
    qtbot.waitUntil(lambda: not session.busy)
    qtbot.mouseClick(view.back_button, LEFT)
    assert view.pages.currentWidget() is view.report
    # Another one, this one again, and then it goes.
    qtbot.keyClick(view.choice, Qt.Key.Key_Up)
    assert session.adaptation is None and view.pages.currentWidget() is view.files
    qtbot.keyClick(view.choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.report)
    session.failed.emit(TrainerFailed("CheckpointError", "No space left on device"))
    assert "disk is full" in view.state.text()
    qtbot.mouseClick(view.delete_button, LEFT)
    assert "Verträge" in agree(view)
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert view.state.text() == ""  # that was of the one that is gone
    assert read_adaptations() == [] and not made.folder.exists() and view.choice.count() == 1


@pytest.mark.usefixtures("trainer")
def test_a_training_is_started_over_and_its_report_shown(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, desktop: Desktop
) -> None:
    view = make_view()
    made = adaptation(session, texts_ready=True)
    session.train()
    qtbot.waitUntil(lambda: "stage1" in session.history.stages)
    qtbot.mouseClick(view.run.pause_button, LEFT)
    qtbot.waitUntil(lambda: not session.busy)
    view.run.again_button.click()
    assert "cleaned texts stay" in agree(view)
    assert view.pages.currentWidget() is view.settings and session.step is Step.PREPARED and not made.run.exists()
    session.train()
    qtbot.waitUntil(lambda: view.run.finish_button.isEnabled())
    view.run.finish_button.click()
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.result)
    qtbot.mouseClick(view.result.report_button, LEFT)
    assert desktop.opened == [str(made.comparison / "evaluation.html")]
    assert json.loads((made.comparison / "evaluation.json").read_text()) == {"evaluations": []}


def test_commands_are_copied_and_another_environment_is_chosen(
    qtbot: QtBot, make_view: MakeView, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.train_python = str(tmp_path / "nowhere" / "python")
    view = make_view()
    page = view.setup
    copies = [one for one in page.findChildren(QPushButton) if one.text() == "Copy"]
    for copy, line in zip(copies, (page.command, page.small_command), strict=True):
        qtbot.mouseClick(copy, LEFT)
        assert QGuiApplication.clipboard().text() == line.text() != ""
    choosing(monkeypatch, folder=tmp_path)
    qtbot.mouseClick(page.folder_button, LEFT)
    assert "no Python" in page.wrong.text()
    # It has been installed meanwhile.
    (tmp_path / "nowhere").mkdir()
    script = Path(fake(tmp_path, 'print(json.dumps({"event": "devices", "devices": [{"device": "cpu", "cores": 2}]}))'))
    script.rename(tmp_path / "nowhere" / "python")
    qtbot.mouseClick(page.again_button, LEFT)
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.files)
