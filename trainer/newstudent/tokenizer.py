"""A SentencePiece Unigram tokenizer, trained here and written as ``tokenizer.json`` with BERT's special tokens."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Final

import sentencepiece
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from trainer.errors import DataError
from trainer.models.text_tokens import Tokens

SPECIAL_TOKENS: Final = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
_SPACE = "▁"
# Text can never be read as a special token: every other way to cut it scores higher.
_SPECIAL_SCORE = -1000.0
_LONGEST = 2000  # characters of a training sentence; longer ones are cut


def train_tokenizer(
    texts: Iterable[str],
    *,
    pieces: int = 80_000,
    lower_case: bool = True,
    nfkc: bool = True,
    character_coverage: float = 0.9998,
    pad_id: int = 0,
    threads: int = 2,
    seed_pieces: int = 1_000_000,
) -> Tokens:
    """Train on texts (balance them first) and return the tokenizer. Raises DataError if the text is too little.

    pieces: size of the vocabulary with the special tokens; fewer where the text does not yield as many. pad_id: 0, or the
    place that the body expects its padding at (RoBERTa's kin: 1). nfkc, lower_case: fold the text before it is cut, in
    training and ever after.
    """
    special = list(SPECIAL_TOKENS)
    if not 0 <= pad_id < len(special):
        raise ValueError(f"pad_id {pad_id}: 0 to {len(special) - 1} expected")
    special.remove("[PAD]")
    special.insert(pad_id, "[PAD]")
    normalizer = _normalizer(lower_case=lower_case, nfkc=nfkc)
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=_sentences(texts, normalizer),
            model_writer=model,
            model_type="unigram",
            vocab_size=pieces,
            hard_vocab_limit=False,
            character_coverage=character_coverage,
            normalization_rule_name="identity",  # done above, by what the finished tokenizer does
            remove_extra_whitespaces=True,
            max_sentence_length=4 * _LONGEST,
            seed_sentencepiece_size=seed_pieces,
            num_threads=threads,
            pad_id=-1,
            bos_id=-1,
            eos_id=-1,
            unk_id=0,
            minloglevel=2,
        )
    except RuntimeError as error:
        raise DataError("tokenizer", f"SentencePiece: {error}") from error
    trained = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    return _exported(trained, special, normalizer, pad_id)


def _exported(
    trained: sentencepiece.SentencePieceProcessor, special: list[str], normalizer: normalizers.Normalizer, pad_id: int
) -> Tokens:
    """The same segmentation as a ``tokenizers`` model: same pieces, same scores, same handling of spaces."""
    own = (
        (trained.id_to_piece(at), trained.get_score(at))
        for at in range(trained.get_piece_size())
        if not trained.is_unknown(at)
    )
    vocabulary = [(token, _SPECIAL_SCORE) for token in special] + [pair for pair in own if pair[0] not in special]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=special.index("[UNK]"), byte_fallback=False))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(_SPACE, prepend_scheme="always", split=True)
    tokenizer.decoder = decoders.Metaspace(_SPACE, prepend_scheme="always", split=True)
    ids = [(token, special.index(token)) for token in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=ids
    )
    return Tokens(tokenizer.to_str().encode("utf-8"), pad_id=pad_id)


def _normalizer(*, lower_case: bool, nfkc: bool) -> normalizers.Normalizer:
    steps: list[normalizers.Normalizer] = [normalizers.NFKC()] if nfkc else []
    if lower_case:
        steps.append(normalizers.Lowercase())
    return normalizers.Sequence([*steps, normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()])


def _sentences(texts: Iterable[str], normalizer: normalizers.Normalizer) -> Iterator[str]:
    for text in texts:
        # SentencePiece reads lines, and takes U+2581 for a space.
        folded = normalizer.normalize_str(text[:_LONGEST].replace("\0", " ").encode("utf-8", "replace").decode("utf-8"))
        if folded:
            yield folded.replace(_SPACE, " ")
