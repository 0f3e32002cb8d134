"""EML, EMLX, MHTML and MBOX: well-formed, broken and hostile."""

from __future__ import annotations

import base64
import quopri
import tracemalloc
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.documents import DocumentState
from engine.extraction.content import Context, Limits, Source
from engine.extraction.mail import eml, mbox
from tests.extraction.containers import extracted, text


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.replace("\n", "\r\n").encode())
    return path


def mail(subject: str = "Zápis ze schůze") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "Jana Nováková <jana@example.org>"
    message["To"] = "klub@example.org"
    message["Date"] = "Mon, 01 Jan 2024 00:00:00 +0000"
    message.set_content("Ahoj,\n\nschůze je v úterý v sedm.\n")
    return message


def test_headers_body_and_every_kind_of_attachment(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative("<p>Ahoj,</p><p>schůze je v úterý v sedm.</p><p>Účast jen pro členy.</p>", subtype="html")
    message.add_attachment(
        "Rozpočet na příští rok".encode(), maintype="text", subtype="plain", filename="rozpočet říjen.txt"
    )
    message.add_attachment(mail("Inner"))
    message.add_attachment(b"one", maintype="application", subtype="octet-stream", filename="same.txt")
    message.add_attachment(b"two", maintype="application", subtype="octet-stream", filename="same.txt")
    found = extracted(write(tmp_path / "a.eml", bytes(message)))
    own = found[""]
    assert own.title == "Zápis ze schůze" and own.modified == 1704067200.0
    assert own.pages[0].headings[0].level == 1
    assert text(own).count("schůze je v úterý") == 1  # both alternatives say it
    assert "Účast jen pro členy." in text(own)  # only the HTML does
    assert "Jana Nováková" in text(own)
    assert "Rozpočet" in text(found["rozpočet říjen.txt"])
    assert "v sedm" in text(found["Inner.eml"])
    assert text(found["same.txt"]) == "one" and text(found["same (2).txt"]) == "two"


@pytest.mark.parametrize(
    ("charset", "sentence"),
    [
        ("iso-2022-jp", "解約は三か月前に通知する"),
        ("koi8-r", "Договор аренды"),
        ("gb18030", "租房合同"),
        ("windows-1256", "عقد الإيجار"),
    ],
)
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_charsets(tmp_path: Path, charset: str, sentence: str, encoding: str) -> None:
    raw = (sentence + "\n").encode(charset) * 3
    packed = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring, "8bit": bytes}[encoding](raw)
    subject = f"=?{charset}?B?{base64.b64encode(sentence.encode(charset)).decode()}?="
    head = f"Subject: {subject}\nFrom: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n"
    found = extracted(write(tmp_path / "a.eml", f"{head}Content-Transfer-Encoding: {encoding}\n\n".encode() + packed))[""]
    assert found.title == sentence
    assert text(found).count(sentence) == 4


def test_raw_8_bit_header_and_rfc2231_name(tmp_path: Path) -> None:
    part = "Content-Disposition: attachment; filename*0*=UTF-8''%D0%9E%D1%82; filename*1*=%D1%87%D1%91%D1%82.txt\n\nx\n"
    head = b"Subject: " + "Отчёт за год по клубу".encode("koi8-r") + b"\nFrom: a@b.c\nTo: d@e.f\n"
    body = f'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n{part}--x--\n'
    found = extracted(write(tmp_path / "a.eml", head + body.encode()))
    assert found[""].title == "Отчёт за год по клубу"
    assert "Отчёт.txt" in found


@pytest.mark.parametrize(
    "head",
    [
        'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\n\n--b\n\nVersion: 1\n--b--\n',
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nxxxx\n",
        "Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n",
    ],
)
def test_encrypted_mail_is_said(tmp_path: Path, head: str) -> None:
    path = write(tmp_path / "a.eml", f"Subject: x\nFrom: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\n{head}")
    assert extracted(path)[""].state is DocumentState.ENCRYPTED


def test_signed_mail_is_read(tmp_path: Path) -> None:
    signature = "Content-Type: application/pgp-signature\n\nxx\n"
    body = f"--b\n\nThe invoice is due on Friday.\n--b\n{signature}--b--\n"
    path = write(
        tmp_path / "a.eml", f"Subject: x\nFrom: a@b.c\nTo: d@e.f\nContent-Type: multipart/signed; boundary=b\n\n{body}"
    )
    found = extracted(path)
    assert "due on Friday" in text(found[""]) and len(found) == 1


