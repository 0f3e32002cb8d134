"""Readers for office documents: Word, PowerPoint, Excel, OpenDocument, RTF and EPUB, new and old."""
