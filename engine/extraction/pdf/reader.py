"""The PDF reader: opens the file, reads its pages, tells encrypted, scanned and broken ones apart."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from engine.errors import CorruptError, EncryptedError
from engine.extraction.content import Block, Content, Context, RawPage, Source


def read(source: Source, context: Context) -> Content:
    """Reads ``source``; raises EncryptedError when it needs a password, CorruptError when nothing opens it."""
    try:
        document = pdfium.PdfDocument(source.path)
    except pdfium.PdfiumError as error:
        if error.err_code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
            raise EncryptedError(source.display, "needs a password") from error
        raise CorruptError(source.display, str(error)) from error
    with document:
        pages = []
        for number in range(len(document)):
            try:
                text = document[number].get_textpage().get_text_range()
            except pdfium.PdfiumError:
                text = ""
            blocks = tuple(Block(part) for part in text.replace("\r\n", "\n").split("\n\n") if part.strip())
            pages.append(RawPage(blocks, document.get_page_label(number) or str(number + 1)))
        title = document.get_metadata_value("Title")
    return Content(tuple(pages), title)
