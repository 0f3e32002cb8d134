"""A PDF opened with pdfium: its pages, labels, title, date, notes, form values and attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from engine.errors import CorruptError, EncryptedError

_MAX_NOTES = 2000  # annotations read per page
_NOTES = (
    pdfium_c.FPDF_ANNOT_TEXT,
    pdfium_c.FPDF_ANNOT_FREETEXT,
    pdfium_c.FPDF_ANNOT_HIGHLIGHT,
    pdfium_c.FPDF_ANNOT_UNDERLINE,
    pdfium_c.FPDF_ANNOT_STRIKEOUT,
    pdfium_c.FPDF_ANNOT_SQUIGGLY,
    pdfium_c.FPDF_ANNOT_STAMP,
    pdfium_c.FPDF_ANNOT_CARET,
)
_FIELDS = (pdfium_c.FPDF_FORMFIELD_TEXTFIELD, pdfium_c.FPDF_FORMFIELD_COMBOBOX, pdfium_c.FPDF_FORMFIELD_LISTBOX)
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?")
_NO_TITLE = re.compile(
    r"(?i)^(untitled.*|unknown|document ?\d*|no title|slide 1|powerpoint presentation|title|\(?anonymous\)?)$"
    r"|\.(?:indd|qxd|p65)$"
)
_TITLE_PREFIX = re.compile(
    r"(?i)^(?:microsoft (?:word|powerpoint|excel)|word|powerpoint) - |\.(?:docx?|pptx?|xlsx?|tex|dvi|odt|rtf)$"
)


class Unopenable(Exception):
    """pdfium cannot open the file, though no password is missing; another reader may."""


@contextmanager
def opened(source: Path | bytes, display: str) -> Iterator[PdfFile]:
    """The open file (or its bytes); raises EncryptedError for want of a password, Unopenable when pdfium cannot read it."""
    with ExitStack() as stack:
        given: Any = source
        if isinstance(source, Path) and not _is_utf8(source):
            given = stack.enter_context(source.open("rb"))
        try:
            document = pdfium.PdfDocument(given)
        except pdfium.PdfiumError as error:
            if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
                raise EncryptedError(display, "needs a password") from error
            if error.err_code == pdfium_c.FPDF_ERR_SECURITY:
                raise EncryptedError(display, "encrypted by an unknown scheme") from error
            raise Unopenable(str(error)) from error
        stack.callback(document.close)
        yield PdfFile(document)


def _is_utf8(path: Path) -> bool:
    """Whether pdfium, which takes file names in UTF-8, can open the file by its name."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


class PdfFile:
    """What the reader asks of an open document."""

    def __init__(self, document: pdfium.PdfDocument) -> None:
        self._document = document
        self._forms: Any = None
        if pdfium_c.FPDF_GetFormType(document.raw) != pdfium_c.FORMTYPE_NONE:
            try:
                document.init_forms()
                self._forms = document.formenv.raw if document.formenv else None
            except pdfium.PdfiumError:
                self._forms = None

    def __len__(self) -> int:
        return len(self._document)

    @contextmanager
    def page(self, number: int) -> Iterator[Any]:
        """A loaded page as pdfium's raw handle; None when the page cannot be loaded."""
        page = pdfium_c.FPDF_LoadPage(self._document.raw, number)
        try:
            yield page or None
        finally:
            if page:
                pdfium_c.FPDF_ClosePage(page)

    def label(self, number: int) -> str:
        """What a person calls the page: its own label or its number."""
        return self._document.get_page_label(number).strip() or str(number + 1)

    def title(self) -> str:
        """The title in the metadata, without what programs put there for want of one."""
        title = _TITLE_PREFIX.sub("", self._metadata("Title").strip("\x00 \t\r\n"))
        return "" if _NO_TITLE.search(title) else title

    def modified(self) -> float | None:
        """When the document was last changed, by its own word."""
        return parse_date(self._metadata("ModDate")) or parse_date(self._metadata("CreationDate"))

    def _metadata(self, key: str) -> str:
        try:
            return str(self._document.get_metadata_value(key))
        except (pdfium.PdfiumError, UnicodeDecodeError):
            return ""

    def notes(self, page: Any) -> Iterator[str]:
        """The text of comments and the values of form fields on a page."""
        for index in range(min(_MAX_NOTES, pdfium_c.FPDFPage_GetAnnotCount(page))):
            note = pdfium_c.FPDFPage_GetAnnot(page, index)
            if not note:
                continue
            try:
                subtype = pdfium_c.FPDFAnnot_GetSubtype(note)
                text = ""
                if subtype in _NOTES:
                    text = _wide(pdfium_c.FPDFAnnot_GetStringValue, note, b"Contents")
                elif (
                    subtype == pdfium_c.FPDF_ANNOT_WIDGET
                    and self._forms is not None
                    and pdfium_c.FPDFAnnot_GetFormFieldType(self._forms, note) in _FIELDS
                ):
                    text = _wide(pdfium_c.FPDFAnnot_GetFormFieldValue, self._forms, note)
                if text.strip():
                    yield text.strip()
            finally:
                pdfium_c.FPDFPage_CloseAnnot(note)

    def attachment_count(self) -> int:
        """How many files are embedded."""
        return max(0, int(pdfium_c.FPDFDoc_GetAttachmentCount(self._document.raw)))

    def attachment(self, index: int) -> tuple[str, bytes]:
        """Name and bytes of an embedded file; raises CorruptError when it cannot be unpacked."""
        try:
            attachment = self._document.get_attachment(index)
            return attachment.get_name(), bytes(attachment.get_data())
        except pdfium.PdfiumError as error:
            raise CorruptError("", str(error)) from error


def has_images(page: Any) -> bool:
    """Whether a page shows pictures, also inside form objects."""
    objects = (pdfium_c.FPDFPage_GetObject(page, i) for i in range(min(500, pdfium_c.FPDFPage_CountObjects(page))))
    return any(_is_image(item, 4) for item in objects)


def _is_image(item: Any, depth: int) -> bool:
    kind = pdfium_c.FPDFPageObj_GetType(item)
    if kind == pdfium_c.FPDF_PAGEOBJ_IMAGE:
        return True
    if kind != pdfium_c.FPDF_PAGEOBJ_FORM or depth == 0:
        return False
    inner = min(200, max(0, pdfium_c.FPDFFormObj_CountObjects(item)))
    return any(_is_image(pdfium_c.FPDFFormObj_GetObject(item, i), depth - 1) for i in range(inner))


def parse_date(text: str) -> float | None:
    """A PDF date (``D:20240131093000+01'00'``) in POSIX seconds; None when it is none."""
    match = _DATE.match(text.strip())
    if not match:
        return None
    year, month, day, hour, minute, second = (int(group) if group else None for group in match.groups()[:6])
    zone = UTC
    if match[8]:
        offset = timedelta(hours=int(match[9]), minutes=int(match[10] or 0))
        if offset < timedelta(hours=24):
            zone = timezone(-offset if match[8] == "-" else offset)
    try:
        moment = datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0, min(second or 0, 59), tzinfo=zone)
        return moment.timestamp()
    except (ValueError, OverflowError):
        return None


def _wide(call: Any, *arguments: Any) -> str:
    """A string from a pdfium function that fills a UTF-16 buffer and tells the bytes it needs."""
    size = int(call(*arguments, None, 0))
    if not 2 < size < 10_000_000:
        return ""
    buffer = (pdfium_c.FPDF_WCHAR * (size // 2 + 1))()
    call(*arguments, buffer, size)
    return bytes(memoryview(buffer).cast("B")[: size - 2]).decode("utf-16-le", errors="replace")
