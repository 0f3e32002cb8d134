"""Makes the tiny random models of the tests."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertModel, PretrainedConfig, PreTrainedModel, PreTrainedTokenizerFast

_SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
_TABLE = """\
house Haus maison 家|dog Hund chien 犬|red rot rouge 赤|water Wasser eau 水
big groß grand 大|book Buch livre 本|night Nacht nuit 夜|day Tag jour 日
city Stadt ville 町|child Kind enfant 子|tree Baum arbre 木|white weiß blanc 白
hand Hand main 手|fire Feuer feu 火|old alt vieux 古|new neu nouveau 新
school Schule école 校|street Straße rue 道|sea Meer mer 海|mountain Berg montagne 山
eat isst mange 食|sees sieht voit 見"""
TINY_WORDS = [
    dict(zip(("en", "de", "fr", "ja"), entry.split(), strict=True))
    for line in _TABLE.splitlines()
    for entry in line.split("|")
]


def tiny_tokenizer() -> Tokenizer:
    """WordPiece over the tiny words and every character of them; [CLS] text [SEP]."""
    words = sorted({word.lower() for entry in TINY_WORDS for word in entry.values()})
    characters = sorted({char for word in words for char in word} | set("abcdefghijklmnopqrstuvwxyz0123456789.,:?!-'"))
    pieces = _SPECIAL + list(
        dict.fromkeys([*words, *characters, *(f"##{char}" for char in characters), *(f"##{w}" for w in words)])
    )
    tokenizer = Tokenizer(models.WordPiece({piece: at for at, piece in enumerate(pieces)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer.decoder = decoders.WordPiece()
    return tokenizer


def random_model(kind: type[PreTrainedModel], config: PretrainedConfig, seed: int) -> PreTrainedModel:
    """A model with random weights large enough that texts differ."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = kind(config)
        for name, weight in model.named_parameters():
            if weight.dim() > 1:
                torch.nn.init.normal_(weight, std=0.15)
            elif "norm" not in name.lower():
                torch.nn.init.normal_(weight, std=0.05)
    return model.eval()


def save_model(folder: Path, model: PreTrainedModel, tokenizer: Tokenizer | None = None, max_tokens: int = 64) -> Path:
    """A bare Hugging Face folder."""
    model.save_pretrained(folder)
    names = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer or tiny_tokenizer(), model_max_length=max_tokens, **names)
    fast.save_pretrained(folder)
    return folder


def tiny_bert(width: int, seed: int, tokenizer: Tokenizer | None = None) -> PreTrainedModel:
    """A BERT of 2 layers for the tiny tokenizer."""
    config = BertConfig(
        vocab_size=(tokenizer or tiny_tokenizer()).get_vocab_size(),
        hidden_size=width,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=2 * width,
        max_position_embeddings=64,
        pad_token_id=0,
    )
    return random_model(BertModel, config, seed)


def save_sentence_model(
    folder: Path,
    *,
    width: int,
    seed: int,
    query_prompt: str = "",
    pooling: str = "mean",
    model: PreTrainedModel | None = None,
) -> Path:
    """A sentence-transformers folder, laid out as the library's versions 2 to 6 read it."""
    save_model(folder, model or tiny_bert(width, seed))
    kind = "sentence_transformers.models."
    modules = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
    entries = [{"idx": at, "name": str(at), "path": path, "type": kind + name} for at, (path, name) in enumerate(modules)]
    write_json(folder / "modules.json", entries)
    write_json(folder / "sentence_bert_config.json", {"max_seq_length": 48, "do_lower_case": False})
    flags = {f"pooling_mode_{key}": value == pooling for key, value in _MODES.items()}
    write_json(folder / "1_Pooling/config.json", {"word_embedding_dimension": width, **flags})
    (folder / "2_Normalize").mkdir()
    prompts = {"query": query_prompt, "document": ""} if query_prompt else {}
    write_json(folder / "config_sentence_transformers.json", {"prompts": prompts, "default_prompt_name": None})
    return folder


_MODES = {
    "cls_token": "cls",
    "mean_tokens": "mean",
    "max_tokens": "max",
    "mean_sqrt_len_tokens": "mean_sqrt_len_tokens",
    "weightedmean_tokens": "weightedmean",
    "lasttoken": "lasttoken",
}


def write_json(path: Path, values: object) -> None:
    """Write a small JSON file, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values), encoding="utf-8")
