"""Opening documents and showing them in their folder: never a program, members through a safe copy."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.opening import Opener, find
from app.pdf_programs import command_of
from app.preview.names import is_program, may_be_taken_out, member_of, safe_file_name
from app.tasks import Worker
from engine.documents import Document, DocumentState
from tests.app.desktop import Desktop, desktop
from tests.app.patience import WAIT_MS as WAIT

__all__ = ["desktop"]  # a fixture


@pytest.fixture
def opener(qtbot: QtBot, desktop: Desktop) -> Iterator[Opener]:
    reader = Worker("reader")
    made = Opener(reader)
    yield made
    made.stop()
    reader.stop()


def document(path: Path | str, file_format: str = "txt") -> Document:
    return Document(1, str(path), DocumentState.INDEXED, format=file_format)


def test_a_document_is_opened_by_the_desktop(qtbot: QtBot, opener: Opener, desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "Übersicht 概要.pdf"
    file.touch()
    with qtbot.waitSignal(opener.opened, timeout=WAIT):
        opener.open(document(file, "pdf"), 3)
    assert desktop.opened == [str(file)]


def test_a_name_that_is_no_text_arrives_as_it_is(
    qtbot: QtBot, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9 %41.txt")
    file.touch()
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url) or True)
    with qtbot.waitSignal(opener.opened, timeout=WAIT) as opened:
        opener.open(document(file))
    with qtbot.waitSignal(opener.revealed, timeout=WAIT) as revealed:
        opener.reveal(str(file))
    assert opened.args == revealed.args == [file]
    assert urls[0].toEncoded().data().endswith(b"/caf%E9%20%2541.txt")


def test_what_is_gone_is_said(qtbot: QtBot, opener: Opener, desktop: Desktop, tmp_path: Path) -> None:
    for call in (lambda: opener.open(document(tmp_path / "gone.txt")), lambda: opener.reveal(str(tmp_path / "gone.txt"))):
        with qtbot.waitSignal(opener.message, timeout=WAIT) as said:
            call()
        assert "gone.txt" in said.args[0]
    assert desktop.opened == []


def test_what_may_not_be_looked_at_is_said(qtbot: QtBot, opener: Opener, desktop: Desktop, tmp_path: Path) -> None:
    """Root may look into every folder; that a name is too long stops everybody."""
    path = tmp_path / ("x" * 300)
    for call in (lambda: opener.open(document(path)), lambda: opener.reveal(str(path))):
        with qtbot.waitSignal(opener.message, timeout=WAIT) as said:
            call()
        assert "could not be opened" in said.args[0]
    assert desktop.opened == []


@pytest.mark.parametrize("name", ["setup.exe", "run.desktop", "tool.AppImage", "screen.SCR", "a.jar"])
def test_a_program_is_shown_and_not_started(
    qtbot: QtBot, opener: Opener, desktop: Desktop, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).touch()
    with qtbot.waitSignals([opener.message, opener.revealed], timeout=WAIT):
        opener.open(document(tmp_path / name, "code"))
    assert desktop.opened == []


def test_a_member_is_opened_from_a_copy_that_goes_with_the_window(
    qtbot: QtBot, opener: Opener, desktop: Desktop, tmp_path: Path
) -> None:
    archive = tmp_path / "mail.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("docs/Bericht.txt", "Inhalt")
        packed.writestr("docs/macro.docm", "x")
        packed.writestr("../../evil.sh", "rm")
    with qtbot.waitSignal(opener.opened, timeout=WAIT):
        opener.open(document(f"{archive}!/docs/Bericht.txt"))
    copy = Path(desktop.opened[0])
    assert copy.name == "Bericht.txt" and copy.read_text() == "Inhalt" and tmp_path not in copy.parents
    assert not copy.stat().st_mode & (stat.S_IWUSR | stat.S_IXUSR | stat.S_IRGRP | stat.S_IROTH)
    for name in ("docs/macro.docm", "evil.sh", "no such file.txt"):
        with qtbot.waitSignal(opener.message, timeout=WAIT):
            opener.open(document(f"{archive}!/{name}"))
    assert len(desktop.opened) == 1
    opener.stop()
    assert not copy.exists()


def test_a_member_of_an_archive_lies_in_its_archive(tmp_path: Path) -> None:
    archive = tmp_path / "mail.zip"
    archive.touch()
    assert find(f"{archive}!/a/b.eml!/c.pdf").file == archive
    assert member_of(f"{archive}!/a/b.eml!/c.pdf") == (archive, "a/b.eml!/c.pdf")
    odd = tmp_path / "odd!"
    odd.mkdir()
    (odd / "file.txt").touch()
    assert find(str(odd / "file.txt")).file == odd / "file.txt"
    assert find(str(odd / "file.txt")).exists and not find(str(tmp_path / "x")).exists


@given(st.text(max_size=200))
def test_names_of_copies_are_safe(name: str) -> None:
    safe = safe_file_name(f"/a.zip!/{name}")
    assert safe and safe not in (".", "..") and len(safe.encode()) <= 110
    assert not set(safe) & set('/\\:*?"<>|\x00\n\u202e')
    assert Path(safe).name == safe


@pytest.mark.parametrize(
    ("name", "program", "taken_out"),
    [
        ("a.pdf", False, True),
        ("photo.jpg", False, True),
        ("a.docm", False, False),
        ("a.exe", True, False),
        ("a.EXE ", True, False),
        ("invoice.pdf.lnk", True, False),
        ("a.py", False, False),
        ("noextension", False, False),
        ("invoice\u202efdp.exe", True, False),
    ],
)
def test_what_may_run_is_known_by_its_name(name: str, program: bool, taken_out: bool) -> None:
    assert is_program(name, "linux") is program
    assert may_be_taken_out(f"/a.zip!/{name}") is taken_out
    assert not program or is_program(name, "win32")


def test_scripts_run_on_windows_and_are_opened_elsewhere() -> None:
    assert is_program("a.py", "win32") and is_program("a.sh", "darwin") and not is_program("a.py", "linux")


@pytest.mark.parametrize(
    ("name", "executable", "arguments"),
    [
        ("org.gnome.Evince.desktop", "/usr/bin/evince", ["--page-index=7", "{file}"]),
        ("okularApplication_pdf.desktop", "/usr/bin/okular", ["-p", "7", "{file}"]),
        ("SumatraPDF", "C:/SumatraPDF.exe", ["-page", "7", "{file}"]),
        ("Acrobat", "C:/Acrobat.exe", ["/A", "page=7", "{file}"]),
        ("firefox", "firefox", ["{url}#page=7"]),
        ("msedge", "msedge.exe", ["{url}#page=7"]),
    ],
)
def test_programs_are_told_the_page(tmp_path: Path, name: str, executable: str, arguments: list[str]) -> None:
    file = tmp_path / "a {page} b.pdf"  # what looks like a mark in a name is left alone
    expected = [a.replace("{file}", str(file)).replace("{url}", file.as_uri()) for a in arguments]
    assert command_of(name, executable, file, 7) == [executable, *expected]
    assert command_of("unknown.desktop", executable, file, 7) == []
