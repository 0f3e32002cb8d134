"""Adapting a model through the widgets, with the real trainer as a child process on a tiny random model."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.application import Program
from app.settings import Settings
from app.train_errors import DIED, TrainerFailed, trainer_sentence
from app.train_history import read_history
from app.train_python import python_of
from app.train_session import TrainSession, Work
from app.train_store import Step, read_adaptations
from tests.app.patience import WAIT_MS
from tests.app.train_bench import MakeView, make_view, pairs, prepared, session, start

__all__ = ["make_view", "session", "start"]

pytest.importorskip("torch")


@pytest.mark.slow
def test_from_files_to_a_comparison(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, tmp_path: Path, start: Path
) -> None:
    view = make_view()
    assert view.pages.currentWidget() is view.files and not view.next_button.isEnabled()
    assert view.settings.device.count() >= 1  # what there is to compute on was asked
    view.files.add_paths([str(pairs(tmp_path))])
    view.files.name.setText("Verträge")
    view.next_button.click()
    assert session.work is Work.PREPARING
    qtbot.waitUntil(lambda: view.report.reasons.topLevelItemCount() > 1)
    assert view.pages.currentWidget() is view.report
    reasons = {view.report.reasons.topLevelItem(at).text(0) for at in range(view.report.reasons.topLevelItemCount())}
    assert "Same as the English" in reasons
    assert view.report.reasons.topLevelItem(0).childCount() > 0  # with examples
    assert view.report.pairs.rowCount() == 3 and view.report.pairs.item(0, 1).text() not in ("", "0")
    view.next_button.click()
    assert view.pages.currentWidget() is view.settings
    made = session.adaptation
    assert made is not None
    view.settings.start.addItem("tiny", str(start))
    view.settings.start.setCurrentIndex(view.settings.start.count() - 1)
    view.settings.teacher.setText(str(start.parent / "teacher"))
    view.settings.values["stage1.batch_size"].setValue(16)
    view.settings.values["stage1.epochs"].setValue(0.5)  # type: ignore[arg-type]
    view.settings.estimate_button.click()
    qtbot.waitUntil(lambda: "Stage 1" in view.settings.estimate.text())
    assert "Stage 2 is left out" in view.settings.estimate.text()  # which is left out without questions, and that is said
    view.settings.minutes.setCurrentIndex(1)
    view.settings.minutes.activated.emit(1)
    assert not session.plan and not view.settings.estimate.text()  # it would come out differently now
    view.next_button.click()
    assert session.work is Work.PLANNING  # first, for the time is limited
    qtbot.waitUntil(lambda: session.work is Work.TRAINING)
    assert view.pages.currentWidget() is view.run and made.minutes == 15
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.result, timeout=3 * WAIT_MS)
    qtbot.waitUntil(lambda: view.result.table.rowCount() > 1)
    assert session.step is Step.COMPARED
    assert view.result.verdict.text() and view.result.table.item(0, 1).text()
    assert session.history.stages["stage1"].losses and session.history.best_score is not None
    assert view.run.losses.accessibleDescription()
    # It is installed, and then asked for in the settings.
    with qtbot.waitSignal(view.use_wanted) as wanted:
        view.result.use_button.click()
    assert wanted.args and wanted.args[0] == made.used != ""
    assert [one.name for one in read_adaptations()] == ["Verträge"]
    # Another view finds it as it was; discarding keeps the texts.
    again = make_view()
    assert again.pages.currentWidget() is again.result
    again.result.discard_button.click()
    box = again.findChild(QMessageBox)
    assert box is not None
    box.button(QMessageBox.StandardButton.Yes).click()
    assert session.step is Step.PREPARED and again.pages.currentWidget() is again.settings


@pytest.mark.slow
def test_a_pause_is_gone_on_with_also_after_the_program_was_closed(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, settings: Settings, tmp_path: Path, start: Path
) -> None:
    made = prepared(qtbot, session, start, 100_000)
    view = make_view()
    view._next()
    session.train()
    qtbot.waitUntil(lambda: session.history.step > 2)
    view.run.pause_button.click()
    qtbot.waitUntil(lambda: not session.busy)
    assert view.run.go_on_button.isVisibleTo(view) and "Paused" in view.run.state.text()
    assert session.step is Step.STARTED and (made.run / "checkpoints" / "last.json").is_file()
    step = session.history.step
    view.run.go_on_button.click()
    qtbot.waitUntil(lambda: session.history.step > step + 2)
    session.close()  # the program ends: the child saves and ends with it
    reached = read_history(made.run).step
    later = TrainSession(settings)
    later.open(read_adaptations()[0])
    qtbot.waitUntil(lambda: later.history.step == reached)  # the curve is back
    later.go_on()
    qtbot.waitUntil(lambda: later.history.step > reached + 2)
    # Killed in the middle: said, and gone on with from what was saved.
    failed: list[TrainerFailed] = []
    later.failed.connect(failed.append)
    process = later.process._process._process
    assert process is not None
    os.kill(process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].kind == DIED and "go on" in trainer_sentence(failed[0])
    later.go_on()
    qtbot.waitUntil(lambda: later.history.step > reached + 2)
    later.close()
    later.deleteLater()


@pytest.mark.slow
def test_finishing_now_packs_the_best_so_far_and_can_be_gone_on_with(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, tmp_path: Path, start: Path
) -> None:
    made = prepared(qtbot, session, start, 100_000)
    made.advanced["eval_steps"] = 5
    view = make_view()
    session.train()
    qtbot.waitUntil(lambda: session.history.gained, timeout=3 * WAIT_MS)
    assert view.pages.currentWidget() is view.run and view.run.finish_button.isEnabled()
    view.run.finish_button.click()
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.result, timeout=3 * WAIT_MS)
    assert session.step is Step.COMPARED and (made.package / "manifest.json").is_file()
    reached = session.history.step
    assert reached < 100_000 and view.result.go_on_button.isVisibleTo(view)
    view.result.go_on_button.click()
    qtbot.waitUntil(lambda: session.history.step > reached + 2)
    assert view.pages.currentWidget() is view.run and session.step is Step.STARTED
    session.stop()
    qtbot.waitUntil(lambda: not session.busy)


def test_a_training_outlives_the_window(qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path) -> None:
    settings.train_python = str(tmp_path / "nowhere")
    program = Program(qapp, settings)
    assert program.open_library(tmp_path / "library")
    program.show()
    first = program.window
    assert first is not None
    first.menus.train_view.trigger()
    session = first.models.session
    assert first.views.currentWidget() is first.models.view
    qtbot.waitUntil(lambda: not session.busy)
    first.reopen_wanted.emit()
    qtbot.waitUntil(lambda: program.window is not first and program.window is not None)
    assert program.window is not None and program.window.models.session is session
    program.close()
    assert not session.process.running and not session.worker.busy
    program._beat.stop()
    program.deleteLater()


def test_a_python_without_the_trainer_is_said_with_the_command(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, settings: Settings, tmp_path: Path
) -> None:
    settings.train_python = str(tmp_path / "nowhere" / "python")
    view = make_view()
    assert view.pages.currentWidget() is view.setup
    assert "pip install" in view.setup.command.text() and str(tmp_path / "nowhere") in view.setup.command.text()
    assert "download.pytorch.org" in view.setup.small_command.text()
    view.setup.choose(str(tmp_path))
    assert "no Python" in view.setup.wrong.text()
    environment = tmp_path / "venv" / "bin"
    environment.mkdir(parents=True)
    (environment / "python").symlink_to(sys.executable)
    assert python_of(tmp_path / "venv") == environment / "python"
    view.setup.choose(str(Path(sys.prefix)))
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.files)
    assert settings.train_python and session.devices
