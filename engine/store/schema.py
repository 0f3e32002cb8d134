"""The library's tables.

Private to the store: other code gets the frozen dataclasses of ``engine.store.records`` and ``engine.documents``.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

APPLICATION_ID = 0x4D494D4F  # "MIMO": tells a library from any other SQLite file
SCHEMA_VERSION = 2


class PathText(TypeDecorator[str]):
    """A path, stored as bytes: any str comes back unchanged, and bytes compare by component prefix.

    "surrogatepass" takes both the surrogate escapes of POSIX names and the lone surrogates of Windows names.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Encode a path for the database."""
        return None if value is None else value.encode("utf-8", "surrogatepass")

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        """Decode a path from the database."""
        return None if value is None else bytes(value).decode("utf-8", "surrogatepass")


class SafeText(TypeDecorator[str]):
    """Text that SQLite can hold: lone surrogates, which UTF-8 has no bytes for, become U+FFFD (lengths stay)."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Replace lone surrogates."""
        return None if value is None else safe_text(value)


def safe_text(value: str) -> str:
    """``value`` with each lone surrogate replaced by U+FFFD."""
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in value)
    return value


metadata = MetaData()

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", SafeText, nullable=False))

folders = Table(
    "folders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", PathText, nullable=False, unique=True),
    Column("options", String, nullable=False),
)

files = Table(
    "files",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("folder_id", ForeignKey("folders.id", ondelete="SET NULL"), index=True),
    Column("path", PathText, nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("mtime_ns", Integer, nullable=False),
    Column("content_hash", String, nullable=False, index=True),
    Column("state", String, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("file_id", ForeignKey("files.id", ondelete="CASCADE"), nullable=False),
    Column("member", PathText, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("reason", SafeText, nullable=False),
    Column("format", String, nullable=False),
    Column("title", SafeText, nullable=False),
    Column("size", Integer, nullable=False),
    Column("modified", Float, nullable=False, index=True),
    Column("language", String, nullable=False),
    Column("pages", Integer, nullable=False),
    Column("passages", Integer, nullable=False),
    Column("name_key", SafeText, nullable=False),  # folded path and title, what a ledger search looks in
    UniqueConstraint("file_id", "member"),
    sqlite_autoincrement=True,
)

# AUTOINCREMENT: an id is never given twice, so that an index or a window holding a stale one finds nothing, not another row.
passages = Table(
    "passages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    Column("page", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("page_label", SafeText, nullable=False),
    Column("heading", SafeText, nullable=False),
    Column("language", String, nullable=False, index=True),
    Column("text", SafeText, nullable=False),
    Index("ix_passages_document", "document_id", "language"),
    sqlite_autoincrement=True,
)

spaces = Table(
    "spaces",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("space_id", String, nullable=False, unique=True),
    Column("dim", Integer, nullable=False),
)

# id is the label in the vector index: it grows with every insert, so "newer than what is indexed" is one range scan.
vectors = Table(
    "vectors",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("space", ForeignKey("spaces.id"), nullable=False),
    Column("passage_id", ForeignKey("passages.id", ondelete="CASCADE"), nullable=False),
    Column("vector", LargeBinary, nullable=False),  # float16, little-endian
    Index("ux_vectors_passage", "passage_id", "space", unique=True),
    sqlite_autoincrement=True,
)

# What the vector indexes must forget: filled by a trigger, read from where an index last stopped, emptied by a rebuild.
removed_vectors = Table(
    "removed_vectors",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("space", Integer, nullable=False),
    Column("vector_id", Integer, nullable=False),
    sqlite_autoincrement=True,
)

# Tokens in so many passages that a ranked OR leaves them out; counted now and then (engine.store.fulltext).
common_tokens = Table(
    "common_tokens",
    metadata,
    Column("token", String, primary_key=True),
    Column("passages", Integer, nullable=False),
    sqlite_with_rowid=False,
)

FULLTEXT_TABLES = (
    # Contentless: the words only, the text itself stands in passages. "ascii" leaves the prepared tokens as they are.
    "CREATE VIRTUAL TABLE words USING fts5(text, heading, content='', tokenize='ascii', detail=full)",
    "CREATE VIRTUAL TABLE names USING fts5(name, content='', tokenize='ascii', detail=full)",
    "CREATE VIRTUAL TABLE words_vocabulary USING fts5vocab('words', 'row')",
)
TRIGGERS = (
    "CREATE TRIGGER vectors_removed AFTER DELETE ON vectors BEGIN"
    " INSERT INTO removed_vectors (space, vector_id) VALUES (old.space, old.id); END",
)


def create_all(connection: Connection) -> None:
    """Create every table in an empty database."""
    metadata.create_all(connection)
    for statement in FULLTEXT_TABLES + TRIGGERS:
        connection.exec_driver_sql(statement)
