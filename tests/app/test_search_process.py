"""Searching in a process of its own: the same answers, whatever happens to the process."""

from __future__ import annotations

import io
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import search_wire as wire
from app.late_library import LateLibrary
from app.search_client import SearchClient, SearchProcessDied
from engine import errors, frames
from engine.documents import (
    Confidence,
    Document,
    DocumentState,
    Passage,
    SearchFilter,
    SearchHit,
    SearchMode,
    SearchRequest,
    SearchResult,
    Why,
)
from engine.searching.facets import DateRange, Facets
from tests.app.search_bench import Shelf, shelf

__all__ = ["shelf"]

QUERY = "notice period for the rental contract"
_TEXT = st.text(st.characters(exclude_categories=()), max_size=12)  # with halves of surrogate pairs: names that are no text
_NUMBER = st.integers(0, 2**40)
_REAL = st.floats(allow_nan=False, allow_infinity=False)
_RANGES = st.lists(st.tuples(_NUMBER, _NUMBER), max_size=3).map(tuple)
_TEXTS = st.lists(_TEXT, max_size=3).map(tuple)
_WHY = st.builds(
    Why,
    st.none() | _REAL,
    _TEXTS,
    st.none() | _NUMBER,
    st.none() | _NUMBER,
    st.lists(st.tuples(_TEXT, _REAL)).map(tuple),
    _REAL,
)
_DOCUMENT = st.builds(
    Document,
    _NUMBER,
    _TEXT,
    st.sampled_from(DocumentState),
    _TEXT,
    _TEXT,
    _TEXT,
    _NUMBER,
    _REAL,
    _TEXT,
    _TEXT,
    _NUMBER,
    _NUMBER,
)
_PASSAGE = st.builds(Passage, _TEXT, _NUMBER, _NUMBER, _NUMBER, _TEXT, _TEXT, _TEXT)
_PLAIN_HIT = st.builds(
    SearchHit, _NUMBER, _DOCUMENT, _PASSAGE, _REAL, _WHY, st.sampled_from(Confidence), _RANGES, _TEXTS, st.just(())
)
_HIT = st.builds(
    SearchHit,
    _NUMBER,
    _DOCUMENT,
    _PASSAGE,
    _REAL,
    _WHY,
    st.sampled_from(Confidence),
    _RANGES,
    _TEXTS,
    st.lists(_PLAIN_HIT, max_size=2).map(tuple),
)
_FILTER = st.builds(SearchFilter, _TEXTS, _TEXTS, _TEXTS, st.none() | _REAL, st.none() | _REAL)


def sent(record: dict[str, object]) -> dict[str, object]:
    pipe = io.BytesIO()
    frames.write_frame(pipe, record)
    pipe.seek(0)
    arrived = frames.read_frame(pipe)
    assert arrived is not None
    return arrived


@hypothesis.settings(deadline=None, max_examples=40)
@given(st.builds(SearchResult, st.lists(_HIT, max_size=3).map(tuple), _TEXT, _REAL, st.booleans()))
def test_results_arrive_as_they_were_sent(result: SearchResult) -> None:
    assert wire.result_from(sent(wire.result_to(result))) == result


@hypothesis.settings(deadline=None, max_examples=40)
@given(st.builds(SearchRequest, _TEXT, _NUMBER, st.sampled_from(SearchMode), _FILTER, _REAL, st.booleans()))
def test_requests_arrive_as_they_were_sent(request: SearchRequest) -> None:
    assert wire.request_from(sent(asdict(request))) == request


@hypothesis.settings(deadline=None, max_examples=40)
@given(
    st.builds(
        Facets,
        st.dictionaries(_TEXT, _NUMBER, max_size=3),
        st.dictionaries(_TEXT, _NUMBER, max_size=3),
        st.dictionaries(_TEXT, _NUMBER, max_size=3),
        st.lists(_NUMBER).map(tuple),
        _NUMBER,
        st.booleans(),
    )
)
def test_facets_arrive_as_they_were_sent(facets: Facets) -> None:
    assert wire.facets_from(sent(wire.plain(facets))) == facets


def test_errors_arrive_with_their_data() -> None:
    for error in (
        errors.QueryError("(", "why"),
        errors.VectorIndexError("/a", "torn"),
        errors.ModelPackageError("/m", "sha256"),
    ):
        arrived = wire.error_from(wire.error_to(error))
        assert type(arrived) is type(error) and arrived.args == error.args
    assert type(wire.error_from(wire.error_to(KeyError("x")))) is errors.EngineError


