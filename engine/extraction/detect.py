"""A file's format: by its first bytes and what its package holds; the name is a hint where the content leaves a choice."""

from __future__ import annotations

from pathlib import Path

from engine.extraction.encoding import decode
from engine.extraction.extensions import by_extension, extension_of, is_text_format
from engine.extraction.packages import in_ole, in_zip
from engine.extraction.registry import READERS, WITHOUT_TEXT
from engine.extraction.signatures import by_signature
from engine.extraction.sniff import has_mark, is_binary, text_format

_HEAD = 1 << 16
_BROKEN = {"broken zip": "zip", "broken ole": "ole"}
_ZIP_BASED = frozenset({"docx", "pptx", "xlsx", "xlsb", "odt", "odp", "ods", "epub"})
_OLE_BASED = frozenset({"doc", "ppt", "xls", "msg"})
# Begin like other formats, but their own readers know better what is in them.
_TRUSTED_TEXT = frozenset({"code", "md", "rst", "tex", "csv", "tsv", "json", "jsonl", "ics", "vcf", "srt", "vtt"})
EMPTY = "none"
BINARY = "binary"


def detect(path: Path, name: str) -> str:
    """The format key of the file at ``path``; ``name`` is what it is called. "none": no bytes; "binary": nothing known."""
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if not head:
        return EMPTY
    hint = by_extension(name)
    if hint == "svgz":
        return hint
    found = None if has_mark(head) else by_signature(head)
    if found == "zip":
        return _package(in_zip(path, extension_of(name)), hint, _ZIP_BASED)
    if found == "ole":
        return _package(in_ole(path), hint, _OLE_BASED)
    if found is not None:
        return _refined(found, hint)
    if is_binary(head):
        return _binary(hint)
    return _text(head, hint)


def _package(found: str, hint: str | None, family: frozenset[str]) -> str:
    """A broken package is taken for what its name says, so that the right reader reports (or repairs) it."""
    if found in _BROKEN:
        return hint if hint in family or hint == "zip" else _BROKEN[found]
    return found


def _refined(found: str, hint: str | None) -> str:
    """Signatures that several kinds share."""
    if hint in WITHOUT_TEXT and found in WITHOUT_TEXT:
        return hint
    return found


def _binary(hint: str | None) -> str:
    """Unknown bytes: a damaged file of the format that its name gives, unless that is a text format."""
    if hint is None or is_text_format(hint):
        return BINARY
    return hint


def _text(head: bytes, hint: str | None) -> str:
    if hint is not None and hint in _TRUSTED_TEXT:
        return hint
    text, _ = decode(head)
    found = text_format(text)
    if hint in ("mhtml", "emlx", "eml", "html", "xml") and found in (None, "eml", "emlx", "mhtml", "mbox", "html", "xml"):
        if hint == "html" and found in ("eml", "mhtml"):
            return found
        if hint == "xml" and found == "html":
            return found
        return hint if found is not None or hint in ("html", "xml", "eml") else "txt"
    if found is not None:
        return found
    if hint == "mbox" and text.startswith("From "):
        return hint
    if hint is not None and is_text_format(hint) and hint in READERS and hint != "mbox":
        return hint
    return "txt"
