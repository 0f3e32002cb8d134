"""The text formats: what a person reads in them is found, what they do not see is not."""

from __future__ import annotations

import csv
import json
import socketserver
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.documents import DocumentState
from engine.extraction.content import Extracted, Limits
from engine.extraction.dispatch import documents
from engine.extraction.html import blocks_from_html
from engine.extraction.text.files import stretches


def read(folder: Path, name: str, data: str | bytes, limits: Limits = Limits()) -> Extracted:  # noqa: B008
    path = folder / name
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    (document,) = [item for item in documents(str(path), temporary, limits) if isinstance(item, Extracted)]
    return document


def text_of(document: Extracted) -> str:
    return "\n".join(page.text for page in document.pages)


def headings(document: Extracted) -> list[tuple[str, int]]:
    return [(page.text[h.start : h.end], h.level) for page in document.pages for h in page.headings]


def test_html_shows_what_a_browser_shows(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        "a.html",
        "<!doctype html><html><head><title>The page</title><style>p{color:red}</style></head><body><h1>Top</h1>"
        "<p>One <b>bo</b>ld&nbsp;word,<br>next line</p><script>var secret = '<p>no</p>'</script><template>no</template>"
        "<ul><li>first</li><li>second</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td><p>c</p></td><td>d</td></tr></table>"
        "<pre>  kept\n    as is</pre><img src='x.png' alt='a picture'><h3>Deep</h3>end</body></html>",
    )
    assert document.title == "The page"
    assert headings(document) == [("The page", 1), ("Top", 1), ("Deep", 3)]
    text = text_of(document)
    assert "One bold word,\nnext line" in text
    assert "a | b\n\nc | d" in text
    assert "  kept\n    as is" in text
    assert "a picture" in text
    assert "first\n\nsecond" in text
    assert "secret" not in text
    assert "color" not in text
    assert ">no<" not in text


def test_html_loads_nothing(tmp_path: Path) -> None:
    asked: list[bytes] = []

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            asked.append(self.request.recv(100))

    with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}"
        html = (
            f"<base href='{url}'><link rel=stylesheet href='{url}/a.css'><script src='{url}/a.js'></script>"
            f"<img src='{url}/a.png'><iframe src='{url}/f'></iframe><object data='{url}/o'></object>text"
        )
        xml = f"<!DOCTYPE a SYSTEM '{url}/a.dtd' [<!ENTITY e SYSTEM '{url}/e'> <!ENTITY % p SYSTEM '{url}/p'> %p;]>"
        xml += "<a>text &e;</a>"
        assert text_of(read(tmp_path, "a.html", html)) == "text"
        assert text_of(read(tmp_path, "a.xml", xml)) == "text"
        assert text_of(read(tmp_path, "a.md", f"![]({url}/a.png)\n\n<img src='{url}/b.png'>text")) == "text"
        server.shutdown()
    assert asked == []


@pytest.mark.parametrize("opening", ["<div>", "<b>", "<table><tr><td>", "<ul><li>"])
def test_html_of_absurd_depth_keeps_its_text(opening: str) -> None:
    assert "found" in "\n".join(block.text for block in blocks_from_html(opening * 100_000 + "found")[1])


def test_xml_external_entities_are_not_read_and_bombs_do_not_explode(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    document = read(tmp_path, "a.xml", f"<!DOCTYPE a [<!ENTITY x SYSTEM '{secret.as_uri()}'>]><a>before &x; after</a>")
    assert text_of(document) == "before after"
    assert "not expanded" in document.reason
    entities = '<!ENTITY a "lol">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(20)
    )
    bomb = read(tmp_path, "b.xml", f"<!DOCTYPE a [{entities}]><a>before &u; after</a>")
    assert len(text_of(bomb)) < 100
    assert "before" in text_of(bomb)
    assert bomb.reason


