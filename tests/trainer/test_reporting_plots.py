"""Pictures: every point is named, no name covers another, none is cut off."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.reporting.plots import scatter

_SVG = "{http://www.w3.org/2000/svg}"
_values = st.floats(-5, 5, allow_subnormal=False)


@given(st.lists(st.tuples(_values, _values), min_size=1, max_size=9))
@settings(max_examples=40)
def test_names_stand_apart(places: list[tuple[float, float]]) -> None:
    points = {f"Model {at}, <lambda 0.2>": place for at, place in enumerate(places)}
    picture = ElementTree.fromstring(scatter(points, "x", "y", "Title"))
    assert len(picture.findall(f"{_SVG}circle")) == len(points)
    boxes = []
    for text in picture.findall(f"{_SVG}text"):
        if text.text in points:
            x, y, width = float(text.get("x", "")), float(text.get("y", "")), 6 * len(text.text or "")
            left = x - width if text.get("text-anchor") == "end" else x
            assert left > 0 and left + width < 640
            boxes.append((left, left + width, y))
    assert len(boxes) == len(points)
    for at, one in enumerate(boxes):
        for other in boxes[:at]:
            assert one[1] < other[0] or other[1] < one[0] or abs(one[2] - other[2]) >= 11
