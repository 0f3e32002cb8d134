"""Content hashes end, whatever the file."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

from engine.errors import UnreadableError
from engine.indexing.hashing import content_hash


def test_it_is_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 3_000_000)
    assert content_hash(str(path)) == hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc of Linux")
def test_a_file_without_end_has_an_end() -> None:
    assert content_hash("/proc/self/pagemap") == content_hash("/proc/self/pagemap")


def test_it_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 3_000_000)
    with pytest.raises(UnreadableError):
        content_hash(str(path), lambda: True)
