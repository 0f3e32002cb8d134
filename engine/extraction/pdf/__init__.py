"""PDF text: pdfium reads every page; where its text looks wrong by its own statistics, pypdf gives a second opinion."""

from engine.extraction.pdf.reader import read

__all__ = ["read"]
