"""Results as CSV, JSON or Markdown, and a passage as a citation."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum

from app.search_labels import page_name
from app.snippets import Range, document_title, visible
from engine.documents import SearchHit

Marks = Mapping[int, Range]

_LISTED = "rank path title format page language modified score confidence passage best_sentence matched_words copies"
_COLUMNS = _LISTED.split()
_FORMULA = "=+-@\t\r＝＋－＠"  # a spreadsheet would run what begins so
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&$])")
_BOM = "\ufeff"  # by which spreadsheets know UTF-8


class ExportFormat(StrEnum):
    """What results can be written as; the value is the file name's extension."""

    CSV = "csv"
    JSON = "json"
    MARKDOWN = "md"


def export(hits: Sequence[SearchHit], marks: Marks, query: str, form: ExportFormat) -> bytes:
    """-> the file's bytes, in UTF-8. Each passage is a row; further ones of a document have its rank."""
    rows = [record(one, marks, rank) for rank, hit in enumerate(hits, 1) for one in (hit, *hit.more)]
    if form is ExportFormat.JSON:
        text = json.dumps({"query": query, "results": rows}, ensure_ascii=False, indent=2) + "\n"
    elif form is ExportFormat.CSV:
        text = _BOM + _csv(rows)
    else:
        text = _markdown(hits, marks, query)
    return text.encode("utf-8", "replace")


def record(hit: SearchHit, marks: Marks, rank: int) -> dict[str, object]:
    """-> one hit as plain values."""
    mark = marks.get(hit.passage_id)
    modified = datetime.fromtimestamp(hit.document.modified, UTC).isoformat() if hit.document.modified else ""
    return {
        "rank": rank,
        "path": hit.document.path,
        "title": hit.document.title,
        "format": hit.document.format,
        "page": hit.passage.page_label,
        "language": hit.passage.language,
        "modified": modified,
        "score": round(hit.score, 6),
        "confidence": hit.confidence.value,
        "passage": hit.passage.text,
        "best_sentence": hit.passage.text[slice(*mark)] if mark else "",
        "matched_words": list(hit.why.words),
        "copies": list(hit.copies),
    }


def citation(hit: SearchHit, mark: Range | None = None) -> str:
    """-> the best sentence (or the passage) in quotation marks, with where it stands."""
    text = hit.passage.text[slice(*mark)] if mark else hit.passage.text
    place = page_name(hit.passage.page_label)
    source = ", ".join(part for part in (document_title(hit), visible(place)) if part)
    return f"“{' '.join(text.split())}”\n— {source}\n{hit.document.path}"


def safe_cell(value: object) -> str:
    """-> a cell's text that no spreadsheet takes for a formula."""
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return "'" + text if text.lstrip(" \u00a0\ufeff")[:1] in tuple(_FORMULA) else text


def _csv(rows: Sequence[dict[str, object]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        numbers = ("rank", "score")
        writer.writerow([row[name] if name in numbers else safe_cell(row[name]) for name in _COLUMNS])
    return out.getvalue()


def _markdown(hits: Sequence[SearchHit], marks: Marks, query: str) -> str:
    parts = [f"# {_escaped(query)}\n"]
    for rank, hit in enumerate(hits, 1):
        parts.append(f"## {rank}. {_escaped(document_title(hit))}\n\n`{_code(hit.document.path)}`\n")
        for one in (hit, *hit.more):
            place = page_name(one.passage.page_label)
            parts.append(
                f"{_escaped(place)} ({_escaped(one.passage.language)})\n" if place else f"({one.passage.language})\n"
            )
            parts.append(_quoted(one.passage.text, marks.get(one.passage_id)))
    return "\n".join(parts)


def _quoted(text: str, mark: Range | None) -> str:
    """A block quotation with the best sentence in bold."""
    if mark and text[slice(*mark)].strip():
        inner = text[slice(*mark)]
        start = mark[0] + len(inner) - len(inner.lstrip())
        end = mark[0] + len(inner.rstrip())
        bold = f"**{' '.join(_escaped(text[start:end]).split())}**"
        text = _escaped(text[:start]) + bold + _escaped(text[end:])
    else:
        text = _escaped(text)
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines()) + "\n"


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)


def _code(text: str) -> str:
    """For a code span: visible, without what would end it."""
    return visible(text).replace("`", "'")
