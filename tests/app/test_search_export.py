"""Exported results: nothing lost, nothing that a spreadsheet or a Markdown reader would take for more than text."""

from __future__ import annotations

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from app.search_export import ExportFormat, citation, export, safe_cell
from engine.documents import Confidence, Document, DocumentState, Passage, SearchHit, Why


def make_hit(text: str, title: str = "", path: str = "/docs/a.txt", more: tuple[SearchHit, ...] = ()) -> SearchHit:
    document = Document(1, path, DocumentState.INDEXED, format="txt", title=title, modified=1.7e9)
    passage = Passage(text, 2, 0, len(text), page_label="3", language="de")
    return SearchHit(len(text), document, passage, 1.0, Why(words=("a", "b")), Confidence.GOOD, (), ("/copy.txt",), more)


TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4))
def test_csv_gives_back_every_cell_and_no_cell_is_a_formula(values: list[tuple[str, str]]) -> None:
    hits = [make_hit(text, title) for text, title in values]
    data = export(hits, {}, "q", ExportFormat.CSV).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    assert len(rows) == len(hits)
    for row, (text, title) in zip(rows, values, strict=True):
        assert row["passage"] in (text, "'" + text) and row["title"] in (title, "'" + title)
        for cell in row.values():
            assert cell.strip(" \u00a0\ufeff")[:1] not in tuple("=+-@\t\r")


def test_formulas_are_quoted() -> None:
    for evil in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0", "＝1+1"):
        assert safe_cell(evil) == "'" + evil
    for tame in ("a=b", "1-2", "", "5", "'quoted'"):
        assert safe_cell(tame) == tame


@given(TEXT)
def test_json_gives_back_what_was_found(text: str) -> None:
    hit = make_hit(text, more=(make_hit(text + "!"),))
    mark = (0, len(text) // 2)
    data = json.loads(export([hit], {hit.passage_id: mark}, "q", ExportFormat.JSON))
    first, second = data["results"]
    assert first["passage"] == text and second["passage"] == text + "!"
    assert first["best_sentence"] == text[: mark[1]]
    assert first["rank"] == second["rank"] == 1 and first["copies"] == ["/copy.txt"]


def test_markdown_shows_markup_as_text() -> None:
    hit = make_hit("# not a heading\n<script>x</script> [link](http://x) Best sentence. More.", title="A *title*")
    start = hit.passage.text.index("Best")
    text = export([hit], {hit.passage_id: (start, start + 14)}, "q*", ExportFormat.MARKDOWN).decode()
    assert "\\*title\\*" in text and "\\# not a heading" in text and "\\<script\\>" in text and "\\[link\\]" in text
    assert "**Best sentence\\.**" in text and "`/docs/a.txt`" in text and text.startswith("# q\\*\n")


def test_undecodable_names_can_be_written() -> None:
    hit = make_hit("text", path="/docs/na\udce9me.txt")
    for form in ExportFormat:
        assert export([hit], {}, "q", form).decode("utf-8")


def test_a_citation_names_sentence_page_and_file() -> None:
    hit = make_hit("First. The  second\nsentence. Third.", title="Report")
    cited = citation(hit, (7, 28))
    assert "“The second sentence.”" in cited and "Report" in cited and "3" in cited and "/docs/a.txt" in cited
    assert "First." in citation(hit)
