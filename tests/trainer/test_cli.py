"""``mimo-train`` from the outside: the whole path on tiny models, exit codes, errors as sentences, stopping."""

from __future__ import annotations

import itertools
import json
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from engine.embedding import load_embedder
from trainer import precision
from trainer.ablation import contestants
from trainer.checkpoint import Checkpoints
from trainer.cli import ablating, main, training
from trainer.cli.run_record import read_record
from trainer.config import TrainConfig
from trainer.distributed import World
from trainer.errors import ConfigError
from trainer.evaluation.dev import DevEvaluator
from trainer.events import Event
from trainer.records import PairRecord
from trainer.training import TrainResult


@pytest.fixture
def data(tmp_path: Path, tiny_pairs: list[PairRecord], capsys: pytest.CaptureFixture[str]) -> Path:
    lines = [json.dumps({"src": "tiny", "en": r.en, "tr": dict(r.tr)}, ensure_ascii=False) for r in tiny_pairs]
    for at, r in enumerate(tiny_pairs[:120]):
        sides = {"en": r.en, **r.tr}
        asked = {la: {"q": f"{text.split(' ')[0]} {at}", "d": text} for la, text in sides.items()}
        record = {"src": "tiny-qp", "en": asked.pop("en"), "tr": asked}
        lines.append(json.dumps(record, ensure_ascii=False))
    (tmp_path / "pairs.jsonl").write_text("\n".join(lines), encoding="utf-8")
    command = [
        "prepare",
        str(tmp_path / "pairs.jsonl"),
        "--out",
        str(tmp_path / "data"),
        "--check-language",
        "off",
        "--json",
    ]
    assert main(command) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["event"] == "done"
    return tmp_path / "data"


@pytest.fixture
def settings(tiny_bert_folder: Path, tiny_teacher_folder: Path) -> list[str]:
    chosen = ["--student", str(tiny_bert_folder), "--teacher", str(tiny_teacher_folder), "--device", "cpu"]
    for setting in ("stage1.max_steps=4", "stage2.max_steps=2", "stage1.batch_size=16", "stage2.batch_size=8", "threads=1"):
        chosen += ["--set", setting]
    return chosen


