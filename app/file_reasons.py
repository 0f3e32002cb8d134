"""Why a file cannot be searched, or not all of it: the engine's few English words in the language of the interface.

What is not known here, such as the words of a library that reads a format, is shown as it is said. A test finds each of
these in the engine's source.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.wordings import Wording, found_wording

translate = QCoreApplication.translate  # by this name, and with the context spelled out, lupdate finds the texts


def file_reason(said: str) -> str:
    """-> a reason in the interface's language, as far as it is a known one; "" where it says no more than the state does."""
    known = found_wording(said, WORDINGS)
    if known is not None:
        return known
    for between in ("; ", ": "):
        first, found, rest = said.partition(between)
        if found:
            parts = (file_reason(first), file_reason(rest))
            return between.join(part for part in parts if part)
    return said


def _nothing_more() -> str:
    return ""


def _unpacks_to() -> str:
    return translate("file reasons", "unpacks to more than {1}")


def _times_its_size() -> str:
    return translate("file reasons", "unpacks to more than {1} times its size")


def _too_many() -> str:
    return translate("file reasons", "holds more than {1} files; the rest was not read")


def _characters() -> str:
    return translate("file reasons", "{1} characters")


def _memory() -> str:
    return translate("file reasons", "needs too much memory")


def _too_slow() -> str:
    return translate("file reasons", "not read within {1} seconds")


def _not_ordinary() -> str:
    return translate("file reasons", "not an ordinary file")


def _nowhere() -> str:
    return translate("file reasons", "a link that leads nowhere")


def _link() -> str:
    return translate("file reasons", "a link, which is not followed")


def _compression() -> str:
    return translate("file reasons", "compressed in a way that is not read ({1})")


def _not_office() -> str:
    return translate("file reasons", "not an office document inside")


def _part_missing() -> str:
    return translate("file reasons", "a part is missing ({1})")


def _cut_off() -> str:
    return translate("file reasons", "the end is missing")


def _no_text() -> str:
    return translate("file reasons", "its pages hold no text")


def _program() -> str:
    return translate("file reasons", "a program")