def test_xml_keeps_inline_elements_together_and_entities_of_its_own(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        "a.xml",
        '<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE d [<!ENTITY co "A &#38; B">]><d><title>Name</title>'
        "<p>gr\xfc\xdfe <b>an</b>dere &co; &eacute;</p><row><c>1</c><c>2</c></row><x label='shown' id='no'/></d>".encode(
            "latin-1"
        ),
    )
    assert document.title == "Name"
    text = text_of(document)
    assert "grüße andere A & B é" in text
    assert "shown" in text
    assert "1\n\n2" in text


def test_xml_markup_in_cdata_is_read_as_html_and_pictures_are_left_out(tmp_path: Path) -> None:
    picture = "iVBORw0KGgoAAAANSUhEUgAA" * 100
    document = read(
        tmp_path, "a.kml", f"<kml><d><![CDATA[<p>One</p><script>no</script><b>two</b>]]></d><i>{picture}</i></kml>"
    )
    assert text_of(document) == "One\n\ntwo"


def test_broken_xml_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    assert "pear" in text_of(read(tmp_path, "a.xml", "<list><item>apple</item><item>pear<item></list>"))


def test_markdown(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        "a.md",
        "---\ntitle: From the front\n---\n# One\n\nA [link](https://example.org/x) and *stress*.\n\n"
        "## Two\n\n```python\ncode = 1\n```\n\n| a | b |\n|---|---|\n| c | d |\n",
    )
    assert document.title == "From the front"
    assert headings(document) == [("One", 1), ("Two", 2)]
    text = text_of(document)
    assert "A link (https://example.org/x) and stress." in text
    assert "code = 1" in text
    assert "c | d" in text


def test_rst(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        "a.rst",
        "=====\nTitle\n=====\n\nA :ref:`label <target>` and ``code``.\n\n日本語\n======\n\n.. unknown:: argument\n\n"
        "   Inside it.\n\nSub\n---\n",
    )
    assert headings(document) == [("Title", 1), ("日本語", 2), ("Sub", 3)]
    text = text_of(document)
    assert "A label and code." in text
    assert "argument" in text
    assert "Inside it." in text


def test_latex(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        "a.tex",
        r"""\documentclass{article}\usepackage[utf8]{inputenc}\title{The \emph{Title}}
\begin{document}\maketitle % a secret comment
\section{Gr\"o{\ss}e \& Ma\ss} Caf\'e \c{c}a \v{S}koda, na\"{\i}ve~\cite{key2020} 50\% of \textbf{bold $x^2$} text.

\begin{verbatim}
% kept
\end{verbatim}
\begin{itemize}\item one\item two\end{itemize}
\end{document} afterwards""",
    )
    assert document.title == "The Title"
    assert headings(document) == [("The Title", 1), ("Größe & Maß", 2)]
    text = text_of(document)
    assert "Café ça Škoda, naïve 50% of bold x^2 text." in text
    assert "% kept" in text
    assert "• one\n• two" in text
    for absent in ("secret", "key2020", "afterwards", "inputenc"):
        assert absent not in text


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_tables_with_any_delimiter(tmp_path: Path, delimiter: str) -> None:
    rows = [["name", "place"], ["Ada", f'"London{delimiter} UK"'], ["李", "北京"]]
    document = read(tmp_path, "a.csv", "\r\n".join(delimiter.join(row) for row in rows))
    assert text_of(document).replace("| UK", "* UK").splitlines() == [
        "name | place",
        f"Ada | London{delimiter} UK".replace("\t", "\t").replace("| UK", "* UK"),
        "李 | 北京",
    ]


def test_a_small_table_does_not_limit_the_next(tmp_path: Path) -> None:
    # csv's limit is the whole process's: importlib.metadata reads its records with the same module.
    before = csv.field_size_limit()
    read(tmp_path, "small.csv", "a,b")
    assert csv.field_size_limit() >= before
    read(tmp_path, "large.csv", "a," + "x" * (before + 1))
    assert csv.field_size_limit() > before
    csv.field_size_limit(before)


