"""Folders, files and their documents, passages and vectors."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.documents import DocumentState, Passage, SearchFilter
from engine.searching.query import parse
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.store.ledger import Ledger, LedgerOrder, LedgerRequest
from engine.store.records import DocumentContent, FolderOptions
from tests.store.making import DIM, SPACE, content, file, put, vectors


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Database.open(tmp_path) as database:
        yield Catalog(database)


def test_folders_keep_their_options(catalog: Catalog) -> None:
    options = FolderOptions(("*.bak", "\udcff*"), hidden=True, size_limit=5)
    added = catalog.add_folder("/home/ana", options)
    assert catalog.add_folder("/home/ana") == added == catalog.folders()[0]
    assert catalog.add_folder("/home/ana", FolderOptions()).options == FolderOptions()
    catalog.put_file(file("/home/ana/a.txt", folder_id=added.id), [content(["a"])])
    catalog.put_file(file("/elsewhere/b.txt"), [content(["b"])])
    assert [record.path for record in catalog.files(added.id)] == ["/home/ana/a.txt"]
    assert catalog.remove_folder("/home/ana") == 1
    assert catalog.remove_folder("/home/ana") == 0
    assert [record.path for record in catalog.files()] == ["/elsewhere/b.txt"]
    assert catalog.folders() == []


PATHS = st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=60).map(lambda name: "/" + name)


@settings(max_examples=40, deadline=None)
@given(paths=st.sets(PATHS, min_size=1, max_size=5))
def test_any_path_comes_back(paths: set[str]) -> None:
    with _memory() as catalog:
        for path in paths:
            catalog.put_file(file(path), [content([path])])
        assert {record.path for record in catalog.files()} == paths
        assert all(catalog.file(path) for path in paths)
        assert {document.path for document in catalog.documents()} == paths
        assert catalog.remove_files(paths) == len(paths)
        assert FullText(catalog.database).problems() == []


_SHARED: list[Catalog] = []


class _memory:
    """One library for all examples: opening costs more than an example."""

    def __enter__(self) -> Catalog:
        if not _SHARED:
            import tempfile

            _SHARED.append(Catalog(Database.open(Path(tempfile.mkdtemp(prefix="mimo-test-")))))
        return _SHARED[0]

    def __exit__(self, *_: object) -> None:
        _SHARED[0].remove_files([record.path for record in _SHARED[0].files()])


def test_long_and_undecodable_paths(catalog: Catalog) -> None:
    long = "/" + "/".join(["ordner" * 30] * 22)
    assert len(long) > 3900
    odd = "/data/\udcff\udc80.txt"
    for path in (long, odd):
        put(catalog, path, ["text"])
    assert catalog.documents(SearchFilter(folders=(long.rpartition("/")[0],)))[0].path == long
    assert catalog.documents(SearchFilter(folders=("/data",)))[0].path == odd
    assert catalog.documents(text=long[-200:])[0].path == long


def test_normal_forms_stay_distinct_and_are_found(catalog: Catalog) -> None:
    composed, apart = (unicodedata.normalize(form, "/Büro/Übersicht.txt") for form in ("NFC", "NFD"))
    put(catalog, composed, ["composed"])
    put(catalog, apart, ["apart"])
    assert catalog.count_files() == 2
    assert len(catalog.documents(text="ÜBERSICHT")) == len(catalog.documents(text="ubersicht")) == 2
    names = FullText(catalog.database).search_names(parse("Übersicht").terms, 10)
    assert len(names) == 2
    catalog.remove_files([composed])
    # Asked for in the other form, a folder is still found; where both exist, each stays itself.
    assert [document.path for document in catalog.documents(SearchFilter(folders=("/B\u00fcro",)))] == [apart]
    put(catalog, composed, ["composed"])
    assert [document.path for document in catalog.documents(SearchFilter(folders=("/B\u00fcro",)))] == [composed]


def test_folder_filter_goes_by_components(catalog: Catalog) -> None:
    for path in ("/a/b/x", "/a/bc/x", "/a/b.txt", "/a/b", "/a/b!/x", "/a/b0"):
        put(catalog, path, ["x"])
    wanted = SearchFilter(folders=("/a/b/",))
    assert sorted(document.path for document in catalog.documents(wanted)) == ["/a/b", "/a/b/x"]
    assert catalog.count_matching(wanted) == 2
    assert catalog.count_documents(SearchFilter(folders=("/",))) == 6


def test_folder_filter_reaches_into_containers(catalog: Catalog) -> None:
    members = ["", "docs/a.txt", "docs2/b.txt", "mail.eml", "mail.eml!/c.pdf"]
    catalog.put_file(file("/a/z.zip"), [content([name or "self"], member=name) for name in members])
    inside = [document.path for document in catalog.documents(SearchFilter(folders=("/a/z.zip!/docs",)))]
    assert inside == ["/a/z.zip!/docs/a.txt"]
    assert catalog.count_documents(SearchFilter(folders=("/a/z.zip!/mail.eml",))) == 2
    assert catalog.count_documents(SearchFilter(folders=("/a/z.zip",))) == 5


def test_folder_filter_is_a_range_of_the_index(catalog: Catalog) -> None:
    with catalog.database.read() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM files WHERE path = ? OR (path >= ? AND path < ?)", (b"/a", b"/a/", b"/a0")
        ).all()
    assert all("SCAN" not in row[3] for row in plan)


def test_replacing_a_file_replaces_everything(catalog: Catalog) -> None:
    put(catalog, "/a.txt", ["eins", "zwei"], vectors(2))
    put(catalog, "/a.txt", ["drei"], vectors(1, 1))
    fulltext = FullText(catalog.database)
    assert catalog.count_passages() == 1 == catalog.spaces()[SPACE][1]
    assert fulltext.search(parse("eins zwei").terms, 5) == []
    [(number, _)] = fulltext.search(parse("drei").terms, 5)
    found = catalog.passage(number)
    assert found is not None and found.passage.text == "drei" and found.document.path == "/a.txt"
    assert catalog.passage(1) is None
    assert fulltext.problems() == catalog.database.problems() == []


def test_a_failed_put_leaves_the_old_file(catalog: Catalog) -> None:
    put(catalog, "/a.txt", ["old"], vectors(1))
    bad = vectors(1)
    bad[0, 0] = np.nan
    for wrong in (bad, vectors(2), vectors(1, dim=DIM + 1)):
        with pytest.raises(ValueError):
            put(catalog, "/a.txt", ["new"], wrong)
    with pytest.raises(ValueError):
        put(catalog, "relative.txt", ["new"])
    assert [found.passage.text for found in catalog.passages([1]).values()] == ["old"]


def test_moving_keeps_passages_and_vectors(catalog: Catalog) -> None:
    catalog.put_file(
        file("/old/a.zip", "h1"), [content(["one"], vectors(1)), content(["two"], member="m.txt")], space_id=SPACE
    )
    put(catalog, "/new/b.zip", ["in the way"])
    assert catalog.move_file("/old/a.zip", replace(file("/new/b.zip", "h1"), mtime_ns=5 * 10**9))
    assert [(document.path, document.id) for document in catalog.documents()] == [
        ("/new/b.zip", 1),
        ("/new/b.zip!/m.txt", 2),
    ]
    assert catalog.documents()[0].modified == 5
    assert catalog.spaces()[SPACE][1] == 1
    fulltext = FullText(catalog.database)
    assert fulltext.search_names(parse("b.zip").terms, 5) and not fulltext.search_names(parse("a.zip").terms, 5)
    assert not fulltext.search(parse("way").terms, 5)
    assert not catalog.move_file("/nowhere", file("/x"))
    assert fulltext.problems() == []


def test_copying_needs_no_embedding(catalog: Catalog) -> None:
    catalog.put_file(file("/a.txt", "h"), [content(["gleicher Text"], vectors(1))], space_id=SPACE)
    assert [record.path for record in catalog.files_with_hash("h")] == ["/a.txt"]
    assert catalog.copy_file("/a.txt", file("/b.txt", "h"))
    assert not catalog.copy_file("/b.txt", file("/b.txt", "h"))
    assert catalog.count_without_vectors(SPACE) == 0
    catalog.remove_files(["/a.txt"])
    assert len(FullText(catalog.database).search(parse("gleicher").terms, 5)) == 1
    assert catalog.spaces()[SPACE] == (DIM, 1)


def test_ledger_counts_and_filters(catalog: Catalog) -> None:
    catalog.put_file(file("/a.txt"), [content(["x", "y"], language="de")])
    catalog.put_file(
        file("/b.pdf"), [DocumentContent("", DocumentState.ENCRYPTED, "pdf", reason="needs a password", title="Straße")]
    )
    assert catalog.count_by_state() == {DocumentState.ENCRYPTED: 1, DocumentState.INDEXED: 1}
    assert catalog.count_by_format() == {"pdf": 1, "txt": 1}
    assert catalog.count_by_language() == {"de": 2}
    [problem] = catalog.documents(states=[DocumentState.ENCRYPTED])
    assert (problem.path, problem.reason) == ("/b.pdf", "needs a password")
    assert catalog.documents(text="STRASSE") == [problem]
    assert [document.path for document in catalog.documents(limit=1, offset=1)] == ["/b.pdf"]
    assert catalog.matching(SearchFilter(languages=("de",)), 1) is None
    assert catalog.matching(SearchFilter(languages=("de",), formats=("txt",)), 2).tolist() == [1, 2]  # type: ignore[union-attr]
    assert catalog.among([2, 3, 99], SearchFilter(modified_after=1.0)) == {2}
    assert catalog.among([2], SearchFilter(modified_before=1.0)) == set()


def test_the_ledger_is_in_order_of_names_whatever_folder_they_lie_in(catalog: Catalog) -> None:
    members = [replace(content(["m"]), member="docs/b.txt"), replace(content(["n"]), member="a.zip!/C.txt")]
    for path in ("/z/a.txt", "/a/É.txt", "/b/B.txt", "/c\udcff/10.txt", "/c/\udcff.txt", "/ä ü/9.txt"):
        catalog.put_file(file(path), [content(["x"])])
    catalog.put_file(file("/a/pack.zip"), [DocumentContent("", DocumentState.EMPTY, "zip"), *members])
    ledger = Ledger(catalog.database)

    def names(request: LedgerRequest) -> list[str]:
        found = ledger.ids(request)
        documents = ledger.documents(found)
        return [documents[number].path.rpartition("/")[2] for number in found]

    expected = ["10.txt", "9.txt", "a.txt", "b.txt", "B.txt", "C.txt", "pack.zip"]  # equal ones by path
    assert [name for name in names(LedgerRequest(order=LedgerOrder.NAME)) if name.isascii()] == expected
    backwards = names(LedgerRequest(order=LedgerOrder.NAME, descending=True))
    assert [name.lower() for name in backwards if name.isascii()] == [name.lower() for name in reversed(expected)]
    assert len(backwards) == 9
    assert len(names(LedgerRequest())) == 9


def test_another_model_is_filled_in_beside_the_old(catalog: Catalog) -> None:
    put(catalog, "/a.txt", [f"text {number}" for number in range(7)], vectors(7))
    seen = []
    for batch in catalog.passages_without_vectors("new", batch=3):
        ids = [found.id for found in batch]
        seen += ids
        assert catalog.put_vectors("new", [*ids, 999], vectors(len(ids) + 1, dim=16)) == len(ids)
    assert seen == [7, 6, 5, 4, 3, 2, 1]
    assert catalog.spaces() == {SPACE: (DIM, 7), "new": (16, 7)}
    assert catalog.remove_space(SPACE) == 7
    assert catalog.spaces() == {"new": (16, 7)}


def test_surrogates_in_text_do_not_stop_a_file(catalog: Catalog) -> None:
    passage = Passage("a\ud800b", 0, 0, 3, heading="\udfff")
    catalog.put_file(file("/a.txt"), [DocumentContent("", DocumentState.INDEXED, "txt", title="\ud800", passages=[passage])])
    found = catalog.passage(1)
    assert found is not None and found.passage.text == "a\ufffdb"
    catalog.remove_files(["/a.txt"])
    assert FullText(catalog.database).problems() == []
