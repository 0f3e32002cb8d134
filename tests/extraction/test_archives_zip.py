"""ZIP: honest archives in any encoding and method, and every kind of hostile one."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import inflate64
import pytest

from engine.documents import DocumentState
from engine.extraction.content import Limits
from tests.extraction.containers import extracted, text

SENTENCE = "The tenant may give notice three months before the end of the year.\n"


def make(path: Path, members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_method_of_the_standard_library(tmp_path: Path, method: int) -> None:
    found = extracted(make(tmp_path / "a.zip", {"folder/note.txt": SENTENCE * 5000, "empty.txt": ""}, method))
    assert text(found["folder/note.txt"]).count("three months") == 5000
    assert found["empty.txt"].state is DocumentState.EMPTY
    assert found[""].state is DocumentState.INDEXED


def raw_zip(path: Path, name: bytes, method: int, packed: bytes, plain: bytes, flags: int = 0) -> Path:
    """A ZIP written by hand, for methods and names that the standard library does not write."""
    crc = zlib.crc32(plain)
    fields = struct.pack("<HHHHHIIIHH", 20, flags, method, 0, 0x5A21, crc, len(packed), len(plain), len(name), 0)
    local = b"PK\x03\x04" + fields + name + packed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    path.write_bytes(local + central + end)
    return path


def test_deflate64(tmp_path: Path) -> None:
    plain = SENTENCE.encode() * 3000
    deflater = inflate64.Deflater()
    packed = deflater.deflate(plain) + deflater.flush()
    found = extracted(raw_zip(tmp_path / "a.zip", b"big.txt", 9, packed, plain))
    assert text(found["big.txt"]).count("three months") == 3000


def test_unknown_method_is_said(tmp_path: Path) -> None:
    found = extracted(raw_zip(tmp_path / "a.zip", b"a.txt", 98, b"xxxx", b"yyyy"))
    assert found["a.txt"].state is DocumentState.UNSUPPORTED
    assert "98" in found["a.txt"].reason


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("賃貸借契約書のコピー.txt", "cp932"),
        ("审计压缩包文件检索测试.txt", "gbk"),
        ("임대차 계약서 사본.txt", "cp949"),
        ("Договор аренды квартиры.txt", "cp866"),
        ("Prüfung der Gebühren.txt", "cp437"),
        ("Smlouva příloha.txt", "utf-8"),
    ],
)
def test_names_in_old_encodings(tmp_path: Path, name: str, encoding: str) -> None:
    data = SENTENCE.encode()
    found = extracted(raw_zip(tmp_path / "a.zip", name.encode(encoding), 0, data, data))
    assert name in found


def test_hostile_names_are_shown_safely_and_differ(tmp_path: Path) -> None:
    hostile = [
        "../../etc/passwd.txt",
        "/etc/passwd.txt",
        "C:\\etc\\passwd.txt",
        "a\nb.txt",
        "a\x01b.txt",
        "a!/b.txt",
        "x" * 5000 + ".txt",
        "txt.\u202eexe.txt",
        "..",
        "",
    ]
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name in hostile:
            info = zipfile.ZipInfo("placeholder")
            info.filename = name
            file.writestr(info, SENTENCE)
    found = extracted(archive)
    assert len(found) == len(hostile) + 1
    for name in found:
        assert len(name) < 300
        assert "!/" not in name and not name.startswith("/") and ".." not in name.split("/")
        assert not any(ord(character) < 32 or character == "\u202e" for character in name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip"]


def test_encrypted_members_are_told_and_the_others_read(tmp_path: Path) -> None:
    data = bytearray(make(tmp_path / "a.zip", {"open.txt": SENTENCE, "secret.txt": SENTENCE}).read_bytes())
    for marker, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.rfind(marker) + offset] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    found = extracted(tmp_path / "a.zip")
    assert found["secret.txt"].state is DocumentState.ENCRYPTED
    assert found["open.txt"].state is DocumentState.INDEXED
    whole = raw_zip(tmp_path / "b.zip", b"a.txt", 0, b"x" * 20, b"y" * 8, flags=1)
    assert extracted(whole)[""].state is DocumentState.ENCRYPTED


def test_truncated_and_damaged(tmp_path: Path) -> None:
    path = make(tmp_path / "a.zip", {"a.txt": SENTENCE * 50, "b.txt": SENTENCE}, zipfile.ZIP_STORED)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert extracted(path)[""].state is DocumentState.CORRUPT
    path.write_bytes(data.replace(b"three", b"THREE", 1))
    found = extracted(path)
    assert found["a.txt"].state is DocumentState.CORRUPT
    assert found["b.txt"].state is DocumentState.INDEXED


def test_bomb_is_stopped_by_real_bytes(tmp_path: Path) -> None:
    """The declared size is a lie: 30 MB of zeros that claim to be ten bytes."""
    path = make(tmp_path / "bomb.zip", {"zeros.txt": bytes(30 << 20), "note.txt": SENTENCE})
    data = bytearray(path.read_bytes())
    for marker, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        data[data.find(marker) + offset : data.find(marker) + offset + 4] = struct.pack("<I", 10)
    path.write_bytes(data)
    found = extracted(path)
    assert DocumentState.TOO_LARGE in {found.get(name, found[""]).state for name in ("zeros.txt", "")}


def test_overlapping_entries_hit_the_limit(tmp_path: Path) -> None:
    """Many directory entries that all point at one packed member, as in the best known modern bomb."""
    path = make(tmp_path / "a.zip", {"a.txt": bytes(1 << 20)})
    data = path.read_bytes()
    start = data.find(b"PK\x01\x02")
    entry = data[start : data.find(b"PK\x05\x06")]
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 5000, 5000, len(entry) * 5000, start, 0)
    path.write_bytes(data[:start] + entry * 5000 + end)
    found = extracted(path, Limits(unpacked=40 << 20))
    assert found[""].state is DocumentState.TOO_LARGE
    assert len(found) < 60


def test_nesting_ends(tmp_path: Path) -> None:
    """As with a ZIP that contains itself: the depth limit ends it, with a reason on the innermost."""
    data = SENTENCE.encode()
    for level in range(12):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr(f"level{level}.zip" if level else "note.txt", data)
        data = buffer.getvalue()
    (tmp_path / "quine.zip").write_bytes(data)
    found = extracted(tmp_path / "quine.zip")
    assert DocumentState.TOO_LARGE in {document.state for document in found.values()}
    assert len(found) <= 8


def test_too_many_members(tmp_path: Path) -> None:
    path = make(tmp_path / "a.zip", {f"{number}.txt": SENTENCE for number in range(30)})
    found = extracted(path, Limits(members=10))
    assert found[""].state is DocumentState.TOO_LARGE
    assert len([name for name in found if name]) == 10


def test_symbolic_link_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    assert extracted(path)["link.txt"].state is DocumentState.UNSUPPORTED
