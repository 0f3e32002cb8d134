"""``mimo-train plan`` and ``mimo-train devices``: what a run will take, and what it can compute on."""

from __future__ import annotations

import argparse
import platform
from dataclasses import asdict
from typing import Any

import psutil

from engine.cli.progress_bar import duration
from trainer.cli.training import config_of
from trainer.cli.work import Work
from trainer.data import PreparedData
from trainer.planning import plan as plan_run


def plan(options: argparse.Namespace, work: Work) -> int:
    """A few real steps, and how long the whole will take."""
    made = work.advance(plan_run(config_of(options), PreparedData(options.data), options.minutes))
    if work.console.json:
        work.console.record({"event": "plan", **asdict(made)})
        return 0
    for stage in made.stages:
        work.console.line(
            f"{stage.name}: {stage.texts:,} texts, {stage.epochs:.3g} passes, {stage.steps:,} steps of {stage.batch_size}, "
            f"about {duration(stage.seconds)}"
        )
    for warning in made.warnings:
        work.console.note(warning)
    work.console.line(f"About {duration(made.seconds)} on {made.device}, preparing and measuring included")
    if made.settings:
        work.console.line("To keep to that: " + " ".join(f"--set {setting}" for setting in made.settings))
    return 0


def devices(options: argparse.Namespace, work: Work) -> int:
    """What there is to compute on; fails where what training needs is not installed."""
    found = available_devices()
    if work.console.json:
        work.console.record({"event": "devices", **found})
        return 0
    for device in found["devices"]:
        work.console.line(f"{device['device']:8} {device['name']}, {device['memory_mb']:,} MB")
    return 0


def available_devices() -> dict[str, Any]:
    """{torch, teacher, devices: [{device, name, memory_mb}]}, the best device first."""
    import tokenizers
    import torch
    import transformers

    from trainer.models.teacher import DEFAULT_TEACHER, default_teacher

    found = [
        {
            "device": f"cuda:{number}",
            "name": torch.cuda.get_device_name(number),
            "memory_mb": torch.cuda.get_device_properties(number).total_memory >> 20,
        }
        for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0)
    ]
    memory = psutil.virtual_memory().total >> 20
    if torch.backends.mps.is_available():
        found.append({"device": "mps", "name": platform.machine(), "memory_mb": memory})
    cores = psutil.cpu_count(logical=False) or 1
    found.append({"device": "cpu", "name": platform.processor() or platform.machine(), "cores": cores, "memory_mb": memory})
    return {
        "torch": torch.__version__,
        "transformers": transformers.__version__,
        "tokenizers": tokenizers.__version__,
        "teacher": DEFAULT_TEACHER if default_teacher() else "",
        "devices": found,
    }
