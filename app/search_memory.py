"""Searches that are kept: the last ones, unless the user does not want that, and those saved under a name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.settings import Settings
from engine.documents import SearchFilter, SearchMode

MOST_KEPT = 50
_LONGEST = 300  # characters of a query that is kept


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name."""

    name: str
    query: str
    mode: SearchMode = SearchMode.HYBRID
    filter: SearchFilter = field(default_factory=SearchFilter)

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        chosen = self.filter
        return {
            "name": self.name,
            "query": self.query,
            "mode": self.mode.value,
            "languages": list(chosen.languages),
            "formats": list(chosen.formats),
            "folders": list(chosen.folders),
            "after": chosen.modified_after,
            "before": chosen.modified_before,
        }

    @classmethod
    def from_json(cls, value: Any) -> SavedSearch:
        """Raises KeyError, TypeError or ValueError for anything else than ``to_json`` gives."""
        lists = [value[key] for key in ("languages", "formats", "folders")]
        if not all(isinstance(items, list) and all(isinstance(item, str) for item in items) for items in lists):
            raise ValueError(value)
        after, before = (None if value[key] is None else float(value[key]) for key in ("after", "before"))
        wanted = SearchFilter(tuple(lists[0]), tuple(lists[1]), tuple(lists[2]), after, before)
        return cls(str(value["name"]), str(value["query"]), SearchMode(value["mode"]), wanted)


class SearchMemory(QObject):
    """History and saved searches, kept in the settings. ``changed`` follows each change."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        settings.changed.connect(self._setting_changed)

    @property
    def keeping(self) -> bool:
        """Whether new searches are kept."""
        return self._settings.keep_history

    def keep(self, wanted: bool) -> None:
        """Keep searches from now on, or stop and forget those kept."""
        self._settings.keep_history = wanted

    def history(self) -> list[str]:
        """The last queries, newest first."""
        stored = self._settings.history
        return [query for query in stored if isinstance(query, str)][:MOST_KEPT] if isinstance(stored, list) else []

    def remember(self, query: str) -> None:
        """Put a query in front."""
        query = query.strip()
        if self.keeping and query and len(query) <= _LONGEST:
            rest = [known for known in self.history() if known != query]
            self._settings.history = [query, *rest][:MOST_KEPT]

    def clear_history(self) -> None:
        """Forget the last queries."""
        self._settings.history = []

    def saved(self) -> list[SavedSearch]:
        """The saved searches, by name."""
        found = []
        stored = self._settings.saved_searches
        for value in stored if isinstance(stored, list) else ():
            try:
                found.append(SavedSearch.from_json(value))
            except (KeyError, TypeError, ValueError):
                continue  # of another version, or edited by hand
        return sorted(found, key=lambda search: search.name.casefold())

    def save(self, search: SavedSearch) -> None:
        """Keep a search under its name; one of the same name is replaced."""
        others = [known for known in self.saved() if known.name != search.name]
        self._settings.saved_searches = [known.to_json() for known in (*others, search)]

    def remove(self, name: str) -> None:
        """Forget a saved search."""
        self._settings.saved_searches = [known.to_json() for known in self.saved() if known.name != name]

    def _setting_changed(self, name: str) -> None:
        if name == "keep_history" and not self.keeping:
            self.clear_history()
        if name in ("keep_history", "history", "saved_searches"):
            self.changed.emit()
