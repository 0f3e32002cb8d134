"""An embedded Outlook message written out as EML, so that the ordinary reader takes it up as a member."""

from __future__ import annotations

import base64
import email.header
import secrets
from collections.abc import Iterator

from engine.extraction.mail import outlook
from engine.extraction.mail.outlook import Storage
from engine.extraction.mail.outlook_fields import attachment_name, date_text, people

_MAX_DEPTH = 5
_LINE = 57 * 4096


def to_eml(message: Storage, depth: int = 0) -> Iterator[bytes]:
    """The message as MIME, in pieces: headers, its text in whatever form it has, its attachments, deeper messages."""
    boundary = secrets.token_hex(16)
    named = {"Subject": message.text(outlook.SUBJECT), **people(message)}
    lines = [f"{name}: {_header(value)}" for name, value in named.items() if value]
    if date := date_text(message):
        lines.append(f"Date: {date}")
    lines += ["MIME-Version: 1.0", f'Content-Type: multipart/mixed; boundary="{boundary}"', "", ""]
    yield "\r\n".join(lines).encode("ascii", "replace")
    start = f"--{boundary}\r\n".encode("ascii")
    if text := message.text(outlook.BODY):
        yield start + b"Content-Type: text/plain; charset=utf-8\r\n"
        yield from _base64(text.encode("utf-8", "replace"))
    elif html := message.binary(outlook.HTML):
        charset = message.html_codepage() or "utf-8"
        yield start + f"Content-Type: text/html; charset={charset}\r\n".encode("ascii", "replace")
        yield from _base64(html)
    for number, attachment in enumerate(message.children("__attach_version1.0"), 1):
        inner = attachment.embedded()
        if inner is not None and depth < _MAX_DEPTH:
            yield start + b"Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
            yield from to_eml(inner, depth + 1)
            yield b"\r\n"
        elif (data := attachment.binary(outlook.ATTACHED_DATA)) is not None:
            name = _header(attachment_name(attachment, number)).replace('"', "'")
            yield start + f'Content-Disposition: attachment; filename="{name}"\r\n'.encode("ascii", "replace")
            yield b"Content-Type: application/octet-stream\r\n"
            yield from _base64(data)
    yield f"--{boundary}--\r\n".encode("ascii")


def _header(value: str) -> str:
    """The value as encoded words when it is not plain ASCII; line ends cannot smuggle in headers."""
    value = " ".join(value.split())
    return value if value.isascii() else email.header.Header(value, "utf-8", maxlinelen=10_000).encode(linesep="")


def _base64(data: bytes) -> Iterator[bytes]:
    yield b"Content-Transfer-Encoding: base64\r\n\r\n"
    for start in range(0, len(data), _LINE):
        yield base64.encodebytes(data[start : start + _LINE])
    yield b"\r\n"