@pytest.fixture(scope="module")
def late(shelf: Shelf) -> Iterator[LateLibrary]:
    made = LateLibrary(shelf.library.directory)
    yield made
    made.close()


def _process(late: LateLibrary) -> subprocess.Popen[bytes]:
    late.prepare()
    assert late._searching is not None and late._searching._process is not None
    return late._searching._process


def told(result: SearchResult) -> list[tuple[object, ...]]:
    """What must be the same of a result; computed in another process, vectors differ in their last digits."""
    return [
        (hit.passage_id, hit.document, hit.passage, pytest.approx(hit.score, abs=1e-3), hit.why.words, hit.confidence)
        for hit in result.hits
    ]


def test_it_answers_as_the_library_does(shelf: Shelf, late: LateLibrary) -> None:
    library, request = shelf.library, SearchRequest(QUERY)
    here, there = library.search(request), late.search(request)
    assert here.hits and told(there) == told(here)
    first = here.hits[0]
    assert late.mark(QUERY, here.hits) == library.mark(QUERY, here.hits)
    assert told(late.judged(QUERY, there)) == told(library.judged(QUERY, here))
    assert told(late.similar(first.passage_id)) == told(library.similar(first.passage_id))
    why, why_here = late.explain(QUERY, first.passage_id), library.explain(QUERY, first.passage_id)
    assert why is not None and why_here is not None
    assert dict(why.attribution) == pytest.approx(dict(why_here.attribution), abs=1e-3)
    assert late.explain(QUERY, 10**9) is None
    dates = (DateRange(after=0.0), DateRange(before=1.0))
    assert late.facets(request, dates) == library.facets(request, dates)
    assert late.facets(request, dates).documents > 0


def test_the_rest_is_the_librarys_own(shelf: Shelf, late: LateLibrary) -> None:
    assert [one.path for one in late.documents()] == [one.path for one in shelf.library.documents()]


def test_a_killed_process_is_replaced_by_the_next_search(late: LateLibrary) -> None:
    first = _process(late)
    first.kill()
    first.wait()
    assert late.search(SearchRequest(QUERY)).hits
    assert _process(late).pid != first.pid


def test_a_process_killed_in_the_middle_of_a_search_is_replaced(late: LateLibrary) -> None:
    first = _process(late)
    os.kill(first.pid, signal.SIGSTOP)
    found: list[SearchResult] = []
    asking = threading.Thread(target=lambda: found.append(late.search(SearchRequest(QUERY))))
    asking.start()
    os.kill(first.pid, signal.SIGKILL)
    asking.join(60)
    assert found and found[0].hits


def test_a_process_that_stands_still_does_not_hold_up_closing(shelf: Shelf) -> None:
    late = LateLibrary(shelf.library.directory)
    os.kill(_process(late).pid, signal.SIGSTOP)
    failed: list[BaseException] = []

    def ask() -> None:
        try:
            late.search(SearchRequest(QUERY))
        except SearchProcessDied as error:
            failed.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    client = late._searching
    assert client is not None
    while not client._asking.locked():
        os.sched_yield()
    late.close()
    asking.join(60)
    assert not asking.is_alive() and failed


def test_what_opening_raises_is_raised_here_until_it_works(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("no folder")
    client = SearchClient(place)
    try:
        with pytest.raises(errors.LibraryError):
            client.search(SearchRequest("x"))
        place.unlink()
        assert client.search(SearchRequest("x")).hits == ()
    finally:
        client.close()


def test_it_ends_with_the_window(shelf: Shelf) -> None:
    code = (
        "import sys; from pathlib import Path; from app.search_client import SearchClient\n"
        "client = SearchClient(Path(sys.argv[1])); client.prepare()\n"
        "print(client._process.pid, flush=True); sys.stdin.read()"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", code, shelf.library.directory], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert window.stdout is not None and window.stdin is not None
    searching = int(window.stdout.readline())
    watching = os.pidfd_open(searching)
    window.kill()
    window.communicate()
    assert select.select([watching], [], [], 60)[0]
    os.close(watching)


def test_the_window_loads_no_model_and_no_index(shelf: Shelf) -> None:
    code = (
        "import sys; from pathlib import Path; import app.main_window, app.search_view\n"
        "from app.late_library import LateLibrary\n"
        "from engine.documents import SearchRequest; late = LateLibrary(Path(sys.argv[1]))\n"
        "assert late.search(SearchRequest('rent')).hits; late.documents(); late.status(); late.close()\n"
        "print(sorted({'onnxruntime', 'tokenizers', 'hnswlib', 'py3langid'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, shelf.library.directory], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == "[]"
