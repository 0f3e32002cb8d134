"""A page or a picture as pixels, with what is marked on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

MOST_PIXELS = 24_000_000  # of one drawing: about 96 MB
Box = tuple[float, float, float, float]  # left, top, width, height, in pixels


@dataclass(frozen=True, slots=True)
class Drawing:
    """pixels: rows of 4-byte blue, green, red, unused. passage, sentence: boxes of what is marked. pages: of it all."""

    width: int
    height: int
    pixels: bytes
    pages: int = 0
    passage: Sequence[Box] = ()
    sentence: Sequence[Box] = ()

    def to_json(self) -> dict[str, Any]:
        """All but the pixels, and how many bytes of them follow."""
        return {
            "width": self.width,
            "height": self.height,
            "pages": self.pages,
            "passage": [list(box) for box in self.passage],
            "sentence": [list(box) for box in self.sentence],
            "bytes": len(self.pixels),
        }

    @classmethod
    def from_json(cls, head: dict[str, Any], pixels: bytes) -> Drawing:
        """Raises ValueError, KeyError or TypeError when it is not what ``to_json`` gives."""
        width, height = int(head["width"]), int(head["height"])
        if not (width > 0 and height > 0 and width * height <= MOST_PIXELS and len(pixels) == 4 * width * height):
            raise ValueError(f"{len(pixels)} bytes for {width} x {height} pixels")
        return cls(width, height, pixels, int(head["pages"]), _boxes(head["passage"]), _boxes(head["sentence"]))


def _boxes(values: Any) -> tuple[Box, ...]:
    return tuple((float(x), float(y), float(width), float(height)) for x, y, width, height in values)
