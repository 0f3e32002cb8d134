"""Verify finds damage of every part, and repair mends it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from engine.library import Library
from tests.library.conftest import Index, finish


def _parts(library: Library, repair: bool = False) -> tuple[set[str], bool]:
    report = finish(library.verify(repair))
    return {finding.part for finding in report.findings}, report.sound


def _break(library: Library, *statements: str) -> None:
    with library.database.write() as connection:
        for statement in statements:
            connection.execute(text(statement))


def test_a_sound_library(library: Library, folder: Path, index: Index) -> None:
    (folder / "a.txt").write_text("Sound as a bell.")
    index(folder)
    assert _parts(library) == (set(), True)


def test_damage_is_found_and_mended(library: Library, folder: Path, index: Index) -> None:
    for n in range(5):
        (folder / f"{n}.txt").write_text(f"Text {n} about the number {n}.")
    index(folder)
    damages = {
        "vectors": "UPDATE vectors SET vector = zeroblob(12) WHERE id = 1",
        "ledger": "UPDATE documents SET passages = 7 WHERE id = 2",
        "words": "INSERT INTO words (words) VALUES ('delete-all')",
    }
    for part, damage in damages.items():
        _break(library, damage)
        found, sound = _parts(library)
        assert found == {part}
        assert not sound
        found, sound = _parts(library, repair=True)
        assert part in found and sound
        assert _parts(library) == (set(), True)
    assert library.status().pending == 0


def test_missing_vectors_are_told_and_computed(library: Library, folder: Path, index: Index) -> None:
    (folder / "a.txt").write_text("A text whose vector gets lost.")
    index(folder)
    _break(library, "DELETE FROM vectors")
    report = finish(library.verify(False))
    assert report.sound and [(one.part, one.damage, one.repaired) for one in report.findings] == [("vectors", False, False)]
    assert _parts(library, repair=True) == ({"vectors"}, True)
    assert _parts(library) == (set(), True)
    assert library.status().pending == 0
