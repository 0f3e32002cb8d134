"""What a chunk of texts costs: distance to the teacher's vectors, and contrast with those of all texts of its draw.

A chunk holds few texts, for each of them costs a pass through the layers; the teacher's vectors of the whole draw cost
nothing, and are what a text must be told from.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from trainer.losses import distances, scores


@dataclass(frozen=True, slots=True)
class Passages:
    """A draw of queries and passages: groups int64 [rows], equal for equal passages, and the teacher's unit vectors of the
    English ones [rows, dim]."""

    groups: Tensor
    of_queries: Tensor
    of_passages: Tensor


def asked_losses(
    queries: Tensor, passages: Tensor, places: Tensor, draw: Passages, temperature: float
) -> tuple[Tensor, Tensor]:
    """(distance, XLCO) of some rows of a draw. queries, passages: the student's [n, dim]; places: int64 [n], their rows.

    XLCO both ways: a query must tell its passage from the others' beside it and from the teacher's vectors of all other
    passages of the draw; a passage must tell the teacher's vector of its query from those of all others.
    """
    asked, found = functional.normalize(queries, dim=-1), functional.normalize(passages, dim=-1)
    distance = (distances(asked, draw.of_queries[places]) + distances(found, draw.of_passages[places])).mean() / 2
    own = draw.groups[places]
    same = own[:, None] == draw.groups[None, :]  # an equal passage is no wrong one
    lowest = torch.finfo(asked.dtype).min
    beside = scores(asked, found, own, temperature)
    others = (asked @ draw.of_passages.T / temperature).masked_fill(same, lowest)
    forth = functional.cross_entropy(torch.cat([beside, others], dim=1), torch.arange(len(asked)))
    wrong = same.clone()
    wrong[torch.arange(len(asked)), places] = False
    back = functional.cross_entropy((found @ draw.of_queries.T / temperature).masked_fill(wrong, lowest), places)
    return distance, (forth + back) / 2
