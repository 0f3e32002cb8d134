"""Which files and folders are left out: gitignore-like patterns, hidden ones, and what systems keep for themselves.

Patterns are those of gitignore: ``*`` and ``?`` stop at ``/``, ``**`` crosses it, ``[a-z]`` and ``[!a-z]`` are classes, a
pattern with a ``/`` at its start or inside it is anchored at the folder, a ``/`` at its end matches folders alone, ``!``
takes back an earlier exclusion, the last match wins, and nothing inside an excluded folder can be taken back.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable

SYSTEM_PATTERNS: tuple[str, ...] = (
    "$RECYCLE.BIN/",
    "System Volume Information/",
    "RECYCLER/",
    ".Trash-*/",
    ".Trashes/",
    "lost+found/",
    "__MACOSX/",
    "node_modules/",
    "__pycache__/",
    "CVS/",
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    ".DS_Store",
    "~$*",  # owner files of Office
    ".~lock.*#",  # lock files of LibreOffice
    "*.crdownload",
    "*.part",
)
"""Always left out: what no person wrote and no person looks for."""

_HIDDEN_FLAGS = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2) | getattr(stat, "FILE_ATTRIBUTE_SYSTEM", 4)
_UF_HIDDEN = getattr(stat, "UF_HIDDEN", 0x8000)
# Windows and macOS compare names without case; a pattern must not be stricter than the file system.
_FLAGS = re.DOTALL | (re.IGNORECASE if sys.platform in ("win32", "darwin") else 0)


class Excludes:
    """Compiled patterns, asked with paths relative to the folder that they belong to, ``/`` between the components."""

    def __init__(self, patterns: Iterable[str] = (), *, system: bool = True, hidden: bool = False) -> None:
        """patterns: the user's. system: leave out SYSTEM_PATTERNS too. hidden: take hidden files and folders in."""
        self._hidden = hidden
        lines = (*(SYSTEM_PATTERNS if system else ()), *patterns)
        self._rules = [rule for line in lines if (rule := _compile(line)) is not None]
        self._takes_back = any(negated for negated, _, _ in self._rules)
        # Without "!" the order does not matter: one alternation is several times as fast as a loop over patterns.
        self._file = re.compile("|".join(f"(?:{p})" for _, folder, p in self._rules if not folder) or "(?!)", _FLAGS)
        self._folder = re.compile("|".join(f"(?:{p})" for _, _, p in self._rules) or "(?!)", _FLAGS)
        self._ordered = [(negated, folder, re.compile(p, _FLAGS)) for negated, folder, p in self._rules]

    def __call__(self, path: str, folder: bool, status: os.stat_result | None = None) -> bool:
        """Whether to leave it out. status: of the entry itself, for the hidden flags of Windows and macOS."""
        if not self._hidden and is_hidden(path.rpartition("/")[2], status):
            return True
        if not self._takes_back:
            return (self._folder if folder else self._file).fullmatch(path) is not None
        for negated, folders_only, pattern in reversed(self._ordered):
            if (folder or not folders_only) and pattern.fullmatch(path):
                return not negated
        return False


def is_hidden(name: str, status: os.stat_result | None = None) -> bool:
    """Whether a system hides it: a leading dot, or the flag of Windows or macOS."""
    if name.startswith("."):
        return True
    if status is None:
        return False
    return bool(getattr(status, "st_file_attributes", 0) & _HIDDEN_FLAGS or getattr(status, "st_flags", 0) & _UF_HIDDEN)


def _compile(line: str) -> tuple[bool, bool, str] | None:
    """One line as (takes back, folders only, regular expression for the whole relative path)."""
    pattern = line.rstrip("\r\n")
    # gitignore drops trailing blanks unless they are escaped.
    while pattern.endswith(" ") and not pattern.endswith("\\ "):
        pattern = pattern[:-1]
    if not pattern or pattern.startswith("#"):
        return None
    negated = pattern.startswith("!")
    pattern = pattern[negated:]
    folders_only = pattern.endswith("/")
    pattern = pattern.removesuffix("/")
    anchored = "/" in pattern
    pattern = pattern.removeprefix("/")
    if not pattern:
        return None
    prefix = "" if anchored else "(?:.*/)?"
    try:
        expression = prefix + _translate(pattern)
        re.compile(expression)
    except re.error:
        return None  # as git: a broken pattern matches nothing
    return negated, folders_only, expression


def _translate(pattern: str) -> str:
    out: list[str] = []
    i, size = 0, len(pattern)
    while i < size:
        char = pattern[i]
        if char == "*":
            run = i
            while i < size and pattern[i] == "*":
                i += 1
            at_start, at_end = run == 0 or pattern[run - 1] == "/", i == size or pattern[i] == "/"
            if i - run == 2 and at_start and at_end:
                if i == size:
                    out.append(".+" if run else ".*")
                else:
                    out.append("(?:.*/)?")
                    i += 1
            else:
                out.append("[^/]*")
            continue
        if char == "?":
            out.append("[^/]")
        elif char == "[":
            end = _class_end(pattern, i)
            if end < 0:
                raise re.error("unclosed class")
            out.append(_class(pattern[i + 1 : end]))
            i = end
        elif char == "\\":
            i += 1
            if i == size:
                raise re.error("trailing backslash")
            out.append(re.escape(pattern[i]))
        else:
            out.append(re.escape(char))
        i += 1
    return "".join(out)


def _class_end(pattern: str, start: int) -> int:
    i = start + 1
    if pattern[i : i + 1] in ("!", "^"):
        i += 1
    if pattern[i : i + 1] == "]":
        i += 1
    while i < len(pattern) and pattern[i] != "]":
        i += 2 if pattern[i] == "\\" else 1
    return i if i < len(pattern) else -1


def _class(body: str) -> str:
    negated = body[:1] in ("!", "^")
    body = body[1:] if negated else body
    literal = re.sub(r"([\[\]&~|])", r"\\\1", body.replace("\\]", "]").replace("^", "\\^"))
    # A class never matches the separator.
    return f"(?!/)[{'^' if negated else ''}{literal}]"
