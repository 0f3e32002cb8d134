"""The command line's contract: JSON shapes, exit codes, one sentence for an error, any console."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine.cli import main
from engine.cli.arguments import UsageError
from engine.cli.console import Console, harmless
from engine.cli.messages import sentence
from engine.cli.parser import parse
from engine.cli.searching import show
from engine.documents import Confidence, Document, DocumentState, Passage, SearchHit, SearchRequest, SearchResult, Why
from engine.embedding import Embedder
from engine.errors import CatalogError, EngineError, QueryError
from engine.library import Library

pytestmark = pytest.mark.usefixtures("shared_model")
_LINE = {"path", "page", "language", "score", "passage", "highlights", "why"}


def _subclasses(kind: type) -> set[type]:
    children: list[type] = kind.__subclasses__()
    return {kind}.union(*(_subclasses(child) for child in children))


def _run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "engine.cli", *arguments], capture_output=True, timeout=120, **options)  # type: ignore[call-overload,no-any-return]


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library folder beside a documents folder; some names are hard to print."""
    base = tmp_path_factory.mktemp("cli")
    documents = base / "documents"
    documents.mkdir()
    (documents / "cat.txt").write_text("The cat sleeps on the warm roof of the house.")
    (documents / "zug.md").write_text("# Bahn\n\nDer Zug nach München fährt um acht Uhr vom Gleis drei ab.")
    (documents / "bad.docx").write_bytes(b"PK\x03\x04 nothing")
    (documents / "\x1b[31mred\n.txt").write_text("A file whose name wants to paint the terminal red.")
    with open(os.fsencode(documents) + b"/caf\xe9.txt", "wb") as file:
        file.write(b"Coffee is served in the garden at noon.")
    assert main(["index", str(documents), "--library", str(base / "library"), "--quiet"]) == 0
    return base / "library"


