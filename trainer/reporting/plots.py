"""Plots as inline SVG, without scripts; every text in them is escaped."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

import numpy as np
import numpy.typing as npt

Point = tuple[float, float]
_LINE_COLOURS = ("#444444", "#1f5fa8", "#c2571a", "#2e7d4f", "#8e3b8c", "#7a6a1d", "#b3243f", "#1795a3", "#9a86d8")
_CHARACTER, _NAME_GAP = 6.2, 13  # width of a letter of a name, and distance of two names
_WIDTH, _HEIGHT = 640, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 150, 16, 44


def heat_map(
    values: npt.NDArray[np.float64], rows: Sequence[str], columns: Sequence[str], title: str, *, most: float = 1.0
) -> str:
    """A cell for each pair: darker is higher; the number stands in it where there is room."""
    size = 38 if max(len(rows), len(columns)) <= 16 else 16
    left, top = 64, 48
    width, height = left + size * len(columns) + 8, top + size * len(rows) + 8
    parts = [_open(width, height, title)]
    for j, column in enumerate(columns):
        x = left + size * j + size / 2
        parts.append(_text(x, top - 6, column, turn=-50))
    for i, row in enumerate(rows):
        y = top + size * i
        parts.append(_text(left - 6, y + size / 2 + 4, row, anchor="end"))
        for j, column in enumerate(columns):
            value = float(values[i, j])
            known = not math.isnan(value)
            share = min(1.0, max(0.0, value / most)) if known else 0.0
            label = f"{row} to {column}: {value:.3f}" if known else f"{row} to {column}: not measured"
            fill = _shade(share) if known else "#dddddd"
            place = f'x="{left + size * j}" y="{y}" width="{size - 1}" height="{size - 1}"'
            parts.append(f'<rect {place} fill="{fill}"><title>{escape(label)}</title></rect>')
            if known and size > 30:
                ink = "#ffffff" if share > 0.55 else "#222222"
                middle = left + size * j + size / 2, y + size / 2 + 4
                parts.append(_text(*middle, f"{value:.2f}", kind="cell", anchor="middle", fill=ink))
    return "".join([*parts, "</svg>"])


def scatter(points: Mapping[str, Point], x_name: str, y_name: str, title: str) -> str:
    """Named points; names stand beside them, moved apart where they would cover one another."""
    frame = _Frame(list(points.values()), title, x_name, y_name)
    taken: list[tuple[float, float, float]] = []  # left, right and height of the names that stand already
    drawn = [
        (name, *frame.place(point), _LINE_COLOURS[at % len(_LINE_COLOURS)])
        for at, (name, point) in enumerate(points.items())
    ]
    for name, x, y, colour in sorted(drawn, key=lambda point: point[2]):
        frame.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="{colour}"><title>{escape(name)}</title></circle>')
        width = _CHARACTER * len(name)
        before = x + 9 + width > _WIDTH - _RIGHT
        left = x - 9 - width if before else x + 9
        height = y + 4
        while any(left < other[1] and left + width > other[0] and abs(height - other[2]) < _NAME_GAP for other in taken):
            height += 1
        taken.append((left, left + width, height))
        frame.parts.append(_text(x - 9 if before else x + 9, height, name, anchor="end" if before else "start"))
    return frame.svg()


def lines(series: Mapping[str, Sequence[Point]], x_name: str, y_name: str, title: str) -> str:
    """One line a name, with a legend."""
    drawn = {name: [point for point in points if all(map(math.isfinite, point))] for name, points in series.items()}
    drawn = {name: points for name, points in drawn.items() if points}
    frame = _Frame([point for points in drawn.values() for point in points], title, x_name, y_name)
    for at, (name, points) in enumerate(drawn.items()):
        colour = _LINE_COLOURS[at % len(_LINE_COLOURS)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(frame.place, thinned(points, 600)))
        frame.parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.8"/>')
        y = _TOP + 14 + 18 * at
        frame.parts.append(f'<rect x="{_WIDTH - _RIGHT + 12}" y="{y - 9}" width="12" height="10" fill="{colour}"/>')
        frame.parts.append(_text(_WIDTH - _RIGHT + 30, y, name))
    return frame.svg()


def thinned(points: Sequence[Point], most: int) -> list[Point]:
    """At most ``most`` points, the first and the last among them."""
    if len(points) <= most:
        return list(points)
    return [points[at] for at in np.linspace(0, len(points) - 1, most).astype(int).tolist()]


class _Frame:
    """Axes with a margin round the data, ticks and names."""

    def __init__(self, points: Sequence[Point], title: str, x_name: str, y_name: str) -> None:
        xs, ys = [x for x, _ in points] or [0.0], [y for _, y in points] or [0.0]
        self._x, self._y = _range(xs), _range(ys)
        self.parts = [_open(_WIDTH, _HEIGHT, title)]
        right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
        self.parts.append(f'<rect x="{_LEFT}" y="{_TOP}" width="{right - _LEFT}" height="{bottom - _TOP}" class="frame"/>')
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            x, y = self._x[0] + share * (self._x[1] - self._x[0]), self._y[0] + share * (self._y[1] - self._y[0])
            px, py = self.place((x, y))
            self.parts.append(_text(px, bottom + 16, f"{x:.3g}", anchor="middle"))
            self.parts.append(_text(_LEFT - 6, py + 4, f"{y:.3g}", anchor="end"))
        self.parts.append(_text((_LEFT + right) / 2, _HEIGHT - 8, x_name, kind="axis", anchor="middle"))
        middle = (_TOP + bottom) / 2
        self.parts.append(_text(14, middle, y_name, kind="axis", anchor="middle", turn=-90))

    def place(self, point: Point) -> Point:
        """Where a value lies in the picture."""
        right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
        x = _LEFT + (point[0] - self._x[0]) / (self._x[1] - self._x[0]) * (right - _LEFT)
        y = bottom - (point[1] - self._y[0]) / (self._y[1] - self._y[0]) * (bottom - _TOP)
        return x, y

    def svg(self) -> str:
        """The finished picture."""
        return "".join([*self.parts, "</svg>"])


def _text(x: float, y: float, text: str, *, kind: str = "tick", anchor: str = "start", turn: int = 0, fill: str = "") -> str:
    """A piece of text, turned round its own place."""
    turned = f' transform="rotate({turn} {x:.0f} {y:.0f})"' if turn else ""
    colour = f' fill="{fill}"' if fill else ""
    return f'<text x="{x:.0f}" y="{y:.0f}" class="{kind}" text-anchor="{anchor}"{turned}{colour}>{escape(text)}</text>'


def _open(width: float, height: float, title: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" role="img">'
        f"<title>{escape(title)}</title>"
    )


def _range(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    margin = (high - low) * 0.08 or max(abs(high) * 0.1, 0.1)
    return low - margin, high + margin


def _shade(share: float) -> str:
    """White to deep blue."""
    low, high = (247, 250, 255), (16, 62, 120)
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(low, high, strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"
