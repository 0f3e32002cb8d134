"""Who, when and what of an Outlook message, out of its properties."""

from __future__ import annotations

import datetime
import email.utils

from engine.extraction.mail import outlook
from engine.extraction.mail.outlook import Storage


def sent(message: Storage) -> float | None:
    """When it was sent, else delivered."""
    submitted = message.time(outlook.SUBMITTED)
    return submitted if submitted is not None else message.time(outlook.DELIVERED)


def people(message: Storage) -> dict[str, str]:
    """Who wrote it to whom, by header name."""
    name = message.text(outlook.SENDER_NAME)
    address = message.text(outlook.SENDER_SMTP) or message.text(outlook.SENDER_ADDRESS)
    if address.upper().startswith("/O="):
        address = ""  # an internal Exchange name, no address
    sender = email_pair(name, address)
    found = {"From": sender, "To": message.text(outlook.DISPLAY_TO), "Cc": message.text(outlook.DISPLAY_CC)}
    if not found["To"]:
        recipients = message.children("__recip_version1.0")
        found["To"] = "; ".join(filter(None, (recipient.text(outlook.DISPLAY_NAME) for recipient in recipients)))
    return {key: " ".join(value.split()) for key, value in found.items() if value.strip()}


def email_pair(name: str, address: str) -> str:
    """``Name <address>``, or the one that is there."""
    return f"{name} <{address}>" if name and address and name != address else name or address


def date_text(message: Storage) -> str:
    """The sending time as mail headers write it, "" if unknown."""
    seconds = sent(message)
    if seconds is None:
        return ""
    return email.utils.format_datetime(datetime.datetime.fromtimestamp(seconds, datetime.UTC))


def attachment_name(attachment: Storage, number: int) -> str:
    """The attachment's name without folders."""
    tags = (outlook.ATTACHED_LONG_NAME, outlook.ATTACHED_NAME, outlook.DISPLAY_NAME)
    name = next(filter(None, map(attachment.text, tags)), f"attachment-{number}.bin")
    return name.replace("\\", "/").rpartition("/")[2] or f"attachment-{number}.bin"
