"""What is loaded before it is wanted, in a fresh process: this one has everything loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from app.ahead import Ahead
from app.application import Program
from app.settings import Settings
application = QApplication(sys.argv[:1])
settings = Settings(QSettings(sys.argv[1] + "/settings.ini", QSettings.Format.IniFormat))
program = Program(application, settings, later=True)
assert program.open_library(Path(sys.argv[1], "library"))
window = program.window
def ready():
    known = set(sys.modules)
    window.show_training()
    window.menus.dialogs().show_settings(0)
    window.menus.dialogs().show_about(0)
    print(sorted(name for name in set(sys.modules) - known if name.startswith(("app", "engine", "PySide6"))))
    program.quit()
def seen():
    ahead = program.findChild(Ahead)
    ahead.loaded.connect(ready)
program._when_built(lambda _: program._when_built(lambda _: seen()))
program.show()
application.exec()
program.close()
"""


def test_the_training_and_the_settings_open_without_loading_anything(tmp_path: Path) -> None:
    places = ("MIMO_STATE", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(places, str(tmp_path))}
    run = subprocess.run(
        [sys.executable, "-c", _CODE, str(tmp_path)], env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
