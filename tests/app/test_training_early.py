"""A training that is ended before its time, with a script in the trainer's place."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.train_session import TrainSession, Work
from app.train_store import Step, read_adaptations
from tests.app.train_bench import MakeView, adaptation, fake, make_view, session

__all__ = ["make_view", "session"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")

STOPPABLE = """
import os, pathlib
command, arguments = sys.argv[4], sys.argv[5:]
out = pathlib.Path(arguments[arguments.index("--out") + 1]) if "--out" in arguments else None
if command == "run":
    out.mkdir(parents=True, exist_ok=True)
    log = (out / "events.jsonl").open("a")
    for n, score in enumerate((0.2, SCORE)):
        event = {"event": "eval", "stage": "stage1", "step": n, "score": score}
        log.write(json.dumps(event) + chr(10))
        print(json.dumps(event), flush=True)
    (out / "best").mkdir(exist_ok=True)
    while sys.stdin.read(1):
        pass
    print(json.dumps({"event": "stopped"}))
elif command == "export":
    out.mkdir()
    (out / "manifest.json").write_text("{}")
    print(json.dumps({"event": "done", "package": str(out)}))
elif command == "evaluate":
    out.mkdir()
    (out / "evaluation.json").write_text(json.dumps({"evaluations": []}))
    print(json.dumps({"event": "done"}))
else:
    print(json.dumps({"event": "devices", "devices": []}))
"""


def test_a_run_that_is_finished_early_goes_on_to_its_result(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, settings: Settings, tmp_path: Path
) -> None:
    settings.train_python = fake(tmp_path, STOPPABLE.replace("SCORE", "0.3"))
    view = make_view()
    made = adaptation(session, texts_ready=True)
    session.train()
    qtbot.waitUntil(lambda: view.run.finish_button.isEnabled())
    view.run.finish_button.click()
    assert not view.run.finish_button.isEnabled()  # it is being stopped
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.result)
    assert read_adaptations()[0].step() is Step.COMPARED  # also for a program that is started anew
    view.result.go_on_button.click()
    assert session.work is Work.TRAINING and not (made.folder / "package").exists()
    qtbot.waitUntil(lambda: len(session.history.stages["stage1"].scores) == 2)
    view.run.pause_button.click()
    qtbot.waitUntil(lambda: not session.busy)
    assert session.step is Step.STARTED and view.run.finish_button.isEnabled()
    view.run.finish_button.click()  # of a run that stands still, too
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.result)
    assert session.step is Step.COMPARED


def test_a_run_without_gain_cannot_be_finished_early(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, settings: Settings, tmp_path: Path
) -> None:
    settings.train_python = fake(tmp_path, STOPPABLE.replace("SCORE", "0.2"))
    view = make_view()
    adaptation(session, texts_ready=True)
    session.train()
    qtbot.waitUntil(lambda: "stage1" in session.history.stages and len(session.history.stages["stage1"].scores) == 2)
    assert not view.run.finish_button.isEnabled() and view.run.finish_button.toolTip()
    session.stop()
    qtbot.waitUntil(lambda: not session.busy)
