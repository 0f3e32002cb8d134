"""Reading a model package: a folder with ``model.onnx``, ``tokenizer.json`` and ``manifest.json``, refused unless sound.

Every byte that is later used was hashed first: files are read once, checked, and handed on in memory.
"""

from __future__ import annotations

import hashlib
import importlib.resources
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelPackageError
from engine.model.model_manifest import (
    MANIFEST_FILE,
    MODEL_FILE,
    TOKENIZER_FILE,
    ManifestError,
    ModelManifest,
    parse_manifest,
)
from engine.model.onnx_scan import OnnxRefusedError, refuse_hostile

MAX_BYTES = {MANIFEST_FILE: 4 << 20, TOKENIZER_FILE: 128 << 20, MODEL_FILE: (2 << 30) - 1}
CARD_FILE = "MODEL_CARD.md"
CARD_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class ModelPackage:
    """A package whose manifest is valid and whose files are regular; ``read`` checks their digests."""

    path: Path
    manifest: ModelManifest

    def read(self, name: str) -> bytes:
        """The bytes of one of the package's files, digest checked; ModelPackageError if they are not sound."""
        data = _read_regular(self.path, name)
        if name != MANIFEST_FILE and hashlib.sha256(data).hexdigest() != self.manifest.sha256[name]:
            raise ModelPackageError(str(self.path / name), "sha256 differs from the manifest")
        if name == MODEL_FILE:
            try:
                refuse_hostile(data)
            except OnnxRefusedError as error:
                raise ModelPackageError(str(self.path / name), str(error)) from error
        return data


def bundled_path() -> Path:
    """The folder of the package that comes with the program."""
    return Path(str(importlib.resources.files("resources").joinpath("model")))


def load_package(path: Path | str | None = None) -> ModelPackage:
    """The package in a folder, the bundled one by default; ModelPackageError says what is wrong with it."""
    folder = bundled_path() if path is None else Path(path)
    try:
        if not folder.is_dir():
            raise ModelPackageError(str(folder), "not a folder")
    except (OSError, ValueError) as error:
        raise ModelPackageError(str(folder), str(error)) from error
    try:
        manifest = parse_manifest(_read_regular(folder, MANIFEST_FILE))
    except ManifestError as error:
        raise ModelPackageError(str(folder / MANIFEST_FILE), str(error)) from error
    return ModelPackage(folder, manifest)


def _read_regular(folder: Path, name: str) -> bytes:
    """A regular file's bytes; links, devices and giants are refused, also when swapped in after a first look."""
    path = folder / name
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_symlink():
            raise ModelPackageError(str(path), "a link, not a file")
        with os.fdopen(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise ModelPackageError(str(path), "not a regular file")
            if status.st_size > MAX_BYTES[name]:
                raise ModelPackageError(str(path), f"{status.st_size} bytes, at most {MAX_BYTES[name]} expected")
            return file.read(MAX_BYTES[name])
    except OSError as error:
        raise ModelPackageError(str(path), error.strerror or str(error)) from error
