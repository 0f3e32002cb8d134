"""Outlook messages, written here as OLE files."""

from __future__ import annotations

import struct
from pathlib import Path

import compressed_rtf
import pytest

from engine.documents import DocumentState
from tests.extraction.containers import extracted, text
from tests.extraction.olefile_writer import Tree, write_ole

SENT = 133_485_408_000_000_000  # 2024-01-01T00:00:00Z in 100 ns since 1601


def stream(tag: int, value: str | bytes, kind: int | None = None) -> Tree:
    kind = kind if kind is not None else 0x1F if isinstance(value, str) else 0x102
    data = value.encode("utf-16-le") if isinstance(value, str) else value
    return {f"__substg1.0_{tag:04X}{kind:04X}": data}


def properties(header: int, **numbers: int) -> Tree:
    entries = b"".join(
        struct.pack("<HHIQ", kind, int(tag[1:], 16), 6, value)
        for tag, value in numbers.items()
        for kind in [0x40 if tag == "t0039" else 3]
    )
    return {"__properties_version1.0": bytes(header) + entries}


def message(**numbers: int) -> Tree:
    return {
        **properties(32, t0039=SENT, **numbers),
        **stream(0x37, "会議の議事録"),
        **stream(0x1A, "IPM.Note"),
        **stream(0x0C1A, "Noriko Tanaka"),
        **stream(0x0C1F, "noriko@example.org"),
    }


def test_unicode_message_with_attachments_and_recipients(tmp_path: Path) -> None:
    inner = {**properties(24), **stream(0x37, "Inner subject"), **stream(0x1000, "The boiler was serviced in May.")}
    tree = {
        **message(),
        **stream(0x1000, "次の会議は十月十二日です。\r\n\r\nよろしくお願いします。"),
        "__recip_version1.0_#00000000": {**properties(8), **stream(0x3001, "Pavel Novák")},
        "__attach_version1.0_#00000000": {
            **properties(8),
            **stream(0x3707, "poznámky.txt"),
            **stream(0x3701, "Zápis ze schůze klubu".encode()),
        },
        "__attach_version1.0_#00000001": {**properties(8), "__substg1.0_3701000D": inner},
    }
    found = extracted(write_ole(tmp_path / "a.msg", tree))
    mail = found[""]
    assert mail.title == "会議の議事録" and mail.modified == 1704067200.0
    assert "十月十二日" in text(mail) and "noriko@example.org" in text(mail) and "Pavel Novák" in text(mail)
    assert "Zápis ze schůze" in text(found["poznámky.txt"])
    assert "boiler was serviced" in text(found["Inner subject.eml"])


@pytest.mark.parametrize(("number", "codec"), [(932, "cp932"), (1251, "cp1251"), (20866, "koi8-r"), (1255, "cp1255")])
def test_old_code_pages(tmp_path: Path, number: int, codec: str) -> None:
    sentence = {"cp932": "契約の解約は三か月前", "cp1255": "חוזה השכירות"}.get(codec, "Договор аренды квартиры")
    tree = {
        **properties(32, t3FFD=number),
        **stream(0x37, sentence.encode(codec), 0x1E),
        **stream(0x1000, sentence.encode(codec), 0x1E),
    }
    mail = extracted(write_ole(tmp_path / "a.msg", tree))[""]
    assert mail.title == sentence and text(mail).count(sentence) == 2


def test_html_in_its_own_code_page(tmp_path: Path) -> None:
    html = "<html><body><p>Нотариус заверил договор.</p><script>alert(1)</script></body></html>".encode("cp1251")
    tree = {**message(t3FDE=1251), **stream(0x1013, html)}
    found = text(extracted(write_ole(tmp_path / "a.msg", tree))[""])
    assert "Нотариус заверил договор." in found and "alert" not in found


def test_rtf_only(tmp_path: Path) -> None:
    rtf = rb"{\rtf1\ansi\ansicpg1252 The deposit is paid back within six weeks.\par}"
    tree = {**message(), **stream(0x1009, compressed_rtf.compress(rtf))}
    assert "deposit is paid back" in text(extracted(write_ole(tmp_path / "a.msg", tree))[""])


def test_encrypted_and_damaged(tmp_path: Path) -> None:
    tree = {
        **message(),
        "__attach_version1.0_#00000000": {**properties(8), **stream(0x3707, "smime.p7m"), **stream(0x3701, b"x")},
    }
    assert extracted(write_ole(tmp_path / "a.msg", tree))[""].state is DocumentState.ENCRYPTED
    path = write_ole(tmp_path / "b.msg", message())
    path.write_bytes(path.read_bytes()[:700])
    assert extracted(path)[""].state is DocumentState.CORRUPT
