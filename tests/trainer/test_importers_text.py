"""PO, tables, JSON lines, Moses, spreadsheets: what is read of them, well-formed or not."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import openpyxl
import pytest
from backports import zstd

from tests.trainer.test_importers_xml import problems, read, texts
from trainer.errors import DataError
from trainer.importers.base import ImportOptions, Item, Passages
from trainer.importers.registry import gather, importer_for
from trainer.importers.source import Source

PO = """msgid ""
msgstr "Content-Type: text/plain; charset=ISO-8859-1\\nLanguage: de\\n"

#: app.c:1
msgid "_Open the \\"door\\"\\n"
"and close it"
msgstr "Die Tür öff_nen"

#, fuzzy
msgid "Old"
msgstr "Alt"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d Datei"
msgstr[1] "%d Dateien"

msgid "Nothing"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Weg"
"""


def test_po(tmp_path: Path) -> None:
    items = read(tmp_path / "app.po", PO.encode("iso-8859-1"))
    assert texts(items) == [
        {"en": 'Open the "door"\nand close it', "de": "Die Tür öffnen"},
        {"en": "%d file", "de": "%d Datei"},
        {"en": "%d files", "de": "%d Dateien"},
    ]
    assert problems(items) == ["not_translated"] * 3


def test_the_entry_before_the_obsolete_ones_is_kept(tmp_path: Path) -> None:
    content = (
        'msgid ""\n"Long line one, "\n"line two"\nmsgstr ""\n"Linha um, "\n"linha dois"\n\n'
        '#~| msgid "Older"\n#~ msgid "Gone"\n#~ msgstr "Foi"\n\n#~ msgid "Gone too"\n#~ msgstr "Foi também"\n'
    )
    for data in (content, content.replace("\n", "\r\n"), "\ufeff" + content):
        items = read(tmp_path / "pt_BR.po", data)
        assert texts(items) == [{"en": "Long line one, line two", "pt_br": "Linha um, linha dois"}]
        assert problems(items) == ["not_translated"] * 2


def test_po_contexts_and_many_plurals(tmp_path: Path) -> None:
    content = """msgctxt "menu"
msgid "Open"
msgstr "Открыть"

msgctxt "state"
msgid "Open"
msgstr "Открыто"

#, c-format
msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d файл"
msgstr[1] "%d файла"
msgstr[2] "%d файлов"

