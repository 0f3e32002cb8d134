"""Token vectors to one vector a text, as sentence-transformers defines its pooling modes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import torch
from torch import Tensor


def _cls(hidden: Tensor, mask: Tensor) -> Tensor:
    first = mask.to(torch.int32).argmax(dim=1)
    return hidden[torch.arange(len(hidden), device=hidden.device), first]


def _last(hidden: Tensor, mask: Tensor) -> Tensor:
    steps = torch.arange(mask.shape[1], device=mask.device)
    last = (mask.to(torch.int32) * steps).argmax(dim=1)
    return hidden[torch.arange(len(hidden), device=hidden.device), last]


def _max(hidden: Tensor, mask: Tensor) -> Tensor:
    return hidden.masked_fill(mask.unsqueeze(-1) == 0, float("-inf")).amax(dim=1)


def _weighted(hidden: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    # A batched product sums over tokens without a copy of the float32 states; in half precision a sum of 256 tokens would
    # lose most of its digits, so it is left outside autocast.
    device = hidden.device.type
    outside = torch.autocast(device, enabled=False) if torch.is_autocast_enabled(device) else contextlib.nullcontext()
    with outside:
        total = torch.bmm(weights.unsqueeze(1), hidden.float()).squeeze(1)
    return total, weights.sum(dim=1, keepdim=True).clamp(min=1e-9)


def _mean(hidden: Tensor, mask: Tensor) -> Tensor:
    total, weight = _weighted(hidden, mask.float())
    return total / weight


def _mean_sqrt_length(hidden: Tensor, mask: Tensor) -> Tensor:
    total, weight = _weighted(hidden, mask.float())
    return total / weight.sqrt()


def _weighted_mean(hidden: Tensor, mask: Tensor) -> Tensor:
    weights = mask.float()
    total, weight = _weighted(hidden, weights * weights.cumsum(dim=1))
    return total / weight


POOLINGS: Final[Mapping[str, Callable[[Tensor, Tensor], Tensor]]] = {
    "cls": _cls,
    "max": _max,
    "mean": _mean,
    "mean_sqrt_len_tokens": _mean_sqrt_length,
    "weightedmean": _weighted_mean,
    "lasttoken": _last,
}

# In the order in which sentence-transformers concatenates them.
_LEGACY_KEYS: Final = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_max_tokens": "max",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_mean_sqrt_len_tokens": "mean_sqrt_len_tokens",
    "pooling_mode_weightedmean_tokens": "weightedmean",
    "pooling_mode_lasttoken": "lasttoken",
}


@dataclass(frozen=True, slots=True)
class Pooling:
    """One mode, or several whose vectors are concatenated."""

    modes: tuple[str, ...] = ("mean",)

    def __post_init__(self) -> None:
        unknown = [mode for mode in self.modes if mode not in POOLINGS]
        if unknown or not self.modes:
            raise ValueError(f"unknown pooling {', '.join(map(str, unknown))}; known: {', '.join(POOLINGS)}")

    def __call__(self, hidden: Tensor, attention_mask: Tensor) -> Tensor:
        """hidden [n, tokens, width], attention_mask [n, tokens] -> [n, width * modes]."""
        pooled = [POOLINGS[mode](hidden, attention_mask) for mode in self.modes]
        return pooled[0] if len(pooled) == 1 else torch.cat(pooled, dim=-1)

    def dim(self, width: int) -> int:
        """Length of the pooled vectors of a body with hidden states of this width."""
        return width * len(self.modes)

    def to_config(self, width: int) -> dict[str, Any]:
        """The ``config.json`` of a sentence-transformers pooling module, in the form that every version reads."""
        flags = {key: mode in self.modes for key, mode in _LEGACY_KEYS.items()}
        return {"word_embedding_dimension": width, **flags, "include_prompt": True}

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Pooling:
        """From a pooling module's ``config.json``, of old versions (flags) and new ones (names). Raises ValueError."""
        if config.get("include_prompt") is False:
            raise ValueError("pooling that leaves the prompt out (include_prompt: false) is not supported")
        named = config.get("pooling_mode")
        if named is None:
            return cls(tuple(mode for key, mode in _LEGACY_KEYS.items() if config.get(key) is True) or ("mean",))
        modes: Sequence[Any] = [named] if isinstance(named, str) else named
        if not isinstance(modes, (list, tuple)) or not all(isinstance(mode, str) for mode in modes):
            raise ValueError("pooling_mode: a name or a list of names expected")
        return cls(tuple(modes))
