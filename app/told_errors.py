"""Errors that come from a child process: told as a record, or by its death."""

from __future__ import annotations

from typing import Any

from engine import errors


class ProcessDied(errors.EngineError):
    """A child process ended by itself; ``detail`` has its exit code."""

    def __init__(self, path: str = "", detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class IndexProcessDied(ProcessDied):
    """The indexing process ended; another was started."""


class ModelProcessDied(ProcessDied):
    """The process that was to load a model ended without an answer."""


class SearchProcessDied(ProcessDied):
    """The search process ended over a question, twice."""


def rebuilt(record: dict[str, Any]) -> Exception:
    """The engine's error that a process told of."""
    kind = getattr(errors, str(record["kind"]), None)
    if isinstance(kind, type) and issubclass(kind, errors.EngineError) and kind is not errors.EngineError:
        made: Exception = kind(record["path"], record["detail"])
        return made
    return errors.EngineError(record["kind"])