def _lines(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def _call(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capfd.readouterr()
    code = main(list(arguments))
    captured = capfd.readouterr()
    return code, captured.out, captured.err


def test_index_prints_progress_and_totals(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _call(capfd, "index", "--json", "--library", str(indexed))
    *steps, totals = _lines(out)
    assert code == 0
    assert steps and all(
        step["event"] == "progress" and {"stage", "done", "total", "detail"} <= step.keys() for step in steps
    )
    assert totals["event"] == "totals"
    assert (totals["seen"], totals["unchanged"], totals["indexed"]) == (5, 5, 0)


def test_search_prints_a_line_a_hit(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _call(capfd, "search", "When does the train to Munich leave?", "--json", "--library", str(indexed))
    hits = _lines(out)
    assert code == 0
    assert hits and all(hit.keys() >= _LINE for hit in hits)
    assert str(hits[0]["path"]).endswith("zug.md")
    assert hits[0]["language"] == "de"
    for hit in hits:
        for start, end in hit["highlights"]:  # type: ignore[attr-defined]
            assert 0 <= start < end <= len(str(hit["passage"]))
        assert hit["why"].keys() >= {"semantic", "words"}  # type: ignore[attr-defined]


def test_explain_says_what_each_word_adds(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    base = ["search", "When does the train to Munich leave?", "-k", "2", "--explain", "--library", str(indexed)]
    code, out, _ = _call(capfd, *base, "--json")
    assert code == 0
    for hit in _lines(out):
        words = [word for word, _ in hit["why"]["attribution"]]  # type: ignore[index]
        assert words == ["When", "does", "the", "train", "to", "Munich", "leave"]
        assert hit["confidence"] in ("good", "uncertain", "none") and hit["relaxed"] is False
    _, out, _ = _call(capfd, *base)
    assert out.count("each word adds: When ") == 2 and "Munich +0." in out
    _, out, _ = _call(capfd, *(word for word in base if word != "--explain"))
    assert "each word adds" not in out
    assert b"--explain" in _run("search", "--help").stdout


def test_a_relaxed_quotation_is_said(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    query = 'where does the "cat that is sleeping" lie'
    _, out, _ = _call(capfd, "search", query, "--library", str(indexed))
    assert out.startswith("Nothing has the quoted words in a row")
    _, out, _ = _call(capfd, "search", query, "--json", "--library", str(indexed))
    assert _lines(out) and all(hit["relaxed"] is True for hit in _lines(out))


def test_verdicts_are_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    passage = Passage("A text.", 0, 0, 7, language="en")
    hit = SearchHit(1, Document(1, "/a.txt", DocumentState.INDEXED), passage, 1.0, Why(0.5), Confidence.GOOD)
    said = {}
    for level in Confidence:
        show(SearchResult((replace(hit, confidence=level),)), {}, Console())
        said[level] = capsys.readouterr().out
    assert "match" not in said[Confidence.GOOD] and "not sure" not in said[Confidence.GOOD]
    assert said[Confidence.UNCERTAIN].startswith("No sure match") and "not sure" in said[Confidence.UNCERTAIN]
    assert said[Confidence.NONE].startswith("No good match")


def test_search_filters(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    base = ["search", "cat", "--json", "--library", str(indexed)]
    _, out, _ = _call(capfd, *base, "--language", "de")
    assert {hit["language"] for hit in _lines(out)} == {"de"}
    _, out, _ = _call(capfd, *base, "--type", "txt", "--mode", "exact")
    assert [os.path.basename(str(hit["path"])) for hit in _lines(out)] == ["cat.txt"]
    code, out, _ = _call(capfd, *base, "--after", "2999-01-01")
    assert (code, out) == (0, "")


def test_problems_status_and_export(indexed: Path, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _, out, _ = _call(capfd, "problems", "--json", "--library", str(indexed))
    (problem,) = _lines(out)
    assert str(problem["path"]).endswith("bad.docx") and problem["state"] == "corrupt" and problem["reason"]
    _, out, _ = _call(capfd, "status", "--json", "--library", str(indexed))
    (status,) = _lines(out)
    assert status["documents"]["indexed"] == 4  # type: ignore[index]
    assert status["passages"] == 4 and status["pending"] == 0 and status["space_id"] and status["bytes"]
    target = tmp_path / "list.csv"
    assert _call(capfd, "export", "--output", str(target), "--library", str(indexed))[0] == 0
    assert len(target.read_bytes().splitlines()) >= 6
    _, out, _ = _call(capfd, "export", "--json", "--passages", "--library", str(indexed))
    assert any("cat sleeps" in str(row["text"]) for row in _lines(out))


def test_a_whole_library_goes_into_a_file_and_comes_out_elsewhere(
    indexed: Path, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    there = str(indexed.parent / "documents")
    here = tmp_path / "hier = dort"
    shutil.copytree(there, here)
    file, target = tmp_path / "mine.mimolibrary", tmp_path / "neue Bücherei"
    code, out, _ = _call(capfd, "export", "-o", str(file), "--library", str(indexed), "--json")
    exported = _lines(out)[-1]
    assert code == 0 and exported["event"] == "exported" and exported["path"] == str(file)
    code, out, _ = _call(capfd, "import", str(file), "--show")
    assert code == 0 and there in out
    code, out, _ = _call(capfd, "import", str(file), "--library", str(target), "--folder", f"{there}={here}", "--json")
    imported = _lines(out)[-1]
    assert code == 0 and imported["event"] == "imported"
    assert (imported["files"], imported["passages"], imported["pending"]) == (5, exported["passages"], 0)
    code, out, _ = _call(capfd, "search", "When does the train to Munich leave?", "--json", "--library", str(target))
    assert code == 0 and _lines(out)[0]["path"] == str(here / "zug.md")
    code, out, _ = _call(capfd, "index", "--json", "--library", str(target))
    totals = _lines(out)[-1]
    assert (totals["seen"], totals["indexed"], totals["embedded"]) == (5, 0, 0)


def test_what_is_no_library_is_not_taken_over(indexed: Path, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "mine.mimolibrary"
    assert _call(capfd, "export", "--format", "library", "--library", str(indexed))[0] == 2
    assert _call(capfd, "export", "--passages", "-o", str(file), "--library", str(indexed))[0] == 2
    assert _call(capfd, "export", "-o", str(tmp_path / "no" / "a.mimolibrary"), "--library", str(indexed))[0] == 1
    assert _call(capfd, "export", "--format", "library", "-o", str(tmp_path / "mine"), "--library", str(indexed))[0] == 0
    assert file.exists()
    code, _, err = _call(capfd, "import", str(file), "--library", str(indexed))
    assert code == 1 and "already" in err
    code, _, err = _call(capfd, "import", str(file), "--library", str(tmp_path / "x"), "--folder", "/nowhere=/y")
    assert code == 2 and "/nowhere" in err
    file.write_bytes(file.read_bytes()[:-200])
    assert _call(capfd, "import", str(file), "--library", str(tmp_path / "x"))[0] == 1
    assert _call(capfd, "import", str(tmp_path / "none"), "--library", str(tmp_path / "x"))[0] == 1
    assert not (tmp_path / "x").exists()


def test_names_that_are_not_text_come_back(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _call(capfd, "search", "coffee", "--mode", "exact", "--json", "--library", str(indexed))
    (hit,) = _lines(out)
    assert os.fsencode(str(hit["path"])).endswith(b"caf\xe9.txt")


def test_a_name_cannot_command_the_terminal(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = _call(capfd, "search", "terminal", "--mode", "exact", "--library", str(indexed))
    assert code == 0
    assert "\x1b" not in out
    assert "red" in out


def test_a_name_cannot_break_or_turn_the_line() -> None:
    assert harmless("a\nunreadable /etc/passwd\tb\u2028c\u202ed") == "a�unreadable /etc/passwd�b�c�d"


def test_what_could_not_be_read_is_not_counted_as_read(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "good.txt").write_text("A sentence that can be read.")
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 cut off")
    code, out, _ = _call(capfd, "index", str(folder), "--library", str(tmp_path / "library"))
    assert code == 0
    assert "2 files: 1 read, 1 not readable;" in out
    assert "Not read: 1 corrupt" in out


@pytest.mark.parametrize(
    "encoding",
    [pytest.param("ascii", marks=pytest.mark.slow), "cp1252", pytest.param("utf-8", marks=pytest.mark.slow)],
)
def test_any_console_encoding(indexed: Path, encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = _run("search", "Zug München", "--library", str(indexed), env=environment)
    assert done.returncode == 0, done.stderr
    assert b"zug.md" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_utf_8_on_any_console(indexed: Path, encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = _run("search", "Zug München", "--json", "--library", str(indexed), env=environment)
    assert "fährt" in json.loads(done.stdout.splitlines()[0].decode("utf-8"))["passage"]


def test_wrong_usage_is_two_and_says_so(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for arguments in (
        ["bogus"],
        ["search"],
        ["search", "x", "-k", "0"],
        ["search", "x", "--after", "soon"],
        [],
        ["models", "use"],
    ):
        code, out, err = _call(capfd, *arguments)
        assert code == 2, arguments
        assert not out and err and "Traceback" not in err


def test_failures_are_one_and_one_sentence(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    place = ["--library", str(tmp_path / "none")]
    for arguments in (["status", *place], ["search", "x", *place], ["index", str(tmp_path / "gone"), *place]):
        code, out, err = _call(capfd, *arguments)
        assert code == 1
        assert not out
        assert len(err.strip().splitlines()) == 1 and err.startswith("mimo: ")
    (tmp_path / "file").write_text("x")
    code, _, err = _call(capfd, "index", str(tmp_path), "--library", str(tmp_path / "file"))
    assert code == 1 and "Traceback" not in err


def test_empty_and_strange_queries(indexed: Path, capfd: pytest.CaptureFixture[str], embedder: Embedder) -> None:
    with Library.open(indexed) as library:
        library._embedder = embedder
        for query in (
            '"',
            "AND OR NOT",
            "a" * 10_000,
            "NEAR(x y",
            '* - ""',
            "𒀀𒀁",
            "\x00",
            "col:x OR (",
            "'; DROP TABLE x",
            "\ud800",
        ):
            with contextlib.suppress(QueryError):
                library.search(SearchRequest(query))
    code, _, err = _call(capfd, "search", '"unclosed AND (', "--json", "--library", str(indexed))
    assert code in (0, 1) and "unexpected" not in err
    code, _, err = _call(capfd, "search", "  ", "--library", str(indexed))
    assert code == 1 and "empty" in err


def test_help_and_status_load_no_network(indexed: Path) -> None:
    check = "import sys; from engine.cli import main; main({}); assert not {{'onnxruntime', 'hnswlib'}} & set(sys.modules)"
    for arguments in (["status", "--library", str(indexed)], ["problems", "--library", str(indexed)]):
        done = subprocess.run([sys.executable, "-c", check.format(arguments)], capture_output=True, timeout=60)
        assert done.returncode == 0, done.stderr
    done = _run("--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in (b"index", b"search", b"verify", b"demo"))


def test_a_closed_pipe_is_no_failure(indexed: Path) -> None:
    command = f'"{sys.executable}" -m engine.cli export --passages --json --library "{indexed}" | head -c 10'
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, timeout=60)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr and b"BrokenPipe" not in done.stderr


def test_ctrl_c_keeps_what_was_read(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    for n in range(120):
        (folder / f"{n}.txt").write_text(f"Text number {n}, about the number {n * 7919}. " * 30)
    command = [sys.executable, "-m", "engine.cli", "index", str(folder), "--json", "--library", str(tmp_path / "library")]
    command += ["--throttle", "0.05"]  # a fast computer would be done before it is asked to stop
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stderr is not None
    with process.stdout, process.stderr:
        for line in process.stdout:
            record = json.loads(line)
            assert record["event"] == "progress"
            if record["embedded"]:
                process.send_signal(signal.SIGINT)
                break
        rest = process.stdout.read().splitlines()
        errors = process.stderr.read()
        assert process.wait(timeout=60) == 130
    totals = json.loads(rest[-1])
    assert totals["cancelled"] is True
    assert totals["embedded"] > 0
    assert "Traceback" not in errors


def test_a_bar_on_a_terminal_lines_elsewhere(indexed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    lead, follow = pty.openpty()
    command = [sys.executable, "-m", "engine.cli", "index", "--library", str(indexed)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=follow)
    os.close(follow)
    shown = b""
    try:
        while chunk := os.read(lead, 1000):
            shown += chunk
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(lead)
    assert process.communicate(timeout=60)[0]
    assert b"\r" in shown and b"\x1b[K" in shown
    _, _, errors = _call(capfd, "index", "--library", str(indexed))
    assert errors and "\r" not in errors and "\x1b" not in errors


def test_every_error_has_its_sentence() -> None:
    import engine.errors

    for kind in _subclasses(EngineError):
        if kind.__module__ != engine.errors.__name__ or kind is EngineError:
            continue
        said = sentence(kind("/place", "the detail"))
        assert ("unexpected" not in said and "/place" in said) or kind is engine.errors.QueryError, kind


def test_ctrl_c_while_loading_is_no_failure(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def interrupted(command: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("engine.cli.frame._load", interrupted)
    code, _, err = _call(capfd, "status")
    assert code == 130 and "Traceback" not in err


def test_a_library_that_may_not_be_written_is_called_so() -> None:
    error = CatalogError("/place/library.db", "Permission denied")
    error.__cause__ = PermissionError(13, "Permission denied", "/place/library.lock")
    assert "/place/library.lock" in sentence(error) and "verify" not in sentence(error)


def test_sizes_and_dates() -> None:
    assert parse(["index", "x", "--max-size", "1.5M"]).max_size == 3 << 19
    assert parse(["search", "x", "--language", "DE, fr"]).language == ("de", "fr")
    with pytest.raises(UsageError):
        parse(["index", "x", "--max-size", "much"])


@pytest.mark.usefixtures("shared_model")
def test_a_heading_does_not_run_into_the_sentence_after_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "cat.md").write_text(
        "# House\n\nThe garden is\nlarge. There is\ta zebra in it. It eats.\n\nThe door.\n"
    )
    place = ["--library", str(tmp_path / "library")]
    assert _call(capfd, "index", str(tmp_path / "a"), "--quiet", *place)[0] == 0
    _, out, _ = _call(capfd, "search", "zebra", "--mode", "exact", *place)
    assert "House · The garden is large." in out and "It eats. · The door." in out
