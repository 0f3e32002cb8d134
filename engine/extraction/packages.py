"""What a ZIP or an OLE2 file holds: office documents are packages in one of these two."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

_CONTENT_TYPES = "[Content_Types].xml"
_MIMETYPES = {
    "application/epub+zip": "epub",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.text-template": "odt",
    "application/vnd.oasis.opendocument.text-master": "odt",
    "application/vnd.oasis.opendocument.text-web": "odt",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "application/vnd.oasis.opendocument.presentation-template": "odp",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.spreadsheet-template": "ods",
    "application/vnd.sun.xml.writer": "odt",
    "application/vnd.sun.xml.writer.template": "odt",
    "application/vnd.sun.xml.impress": "odp",
    "application/vnd.sun.xml.calc": "ods",
}
# By the content type of the main part; order matters (xlsb's contains "sheet" as well).
_MAIN_PARTS = (
    ("officedocument.thememanager", "thmx"),
    ("ms-excel.sheet.binary", "xlsb"),
    ("wordprocessingml.document.main", "docx"),
    ("wordprocessingml.template.main", "docx"),
    ("ms-word.document.macroenabled.main", "docx"),
    ("ms-word.template.macroenabledtemplate.main", "docx"),
    ("presentationml.presentation.main", "pptx"),
    ("presentationml.slideshow.main", "pptx"),
    ("presentationml.template.main", "pptx"),
    ("ms-powerpoint.presentation.macroenabled.main", "pptx"),
    ("ms-powerpoint.slideshow.macroenabled.main", "pptx"),
    ("ms-powerpoint.template.macroenabled.main", "pptx"),
    ("spreadsheetml.sheet.main", "xlsx"),
    ("spreadsheetml.template.main", "xlsx"),
    ("ms-excel.sheet.macroenabled.main", "xlsx"),
    ("ms-excel.template.macroenabled.main", "xlsx"),
    ("ms-visio", "visio"),
    ("fixedrepresentation", "xps"),
)
_APPLICATION_SUFFIXES = frozenset(
    {"jar", "war", "ear", "apk", "aab", "ipa", "xpi", "crx", "whl", "egg", "nupkg", "vsix", "jmod", "aar"}
)
_IWORK = {"pages", "numbers", "key"}


def in_zip(path: Path, extension: str) -> str:
    """The format of a ZIP file: an office package, a known kind of application, or just "zip"."""
    if extension in _APPLICATION_SUFFIXES:
        return "application"
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            known = set(names[:100_000])
            if "mimetype" in known:
                found = _opendocument(archive)
                if found:
                    return found
            if _CONTENT_TYPES in known:
                found = _office_open(archive)
                if found:
                    return found
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return "broken zip"
    if extension in _IWORK and any(name.endswith((".iwa", "index.xml", "Index.zip", "index.apxl")) for name in known):
        return "iwork"
    if "META-INF/container.xml" in known and any(name.lower().endswith(".opf") for name in known):
        return "epub"
    if {"content.xml", "META-INF/manifest.xml"} <= known:
        return {"odp": "odp", "otp": "odp", "ods": "ods", "ots": "ods", "odt": "odt", "ott": "odt"}.get(extension, "odt")
    if "word/document.xml" in known:
        return "docx"
    if "ppt/presentation.xml" in known:
        return "pptx"
    if "xl/workbook.xml" in known:
        return "xlsx"
    return "zip"


def _opendocument(archive: zipfile.ZipFile) -> str | None:
    with archive.open("mimetype") as stream:
        mimetype = stream.read(200).decode("latin-1").strip().lower()
    if mimetype in _MIMETYPES:
        return _MIMETYPES[mimetype]
    if mimetype.startswith(("application/vnd.oasis.opendocument", "application/vnd.sun.xml", "application/x-vnd.oasis")):
        for kind, file_format in (("text", "odt"), ("presentation", "odp"), ("spreadsheet", "ods")):
            if mimetype.startswith(f"application/x-vnd.oasis.opendocument.{kind}"):
                return file_format
        return "opendocument"  # drawings, formulas, charts, databases
    return None


def _office_open(archive: zipfile.ZipFile) -> str | None:
    with archive.open(_CONTENT_TYPES) as stream:
        raw = stream.read(1 << 20)
    types = raw.replace(b"\x00", b"").decode("latin-1").lower()  # UTF-16 survives this too
    declared = set(re.findall(r"contenttype\s*=\s*[\"']([^\"']+)", types))
    for marker, file_format in _MAIN_PARTS:
        if any(marker in one for one in declared):
            return file_format
    return None


_OLE_STREAMS = (
    ("encryptedpackage", "encrypted office"),
    ("__properties_version1.0", "msg"),
    ("worddocument", "doc"),
    ("powerpoint document", "ppt"),
    ("workbook", "xls"),
    ("book", "xls"),
    ("visiodocument", "visio"),
    ("starwriterdocument", "staroffice"),
    ("starcalcdocument", "staroffice"),
    ("stardrawdocument3", "staroffice"),
    ("quill", "publisher"),
    ("fileheader", "hwp"),
)


def in_ole(path: Path) -> str:
    """The format of an OLE2 (compound) file by its top-level streams."""
    import olefile

    try:
        with olefile.OleFileIO(str(path)) as ole:
            top = {entry[0].lower() for entry in ole.listdir(streams=True, storages=True)}
    except (OSError, ValueError, IndexError, TypeError, AttributeError, RecursionError, MemoryError):
        return "broken ole"
    for name, file_format in _OLE_STREAMS:
        if name in top:
            return file_format
    return "ole"
