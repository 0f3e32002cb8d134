"""How long a run will take: foreseen from real steps, within a budget, on the command line and as a record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from trainer.cli import main
from trainer.cli.planning import available_devices
from trainer.records import PairRecord


@pytest.fixture
def data(tmp_path: Path, tiny_pairs: list[PairRecord], capsys: pytest.CaptureFixture[str]) -> Path:
    lines = [json.dumps({"src": "tiny", "en": r.en, "tr": dict(r.tr)}, ensure_ascii=False) for r in tiny_pairs]
    (tmp_path / "pairs.jsonl").write_text("\n".join(lines), encoding="utf-8")
    arguments = [str(tmp_path / "pairs.jsonl"), "--out", str(tmp_path / "data"), "--check-language", "off", "--quiet"]
    assert main(["prepare", *arguments]) == 0
    capsys.readouterr()
    return tmp_path / "data"


def test_a_plan_is_kept_to_by_the_run(
    data: Path, tmp_path: Path, tiny_bert_folder: Path, tiny_teacher_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    models = ["--student", str(tiny_bert_folder), "--teacher", str(tiny_teacher_folder), "--device", "cpu"]
    settings = [*models, "--set", "threads=1", "--set", "stage1.batch_size=16"]

    def planned(*more: str) -> dict[str, object]:
        assert main(["plan", str(data), "--json", *settings, *more]) == 0
        told: dict[str, object] = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert told["event"] == "plan"
        return told

    free = planned()
    (stage,) = free["stages"]  # type: ignore[misc]  # no queries: stage 2 is left out, and that is said
    assert stage["name"] == "stage1" and stage["seconds"] > 0 and not free["shortened"] and free["settings"] == []
    assert "stage 2" in str(free["warnings"])
    tight = planned("--minutes", "0.001")
    (cut,) = tight["stages"]  # type: ignore[misc]
    assert tight["shortened"] and 20 <= cut["steps"] < stage["steps"]
    for setting in tight["settings"]:  # type: ignore[attr-defined]
        settings += ["--set", setting]
    assert main(["run", str(data), "--out", str(tmp_path / "run"), "--json", *settings]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (began,) = [event for event in events if event["event"] == "stage"]
    assert abs(began["steps"] - cut["steps"]) <= 0.15 * cut["steps"] + 1
    assert not list(Path(data).glob("*plan*"))


def test_devices_name_at_least_the_processor(capsys: pytest.CaptureFixture[str]) -> None:
    assert available_devices()["devices"][-1]["device"] == "cpu"
    assert main(["devices", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["event"] == "devices"


def test_a_wrong_device_is_refused(data: Path, tiny_bert_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", str(data), "--json", "--student", str(tiny_bert_folder), "--device", "cuda:99"]) == 1
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["event"], told["kind"]) == ("error", "ConfigError") and "cuda:99" in told["reason"]
