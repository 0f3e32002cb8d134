"""A key that brings the window to the front from anywhere, on X11.

It is grabbed over a connection of its own with the libraries that Qt's X11 platform stands on anyway. Wayland leaves
such keys to the desktop; for Windows and macOS nothing is tried yet. ``why_no_hotkey`` says so where it cannot be had.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from typing import Any

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

_KEY_PRESS = 2
_LOCK, _NUM_LOCK = 1 << 1, 1 << 4
_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: 1 << 0,
    Qt.KeyboardModifier.ControlModifier: 1 << 2,
    Qt.KeyboardModifier.AltModifier: 1 << 3,
    Qt.KeyboardModifier.MetaModifier: 1 << 6,
}
_F1_SYMBOL = 0xFFBE


def why_no_hotkey() -> str:
    """-> why there can be no hotkey here, "" where there can."""
    platform = QGuiApplication.platformName()
    if platform == "xcb":
        return ""
    if platform.startswith("wayland"):
        return QCoreApplication.translate(
            "hotkey",
            "Wayland does not let programs have a hotkey; give “mimo-search” one in your desktop’s keyboard settings.",
        )
    return QCoreApplication.translate("hotkey", "A hotkey from anywhere is possible on X11 only.")


class Hotkey(QObject):
    """Holds at most one key."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._xcb: _Xcb | None = None
        self._notifier: QSocketNotifier | None = None
        self._keys = ""

    def set_keys(self, keys: str) -> bool:
        """Take these (portable) keys instead; "" for none. False when they cannot be had."""
        if keys == self._keys:
            return True
        self.release()
        if not keys:
            return True
        if why_no_hotkey():
            return False
        symbol, modifiers = key_symbol(keys)
        if not symbol:
            return False
        try:
            self._xcb = _Xcb()
        except OSError:
            return False
        if not self._xcb.grab(symbol, modifiers):
            self.release()
            return False
        self._notifier = QSocketNotifier(self._xcb.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)
        self._keys = keys
        return True

    def release(self) -> None:
        """Give the key back."""
        self._keys = ""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._xcb is not None:
            self._xcb.close()
            self._xcb = None

    def _look(self) -> None:
        if self._xcb is not None and self._xcb.key_presses():
            self.pressed.emit()


def key_symbol(keys: str) -> tuple[int, int]:
    """-> (X11 key symbol, modifiers) of one key with a modifier, (0, 0) for what is none or cannot be a hotkey."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return 0, 0
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in the stubs
    key = combination.key().value
    modifiers = sum(bit for modifier, bit in _MODIFIERS.items() if combination.keyboardModifiers() & modifier)
    if Qt.Key.Key_F1.value <= key <= Qt.Key.Key_F35.value:
        return _F1_SYMBOL + key - Qt.Key.Key_F1.value, modifiers
    if not modifiers & ~1 or not 0x20 <= key < 0x7F:
        return 0, 0  # a plain letter would be taken away from every program
    return ord(chr(key).lower()), modifiers


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Xcb:
    """The few calls that grabbing a key takes. Raises OSError where there is no X server or no library."""

    def __init__(self) -> None:
        self._lib = xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
        self._symbols = symbols = ctypes.CDLL(ctypes.util.find_library("xcb-keysyms") or "libxcb-keysyms.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes, self._free.restype = [ctypes.c_void_p], None
        pointer, byte, short = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16
        signatures: tuple[tuple[Any, list[Any], Any], ...] = (
            (xcb.xcb_connect, [ctypes.c_char_p, pointer], pointer),
            (xcb.xcb_connection_has_error, [pointer], ctypes.c_int),
            (xcb.xcb_disconnect, [pointer], None),
            (xcb.xcb_get_setup, [pointer], pointer),
            (xcb.xcb_setup_roots_iterator, [pointer], _Roots),
            (xcb.xcb_get_file_descriptor, [pointer], ctypes.c_int),
            (xcb.xcb_grab_key_checked, [pointer, byte, ctypes.c_uint32, short, byte, byte, byte], _Cookie),
            (xcb.xcb_request_check, [pointer, _Cookie], pointer),
            (xcb.xcb_poll_for_event, [pointer], ctypes.POINTER(ctypes.c_uint8)),
            (symbols.xcb_key_symbols_alloc, [pointer], pointer),
            (symbols.xcb_key_symbols_free, [pointer], None),
            (symbols.xcb_key_symbols_get_keycode, [pointer, ctypes.c_uint32], ctypes.POINTER(ctypes.c_uint8)),
        )
        for function, arguments, result in signatures:
            function.argtypes, function.restype = arguments, result
        self._connection = xcb.xcb_connect(os.environ.get("DISPLAY", "").encode() or None, None)
        if xcb.xcb_connection_has_error(self._connection):
            xcb.xcb_disconnect(self._connection)
            raise OSError("no X server")
        roots = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(self._connection))
        self._root = roots.data[0]

    @property
    def descriptor(self) -> int:
        """Becomes readable when something happened."""
        return int(self._lib.xcb_get_file_descriptor(self._connection))

    def grab(self, symbol: int, modifiers: int) -> bool:
        """Take a key, whatever the lock keys say. False when another program has it."""
        codes = self._codes(symbol)
        for code in codes:
            for locks in (0, _LOCK, _NUM_LOCK, _LOCK | _NUM_LOCK):
                # Asynchronous: a grabbed key must not freeze the keyboard.
                cookie = self._lib.xcb_grab_key_checked(self._connection, 1, self._root, modifiers | locks, code, 1, 1)
                if error := self._lib.xcb_request_check(self._connection, cookie):
                    self._free(error)
                    return False
        return bool(codes)

    def _codes(self, symbol: int) -> list[int]:
        table = self._symbols.xcb_key_symbols_alloc(self._connection)
        found = self._symbols.xcb_key_symbols_get_keycode(table, symbol)
        codes: list[int] = []
        if found:
            while found[len(codes)]:
                codes.append(int(found[len(codes)]))
            self._free(found)
        self._symbols.xcb_key_symbols_free(table)
        return codes

    def key_presses(self) -> int:
        """How often the key was pressed since the last time."""
        count = 0
        while event := self._lib.xcb_poll_for_event(self._connection):
            count += (event[0] & 0x7F) == _KEY_PRESS
            self._free(event)
        return count

    def close(self) -> None:
        """Ends the grabs too."""
        self._lib.xcb_disconnect(self._connection)
