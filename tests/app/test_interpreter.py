"""What the program does to Python for its window's sake, in a process of its own as there."""

from __future__ import annotations

import subprocess
import sys

_CODE = """
import gc, linecache, sys, weakref
from app import interpreter
interpreter.begin()
import app.main_window
from app.search_view import SearchView
print(any("search_view" in name for name in linecache.cache), gc.isenabled(), sys.getswitchinterval() <= 0.001)
interpreter.settle()
looked_at = []
gc.callbacks.append(lambda phase, info: looked_at.append(len(gc.get_objects())) if phase == "start" else None)
gc.collect()
print(gc.isenabled(), gc.get_freeze_count() > 30_000 > 10 * looked_at[0])
class Window:
    pass
window = Window()
window.itself, gone = window, weakref.ref(window)
interpreter.settle()
del window
gc.collect()
print(gone() is None)
interpreter.renew()
print(gone() is None)
"""


def test_imports_are_plain_and_what_lives_as_long_as_the_program_is_not_looked_at_again() -> None:
    run = subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n")[:4] == ["False False True", "True True", "False", "True"]
