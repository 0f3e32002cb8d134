"""TAR, compressed streams, 7z and RAR."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zlib
from pathlib import Path

import py7zr
import pytest

from engine.documents import DocumentState
from engine.errors import CorruptError
from engine.extraction.archives.rar import read as read_rar
from engine.extraction.content import Context, Limits, Source
from tests.extraction.containers import extracted, text

SENTENCE = b"The tenant may give notice three months before the end of the year.\n"
SPECIAL = (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE)


def make_tar(path: Path, mode: str = "w") -> Path:
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name in ("folder/a.txt", "../../outside.txt", "/absolute.txt"):
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(SENTENCE), 1_700_000_000
            archive.addfile(info, io.BytesIO(SENTENCE))
        for kind, name in (
            (tarfile.SYMTYPE, "link"),
            (tarfile.LNKTYPE, "hard"),
            (tarfile.CHRTYPE, "device"),
            (tarfile.FIFOTYPE, "fifo"),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    return path


@pytest.mark.parametrize("suffix", ["", ":gz", ":bz2", ":xz"])
def test_tar_in_every_wrapping(tmp_path: Path, suffix: str) -> None:
    path = make_tar(tmp_path / f"a.tar{suffix.replace(':', '.')}", f"w{suffix}")
    found = extracted(path)
    for name in ("folder/a.txt", "outside.txt", "absolute.txt"):
        assert "three months" in text(found[name])
        assert found[name].modified == 1_700_000_000
    for name in ("link", "hard", "device", "fifo"):
        assert found[name].state is DocumentState.UNSUPPORTED
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_truncated_tar_keeps_what_came_before(tmp_path: Path) -> None:
    path = make_tar(tmp_path / "a.tar")
    path.write_bytes(path.read_bytes()[:1600])
    found = extracted(path)
    assert found["folder/a.txt"].state is DocumentState.INDEXED
    assert DocumentState.CORRUPT in {document.state for document in found.values()}


@pytest.mark.parametrize(("suffix", "module"), [("gz", gzip), ("bz2", bz2), ("xz", lzma)])
def test_one_compressed_file(tmp_path: Path, suffix: str, module: object) -> None:
    path = tmp_path / f"note.txt.{suffix}"
    packed = module.compress(SENTENCE * 100)  # type: ignore[attr-defined]
    path.write_bytes(packed)
    assert text(extracted(path)["note.txt"]).count("three months") == 100
    path.write_bytes(packed[: len(packed) // 2])
    assert extracted(path)[""].state is DocumentState.CORRUPT
    path.write_bytes(module.compress(bytes(30 << 20)))  # type: ignore[attr-defined]
    assert extracted(path)[""].state is DocumentState.TOO_LARGE


def test_tar_bomb_hidden_in_skipped_members(tmp_path: Path) -> None:
    path = tmp_path / "a.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=9) as archive:
        info = tarfile.TarInfo("device")
        info.type = b"Z"  # an unknown kind with data: skipped, yet unpacked
        info.size = 40 << 20
        archive.addfile(info, io.BytesIO(bytes(info.size)))
    assert DocumentState.TOO_LARGE in {document.state for document in extracted(path).values()}


def make_7z(path: Path, members: dict[str, bytes], **options: object) -> Path:
    with py7zr.SevenZipFile(path, "w", **options) as archive:  # type: ignore[arg-type]
        for name, data in members.items():
            archive.writestr(data, name)
    return path


def test_7z(tmp_path: Path) -> None:
    path = make_7z(tmp_path / "a.7z", {"folder/a.txt": SENTENCE, "b.txt": SENTENCE * 2000, "empty.txt": b""})
    found = extracted(path)
    assert "three months" in text(found["folder/a.txt"])
    assert text(found["b.txt"]).count("three months") == 2000
    assert found["empty.txt"].state is DocumentState.EMPTY


def test_7z_with_a_hostile_name(tmp_path: Path) -> None:
    path = make_7z(tmp_path / "a.7z", {"xx/xx/escape.txt": SENTENCE})
    with py7zr.SevenZipFile(path, "w", header_encryption=False) as archive:
        archive.set_encoded_header_mode(False)
        archive.writestr(SENTENCE, "xx/xx/escape.txt")
    data = path.read_bytes()
    assert "xx/xx/escape".encode("utf-16-le") in data
    hostile = data.replace("xx/xx/escape".encode("utf-16-le"), "../../escape".encode("utf-16-le"))
    # the header's checksum, and that of the start header over it, follow the change
    offset, size = struct.unpack_from("<QQ", hostile, 12)
    body = hostile[32 + offset : 32 + offset + size]
    start = struct.pack("<QQI", offset, size, zlib.crc32(body))
    path.write_bytes(hostile[:8] + struct.pack("<I", zlib.crc32(start)) + start + hostile[32:])
    found = extracted(path)
    assert "three months" in text(found["escape.txt"])
    assert [item.name for item in tmp_path.iterdir()] == ["a.7z"]


@pytest.mark.parametrize("hidden", [False, True])
def test_encrypted_7z(tmp_path: Path, hidden: bool) -> None:
    path = make_7z(tmp_path / "a.7z", {"a.txt": SENTENCE}, password="secret", header_encryption=hidden)
    assert extracted(path)[""].state is DocumentState.ENCRYPTED


def test_7z_bomb_and_truncation(tmp_path: Path) -> None:
    path = make_7z(tmp_path / "a.7z", {"zeros.txt": bytes(30 << 20)})
    assert DocumentState.TOO_LARGE in {document.state for document in extracted(path).values()}
    path = make_7z(tmp_path / "b.7z", {"a.txt": SENTENCE})
    path.write_bytes(path.read_bytes()[:-10])
    assert extracted(path)[""].state is DocumentState.CORRUPT


def test_7z_over_the_limits(tmp_path: Path) -> None:
    path = make_7z(tmp_path / "a.7z", {f"{number}.txt": SENTENCE for number in range(12)})
    assert extracted(path, Limits(members=5))[""].state is DocumentState.TOO_LARGE
    path = make_7z(tmp_path / "b.7z", {"a.txt": SENTENCE * 100, "b.txt": SENTENCE})
    found = extracted(path, Limits(file_size=1000))
    assert found["a.txt"].state is DocumentState.TOO_LARGE
    assert found["b.txt"].state is DocumentState.INDEXED


def test_stored_rar_is_read_and_nonsense_refused(tmp_path: Path) -> None:
    """A RAR 4 archive with one stored member, written by hand; no tool is needed for that."""

    def block(kind: int, flags: int, body: bytes, extra: int = 0) -> bytes:
        head = struct.pack("<BHH", kind, flags, 7 + len(body)) + body
        return struct.pack("<H", zlib.crc32(head) & 0xFFFF) + head

    name = b"note.txt"
    crc = zlib.crc32(SENTENCE)
    body = struct.pack("<IIBIIBBHI", len(SENTENCE), len(SENTENCE), 3, crc, 0x5A210000, 20, 0x30, len(name), 0o100644) + name
    path = tmp_path / "a.rar"
    blocks = block(0x73, 0, bytes(6)) + block(0x74, 0x8000, body) + SENTENCE + block(0x7B, 0x4000, b"")
    path.write_bytes(b"Rar!\x1a\x07\x00" + blocks)
    context = Context(Limits(), tmp_path)
    members = []
    for member in read_rar(Source(path, "a.rar", "a.rar"), context).members:
        members.append((member.source.name, member.source.path.read_bytes()))
    assert members == [("note.txt", SENTENCE)]
    path.write_bytes(b"Rar!\x1a\x07\x00" + b"\xff" * 50)
    with pytest.raises(CorruptError):
        list(read_rar(Source(path, "a.rar", "a.rar"), context).members)
