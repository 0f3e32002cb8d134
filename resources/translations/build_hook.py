"""Compiles the translations while the package is built or installed; without them the program speaks English."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = "resources/translations"


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes the .qm in the tree, where an editable installation reads them, and puts them into a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before the files are gathered. What cannot be compiled here keeps nobody from installing."""
        folder = Path(self.root, FOLDER)
        try:
            made = runpy.run_path(str(folder / "linguist.py"))["compile_all"](folder)
        except Exception as error:
            self.app.display_warning(f"The program will speak English only: {error}")
            return
        build_data["artifacts"] += [f"/{path.relative_to(self.root).as_posix()}" for path in made]
