"""TMX 1.1 to 1.4: translation memories, two or more languages a unit."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from trainer.importers.base import ImportOptions, Item, Problem, Texts
from trainer.importers.source import Source
from trainer.importers.xml_stream import XmlDamage, children, elements, inline_text, language

_KEPT = frozenset({"hi"})


class TmxImporter:
    """Reads TMX."""

    name = "tmx"

    def matches(self, source: Source) -> bool:
        """By its ending or its root element."""
        return source.name.endswith(".tmx") or b"<tmx" in source.head.replace(b"\0", b"")[:4096]

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """One record a unit; the first variant of each language."""
        original = options.source_language
        try:
            for event, element in elements(source, frozenset({"header", "tu"})):
                if element.tag == "header" or str(element.tag).endswith("}header"):
                    original = element.get("srclang") or original
                elif event == "end":
                    texts = _texts(element, element.get("srclang") or original)
                    yield Texts(texts, source.stem) if texts else Problem("empty", "a unit without text")
        except XmlDamage as damage:
            yield Problem("damaged", f"{source.path.name}: {damage}; what stands before was read")


def _texts(unit: etree._Element, original: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    for variant in children(unit, "tuv"):
        tag = language(variant) or ("" if original == "*all*" else original)
        segment = children(variant, "seg")
        if segment:
            texts.setdefault(tag, inline_text(segment[0], _KEPT))
    return texts
