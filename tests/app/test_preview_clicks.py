"""Clicks, menus and keys in the preview: links of documents lead nowhere, those of the preview read on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.card_view import CardView
from app.preview.passage_text import EARLIER, LATER
from app.preview.text_view import TextView
from app.search_view import SearchView
from app.settings import Settings
from tests.app.desktop import Desktop, click_entry, desktop, open_menu
from tests.app.search_bench import SAMPLE, names, search, settings, settle, shelf, shown_over, view
from tests.app.test_preview import choose

__all__ = ["desktop", "settings", "shelf", "view"]  # fixtures

LEFT = Qt.MouseButton.LeftButton
WORDS = "The watermelon harvest begins in August"
ADDRESS = "http://example.org/melons"


class Browser(QObject):
    """What a web browser or a mail program would have been asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url.toString())


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:
    made, schemes = Browser(), ("http", "https", "mailto")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def linked_pdf() -> bytes:
    """A page whose text is a link from edge to edge."""
    text = f"BT /F 14 Tf 20 150 Td ({WORDS}) Tj ET"
    link = f"<</Type/Annot/Subtype/Link/Rect[0 0 400 200]/Border[0 0 0]/A<</S/URI/URI({ADDRESS})>>>>"
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(text)}>>stream\n{text}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        link,
    ]
    made, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += f"{number} 0 obj{part}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(parts) + 1}/Root 1 0 R>>\n"
    return f"{made}{end}startxref\n{len(made)}\n%%EOF".encode()


@pytest.fixture
def linked(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[SearchView]:
    """A search view over documents that are one link, each in its own way."""
    folder = tmp_path / "docs"
    folder.mkdir()
    page = f'<h1>Melons</h1><p>On our farm <a href="{ADDRESS}">{WORDS}</a>, as every year, when nights are warm and dry.</p>'
    (folder / "page.html").write_text(f"<html><body>{page}</body></html>")
    (folder / "notes.md").write_text(f"[{WORDS}]({ADDRESS}) and <mailto:who@example.org>\n")
    (folder / "plain.txt").write_text(f"{WORDS} {ADDRESS}\n")
    (folder / "linked.pdf").write_bytes(linked_pdf())
    with shown_over(qtbot, folder, settings) as (_, view):
        yield view


def anchors(text: TextView) -> set[str]:
    """Where the links of what is shown would lead."""
    found: set[str] = set()
    block = text.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            found |= {pieces.fragment().charFormat().anchorHref()} - {""}
            pieces += 1
        block = block.next()
    return found


def place_of(text: TextView, words: str) -> QPoint:
    """Where these words stand in the viewport."""
    found = text.document().find(words)
    assert not found.isNull()
    found.setPosition(found.selectionStart() + 2)
    text.setTextCursor(found)
    text.ensureCursorVisible()
    return text.cursorRect(found).center()


def test_links_of_documents_lead_nowhere(qtbot: QtBot, linked: SearchView, browser: Browser, desktop: Desktop) -> None:
    search(qtbot, linked, "watermelon harvest")
    assert set(names(linked)) == {"page.html", "notes.md", "plain.txt", "linked.pdf"}
    pane = linked.preview
    for name in names(linked):
        choose(qtbot, linked, name)
        if name.endswith(".pdf"):
            assert pane.stack.currentWidget() is pane.page and pane.page.drawing is not None
            sheet = pane.page.widget()
            for act in (qtbot.mouseClick, qtbot.mouseDClick):
                act(sheet, LEFT, pos=sheet.rect().center())
            pane.as_text.click()
        assert pane.stack.currentWidget() is pane.text and anchors(pane.text) == set()
        shown = pane.text.toPlainText()
        for words in {WORDS, ADDRESS} & {one for one in (WORDS, ADDRESS) if one in shown}:
            qtbot.mouseClick(pane.text.viewport(), LEFT, pos=place_of(pane.text, words))
        pane.text.setFocus()
        qtbot.keyClick(pane.text, Qt.Key.Key_Return)
        assert pane.text.toPlainText() == shown
    assert browser.asked == [] and desktop.opened == []


def test_more_of_a_document_is_read_by_mouse_and_by_keys(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "rose bed number 15")
    choose(qtbot, view, "long.md")
    text = view.preview.text
    assert anchors(text) == {EARLIER, LATER}
    shown = len(text.toPlainText())
    qtbot.mouseClick(text.viewport(), LEFT, pos=place_of(text, "Show later text"))
    settle(qtbot, view)
    assert len(text.toPlainText()) > shown and anchors(text) == {EARLIER}
    shown = len(text.toPlainText())
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    settle(qtbot, view)
    assert len(text.toPlainText()) > shown and anchors(text) == set()


def right_click(widget: QWidget, place: QPoint, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse) -> None:
    """As the system tells of it."""
    event = QContextMenuEvent(reason, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


def test_the_menu_of_the_text_copies_what_is_selected(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "rose bed number 15")
    choose(qtbot, view, "long.md")
    text = view.preview.text
    right_click(text.viewport(), place_of(text, "Show later text"))
    entries = [action.text().partition("\t")[0].replace("&", "") for action in open_menu().actions() if action.text()]
    assert entries == ["Copy", "Select All"]  # not where the link leads: it is none of the document's
    qtbot.keyClick(open_menu(), Qt.Key.Key_Up)  # to the last one
    qtbot.keyClick(open_menu(), Qt.Key.Key_Return)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "rose garden" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    right_click(text.viewport(), place_of(text, "rose garden"))
    open_menu().close()
    found = text.document().find("rose garden")
    text.setTextCursor(found)
    right_click(text.viewport(), text.cursorRect(found).center())
    qtbot.keyClick(open_menu(), Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "rose garden"


def test_the_menu_of_the_page_and_the_menu_key_do_what_can_be_done_with_the_hit(
    qtbot: QtBot, view: SearchView, desktop: Desktop
) -> None:
    search(qtbot, view, "climbing Petros in the Carpathians")
    choose(qtbot, view, SAMPLE)
    hit = view.chosen.hit()
    assert hit is not None
    page = view.preview.page
    assert page.drawing is not None
    right_click(page.viewport(), page.viewport().rect().center())
    with qtbot.waitSignal(view.opener.opened):
        click_entry(open_menu(), "Open")
    assert desktop.opened == [hit.document.path]
    place = view.results.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()  # where the menu key opens it
    right_click(view.results.viewport(), place, QContextMenuEvent.Reason.Keyboard)
    click_entry(open_menu(), "Copy path")
    assert QGuiApplication.clipboard().text() == hit.document.path


def test_links_of_a_models_card_lead_nowhere(qtbot: QtBot, browser: Browser, desktop: Desktop) -> None:
    card = CardView()
    qtbot.addWidget(card)
    card.show_card(f"[{WORDS}]({ADDRESS}) [file](file:///etc/passwd)")
    card.show()
    for words in (WORDS, "file"):
        found = card.document().find(words)
        found.setPosition(found.selectionStart() + 2)
        qtbot.mouseClick(card.viewport(), LEFT, pos=card.cursorRect(found).center())
    assert browser.asked == [] and desktop.opened == [] and WORDS in card.toPlainText()
