"""Which steps of a recipe's run are done: each has a key of its settings and of the steps before it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from trainer.cache_folder import cache_key, disk_errors, write_json

STEPS_FILE = "steps.json"


class Steps:
    """The ledger in a run's folder. What was made under other settings is made again, and what follows from it too."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._path = out / STEPS_FILE
        self._key = ""
        self._done: dict[str, str] = {}
        if self._path.is_file():
            try:
                self._done = {str(name): str(key) for name, key in json.loads(self._path.read_text("utf-8")).items()}
            except (OSError, ValueError, AttributeError):
                self._done = {}  # a torn ledger costs time, never a result

    def begin(self, name: str, *settings: object) -> Path | None:
        """The folder of the step that comes next; None if it lies there already, made under the same settings.

        A folder of the same settings that was not finished stays, for the step goes on with it; any other is removed.
        """
        self._key = cache_key(name, self._key, *settings)
        folder = self.out / name
        if self._done.get(name) == self._key and folder.exists():
            return None
        if self._done.get(name) != f"begun {self._key}":
            with disk_errors(folder):
                shutil.rmtree(folder, ignore_errors=True)
        self._note(name, f"begun {self._key}")
        return folder

    def take(self, name: str, folder: Path) -> None:
        """What the step would have made lies in another folder, and stays there."""
        self._key = cache_key("given", name, self._key, str(folder.resolve()))

    def finish(self, name: str) -> None:
        """Note that the step begun last is done."""
        self._note(name, self._key)

    def _note(self, name: str, key: str) -> None:
        self._done[name] = key
        with disk_errors(self._path):
            self.out.mkdir(parents=True, exist_ok=True)
            write_json(self._path, self._done)
