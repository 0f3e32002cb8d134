"""The canary: every sentence of the sample library, in more than twenty languages, comes out of its file."""

from __future__ import annotations

import json
import tempfile
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from engine.documents import DocumentState
from engine.extraction.content import Extracted, Limits
from engine.extraction.dispatch import documents
from engine.extraction.normalise import normalise
from tests.samples_text import SAMPLES, SampleText, sample_texts

TEXTS = sample_texts()


@cache
def extracted(name: str) -> dict[str, Extracted]:
    with tempfile.TemporaryDirectory() as folder:
        found = [item for item in documents(str(SAMPLES / name), Path(folder), Limits()) if isinstance(item, Extracted)]
    return {f"{name}!/{item.member}" if item.member else name: item for item in found}


def squeezed(text: str) -> str:
    """Without spaces, which PDF layout and line ends change."""
    return "".join(unicodedata.normalize("NFC", normalise(text)).split())


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.path)
def test_every_sentence_is_found(text: SampleText) -> None:
    found = extracted(text.container or text.name)[text.path]
    assert found.state is DocumentState.INDEXED, found.reason
    whole = squeezed("\n".join(f"{page.label}\n{page.text}" for page in found.pages) + found.title)
    pieces = [piece for _level, line in [(1, text.title), *text.paragraphs] for piece in line.split("\t")]
    assert [piece for piece in pieces if squeezed(piece) not in whole] == []


def test_the_library_is_what_the_guide_promises() -> None:
    assert len({text.language for text in TEXTS}) >= 20
    assert len({text.format for text in TEXTS}) >= 12
    assert {text.encoding for text in TEXTS} >= {"cp932", "windows-1251", "gb18030"}
    assert sum(path.stat().st_size for path in SAMPLES.iterdir()) < 1_500_000
    files = {path.name for path in SAMPLES.iterdir()}
    assert files == {text.container or text.name for text in TEXTS}


def test_queries_ask_in_another_language_for_samples_that_exist() -> None:
    queries = json.loads((SAMPLES.parent / "sample_queries.json").read_text("utf-8"))["queries"]
    languages = {text.path: text.language for text in TEXTS}
    assert len(queries) >= 12
    for query in queries:
        assert languages[query["expected"]] == query["target_language"] != query["language"]
        assert all(languages[other] != query["language"] for other in query["also"])