#, fuzzy
#| msgid "Old"
msgid "New"
msgstr "Старый"
"""
    items = read(tmp_path / "ru.po", content)
    assert [found["ru"] for found in texts(items)] == ["Открыть", "Открыто", "%d файл", "%d файлов"]
    assert problems(items) == ["not_translated"]


@pytest.mark.parametrize("name", ["ja.po", "app.ja.po", "app-ja.po"])
def test_po_names_its_language_when_its_header_does_not(tmp_path: Path, name: str) -> None:
    content = 'msgid "a file (%d)"\nmsgid_plural "%d files"\nmsgstr[0] "ファイル(&F)"\n'
    assert texts(read(tmp_path / name, content)) == [{"en": "%d files", "ja": "ファイル"}]


def test_po_that_is_cut_off_or_no_po(tmp_path: Path) -> None:
    assert texts(read(tmp_path / "de.po", 'msgid "a')) == []
    assert texts(read(tmp_path / "de.po", 'msgstr[999999999999] "x"\n\x00\nmsgid "a"\nmsgstr "b"')) == [
        {"en": "a", "de": "b"}
    ]


ENGLISH = [
    "The cat sleeps on the warm roof.",
    "Please close the window.",
    "We will meet in the morning.",
    "I like to read books.",
]
GERMAN = [
    "Die Katze schläft auf dem warmen Dach.",
    "Bitte schließe das Fenster.",
    "Wir treffen uns am Morgen.",
    "Ich lese gern Bücher.",
]


@pytest.mark.parametrize(
    ("name", "header", "delimiter"),
    [
        ("a.tsv", "en_US\tDeutsch", "\t"),
        ("a.csv", "English,German", ","),
        ("a.csv", "source;target", ";"),
        ("a.csv", "English (United States),German (Germany)", ","),
        ("a.csv", "Source (English);Ziel (Deutsch)", ";"),
        ("a.tsv", "source_text_en\tTarget: German", "\t"),
        ("a.tsv", "", "\t"),
        ("a.csv", "", ";"),
    ],
)
def test_tables_tell_their_languages(tmp_path: Path, name: str, header: str, delimiter: str) -> None:
    rows = [delimiter.join(row) for row in zip(ENGLISH, GERMAN, strict=True)]
    found = texts(read(tmp_path / name, "\n".join([header, *rows] if header else rows)))
    assert found == [{"en": one, "de": other} for one, other in zip(ENGLISH, GERMAN, strict=True)]


def test_a_first_row_of_words_is_no_heading(tmp_path: Path) -> None:
    rows = ["Target reached (no);Ziel erreicht (nein)", *map(";".join, zip(ENGLISH, GERMAN, strict=True))]
    found = texts(read(tmp_path / "a.csv", "\n".join(rows)))
    assert len(found) == 5 and found[0] == {"en": "Target reached (no)", "de": "Ziel erreicht (nein)"}


def test_tables_leave_out_numbers_and_rows_that_are_too_short(tmp_path: Path) -> None:
    rows = [f"{at}\t{one}\t{other}" for at, (one, other) in enumerate(zip(ENGLISH, GERMAN, strict=True))]
    items = read(tmp_path / "a.tsv", "\r\n".join([*rows, "9\talone"]))
    assert len(texts(items)) == 4 and problems(items) == ["bad_line"]


def test_quotes_in_tsv_are_text_and_in_csv_quote(tmp_path: Path) -> None:
    tsv = 'en\tde\n"Yes," he said.\t„Ja“, sagte er.\nNext\tNächster\n'
    assert texts(read(tmp_path / "a.tsv", tsv))[0]["en"] == '"Yes," he said.'
    csv = 'en,de\n"Yes, ""two""\nlines","Ja"\n'
    assert texts(read(tmp_path / "a.csv", csv)) == [{"en": 'Yes, "two"\nlines', "de": "Ja"}]


def test_excels_own_first_line_names_the_delimiter(tmp_path: Path) -> None:
    rows = "".join(f"{one};{other}\r\n" for one, other in zip(ENGLISH, GERMAN, strict=True))
    for data in (f"sep=;\r\n{rows}", f"\ufeffsep=;\r\nEnglish;Deutsch\r\n{rows}"):
        assert texts(read(tmp_path / "a.csv", data)) == [{"en": a, "de": b} for a, b in zip(ENGLISH, GERMAN, strict=True)]


def test_a_quotation_mark_that_never_ends_takes_no_other_rows_with_it(tmp_path: Path) -> None:
    rows = [f"{one},{other}" for one, other in zip(ENGLISH, GERMAN, strict=True)]
    for broken in ('"never closed,Niemals', '"Never," he said,Niemals'):
        content = "\n".join(["en,de", *rows[:2], broken, *rows[2:], *(f"row {at},Zeile {at}" for at in range(3000))])
        found = texts(read(tmp_path / "a.csv", content))
        assert {"en": ENGLISH[2], "de": GERMAN[2]} in found
        assert {"en": "row 2999", "de": "Zeile 2999"} in found
        assert len(found) >= 3004
    whole = 'en,de\n"two\nlines","zwei\nZeilen"\nx,y\n'
    assert texts(read(tmp_path / "b.csv", whole)) == [{"en": "two\nlines", "de": "zwei\nZeilen"}, {"en": "x", "de": "y"}]


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("k1\tmrr\tbrr\nk2\tgrr\thrr\n")
    importer = importer_for(Source(path))
    assert importer is not None
    found = list(importer.read(Source(path), ImportOptions(columns=("", "en", "de"), header=False)))
    assert texts(found) == [{"en": "mrr", "de": "brr"}, {"en": "grr", "de": "hrr"}]


def test_columns_that_cannot_be_told_are_asked_for(tmp_path: Path) -> None:
    for content in ("1\t2\n3\t4\n", "".join(f"{text}\t{text}\n" for text in ENGLISH)):
        with pytest.raises(DataError, match="name them"):
            read(tmp_path / "a.tsv", content)


def test_json_lines_of_every_shape(tmp_path: Path) -> None:
    lines = [
        {"src": "news", "en": "a", "tr": {"de": "b", "fr": "c"}},
        {"src": "faq", "en": {"q": "Q", "d": "D"}, "tr": {"de": {"q": "F", "d": "A"}}},
        {"src": "qa", "lang": "ja", "q": "何?", "d": "本"},
        {"translation": {"en": "x", "zh-TW": "y"}},
        {"en": "one", "pt_BR": "um", "score": 3},
        {"query": "Who?", "passage": "Me."},
    ]
    content = "\n".join(map(json.dumps, lines))
    expected: list[dict[str, str]] = [
        {"en": "a", "de": "b", "fr": "c"},
        {"en": "x", "zh-TW": "y"},
        {"en": "one", "pt_BR": "um"},
    ]
    for path, data in [
        (tmp_path / "a.jsonl", content.encode()),
        (tmp_path / "b.jsonl.gz", gzip.compress(content.encode())),
        (tmp_path / "c.jsonl.zst", zstd.compress(content.encode())),
    ]:
        items = read(path, data)
        assert texts(items) == expected
        passages = [item for item in items if isinstance(item, Passages)]
        assert [dict(item.texts) for item in passages] == [
            {"en": ("Q", "D"), "de": ("F", "A")},
            {"ja": ("何?", "本")},
            {"en": ("Who?", "Me.")},
        ]
        assert [item.source for item in passages] == ["faq", "qa", Source(path).stem]


def test_lines_that_are_no_records_are_counted(tmp_path: Path) -> None:
    good = '{"en": "a", "de": "b"}'
    deep = '{"en": ' + "[" * 100_000
    long = '{"en": "' + "x" * (10 << 20) + '", "de": "b"}'
    items = read(tmp_path / "a.jsonl", "\n".join([good, "{", "[1]", '{"en": 1}', "\x00", deep, long, good]))
    assert len(texts(items)) == 2
    assert sorted(problems(items)) == ["bad_line"] * 5 + ["too_long"]


def test_json_lines_of_mixed_encodings(tmp_path: Path) -> None:
    lines = ['{"en": "Door", "de": "Tür"}'.encode(), '{"en": "Pears", "de": "Süße Äpfel und Öl für Köche"}'.encode("cp1252")]
    assert [found["de"] for found in texts(read(tmp_path / "a.jsonl", b"\n".join(lines)))] == [
        "Tür",
        "Süße Äpfel und Öl für Köche",
    ]
    content = '{"en": "Door", "de": "Tür"}\n{"en": "Sea", "ja": "海"}'.encode("utf-16")
    assert texts(read(tmp_path / "a.jsonl", content)) == [{"en": "Door", "de": "Tür"}, {"en": "Sea", "ja": "海"}]


def test_damaged_compression_keeps_what_stands_before(tmp_path: Path) -> None:
    content = "".join(f'{{"en": "number {at}", "de": "Nummer {at * at}"}}\n' for at in range(200_000)).encode()
    for name, data in [("a.jsonl.gz", gzip.compress(content)), ("a.jsonl.zst", zstd.compress(content))]:
        items = read(tmp_path / name, data[: len(data) // 2])
        assert problems(items)[-1] == "damaged"
        assert len(texts(items)) > 0


def moses(folder: Path, **files: str) -> list[Item]:
    for name, content in files.items():
        (folder / f"corpus.{name}").write_text(content, "utf-8")
    ((source, importer),), _ = gather([folder])
    return list(importer.read(source, ImportOptions()))


def test_moses(tmp_path: Path) -> None:
    items = moses(tmp_path, en="a\nb\u2028c\n\n", de="A\nB\nC\n", fr="1\n2\n3\n")
    assert texts(items) == [
        {"de": "A", "en": "a", "fr": "1"},
        {"de": "B", "en": "b\u2028c", "fr": "2"},
        {"de": "C", "fr": "3"},
    ]
    assert not problems(items)


def test_moses_of_unequal_length(tmp_path: Path) -> None:
    items = moses(tmp_path, en="a\nb\nc\n", de="A\nB\n")
    assert len(texts(items)) == 2 and problems(items) == ["unequal_lines"]


def test_spreadsheets(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in [("id", "English", "German"), (1, "A house", "Ein Haus"), (2, "A dog", None), (3, "A cat", "Eine Katze")]:
        book.active.append(row)
    book.create_sheet("notes").append(["12", "34"])
    other = book.create_sheet("other")
    for row in [("German", "Français", "English"), ("Tür", "porte", "door"), (None, None, None), (3.5, "x", "y")]:
        other.append(row)
    book.create_sheet("empty")
    book.save(tmp_path / "a.xlsx")
    items = read(tmp_path / "a.xlsx", (tmp_path / "a.xlsx").read_bytes())
    assert texts(items) == [
        {"en": "A house", "de": "Ein Haus"},
        {"en": "A dog"},
        {"en": "A cat", "de": "Eine Katze"},
        {"de": "Tür", "fr": "porte", "en": "door"},
        {"de": "3.5", "fr": "x", "en": "y"},
    ]
    assert problems(items) == ["unknown_columns"]
    for broken in (b"", b"PK\x03\x04 no", (tmp_path / "a.xlsx").read_bytes()[:900]):
        with pytest.raises(DataError):
            read(tmp_path / "b.xlsx", broken)


def test_gathering(tmp_path: Path) -> None:
    for name in ("x/a.tmx", "x/b.en", "x/b.de", "x/readme.md", "x/.hidden/c.tmx"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text")
    found, unknown = gather([tmp_path])
    assert [importer.name for _, importer in found] == ["moses", "tmx"]
    assert [path.name for path in unknown] == ["readme.md"]
    with pytest.raises(DataError, match="no format"):
        gather([tmp_path / "x/readme.md"])
    with pytest.raises(DataError, match="no such"):
        gather([tmp_path / "nothing.tmx"])
    with pytest.raises(DataError, match="other language"):
        gather([tmp_path / "x/b.en"])
