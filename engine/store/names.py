"""Names as a search in the ledger compares them."""

from __future__ import annotations

from engine.store.schema import safe_text
from engine.store.selection import MEMBER_SEPARATOR
from engine.store.tokens import fold


def name_key(path: str, member: str, title: str) -> str:
    """What a search in the ledger looks in: path and title, folded."""
    shown = f"{path}{MEMBER_SEPARATOR}{member}" if member else path
    return fold_name(f"{shown} {title}")


def fold_name(name: str) -> str:
    """A name as the ledger compares it: spelling, case and diacritics do not matter."""
    return fold(safe_text(name)).replace("\\", "/")
