"""A picture as pixels, scaled while it is decoded. Runs in the preview's child process."""

from __future__ import annotations

from pathlib import Path

from app.preview.drawing import Drawing
from engine.errors import CorruptError, TooLargeError, UnsupportedError

_DECODER_MEGABYTES = 512


def draw(file: Path, width: int, height: int) -> Drawing:
    """The picture, as large as fits into ``width`` x ``height``. Raises CorruptError, UnsupportedError, TooLargeError."""
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImage, QImageReader

    QImageReader.setAllocationLimit(_DECODER_MEGABYTES)
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    whole = reader.size()
    if whole.isValid() and (whole.width() > width or whole.height() > height):
        turned = reader.transformation().value & 4  # by a quarter: the sides swap
        room = QSize(height, width) if turned else QSize(width, height)
        reader.setScaledSize(whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        if whole.isValid() and 4 * whole.width() * whole.height() > _DECODER_MEGABYTES << 20:
            raise TooLargeError(str(file), f"{whole.width()} x {whole.height()} pixels")
        known = {bytes(kind.data()).decode("ascii") for kind in QImageReader.supportedImageFormats()}
        wrong = CorruptError if file.suffix.lower().lstrip(".") in known else UnsupportedError
        raise wrong(str(file), reader.errorString())
    if image.width() > width or image.height() > height:
        image = image.scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
    shown = image.convertToFormat(QImage.Format.Format_RGB32)
    return Drawing(shown.width(), shown.height(), bytes(shown.constBits())[: 4 * shown.width() * shown.height()])
