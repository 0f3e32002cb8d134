"""The demo indexes what comes with the program and searches it across languages."""

from __future__ import annotations

from engine.demo import SEARCHES, run_demo, sample_queries
from tests.library.conftest import finish


def test_demo_reads_all_samples_and_searches_across_languages() -> None:
    result = finish(run_demo())
    status = result.status
    assert status.pending == 0
    assert len([key for key in status.languages if key not in ("und", "zxx")]) >= 12
    assert len([key for key in status.formats if key]) >= 6
    assert len(result.searches) == SEARCHES
    for search in result.searches:
        assert search.result.hits
        assert any(hit.passage.language != search.query.language for hit in search.result.hits)


def test_queries_name_their_answers() -> None:
    assert all(query.query and query.language and query.expected for query in sample_queries())
