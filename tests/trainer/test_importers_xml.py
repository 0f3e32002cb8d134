"""TMX and XLIFF: what is read, and that hostile or damaged files do no harm."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.importers.base import ImportOptions, Item, Problem, Texts
from trainer.importers.registry import importer_for
from trainer.importers.source import Source
from trainer.importers.xml_mending import Mender

_PIECES = [
    "&",
    "&amp;",
    "&nbsp;",
    "a",
    "b ",
    "<![CDATA[",
    "]]>",
    "<seg>",
    "&#1;",
    "&#x41;",
    "\n",
    ";",
    "]",
    "<",
    "ä",
    "\x00",
]


def read(path: Path, content: str | bytes, **options: str) -> list[Item]:
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    source = Source(path)
    importer = importer_for(source)
    assert importer is not None
    return list(importer.read(source, ImportOptions(**options)))  # type: ignore[arg-type]


def texts(items: list[Item]) -> list[dict[str, str]]:
    return [dict(item.texts) for item in items if isinstance(item, Texts)]


def problems(items: list[Item]) -> list[str]:
    return [item.reason for item in items if isinstance(item, Problem)]


def tmx(body: str, doctype: str = "", srclang: str = "en-US") -> str:
    return f'<?xml version="1.0"?>{doctype}<tmx version="1.4"><header srclang="{srclang}"/><body>{body}</body></tmx>'


def unit(english: str, german: str) -> str:
    return f'<tu><tuv xml:lang="en-US"><seg>{english}</seg></tuv><tuv xml:lang="de-DE"><seg>{german}</seg></tuv></tu>'


def test_tmx_units_of_several_languages(tmp_path: Path) -> None:
    body = (
        unit("A house", "Ein Haus") + '<tu><tuv lang="EN"><seg>x &amp; y</seg></tuv><tuv lang="fr"><seg>é</seg></tuv></tu>'
    )
    doctype = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    assert texts(read(tmp_path / "a.tmx", tmx(body, doctype))) == [
        {"en-US": "A house", "de-DE": "Ein Haus"},
        {"EN": "x & y", "fr": "é"},
    ]


def test_tmx_inline_codes_are_no_text(tmp_path: Path) -> None:
    english = 'Press <bpt i="1">&lt;b&gt;</bpt>OK<ept i="1">&lt;/b&gt;</ept><ph>{1}</ph>now<hi>!</hi>'
    assert texts(read(tmp_path / "a.tmx", tmx(unit(english, "Jetzt<ph/>OK"))))[0] == {
        "en-US": "Press OK now!",
        "de-DE": "Jetzt OK",
    }


def test_tmx_without_language_is_in_the_headers(tmp_path: Path) -> None:
    body = '<tu><tuv><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu>'
    assert texts(read(tmp_path / "a.tmx", tmx(body))) == [{"en-US": "a", "de": "b"}]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "iso-8859-1"])
def test_tmx_encodings(tmp_path: Path, encoding: str) -> None:
    declared = {"utf-16": "utf-16", "utf-8-sig": "utf-8", "iso-8859-1": "iso-8859-1"}[encoding]
    content = tmx(unit("Door", "Tür")).replace('"1.0"', f'"1.0" encoding="{declared}"')
    assert texts(read(tmp_path / "a.tmx", content.encode(encoding))) == [{"en-US": "Door", "de-DE": "Tür"}]


def test_tmx_of_mixed_encodings(tmp_path: Path) -> None:
    one, other = (
        unit("Green trees", "Grüne Bäume").encode(),
        unit("For sweet pears", "Für süße Äpfel und Öl").encode("cp1252"),
    )
    content = tmx("").encode().replace(b"</body>", b"\n".join([b"", one, other, one, b"</body>"]))
    assert [found["de-DE"] for found in texts(read(tmp_path / "a.tmx", content))] == [
        "Grüne Bäume",
        "Für süße Äpfel und Öl",
        "Grüne Bäume",
    ]


def test_broken_xml_keeps_what_stands_before(tmp_path: Path) -> None:
    whole = tmx("".join(unit(f"Sentence {at}", f"Satz {at}") for at in range(3000)))
    for broken in (whole[: len(whole) // 2], whole.replace("Satz 1500<", "Satz <1500")):
        items = read(tmp_path / "a.tmx", broken)
        assert len(texts(items)) == pytest.approx(1500, abs=20)
        assert problems(items) == ["damaged"]


def test_forbidden_characters_do_not_end_the_file(tmp_path: Path) -> None:
    items = read(tmp_path / "a.tmx", tmx(unit("A\x00B&#x1f;C\x0b", "D&#2;") + unit("e", "f")))
    assert texts(items) == [{"en-US": "ABC", "de-DE": "D"}, {"en-US": "e", "de-DE": "f"}]


def test_entity_bombs_are_not_expanded(tmp_path: Path) -> None:
    names = zip("abcdefgh", "bcdefghi", strict=True)
    entities = '<!ENTITY a "ha">' + "".join(f'<!ENTITY {new} "' + f"&{old};" * 10 + '">' for old, new in names)
    for body in (unit("&i; x", "y"), f'<tu title="&i;">{unit("a", "b")[4:]}'):
        items = read(tmp_path / "a.tmx", tmx(body, f"<!DOCTYPE tmx [{entities}]>"))
        assert sum(len(text) for found in texts(items) for text in found.values()) < 100


def test_external_entities_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET")
    for doctype in (
        f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]>',
        f'<!DOCTYPE tmx SYSTEM "{(tmp_path / "secret").as_uri()}" [<!ENTITY % p SYSTEM "secret"> %p;]>',
    ):
        assert "SECRET" not in str(read(tmp_path / "a.tmx", tmx(unit("a &x;", "b"), doctype)))


def test_a_unit_without_end_is_given_up(tmp_path: Path) -> None:
    body = unit("a", "b") + "<tu>" + "<note>x</note>" * 20_000 + "<x>" * 300
    items = read(tmp_path / "a.tmx", tmx(body))
    assert texts(items) == [{"en-US": "a", "de-DE": "b"}] and problems(items) == ["damaged"]


def test_xliff_1_2(tmp_path: Path) -> None:
    content = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file source-language="en" target-language="de-AT"><body><group>
      <trans-unit id="1"><source>Save <g id="1">all</g></source>
        <target state="translated"><g id="1">Alles</g> sichern</target>
        <alt-trans><target>Nein</target></alt-trans></trans-unit>
      <trans-unit id="2"><source>New</source><target state="needs-translation">New</target></trans-unit>
      <trans-unit id="3"><source>None</source></trans-unit></group></body></file>
      <file source-language="en" target-language="fr"><body>
      <trans-unit id="4"><source>House</source><target>Maison</target></trans-unit></body></file></xliff>"""
    items = read(tmp_path / "a.xlf", content)
    assert texts(items) == [{"en": "Save all", "de-AT": "Alles sichern"}, {"en": "House", "fr": "Maison"}]
    assert problems(items) == ["not_translated"] * 2


