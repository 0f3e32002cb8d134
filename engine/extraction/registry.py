"""Which reader reads which format. Readers are named, not imported: a worker loads only what its files need."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache

from engine.extraction.content import Content, Context, Source

Reader = Callable[[Source, Context], Content]

READERS: dict[str, str] = {
    "txt": "engine.extraction.text.plain:read",
    "code": "engine.extraction.text.plain:read",
    "md": "engine.extraction.text.markdown:read",
    "rst": "engine.extraction.text.rst:read",
    "tex": "engine.extraction.text.latex:read",
    "html": "engine.extraction.html:read",
    "csv": "engine.extraction.text.tables:read",
    "tsv": "engine.extraction.text.tables:read",
    "json": "engine.extraction.text.jsonfile:read",
    "jsonl": "engine.extraction.text.jsonfile:read",
    "xml": "engine.extraction.text.xmlfile:read",
    "srt": "engine.extraction.text.subtitles:read",
    "vtt": "engine.extraction.text.subtitles:read",
    "ics": "engine.extraction.text.calendars:read",
    "vcf": "engine.extraction.text.calendars:read",
    "pdf": "engine.extraction.pdf:read",
    "docx": "engine.extraction.office.docx:read",
    "pptx": "engine.extraction.office.pptx:read",
    "xlsx": "engine.extraction.office.sheets:read",
    "xlsb": "engine.extraction.office.sheets:read",
    "xls": "engine.extraction.office.sheets:read",
    "ods": "engine.extraction.office.sheets:read",
    "odt": "engine.extraction.office.odf:read",
    "odp": "engine.extraction.office.odf:read",
    "rtf": "engine.extraction.office.rtf:read",
    "epub": "engine.extraction.office.epub:read",
    "doc": "engine.extraction.office.legacy:read",
    "ppt": "engine.extraction.office.legacy:read",
    "eml": "engine.extraction.mail.eml:read",
    "emlx": "engine.extraction.mail.eml:read",
    "mhtml": "engine.extraction.mail.eml:read",
    "mbox": "engine.extraction.mail.mbox:read",
    "msg": "engine.extraction.mail.msg:read",
    "zip": "engine.extraction.archives.zip:read",
    "tar": "engine.extraction.archives.tar:read",
    "rar": "engine.extraction.archives.rar:read",
    "7z": "engine.extraction.archives.sevenzip:read",
    "gz": "engine.extraction.archives.compressed:read",
    "bz2": "engine.extraction.archives.compressed:read",
    "xz": "engine.extraction.archives.compressed:read",
}

# Read in pieces, so that their own size is no danger; what they unpack to has limits of its own.
CONTAINERS = frozenset({"zip", "tar", "rar", "7z", "gz", "bz2", "xz", "mbox"})

# Known to hold no text for us: the ledger shows them as empty, not as a failure.
WITHOUT_TEXT = frozenset({"image", "audio", "video"})


@cache
def reader(file_format: str) -> Reader | None:
    """The reader of a format, None where there is none. An ImportError of a broken installation is let through."""
    name = READERS.get(file_format)
    if name is None:
        return None
    module_name, _, function_name = name.partition(":")
    function: Reader = getattr(importlib.import_module(module_name), function_name)
    return function
