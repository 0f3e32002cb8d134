"""One student of several that were trained on from the same start: the mean of their weights.

Runs that differ in their order of text lie around what all of them learn, so that their mean is better than each of them
("model soups", Wortsman et al., ICML 2022); with the start among them, it keeps what the start knew better ("WiSE-FT",
Wortsman et al., CVPR 2022). So each core of a machine can train by itself.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import torch

from trainer.errors import ConfigError, ModelLoadError
from trainer.models.encoder import Encoder
from trainer.models.piece_codes import PieceCodes


@torch.no_grad()
def averaged(students: Sequence[Encoder], shares: Sequence[float]) -> Encoder:
    """The first of them, changed in place to the mean of all at these shares, which need not add up to 1.

    Raises ConfigError for shares that are none, and ModelLoadError for students that differ in more than their weights.
    """
    if len(students) < 2 or len(shares) != len(students) or min(shares) < 0 or not sum(shares) > 0:
        raise ConfigError("shares", "two or more models, and for each of them a share of 0 or more, expected")
    first, total = students[0], sum(shares)
    for student in students[1:]:
        _check(first, student)
    parts = [dict(student.named_parameters()) for student in students]
    for name, weight in parts[0].items():
        mean = torch.zeros_like(weight, dtype=torch.float64)
        for part, share in zip(parts, shares, strict=True):
            mean.add_(part[name].double(), alpha=share / total)
        weight.copy_(mean)
    return first


def _check(first: Encoder, other: Encoder) -> None:
    if json.loads(first.tokens.definition) != json.loads(other.tokens.definition):  # however they are laid out
        raise ModelLoadError(other.source, f"its tokenizer is not that of {first.source}")
    shapes = [{name: weight.shape for name, weight in one.named_parameters()} for one in (first, other)]
    if shapes[0] != shapes[1] or first.body.config.model_type != other.body.config.model_type:
        raise ModelLoadError(other.source, f"its weights have not the shapes of those of {first.source}")
    if (first.pooling, first.prompts, first.words_share) != (other.pooling, other.prompts, other.words_share):
        raise ModelLoadError(other.source, f"it makes its vectors otherwise than {first.source}")
    if not _same_codes(first.codes, other.codes):
        raise ModelLoadError(other.source, f"its pieces are mixed otherwise than those of {first.source}")


def _same_codes(one: PieceCodes | None, other: PieceCodes | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.same_rows(other) and all(
        torch.equal(one.weights_of(words=words), other.weights_of(words=words)) for words in (False, True)
    )