def test_xliff_2(tmp_path: Path) -> None:
    content = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ja">
      <file id="f"><unit id="1">
      <segment state="final"><source>Two<ph id="1"/>lines</source><target>二<sc id="2"/>行</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="initial"><source>Open</source><target>Open</target></segment></unit></file></xliff>"""
    items = read(tmp_path / "noname", content)
    assert texts(items) == [{"en": "Two lines", "ja": "二行"}]
    assert problems(items) == ["not_translated"]


def test_ampersands_that_tools_forgot_to_escape_do_not_end_the_file(tmp_path: Path) -> None:
    body = (
        unit("R&D costs & more", "F&E-Kosten &copy 2020")
        + unit("a&nbsp;b &lt;i&gt; &#38; &auml;", "&Uuml;ber")
        + unit("e", "f")
    )
    assert texts(read(tmp_path / "a.tmx", tmx(body))) == [
        {"en-US": "R&D costs & more", "de-DE": "F&E-Kosten &copy 2020"},
        {"en-US": "a\xa0b <i> & ä", "de-DE": "Über"},
        {"en-US": "e", "de-DE": "f"},
    ]


def test_character_data_stays_as_it_is(tmp_path: Path) -> None:
    body = unit("<![CDATA[R&D &nbsp; <b>\n]]> & co", "x") + unit("S&P", "y")
    assert [found["en-US"] for found in texts(read(tmp_path / "a.tmx", tmx(body)))] == ["R&D &nbsp; <b>\n & co", "S&P"]


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join), st.lists(st.integers(0, 200), max_size=6))
def test_mending_does_not_depend_on_where_pieces_end(text: str, cuts: list[int]) -> None:
    whole, parts = Mender(), Mender()
    bounds = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = [parts(text[start:end]) for start, end in itertools.pairwise(bounds)]
    assert "".join([*pieces, parts.rest()]) == whole(text) + whole.rest()


OMEGAT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" srclang="EN-US"/><body>
<!-- Default translations -->
<tu><tuv lang="EN-US"><seg>Click <bpt i="0" x="0">&lt;f0&gt;</bpt>here<ept i="0">&lt;/f0&gt;</ept>.</seg></tuv>
<tuv lang="DE-DE"><seg>Klicken Sie <bpt i="0" x="0">&lt;f0&gt;</bpt>hier<ept i="0">&lt;/f0&gt;</ept>.</seg></tuv>
</tu>
<!-- Alternative translations -->
<tu><prop type="file">a.txt</prop><tuv lang="EN-US"><seg>Save</seg></tuv><tuv lang="DE-DE"><seg>Speichern</seg></tuv></tu>
</body></tmx>"""
TRADOS = """<?xml version="1.0" encoding="utf-16"?>
<tmx version="1.4"><header creationtool="SDL Language Platform" srclang="en-GB"><prop type="x-a"></prop></header><body>
<tu creationdate="20200101T000000Z"><prop type="x-LastUsedBy">x</prop>
<tuv xml:lang="en-GB"><seg>The <bpt i="1" x="1" />valve<ept i="1" /> opens<ph x="2" type="7"/>at<it pos="end">x</it> 2 bar.
</seg></tuv><tuv xml:lang="fr-FR"><seg>La <bpt i="1" />vanne<ept i="1" /> s'ouvre<ph x="2"/>à 2 bar.</seg></tuv></tu>
</body></tmx>"""


