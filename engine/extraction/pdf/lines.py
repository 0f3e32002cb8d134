"""A line of text with its place on the page: what backends give and the layout works on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line in reading order. Coordinates in points, y grows upwards; size 0 where the place is not known."""

    text: str
    left: float = 0.0
    right: float = 0.0
    baseline: float = 0.0
    size: float = 0.0
