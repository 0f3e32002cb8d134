"""Two processes over gloo learn what one process learns, and stop and go on together."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.trainer.distributed_worker import main
from trainer.models.loading import load_encoder
from trainer.records import PairRecord


def _train_two(job: Path, out: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    running = []
    for rank in range(2):
        settings = {
            **os.environ,
            "WORLD_SIZE": "2",
            "OMP_NUM_THREADS": "1",
            "RANK": str(rank),
            "LOCAL_RANK": str(rank),
            "MASTER_ADDR": "127.0.0.1",
            "MASTER_PORT": port,
        }
        command = [sys.executable, "-m", "tests.trainer.distributed_worker", str(job), str(out)]
        root = Path(__file__).parents[2]
        running.append(subprocess.Popen(command, env=settings, cwd=root, stderr=subprocess.PIPE, text=True))
    for process in running:
        _, said = process.communicate(timeout=300)
        assert process.returncode == 0, said


def _steps(events: Path) -> list[dict[str, Any]]:
    return [event for event in json.loads(events.read_text(encoding="utf-8")) if event["event"] == "step"]


def test_two_processes_give_the_losses_and_weights_of_one_and_stop_together(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    job = tmp_path / "job.json"
    values = {
        "student": str(tiny_bert_folder),
        "teacher": str(tiny_teacher_folder),
        "pairs": [[pair.en, dict(pair.tr)] for pair in tiny_pairs[:60]],
        "runs": {"whole": [], "stopped": [1, 2]},  # inside stage 1, and at the first step of stage 2
        # Odd batch sizes: the processes' shares differ.
        "changes": {
            "stage1__max_steps": 2,
            "stage2__max_steps": 2,
            "stage1__batch_size": 13,
            "stage2__batch_size": 7,
            "stage1__anchor_contrast": 0.1,
        },
    }
    job.write_text(json.dumps(values), encoding="utf-8")
    (tmp_path / "2").mkdir()
    (tmp_path / "1").mkdir()
    _train_two(job, tmp_path / "2")
    main(job, tmp_path / "1")
    alone, together = (_steps(tmp_path / count / "whole.json") for count in ("1", "2"))
    assert len(alone) == len(together) == 4
    for one, two in zip(alone, together, strict=True):
        assert two["loss"] == pytest.approx(one["loss"], abs=1e-5)
        assert two["grad_norm"] == pytest.approx(one["grad_norm"], rel=1e-4)
        assert two["losses"] == pytest.approx(one["losses"], abs=1e-5)
    first, second = (load_encoder(tmp_path / count / "whole" / "model").state_dict() for count in ("1", "2"))
    for name, weight in first.items():
        # Adam turns rounding of near-zero gradients into visible steps: a step is at most the rate.
        assert torch.allclose(weight, second[name], atol=2e-3), name
        assert (weight - second[name]).abs().mean() < 2e-5, name
    events = json.loads((tmp_path / "2" / "stopped.json").read_text(encoding="utf-8"))
    assert [event["event"] for event in events].count("stopped") == 2
    stopped = _steps(tmp_path / "2" / "stopped.json")
    assert [event["loss"] for event in stopped] == [event["loss"] for event in together]
    for name, weight in load_encoder(tmp_path / "2" / "stopped" / "model").state_dict().items():
        assert torch.equal(weight, second[name]), name
