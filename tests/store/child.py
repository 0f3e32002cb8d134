"""A second process for the store's tests: ``python -m tests.store.child WHAT DIRECTORY``. Says what it did, a line each."""

from __future__ import annotations

import resource
import signal
import sys
from pathlib import Path

from engine.errors import DiskFullError
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.locking import WriterLock
from tests.store.making import DIM, SPACE, content, file, fill, index_of, vectors


def main() -> None:
    """Do what is asked until done or killed."""
    what, directory = sys.argv[1], Path(sys.argv[2])
    with Database.open(directory) as database:
        catalog = Catalog(database)
        if what == "lock":
            with WriterLock(directory):
                print("locked", flush=True)
                sys.stdin.read()
        elif what == "write":
            with WriterLock(directory):
                rows = vectors(8, dim=DIM)
                for number in range(100_000):
                    texts = [f"file {number} passage {part}" for part in range(8)]
                    catalog.put_file(file(f"/data/{number}.txt"), [content(texts, rows)], space_id=SPACE)
                    print(number, flush=True)
        elif what == "build":
            with WriterLock(directory):
                print("building", flush=True)
                while True:
                    for _ in index_of(database, directory).build(force=True):
                        print("step", flush=True)
        elif what == "full":
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            fill(catalog, vectors(200))
            resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
            try:
                fill(catalog, vectors(20_000, 1), prefix="/more")
            except DiskFullError:
                print("disk full", flush=True)
                print(catalog.count_files(), flush=True)


if __name__ == "__main__":
    main()