def test_prepare_run_evaluate_export(
    tmp_path: Path, data: Path, settings: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run, package = tmp_path / "run", tmp_path / "package"
    assert main(["run", str(data), "--out", str(run), "--json", *settings]) == 0
    events = [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()]
    assert (events[0], events[-1]) == ("start", "done")
    record = read_record(run)
    assert record is not None
    assert TrainConfig.from_mapping(record.config).stage1.max_steps == 4
    assert main(["evaluate", str(run), "--data", str(data), "--out", str(tmp_path / "report")]) == 0
    assert "MLIR" in capsys.readouterr().out
    report = json.loads((tmp_path / "report" / "evaluation.json").read_text(encoding="utf-8"))
    assert "anchor" in str(report["evaluations"][0]["notes"]) or "teacher" in str(report["evaluations"][0]["notes"])
    assert (tmp_path / "report" / "evaluation.html").is_file()
    assert main(["export", str(run), "--out", str(package), "--json"]) == 0
    done = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert done["precision"].startswith("float") and any("too little to judge int8" in note for note in done["notes"])
    embedder = load_embedder(package)
    assert embedder.space_id == done["space_id"]
    assert embedder.manifest.provenance["data"]["sha256"] == record.content_hash
    assert main(["evaluate", str(package), "--data", str(data), "--json"]) == 0
    copy = ["export", str(package), "--out", str(tmp_path / "copy"), "--precision", "float32", "--quiet"]
    assert main(copy) == 0  # what a package says of itself goes along
    manifest = load_embedder(tmp_path / "copy").manifest
    assert (manifest.name, manifest.languages) == (embedder.manifest.name, embedder.manifest.languages)
    assert manifest.provenance == {"exported from": embedder.space_id, **embedder.manifest.provenance}
    again = tmp_path / "again"
    assert main(["reproduce", str(run), "--out", str(again)]) == 0


def test_progress_is_told_in_words(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = (tmp_path / "pairs.jsonl").stat().st_size
    assert main(["prepare", str(tmp_path / "pairs.jsonl"), "--out", str(tmp_path / "again"), "--check-language", "off"]) == 0
    told = capsys.readouterr().err
    assert f"Reading  0/{size:,} bytes  pairs.jsonl" in told and "Merging and splitting" in told


def test_a_run_that_made_nothing_better_says_so(
    tmp_path: Path, data: Path, settings: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    scores = itertools.count(0.9, -0.1)
    monkeypatch.setattr(DevEvaluator, "score", lambda self, encoder: next(scores))
    command = ["run", str(data), *settings, "--set", "eval_steps=2"]
    assert main([*command, "--out", str(tmp_path / "worse")]) == 0
    assert "the model that the run began with" in capsys.readouterr().err
    scores = itertools.count(0.1, 0.1)
    assert main([*command, "--out", str(tmp_path / "better")]) == 0
    assert "began with" not in capsys.readouterr().err


def test_a_new_student_is_made_and_trained(
    tmp_path: Path, data: Path, settings: list[str], tiny_teacher_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "student"
    command = ["student", str(data), "--out", str(out), "--body", str(tiny_teacher_folder), "--vocabulary", "120"]
    assert main([*command, "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told[0]["event"] == "progress" and told[-1]["event"] == "done"
    assert told[-1]["aligned_share"] > 0.2 and {rate["language"] for rate in told[-1]["languages"]} >= {"de", "ja"}
    assert main(command) == 0  # its own kind may be replaced
    assert "Train it" in capsys.readouterr().out
    settings[settings.index("--student") + 1] = str(out)
    assert main(["run", str(data), "--out", str(tmp_path / "run"), "--quiet", *settings]) == 0
    capsys.readouterr()
    assert main(["student", str(data), "--out", str(data)]) == 1
    assert "something else" in capsys.readouterr().err


def test_ablate_compares_all_methods_and_can_be_repeated(
    tmp_path: Path, data: Path, settings: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "ablation"
    trials = iter([True])  # bfloat16 pays, once: a second trial, which might say something else, would be an error
    monkeypatch.setattr(precision, "bf16_pays", lambda student, device: next(trials))
    command = ["ablate", str(data), "--out", str(out), "--methods", "xlco,distil,mimo", "--lambdas", "0.2", "--quiet"]
    assert main([*command, *settings]) == 0
    values = json.loads((out / "evaluation.json").read_text(encoding="utf-8"))["evaluations"]
    titles = [entry["model"] for entry in values]
    assert titles == ["Start model", "XLCO alone", "Warm-up (stage 1)", "Distillation alone", "MIMO, lambda 0.2"]
    assert "uniformity" in (out / "evaluation.html").read_text(encoding="utf-8")
    found = [read_record(out / name) for name in ("xlco", "warm-up", "distil", "mimo-0.2")]
    assert [record.config["precision"] for record in found if record is not None] == ["bf16"] * 4
    capsys.readouterr()
    again = ["reproduce", str(out), "--out", str(tmp_path / "again"), "--json"]
    assert main(again) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["same"] and told["before"] == told["now"] and len(told["now"]) == 2 * len(titles)
    record = json.loads((out / "ablation.json").read_text(encoding="utf-8"))
    record["scores"] = {name: value + 0.01 for name, value in record["scores"].items()}
    (out / "ablation.json").write_text(json.dumps(record), encoding="utf-8")
    assert main([*again, "--quiet"]) == 1  # its runs are finished: nothing is trained once more
    assert main([*again, "--quiet", "--tolerance", "0.1"]) == 0


def test_ablate_with_several_seeds_tells_means_and_standard_errors(
    tmp_path: Path, data: Path, settings: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "ablation"
    command = ["ablate", str(data), "--out", str(out), "--methods", "xlco", "--seeds", "1,2", "--quiet"]
    assert main([*command, *settings, "--set", "stage2.body_rate=0.01", "--set", "stage2.batch_size=16"]) == 0
    values = json.loads((out / "evaluation.json").read_text(encoding="utf-8"))["evaluations"]
    assert [(entry["model"], entry["run"]) for entry in values] == [
        ("Start model", ""),
        ("XLCO alone", "seed 1"),
        ("XLCO alone", "seed 2"),
    ]
    first, second = (entry["retrieval"][0]["mlir"]["ndcg@20"] for entry in values[1:])
    assert first != second
    shown = (
        f"{(first + second) / 2:.3f} ± {abs(first - second) / 2:.3f}"  # the error of a mean of two is half their distance
    )
    table = capsys.readouterr().out
    row = next(line for line in table.splitlines() if "XLCO alone (2 seeds)" in line and "query/passage" in line)
    page = (out / "evaluation.html").read_text(encoding="utf-8")
    assert shown in row and f"<td>{shown}</td>" in page
    assert main(["reproduce", str(out), "--out", str(tmp_path / "again"), "--quiet"]) == 0


def test_the_papers_settings_run_on_little_data(
    tmp_path: Path, data: Path, settings: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "paper"
    models = settings[:6]
    command = ["ablate", str(data), "--out", str(out), "--paper", "--methods", "infonce,mimo", "--lambdas", "0.2", "--json"]
    assert main([*command, *models, "--set", "threads=1"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    stages = {(event["run"], event["stage"]): event for event in told if event.get("event") == "stage"}
    assert set(stages) == {("infonce", "stage2"), ("warm-up", "stage1"), ("mimo-0.2", "stage2")}
    warm, mimo = stages["warm-up", "stage1"]["config"], stages["mimo-0.2", "stage2"]["config"]
    assert (warm["batch_size"], warm["body_rate"], warm["table_rate"], warm["epochs"], warm["warmup"]) == (
        256,
        1e-4,
        1e-4,
        1,
        0.1,
    )
    assert (mimo["batch_size"], mimo["body_rate"], mimo["table_rate"], mimo["epochs"], mimo["max_tokens"]) == (
        2048,
        2e-5,
        2e-5,
        1,
        512,
    )
    assert (mimo["xlco_weight"], mimo["temperature"], mimo["warmup"]) == (0.2, 0.05, 0.1)
    assert mimo == {**stages["infonce", "stage2"]["config"], "xlco_weight": 0.2}  # the same schedule for every method


def test_each_seed_has_a_warm_up_of_its_own() -> None:
    runs = contestants(["mimo"], [0.2], [3, 4])
    assert [(run.folder, run.after, run.run) for run in runs] == [
        ("seed-3/warm-up", "", "seed 3"),
        ("seed-3/mimo-0.2", "seed-3/warm-up", "seed 3"),
        ("seed-4/warm-up", "", "seed 4"),
        ("seed-4/mimo-0.2", "seed-4/warm-up", "seed 4"),
    ]
    assert [run.changes["seed"] for run in runs] == [3, 3, 4, 4]


def test_the_warm_up_is_shared() -> None:
    runs = {run.folder: run for run in contestants()}
    assert {runs["distil"].after, runs["mimo-0.2"].after} == {"warm-up"}
    assert runs["xlco"].after == ""
    with pytest.raises(ConfigError, match="known"):
        contestants(["mimo", "magic"])


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["run"], 2, "required"),
        (["ablate", "x", "--out", "y", "--lambdas", "7"], 2, "lambdas"),
        (["evaluate", "bundled", "--data", "x", "--groups", "0"], 2, "groups"),
        ([], 2, "usage"),
        (["run", "{tmp}/none", "--out", "{tmp}/out"], 1, "not a prepared data folder"),
        (["run", "{tmp}/none", "--out", "{tmp}/out", "--set", "stage9.x=1"], 1, "stage9"),
        (["evaluate", "{tmp}", "--data", "{tmp}"], 1, "no model"),
        (["export", "{tmp}/none", "--out", "{tmp}/out"], 1, "no such folder"),
        (["prepare", "{tmp}/none.tmx", "--out", "{tmp}/out"], 1, "no such file"),
        (["reproduce", "{tmp}", "--out", "{tmp}/out"], 1, "no finished run"),
    ],
)
def test_errors_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
) -> None:
    assert main([argument.replace("{tmp}", str(tmp_path)) for argument in arguments]) == code
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told


@pytest.mark.parametrize("way", ["closed input", "Ctrl-C", pytest.param("SIGTERM", marks=pytest.mark.slow)])
def test_asked_to_stop_it_leaves_a_checkpoint(tmp_path: Path, data: Path, settings: list[str], way: str) -> None:
    settings = [setting.replace("stage1.max_steps=4", "stage1.max_steps=100000") for setting in settings]
    out = tmp_path / "run"
    command = [sys.executable, "-m", "trainer", "run", str(data), "--out", str(out), "--json", *settings]
    if way == "closed input":
        command.append("--stdin-stop")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None and child.stdout is not None
        events = []
        for line in child.stdout:
            events.append(json.loads(line)["event"])
            if events[-1] == "step":
                break
        if way == "closed input":
            child.stdin.close()
        else:
            child.send_signal(signal.SIGINT if way == "Ctrl-C" else signal.SIGTERM)
        events += [json.loads(line)["event"] for line in child.stdout]
        assert child.wait(timeout=60) == 0
    assert events[-2:] == ["checkpoint", "stopped"]
    found = Checkpoints(out).load()
    assert found is not None and found.state.step > 0


def test_of_several_processes_the_first_alone_writes_and_speaks(
    tmp_path: Path, data: Path, settings: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*given: object, **named: object) -> Generator[Event, None, TrainResult]:
        yield from ()
        return TrainResult(tmp_path / "run" / "model", None, False, "stage2", 2, None)

    monkeypatch.setattr(training, "train_model", silent)
    for module in (training, ablating):
        monkeypatch.setattr(module, "join_world", lambda device: World(rank=1, size=2, local_rank=1))
    assert main(["run", str(data), "--out", str(tmp_path / "run"), *settings]) == 0
    assert main(["ablate", str(data), "--out", str(tmp_path / "ablation"), "--methods", "xlco", *settings, "--quiet"]) == 0
    assert capsys.readouterr().out == ""
    assert not (tmp_path / "run").exists() and not (tmp_path / "ablation").exists()


def test_a_command_ends_by_itself_while_its_standard_input_is_open() -> None:
    command = [sys.executable, "-m", "trainer", "devices", "--json", "--stdin-stop"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None and child.stderr is not None
        told, said = child.stdout.read(), child.stderr.read()
        assert (child.wait(timeout=60), said) == (0, b"")
    assert json.loads(told)["event"] == "devices"


def test_help_loads_no_torch() -> None:
    code = "import sys; from trainer.cli.parser import build_parser; build_parser(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
