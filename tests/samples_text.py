"""The texts that the sample library is made of: one file a document in tests/samples, written by us (CC0).

A text file is named like its sample with ``.txt`` behind it; ``A.zip!B.md.txt`` is the member B.md of A.zip. Its first line
has the language and, for plain text, the encoding; paragraphs follow, with ``#`` and ``##`` before headings and tabs between
cells.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TEXTS = Path(__file__).parent / "samples"
SAMPLES = Path(__file__).parent.parent / "resources" / "samples"


@dataclass(frozen=True, slots=True)
class SampleText:
    """One document of the sample library. container: the archive or mail it is a member of, or ""."""

    name: str
    container: str
    language: str
    encoding: str
    title: str
    paragraphs: tuple[tuple[int, str], ...]  # (heading level or 0, text), the title left out

    @property
    def format(self) -> str:
        """The extension without its dot."""
        return self.name.rpartition(".")[2]

    @property
    def path(self) -> str:
        """Where extraction finds it: the file, or CONTAINER!/MEMBER."""
        return f"{self.container}!/{self.name}" if self.container else self.name


def sample_texts() -> list[SampleText]:
    """All texts, in the order of their names."""
    return [_parse(path) for path in sorted(TEXTS.glob("*.txt"))]


def _parse(path: Path) -> SampleText:
    head, *paragraphs = [piece.strip() for piece in path.read_text("utf-8").split("\n\n") if piece.strip()]
    language, _, encoding = head.partition(" ")
    container, _, name = path.name.removesuffix(".txt").rpartition("!")
    title = ""
    parsed: list[tuple[int, str]] = []
    for paragraph in paragraphs:
        if paragraph.startswith("# "):
            title = paragraph[2:]
        elif paragraph.startswith("## "):
            parsed.append((2, paragraph[3:]))
        else:
            parsed.append((0, paragraph))
    return SampleText(name, container, language, encoding or "utf-8", title, tuple(parsed))
