"""TMX and XLIFF: what is read, and that hostile or damaged files do no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.importers.base import ImportOptions, Item, Problem, Texts
from trainer.importers.registry import importer_for
from trainer.importers.source import Source


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
