"""Students over a WordPiece tokenizer of whole words, spaces marked, no prefix inside words: trained, exported, read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from engine.embedding import load_embedder
from engine.model.tokenizer import TextTokenizer
from tests.trainer.memory_data import MemoryData, asked_of, one_thread, run, tiny_config  # noqa: F401
from tests.trainer.test_export import finish
from tests.trainer.test_piece_codes import ROWS, WIDTH, random_codes
from tests.trainer.tiny_models import TINY_WORDS, tiny_bert
from trainer.export.exporting import ExportOptions, export
from trainer.models import Encoder, Pooling, Tokens, load_encoder
from trainer.models.coded import coded
from trainer.models.huggingface import without_pooler
from trainer.newstudent.mending import mended, replacements
from trainer.records import PairRecord

_LETTERS = "abcdefghijklmnopqrstuvwxyzßéêèüäöσ水本家犬赤大夜日町子木白手火古新校道海山食見0123456789.,:'!?-"
_TEXTS = ["a red house", "Der Hund, die Straße", "水本 家", "la nuit et la mer, 3", "hundehaus", "☃ snow☃man"]


def whole_words() -> Tokenizer:
    """Words under a mark for the space before them, then the characters of words, marked and not; others stand alone."""
    words = sorted({word.lower() for entry in TINY_WORDS for word in entry.values()})
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *(f"▁{word}" for word in words), *_LETTERS, *(f"▁{x}" for x in _LETTERS)]
    vocabulary = {piece: at for at, piece in enumerate(dict.fromkeys(pieces))}
    model = models.WordPiece(vocabulary, unk_token="[UNK]", continuing_subword_prefix="", max_input_chars_per_word=200)
    made = Tokenizer(model)
    made.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace("ς", "σ"), normalizers.Strip()]
    )
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Punctuation("isolated"),
            pre_tokenizers.Split(Regex(f"[^{_LETTERS}]"), "isolated"),
            pre_tokenizers.Split(Regex(".{8}"), "isolated"),
            pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=False),
        ]
    )
    made.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    made.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always", split=False)
    return made


@pytest.fixture(scope="module")
def student() -> Encoder:
    """A BERT whose pieces are mixtures of 20 rows, words beside it, over the tokenizer of whole words."""
    tokens = Tokens.from_backend(whole_words())
    plain = Encoder(without_pooler(tiny_bert(WIDTH, 1)), tokens, pooling=Pooling(), max_tokens=48, words_share=0.7)
    generator = torch.Generator().manual_seed(2)
    table, own = (torch.randn(ROWS, WIDTH, generator=generator) * 0.15 for _ in range(2))
    return coded(plain, tokens, random_codes(tokens.highest_id + 1, ROWS, 2), table, own).eval()


@given(st.text(st.sampled_from(_LETTERS + "  \n☃𓂀ABÉς「」\u200b\u0301"), max_size=60))
def test_the_engine_counts_and_cuts_what_the_network_reads(text: str) -> None:
    tokens = Tokens.from_backend(whole_words())
    engine = TextTokenizer(tokens.definition)
    (ids,) = tokens.encode([text], 1000)
    assert engine.count(text) == len(ids) and engine.counts([text]) == [len(ids) - 2]
    (starts,) = engine.starts([text])
    assert len(starts) == len(ids) - 2 and (np.diff(starts) >= 0).all() and (starts < max(1, len(text))).all()
    (cut,) = tokens.encode([text], 10)
    assert cut.tolist() == (ids.tolist() if len(ids) <= 10 else [*ids[:9].tolist(), 3])


def test_an_unknown_character_takes_no_word_with_it() -> None:
    found = whole_words().encode("the red☃house 水本", add_special_tokens=False).tokens
    assert found == ["▁t", "h", "e", "▁red", "[UNK]", "▁house", "▁水", "本"]


def test_it_is_mended_as_others_are(student: Encoder) -> None:
    assert "ς" not in replacements(student.tokens)  # its normaliser folds it already
    other = Encoder(student.body, student.tokens, pooling=Pooling(), max_tokens=48, codes=student.codes)
    assert mended(other).pieces == student.pieces


@pytest.mark.filterwarnings("ignore")
def test_it_is_saved_trained_exported_and_opened(
    student: Encoder, tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    folder = student.save(tmp_path / "student")
    began = load_encoder(folder)
    np.testing.assert_array_equal(began.embed(_TEXTS), student.embed(_TEXTS))
    config = tiny_config(folder, tiny_teacher_folder, stage1__max_steps=2, stage2__max_steps=2)
    result = run(config, MemoryData(tiny_pairs[:40], asked_of(tiny_pairs[40:80])), tmp_path / "run")
    assert result.model is not None
    trained = load_encoder(result.model)
    assert trained.codes is not None and student.codes is not None and trained.codes.same_rows(student.codes)
    assert not torch.equal(trained.table, began.table) and len(trained.table) == ROWS
    assert trained.words is not None and began.words is not None and torch.equal(trained.words, began.words)
    options = ExportOptions("tiny", "1.0", ("en", "de"), "float32")
    package = finish(export(trained, tmp_path / "package", options)).folder
    embedder = load_embedder(package)
    assert (embedder.embed_passages(_TEXTS) * trained.eval().embed(_TEXTS)).sum(1).min() > 0.9999
    again = load_encoder(package, role="teacher")
    assert (again.embed(_TEXTS) * trained.embed(_TEXTS)).sum(1).min() > 0.9999
