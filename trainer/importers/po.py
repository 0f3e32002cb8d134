"""Gettext PO: msgid and msgstr, plurals too; fuzzy, obsolete and empty entries are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from trainer.importers.base import ImportOptions, Item, Problem, Texts
from trainer.importers.lines import DamagedStreamError, lines
from trainer.importers.source import Source
from trainer.languages import normalise

_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr)\s*(?:\[\s*(\d{1,3})\s*\])?\s*(.*)")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(?:([abfnrtv\\\"'?])|([0-7]{1,3})|x([0-9a-fA-F]{1,2}))")
_ESCAPED = {"a": "", "b": "", "f": " ", "n": "\n", "r": "\r", "t": "\t", "v": " "}
_HEADER = re.compile(r"^([\w-]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_MNEMONIC_AFTER = re.compile(r"\s*\([&_]\w\)")
_MNEMONIC = re.compile(r"(?:(?<=\s)|^|(?<=\w))[&_](?=\w)")


@dataclass
class _Entry:
    """One entry being read. parts: by keyword and, for msgstr, plural form."""

    parts: dict[tuple[str, int], list[str]] = field(default_factory=dict)
    flags: str = ""
    obsolete: bool = False

    def text(self, keyword: str, form: int = 0) -> str:
        return _ESCAPE.sub(_unescaped, "".join(self.parts.get((keyword, form), ())))


class PoImporter:
    """Reads PO."""

    name = "po"

    def matches(self, source: Source) -> bool:
        """By its ending, or by an entry at the start of a text file."""
        return source.name.endswith((".po", ".pot")) or (b"\nmsgstr " in source.head and b"msgid " in source.head)

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """One or two records an entry (singular, plural)."""
        original = options.source_language or "en"
        language = options.target_language or _named_language(source)
        charset = re.search(rb"charset=([\w.:-]+)", source.head[:65536])
        try:
            with source.open() as stream:
                for entry in _entries(lines(stream, options.longest, charset[1].decode() if charset else None)):
                    if not entry.text("msgid") and ("msgid", 0) in entry.parts:
                        language = options.target_language or _header_language(entry.text("msgstr")) or language
                    else:
                        yield from _items(entry, original, language, source.stem)
        except DamagedStreamError as damage:
            yield Problem("damaged", f"{source.path.name}: {damage}; what stands before was read")


def _entries(stream: Iterator[str | None]) -> Iterator[_Entry]:
    entry, key = _Entry(), ("", 0)
    for line in stream:
        text = (line or "").strip()
        if text.startswith("#~"):
            if not entry.obsolete and ("msgstr", 0) in entry.parts:
                yield entry
                entry, key = _Entry(), ("", 0)
            entry.obsolete = True
            text = text[2:].lstrip()
            if text.startswith("|"):  # what it was before
                continue
        if text.startswith("#"):
            if ("msgstr", 0) in entry.parts:
                yield entry
                entry, key = _Entry(), ("", 0)
            if text.startswith("#,"):
                entry.flags += text
            continue
        found = _KEYWORD.match(text)
        if found is not None:
            if ("msgstr", 0) in entry.parts and found[1] in ("msgctxt", "msgid"):
                yield entry
                entry = _Entry(obsolete=entry.obsolete and (line or "").lstrip().startswith("#~"))
            key = (found[1], int(found[2] or 0))
            entry.parts[key] = []
            text = found[3]
        if key[0] and (string := _STRING.match(text)):
            entry.parts[key].append(string[1])
    if entry.parts:
        yield entry


def _items(entry: _Entry, original: str, language: str, name: str) -> Iterator[Item]:
    if entry.obsolete:
        yield Problem("not_translated", "obsolete")
    elif "fuzzy" in entry.flags:
        yield Problem("not_translated", "fuzzy")
    elif ("msgid", 0) not in entry.parts:
        yield Problem("bad_line", "an entry without msgid")
    else:
        singular, plural = entry.text("msgid"), entry.text("msgid_plural")
        forms = sorted(form for keyword, form in entry.parts if keyword == "msgstr")
        wanted = [(plural, forms[-1])] if plural and len(forms) == 1 else [(singular, 0)]
        if plural and len(forms) > 1:
            wanted.append((plural, forms[-1]))
        for english, form in wanted:
            translation = entry.text("msgstr", form)
            if not translation.strip():
                yield Problem("not_translated", "no msgstr")
            else:
                yield Texts({original: _plain(english), language: _plain(translation)}, name)


def _plain(text: str) -> str:
    """Without the marks of keyboard shortcuts ("&File", "_File", "ファイル(&F)") where there is just one."""
    text = _MNEMONIC_AFTER.sub("", text)
    return _MNEMONIC.sub("", text) if len(_MNEMONIC.findall(text)) == 1 and text.count("_") + text.count("&") == 1 else text


def _unescaped(found: re.Match[str]) -> str:
    if found[1]:
        return _ESCAPED.get(found[1], found[1])
    return chr(int(found[2], 8) if found[2] else int(found[3], 16))


def _header_language(header: str) -> str:
    fields = {name.lower(): value for name, value in _HEADER.findall(header)}
    return str(fields.get("language") or fields.get("x-language") or "")


def _named_language(source: Source) -> str:
    """From de.po, app.de.po, app-de.po, de/LC_MESSAGES/app.po, de/app.po."""
    folders = [part.name for part in source.path.parents][:2]
    for name in [source.stem, *re.split(r"[.\-]", source.stem)[::-1], *folders]:
        if normalise(name):
            return name
    return ""
