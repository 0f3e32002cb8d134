"""Nothing leaves the machine: the runtime of the networks, which reports to its maker unless told not to, is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# What the runtime takes for a build machine or a test, where it reports nothing by itself.
_QUIET = ("CI", "PYTEST", "GITHUB", "BUILD", "TF_", "JENKINS", "GITLAB", "TRAVIS", "ORT_")


@pytest.mark.parametrize(
    "code",
    [
        "from engine.embedding import load_embedder; load_embedder().embed_queries(['a question'])",
        "import engine.library, onnxruntime",
        "import app, onnxruntime",
        "import trainer, onnxruntime",
    ],
)
def test_the_runtime_of_the_networks_reports_nothing(code: str, tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(_QUIET)}
    homes = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"), str(tmp_path))
    session = "import onnxruntime; from engine.model.model_package import bundled_path\n"
    session += "onnxruntime.InferenceSession(str(bundled_path() / 'model.onnx'))"
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\n{session}"], env={**kept, **homes}, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr
    left = [path.name for path in tmp_path.rglob("*") if "onnxruntime" in path.name or path.name == "deviceid"]
    assert left == []  # neither an identifier of this device nor reports that wait to be sent