def test_json_lines_and_notebooks(tmp_path: Path) -> None:
    assert text_of(read(tmp_path, "a.json", '{"title": "Über", "tags": ["a", "b"], "inner": {"n": 5}}')) == (
        "title: Über\ntags: a, b\ninner:\nn: 5"
    )
    assert text_of(read(tmp_path, "a.jsonl", '{"q": "one"}\n\n{"q": "two"}\n')) == "q: one\n\nq: two"
    notebook = {
        "nbformat": 4,
        "cells": [
            {"cell_type": "markdown", "source": ["# Head\n", "text"]},
            {"cell_type": "code", "source": "print(1)", "outputs": [{"text": ["1\n"]}, {"data": {"image/png": "AAAA"}}]},
        ],
    }
    document = read(tmp_path, "a.ipynb", json.dumps(notebook))
    assert text_of(document) == "Head\n\ntext\n\nprint(1)\n\n1"
    assert headings(document) == [("Head", 1)]


@pytest.mark.parametrize("broken", ['{"a": ', "[" * 200_000, '{"a": 1' + "0" * 5000 + "}", "NaN nonsense"])
def test_what_is_no_json_is_shown_as_it_stands(tmp_path: Path, broken: str) -> None:
    assert text_of(read(tmp_path, "a.json", broken)) == broken.strip()


def test_subtitles_are_paged_by_minute(tmp_path: Path) -> None:
    srt = "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Hello</i>\r\nthere\r\n\r\n2\r\n"
    srt += "01:01:05,500 --> 01:01:07,000\r\n{\\an8}Later\r\n"
    document = read(tmp_path, "a.srt", srt)
    assert [(page.label, page.text) for page in document.pages] == [("00:00:01", "Hello\nthere"), ("01:01:05", "Later")]
    vtt = "WEBVTT\n\nNOTE not this\nnor this\n\nSTYLE\n::cue{}\n\nintro\n"
    vtt += "00:05.000 --> 00:06.000 align:start\n<v Ann>Hi &amp; bye\n\n"
    document = read(tmp_path, "a.vtt", vtt)
    assert [(page.label, page.text) for page in document.pages] == [("00:00:05", "Ann: Hi & bye")]


def test_calendars_and_cards(tmp_path: Path) -> None:
    ics = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:123\r\nSUMMARY:Long\r\n  meeting\\, second\r\nDESCRIPTION:Line\\nNext\r\n"
        'ORGANIZER;CN="Ada L.":mailto:a@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
    )
    assert text_of(read(tmp_path, "a.ics", ics)) == "Long meeting, second\nLine\nNext\nAda L."
    vcf = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=\n=20Z\n"
    vcf += "ORG:Firm;Unit\nPHOTO:AAAA\nEND:VCARD\n"
    assert text_of(read(tmp_path, "a.vcf", vcf)) == "Jörg Z\nFirm Unit"


def test_ten_million_characters_on_one_line(tmp_path: Path) -> None:
    document = read(tmp_path, "a.txt", "word " * 2_000_000)
    assert document.state is DocumentState.INDEXED
    assert sum(len(page.text.split()) for page in document.pages) == 2_000_000


def test_too_much_text_is_too_large(tmp_path: Path) -> None:
    document = read(tmp_path, "a.txt", "x" * 2000, Limits(characters=1000))
    assert (document.state, document.reason) == (DocumentState.TOO_LARGE, "2000 characters")


@given(st.text(alphabet="ab \n", max_size=300))
@settings(max_examples=50)
def test_cutting_loses_nothing(text: str) -> None:
    assert "".join(stretches(text)) == text
    long = text * 5000
    pieces = list(stretches(long))
    assert "".join(pieces) == long
    assert all(len(piece) <= 500_000 for piece in pieces)


@given(st.text(alphabet="<>/!-[]&;#x\"'=ab pdivtrscel?\x00é\n", max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_markup_gives_text_not_an_error(markup: str) -> None:
    blocks_from_html(markup)
    blocks_from_html(markup.encode("utf-8"))