def test_truncated_in_an_attachment(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(b"The warranty lasts two years. " * 400, maintype="text", subtype="plain", filename="w.txt")
    data = bytes(message)
    found = extracted(write(tmp_path / "a.eml", data[: len(data) - 4000]))
    assert "v sedm" in text(found[""]) and "warranty lasts" in text(found["w.txt"])


def test_hostile_structures_end(tmp_path: Path) -> None:
    deep = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000))
    found = extracted(write(tmp_path / "deep.eml", f"Subject: deep\nFrom: a@b.c\nTo: d@e.f\n{deep}\n\ntext"))
    assert found[""].title == "deep"
    many = "--b\nContent-Disposition: attachment; filename=a.txt\n\nx\n" * 300
    head = "Subject: many\nFrom: a@b.c\nTo: d@e.f\nContent-Type: multipart/mixed; boundary=b\n\nHello\n"
    found = extracted(write(tmp_path / "many.eml", head + many), Limits(members=100))
    assert len(found) <= 103 and DocumentState.TOO_LARGE in {document.state for document in found.values()}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_damage_escapes(tmp_path: Path, data: st.DataObject) -> None:
    """Whatever bytes of a mail are overwritten, the reader gives a document and no error of its own."""
    message = mail()
    message.add_attachment(b"x" * 50, maintype="application", subtype="pdf", filename="ä.pdf")
    raw = bytearray(bytes(message))
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(40, len(raw) - 1))
        raw[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    (tmp_path / "a.eml").write_bytes(raw)
    content = eml.read(Source(tmp_path / "a.eml", "a.eml", "a.eml"), Context(Limits(), tmp_path))
    assert content.pages[0].blocks
    list(content.members)


def test_emlx_and_mhtml(tmp_path: Path) -> None:
    data = bytes(mail())
    frame = f"{len(data)}\n".encode() + data + b'<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>'
    found = text(extracted(write(tmp_path / "1.emlx", frame))[""])
    assert "v sedm" in found and "plist" not in found
    page = (
        "From: <Saved by Blink>\nSubject: Garantie\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        "<p>Die Garantie gilt zwei Jahre f=C3=BCr alle Teile.</p>\n--b\nContent-Type: text/css\n\np{}\n--b--\n"
    )
    found2 = extracted(write(tmp_path / "a.mhtml", page))
    assert "zwei Jahre für alle Teile" in text(found2[""]) and len(found2) == 1


def test_mbox_messages_with_quoting(tmp_path: Path) -> None:
    box = (
        "From a@b.c Mon Jan  1 00:00:00 2024\nSubject: One\nFrom: a@b.c\nTo: x@y.z\n\n"
        "First text.\n>From here on it is dry.\n"
        "From the valley we climbed up.\n\nFrom now on everything changes.\n\n"
        "From - Tue Jan  2 00:00:00 2024\nSubject: Two/Three\nFrom: a@b.c\nTo: x@y.z\n\nSecond text.\n"
    )
    found = extracted(write(tmp_path / "inbox.mbox", box))
    first, second = text(found["00001 One.eml"]), text(found["00002 Two_Three.eml"])
    assert "\nFrom here on it is dry." in first and "From now on everything changes." in first
    assert "Second text." in second and len(found) == 3


@pytest.mark.parametrize("messages", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_mbox_of_many_messages_is_streamed(tmp_path: Path, messages: int) -> None:
    path = tmp_path / "inbox.mbox"
    filler = ("All work and no play makes a dull mailbox. " * 20 + "\n") * 2
    with path.open("w") as file:
        for number in range(messages):
            file.write(f"From a@b.c Mon Jan  1 00:00:00 2024\nSubject: Mail {number}\nFrom: a@b.c\n\n{filler}\n")
    tracemalloc.start()
    count = 0
    for member in mbox.read(Source(path, "inbox.mbox", "inbox.mbox"), Context(Limits(), tmp_path)).members:
        assert member.source.name == f"{count + 1:05d} Mail {count}.eml"
        assert member.source.path.stat().st_size > 1500
        count += 1
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == messages
    assert peak < path.stat().st_size / 2
    assert sorted(item.name for item in tmp_path.iterdir()) == ["inbox.mbox"]
