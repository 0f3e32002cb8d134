"""Settings keep their types through every kind of store, and nonsense in the store is no crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from pytestqt.qtbot import QtBot

from app.settings import Settings, Theme


def opened(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def test_values_come_back_with_their_types(qtbot: QtBot, tmp_path: Path) -> None:
    settings = opened(tmp_path)
    values = {
        "theme": Theme.DARK,
        "language": "ja",
        "watch": False,
        "rescan_minutes": 3,
        "default_excludes": ("*.tmp", "Büro/", "名前*"),
        "history": ["apfel, kuchen", {"query": "“x”"}],
        "window_geometry": b"\x00\xff\x01",
    }
    for name, value in values.items():
        setattr(settings, name, value)
    settings.sync()
    again = opened(tmp_path)
    assert {name: getattr(again, name) for name in values} == values


def test_a_change_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    settings = opened(tmp_path)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.watch = False
    settings.watch = False
    assert told == ["watch"]


@pytest.mark.parametrize(
    ("key", "nonsense"),
    [
        ("look/theme", "pink"),
        ("library/rescan_minutes", "-5"),
        ("library/rescan_minutes", "soon"),
        ("library/watch", "maybe"),
        ("search/history", "{not json"),
        ("window/geometry", "text"),
    ],
)
def test_nonsense_counts_as_not_set(qtbot: QtBot, tmp_path: Path, key: str, nonsense: str) -> None:
    settings = opened(tmp_path)
    settings.store.setValue(key, nonsense)
    setting = next(s for s in vars(Settings).values() if getattr(s, "key", None) == key)
    assert getattr(settings, setting.name) == setting.default


def test_settings_have_one_place_whatever_the_program_around_is_called(tmp_path: Path) -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication; from app.settings import Settings\n"
        "for application in (None, QCoreApplication([])):\n"
        "    settings = Settings(); settings.tray = application is None; settings.sync()"
    )
    own = os.environ | {"XDG_CONFIG_HOME": str(tmp_path / "config"), "HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=own, check=True)
    made = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert made == [Path("config", "MIMO", "MIMO Search.conf")]


def test_tests_write_nothing_of_the_user_s_own() -> None:
    place, kinds = Path(os.environ["TMPDIR"]).parent, QStandardPaths.StandardLocation
    places = [
        QStandardPaths.writableLocation(kind) for kind in (kinds.HomeLocation, kinds.ConfigLocation, kinds.CacheLocation)
    ]
    assert all(place in Path(path).parents for path in [*places, str(Path.home()), Settings().store.fileName()])
