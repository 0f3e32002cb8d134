"""What the program's processes speak: length-prefixed JSON frames (no pickle, so a hijacked process can only send data)."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTH = struct.Struct(">Q")
MAXIMUM_FRAME = 1 << 30


class FrameError(Exception):
    """The other side closed the pipe in the middle of a frame, or sent something that is not a frame."""


def write_frame(stream: IO[bytes], value: dict[str, Any]) -> None:
    """Send one frame; blocks while the other side is slow, which is the back-pressure."""
    payload = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    stream.write(_LENGTH.pack(len(payload)))
    stream.write(payload)
    stream.flush()


def read_frame(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next frame, or None when the other side closed the pipe between frames."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise FrameError("closed in a frame")
    (length,) = _LENGTH.unpack(head)
    if length > MAXIMUM_FRAME:
        raise FrameError(f"frame of {length} bytes")
    payload = stream.read(length)
    if len(payload) < length:
        raise FrameError("closed in a frame")
    try:
        value = json.loads(payload.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise FrameError("not JSON") from error
    if not isinstance(value, dict):
        raise FrameError("not an object")
    return value
