"""Installing, choosing and removing models: complete or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.cli import main
from engine.errors import ModelPackageError
from engine.model import models
from tests import tiny_package


def keys(folder: Path) -> list[str]:
    return [model.key for model in models.list_models(folder)]


def test_without_a_folder_there_is_the_bundled_model(tmp_path: Path) -> None:
    (model,) = models.list_models(tmp_path / "none")
    assert model.bundled and model.active and model.manifest is not None
    assert not (tmp_path / "none").exists()


def test_install_use_remove(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    installed = models.install(tiny_package.write(tmp_path / "source"), folder)
    assert keys(folder) == ["bundled", "tiny-0"]
    assert not installed.active
    assert models.use("tiny-0", folder).active
    assert models.active_path(folder) == installed.path
    models.remove("tiny-0", folder)
    assert keys(folder) == ["bundled"]
    assert models.list_models(folder)[0].active
    assert list(folder.iterdir()) == [] or all(entry.name.startswith(".") for entry in folder.iterdir())


def test_only_the_package_itself_is_copied(tmp_path: Path) -> None:
    source = tiny_package.write(tmp_path / "source")
    (source / "evil.so").write_bytes(b"\x7fELF")
    (source / "MODEL_CARD.md").write_text("card")
    installed = models.install(source, tmp_path / "models")
    assert sorted(os.listdir(installed.path)) == ["MODEL_CARD.md", "manifest.json", "model.onnx", "tokenizer.json"]


def test_installing_again_changes_nothing_and_another_of_that_name_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    source = tiny_package.write(tmp_path / "source")
    first = models.install(source, folder)
    assert models.install(source, folder) == first
    with pytest.raises(ModelPackageError):
        models.install(tiny_package.write(tmp_path / "other", seed=1, space_id="tiny-0"), folder)
    assert keys(folder) == ["bundled", "tiny-0"]


def test_a_refused_package_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    source = tiny_package.write(tmp_path / "source", model=tiny_package.network(seed=3))
    with pytest.raises(ModelPackageError, match="reference"):
        models.install(source, folder)
    assert list(folder.iterdir()) == []


def test_what_a_killed_install_left_goes_and_one_under_way_stays(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    for name in (".install-dead", ".unpacked-dead", ".install-live"):
        (folder / name / "package").mkdir(parents=True)
    (folder / ".install-file").write_text("half")
    for name in (".install-dead", ".unpacked-dead", ".install-file"):
        os.utime(folder / name, (0, 0))
    models.install(tiny_package.write(tmp_path / "source"), folder)
    assert sorted(path.name for path in folder.iterdir()) == [".install-live", "tiny-0"]


def test_a_damaged_model_is_listed_with_its_problem_and_not_used(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    models.install(tiny_package.write(tmp_path / "a"), folder)
    models.install(tiny_package.write(tmp_path / "b", seed=1), folder)
    models.use("tiny-1", folder)
    (folder / "tiny-0" / "manifest.json").write_text("broken")
    (folder / "tiny-1" / "model.onnx").write_bytes(b"broken")
    problems = {model.key: model.problem for model in models.list_models(folder)}
    assert problems["tiny-0"] and not problems["bundled"]
    for key in ("tiny-0", "tiny-1"):
        with pytest.raises(ModelPackageError):
            models.use(key, folder)
    assert models.active_path(folder).name == "tiny-1"


@pytest.mark.parametrize("key", ["", "..", "../models", "/etc", ".active", "a/b", "a\\b", "none", "a\0b"])
def test_keys_never_leave_the_folder(tmp_path: Path, key: str) -> None:
    folder = tmp_path / "models"
    models.install(tiny_package.write(tmp_path / "source"), folder)
    for act in (models.use, models.remove):
        with pytest.raises(ModelPackageError):
            act(key, folder)
    assert keys(folder) == ["bundled", "tiny-0"]


def test_the_bundled_model_stays(tmp_path: Path) -> None:
    with pytest.raises(ModelPackageError):
        models.remove("bundled", tmp_path)
    assert models.use("bundled", tmp_path).active


@pytest.mark.parametrize("content", [b"../../etc", b"\xff\xfe", b"", b"gone"])
def test_a_broken_choice_falls_back_to_the_bundled_model(tmp_path: Path, content: bytes) -> None:
    (tmp_path / ".active").write_bytes(content)
    assert models.list_models(tmp_path)[0].active


def test_a_status_with_a_model_of_its_own_does_not_load_the_runtime(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    models.install(tiny_package.write(tmp_path / "source"), folder)
    models.use("tiny-0", folder)
    code = (
        "import sys; from engine.library import Library; library = Library.open(sys.argv[1]); "
        "print(library.status().space_id, [m for m in ('onnxruntime', 'tokenizers', 'hnswlib') if m in sys.modules])"
    )
    environment = {**os.environ, "MIMO_MODELS": str(folder)}
    command = [sys.executable, "-c", code, str(tmp_path / "library")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "tiny-0 []"


def test_the_command_takes_a_model_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("engine.cli.models.models_directory", lambda: tmp_path / "models")
    manifest = models.install(tiny_package.write(tmp_path / "source"), tmp_path / "models").manifest
    assert manifest is not None
    for name in (manifest.name, manifest.space_id):
        assert main(["models", "use", "bundled"]) == 0
        assert main(["models", "use", name]) == 0
        assert models.active_path(tmp_path / "models").name == "tiny-0"
    assert main(["models", "use", "tin"]) == 2
    assert "there is no model tin" in capsys.readouterr().err
