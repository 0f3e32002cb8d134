"""iCalendar and vCard: the fields that people write text into."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator

from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.encoding import decode
from engine.extraction.text.files import paged, read_text

_SHOWN_LISTED = (
    "SUMMARY DESCRIPTION LOCATION COMMENT CATEGORIES CONTACT DTSTART DUE RESOURCES X-WR-CALNAME X-WR-CALDESC FN N"
    " NICKNAME ORG TITLE ROLE NOTE EMAIL TEL ADR URL BDAY"
)
_SHOWN = frozenset(_SHOWN_LISTED.split())
_PEOPLE = frozenset({"ORGANIZER", "ATTENDEE"})
_LINE = re.compile(r"^(?:[\w-]+\.)?([A-Za-z-]+)((?:;(?:\"[^\"]*\"|[^:\"])*)?):(.*)$", re.S)
_NAME = re.compile(r";CN=(?:\"([^\"]*)\"|([^;:]*))", re.I)
_ESCAPED = re.compile(r"\\([nN,;\\:])")


def read(source: Source, context: Context) -> Content:
    """A block for each event, task or person."""
    return Content(paged(_blocks(read_text(source, context))))


def _blocks(text: str) -> Iterator[Block]:
    lines: list[str] = []
    for name, parameters, value in _properties(text):
        if name in ("BEGIN", "END"):
            if lines:
                yield Block("\n".join(lines))
            lines = []
        elif name in _SHOWN and (shown := _value(name, parameters, value)):
            lines.append(shown)
        elif name in _PEOPLE and (person := _NAME.search(parameters)):
            lines.append(person.group(1) or person.group(2))
    if lines:
        yield Block("\n".join(lines))


def _properties(text: str) -> Iterator[tuple[str, str, str]]:
    """Name, parameters and value of each content line, folded lines joined."""
    pending = ""
    for line in [*text.splitlines(), ""]:
        if line[:1] in (" ", "\t"):
            pending += line[1:]
            continue
        if pending.endswith("=") and "QUOTED-PRINTABLE" in pending.upper():
            pending += "\n" + line  # vCard 2.1 continues such values by a soft line break
            continue
        if match := _LINE.match(pending):
            yield match.group(1).upper(), match.group(2), match.group(3)
        pending = line


def _value(name: str, parameters: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in parameters.upper():
        charset = re.search(r"CHARSET=([\w-]+)", parameters, re.I)
        value, _ = decode(quopri.decodestring(value.encode("utf-8", "replace")), charset.group(1) if charset else None)
    value = _ESCAPED.sub(lambda match: "\n" if match.group(1) in "nN" else match.group(1), value).strip()
    if name in ("N", "ADR", "ORG"):
        value = " ".join(part.strip() for part in value.split(";") if part.strip())
    return value
