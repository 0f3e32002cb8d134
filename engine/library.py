"""A library: the one object that the window and the command line work with.

Opening is quick: the model and the vector index are loaded when something first needs them. Reading methods may be called
from any thread while ``index`` runs in another; only one process at a time writes.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from engine.documents import (
    Document,
    DocumentState,
    SearchFilter,
    SearchHit,
    SearchRequest,
    SearchResult,
)
from engine.indexing.control import IndexControl
from engine.indexing.progress import IndexTotals
from engine.memory import give_back
from engine.model.model_package import ModelPackage, load_package
from engine.model.models import active_path
from engine.platform_paths import default_library_directory, models_directory
from engine.progress import Progress
from engine.scanning import absolute, is_below, is_refused
from engine.store import folder_list
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.locking import WriterLock
from engine.store.records import FolderOptions, FolderRecord, StoredPassage

if TYPE_CHECKING:
    from engine.documents import Why
    from engine.embedding import Embedder
    from engine.indexing.run import RunSettings
    from engine.searching.facets import DateRange, Facets
    from engine.searching.search import Searcher
    from engine.vectors.vector_index import VectorIndex
    from engine.verify import VerifyReport

__all__ = ["Library", "LibraryStatus", "default_library_directory"]

log = logging.getLogger(__name__)

FAILED_STATES = tuple(state for state in DocumentState if state is not DocumentState.INDEXED)


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """What a library holds.

    documents: by state. languages: passages by language. formats: documents by format. pending: passages whose vectors are
    still to be computed. bytes: of the library on disk, text included. unreachable: folders that are not there just now.
    refused: those that are there and may not be read.
    recovered_from: where a damaged database was moved when this one was started.
    """

    directory: Path
    files: int
    documents: dict[DocumentState, int]
    passages: int
    pending: int
    languages: dict[str, int]
    formats: dict[str, int]
    folders: tuple[FolderRecord, ...]
    unreachable: tuple[str, ...]
    refused: tuple[str, ...]
    model: str
    space_id: str
    bytes: int
    recovered_from: Path | None = None


class Library:
    """An open library; a context manager. Made by ``Library.open``."""

    def __init__(self, database: Database, package: ModelPackage) -> None:
        self.database = database
        self.catalog = Catalog(database)
        self._package = package
        self._lock = threading.RLock()
        self._embedder: Embedder | None = None
        self._index: VectorIndex | None = None
        self._searcher: Searcher | None = None

    @classmethod
    def open(cls, directory: str | Path | None = None, *, model: str | Path | None = None) -> Library:
        """Open the library in ``directory`` (the default one if None), creating it if need be, or ``read_only``.

        model: the folder of a model package; by default the one in use. Raises SchemaTooNewError, LibraryBusyError,
        CatalogError, DiskFullError, ModelPackageError.
        """
        package = load_package(model) if model is not None else _package_in_use()
        library = cls(Database.open(Path(directory) if directory is not None else default_library_directory()), package)
        if library.recovered_from is not None:
            folder_list.restore(library.catalog, library.directory)
        return library

    @property
    def directory(self) -> Path:
        """The library's folder."""
        return self.database.directory

    @property
    def read_only(self) -> bool:
        """Whether it can only be searched: its folder may not be written."""
        return self.database.read_only

    @property
    def recovered_from(self) -> Path | None:
        """Where a damaged database was moved, when this one was started anew. It has the folders; ``index`` reads them."""
        return self.database.recovered_from

    @property
    def space_id(self) -> str:
        """The vector space of the model in use."""
        return self._package.manifest.space_id

    @property
    def embedder(self) -> Embedder:
        """The model, loaded when first asked for. Raises ModelPackageError."""
        with self._lock:
            if self._embedder is None:
                from engine.embedding import Embedder

                embedder = Embedder(self._package)
                embedder.verify()
                self._embedder = embedder
                give_back()
            return self._embedder

    @property
    def vector_index(self) -> VectorIndex:
        """The vector index, opened when first asked for."""
        with self._lock:
            if self._index is None:
                from engine.vectors.vector_index import VectorIndex

                manifest = self._package.manifest
                self._index = VectorIndex.open(self.directory, self.database, manifest.space_id, manifest.dim)
            return self._index

    @property
    def searcher(self) -> Searcher:
        """The search engine over this library, made when first asked for."""
        with self._lock:
            if self._searcher is None:
                from engine.searching.search import Searcher
                from engine.store.fulltext import FullText
                from engine.text import language

                language.prepare()  # while the model is loaded
                self._searcher = Searcher(
                    self.database, self.catalog, FullText(self.database), self.vector_index, self.embedder
                )
            return self._searcher

    # Folders

    def folders(self) -> list[FolderRecord]:
        """The folders (and single files) that are kept in the library."""
        return self.catalog.folders()

    def add_folder(self, path: str | Path, options: FolderOptions | None = None) -> FolderRecord:
        """Add a folder or a file, or change the options of one that is there. Nothing is read before ``index``.

        One inside a folder of the library needs no adding: that folder is given back. Folders of the library inside a
        new one keep their own options.
        """
        path = absolute(path)
        if options is None:
            outer = self.folder_of(path)
            if outer is not None:
                return outer
        return self._put_folder(path, options)

    def folder_of(self, path: str | Path) -> FolderRecord | None:
        """The folder of the library that ``path`` lies in (the innermost), None when there is none."""
        path = absolute(path)
        around = [folder for folder in self.folders() if is_below(path, folder.path)]
        return max(around, key=lambda folder: len(folder.path), default=None)

    def remove_folder(self, path: str | Path, *, wait_seconds: float = 0.0) -> int:
        """Take a folder out of the library, or a part of one, which is then excluded from it. Gives the files removed.

        wait_seconds: for another process that is writing; then LibraryBusyError.
        """
        path = absolute(path)
        with self._writing(wait_seconds):
            removed = 0
            for folder in self.folders():
                if is_below(folder.path, path):
                    removed += self.catalog.remove_folder(folder.path)
            outer = self.folder_of(path)
            if outer is not None:
                inside = [file.path for file in self.catalog.files(outer.id) if is_below(file.path, path)]
                removed += self.catalog.remove_files(inside)
                if inside or removed:  # also where it was a folder of its own inside another
                    relative = path[len(outer.path) :].replace("\\", "/").lstrip("/")
                    pattern = "/" + "".join("\\" + char if char in "\\*?[" else char for char in relative)
                    if pattern not in outer.options.excludes:
                        options = replace(outer.options, excludes=(*outer.options.excludes, pattern))
                        self._put_folder(outer.path, options)
            folder_list.keep(self.catalog, self.directory)
            return removed

    def _put_folder(self, path: str, options: FolderOptions | None) -> FolderRecord:
        folder = self.catalog.add_folder(path, options)
        folder_list.keep(self.catalog, self.directory)
        return folder

    # Indexing

    def index(
        self,
        paths: Iterable[str | Path] = (),
        *,
        options: FolderOptions | None = None,
        control: IndexControl | None = None,
        retry: bool = False,
        wait_seconds: float = 0.0,
        settings: RunSettings | None = None,
    ) -> Generator[Progress, None, IndexTotals]:
        """Bring the library up to date with its folders; yields IndexProgress, returns IndexTotals.

        paths: only these; those not in the library yet are added with ``options``. control: pauses, throttles, cancels.
        retry: read again what could not be read before. wait_seconds: for another process that is writing; then
        LibraryBusyError. Closing the generator cancels; what was committed stays.
        """
        from engine.indexing.session import index_library

        return index_library(
            self,
            [absolute(path) for path in paths],
            options=options,
            control=control or IndexControl(),
            retry=retry,
            wait_seconds=wait_seconds,
            settings=settings,
        )

    def retry(
        self, paths: Iterable[str | Path] = (), *, control: IndexControl | None = None
    ) -> Generator[Progress, None, IndexTotals]:
        """Read again the files that could not be read: these, or all of them."""
        return self.index(paths, control=control, retry=True)

    def watch(
        self, *, control: IndexControl | None = None, rescan_seconds: float = 900.0
    ) -> Generator[Progress, None, None]:
        """Keep the library up to date until closed or cancelled; yields the progress of each run, and ``wait`` between."""
        from engine.watching import watch_library

        return watch_library(self, control or IndexControl(), rescan_seconds=rescan_seconds)

    # Searching

    def search(self, request: SearchRequest) -> SearchResult:
        """Find passages. Raises QueryError."""
        return self.searcher.search(request)

    def mark(self, query: str, hits: Sequence[SearchHit]) -> dict[int, tuple[int, int]]:
        """The best sentence of each hit, as [start, end) in its passage's text, by passage id. Slower than searching."""
        return self.searcher.mark(query, hits)

    def judged(self, query: str, result: SearchResult) -> SearchResult:
        """The same hits, how sure they are judged by a closer look. As slow as ``mark``, which costs little after it."""
        return self.searcher.judged(query, result)

    def similar(self, passage_id: int, k: int = 10) -> SearchResult:
        """Passages that say much the same, in any language."""
        return self.searcher.similar(passage_id, k)

    def explain(self, query: str, passage_id: int) -> Why | None:
        """What each word of the query adds to its likeness to a passage. Slower than searching."""
        return self.searcher.explain(query, passage_id)

    def facets(self, request: SearchRequest, dates: Sequence[DateRange] = ()) -> Facets:
        """How many of the best documents are in each language, format, folder and range of dates."""
        from engine.searching.facets import count_facets

        return count_facets(self.searcher.outlines, request, [folder.path for folder in self.folders()], dates)

    def prepare(self) -> None:
        """Load what searching needs, so that the first search need not wait for it."""
        _ = self.searcher

    def passage(self, passage_id: int) -> StoredPassage | None:
        """A passage with its document; None when it is not there any more."""
        return self.catalog.passage(passage_id)

    # The ledger

    def documents(
        self,
        wanted: SearchFilter | None = None,
        *,
        states: Sequence[DocumentState] = (),
        text: str = "",
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Document]:
        """The documents, by path: filtered by folder, format, language, date, state, and a part of path or title."""
        return self.catalog.documents(wanted, states=states, text=text, limit=limit, offset=offset)

    def problems(
        self,
        wanted: SearchFilter | None = None,
        *,
        states: Sequence[DocumentState] = FAILED_STATES,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Document]:
        """The documents that cannot be searched, each with its reason."""
        return self.catalog.documents(wanted, states=states, limit=limit, offset=offset)

    def status(self) -> LibraryStatus:
        """What the library holds. Loads no model."""
        from engine.indexing.plan import is_away

        catalog = self.catalog
        folders = tuple(self.folders())
        away = tuple(folder.path for folder in folders if is_away(catalog, folder.id, folder.path))
        return LibraryStatus(
            directory=self.directory,
            files=catalog.count_files(),
            documents=catalog.count_by_state(),
            passages=catalog.count_passages(),
            pending=catalog.count_without_vectors(self.space_id),
            languages=catalog.count_by_language(),
            formats=catalog.count_by_format(),
            folders=folders,
            unreachable=away,
            refused=tuple(folder.path for folder in folders if folder.path not in away and is_refused(folder.path)),
            model=f"{self._package.manifest.name} {self._package.manifest.version}",
            space_id=self.space_id,
            bytes=_size(self.directory),
            recovered_from=self.recovered_from,
        )

    def export(self, write: Callable[[dict[str, object]], None], *, passages: bool = False) -> int:
        """Hand every document, or every passage, to ``write`` as plain values; gives how many."""
        from engine.exporting import export_rows

        count = 0
        for row in export_rows(self.catalog, passages=passages):
            write(row)
            count += 1
        return count

    # Upkeep

    def verify(self, repair: bool = False) -> Generator[Progress, None, VerifyReport]:
        """Check everything against everything; with ``repair``, mend what can be mended."""
        from engine.verify import verify_library

        return verify_library(self, repair)

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            if self._index is not None:
                self._index.release()  # no thread that loads graphs outlives the library
            self._index = self._searcher = None
            self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _writing(self, wait_seconds: float) -> WriterLock:
        return WriterLock(self.directory, wait_seconds)


def _package_in_use() -> ModelPackage:
    """The model chosen with ``mimo models use``, else the bundled one."""
    return load_package(active_path(models_directory()))


def _size(directory: Path) -> int:
    total = 0
    for path in directory.rglob("*"):
        with contextlib.suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total
