"""Gradient caching (Gao et al., 2021): a contrastive loss over a large batch in the memory of a small one.

Embed in mini-batches without gradient, take the loss's gradient at the vectors, then embed each mini-batch again under the
same random state and push its part of that gradient through. The result is the uncached gradient. The mini-batches that
come last in the first pass may keep their graphs instead (as far as ``retained_tokens`` allows): these need no second pass.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from trainer.losses import Losses

# Turns a mini-batch (by its number) into vectors [rows, dim].
Embed = Callable[[int], Tensor]
# The loss of all vectors, and its gradient at them.
AtVectors = Callable[[Tensor], tuple[Losses, Tensor]]


@dataclass(frozen=True, slots=True)
class RandomState:
    """The random numbers that a forward pass is about to draw."""

    cpu: Tensor
    device: Tensor | None

    @classmethod
    def take(cls, device: torch.device) -> RandomState:
        """As it is now."""
        return cls(torch.get_rng_state(), torch.cuda.get_rng_state(device) if device.type == "cuda" else None)

    @contextlib.contextmanager
    def again(self, device: torch.device) -> Iterator[None]:
        """Draw the same numbers once more, then go on as if nothing had been drawn."""
        with torch.random.fork_rng([device] if device.type == "cuda" else []):
            torch.set_rng_state(self.cpu)
            if self.device is not None:
                torch.cuda.set_rng_state(self.device, device)
            yield


def cached_backward(
    embed: Embed,
    places: Sequence[Tensor],
    tokens: Sequence[int],
    at_vectors: AtVectors,
    *,
    device: torch.device,
    retained_tokens: int = 0,
) -> Generator[float, None, Losses]:
    """Add the gradients of a loss over all rows to the parameters; yields how far it is (0 to 1) between mini-batches.

    places: the rows of each mini-batch in the batch. tokens: their tokens, padding included. at_vectors gets the vectors of
    all rows in the batch's order and also does the backward pass into parameters of the loss itself.
    """
    keep = _retained(tokens, retained_tokens)
    total = sum(tokens) + 2 * sum(size for size, kept in zip(tokens, keep, strict=True) if not kept)
    done = 0
    states: list[RandomState] = []
    graphs: dict[int, Tensor] = {}
    parts: list[Tensor] = []
    for number in range(len(places)):
        states.append(RandomState.take(device))
        if keep[number]:
            graphs[number] = embed(number)
            parts.append(graphs[number].detach())
        else:
            with torch.no_grad():
                parts.append(embed(number))
        done += tokens[number]
        yield done / total
    order = torch.cat(list(places))
    vectors = torch.empty_like(joined := torch.cat(parts)).index_copy_(0, order.to(joined.device), joined)
    losses, gradient = at_vectors(vectors)
    for number in sorted(range(len(places)), key=lambda number: not keep[number]):  # graphs first: they hold memory
        part = gradient[places[number].to(gradient.device)]
        if keep[number]:
            torch.autograd.backward([graphs.pop(number)], [part])
            continue
        with states[number].again(device):
            torch.autograd.backward([embed(number)], [part])
        done += 2 * tokens[number]
        yield min(1.0, done / total)
    return losses


def _retained(tokens: Sequence[int], budget: int) -> list[bool]:
    """Which mini-batches keep their graph: the last ones, so that nothing is held while the others are embedded."""
    keep = [False] * len(tokens)
    for number in reversed(range(len(tokens))):
        budget -= tokens[number]
        if budget < 0:
            break
        keep[number] = True
    return keep
