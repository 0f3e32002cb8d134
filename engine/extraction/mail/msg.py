"""Outlook MSG: subject, people, text (plain, HTML or compressed RTF), attachments; embedded messages become EML members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import compressed_rtf

from engine.errors import CorruptError, EncryptedError, ExtractionError
from engine.extraction.archives.spool import Spool, describe
from engine.extraction.content import Block, Content, Context, Member, RawPage, Source
from engine.extraction.encoding import decode
from engine.extraction.html import blocks_from_html
from engine.extraction.mail import outlook
from engine.extraction.mail.body import paragraphs
from engine.extraction.mail.outlook import Storage
from engine.extraction.mail.outlook_fields import attachment_name, date_text, people, sent
from engine.extraction.mail.rewrite import to_eml

_CARD = (0x3A00, 0x3A5F)  # names, companies, phone numbers and addresses of a contact


def read(source: Source, context: Context) -> Content:
    """Read the message; its attachments are spooled as they are asked for."""
    try:
        ole = outlook.open_ole(str(source.path))
    except Exception as error:
        raise CorruptError(source.display, describe(error)) from error
    try:
        if not ole.exists("__properties_version1.0"):
            raise CorruptError(source.display, "no Outlook message in this OLE file")
        message = Storage(ole)
        attachments = list(message.children("__attach_version1.0"))
        _refuse_encrypted(message, attachments, source)
        blocks = [*_heading(message), *body_blocks(message, source, context)]
    except ExtractionError:
        ole.close()
        raise
    except Exception as error:
        ole.close()
        raise CorruptError(source.display, describe(error)) from error
    members = _members(ole, attachments, source, context)
    return Content((RawPage(tuple(blocks)),), message.text(outlook.SUBJECT), sent(message), members)


def _refuse_encrypted(message: Storage, attachments: list[Storage], source: Source) -> None:
    names = {attachment_name(attachment, 0).lower() for attachment in attachments}
    signed = "multipartsigned" in message.text(outlook.MESSAGE_CLASS).lower()
    if "message.rpmsg" in names or ("smime.p7m" in names and len(names) == 1 and not signed):
        raise EncryptedError(source.display, "encrypted message")


def _heading(message: Storage) -> Iterator[Block]:
    if subject := message.text(outlook.SUBJECT):
        yield Block(subject, 1)
    lines = [f"{name}: {value}" for name, value in people(message).items()]
    if date := date_text(message):
        lines.append(f"Date: {date}")
    if lines:
        yield Block("\n".join(lines))


def body_blocks(message: Storage, source: Source, context: Context) -> list[Block]:
    """The text: plain, else HTML, else RTF; and what a contact's card says."""
    blocks = paragraphs(message.text(outlook.BODY))
    if not blocks:
        blocks = _html(message) or _rtf(message, source, context)
    if "contact" in message.text(outlook.MESSAGE_CLASS).lower():
        blocks += [Block(value) for value in dict.fromkeys(message.strings(*_CARD))]
    return blocks


def _html(message: Storage) -> list[Block]:
    data = message.binary(outlook.HTML)
    if data:
        return blocks_from_html(decode(data, message.html_codepage() or None)[0])[1]
    text = message.text(outlook.HTML)
    return blocks_from_html(text)[1] if text else []


def _rtf(message: Storage, source: Source, context: Context) -> list[Block]:
    data = message.binary(outlook.RTF)
    if not data:
        return []
    from engine.extraction.office import rtf  # only a few messages have nothing but RTF

    path = context.temporary / "body.rtf"
    path.write_bytes(compressed_rtf.decompress(data))
    try:
        pages = rtf.read(Source(path, "body.rtf", source.display), context).pages
    finally:
        path.unlink()
    return [block for page in pages for block in page.blocks]


def _members(ole: Any, attachments: list[Storage], source: Source, context: Context) -> Iterator[Member]:
    spool = Spool(source, context, None)
    try:
        for number, attachment in enumerate(attachments, 1):
            inner = attachment.embedded()
            if inner is not None:
                name = inner.text(outlook.SUBJECT) or attachment.text(outlook.DISPLAY_NAME) or f"message-{number}"
                yield spool.write(f"{name.replace('/', '_')[:100]}.eml", to_eml(inner))
                continue
            data = attachment.binary(outlook.ATTACHED_DATA)
            if data is None or (attachment.text(outlook.CONTENT_ID) and _is_picture(attachment)):
                continue  # a link to a file elsewhere, or a picture of the layout
            yield spool.write(attachment_name(attachment, number), [data])
    finally:
        spool.close()
        ole.close()


def _is_picture(attachment: Storage) -> bool:
    return attachment.text(outlook.ATTACHED_TYPE).lower().startswith("image/")
