"""Adapting a model through the widgets, with the real trainer as a child process on a tiny random model."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.application import Program
from app.settings import Settings
from app.train_errors import DIED, NOT_INSTALLED, TrainerFailed, trainer_sentence
from app.train_history import History, read_history
from app.train_python import install_command, python_of
from app.train_reasons import reason_text
from app.train_result_page import compared
from app.train_session import TrainSession, Work
from app.train_store import Adaptation, Step, new_adaptation, read_adaptations
from app.train_view import TrainView
from app.trainer_process import TrainerProcess
from tests.app.conftest import WAIT_MS

trainer = pytest.importorskip("trainer")
pytest.importorskip("torch")


@pytest.fixture
def session(qtbot: QtBot, settings: Settings) -> Iterator[TrainSession]:
    made = TrainSession(settings)
    yield made
    made.close()
    assert not made.process.running
    qtbot.waitUntil(lambda: not made.worker.busy, timeout=WAIT_MS)
    made.deleteLater()


MakeView = Callable[[], TrainView]


@pytest.fixture
def make_view(qtbot: QtBot, session: TrainSession, settings: Settings) -> Iterator[MakeView]:
    made: list[TrainView] = []

    def make() -> TrainView:
        view = TrainView(session, settings)
        made.append(view)
        view.show()
        qtbot.waitUntil(lambda: not session.busy and not view.client.busy, timeout=WAIT_MS)
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


def tiny(made: Adaptation, start: Path, steps: int) -> None:
    """Settings that make a run of a few steps."""
    made.start, made.teacher, made.device = str(start), str(start.parent / "teacher"), "cpu"
    made.advanced = {"threads": 1, "stage1.batch_size": 16, "stage1.max_steps": steps}


def prepared(qtbot: QtBot, session: TrainSession, tmp_path: Path, start: Path, steps: int) -> Adaptation:
    made = new_adaptation("Verträge")
    made.inputs = [str(pairs(tmp_path))]
    tiny(made, start, steps)
    made.save()
    session.open(made)
    session.prepare()
    qtbot.waitUntil(lambda: not session.busy, timeout=WAIT_MS)
    assert session.step is Step.PREPARED
    return made


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
    qtbot.waitUntil(lambda: view.report.reasons.topLevelItemCount() > 1, timeout=WAIT_MS)
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
    qtbot.waitUntil(lambda: "Stage 1" in view.settings.estimate.text(), timeout=WAIT_MS)
    assert "stage 2" in view.settings.estimate.text()  # which is left out without questions, and that is said
    view.settings.minutes.setCurrentIndex(1)
    view.settings.minutes.activated.emit(1)
    assert not session.plan and not view.settings.estimate.text()  # it would come out differently now
    view.next_button.click()
    assert session.work is Work.PLANNING  # first, for the time is limited
    qtbot.waitUntil(lambda: session.work is Work.TRAINING, timeout=WAIT_MS)
    assert view.pages.currentWidget() is view.run and made.minutes == 15
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.result, timeout=3 * WAIT_MS)
    qtbot.waitUntil(lambda: view.result.table.rowCount() > 1, timeout=WAIT_MS)
    assert session.step is Step.COMPARED
    assert view.result.verdict.text() and view.result.table.item(0, 1).text()
    assert session.history.stages["stage1"].losses and session.history.best_score is not None
    assert view.run.losses.accessibleDescription()
    # It is installed, and then asked for in the settings.
    with qtbot.waitSignal(view.use_wanted, timeout=WAIT_MS) as wanted:
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
    made = prepared(qtbot, session, tmp_path, start, 100_000)
    view = make_view()
    view._next()
    session.train()
    qtbot.waitUntil(lambda: session.history.step > 2, timeout=WAIT_MS)
    view.run.pause_button.click()
    qtbot.waitUntil(lambda: not session.busy, timeout=WAIT_MS)
    assert view.run.go_on_button.isVisibleTo(view) and "Paused" in view.run.state.text()
    assert session.step is Step.STARTED and (made.run / "checkpoints" / "last.json").is_file()
    step = session.history.step
    view.run.go_on_button.click()
    qtbot.waitUntil(lambda: session.history.step > step + 2, timeout=WAIT_MS)
    session.close()  # the program ends: the child saves and ends with it
    reached = read_history(made.run).step
    later = TrainSession(settings)
    later.open(read_adaptations()[0])
    qtbot.waitUntil(lambda: later.history.step == reached, timeout=WAIT_MS)  # the curve is back
    later.go_on()
    qtbot.waitUntil(lambda: later.history.step > reached + 2, timeout=WAIT_MS)
    # Killed in the middle: said, and gone on with from what was saved.
    failed: list[TrainerFailed] = []
    later.failed.connect(failed.append)
    process = later.process._process._process
    assert process is not None
    os.kill(process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(failed), timeout=WAIT_MS)
    assert failed[0].kind == DIED and "go on" in trainer_sentence(failed[0])
    later.go_on()
    qtbot.waitUntil(lambda: later.history.step > reached + 2, timeout=WAIT_MS)
    later.close()
    later.deleteLater()


@pytest.mark.slow
def test_finishing_now_packs_the_best_so_far_and_can_be_gone_on_with(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, tmp_path: Path, start: Path
) -> None:
    made = prepared(qtbot, session, tmp_path, start, 100_000)
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
    qtbot.waitUntil(lambda: session.history.step > reached + 2, timeout=WAIT_MS)
    assert view.pages.currentWidget() is view.run and session.step is Step.STARTED
    session.stop()
    qtbot.waitUntil(lambda: not session.busy, timeout=WAIT_MS)


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


@pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")
def test_a_run_that_is_finished_early_goes_on_to_its_result(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, settings: Settings, tmp_path: Path
) -> None:
    settings.train_python = fake(tmp_path, STOPPABLE.replace("SCORE", "0.3"))
    view = make_view()
    made = new_adaptation("Verträge")
    made.data.mkdir(parents=True)
    (made.data / "data.json").write_text("{}")
    made.save()
    session.open(made)
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


@pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")
def test_a_run_without_gain_cannot_be_finished_early(
    qtbot: QtBot, make_view: MakeView, session: TrainSession, settings: Settings, tmp_path: Path
) -> None:
    settings.train_python = fake(tmp_path, STOPPABLE.replace("SCORE", "0.2"))
    view = make_view()
    made = new_adaptation("Verträge")
    made.data.mkdir(parents=True)
    (made.data / "data.json").write_text("{}")
    session.open(made)
    session.train()
    qtbot.waitUntil(lambda: "stage1" in session.history.stages and len(session.history.stages["stage1"].scores) == 2)
    assert not view.run.finish_button.isEnabled() and view.run.finish_button.toolTip()
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
    qtbot.waitUntil(lambda: not session.busy, timeout=WAIT_MS)
    first.reopen_wanted.emit()
    qtbot.waitUntil(lambda: program.window is not first and program.window is not None, timeout=WAIT_MS)
    assert program.window is not None and program.window.models.session is session
    program.close()
    assert not session.process.running and not session.worker.busy
    program._beat.stop()
    program.deleteLater()


def fake(tmp_path: Path, code: str) -> str:
    """A Python that runs this code instead of the trainer."""
    script = tmp_path / "python"
    script.write_text(f"#!{sys.executable}\nimport sys, json\n{code}\n", encoding="utf-8")
    script.chmod(0o755)
    return str(script)


@pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")
def test_what_the_child_tells_wrongly_breaks_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    process = TrainerProcess()
    told: list[object] = []
    process.told.connect(told.append)
    code = """
