"""Tables of large vocabularies that are kept on disk: the same tokens, whatever has become of the file."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.model import vocabulary_cache
from engine.model.tokenizer import TextTokenizer

_TEXTS = ["abc def 12345 straße 水", "w99 w100w7 ▁", "unknown-words 12w"]


@pytest.fixture(scope="module")
def definition() -> bytes:
    return _definition("w")


def _definition(letter: str) -> bytes:
    words = [f"▁{letter}{at}" for at in range(220_000)]
    pieces = ["[UNK]", *words, "▁", *"abcdefghijklmnopqrstuvwxyz0123456789-ß水"]
    vocab = {piece: at for at, piece in enumerate(pieces)}
    model = {
        "type": "WordPiece",
        "unk_token": "[UNK]",
        "continuing_subword_prefix": "",
        "max_input_chars_per_word": 100,
        "vocab": vocab,
    }
    marked = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}
    whole = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, marked]},
        "post_processor": None,
        "decoder": None,
        "model": model,
    }
    return json.dumps(whole, ensure_ascii=False).encode()


def _ids(definition: bytes, folder: Path | None) -> list[list[int]]:
    return TextTokenizer(definition, folder).encode(_TEXTS, 64)


def _file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_read_from_the_file_the_tokens_are_the_same(
    definition: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(definition) > vocabulary_cache._SMALL
    wanted, folder = _ids(definition, None), tmp_path / "new" / "folder"
    assert _ids(definition, folder) == wanted
    assert _file(folder).stat().st_mode & 0o077 == 0
    with monkeypatch.context() as context:
        context.setattr(vocabulary_cache, "read_vocabulary", lambda _: pytest.fail("read again"))
        assert _ids(definition, folder) == wanted
    assert _ids(_definition("v"), folder) != wanted  # another vocabulary has a file of its own
    assert len(list(folder.iterdir())) == 2


def _flipped(file: Path, share: float) -> None:
    data = bytearray(file.read_bytes())
    data[int(len(data) * share)] ^= 0x55
    file.write_bytes(data)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.2, 0.5, 0.9, 0.9999])
def test_a_damaged_file_is_made_anew(definition: bytes, tmp_path: Path, share: float) -> None:
    wanted = _ids(definition, tmp_path)
    sound = _file(tmp_path).read_bytes()
    _flipped(_file(tmp_path), share)
    assert _ids(definition, tmp_path) == wanted
    assert len(_file(tmp_path).read_bytes()) == len(sound)
    assert _ids(definition, tmp_path) == wanted


@pytest.mark.parametrize("kind", ["empty", "torn", "text", "array", "other arrays", "wrong places", "list"])
def test_a_file_that_is_something_else_is_made_anew(definition: bytes, tmp_path: Path, kind: str) -> None:
    wanted = _ids(definition, tmp_path)
    file = _file(tmp_path)
    with np.load(file) as kept:
        arrays = dict(kept)
    with file.open("r+b") as data:
        if kind == "torn":
            data.truncate(file.stat().st_size // 2)
        else:
            data.truncate(0)
            if kind == "text":
                data.write(b"hello")
            elif kind == "array":
                np.save(data, np.arange(3))
            elif kind == "other arrays":
                np.savez(data, hashes=np.zeros(3))
            elif kind == "wrong places":
                np.savez(data, **{**arrays, "starts": arrays["starts"] * 2})
            elif kind == "list":
                np.savez(data, **{**arrays, "rest": np.frombuffer(b"[]", np.uint8)})
    assert _ids(definition, tmp_path) == wanted


def test_where_nothing_can_be_kept_it_is_done_without(definition: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert _ids(definition, tmp_path / "file" / "folder") == _ids(definition, None)


def test_few_are_kept(definition: bytes, tmp_path: Path) -> None:
    for letter in "abcdef":
        _ids(_definition(letter), tmp_path)
    assert len(list(tmp_path.iterdir())) == vocabulary_cache._KEPT
