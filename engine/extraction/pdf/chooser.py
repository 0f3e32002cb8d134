"""Which of two readings of a page to keep."""

from __future__ import annotations

from collections.abc import Sequence

from engine.extraction.pdf.lines import Line
from engine.extraction.pdf.quality import Quality, judge

_FINE = 0.08  # faults below this are what good pages have, too
_CLEARLY = 0.05  # the second reading must be better by this much


def text_of(lines: Sequence[Line]) -> str:
    """The lines as one text, for statistics."""
    return "\n".join(line.text for line in lines)


def is_plainly_fine(quality: Quality) -> bool:
    """No second reading is needed."""
    return quality.fault < _FINE


def better(first: Sequence[Line], first_quality: Quality, second: Sequence[Line]) -> Sequence[Line]:
    """``second`` only when it is clearly better and does not lose text."""
    quality = judge(text_of(second))
    if not quality.letters:
        return first
    if quality.letters < 0.7 * first_quality.letters:
        return first
    return second if quality.fault < first_quality.fault - _CLEARLY else first