sys.stdout.buffer.write(b'{"event": \\xff\\n[1, 2]\\n\\n{"half": \\n' + b'[' * 100000 + b'\\n')
print(json.dumps({"event": "step", "stage": "stage1", "step": "x", "loss": None}))
print(json.dumps({"event": "step", "stage": "stage1", "step": 1, "loss": 0.5, "steps": 3}), end="", flush=True)
print(json.dumps({"event": "done"})[:0] + "\\n" + json.dumps({"event": "done"}))"""
    with qtbot.waitSignal(process.succeeded, timeout=WAIT_MS):
        process.start(fake(tmp_path, code), "run", [])
    history = History()
    for record in told:
        assert isinstance(record, dict)
        history.add(record)
    assert history.stages["stage1"].losses == [(1.0, 0.5)]
    assert process._process.nonsense == 4


@pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")
@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        (
            'record = {"event": "error", "kind": "CheckpointError", "path": "/x", "reason": "No space left on device"}\n'
            "print(json.dumps(record)); sys.exit(1)",
            "CheckpointError",
            "disk is full",
        ),
        ('sys.stderr.write("No module named trainer"); sys.exit(1)', NOT_INSTALLED, "not installed"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", DIED, "ended unexpectedly"),
        ('sys.stderr.write("Traceback\\nBoom: x"); sys.exit(1)', DIED, "Boom"),
    ],
)
def test_every_end_has_a_sentence(qtbot: QtBot, tmp_path: Path, code: str, kind: str, said: str) -> None:
    process = TrainerProcess()
    with qtbot.waitSignal(process.failed, timeout=WAIT_MS) as failed:
        process.start(fake(tmp_path, code), "run", [])
    assert failed.args is not None
    assert failed.args[0].kind == kind and said in trainer_sentence(failed.args[0])


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
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.files, timeout=WAIT_MS)
    assert settings.train_python and session.devices


def test_the_trainers_errors_have_sentences_of_their_own() -> None:
    from trainer import errors

    kinds = [name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.TrainerError)]
    public = [name for name in kinds if not name.startswith("_") and name != "TrainerError"]
    sentences = {trainer_sentence(TrainerFailed(name, "why", "/a")) for name in [*public, DIED, NOT_INSTALLED, "Other"]}
    assert len(sentences) == len(public) + 3
    assert not any("{" in sentence for sentence in sentences)


def test_the_trainers_reasons_are_its_own_words() -> None:
    """A reason that the trainer words anew would be shown in English: then this fails."""
    from app.train_reasons import REASONS, literal_parts

    folder = Path(trainer.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py")))
    unknown = [part for said, _ in REASONS for part in literal_parts(said) if part not in source]
    assert unknown == []


def test_reasons_are_said_in_the_interfaces_words() -> None:
    assert reason_text("no English side (de, fr): English is the anchor; with x") == "no text has an English side (de, fr)"
    assert (
        reason_text("900 MB are needed for checkpoints, 12 MB are free") == "900 MB are needed on the disk, 12 MB are free"
    )
    left_out = reason_text("stage 2 is left out: no queries with passages to train on: stage 2 needs at least 2 records")
    assert left_out == "Stage 2 is left out: the texts hold no questions with their answers"
    assert reason_text("something new") == "something new"
    assert "files of this kind" in trainer_sentence(TrainerFailed("DataError", "no format that can be imported", "/a.bin"))


def test_a_history_forgets_the_steps_that_are_taken_once_more(tmp_path: Path) -> None:
    history = History()
    for step in (1, 2, 3, 4, 3, 4, 5):
        history.add({"event": "step", "stage": "stage1", "step": step, "loss": 1 / step})
    assert [step for step, _ in history.stages["stage1"].losses] == [1, 2, 3, 4, 5]
    for step in range(6, 6000):
        history.add({"event": "step", "stage": "stage1", "step": step, "loss": 0.1})
    points = history.stages["stage1"].losses
    assert len(points) <= 2001 and points[0][0] == 1 and points[-1][0] == 5999
    (tmp_path / "events.jsonl").write_bytes(b'{"event": "step", "stage": "a", "step": 1, "loss": 2}\n{"torn": \xff\n')
    assert read_history(tmp_path).stages["a"].losses == [(1.0, 2.0)]
    assert read_history(tmp_path / "none").stages == {}


def test_adaptations_survive_nonsense_on_disk(tmp_path: Path) -> None:
    made = new_adaptation("../../Böse Namen: *?")
    made.inputs, made.minutes, made.advanced = ["/a\udcff.tmx"], 60, {"seed": 3.0}
    made.save()
    assert made.folder.parent.name == "training"
    again = read_adaptations()[0]
    assert (again.name, again.inputs, again.minutes, again.advanced) == (made.name, made.inputs, 60, {"seed": 3.0})
    values = json.loads((made.folder / "adaptation.json").read_text())
    (made.folder / "adaptation.json").write_text(json.dumps({**values, "minutes": "soon", "folder": "/etc", "inputs": 3}))
    again = read_adaptations()[0]
    assert (again.folder, again.minutes, again.inputs) == (made.folder, 0, [])
    (made.folder / "adaptation.json").write_text("[]")
    assert read_adaptations() == []


def test_a_worse_model_is_called_so() -> None:
    def measured(score: float) -> dict[str, object]:
        languages = {"de": {"ndcg@20": score}, "ja": {"ndcg@20": None}}
        return {"retrieval": [{"queries": 40, "mlir": {"ndcg@20": score}, "by_language": languages}]}

    found = compared([measured(0.5), measured(0.4)])
    assert [row.language for row in found.rows] == ["", "de"] and found.gain < 0
    assert compared([measured(0.5)]).rows == () and compared([{}, {}]).rows == ()


def test_the_command_names_this_installation() -> None:
    command = install_command("/opt/my env/bin/python")
    assert command.startswith('"/opt/my env/bin/python" -m pip install') and "[train]" in command