def test_tmx_as_omegat_writes_it(tmp_path: Path) -> None:
    assert texts(read(tmp_path / "project_save.tmx", OMEGAT)) == [
        {"EN-US": "Click here.", "DE-DE": "Klicken Sie hier."},
        {"EN-US": "Save", "DE-DE": "Speichern"},
    ]


@pytest.mark.parametrize("data", [TRADOS.encode("utf-16"), TRADOS.encode("utf-16-le"), TRADOS.encode()])
def test_tmx_as_trados_writes_it_also_without_a_mark_or_with_a_wrong_declaration(tmp_path: Path, data: bytes) -> None:
    (found,) = texts(read(tmp_path / "a.tmx", data))
    assert {tag: text.strip() for tag, text in found.items()} == {
        "en-GB": "The valve opens at 2 bar.",
        "fr-FR": "La vanne s'ouvre à 2 bar.",
    }


def test_xliff_of_segments_inside_units(tmp_path: Path) -> None:
    """As Trados writes it: sentences marked inside a target, a text inside a code, what is not to be translated."""
    content = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
      <file source-language="en-US" target-language="de-DE" original="a.docx"><header/><body><group>
      <trans-unit id="1"><source>One. Two.</source>
      <seg-source><g id="5"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></seg-source>
      <target><g id="5"><mrk mtype="seg" mid="1">Eins.</mrk> <mrk mtype="seg" mid="2">Zwei.</mrk></g></target></trans-unit>
      </group><trans-unit id="2"><source>Empty</source><target/></trans-unit>
      <trans-unit id="3"><source>Cat<ph id="1">&lt;img alt="<sub>a cat</sub>"&gt;</ph> here</source>
      <target state="final">Katze<ph id="1"/> hier</target></trans-unit></body></file></xliff>"""
    items = read(tmp_path / "a.sdlxliff", content)
    assert texts(items) == [{"en-US": "One. Two.", "de-DE": "Eins. Zwei."}, {"en-US": "Cat here", "de-DE": "Katze hier"}]
    assert problems(items) == ["not_translated"]
