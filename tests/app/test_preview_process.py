"""The preview's child process: pages, pictures, members; and files that lie, hang, swell or crash."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.preview.drawing import Drawing
from app.preview.process import COMMAND, Failure, PreviewProcess
from engine.documents import DocumentState
from engine.samples import samples_directory
from tests.app.patience import WAIT_MS as WAIT

PDF = samples_directory() / "Похід у Карпати.pdf"
PASSAGE = "Удосвіта небо було чисте. За чотири години дісталися вершини Петроса"


@pytest.fixture
def process(qtbot: QtBot) -> Iterator[PreviewProcess]:
    made = PreviewProcess()
    yield made
    made.stop()
    assert not made.busy


def ask(qtbot: QtBot, process: PreviewProcess, **request: object) -> object:
    with qtbot.waitSignal(process.answered, timeout=WAIT) as answered:
        process.ask(request)
    return answered.args[1]


def page(path: Path | str, **changes: object) -> dict[str, object]:
    usual: dict[str, object] = {"kind": "page", "path": str(path), "page": 0, "width": 400, "passage": "", "sentence": ""}
    return usual | changes


def is_marked(drawing: Drawing) -> bool:
    """Whether ink lies under the boxes: they are on the text, not beside it."""
    image = QImage(drawing.pixels, drawing.width, drawing.height, 4 * drawing.width, QImage.Format.Format_RGB32)
    left, top, width, height = (round(value) for value in drawing.sentence[0])
    dots = [image.pixelColor(x, y).lightness() for x in range(left, left + width) for y in range(top, top + height)]
    return min(dots) < 100


def test_a_page_is_drawn_with_the_passage_where_it_stands(qtbot: QtBot, process: PreviewProcess) -> None:
    drawing = ask(qtbot, process, **page(PDF, width=700, passage=PASSAGE, sentence=PASSAGE[:25]))
    assert isinstance(drawing, Drawing)
    assert drawing.width == 700 and drawing.pages == 1
    assert 1 <= len(drawing.sentence) <= len(drawing.passage) <= 4
    assert is_marked(drawing)
    # Of a passage that stands elsewhere nothing is marked.
    other = ask(qtbot, process, **page(PDF, passage="Nothing of this stands there, in no line of it."))
    assert isinstance(other, Drawing) and not other.passage


@pytest.mark.parametrize(
    ("content", "state"),
    [
        (b"", "corrupt"),
        (b"%PDF-1.7 this is no PDF", "corrupt"),
        (PDF.read_bytes()[:2000], "corrupt"),
        (b"\x00" * 100_000, "corrupt"),
    ],
)
def test_what_is_no_pdf_is_an_answer_like_any_other(
    qtbot: QtBot, process: PreviewProcess, tmp_path: Path, content: bytes, state: str
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(content)
    outcome = ask(qtbot, process, **page(broken))
    assert isinstance(outcome, Failure) and outcome.state == state
    assert isinstance(ask(qtbot, process, **page(PDF)), Drawing)  # the same child goes on


def test_missing_files_and_pages(qtbot: QtBot, process: PreviewProcess, tmp_path: Path) -> None:
    for request in (page(tmp_path / "gone.pdf"), page(PDF, page=99), page(PDF, page=-1)):
        outcome = ask(qtbot, process, **request)
        assert isinstance(outcome, Failure) and outcome.state in set(DocumentState)


def test_a_page_of_absurd_size_is_bounded(qtbot: QtBot, process: PreviewProcess, tmp_path: Path) -> None:
    tall = tmp_path / "tall.pdf"
    tall.write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 14400000]>>endobj\ntrailer<</Root 1 0 R>>\n"
    )
    outcome = ask(qtbot, process, **page(tall, width=3000))
    assert isinstance(outcome, Drawing | Failure)
    if isinstance(outcome, Drawing):
        assert outcome.width * outcome.height <= 24_000_000


def endless(tmp_path: Path) -> Path:
    """A page whose content never ends drawing for as long as anybody waits: nested form objects, ten to the power of n."""
    parts = [b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"]
    parts.append(
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</XObject<</X 10 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length 6>>stream\n/X Do \nendstream endobj\n"
    )
    depth = 9
    for level in range(depth):
        body = b"/X Do " * 12 if level < depth - 1 else b"0 0 500 500 re f "
        inner = b"/Resources<</XObject<</X %d 0 R>>>>" % (11 + level) if level < depth - 1 else b""
        head = b"%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 500 500]%s/Length %d>>stream\n" % (
            10 + level,
            inner,
            len(body),
        )
        parts.append(head + body + b"\nendstream endobj\n")
    file = tmp_path / "endless.pdf"
    file.write_bytes(b"".join(parts) + b"trailer<</Root 1 0 R>>\n")
    return file


def test_an_endless_page_is_given_up_and_the_next_one_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    process = PreviewProcess(seconds=3)
    outcome = ask(qtbot, process, **page(endless(tmp_path), width=2000))
    # A fast machine meets the limit of memory first, where the library aborts.
    assert isinstance(outcome, Failure) and outcome.state in ("timed_out", "corrupt")
    process.stop()


def test_a_newer_request_does_not_wait_for_an_endless_page(qtbot: QtBot, process: PreviewProcess, tmp_path: Path) -> None:
    answers: list[tuple[int, object]] = []
    process.answered.connect(lambda number, outcome: answers.append((number, outcome)))
    process.ask(page(endless(tmp_path), width=2000))
    process.ask(page(PDF, width=100))
    last = process.ask(page(PDF, width=300))
    qtbot.waitUntil(lambda: bool(answers), timeout=WAIT)
    assert [number for number, _ in answers] == [last]
    assert isinstance(answers[0][1], Drawing) and answers[0][1].width == 300


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import sys; sys.stdout.buffer.write(b'\\xff' * 64); sys.stdout.flush(); sys.stdin.buffer.read()",
        "import sys; sys.stdout.buffer.write((9).to_bytes(8, 'big') + b'[1, 2, 3]'); sys.stdout.flush(); input()",
    ],
)
def test_a_child_that_crashes_or_talks_nonsense_is_a_failure(qtbot: QtBot, code: str) -> None:
    process = PreviewProcess(command=[sys.executable, "-c", code])
    assert isinstance(ask(qtbot, process, **page(PDF)), Failure)
    assert isinstance(ask(qtbot, process, **page(PDF)), Failure)
    process.stop()


def test_a_child_that_cannot_be_started_is_a_failure(qtbot: QtBot, tmp_path: Path) -> None:
    process = PreviewProcess(command=[str(tmp_path / "no such program")])
    assert isinstance(ask(qtbot, process, **page(PDF)), Failure)
    process.stop()


def test_no_child_and_no_folder_outlive_it(qtbot: QtBot) -> None:
    process = PreviewProcess()
    ask(qtbot, process, **page(PDF))
    assert process._process is not None and process._scratch is not None
    child, folder = psutil.Process(process._process.processId()), process._scratch.path
    assert COMMAND[3] in child.cmdline()
    process.stop()
    assert not folder.exists()
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


def test_pictures_are_scaled_and_damaged_ones_refused(qtbot: QtBot, process: PreviewProcess, tmp_path: Path) -> None:
    picture = QImage(4000, 2000, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "wide.png"))
    drawing = ask(qtbot, process, kind="picture", path=str(tmp_path / "wide.png"), width=400, height=400)
    assert isinstance(drawing, Drawing) and (drawing.width, drawing.height) == (400, 200)
    assert drawing.pixels[:3] == b"\x00\x00\xff"
    data = (tmp_path / "wide.png").read_bytes()
    # A header that claims 60,000 x 60,000 pixels.
    huge = tmp_path / "huge.png"
    huge.write_bytes(data[:16] + (60_000).to_bytes(4, "big") * 2 + data[24:])
    broken = tmp_path / "broken.png"
    broken.write_bytes(data[:100])
    unknown = tmp_path / "unknown.jp2"  # of a kind that Qt does not decode: nothing is known of damage
    unknown.write_bytes(b"\x00\x00\x00\x0cjP  \r\n\x87\n")
    for file, state in ((huge, "corrupt"), (broken, "corrupt"), (unknown, "unsupported")):
        failure = ask(qtbot, process, kind="picture", path=str(file), width=400, height=400)
        assert isinstance(failure, Failure) and failure.state == state


def packed(tmp_path: Path) -> Path:
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.write(PDF, "Berge/Похід.pdf")
    outer = tmp_path / "outer.zip"
    with zipfile.ZipFile(outer, "w") as archive:
        archive.write(inner, "inner.zip")
        archive.writestr("note.txt", "kept")
    inner.unlink()
    return outer


def test_members_are_drawn_and_taken_out(qtbot: QtBot, process: PreviewProcess, tmp_path: Path) -> None:
    outer = packed(tmp_path)
    member = f"{outer}!/inner.zip!/Berge/Похід.pdf"
    drawing = ask(qtbot, process, **page(member, passage=PASSAGE, sentence=PASSAGE))
    assert isinstance(drawing, Drawing) and drawing.sentence
    room = tmp_path / "room"
    room.mkdir()
    taken = ask(qtbot, process, kind="extract", path=member, folder=str(room))
    assert isinstance(taken, str)
    assert Path(taken).parent == room and Path(taken).read_bytes() == PDF.read_bytes()
    missing = ask(qtbot, process, kind="extract", path=f"{outer}!/no such member.txt", folder=str(room))
    assert isinstance(missing, Failure)
