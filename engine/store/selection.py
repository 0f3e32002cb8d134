"""Conditions on documents and passages as SQL: folders by whole path components, formats, languages, dates."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from engine.documents import SearchFilter
from engine.store.schema import documents, files, passages
from engine.text.language_codes import answers

# A member's path is written ARCHIVE!/MEMBER, everywhere with this slash.
MEMBER_SEPARATOR = "!/"


def values(items: Iterable[int]) -> Select[Any]:
    """Any number of ids as a subquery: one bound parameter, where "IN (?, ?, ...)" has a limit."""
    return select(func.json_each(json.dumps([int(item) for item in items])).table_valued("value").c.value)


def inside(folder: str) -> ColumnElement[bool]:
    """Files at ``folder`` itself or below it; a range of the path index."""
    bare = folder.rstrip(os.sep)
    if not bare:
        return files.c.path >= os.sep
    # chr(ord(sep) + 1) is the first character after every "bare/...".
    below = and_(files.c.path >= bare + os.sep, files.c.path < bare + chr(ord(os.sep) + 1))
    return or_(files.c.path == bare, below)


def spellings(connection: Connection, folder: str) -> list[str]:
    """``folder`` as given when files lie there, else its NFC and NFD spellings: macOS and keyboards differ in them."""
    if folder.isascii() or connection.scalar(select(files.c.id).where(inside(folder)).limit(1)) is not None:
        return [folder]
    return sorted({folder, unicodedata.normalize("NFC", folder), unicodedata.normalize("NFD", folder)})


def in_folders(connection: Connection, folders: Iterable[str]) -> ColumnElement[bool]:
    """Files inside any of ``folders``; a folder may also be a container's path, or a place in one (``A.zip!/docs``)."""
    conditions = []
    for folder in folders:
        container, separator, member = folder.partition(MEMBER_SEPARATOR)
        for path in spellings(connection, container):
            condition = inside(path)
            if separator:
                bare = member.rstrip("/")
                below = and_(documents.c.member >= bare + "/", documents.c.member < bare + "0")
                nested = and_(documents.c.member >= bare + "!", documents.c.member < bare + '"')
                condition = and_(condition, or_(documents.c.member == bare, below, nested))
            conditions.append(condition)
    return or_(*conditions)


def document_conditions(connection: Connection, wanted: SearchFilter) -> list[ColumnElement[bool]]:
    """What ``wanted`` asks of a document (joined with its file); empty when nothing."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.formats:
        conditions.append(documents.c.format.in_(wanted.formats))
    if wanted.folders:
        conditions.append(in_folders(connection, wanted.folders))
    if wanted.modified_after is not None:
        conditions.append(documents.c.modified >= wanted.modified_after)
    if wanted.modified_before is not None:
        conditions.append(documents.c.modified < wanted.modified_before)
    return conditions


def passage_ids(connection: Connection, wanted: SearchFilter) -> Select[Any]:
    """The ids of the passages that satisfy ``wanted``."""
    conditions = document_conditions(connection, wanted)
    statement = select(passages.c.id)
    if conditions:
        chosen = select(documents.c.id).join(files, files.c.id == documents.c.file_id).where(*conditions)
        statement = statement.where(passages.c.document_id.in_(chosen))
    if wanted.languages:
        told = {answer for code in wanted.languages for answer in answers(code)}
        statement = statement.where(passages.c.language.in_(told))
    return statement
