"""The models a person has: the bundled package, and packages installed into a models folder. Which one is in use, too.

A folder under the models folder is a package if its name is no hidden one; ``.active`` names the one in use. An install is
complete or absent: files are copied to a hidden folder beside the target, verified there, and renamed into place.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelPackageError
from engine.model.model_manifest import MANIFEST_FILE, MODEL_FILE, TOKENIZER_FILE, ModelManifest
from engine.model.model_package import CARD_BYTES, CARD_FILE, ModelPackage, bundled_path, load_package
from engine.model.package_file import package_folder

_ACTIVE = ".active"
_STAGING = ".install-"
_UNPACKED = ".unpacked-"
_LEFT_S = 3600.0  # an install takes seconds: what is older than this was left by one that was killed


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that can be used. key: what ``use`` and ``remove`` take. problem: why it cannot be used, "" if it can."""

    key: str
    path: Path
    manifest: ModelManifest | None
    bundled: bool
    active: bool
    problem: str = ""


def list_models(models: Path) -> list[InstalledModel]:
    """The bundled model and those in the folder, by key; damaged ones too, with what is wrong with them."""
    active = active_path(models)
    found = [_describe(bundled_path(), "bundled", active)]
    if models.is_dir():
        names = sorted(entry.name for entry in models.iterdir() if entry.is_dir() and not entry.name.startswith("."))
        found.extend(_describe(models / name, name, active) for name in names)
    return found


def install(source: Path, models: Path) -> InstalledModel:
    """Copy a package in, verified on this machine, under its space_id; the same package again changes nothing.

    source: its folder, or a ZIP file of it. Raises ModelPackageError and leaves the folder as it was: a hostile or damaged
    package, or one whose vectors come out differently here than where it was trained.
    """
    clear_leftovers(models)
    with package_folder(source, models) as folder:
        return _install(folder, models)


def _install(source: Path, models: Path) -> InstalledModel:
    package = load_package(source)
    models.mkdir(parents=True, exist_ok=True)
    target = models / package.manifest.space_id
    if target.exists():
        if load_package(target).manifest == package.manifest:
            return _describe(target, target.name, active_path(models))
        raise ModelPackageError(str(source), f"another package has the space_id {package.manifest.space_id}")
    with _staging(models) as staged:
        try:
            _copy(package, staged)
            _verify(staged)  # the copy itself is what is verified
            staged.rename(target)
        except OSError as error:
            raise ModelPackageError(str(source), f"could not be copied: {error}") from error
    _sync(models)
    return _describe(target, target.name, active_path(models))


def use(key: str, models: Path) -> InstalledModel:
    """Make a model the one in use, after verifying it. Raises ModelPackageError; the one before stays in use then."""
    path = _path_of(key, models)
    _verify(path)
    models.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=models, prefix=_STAGING)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(models / _ACTIVE)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return _describe(path, key, path)


def remove(key: str, models: Path) -> None:
    """Delete an installed model; the bundled one takes over if it was in use. Raises ModelPackageError if there is none."""
    path = _path_of(key, models)
    if key == "bundled":
        raise ModelPackageError(key, "the bundled model cannot be removed")
    if active_path(models) == path:
        (models / _ACTIVE).unlink(missing_ok=True)
    doomed = Path(tempfile.mkdtemp(dir=models, prefix=_STAGING))
    path.rename(doomed / key)  # gone at once, also if deleting is interrupted
    shutil.rmtree(doomed, ignore_errors=True)


def clear_leftovers(models: Path) -> None:
    """Delete what installs that were killed left in the folder."""
    with contextlib.suppress(OSError):
        for path in list(models.iterdir()):
            if path.name.startswith((_STAGING, _UNPACKED)) and time.time() - path.lstat().st_mtime > _LEFT_S:
                shutil.rmtree(path, ignore_errors=True) if path.is_dir() and not path.is_symlink() else path.unlink()


def active_path(models: Path) -> Path:
    """The folder of the model in use; the bundled one if none was chosen or the chosen one is gone."""
    try:
        return _path_of((models / _ACTIVE).read_text(encoding="utf-8").strip(), models)
    except (OSError, UnicodeDecodeError, ModelPackageError):
        return bundled_path()


def _verify(path: Path) -> None:
    """Run the network once. The runtime is loaded here only: asking which model is in use must not wait for it."""
    from engine.embedding import load_embedder

    load_embedder(path)


def _path_of(key: str, models: Path) -> Path:
    if key == "bundled":
        return bundled_path()
    if not key or key.startswith(".") or Path(key).name != key or "\\" in key or "\0" in key:
        raise ModelPackageError(key, "no such model")
    path = models / key
    if path.is_symlink() or not path.is_dir():
        raise ModelPackageError(key, "no such model")
    return path


def _describe(path: Path, key: str, active: Path) -> InstalledModel:
    try:
        manifest, problem = load_package(path).manifest, ""
    except ModelPackageError as error:
        manifest, problem = None, error.detail
    return InstalledModel(key, path, manifest, bundled=key == "bundled", active=path == active, problem=problem)


@contextlib.contextmanager
def _staging(models: Path) -> Iterator[Path]:
    """A hidden folder for one install, removed if it was not renamed away."""
    parent = Path(tempfile.mkdtemp(dir=models, prefix=_STAGING))
    try:
        staged = parent / "package"
        staged.mkdir()
        yield staged
    finally:
        shutil.rmtree(parent, ignore_errors=True)


def _copy(package: ModelPackage, target: Path) -> None:
    """Only the files that a package consists of, from bytes whose digests were checked; nothing else comes along."""
    for name in (MODEL_FILE, TOKENIZER_FILE, MANIFEST_FILE):
        _write(target / name, package.read(name))
    card = package.path / CARD_FILE
    if card.is_file() and not card.is_symlink() and card.stat().st_size <= CARD_BYTES:
        _write(target / CARD_FILE, card.read_bytes())
    _sync(target)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
