"""Makes PDFs of known text in several ways, for bench_pdf: programs differ in how they write glyphs, spaces and maps."""

from __future__ import annotations

import html
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

FONTS = {
    "ar": ("Noto Naskh Arabic", "truetype/noto/NotoNaskhArabic-Regular.ttf"),
    "fa": ("Noto Naskh Arabic", "truetype/noto/NotoNaskhArabic-Regular.ttf"),
    "he": ("Noto Sans Hebrew", "truetype/noto/NotoSansHebrew-Regular.ttf"),
    "th": ("Noto Sans Thai", "truetype/noto/NotoSansThai-Regular.ttf"),
    "hi": ("Noto Sans Devanagari", "truetype/noto/NotoSansDevanagari-Regular.ttf"),
    "zh": ("Noto Sans CJK SC", ""),
    "ja": ("Noto Sans CJK JP", ""),
    "ko": ("Noto Sans CJK KR", ""),
}
LATIN = ("Noto Sans", "truetype/noto/NotoSans-Regular.ttf")
RIGHT_TO_LEFT = ("ar", "fa", "he")

Maker = Callable[[str, Sequence[str], Path], bool]


def make_typst(language: str, paragraphs: Sequence[str], target: Path) -> bool:
    """typst: justified, hyphenated, shaped; the cleanest maps."""
    import typst

    escaped = (("".join("\\" + c if c in "\\#$*_`<>@=-+/~[]'\"" else c for c in paragraph)) for paragraph in paragraphs)
    font = FONTS.get(language, LATIN)[0]
    source = f'#set text(font: ("{font}", "Noto Sans"), lang: "{language}", size: 11pt)\n#set par(justify: true)\n'
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.typ")
        path.write_text(source + "\n\n".join(escaped), encoding="utf-8")
        typst.compile(str(path), output=str(target))
    return True


def make_fpdf(language: str, paragraphs: Sequence[str], target: Path) -> bool:
    """fpdf2 with HarfBuzz; it takes no CJK collections."""
    from fpdf import FPDF

    file = FONTS.get(language, LATIN)[1]
    if not file:
        return False
    pdf = FPDF()
    pdf.add_page()
    pdf.add_font("latin", "", f"/usr/share/fonts/{LATIN[1]}")
    pdf.add_font("main", "", f"/usr/share/fonts/{file}")
    pdf.set_font("main", size=11)
    pdf.set_fallback_fonts(["latin"])
    pdf.set_text_shaping(True)
    for paragraph in paragraphs:
        pdf.multi_cell(0, text=paragraph)
        pdf.ln(3)
    pdf.output(str(target))
    return True


def make_chromium(language: str, paragraphs: Sequence[str], target: Path) -> bool:
    """Chromium's "save as PDF" (Skia), through Qt WebEngine in a child process."""
    import subprocess

    body = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)
    font = FONTS.get(language, LATIN)[0]
    side = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    page = f"<html lang={language} dir={side}><body style=\"font:11pt '{font}','Noto Sans'\">{body}</body></html>"
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
    }
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(f"<!doctype html><meta charset=utf-8>{page}", encoding="utf-8")
        command = [sys.executable, "-c", _PRINT, str(source), str(target)]
        subprocess.run(command, env=environment, timeout=120, capture_output=True, check=False)
    return target.exists() and target.stat().st_size > 0


_PRINT = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication
app = QApplication([])
page = QWebEnginePage()
page.loadFinished.connect(lambda ok: page.printToPdf(sys.argv[2]))
page.pdfPrintingFinished.connect(lambda *found: app.quit())
QTimer.singleShot(100000, app.quit)
page.load(QUrl.fromLocalFile(sys.argv[1]))
app.exec()
"""

MAKERS: dict[str, Maker] = {"typst": make_typst, "fpdf2": make_fpdf, "chromium": make_chromium}
