"""What Python itself does to a window's process: threads that hold its lock, its collector, and a look into every import.

Called in the program's own process only, not in a test's: a process that runs other things may need what is left out.
"""

from __future__ import annotations

import builtins
import gc
import sys

_SWITCH_INTERVAL_S = 0.001  # how long a worker may hold Python's lock while the window waits for it


def begin() -> None:
    """Before the window is made. The collector stands still until ``settle``: all that is made now stays."""
    gc.disable()
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    import PySide6.QtCore  # noqa: F401 - which replaces __import__

    # It reads and keeps the source of every module imported from then on, to see whether that uses PySide6's "__feature__";
    # none does. It takes a third of the time in which the views are loaded, and 20 MB.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def settle() -> None:
    """From now on collect, but never look again at what is there: looking at all of it takes 50 ms, in which all stands."""
    gc.freeze()
    gc.enable()


def renew() -> None:
    """What was there before may be garbage now: the window was made anew."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
