"""Texts in batches of like length, longest first; smaller batches where memory does not suffice."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from trainer.out_of_memory import free_memory, is_out_of_memory

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")


def by_length(
    lengths: Sequence[int] | npt.NDArray[np.integer], tokens: int, run: Callable[[list[int]], _Result], *, first: int = 0
) -> Iterator[tuple[list[int], _Result]]:
    """(places, what ``run`` made of them), batch by batch of at most ``tokens`` tokens, padding included.

    first: begin at this many texts from the longest on. A batch for which memory does not suffice is halved, and so are all
    after it; raises what ``run`` raises when it does not suffice for one text.
    """
    order = np.argsort(-np.asarray(lengths, dtype=np.int64), kind="stable")
    at = first
    while at < len(order):
        longest = max(1, int(lengths[order[at]]))
        places = order[at : at + max(1, tokens // longest)].tolist()
        result = None
        try:
            result = run(places)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or len(places) == 1:
                raise
        if result is None:  # outside of the handler, which would hold the batch
            tokens = longest * (len(places) // 2)
            _log.warning("memory does not suffice for %d texts at once; going on with half of them", len(places))
            free_memory()
            continue
        at += len(places)
        yield places, result
