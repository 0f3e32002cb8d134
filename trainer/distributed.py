"""Several processes (torchrun): rows are shared out, vectors gathered, gradients summed. With one process all is free."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor

_PATIENCE = timedelta(hours=12)  # the others wait while the first one tokenises
_BUCKET = 32 << 20  # bytes summed at a time


@dataclass(frozen=True, slots=True)
class World:
    """This process among all. rank 0 writes and reports."""

    rank: int = 0
    size: int = 1
    local_rank: int = 0

    @property
    def is_first(self) -> bool:
        """Whether this process writes and reports."""
        return self.rank == 0

    def share(self, count: int) -> slice:
        """Which of ``count`` rows are this process's."""
        bounds = self.bounds(count)
        return slice(bounds[self.rank], bounds[self.rank + 1])

    def bounds(self, count: int) -> list[int]:
        """Where each process's rows begin, and the end."""
        return [count * rank // self.size for rank in range(self.size + 1)]

    def any(self, flag: bool, device: torch.device) -> bool:
        """Whether the flag is set in any process."""
        if self.size == 1:
            return flag
        value = torch.tensor([float(flag)], device=device)
        dist.all_reduce(value, dist.ReduceOp.MAX)
        return bool(value.item())

    def sum_values(self, values: Tensor) -> Tensor:
        """Sums over the processes, in place."""
        if self.size > 1:
            dist.all_reduce(values)
        return values

    def gather(self, rows: Tensor, count: int) -> Tensor:
        """All processes' rows [count, dim], in the batch's order. Without gradient."""
        if self.size == 1:
            return rows
        bounds = self.bounds(count)
        sizes = np.diff(bounds)
        padded = rows.new_zeros((int(sizes.max()), *rows.shape[1:]))
        padded[: len(rows)] = rows
        parts = [torch.empty_like(padded) for _ in range(self.size)]
        dist.all_gather(parts, padded)
        return torch.cat([part[: int(size)] for part, size in zip(parts, sizes, strict=True)])

    def sum_gradients(self, weights: Iterable[Tensor]) -> None:
        """Sum every gradient over the processes; a parameter without one counts as zero. Sparse ones stay sparse."""
        if self.size == 1:
            return
        dense: list[Tensor] = []
        for weight in weights:
            if weight.grad is not None and weight.grad.is_sparse:
                weight.grad = self._sum_sparse(weight.grad)
                continue
            if weight.grad is None:
                weight.grad = torch.zeros_like(weight)
            dense.append(weight.grad)
        for bucket in _buckets(dense):
            flat = torch.cat([gradient.reshape(-1) for gradient in bucket])
            dist.all_reduce(flat)
            for gradient, summed in zip(bucket, torch.split(flat, [item.numel() for item in bucket]), strict=True):
                gradient.copy_(summed.view_as(gradient))

    def _sum_sparse(self, gradient: Tensor) -> Tensor:
        gradient = gradient.coalesce()
        rows, values = gradient.indices()[0], gradient.values()
        sizes = [torch.zeros(1, dtype=torch.int64, device=rows.device) for _ in range(self.size)]
        dist.all_gather(sizes, torch.tensor([len(rows)], device=rows.device))
        most = max(int(size) for size in sizes)
        padded_rows = rows.new_zeros(most)
        padded_rows[: len(rows)] = rows
        padded_values = values.new_zeros((most, *values.shape[1:]))
        padded_values[: len(rows)] = values
        all_rows = [torch.empty_like(padded_rows) for _ in range(self.size)]
        all_values = [torch.empty_like(padded_values) for _ in range(self.size)]
        dist.all_gather(all_rows, padded_rows)
        dist.all_gather(all_values, padded_values)
        rows = torch.cat([part[: int(size)] for part, size in zip(all_rows, sizes, strict=True)])
        values = torch.cat([part[: int(size)] for part, size in zip(all_values, sizes, strict=True)])
        return torch.sparse_coo_tensor(rows[None], values, gradient.shape).coalesce()

    def wait(self) -> None:
        """Until every process is here."""
        if self.size > 1:
            dist.barrier()


def join_world(device: str = "auto") -> World:
    """The processes that torchrun started, or this one alone. device: as configured."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size <= 1 and not dist.is_initialized():
        return World()
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if not dist.is_initialized():
        on_gpu = torch.cuda.is_available() and device.startswith(("auto", "cuda"))
        if on_gpu:
            torch.cuda.set_device(local)
        dist.init_process_group("nccl" if on_gpu else "gloo", timeout=_PATIENCE)
    return World(dist.get_rank(), dist.get_world_size(), local)


def _buckets(gradients: Sequence[Tensor]) -> Iterable[list[Tensor]]:
    bucket: list[Tensor] = []
    size = 0
    for gradient in gradients:
        bucket.append(gradient)
        size += gradient.numel() * gradient.element_size()
        if size >= _BUCKET:
            yield bucket
            bucket, size = [], 0
    if bucket:
        yield bucket
