"""Paths of documents as files: which file on disk holds it, what a member may be called, what would run when opened."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePosixPath

MEMBER_SEPARATOR = "!/"  # as in engine.store.selection, which would load the database layer into the child
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_LONGEST = 100  # characters of a file name that we make
# What an operating system or a program that it ships runs when the file is opened.
_PROGRAMS_LISTED = (
    "exe com scr pif cpl msi msp mst msc lnk url scf inf reg dll jar jnlp class app command tool workflow scpt applescript"
    " action dmg pkg mpkg terminal fileloc webloc inetloc desktop run bin out appimage deb rpm snap flatpak flatpakref hta"
    " gadget application appref-ms msix appx xll chm hlp settingcontent-ms library-ms search-ms theme themepack iso img vhd"
    " vhdx diagcab"
)
_PROGRAMS = frozenset(_PROGRAMS_LISTED.split())
# Run on Windows and macOS, opened in an editor elsewhere.
_SCRIPTS_LISTED = (
    "bat cmd ps1 psm1 psd1 vbs vbe vb js jse mjs wsf wsh ws sh bash zsh fish csh ksh py pyw pyc pyz pl rb php tcl lua"
)
_SCRIPTS = frozenset(_SCRIPTS_LISTED.split())
# Documents that may run macros or scripts: opened when they are the user's own files, not out of a mail or an archive.
_ACTIVE_LISTED = "docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm slk iqy svg svgz"
_ACTIVE = frozenset(_ACTIVE_LISTED.split())


def member_of(path: str) -> tuple[Path, str]:
    """The file on disk and what is inside of it ("" for the file itself); a file that has "!/" in its name stays one."""
    file, inside = path, ""
    while MEMBER_SEPARATOR in file and not Path(file).exists():
        file, _, part = file.rpartition(MEMBER_SEPARATOR)
        inside = f"{part}{MEMBER_SEPARATOR}{inside}" if inside else part
    return Path(file), inside


def safe_file_name(path: str) -> str:
    """A name for a copy of the document: its own without folders, reordering marks or what systems reserve."""
    name = PurePosixPath(path.rpartition(MEMBER_SEPARATOR)[2].replace("\\", "/")).name
    name = _UNSAFE.sub("_", name).strip(". ") or "document"
    if _RESERVED.match(name):
        name = "_" + name
    if len(name.encode("utf-8")) > _LONGEST:
        stem, dot, suffix = name.rpartition(".")
        if not dot or len(suffix) > 10:
            stem, suffix = name, ""
        stem = stem.encode("utf-8")[: _LONGEST - 12].decode("utf-8", "ignore").rstrip(". ")
        name = f"{stem}.{suffix}" if suffix else stem
    return name


def is_program(name: str, platform: str = sys.platform) -> bool:
    """Whether opening a file of this name may run it instead of showing it."""
    from engine.extraction.extensions import extension_of  # not at import: the readers come along with it

    extension = extension_of(name.rstrip(". "))
    return extension in _PROGRAMS or (extension in _SCRIPTS and platform in ("win32", "darwin"))


def may_be_taken_out(path: str) -> bool:
    """Whether a member may be copied out and opened: only kinds that are documents or media by their name, without code."""
    name = safe_file_name(path)
    from engine.extraction.extensions import by_extension, extension_of

    extension = extension_of(name)
    return extension not in _PROGRAMS | _SCRIPTS | _ACTIVE and by_extension(name) not in (None, "code")
