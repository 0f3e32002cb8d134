"""Two processes over gloo learn what one process learns."""

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

from trainer.models.loading import load_encoder
from trainer.records import PairRecord

_METHODS = ("mimo", "lakda")


def _train(job: Path, out: Path, processes: int) -> list[dict[str, Any]]:
    out.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    running = []
    for rank in range(processes):
        settings = {
            **os.environ,
            "WORLD_SIZE": str(processes),
            "RANK": str(rank),
            "LOCAL_RANK": str(rank),
            "MASTER_ADDR": "127.0.0.1",
            "MASTER_PORT": port,
            "CUDA_VISIBLE_DEVICES": "",
        }
        command = [sys.executable, "-m", "tests.trainer.distributed_worker", str(job), str(out)]
        root = Path(__file__).parents[2]
        running.append(subprocess.Popen(command, env=settings, cwd=root, stderr=subprocess.PIPE, text=True))
    for process in running:
        _, said = process.communicate(timeout=300)
        assert process.returncode == 0, said
    events: list[dict[str, Any]] = json.loads((out / "events.json").read_text(encoding="utf-8"))
    return events


def test_two_processes_give_the_losses_and_weights_of_one(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    job = tmp_path / "job.json"
    values = {
        "student": str(tiny_bert_folder),
        "teacher": str(tiny_teacher_folder),
        "pairs": [[pair.en, dict(pair.tr)] for pair in tiny_pairs[:60]],
        "methods": _METHODS,
        # Odd batch sizes: the processes' shares differ.
        "changes": {"stage1__batch_size": 13, "stage2__batch_size": 7, "stage1__anchor_contrast": 0.1},
    }
    job.write_text(json.dumps(values), encoding="utf-8")
    alone, together = (
        [event for event in _train(job, tmp_path / str(count), count) if event["event"] == "step"] for count in (1, 2)
    )
    assert len(alone) == len(together) == 12
    for one, two in zip(alone, together, strict=True):
        assert two["loss"] == pytest.approx(one["loss"], abs=1e-5)
        assert two["grad_norm"] == pytest.approx(one["grad_norm"], rel=1e-4)
        assert two["losses"] == pytest.approx(one["losses"], abs=1e-5)
    for method in _METHODS:
        first, second = (load_encoder(tmp_path / count / method / "model").state_dict() for count in ("1", "2"))
        for name, weight in first.items():
            # Adam turns rounding of near-zero gradients into visible steps: a step is at most the rate.
            assert torch.allclose(weight, second[name], atol=2e-3), name
            assert (weight - second[name]).abs().mean() < 2e-5, name
