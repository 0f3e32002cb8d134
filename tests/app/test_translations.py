"""The program in other languages: complete, with the right plurals, changed while it runs, mirrored where it has to be."""

from __future__ import annotations

import re
import runpy
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app import translations
from app.application import Program
from app.display_names import beginning, command_name, data_size, day, duration, local_time, milliseconds, warning_line
from app.first_run import FirstRunGuide
from app.preview.elided import ElidedLabel
from app.search_labels import format_name, page_name
from app.settings import Settings
from app.snippets import left_to_right
from app.train_settings_page import TrainSettingsPage
from app.translations import Translations, available_languages, spoken_language
from tests.app.conftest import WAIT_MS, MakeWindow

FOLDER = translations.translations_directory()
PROGRAM = FOLDER.parent.parent / "app"
LINGUIST = runpy.run_path(str(FOLDER / "linguist.py"))
CODES = sorted(path.stem.removeprefix("mimo_") for path in FOLDER.glob("mimo_*.ts"))
OTHERS = [code for code in CODES if code != "en"]

Key = tuple[str, str, str]  # context, source, comment


class Text(NamedTuple):
    """A text in one language: one form, or the plural's."""

    forms: list[str]
    plural: bool
    finished: bool


def read(path: Path) -> dict[Key, Text]:
    found = {}
    for context in etree.parse(path).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
            found[key] = Text(forms, plural, translation.get("type") is None)
    return found


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files with what lupdate finds in the program now, untranslated."""
    folder = tmp_path_factory.mktemp("fresh")
    for code in CODES:
        LINGUIST["add"](code, folder)
    LINGUIST["update"](folder, PROGRAM)
    return folder


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled")
    LINGUIST["compile_all"](FOLDER, folder)
    return folder


@pytest.fixture
def speaking(compiled: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Translations]:
    monkeypatch.setattr(translations, "translations_directory", lambda: compiled)
    made = Translations()
    yield made
    made.close()
    QLocale.setDefault(QLocale.system())


def placeholders(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}|%L?\d", text))


def mnemonics(text: str) -> int:
    return text.replace("&&", "").count("&")


def test_at_least_a_dozen_languages_from_both_sides(compiled: Path) -> None:
    assert len(CODES) >= 12
    assert {"ar", "he"} <= set(CODES)
    assert sorted(path.stem.removeprefix("mimo_") for path in compiled.glob("*.qm")) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_every_text_of_the_program_and_no_other(code: str, fresh: Path) -> None:
    known, wanted = read(FOLDER / f"mimo_{code}.ts"), read(fresh / f"mimo_{code}.ts")
    hint = "run `python resources/translations/linguist.py update` and translate"
    assert wanted.keys() - known.keys() == set(), hint
    assert known.keys() - wanted.keys() == set(), hint
    wrong = []
    for key, text in known.items():
        if not text.finished or not all(form.strip() for form in text.forms):
            wrong.append((key, "not translated"))
        if text.plural != wanted[key].plural or len(text.forms) != len(wanted[key].forms):
            wrong.append((key, "plural forms"))
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_what_the_program_puts_in(code: str) -> None:
    wrong = []
    for key, text in read(FOLDER / f"mimo_{code}.ts").items():
        source = key[1]
        for form in text.forms:
            if placeholders(form) != placeholders(source):
                wrong.append((source, form, "placeholders"))
            if mnemonics(form) != mnemonics(source):
                wrong.append((source, form, "accelerators"))
            if (form[:1] == " ") != (source[:1] == " ") or (form != form.strip() and source == source.strip()):
                wrong.append((source, form, "spaces"))  # " MB" stands behind a number
            if source.endswith("…") and "…" not in form:
                wrong.append((source, form, "asks something first"))
            if re.search(r"\*\.\w+", source) and re.findall(r"\*\.\w+", source) != re.findall(r"\*\.\w+", form):
                wrong.append((source, form, "file patterns"))
        # "One file" may stand without its number, as may none and two; many may not.
        if "%n" in source and "%Ln" not in text.forms[-1]:
            wrong.append((source, text.forms[-1], "number"))
        wrong += [(source, form, "digits of another script than the locale's") for form in text.forms if "%n" in form]
    assert wrong == []


def test_updating_keeps_what_is_translated(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "mimo_de.ts", tmp_path)
    LINGUIST["update"](tmp_path, PROGRAM)
    assert read(tmp_path / "mimo_de.ts") == read(FOLDER / "mimo_de.ts")


@pytest.mark.parametrize(
    ("code", "number", "said"),
    [
        ("en", 1, "1 file"),
        ("en", 0, "0 files"),
        ("sw", 2, "2 files"),  # not spoken: English
        ("de", 1, "1 Datei"),
        ("de", 2, "2 Dateien"),
        ("fr", 0, "0 fichier"),
        ("fr", 2, "2 fichiers"),
    ],
)
def test_plurals(speaking: Translations, code: str, number: int, said: str) -> None:
    speaking.apply(code)
    assert QCoreApplication.translate("LibraryView", "%n file(s)", "", number) == said


def test_slavic_and_arabic_numbers_have_forms_of_their_own(speaking: Translations) -> None:
    def said(number: int) -> str:
        return (
            QCoreApplication.translate("LibraryView", "%n file(s)", "", number)
            .replace(QLocale().toString(number), "")
            .strip()
        )

    for code in ("ru", "uk", "pl"):
        speaking.apply(code)
        assert len({said(1), said(3), said(5)}) == 3
        assert said(22) == said(3) and said(11) == said(5)
    speaking.apply("ar")
    assert said(3) == said(10) != said(11) == said(99)


def test_buttons_named_after_menu_entries_show_no_keys(speaking: Translations, make_window: MakeWindow) -> None:
    speaking.apply("ja")
    assert make_window().library.ledger.preview_button.text() == "プレビュー"


def test_paths_of_the_guide_are_read_from_the_left_in_a_mirrored_window(speaking: Translations, qtbot: QtBot) -> None:
    speaking.apply("ar")
    guide = FirstRunGuide([Path("/home/me/A & B")])
    qtbot.addWidget(guide)
    assert guide.choices[0][0].text() == left_to_right("/home/me/A && B")


def test_the_guide_is_scrolled_where_the_window_is_low(speaking: Translations, qtbot: QtBot) -> None:
    speaking.apply("ja")
    guide = FirstRunGuide([Path("/home/me/Documents"), Path("/home/me/Desktop")])
    qtbot.addWidget(guide)
    guide.resize(500, 240)
    guide.show()
    texts = [label for label in guide.findChildren(QLabel) if label.text()]
    assert len(texts) >= 4
    assert all(label.height() >= label.heightForWidth(label.width()) for label in texts)
    assert guide.samples_button.height() >= guide.samples_button.sizeHint().height()
    assert guide.verticalScrollBar().maximum() > 0


def test_names_keep_their_order_in_a_mirrored_window(speaking: Translations, qtbot: QtBot) -> None:
    speaking.apply("ar")
    drawn = []
    for name in ("-rf.txt", left_to_right("-rf.txt")):
        label = ElidedLabel(Qt.TextElideMode.ElideRight)
        qtbot.addWidget(label)
        label.resize(200, 30)
        label.set_text(name)
        drawn.append(label.grab().toImage())
    assert drawn[0] == drawn[1]


def test_a_sign_before_a_text_stands_where_the_lines_begin(speaking: Translations, qtbot: QtBot) -> None:
    for language, mark in (("ar", "\u200f"), ("de", "\u200e")):
        speaking.apply(language)
        for text in ("abc", "عربي"):
            assert warning_line(text).startswith(f"{mark}⚠ ")
    speaking.apply("ar")
    page = TrainSettingsPage()
    qtbot.addWidget(page)
    for folded in ("◂", "▾"):
        assert page.more.text() == f"{folded} {page.more.accessibleName()}"
        page.more.click()


def test_both_sides_of_a_mirrored_window_are_inside_it(speaking: Translations, make_window: MakeWindow) -> None:
    speaking.apply("ar")
    window = make_window()
    window.show_library()
    for splitter in (window.search.splitter, window.library.splitter):
        QApplication.sendPostedEvents()
        assert splitter.isRightToLeft() and splitter.count() == 2
        for part in (splitter.widget(0), splitter.widget(1)):
            assert splitter.rect().contains(part.geometry())


def test_all_digits_are_those_of_the_locale(speaking: Translations) -> None:
    speaking.apply("ar_EG")
    texts = [
        QCoreApplication.translate("LibraryView", "%n file(s)", "", 12),
        data_size(12_345_678),
        duration(2000),
        page_name("31"),
        milliseconds(0.042),
        day(1e9),
    ]
    assert not any(re.search("[0-9]", text) for text in texts), texts
    assert page_name("Sheet1") == "Sheet1"  # a name, no number


@pytest.mark.parametrize("language", ["en_US", "de_DE", "ja_JP", "fr_FR", "pt_BR", "ko_KR", "zh_CN"])
def test_nobody_has_to_guess_which_number_is_the_year(speaking: Translations, language: str) -> None:
    speaking.apply(language)
    assert "2011" in day(1.32e9) and "2011" in local_time(1.32e9)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ("de_CH", "de"),
        ("pt_PT", "pt_BR"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", "en"),
        ("he_IL", "he"),
        ("C", "en"),
        ("fa_IR", "en"),
    ],
)
def test_the_language_nearest_to_the_users(speaking: Translations, wanted: str, spoken: str) -> None:
    assert spoken_language(QLocale(wanted)) == spoken


def test_without_compiled_translations_it_speaks_english(
    speaking: Translations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "translations_directory", lambda: tmp_path)
    assert available_languages() == ["en"]
    speaking.apply("ar")
    assert QCoreApplication.translate("MainWindow", "Search") == "Search"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_window_changes_its_language_and_side_while_it_runs(
    qtbot: QtBot, speaking: Translations, qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    settings.language = "en"
    program = Program(qapp, settings)
    assert program.open_library(tmp_path / "one")
    program.show()
    assert program.window is not None
    assert program.window.menus.settings.text() == "&Settings…"
    seen = {}
    for code in ("de", "ar", "en"):
        before = program.window
        settings.language = code
        qtbot.waitUntil(lambda before=before: program.window is not before, timeout=WAIT_MS)  # type: ignore[misc]
        window = program.window
        qtbot.waitUntil(lambda window=window: isinstance(window.views.currentWidget(), FirstRunGuide), timeout=WAIT_MS)  # type: ignore[misc]
        guide = window.views.currentWidget()
        assert isinstance(guide, FirstRunGuide)
        qtbot.waitUntil(guide.samples_button.isVisible, timeout=WAIT_MS)
        button, box = guide.samples_button.geometry(), guide.samples_button.parentWidget()
        mirrored = button.center().x() > box.width() / 2  # it stands where reading begins
        seen[code] = (window.menus.settings.text(), guide.samples_button.text(), mirrored)
    program.close()
    program._beat.stop()
    program.deleteLater()
    for code, mirrored in (("de", False), ("ar", True)):
        texts = read(FOLDER / f"mimo_{code}.ts")
        assert seen[code] == (texts[_SETTINGS].forms[0], texts[_SAMPLES].forms[0], mirrored)
    assert seen["en"] == ("&Settings…", "Try the sample library", False)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ("&Search", "Search"),
        ("Save &as…", "Save as"),
        ("検索(&S)", "検索"),
        ("导出(&E)…", "导出"),
        ("Black && white", "Black & white"),
    ],
)
def test_a_command_outside_a_menu_has_no_mnemonic(entry: str, name: str) -> None:
    assert command_name(entry) == name


_SETTINGS = ("Menus", "&Settings…", "")
_SAMPLES = ("FirstRunGuide", "Try the sample library", "")


def test_formats_have_the_names_that_people_use(qapp: object) -> None:
    assert [format_name(name) for name in ("md", "tex", "ics", "html", "pdf")] == [
        "Markdown",
        "LaTeX",
        "iCalendar",
        "Web page",
        "PDF",
    ]


@pytest.mark.parametrize(("language", "listed"), [("en", "a, b, and c"), ("de", "a, b und c"), ("ja", "a、b、c")])
def test_a_list_that_is_cut_ends_in_no_and(speaking: Translations, language: str, listed: str) -> None:
    speaking.apply(language)
    assert beginning(["a", "b", "c"], 3) == listed
    assert beginning(["a", "b", "c"], 2) == listed[: listed.index("b") + 1] + " …"
