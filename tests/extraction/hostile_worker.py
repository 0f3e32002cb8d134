"""A worker whose plain text reader does what the file tells it to: hang, crash, eat memory. Started by test_pool.py."""

from __future__ import annotations

import ctypes
import os
import re
import time

from engine.extraction import registry
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.worker import main


def read(source: Source, context: Context) -> Content:
    """Obey the first line of the file."""
    order = source.path.read_text("utf-8").split("\n")[0].strip()
    if order == "loop":
        while True:
            time.sleep(0.01)
    elif order == "loop in C":
        re.match(r"(a+)+$", "a" * 60 + "b")  # catastrophic backtracking never lets another thread run
    elif order == "crash":
        ctypes.string_at(0)
    elif order == "exit":
        os._exit(3)
    elif order == "memory":
        hoard = []
        while True:
            hoard.append(bytearray(os.urandom(1024)) * 4096)
    elif order == "print":
        os.write(1, b"noise on the descriptor")
        print("noise from Python", flush=True)
    elif order == "grow":
        with source.path.open("a", encoding="utf-8") as stream:
            stream.write("more")
    elif order == "vanish":
        source.path.unlink()
        source.path.read_bytes()
    elif order == "recurse":
        read_again = lambda: read_again() + 1  # noqa: E731
        read_again()
    elif order == "huge":
        return Content(tuple(RawPage((Block("word " * 200_000),)) for _ in range(20)))
    elif order == "litter":
        (context.temporary / "left behind").write_text("x")
    elif order == "tell temporary":
        return Content((RawPage((Block(str(context.temporary)),)),))
    return Content((RawPage((Block(f"read: {order}"),)),))


if __name__ == "__main__":
    registry.READERS["txt"] = f"{__name__}:read"
    main()
