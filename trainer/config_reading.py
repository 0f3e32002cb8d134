"""Plain values (TOML, JSON, command line) to frozen dataclasses, strictly: unknown names and wrong types are errors."""

from __future__ import annotations

import dataclasses
import json
import math
import tomllib
import types
import typing
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypeVar

from trainer.errors import ConfigError

_T = TypeVar("_T")
_LARGEST_FILE = 1 << 20


def read_mapping(path: Path) -> dict[str, Any]:
    """The nested values of a ``.json`` file, or of a TOML file under any other name. Raises ConfigError."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ConfigError(str(path), "too large for a configuration")
        text = path.read_text(encoding="utf-8")
        values = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(str(path), str(error)) from error
    if not isinstance(values, dict):
        raise ConfigError(str(path), "settings by name expected")
    return values


def set_dotted(values: dict[str, Any], key: str, value: Any) -> None:
    """Set ``a.b.c`` in nested mappings."""
    *path, last = key.split(".")
    for name in path:
        inner = values.setdefault(name, {})
        if not isinstance(inner, dict):
            raise ConfigError(key, f"{name} is no group of settings")
        values = inner
    values[last] = value


def to_plain(value: Any) -> Any:
    """Dataclasses to nested plain values."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {item.name: to_plain(getattr(value, item.name)) for item in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: to_plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [to_plain(inner) for inner in value]
    return value


def build(kind: type[_T], values: Any, prefix: str) -> _T:
    """A dataclass from a mapping; what the mapping leaves out keeps its default. Raises ConfigError."""
    if not isinstance(values, Mapping):
        raise ConfigError(prefix.rstrip("."), "settings by name expected")
    hints = typing.get_type_hints(kind)
    known = {item.name: item for item in dataclasses.fields(kind)}  # type: ignore[arg-type]
    chosen: dict[str, Any] = {}
    for name, value in values.items():
        key = f"{prefix}{name}"
        if name not in known:
            raise ConfigError(key, f"unknown setting; known: {', '.join(known)}")
        hint = hints[name]
        if dataclasses.is_dataclass(hint):
            default = known[name].default
            merged = {**to_plain(default), **value} if isinstance(value, Mapping) else value
            chosen[name] = build(typing.cast(type[Any], hint), merged, f"{key}.")
        else:
            chosen[name] = _coerced(hint, value, key)
    return kind(**chosen)


def _coerced(hint: Any, value: Any, key: str) -> Any:
    origin = typing.get_origin(hint)
    if origin is Literal:
        allowed = typing.get_args(hint)
        if value not in allowed:
            raise ConfigError(key, f"one of {', '.join(map(str, allowed))} expected, not {value!r}")
        return value
    if origin is tuple:
        return _tuple(typing.get_args(hint)[0], value, key)
    if origin in (Mapping, dict) or hint in (Mapping, types.MappingProxyType):
        if not isinstance(value, Mapping):
            raise ConfigError(key, "values by name expected")
        inner = typing.get_args(hint)[1]
        return MappingProxyType({str(name): _coerced(inner, item, f"{key}.{name}") for name, item in value.items()})
    return _scalar(hint, value, key)


def _tuple(inner: Any, value: Any, key: str) -> tuple[Any, ...]:
    if isinstance(value, str):
        value = [item for item in value.replace(",", " ").split() if item]
    if not isinstance(value, (list, tuple)):
        raise ConfigError(key, "a list expected")
    return tuple(_coerced(inner, item, key) for item in value)


def _scalar(hint: Any, value: Any, key: str) -> Any:
    if hint is bool:
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and value.lower() in ("true", "false", "yes", "no", "on", "off", "1", "0"):
            return value.lower() in ("true", "yes", "on", "1")
        raise ConfigError(key, f"true or false expected, not {value!r}")
    if isinstance(value, bool):
        raise ConfigError(key, f"{hint.__name__} expected, not {value!r}")
    if hint is str:
        if not isinstance(value, str):
            raise ConfigError(key, f"text expected, not {value!r}")
        return value
    try:
        if hint is int and isinstance(value, float) and not value.is_integer():
            raise ValueError("a whole number expected")
        number = hint(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise ConfigError(key, f"{hint.__name__} expected, not {value!r}") from error
    if not math.isfinite(number):
        raise ConfigError(key, f"a finite number expected, not {value!r}")
    return number
