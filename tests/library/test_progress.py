"""What a run tells about the time it still needs."""

from __future__ import annotations

import pytest

from engine.indexing.progress import Tally


def _half_way(files: int, files_total: int, size: int, bytes_total: int) -> float | None:
    now = [0.0]
    tally = Tally(files_total=files_total, bytes_total=bytes_total, clock=lambda: now[0])
    tally.start()
    tally.embedding_since = 0.0
    now[0] = 10.0
    tally.files, tally.bytes = files, size
    tally.passages = tally.embedded = 100
    return tally.seconds_left()


def test_files_that_are_alike_take_as_long_as_those_before() -> None:
    assert _half_way(50, 100, 5_000, 10_000) == pytest.approx(10.0)


def test_a_few_large_pictures_do_not_promise_hours() -> None:
    left = _half_way(100, 110, 100_000, 100_000_000)
    assert left is not None
    assert 1.0 < left < 200.0


def test_nothing_is_promised_before_the_first_file_is_read() -> None:
    assert _half_way(0, 100, 0, 10_000) is None


def test_copies_count_as_passages_and_wait_where_their_source_waits() -> None:
    tally = Tally()
    tally.copy(10, 4)
    assert (tally.copied, tally.passages, tally.reused, tally.backlog) == (1, 10, 4, 6)
