"""A small library in many languages with the real model, shared by the search tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.documents import DocumentState, Passage, SearchHit, SearchRequest, SearchResult
from engine.embedding import Embedder, load_embedder
from engine.searching.search import Searcher
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.store.records import DocumentContent, FileRecord
from engine.vectors.vector_index import VectorIndex

# path, language, format, modified, passages
DOCUMENTS = [
    ("/home/a/work/lease.pdf", "en", "pdf", 1000.0, [
        "The rental agreement starts on 1 March. The tenant pays the rent by the third working day of each month.",
        "The deposit amounts to three months' rent. It is returned when the flat has been handed over."]),
    ("/home/a/work/kündigung.docx", "de", "docx", 2000.0, [
        "Der Mietvertrag kann mit einer Frist von drei Monaten gekündigt werden. Die Kündigung muss schriftlich erfolgen."]),
    ("/home/a/recipes/soupe.txt", "fr", "txt", 3000.0, [
        "Pour la soupe, faites revenir les oignons dans le beurre. Ajoutez le bouillon et laissez mijoter une heure."]),
    ("/home/a/recipes/brot.txt", "de", "txt", 4000.0, [
        "Für das Brot braucht man Mehl, Wasser, Salz und Hefe. Der Teig muss über Nacht ruhen und wird heiß gebacken."]),
    ("/home/a/science/mars.html", "es", "html", 5000.0, [
        "El planeta Marte tiene dos lunas pequeñas, Fobos y Deimos. Su atmósfera es muy delgada."]),
    ("/home/a/science/иммунитет.txt", "ru", "txt", 6000.0, [
        "Вакцина учит иммунную систему узнавать вирус. Поэтому после прививки болезнь протекает легче."]),
    ("/home/a/travel/東京.txt", "ja", "txt", 7000.0, [
        "東京駅から新幹線で京都まで約二時間です。切符は駅の窓口で買えます。"]),
    ("/home/a/travel/bangkok.txt", "th", "txt", 8000.0, [
        "รถไฟฟ้าในกรุงเทพฯ ให้บริการตั้งแต่หกโมงเช้าถึงเที่ยงคืน นักท่องเที่ยวซื้อตั๋วได้ที่สถานี"]),
    ("/home/a/travel/cairo.txt", "ar", "txt", 9000.0, [
        "تقع الأهرامات في الجيزة بالقرب من القاهرة. يزورها ملايين السياح كل عام."]),
    ("/home/a/music/piano.txt", "en", "txt", 10000.0, [
        "A piano must be tuned twice a year. Dry air makes the soundboard crack.",
        "Ludwig van Beethoven wrote thirty-two piano sonatas; the café concert plays two of them."]),
    ("/home/a/music/klavier.txt", "de", "txt", 11000.0, [
        "Ein Klavier sollte zweimal im Jahr gestimmt werden. Trockene Luft schadet dem Resonanzboden."]),
    ("/home/a/bills/2023.txt", "en", "txt", 12000.0, [
        "Invoice 4711 of the water company: please pay 82 euros by the end of the month to the account named below."]),
    ("/home/a/bills/2024.txt", "en", "txt", 13000.0, [
        "Invoice 4712 of the water company: please pay 95 euros by the end of the month to the account named below."]),
    ("/home/a/copies/mars (1).html", "es", "html", 14000.0, [
        "El planeta Marte tiene dos lunas pequeñas,  Fobos y Deimos. Su atmósfera es muy delgada!"]),
]  # fmt: skip


@dataclass(frozen=True)
class Bench:
    """A searcher with the parts that it stands on."""

    catalog: Catalog
    searcher: Searcher
    embedder: Embedder

    def search(self, query: str, **options: object) -> SearchResult:
        return self.searcher.search(SearchRequest(query, **options))  # type: ignore[arg-type]

    def names(self, query: str, **options: object) -> list[str]:
        return [name_of(hit) for hit in self.search(query, **options).hits]

    def put(self, path: str, language: str, texts: list[str], form: str = "txt", modified: float = 0.0) -> None:
        passages = [Passage(text, 0, 0, len(text), language=language) for text in texts]
        vectors = self.embedder.embed_passages(texts)
        state = DocumentState.INDEXED
        content = DocumentContent("", state, form, modified=modified, language=language, passages=passages, vectors=vectors)
        self.catalog.put_file(FileRecord(path, 1, 1, path), [content], space_id=self.embedder.space_id)


def name_of(hit: SearchHit) -> str:
    """The file name of a hit."""
    return hit.document.path.rpartition("/")[2]


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    return load_embedder()


@pytest.fixture(scope="session")
def make_bench(embedder: Embedder) -> Iterator[Callable[[Path], Bench]]:
    opened = []

    def make(directory: Path) -> Bench:
        database = Database.open(directory)
        opened.append(database)
        catalog = Catalog(database)
        index = VectorIndex.open(directory, database, embedder.space_id, embedder.dim)
        return Bench(catalog, Searcher(database, catalog, FullText(database), index, embedder), embedder)

    yield make
    for database in opened:
        database.close()


@pytest.fixture(scope="session")
def bench(make_bench: Callable[[Path], Bench], tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """The library above; tests must not change it."""
    made = make_bench(tmp_path_factory.mktemp("library"))
    for path, language, form, modified, texts in DOCUMENTS:
        made.put(path, language, texts, form, modified)
    return made
