"""Facet counts say what choosing a value would give."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.documents import SearchFilter, SearchMode, SearchRequest
from engine.searching.facets import DateRange, Facets, count_facets, count_folders
from engine.searching.showing import Outline
from tests.search.conftest import Bench

RANGES = (DateRange(None, 5000.0), DateRange(5000.0, 12000.0), DateRange(12000.0, None))
MODES = pytest.mark.parametrize("mode", list(SearchMode))


def facets(bench: Bench, request: SearchRequest) -> Facets:
    return count_facets(bench.searcher.outlines, request, ["/home/a"], RANGES)


@MODES
@pytest.mark.parametrize("query", ["piano", "rent of a flat", "Mars"])
def test_each_count_is_what_the_search_finds_when_it_is_chosen(bench: Bench, query: str, mode: SearchMode) -> None:
    request = SearchRequest(query, k=100, mode=mode)
    found = facets(bench, request)
    hits = bench.searcher.search(request).hits
    assert found.documents == len(hits) > 0
    assert sum(found.formats.values()) == len(hits)
    assert sum(found.dates) == len(hits)
    for file_format, count in found.formats.items():
        narrowed = bench.searcher.search(replace(request, filter=SearchFilter(formats=(file_format,))))
        assert len(narrowed.hits) == count
    for folder, count in found.folders.items():
        narrowed = bench.searcher.search(replace(request, filter=SearchFilter(folders=(folder,))))
        assert len(narrowed.hits) == count


def test_a_facet_ignores_its_own_filter_and_heeds_the_others(bench: Bench) -> None:
    free = facets(bench, SearchRequest("piano"))
    chosen = facets(bench, SearchRequest("piano", filter=SearchFilter(languages=("de",))))
    assert chosen.languages == free.languages
    assert chosen.documents == free.languages["de"]
    assert sum(chosen.formats.values()) == free.languages["de"] < sum(free.formats.values())
    dated = facets(bench, SearchRequest("piano", filter=SearchFilter(modified_after=12000.0)))
    assert dated.dates == free.dates
    assert sum(dated.languages.values()) <= free.dates[2]


def test_the_number_of_documents_counted_is_bounded(bench: Bench) -> None:
    asked: list[SearchRequest] = []

    def search(request: SearchRequest) -> Sequence[Outline]:
        asked.append(request)
        return bench.searcher.outlines(request)

    everything = SearchFilter(("de", "en"), ("txt",), ("/home/a",), 0.0, 1e9)
    found = count_facets(search, SearchRequest("piano", filter=everything), ["/home/a"], RANGES, depth=3)
    assert found.documents == 3 and found.more
    assert len(asked) == 5 and {request.k for request in asked} == {3}


def test_an_empty_query_counts_nothing(bench: Bench) -> None:
    assert facets(bench, SearchRequest("")) == Facets(dates=(0, 0, 0))


PATHS = ("/d/a/x.txt", "/d/a/b/y.zip!/in/z.txt", "/d/c/w.txt", "/d/top.txt", "/e/v.txt", "/single.txt")


def test_folders_open_one_level_at_a_time() -> None:
    paths = [[path] for path in PATHS]
    assert count_folders(paths, ["/d", "/e/", "/single.txt"]) == {"/d": 4, "/e": 1, "/single.txt": 1}
    assert count_folders(paths, ["/d"]) == {"/d/a": 2, "/d/c": 1}
    assert count_folders(paths, ["/d"], ["/d/a"]) == {"/d/a": 2, "/d/a/b": 1, "/d/c": 1}
    assert count_folders([["/x"], ["/y/z"]], ["/"]) == {"/y": 1}
    assert count_folders([["/d/a/x", "/d/a/y", "/d/c/x"]], ["/d"]) == {"/d/a": 1, "/d/c": 1}


@given(st.lists(st.lists(st.sampled_from("abc"), min_size=1, max_size=4)), st.lists(st.sampled_from("abc"), min_size=1))
def test_no_folder_counts_more_than_what_lies_in_it(parts: list[list[str]], chosen: list[str]) -> None:
    paths = ["/" + os.sep.join(part) + "/file" for part in parts]
    for folder, count in count_folders([[path] for path in paths], ["/a", "/b"], ["/" + os.sep.join(chosen)]).items():
        assert count == sum(path.startswith(folder + os.sep) for path in paths)
