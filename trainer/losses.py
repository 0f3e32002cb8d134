"""The losses of the method and of its baselines, on whole batches of vectors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(slots=True)
class Losses:
    """A total to minimise, and its parts by name for the report."""

    total: Tensor
    parts: dict[str, Tensor] = field(default_factory=dict)


def distances(vectors: Tensor, teacher: Tensor, distance: str = "cosine") -> Tensor:
    """Projected student vectors [n, dim] to the teacher's unit vectors [n, dim] -> [n].

    cosine: 1 - cos. mse: mean squared difference of the entries. l2: length of the difference.
    """
    if distance == "cosine":
        return 1 - functional.cosine_similarity(vectors, teacher, dim=-1)
    difference = vectors - teacher
    if distance == "mse":
        return difference.square().mean(dim=-1)
    lengths: Tensor = torch.linalg.vector_norm(difference, dim=-1)
    return lengths


def scores(queries: Tensor, passages: Tensor, groups: Tensor, temperature: float) -> Tensor:
    """cos / temperature [n, n]; a passage that is also some other row's right one is no negative of that row."""
    cosines = functional.normalize(queries, dim=-1) @ functional.normalize(passages, dim=-1).T
    same = groups[:, None] == groups[None, :]
    same.fill_diagonal_(False)
    return (cosines / temperature).masked_fill(same, torch.finfo(cosines.dtype).min)


def contrast(queries: Tensor, passages: Tensor, groups: Tensor, temperature: float) -> Tensor:
    """In-batch cross-entropy: InfoNCE where both are in one language, XLCO where they are not."""
    return _diagonal(scores(queries, passages, groups, temperature))


def lakda(
    first: Tensor, second: Tensor, passages: Tensor, groups: Tensor, *, temperature: float, weight: float
) -> tuple[Tensor, Tensor, Tensor]:
    """(total, InfoNCE(q_a, p), KL(p_b || p_a)): the same queries in two languages must see the passages alike."""
    seen_first = scores(first, passages, groups, temperature)
    seen_second = scores(second, passages, groups, temperature)
    info = _diagonal(seen_first)
    log_first, log_second = seen_first.log_softmax(dim=-1), seen_second.log_softmax(dim=-1)
    divergence = functional.kl_div(log_first, log_second, reduction="batchmean", log_target=True)
    return (1 - weight) * info + weight * divergence, info, divergence


def nested(vectors: Tensor, dims: Sequence[int]) -> list[Tensor]:
    """The vectors and, for Matryoshka training, their first ``dims`` entries with zeros behind."""
    shorter = sorted({dim for dim in dims if dim < vectors.shape[-1]}, reverse=True)
    return [vectors, *(functional.pad(vectors[..., :dim], (0, vectors.shape[-1] - dim)) for dim in shorter)]


@dataclass(frozen=True, slots=True)
class TextObjective:
    """Stage 1. Rows do not see one another's vectors, so that any part of a batch can be computed alone."""

    projection: nn.Module
    distance: str = "cosine"
    anchor_contrast: float = 0.0
    temperature: float = 0.05
    dims: tuple[int, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Of the parts of the loss."""
        return ("distil", "anchor") if self.anchor_contrast else ("distil",)

    def __call__(self, vectors: Tensor, teacher: Tensor, contrast: tuple[Tensor, Tensor] | None = None) -> Losses:
        """Sums over rows [n, student_dim]. contrast: the anchors of the whole batch, one a class, and each row's class."""
        views = nested(vectors, self.dims)
        distil = torch.stack([distances(self.projection(view), teacher, self.distance).sum() for view in views]).mean()
        losses = Losses(distil, {"distil": distil.detach()})
        if self.anchor_contrast and contrast is not None:
            pull = torch.stack([self._pull(view, *contrast) for view in views]).mean()
            losses.total = losses.total + self.anchor_contrast * pull
            losses.parts["anchor"] = pull.detach()
        return losses

    def _pull(self, vectors: Tensor, anchors: Tensor, classes: Tensor) -> Tensor:
        cosines = functional.normalize(self.projection(vectors), dim=-1) @ anchors.T
        return functional.cross_entropy(cosines / self.temperature, classes, reduction="sum")


@dataclass(frozen=True, slots=True)
class RetrievalBatch:
    """What stage 2 knows of a batch beside the student's vectors.

    groups: int64 [n], equal for equal passages. english: int64 [m], the rows that have English; teacher_queries,
    teacher_passages: the teacher's vectors of these [m, dim]. (Rows, not a mask: a GPU would have to count a mask first.)
    """

    groups: Tensor
    english: Tensor
    teacher_queries: Tensor | None = None
    teacher_passages: Tensor | None = None

    def mapped(self, move: Callable[[Tensor], Tensor]) -> RetrievalBatch:
        """The same elsewhere."""
        asked, found = self.teacher_queries, self.teacher_passages
        return RetrievalBatch(
            move(self.groups),
            move(self.english),
            None if asked is None else move(asked),
            None if found is None else move(found),
        )


@dataclass(frozen=True, slots=True)
class RetrievalObjective:
    """Stage 2: lambda * XLCO + (1 - lambda) * distillation, or InfoNCE, or LaKDA."""

    projection: nn.Module
    method: str = "mimo"
    xlco_weight: float = 0.2
    temperature: float = 0.05
    lakda_weight: float = 0.5
    distance: str = "cosine"
    dims: tuple[int, ...] = ()

    def __call__(self, vectors: Sequence[Tensor], batch: RetrievalBatch) -> Losses:
        """vectors: queries [n, dim], passages [n, dim], and for LaKDA the queries in the second language."""
        views = zip(*(nested(role, self.dims) for role in vectors), strict=True)
        each = [self._one(view, batch) for view in views]
        names = each[0].parts
        return Losses(
            torch.stack([losses.total for losses in each]).mean(),
            {name: torch.stack([losses.parts[name] for losses in each]).mean() for name in names},
        )

    def _one(self, view: Sequence[Tensor], batch: RetrievalBatch) -> Losses:
        queries, passages = view[0], view[1]
        if self.method == "lakda":
            total, info, divergence = lakda(
                queries, view[2], passages, batch.groups, temperature=self.temperature, weight=self.lakda_weight
            )
            return Losses(total, {"infonce": info.detach(), "kl": divergence.detach()})
        name = "infonce" if self.method == "infonce" else "xlco"
        weight = 1.0 if self.method == "infonce" else self.xlco_weight
        losses = Losses(queries.sum() * 0)
        if weight > 0:
            value = contrast(queries, passages, batch.groups, self.temperature)
            losses.total = losses.total + weight * value
            losses.parts[name] = value.detach()
        if weight < 1:
            value = self._distil(queries, passages, batch)
            losses.total = losses.total + (1 - weight) * value
            losses.parts["distil"] = value.detach()
        return losses

    def _distil(self, queries: Tensor, passages: Tensor, batch: RetrievalBatch) -> Tensor:
        if batch.teacher_queries is None or batch.teacher_passages is None or not len(batch.teacher_queries):
            return queries.sum() * 0
        asked = distances(self.projection(queries[batch.english]), batch.teacher_queries, self.distance)
        found = distances(self.projection(passages[batch.english]), batch.teacher_passages, self.distance)
        return (asked.mean() + found.mean()) / 2


def _diagonal(logits: Tensor) -> Tensor:
    return functional.cross_entropy(logits, torch.arange(len(logits), device=logits.device))
