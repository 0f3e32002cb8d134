"""A pass through a student in bfloat16 from the looked-up rows to the pooled vector, on a CPU.

Autocast rounds what goes into products and keeps the rest in float32: the sums between layers, their normalisation and the
softmax of attention. In a narrow network that is a good part of the time. Here all of it has 16 bits; weights, gradients
and moments stay float32. Attention is written out, for torch's fused one is slow backwards in 16 bits.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from trainer.models.encoder import Encoder

_HALF = torch.bfloat16


def half_pass(student: Encoder, ids: Tensor, mask: Tensor) -> Tensor:
    """As ``student(ids, mask)``: int64 [n, tokens] twice -> float32 [n, dim]."""
    table = student.table
    halves = {f"body.{name}": weight.to(_HALF) for name, weight in student.body.named_parameters() if weight is not table}
    with _rows_in_half(student), _written_out(student):
        vectors: Tensor = torch.func.functional_call(student, halves, (ids, mask))
    return vectors.float()


@contextmanager
def _rows_in_half(student: Encoder) -> Iterator[None]:
    """The table itself stays as it is, for its gradient is sparse: what is looked up in it is rounded."""

    def looked_up(module: nn.Module, given: Any, rows: Tensor) -> Tensor:
        return rows.to(_HALF)

    def mixed(module: nn.Module, given: Any, named: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        rows = named.get("inputs_embeds")
        return given, named if rows is None else {**named, "inputs_embeds": rows.to(_HALF)}

    hooks = [
        student.body.get_input_embeddings().register_forward_hook(looked_up),
        student.body.register_forward_pre_hook(mixed, with_kwargs=True),
    ]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


@contextmanager
def _written_out(student: Encoder) -> Iterator[None]:
    config: Any = student.body.config
    before = config._attn_implementation
    config._attn_implementation = "eager"
    try:
        yield
    finally:
        config._attn_implementation = before
