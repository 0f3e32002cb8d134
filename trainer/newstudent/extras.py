"""Libraries that only the making of a vocabulary needs: imported where they are used, missed with a word on what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from trainer.errors import TrainerError


class MissingExtraError(TrainerError):
    """A library of an optional part is not installed. library: its name. extra: the part that brings it."""

    def __init__(self, library: str, extra: str) -> None:
        super().__init__(library, extra)
        self.library, self.extra = library, extra

    @property
    def detail(self) -> str:
        """What to install."""
        return f"{self.library} is not installed: pip install 'mimo-search[{self.extra}]'"

    def __str__(self) -> str:
        return self.detail


@contextmanager
def recipe_extra(library: str) -> Iterator[None]:
    """Around an import of a library of the ``recipe`` extra. Raises MissingExtraError."""
    try:
        yield
    except ImportError as error:
        raise MissingExtraError(library, "recipe") from error
