"""What all OOXML documents share: relationships, core properties, embedded documents."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from engine.errors import CorruptError, ExtractionError
from engine.extraction.content import Context, Member, Source
from engine.extraction.office.package import Package, open_package, resolve
from engine.extraction.office.text import timestamp
from engine.extraction.office.xml import attribute, descendants, text_of

EMBEDDED_SUFFIXES = frozenset(
    f".{suffix}"
    for kind in ("docx docm dotx xlsx xlsm xlsb pptx pptm ppsx doc xls ppt", "pdf odt ods odp rtf txt msg eml htm html")
    for suffix in kind.split()
)


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from one part to another. kind: the last piece of its type URI, such as ``header`` or ``notesSlide``."""

    id: str
    kind: str
    target: str


def relations(package: Package, part: str) -> list[Relation]:
    """The part's internal links in file order, [] when it has none. External ones (remote pictures) are left out."""
    folder, _, name = part.rpartition("/")
    path = f"{folder}/_rels/{name}.rels" if part else "_rels/.rels"
    if path not in package:
        return []
    root = package.optional(path, package.tree)
    if root is None:
        return []
    return [
        Relation(attribute(r, "Id"), attribute(r, "Type").rpartition("/")[2], resolve(part, attribute(r, "Target")))
        for r in descendants(root, "Relationship")
        if attribute(r, "TargetMode").lower() != "external"
    ]


def main_part(package: Package, fallback: str) -> str:
    """The part that holds the document; by its usual name where the links are damaged."""
    for relation in relations(package, ""):
        if relation.kind == "officeDocument" and relation.target in package:
            return relation.target
    if fallback in package:
        return fallback
    if package.damaged or "[Content_Types].xml" in package:
        raise CorruptError(package.source.display, f"main part missing: {fallback}")
    raise CorruptError(package.source.display, "not an OOXML package")


def core_properties(package: Package) -> tuple[str, float | None]:
    """Title and time of last change."""
    named = [r.target for r in relations(package, "") if r.kind == "core-properties"]
    path = next((name for name in [*named, "docProps/core.xml"] if name in package), "")
    if not path:
        return "", None
    root = package.optional(path, package.tree)
    if root is None:
        return "", None
    title = next((text_of(e) for e in descendants(root, "title")), "")
    dates = {name: text_of(e) for name in ("created", "modified") for e in descendants(root, name)}
    return title, timestamp(dates.get("modified", "")) or timestamp(dates.get("created", ""))


def embedded(source: Source, context: Context) -> Iterator[Member]:
    """Documents embedded in an OOXML package (a workbook behind a chart, a PDF), spooled one after the other."""
    with open_package(source, context.limits) as package:
        for name in [n for n in package.names() if _is_embedded(n)]:
            handle, spool = tempfile.mkstemp(suffix=PurePosixPath(name).suffix.lower(), dir=context.temporary)
            os.close(handle)
            path = Path(spool)
            member = Source(path, PurePosixPath(name).name, f"{source.display}!/{name}")
            try:
                _spool(package, name, path)
            except ExtractionError as error:
                yield Member(member, problem=error.state, reason=error.detail)
                continue
            yield Member(member)
            path.unlink(missing_ok=True)


def has_embedded(package: Package) -> bool:
    """Whether ``embedded`` would give anything."""
    return any(_is_embedded(name) for name in package.names())


def _is_embedded(name: str) -> bool:
    path = PurePosixPath(name.lower())
    return "embeddings" in path.parts and path.suffix in EMBEDDED_SUFFIXES


def _spool(package: Package, name: str, path: Path) -> None:
    with package.open(name) as stream, path.open("wb") as target:
        shutil.copyfileobj(stream, target, 1 << 18)
