"""EPUB books, versions 2 and 3: the chapters in spine order, read by the HTML reader."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from engine.errors import CorruptError, EncryptedError
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.html import blocks_from_html
from engine.extraction.office.package import Package, open_package, resolve
from engine.extraction.office.text import Collector, timestamp
from engine.extraction.office.xml import Element, attribute, child, descendants, text_of

CONTAINER = "META-INF/container.xml"
MARKUP = (".xhtml", ".html", ".htm", ".xml")
FONT_OBFUSCATION = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
TITLE_LENGTH = 80


def read(source: Source, context: Context) -> Content:
    """One page a chapter file, labelled with its place in the spine; the book's own title."""
    with open_package(source, context.limits) as package:
        _refuse_protected(package)
        path = _package_document(package)
        root = package.tree(path)
        collector = Collector(source, context.limits)
        pages: list[RawPage] = []
        for part in _spine(package, path, root):
            collector.extend(package.blocks(part, lambda name: _with_title(*blocks_from_html(package.read(name)))))
            found = collector.take()
            if found:
                pages.append(RawPage(found, str(len(pages) + 1)))
        metadata = child(root, "metadata")
        book = "" if metadata is None else next((text_of(e) for e in descendants(metadata, "title") if text_of(e)), "")
        return Content(tuple(pages), book, _modified(metadata), reason=package.reason())


def _package_document(package: Package) -> str:
    if CONTAINER in package:
        root = package.optional(CONTAINER, package.tree)
        for entry in [] if root is None else descendants(root, "rootfile"):
            path = resolve("", attribute(entry, "full-path"))
            if path in package:
                return path
    found = next((name for name in package.names() if name.lower().endswith(".opf")), "")
    if not found:
        raise CorruptError(package.source.display, "no package document (.opf)")
    return found


def _spine(package: Package, path: str, root: Element) -> Iterator[str]:
    """Parts in reading order; those of the manifest where the spine names nothing that is there."""
    manifest = {}
    for item in descendants(root, "item"):
        manifest[attribute(item, "id")] = resolve(path, unquote(attribute(item, "href")))
    listed = [manifest.get(attribute(item, "idref"), "") for item in descendants(root, "itemref")]
    parts = [part for part in listed if part and part in package]
    if not parts:
        parts = [p for p in manifest.values() if p in package and posixpath.splitext(p)[1].lower() in MARKUP]
    yield from dict.fromkeys(parts)


def _with_title(title: str, blocks: list[Block]) -> Iterator[Block]:
    """A chapter without headings gets its page title as one, unless it says so in its text or it is no title at all."""
    wanted = " ".join(title.split())
    usable = wanted and blocks and len(wanted) <= TITLE_LENGTH and not any(block.level for block in blocks)
    if usable and wanted not in " ".join(" ".join(block.text for block in blocks[:5]).split()):
        yield Block(wanted, 1)
    yield from blocks


def _refuse_protected(package: Package) -> None:
    """A book under DRM lists its encrypted chapters; fonts that are only obfuscated do not matter."""
    name = "META-INF/encryption.xml"
    if name not in package:
        return
    root = package.optional(name, package.tree)
    for data in [] if root is None else descendants(root, "EncryptedData"):
        method = child(data, "EncryptionMethod")
        if method is None or attribute(method, "Algorithm") not in FONT_OBFUSCATION:
            raise EncryptedError(package.source.display, "chapters under digital rights management")


def _modified(metadata: Element | None) -> float | None:
    if metadata is None:
        return None
    stated = [text_of(e) for e in descendants(metadata, "meta") if attribute(e, "property") == "dcterms:modified"]
    dates = stated + [text_of(e) for e in descendants(metadata, "date")]
    return next((moment for moment in map(timestamp, dates) if moment is not None), None)
