"""The preview beside the results: the hit in its document, as text or as the page itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from engine.library import Library

from app.messages import document_sentence, error_sentence, state_sentence
from app.preview.controls import KindSwitch, Paging
from app.preview.drawing import Drawing
from app.preview.elided import ElidedLabel
from app.preview.page_view import PageView
from app.preview.passage_text import Marks, to_html
from app.preview.process import Failure, PreviewProcess
from app.preview.reading import TextReading
from app.preview.shades import text_colors
from app.preview.text_view import TextView
from app.settings import Settings
from app.snippets import Range, document_name, printable
from app.tasks import Worker
from engine.documents import Document, DocumentState, SearchHit

_MOST_PICTURE = 2400  # pixels of its longer side
_PATIENCE_MS = 300
_MOST_SENT = 20_000  # characters of a passage that are looked for on a page


class PreviewPane(QWidget):
    """Shows one hit, or a document from its beginning.

    Text comes from the library on the reader's thread, pages from a child process.
    """

    shown = Signal()  # text or a page has arrived

    def __init__(
        self,
        library: Library,
        reader: Worker,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        tools: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hit: SearchHit | None = None
        self._document: Document | None = None
        self._mark: Range | None = None
        self._page = 0
        self._asked = 0
        self._to_mark = True
        self._gone = False  # the passage is not in the library any more
        self._paged = False  # the page is wanted, drawn or not
        # A page that takes long to draw: its text is shown meanwhile.
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_text_meanwhile)
        self._reading = TextReading(library, reader, self)
        self._reading.arrived.connect(self._was_read)
        self._reading.failed.connect(lambda error: self._tell(error_sentence(error)))
        self.process = PreviewProcess(self)
        self.process.answered.connect(self._drawn)
        self._build(tools)
        self.clear()

    def _build(self, tools: Sequence[QWidget]) -> None:
        self.title = ElidedLabel(Qt.TextElideMode.ElideRight)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.path = ElidedLabel(Qt.TextElideMode.ElideMiddle, path=True)
        self.notice = QLabel(wordWrap=True)
        self.notice.setContentsMargins(12, 4, 12, 4)
        self.text = TextView()
        self.text.setAccessibleName(self.tr("Text of the document around the passage"))
        self.text.more_wanted.connect(self._reading.read_more)
        self.page = PageView()
        self.page.setAccessibleName(self.tr("Page of the document"))
        self.page.wanted_changed.connect(self._draw)
        self._nothing_chosen = self.tr("Choose a result to see it in its document.")
        self.empty = QLabel(wordWrap=True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setContentsMargins(12, 12, 12, 12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for widget in (self.empty, self.text, self.page):
            self.stack.addWidget(widget)
        self._kinds = KindSwitch(as_text=self._settings.preview_as_text)
        self._kinds.changed.connect(self._switched)
        self.as_page, self.as_text = self._kinds.as_page, self._kinds.as_text
        self._paging = Paging(self)
        self._paging.turned.connect(self._turn)
        self._paging.zoomed.connect(self.page.zoom)
        self.number, self.larger = self._paging.number, self._paging.larger
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 6)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.path)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(8, 0, 8, 6)
        bar.setSpacing(4)
        for tool in tools:  # before what follows them, or Tab would come to them last
            bar.addWidget(tool)
        bar.addStretch(1)
        bar.addWidget(self._paging)
        bar.addWidget(self._kinds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addWidget(self.notice)
        layout.addWidget(self.stack, 1)

    def clear(self) -> None:
        """Show that there is nothing to show."""
        self._forget()
        self._hit = self._document = None
        self.title.set_text("")
        self.path.set_text("")
        self._bar.hide()
        self.notice.hide()
        self.page.clear()
        self.text.clear()
        self.empty.setText(self._nothing_chosen)
        self.stack.setCurrentWidget(self.empty)

    def show_hit(self, hit: SearchHit, mark: Range | None = None) -> None:
        """Show a hit at its place. mark: its best sentence, if known."""
        known = self._hit is not None and self._hit.passage_id == hit.passage_id
        self._mark = mark
        if known and self._hit is not None and self._hit.highlights == hit.highlights:
            self._hit = hit
            self._remark()
            return
        self._forget()
        same = self._document is not None and self._document.path == hit.document.path
        self._hit, self._page, self._to_mark = hit, hit.passage.page, True
        self._head(hit.document, document_name(hit))
        if not same:
            self.page.clear()
            self.text.clear()
        self._reading.read_around(hit.passage_id)
        self._show_kind()

    def show_document(self, document: Document) -> None:
        """Show a document from its beginning: its first page, its text, or the picture that it is; else why it has none."""
        self._forget()
        self._hit, self._page, self._to_mark = None, 0, False
        self._head(document, printable(document.title or document.path.rpartition("/")[2]))
        self.page.clear()
        self.text.clear()
        self.empty.setText(document_sentence(document))
        if self._has_text():
            self._reading.read_opening(document.id)
        self._show_kind()

    def set_mark(self, mark: Range | None) -> None:
        """The best sentence is known now."""
        if mark != self._mark:
            self._mark = mark
            self._remark()

    def stop(self) -> None:
        """End what is under way and the child process."""
        self._forget()
        self.process.stop()

    def _forget(self) -> None:
        self._patience.stop()
        self._paged = False
        self._reading.forget()
        if self._asked:
            self.process.drop()
            self._asked = 0
        self._mark = None if self._hit is None else self._mark

    def _head(self, document: Document, name: str) -> None:
        self._document = document
        self._gone = False
        self.title.set_text(name)
        self.path.set_text(printable(document.path))
        self._bar.show()
        self.notice.hide()

    # Text

    def _was_read(self, first: bool) -> None:
        self._write(to_hit=first and self._hit is not None)
        self._gone = not self._reading.around.passages and self._hit is not None
        if self._gone:
            self._tell(self.tr("This passage is not in the library any more. Search again."))
        if self.stack.currentWidget() is self.text:
            self.shown.emit()

    def _write(self, *, to_hit: bool) -> None:
        marks = Marks(0) if self._hit is None else Marks(self._hit.passage_id, self._mark, self._hit.highlights)
        self.text.show_html(to_html(self._reading.around, marks, text_colors(self.palette())), to_hit=to_hit)

    def _remark(self) -> None:
        if self._reading.around.passages:
            self._write(to_hit=False)
        if self._paged and self._hit is not None and self._page == self._hit.passage.page:
            self._draw()

    # Pages and pictures

    def _can_draw(self) -> bool:
        return self._document is not None and self._document.format in ("pdf", "image")

    def _has_text(self) -> bool:
        """Whether there is text of it to show: a hit's, or that of a document that was read."""
        return self._hit is not None or (self._document is not None and self._document.state is DocumentState.INDEXED)

    def _show_kind(self) -> None:
        """The page where there is one and it is wanted, else the text."""
        drawable = self._can_draw()
        text_too = self._has_text()
        self._kinds.setVisible(drawable and text_too)
        paged = drawable and (self.as_page.isChecked() or not text_too)
        self._paging.setVisible(paged and self._document is not None and self._document.format == "pdf")
        self._paged = paged
        if paged:
            if self.page.drawing is None and text_too:
                self._patience.start()
            else:
                self.stack.setCurrentWidget(self.page)
            self._draw()
            return
        self.stack.setCurrentWidget(self.text if text_too else self.empty)
        if self._hit is not None and self._reading.around.passages:
            self.text.scroll_to_hit()

    def _show_text_meanwhile(self) -> None:
        self.stack.setCurrentWidget(self.text)

    def _switched(self) -> None:
        self._settings.preview_as_text = self.as_text.isChecked()
        self.notice.hide()
        if self._document is not None:
            self._show_kind()

    def _draw(self) -> None:
        document, hit = self._document, self._hit
        if document is None or not self._paged:
            return
        width = self.page.wanted_width(self.stack.width())
        if document.format == "image":
            request: dict[str, object] = {"kind": "picture", "width": min(width, _MOST_PICTURE), "height": _MOST_PICTURE}
        else:
            here = hit is not None and self._page == hit.passage.page
            passage = hit.passage.text[:_MOST_SENT] if here and hit is not None else ""
            sentence = passage[slice(*self._mark)] if passage and self._mark else ""
            request = {"kind": "page", "page": self._page, "width": width, "passage": passage, "sentence": sentence}
        self._asked = self.process.ask({"path": document.path, **request})
        self._name_page()

    def _drawn(self, number: int, outcome: object) -> None:
        if number != self._asked or self._document is None:
            return
        self._asked = 0
        if isinstance(outcome, Drawing):
            self.notice.hide()
            self._patience.stop()
            self.stack.setCurrentWidget(self.page)
            self.page.show_drawing(outcome, to_mark=self._to_mark)
            self._to_mark = False
            self._name_page()
        elif isinstance(outcome, Failure):
            self._patience.stop()
            self._paged = False
            self.page.clear()
            if self._gone:
                self.shown.emit()
                return
            known = outcome.state in set(DocumentState)
            why = state_sentence(DocumentState(outcome.state)) if known else outcome.reason
            if self._has_text():
                self._tell(self.tr("The page cannot be drawn; this is its text. {reason}").format(reason=why))
                self._paging.hide()
                self.stack.setCurrentWidget(self.text)
                if self._hit is not None and self._reading.around.passages:
                    self.text.scroll_to_hit()
            else:
                self._tell(self.tr("This document cannot be shown. {reason}").format(reason=why))
        self.shown.emit()

    def _turn(self, steps: int) -> None:
        pages = self.page.drawing.pages if self.page.drawing is not None else 0
        turned = max(0, min(pages - 1, self._page + steps))
        if turned != self._page:
            self._page = turned
            self._to_mark = True
            self._draw()

    def _name_page(self) -> None:
        self._paging.show_place(self._page, self.page.drawing.pages if self.page.drawing is not None else 0)
        self.page.setAccessibleDescription(self.number.text())

    def _tell(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.show()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: write the text again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._reading.around.passages:
            self._write(to_hit=False)
