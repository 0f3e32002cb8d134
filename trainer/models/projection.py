"""``P`` of the method: the student's vectors carried into the teacher's space. Trained in both stages, never exported."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Projection(nn.Module):
    """A linear layer student_dim -> teacher_dim without bias, so that it keeps directions apart from lengths.

    Square ones start as the identity: a student that already lies in the teacher's space is not thrown out of it. Others
    start with orthonormal rows or columns, which keep the angles between vectors as far as the sizes allow.
    """

    def __init__(self, student_dim: int, teacher_dim: int) -> None:
        super().__init__()
        self.linear = nn.Linear(student_dim, teacher_dim, bias=False)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Back to the start values; the same for every run, whatever the random state."""
        with torch.no_grad():
            if self.linear.in_features == self.linear.out_features:
                nn.init.eye_(self.linear.weight)
            else:
                generator = torch.Generator().manual_seed(0)
                nn.init.orthogonal_(self.linear.weight, generator=generator)

    def forward(self, vectors: Tensor) -> Tensor:
        """[n, student_dim] -> [n, teacher_dim]."""
        projected: Tensor = self.linear(vectors)
        return projected
