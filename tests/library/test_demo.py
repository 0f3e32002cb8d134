"""The demo indexes what comes with the program and searches it across languages."""

from __future__ import annotations

import pytest

from engine.demo import SEARCHES, run_demo, sample_queries, samples
from tests.library.conftest import finish


@pytest.mark.usefixtures("shared_model")
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
        found = [hit.document.path for hit in search.result.hits]
        answers = (search.query.expected, *search.query.also)
        assert any(path.endswith(answer) for path in found for answer in answers), (search.query.query, found)


def test_queries_name_their_answers() -> None:
    queries = sample_queries()
    assert all(query.query and query.language for query in queries)
    with samples() as folder:
        for query in queries:
            assert all((folder / answer).is_file() for answer in (query.expected, *query.also))
