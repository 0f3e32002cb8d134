"""AdamW over the body, and over the embedding table row by row where that is faster; rates that warm up and decay."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

import torch
from torch import Tensor, nn

from trainer.config import ScheduleConfig
from trainer.errors import CheckpointError
from trainer.models.encoder import Encoder

_EPSILON: Final = 1e-8
_BLOCK: Final = 32_000  # weights


def rate_at(step: int, steps: int, schedule: ScheduleConfig) -> float:
    """Share of the peak rate at a step (0-based): linear warm-up, then the decay chosen."""
    warm = round(schedule.warmup * steps)
    if step < warm:
        return (step + 1) / (warm + 1)
    if schedule.decay == "constant":
        return 1.0
    left = 1 - (step - warm) / max(1, steps - warm)
    if schedule.decay == "cosine":
        left = 0.5 * (1 - math.cos(math.pi * left))
    return schedule.final_rate + (1 - schedule.final_rate) * left


class RowAdamW:
    """AdamW for an embedding table with a sparse gradient: only rows that occur are read and written.

    A dense step over 80,000 x 384 touches 30 million weights for the few thousand that a batch uses. Moments of the other
    rows rest, and each row's bias correction counts its own updates. No weight decay: it would shrink rare rows.

    factors: of the rate, row by row, for a table whose rows are not all to move alike.
    """

    def __init__(self, table: nn.Parameter, rate: float, betas: tuple[float, float]) -> None:
        self.table = table
        self.rate = rate
        self.betas = betas
        self.mean = torch.zeros_like(table, requires_grad=False)
        self.square = torch.zeros_like(table, requires_grad=False)
        self.count = torch.zeros(len(table), dtype=torch.int32, device=table.device)
        self.factors: Tensor | None = None

    @torch.no_grad()
    def step(self) -> None:
        """Update the rows that the gradient names; the gradient must be coalesced."""
        gradient = self.table.grad
        if gradient is None:
            return
        rows, values = gradient.indices()[0], gradient.values()
        # In blocks that stay in the cache, by one thread: waking others for so little costs more than it saves, and on a
        # busy machine a hundred times more.
        block = max(1, _BLOCK // values.shape[1])
        threads = torch.get_num_threads()
        torch.set_num_threads(1)
        try:
            for at in range(0, len(rows), block):
                self._update(rows[at : at + block], values[at : at + block])
        finally:
            torch.set_num_threads(threads)

    def _update(self, rows: Tensor, values: Tensor) -> None:
        first, second = self.betas
        mean = self.mean[rows].lerp_(values, 1 - first)
        square = self.square[rows].mul_(second).addcmul_(values, values, value=1 - second)
        count = self.count[rows] + 1
        self.mean[rows], self.square[rows], self.count[rows] = mean, square, count
        times = count.to(values.dtype)[:, None]
        size = (square / (1 - second**times)).sqrt_().add_(_EPSILON)
        change = mean.div_(1 - first**times).div_(size)
        if self.factors is not None:
            change.mul_(self.factors[rows][:, None])
        self.table.index_add_(0, rows, change, alpha=-self.rate)


class Optimiser:
    """AdamW for everything that learns. sparse_table: see ``RowAdamW``; the table's gradient is then sparse."""

    def __init__(
        self, encoder: Encoder, projection: nn.Module | None, schedule: ScheduleConfig, *, sparse_table: bool
    ) -> None:
        groups = encoder.parameter_groups(
            table_rate=schedule.table_rate,
            body_rate=schedule.body_rate,
            weight_decay=schedule.weight_decay,
            train_table=schedule.train_table,
        )
        betas = (schedule.beta1, schedule.beta2)
        self.rows: RowAdamW | None = None
        encoder.table.requires_grad_(schedule.train_table)
        if schedule.train_table and sparse_table:
            groups = [group for group in groups if group["name"] != "table"]
            self.rows = RowAdamW(encoder.table, schedule.table_rate, betas)
        embedding: Any = encoder.body.get_input_embeddings()
        embedding.sparse = self.rows is not None
        if projection is not None:
            weights = list(projection.parameters())
            groups.append({"name": "projection", "params": weights, "lr": schedule.projection_rate, "weight_decay": 0.0})
        self._fused = encoder.device.type in ("cpu", "cuda")
        if not groups:  # torch refuses to optimise nothing; a table that learns alone has its rows
            groups = [{"name": "nothing", "params": [nn.Parameter(torch.zeros(0, device=encoder.device))], "lr": 0.0}]
        self.adam = torch.optim.AdamW(groups, betas=betas, eps=_EPSILON, fused=self._fused)
        self._peaks = [float(group["lr"]) for group in self.adam.param_groups]
        self._table_peak = schedule.table_rate
        self._clip = schedule.clip_norm
        self._failed = torch.zeros((), device=encoder.device)

    @property
    def weights(self) -> list[Tensor]:
        """Everything that learns, in a fixed order."""
        dense = [weight for group in self.adam.param_groups for weight in group["params"]]
        return [self.rows.table, *dense] if self.rows else dense

    def set_rate(self, share: float) -> dict[str, float]:
        """Set all rates to a share of their peaks; returns them by group."""
        for group, peak in zip(self.adam.param_groups, self._peaks, strict=True):
            group["lr"] = peak * share
        rates = {str(group["name"]): float(group["lr"]) for group in self.adam.param_groups if group["name"] != "plain"}
        if self.rows:
            self.rows.rate = self._table_peak * share
            rates["table"] = self.rows.rate
        return rates

    @torch.no_grad()
    def clip(self, scale: float = 1.0) -> Tensor:
        """Divide the gradients by ``scale``, cut their norm, and return what it was, on the device.

        Nothing waits for a GPU here. A norm that is not finite (some gradient is not) makes ``step`` leave every weight and
        moment as it is, also where nobody has looked at the norm yet.
        """
        gradients = []
        for weight in self.weights:
            if weight.grad is None:
                continue
            if weight.grad.is_sparse:
                weight.grad = weight.grad.coalesce()
                gradients.append(weight.grad.values())
            else:
                gradients.append(weight.grad)
        if not gradients:
            return torch.zeros(())
        norm: Tensor = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients))) / scale
        factor = (self._clip / (norm + 1e-6)).clamp(max=1.0) / scale if self._clip else torch.full_like(norm, 1 / scale)
        if norm.device.type != "cpu" or float(factor) != 1.0:  # a CPU knows at once, and saves a pass over the weights
            torch._foreach_mul_(gradients, factor)
        self._failed = (~torch.isfinite(norm)).float()
        return norm

    def step(self) -> None:
        """Apply the gradients, if they are finite."""
        if self._fused:
            # torch's own way to skip a step on the device, made for its GradScaler: the fused kernels look at it.
            self.adam.found_inf = self._failed  # type: ignore[attr-defined]
            self.adam.grad_scale = None  # type: ignore[attr-defined]
            self.adam.step()
        elif not bool(self._failed):
            self.adam.step()
        if self.rows and not bool(self._failed):
            self.rows.step()

    def zero(self) -> None:
        """Forget the gradients."""
        for weight in self.weights:
            weight.grad = None

    def state(self) -> dict[str, Tensor]:
        """Moments and counts as flat tensors, for safetensors."""
        state = {}
        for number, values in self.adam.state_dict()["state"].items():
            for name, value in values.items():
                state[f"adam.{number}.{name}"] = value
        if self.rows:
            state.update({"rows.mean": self.rows.mean, "rows.square": self.rows.square, "rows.count": self.rows.count})
        return state

    def load(self, state: Mapping[str, Tensor], source: str) -> None:
        """Take back what ``state`` gave. Raises CheckpointError when it is another model's."""
        shapes = [weight.shape for group in self.adam.param_groups for weight in group["params"]]
        inner: dict[int, dict[str, Tensor]] = {}
        try:
            for key, value in state.items():
                kind, *rest = key.split(".")
                if kind == "adam":
                    number = int(rest[0])
                    if rest[1] != "step" and value.shape != shapes[number]:
                        raise ValueError(f"{key} has another shape")
                    inner.setdefault(number, {})[rest[1]] = value.clone()
            if self.rows:
                for name in ("mean", "square", "count"):
                    getattr(self.rows, name).copy_(state[f"rows.{name}"])
            self.adam.load_state_dict({"state": inner, "param_groups": self.adam.state_dict()["param_groups"]})
        except (KeyError, ValueError, IndexError, RuntimeError) as error:
            raise CheckpointError(source, f"the optimiser's state does not fit: {error}") from error


def prefers_sparse(device: torch.device) -> bool:
    """Whether row-wise updates of the table pay: on a CPU memory traffic dominates, on a GPU they only add launches."""
    return device.type == "cpu"


def all_finite(weights: Sequence[Tensor]) -> bool:
    """Whether every weight is a number."""
    return all(bool(torch.isfinite(weight).all()) for weight in weights)
