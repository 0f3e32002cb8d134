"""Why a file cannot be searched is said in the interface's language, from what the engine really says of real files."""

from __future__ import annotations

import os
import runpy
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import engine
from app import translations
from app.file_reasons import WORDINGS, file_reason
from app.messages import document_sentence
from app.wordings import literal_parts
from engine.library import Library


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    sources = translations.translations_directory()
    (tmp_path / "texts").mkdir()
    shutil.copy(sources / "mimo_de.ts", tmp_path / "texts")
    runpy.run_path(str(sources / "linguist.py"))["compile_all"](tmp_path / "texts")
    monkeypatch.setattr(translations, "translations_directory", lambda: tmp_path / "texts")
    speaking = translations.Translations()
    speaking.apply("de")
    yield
    speaking.close()
    QLocale.setDefault(QLocale.system())


def test_every_wording_is_the_engines_own() -> None:
    """A reason that the engine words anew would be shown in English: then this fails."""
    folder = Path(engine.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py")))
    unknown = [part for said, _ in WORDINGS for part in literal_parts(said) if part not in source]
    assert unknown == []


def test_no_wording_is_hidden_by_an_earlier_one() -> None:
    """Each is found by the words that it stands for."""
    for said, text in WORDINGS:
        filled = said.replace("(…)", "x.xml").replace("(number)", "8").replace("(bytes)", "8")
        wanted = text()
        for number in (1, 2):
            wanted = wanted.replace(f"{{{number}}}", "#")
        found = (
            file_reason(filled)
            .replace("\N{NO-BREAK SPACE}", " ")
            .replace("x.xml", "#")
            .replace("8 bytes", "#")
            .replace("8", "#")
        )
        assert found.replace("\u2068", "").replace("\u2069", "") == wanted, said


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("scanned", "gescannte Seiten: Bilder von Text"),
        ("stopped at page 8 of 1200: time limit", "bis Seite 8 von 1.200 gelesen, dann war die Zeit um"),
        ("changed while it was read; deleted while it was read", "während des Lesens geändert; während des Lesens gelöscht"),
        ("document of Word 2 or older: install antiword or LibreOffice to read it",
         "ein Dokument von Word 2 oder älter: zum Lesen antiword oder LibreOffice installieren"),
        ("no answer within 0.25 s", "nicht innerhalb von 0.25 Sekunden gelesen"),
        ("Word document encrypted with a password", ""),
        ("XML: Opening and ending tag mismatch: a line 3 and b", "XML: Opening and ending tag mismatch: a line 3 and b"),
        ("BadZipFile: wrong CRC: the data are damaged", "BadZipFile: die Prüfsumme stimmt nicht"),
        ("{1} {2}: truncated", "{1} {2}: das Ende fehlt"),
        ("", ""),
    ],
)  # fmt: skip
def test_reasons_in_german(said: str, shown: str) -> None:
    assert file_reason(said) == shown


@pytest.mark.usefixtures("german")
@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe, and a link that anybody may make")
def test_what_the_ledger_says_of_real_files(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "leer.txt").touch()
    (folder / "zahlen.bin").write_bytes(os.urandom(64) + bytes(range(256)))
    (folder / "bild.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    os.mkfifo(folder / "rohr")
    (folder / "nirgends.txt").symlink_to(folder / "fort")
    with zipfile.ZipFile(folder / "bericht.docx", "w") as archive:
        archive.writestr(
            "[Content_Types].xml", '<Types><Override ContentType="x.wordprocessingml.document.main+xml"/></Types>'
        )
    with Library.open(tmp_path / "library") as library:
        for _ in library.index([folder]):
            pass
        told = {Path(document.path).name: document_sentence(document) for document in library.documents()}
    reasons = {name: sentence.partition(". (")[2].removesuffix(")") for name, sentence in told.items()}
    assert reasons == {
        "leer.txt": "die Datei ist leer",
        "zahlen.bin": "eine unbekannte Art von Datei",
        "bild.png": "ein Bild",
        "rohr": "keine gewöhnliche Datei",
        "nirgends.txt": "eine Verknüpfung, die nirgendwohin führt",
        "bericht.docx": "ein Teil fehlt (word/document.xml)",
    }
