"""A model package that comes as one file: a ZIP with its files, alone or in one folder. Packages come from anywhere.

Nothing that the archive says is trusted: only the files that a package consists of are taken, by their plain names, as
many bytes as they may have; links, passwords, doubled names and whatever else a package has no need of are refused or left.
"""

from __future__ import annotations

import contextlib
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from engine.errors import ModelPackageError
from engine.model.model_manifest import MANIFEST_FILE, MODEL_FILE, TOKENIZER_FILE
from engine.model.model_package import CARD_BYTES, CARD_FILE, MAX_BYTES

_LIMITS = {**MAX_BYTES, CARD_FILE: CARD_BYTES}
_NEEDED = (MANIFEST_FILE, MODEL_FILE, TOKENIZER_FILE)
_MOST_ENTRIES = 10_000
_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_UNIX, _TYPE_MASK, _REGULAR = 3, 0o170000, 0o100000


@contextlib.contextmanager
def package_folder(source: Path, scratch: Path) -> Iterator[Path]:
    """The folder of a package: ``source`` itself, or what was in the file, unpacked below ``scratch`` and removed after.

    Raises ModelPackageError for a file that holds no package, and for one that is made to do harm.
    """
    if not source.is_file():
        yield source
        return
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=scratch, prefix=".unpacked-") as name:
        _unpack(source, Path(name))
        yield Path(name)


def _unpack(source: Path, target: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            for name, info in _entries(archive, source).items():
                _write(archive, info, target / name, _LIMITS[name], source)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, RuntimeError) as error:
        raise ModelPackageError(str(source), f"not a sound ZIP file: {error}") from error
    except OSError as error:
        raise ModelPackageError(str(source), error.strerror or str(error)) from error


def _entries(archive: zipfile.ZipFile, source: Path) -> dict[str, zipfile.ZipInfo]:
    """The package's files by name; all in one place of the archive."""
    infos = archive.infolist()
    if len(infos) > _MOST_ENTRIES:
        raise ModelPackageError(str(source), f"{len(infos)} entries, a package has four")
    found: dict[str, zipfile.ZipInfo] = {}
    places = set()
    for info in infos:
        path = PurePosixPath(info.filename)
        if path.name not in _LIMITS or len(path.parts) > 2:
            continue
        if path.name in found:
            raise ModelPackageError(str(source), f"{path.name} stands in it twice")
        kind = (info.external_attr >> 16) & _TYPE_MASK
        if info.create_system == _UNIX and kind not in (0, _REGULAR):
            raise ModelPackageError(str(source), f"{path.name} is a link, not a file")
        if info.flag_bits & _ENCRYPTED:
            raise ModelPackageError(str(source), "it needs a password")
        if info.file_size > _LIMITS[path.name]:
            raise ModelPackageError(str(source), f"{path.name}: {info.file_size} bytes, too many")
        found[path.name] = info
        places.add(path.parent)
    missing = [name for name in _NEEDED if name not in found]
    if missing:
        raise ModelPackageError(str(source), f"no model package: {', '.join(missing)} missing")
    if len(places) > 1:
        raise ModelPackageError(str(source), "its files lie in different folders")
    return found


def _write(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, limit: int, source: Path) -> None:
    """As many bytes as allowed, whatever size the archive declares."""
    written = 0
    with archive.open(info) as packed, target.open("xb") as file:
        while chunk := packed.read(_CHUNK):
            written += len(chunk)
            if written > limit:
                raise ModelPackageError(str(source), f"{target.name}: more than {limit} bytes")
            file.write(chunk)
