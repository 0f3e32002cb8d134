"""Times, sizes and commands as people write them, in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.snippets import isolated


def local_time(seconds: float) -> str:
    """-> a time as the user's country writes it; "" for none."""
    if seconds <= 0:
        return ""
    locale = QLocale()
    moment = QDateTime.fromMSecsSinceEpoch(int(min(seconds, 1e11) * 1000))
    return locale.toString(moment, _whole_year(locale.dateTimeFormat(QLocale.FormatType.ShortFormat)))


def day(seconds: float) -> str:
    """-> a day as the user's country writes it in digits; "" for none."""
    if not seconds:
        return ""
    locale = QLocale()
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return locale.toString(moment.date(), _whole_year(locale.dateFormat(QLocale.FormatType.ShortFormat)))


def _whole_year(pattern: str) -> str:
    """Of 12/10/11 nobody could tell which is the year."""
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", pattern)


MINUTE_S = 60  # less is told as less than a minute


def duration(seconds: float) -> str:
    """-> "less than a minute", "12 min", "1.5 h"."""
    minutes = round(seconds / 60)
    if seconds < MINUTE_S:
        return QCoreApplication.translate("duration", "less than a minute")
    if minutes < 60:
        return QCoreApplication.translate("duration", "{n} min").replace("{n}", QLocale().toString(minutes))
    hours = QLocale().toString(seconds / 3600, "f", 1)
    return QCoreApplication.translate("duration", "{n} h").replace("{n}", hours)


def data_size(count: int) -> str:
    """-> "15.7 KiB", whose number stays before its unit in a window that is mirrored too, and on the same line."""
    return isolated(QLocale().formattedDataSize(count).replace(" ", "\N{NO-BREAK SPACE}"))


def milliseconds(seconds: float) -> str:
    """-> "42 ms"."""
    return isolated(f"{QLocale().toString(round(seconds * 1000))}\N{NO-BREAK SPACE}ms")


def warning_line(text: str) -> str:
    """-> the text behind a sign, which stands where the window's lines begin, whatever language the text is in."""
    mark = "\u200f" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "\u200e"
    return f"{mark}⚠ {isolated(text)}"


def leading(label: QLabel) -> QLabel:
    """-> the label, whose text begins where the window's lines do, in whatever direction it is itself written."""
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


def embolden(widget: QWidget, bold: bool) -> None:
    """The chosen one of several in bold letters: not every palette shows that a button is down."""
    font = widget.font()
    font.setBold(bold)
    widget.setFont(font)


def beginning(names: Sequence[str], count: int) -> str:
    """-> the first of some names as the locale lists them; no "and" stands before a last one that is none."""
    if len(names) <= count:
        return QLocale().createSeparatedList(list(names))
    between = QLocale().createSeparatedList(["1", "2", "3"]).partition("1")[2].partition("2")[0]
    return between.join(names[:count]) + " …"


def command_name(text: str) -> str:
    """-> a menu's entry as it is called elsewhere: without its mnemonic, that stands behind it in Japanese."""
    plain = re.sub(r"\s*\(&\w\)", "", text)
    return plain.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….").rstrip()
