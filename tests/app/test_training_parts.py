"""What the window makes of the trainer's words and of what it leaves on disk, without a window."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.train_errors import DIED, NOT_INSTALLED, TrainerFailed, trainer_sentence
from app.train_history import History, read_history
from app.train_python import install_command
from app.train_reasons import REASONS, reason_text
from app.train_result_page import compared
from app.train_store import new_adaptation, read_adaptations
from app.trainer_process import TrainerProcess
from app.wordings import literal_parts
from tests.app.train_bench import fake
from trainer import errors


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
    with qtbot.waitSignal(process.succeeded):
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
    with qtbot.waitSignal(process.failed) as failed:
        process.start(fake(tmp_path, code), "run", [])
    assert failed.args is not None
    assert failed.args[0].kind == kind and said in trainer_sentence(failed.args[0])


def test_the_trainers_errors_have_sentences_of_their_own() -> None:
    kinds = [name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.TrainerError)]
    public = [name for name in kinds if not name.startswith("_") and name != "TrainerError"]
    sentences = {trainer_sentence(TrainerFailed(name, "why", "/a")) for name in [*public, DIED, NOT_INSTALLED, "Other"]}
    assert len(sentences) == len(public) + 3
    assert not any("{" in sentence for sentence in sentences)


def test_the_trainers_reasons_are_its_own_words() -> None:
    """A reason that the trainer words anew would be shown in English: then this fails."""
    folder = Path(errors.__file__).parent
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
    few = reason_text("only 83 records to train on: enough to try the steps, not to learn from")
    assert few.startswith("Records to train on: 83.")
    assert reason_text("one language beside English only (de)") == "There is only one language beside English: de."
    dropped = reason_text("more was dropped (997) than kept (207): look at the reasons")
    assert dropped == "More was left out (997) than kept (207): look at the reasons."
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
