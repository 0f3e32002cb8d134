"""Model packages as one file: taken whole, and refused with a reason where they are damaged or made to do harm."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import pytest

from engine.errors import ModelPackageError
from engine.model import models
from tests import tiny_package


def packed(tmp_path: Path, folder: str = "", **options: int) -> Path:
    source = tiny_package.write(tmp_path / "source")
    (source / "MODEL_CARD.md").write_text("# card")
    target = tmp_path / "Modell 模型.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(source.iterdir()):
            archive.write(path, folder + path.name)
    return target


@pytest.mark.parametrize("folder", ["", "tiny/"])
def test_a_zip_is_installed_like_its_folder(tmp_path: Path, folder: str) -> None:
    installed = models.install(packed(tmp_path, folder), tmp_path / "models")
    assert installed.key == "tiny-0" and (installed.path / "MODEL_CARD.md").read_text() == "# card"
    assert sorted(path.name for path in (tmp_path / "models").iterdir()) == ["tiny-0"]


def test_what_is_no_part_of_a_package_is_left_in_the_archive(tmp_path: Path) -> None:
    archive = packed(tmp_path)
    with zipfile.ZipFile(archive, "a") as more:
        more.writestr("../../outside.txt", "x")
        more.writestr("/etc/absolute.txt", "x")
        more.writestr("evil.so", "x")
        more.writestr("../manifest.json/deeper/model.onnx", "x")
    models.install(archive, tmp_path / "models")
    names = {path.name for path in tmp_path.rglob("*")}
    assert not names & {"outside.txt", "absolute.txt", "evil.so"}


def refused(tmp_path: Path, archive: Path, why: str) -> None:
    with pytest.raises(ModelPackageError, match=why):
        models.install(archive, tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


def test_no_archive_and_no_package(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 this is none")
    refused(tmp_path, tmp_path / "x.zip", "ZIP")
    with zipfile.ZipFile(tmp_path / "y.zip", "w") as archive:
        archive.writestr("readme.txt", "x")
    refused(tmp_path, tmp_path / "y.zip", "missing")


def test_a_damaged_archive(tmp_path: Path) -> None:
    archive = packed(tmp_path)
    data = bytearray(archive.read_bytes())
    data[len(data) // 3] ^= 0xFF
    archive.write_bytes(data)
    with pytest.raises(ModelPackageError):
        models.install(archive, tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


def test_a_link_among_its_files(tmp_path: Path) -> None:
    archive = tmp_path / "x.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for name in ("manifest.json", "tokenizer.json"):
            made.writestr(name, "{}")
        link = zipfile.ZipInfo("model.onnx")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")
    refused(tmp_path, archive, "link")


def test_a_file_that_stands_in_it_twice(tmp_path: Path) -> None:
    archive = packed(tmp_path)
    with zipfile.ZipFile(archive, "a") as more:
        more.writestr("other/manifest.json", "{}")
    refused(tmp_path, archive, "twice")


def test_a_bomb_writes_no_more_than_a_package_may_have(tmp_path: Path) -> None:
    archive = tmp_path / "x.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("manifest.json", b"0" * ((4 << 20) + 1))
        for name in ("model.onnx", "tokenizer.json"):
            made.writestr(name, "{}")
    refused(tmp_path, archive, "too many")
    # And one that lies about its size.
    data = archive.read_bytes().replace((4 * 2**20 + 1).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    archive.write_bytes(data)
    with pytest.raises(ModelPackageError):
        models.install(archive, tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())
