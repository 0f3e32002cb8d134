"""The manifest of a model package: its values, and the strict reading of ``manifest.json`` (packages come from anywhere)."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar

FORMAT_VERSION = 1
MODEL_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
MANIFEST_FILE = "manifest.json"

_T = TypeVar("_T")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class ManifestError(ValueError):
    """The manifest is not what the format asks for; the message names the key."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A text and the unit vector that a sound runtime gives for it as a query."""

    text: str
    vector: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ModelManifest:
    """What a model package says about itself (design.md, Model package).

    space_id: changes whenever vectors would; vectors of different spaces are never compared. max_tokens: of one input,
    special tokens and prefix included. sha256: hex digest by file name. precision: ``int8``, ``float16`` or ``float32``.
    """

    name: str
    version: str
    space_id: str
    dim: int
    max_tokens: int
    query_prefix: str
    passage_prefix: str
    languages: tuple[str, ...]
    precision: str
    sha256: Mapping[str, str]
    reference: tuple[Reference, ...]
    licence: str
    provenance: Mapping[str, Any]
    metrics: Mapping[str, Any]
    format_version: int = FORMAT_VERSION


def parse_manifest(data: bytes) -> ModelManifest:
    """Read ``manifest.json``; ManifestError on anything missing, mistyped or out of bounds. Unknown keys are ignored."""
    try:
        values = json.loads(data.decode("utf-8"), parse_constant=_refuse_constant, object_pairs_hook=_unique_keys)
    except ManifestError:
        raise
    except (ValueError, RecursionError) as error:  # also numbers of too many digits, bytes that are no UTF-8
        raise ManifestError(f"not JSON: {error}") from error
    if not isinstance(values, dict):
        raise ManifestError("not a JSON object")
    version = _take(values, "format_version", int)
    if version != FORMAT_VERSION:
        raise ManifestError(f"format_version {version}, this program reads {FORMAT_VERSION}")
    dim = _number(values, "dim", 8, 4096)
    return ModelManifest(
        name=_name(values, "name"),
        version=_name(values, "version"),
        space_id=_name(values, "space_id"),
        dim=dim,
        max_tokens=_number(values, "max_tokens", 16, 8192),
        query_prefix=_text(values, "query_prefix", 200),
        passage_prefix=_text(values, "passage_prefix", 200),
        languages=_languages(values),
        precision=_name(values, "precision"),
        sha256=_digests(values),
        reference=_references(values, dim),
        licence=_text(values, "licence", 10_000),
        provenance=MappingProxyType(_take(values, "provenance", dict)),
        metrics=MappingProxyType(_take(values, "metrics", dict)),
    )


def _refuse_constant(constant: str) -> NoReturn:
    raise ManifestError(f"{constant} is no number")


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ManifestError("a key stands twice")
    return values


def _take(values: Mapping[str, Any], key: str, kind: type[_T]) -> _T:
    value = values.get(key)
    if type(value) is not kind:
        raise ManifestError(f"{key}: {kind.__name__} expected")
    return value


def _number(values: Mapping[str, Any], key: str, low: int, high: int) -> int:
    number = _take(values, key, int)
    if not low <= number <= high:
        raise ManifestError(f"{key}: {low} to {high} expected")
    return number


def _text(values: Mapping[str, Any], key: str, longest: int) -> str:
    text = _take(values, key, str)
    if len(text) > longest or "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        raise ManifestError(f"{key}: too long or not text")
    return text


def _name(values: Mapping[str, Any], key: str) -> str:
    name = _take(values, key, str)
    if not _NAME.fullmatch(name) or ".." in name:  # names become file and folder names
        raise ManifestError(f"{key}: letters, digits and . _ + - expected")
    return name


def _languages(values: Mapping[str, Any]) -> tuple[str, ...]:
    codes = _take(values, "languages", list)
    if not 1 <= len(codes) <= 1000 or not all(isinstance(code, str) and _LANGUAGE.fullmatch(code) for code in codes):
        raise ManifestError("languages: a list of language codes expected")
    return tuple(codes)


def _digests(values: Mapping[str, Any]) -> Mapping[str, str]:
    digests = _take(values, "sha256", dict)
    if set(digests) != {MODEL_FILE, TOKENIZER_FILE}:  # also keeps every path inside the folder
        raise ManifestError(f"sha256: exactly {MODEL_FILE} and {TOKENIZER_FILE} expected")
    if not all(isinstance(digest, str) and _SHA256.fullmatch(digest) for digest in digests.values()):
        raise ManifestError("sha256: 64 hex digits expected")
    return MappingProxyType(digests)


def _references(values: Mapping[str, Any], dim: int) -> tuple[Reference, ...]:
    entries = _take(values, "reference", list)
    if not 1 <= len(entries) <= 64:
        raise ManifestError("reference: 1 to 64 texts expected")
    return tuple(_reference(entry, dim) for entry in entries)


def _reference(entry: Any, dim: int) -> Reference:
    if not isinstance(entry, dict):
        raise ManifestError("reference: objects expected")
    vector = _take(entry, "vector", list)
    if len(vector) != dim or not all(type(x) in (int, float) and abs(x) <= 2 for x in vector):
        raise ManifestError(f"reference: vectors of {dim} numbers expected")
    if not math.isclose(math.hypot(*vector), 1.0, abs_tol=0.01):
        raise ManifestError("reference: vectors of unit length expected")
    return Reference(_text(entry, "text", 10_000), tuple(float(x) for x in vector))