WORDINGS: tuple[Wording, ...] = (
    # No text, or not all of it
    ("zero bytes", lambda: translate("file reasons", "the file is empty")),
    ("scanned", lambda: translate("file reasons", "scanned pages: pictures of text")),
    ("no text", _no_text),
    ("no pages", _no_text),
    ("no text of its own", lambda: translate("file reasons", "no text of its own")),
    ("a picture", lambda: translate("file reasons", "a picture")),
    ("a film", lambda: translate("file reasons", "a film")),
    ("a sound recording", lambda: translate("file reasons", "a sound recording")),
    (
        "stopped at page (number) of (number): time limit",
        lambda: translate("file reasons", "read up to page {1} of {2}, then the time was up"),
    ),
    ("stopped at page (number) of (number)", lambda: translate("file reasons", "read up to page {1} of {2}")),
    ("pages from (number) on cannot be read", lambda: translate("file reasons", "pages from {1} on cannot be read")),
    ("damaged: read as far as it goes", lambda: translate("file reasons", "damaged, read as far as possible")),
    ("parts damaged: (…)", lambda: translate("file reasons", "these parts are damaged: {1}")),
    ("changed while it was read", lambda: translate("file reasons", "changed while it was read")),
    ("deleted while it was read", lambda: translate("file reasons", "deleted while it was read")),
    ("attachments too large", lambda: translate("file reasons", "its attachments are too large")),
    ("so are all its members", lambda: translate("file reasons", "and so is everything in it")),
    # What it is
    ("unknown binary data", lambda: translate("file reasons", "an unknown kind of file")),
    ("program package", _program),
    ("program code", _program),
    ("database", lambda: translate("file reasons", "a database")),
    ("font", lambda: translate("file reasons", "a font")),
    ("Apple iWork document", lambda: translate("file reasons", "an Apple iWork document")),
    ("compressed vector drawing", lambda: translate("file reasons", "a drawing")),
    ("(…) compression is not read", _compression),
    ("compression method (number)", _compression),
    ("(…) files are not read", lambda: translate("file reasons", "{1} files are not read")),
    ("document of Word 2 or older", lambda: translate("file reasons", "a document of Word 2 or older")),
    (
        "presentation of PowerPoint 95 or older",
        lambda: translate("file reasons", "a presentation of PowerPoint 95 or older"),
    ),
    (
        "workbook of Excel 2 to 4: save it in a newer format",
        lambda: translate("file reasons", "a workbook of Excel 2 to 4: save it in a newer format"),
    ),
    (
        "install antiword or LibreOffice to read it",
        lambda: translate("file reasons", "install antiword or LibreOffice to read it"),
    ),
    (
        "needs unrar, unar, 7z or bsdtar installed",
        lambda: translate("file reasons", "install unrar, unar, 7z or bsdtar to read it"),
    ),
    ("not installed: (…)", lambda: translate("file reasons", "{1} is not installed")),
    # Where it lies
    ("no permission", lambda: translate("file reasons", "you may not read it")),
    ("vanished", lambda: translate("file reasons", "it is not there any more")),
    ("not a regular file", _not_ordinary),
    ("a named pipe", _not_ordinary),
    ("a socket", _not_ordinary),
    ("a device", _not_ordinary),
    ("no file, but a view of the system", _not_ordinary),
    ("device or other special file", _not_ordinary),
    ("a broken link", _nowhere),
    ("a link that leads in a circle", _nowhere),
    ("link, not followed", _link),
    ("symbolic link, not followed", _link),
    ("link or other special file, not followed", _link),
    # Limits
    ("(bytes) bytes, the limit is (bytes)", lambda: translate("file reasons", "{1}, the limit is {2}")),
    ("unpacks to more than (bytes) bytes; the rest was not read", _unpacks_to),
    ("unpacks to more than (bytes) bytes", _unpacks_to),
    ("unpacks to over (bytes) bytes", _unpacks_to),
    ("unpacks to more than (number) times its size; the rest was not read", _times_its_size),
    ("unpacks to more than (number) times its size", _times_its_size),
    ("unpacks to over (number) times its size", _times_its_size),
    ("more than (number) members; the rest was not read", _too_many),
    ("holds over (number) members", _too_many),
    ("nested deeper than (number) levels", lambda: translate("file reasons", "archives more than {1} deep in each other")),
    ("more than (number) characters", _characters),
    ("over (number) characters in one part", _characters),
    ("(number) characters", _characters),
    ("over the memory limit", _memory),
    ("needs more than (number) MB of memory", _memory),
    ("needs too much memory to unpack", _memory),
    ("its reader was killed by the system, most likely for its memory", _memory),
    ("no answer within (number) s", _too_slow),
    ("not done after (number) s", _too_slow),
    # Passwords: the state says it already
    ("needs a password", _nothing_more),
    ("every member needs a password", _nothing_more),
    ("(…) encrypted with a password", _nothing_more),
    ("encrypted message", lambda: translate("file reasons", "an encrypted message")),
    ("encrypted message ((…))", lambda: translate("file reasons", "an encrypted message")),
    ("encrypted by an unknown scheme", lambda: translate("file reasons", "encrypted in an unknown way")),
    (
        "chapters under digital rights management",
        lambda: translate("file reasons", "protected by digital rights management"),
    ),
    # Damage
    ("its reader crashed ((…))", lambda: translate("file reasons", "the program that reads it crashed")),
    (
        "its text cannot be cut into passages ((…))",
        lambda: translate("file reasons", "its text cannot be cut into passages"),
    ),
    ("truncated", _cut_off),
    ("truncated: (number) of (number) bytes", _cut_off),
    ("truncated local header", _cut_off),
    ("Word document stream cut off", _cut_off),
    ("wrong CRC: the data are damaged", lambda: translate("file reasons", "its checksum is wrong")),
    ("not a readable ZIP package", _not_office),
    ("not a readable OLE file", _not_office),
    ("not an OLE file", _not_office),
    ("not an OOXML package", _not_office),
    ("neither a ZIP package nor an OLE file", _not_office),
    ("neither a ZIP package nor flat OpenDocument XML", _not_office),
    ("no RTF header", _not_office),
    ("main part missing: (…)", _part_missing),
    ("part missing: (…)", _part_missing),
    ("no member can be found", lambda: translate("file reasons", "nothing can be found in it")),
)
