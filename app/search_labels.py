"""How languages, formats and places in a document are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate  # lupdate finds the texts by this call

# Qt names these with their default country ("español de España").
_PLAIN_NAMES = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português", "zh": "中文", "no": "Norsk"}
_SHORT_FORMATS = {"code": "CODE", "jsonl": "JSON", "image": "IMG", "mhtml": "MHT", "emlx": "EML"}
# Names that are the same in every language.
_FORMAT_NAMES = {
    "md": "Markdown",
    "rst": "reStructuredText",
    "tex": "LaTeX",
    "jsonl": "JSON Lines",
    "ics": "iCalendar",
    "vcf": "vCard",
}
_LONGEST_FORMAT = 5
_LONGEST_NUMBER = 9  # digits of a page's number; Qt takes no larger one
_COLORS = {
    "#b3372b": "pdf",
    "#2b5fb3": "docx doc odt rtf epub",
    "#22764a": "xlsx xls xlsb ods csv tsv",
    "#b35a1f": "pptx ppt odp",
    "#7a45a8": "eml emlx msg mbox ics vcf",
    "#12727f": "html xml mhtml json jsonl",
    "#7a5c2e": "zip tar rar 7z gz bz2 xz",
    "#a83a73": "image audio video srt vtt",
}
_COLOR_OF = {name: color for color, listed in _COLORS.items() for name in listed.split()}
_OTHER = "#5a6472"


def language_name(code: str) -> str:
    """-> the language's own name ("Deutsch"), the code where Qt does not know it, "" for unknown."""
    if code in ("", "und", "zxx"):
        return ""
    locale = QLocale(code)
    known = "" if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    return _PLAIN_NAMES.get(code) or (known[:1].upper() + known[1:]) or code


def format_badge(file_format: str) -> tuple[str, str]:
    """-> the few letters for a format, and the colour behind them; white can be read on each."""
    letters = _SHORT_FORMATS.get(file_format, file_format.upper()[:_LONGEST_FORMAT])
    return letters or "?", _COLOR_OF.get(file_format, _OTHER)


def format_name(file_format: str) -> str:
    """-> what a person calls the format."""
    names = {
        "txt": translate("labels", "Plain text"),
        "code": translate("labels", "Source code"),
        "html": translate("labels", "Web page"),
        "eml": translate("labels", "E-mail"),
        "image": translate("labels", "Picture"),
        "audio": translate("labels", "Sound"),
        "video": translate("labels", "Film"),
    }
    return names.get(file_format) or _FORMAT_NAMES.get(file_format) or file_format.upper()


def page_name(label: str) -> str:
    """-> what a person calls the page with this label: "Page 3", or the label itself ("Sheet1", "00:01:05"); "" for none."""
    if not label.isdecimal():
        return label
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return translate("labels", "Page {number}").replace("{number}", locale.toString(int(label[:_LONGEST_NUMBER])))
