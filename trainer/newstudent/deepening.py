"""A deeper student from a shallow one: each layer several times over, in order (stacking, Gong et al. 2019)."""

from __future__ import annotations

import copy
from typing import Any

from torch import nn

from trainer.errors import ModelLoadError
from trainer.models.encoder import Encoder


def deepened(encoder: Encoder, layers: int) -> Encoder:
    """A copy with ``layers`` layers: the i-th new one is the i * old / layers-th old one. Raises ModelLoadError."""
    made = copy.deepcopy(encoder)
    body: Any = made.body
    own = getattr(getattr(body, "encoder", None), "layer", None)
    if not isinstance(own, nn.ModuleList):
        raise ModelLoadError(encoder.source, "only encoders with the layers of BERT can be made deeper")
    if layers < len(own):
        raise ModelLoadError(encoder.source, f"it has {len(own)} layers, more than {layers}")
    body.encoder.layer = nn.ModuleList(copy.deepcopy(own[at * len(own) // layers]) for at in range(layers))
    body.config.num_hidden_layers = layers
    made.source = f"{encoder.source}, {layers} layers"
    return made
