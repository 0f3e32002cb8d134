"""XLIFF 1.2 and 2.x: what is translated, and no longer in need of it."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from trainer.importers.base import ImportOptions, Item, Problem, Texts
from trainer.importers.source import Source
from trainer.importers.xml_stream import XmlDamage, children, elements, inline_text, language, local

_KEPT = frozenset({"g", "mrk", "pc"})
_NAMES = frozenset({"xliff", "file", "trans-unit", "unit"})
_UNFINISHED = ("new", "initial", "needs-")  # states begin with these where the target is no translation yet


class XliffImporter:
    """Reads XLIFF."""

    name = "xliff"

    def matches(self, source: Source) -> bool:
        """By its ending or its root element."""
        return (
            source.name.endswith((".xlf", ".xliff", ".sdlxliff", ".mxliff"))
            or b"<xliff" in source.head.replace(b"\0", b"")[:4096]
        )

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """One record a unit (1.2) or segment (2.x)."""
        languages = (options.source_language, options.target_language)
        try:
            for event, element in elements(source, _NAMES):
                name = local(element)
                if name in ("xliff", "file"):
                    if event == "start":
                        languages = _languages(element, languages)
                elif event == "end":
                    for part in [element] if name == "trans-unit" else children(element, "segment"):
                        yield _item(part, languages, source.stem)
        except XmlDamage as damage:
            yield Problem("damaged", f"{source.path.name}: {damage}; what stands before was read")


def _languages(element: etree._Element, before: tuple[str, str]) -> tuple[str, str]:
    original = element.get("source-language") or element.get("srcLang") or before[0]
    return original, element.get("target-language") or element.get("trgLang") or before[1]


def _item(unit: etree._Element, languages: tuple[str, str], name: str) -> Item:
    original, translation = children(unit, "source"), children(unit, "target")
    if not original or not translation or not inline_text(translation[0], _KEPT).strip():
        return Problem("not_translated", "no target")
    state = (translation[0].get("state") or unit.get("state") or "").lower()
    if state.startswith(_UNFINISHED):
        return Problem("not_translated", f"state {state}")
    tags = [language(part) or stated for part, stated in zip((original[0], translation[0]), languages, strict=True)]
    if tags[0] == tags[1]:
        return Problem("unknown_language", f"source and target both {tags[0] or 'without a language'}")
    return Texts({tags[0]: inline_text(original[0], _KEPT), tags[1]: inline_text(translation[0], _KEPT)}, name)
