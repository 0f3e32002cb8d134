"""English names in other scripts as other names of their pieces (see ``name_spellings``)."""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping, Sequence

from trainer.events import Event, make
from trainer.newstudent.other_names import Naming, allowed_names, frequencies_of
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import piece_of


def named_spellings(
    pieces: Sequence[str], alphabet: Collection[str], naming: Naming, names: Mapping[str, int]
) -> Generator[Event, None, dict[str, int]]:
    """Names of the pieces of English names, the likeliest spellings first. names: those that there are already.

    The spellings of a name end with the first that its language knows as a word.
    """
    most = naming.options.spellings
    number = {piece: at for at, piece in enumerate(pieces)} if most else {}
    allowed = allowed_names(pieces, alphabet, naming)
    found: dict[str, tuple[float, int]] = {}
    for own in naming.languages if most else ():
        known, settled = {} if own.forms is None else frequencies_of(own.forms), set[str]()
        for written, name, log in own.spelled:
            other, at = piece_of(written), number.get(SPACE + name)
            if at is None or name in settled:
                continue
            if other in number or other in names or other in known:
                settled.add(name)  # it is written so; what else may be said alike is another word ("того", "туго" of Togo)
            if other in names or not allowed(other):
                continue
            if other not in found or log > found[other][0]:
                found[other] = log, at
        yield make("progress", what="spellings", language=own.language, names=len(found))
    first = sorted(found, key=lambda other: (-found[other][0], other))[:most]
    yield make("words", what="spellings", names=len(first))
    return {other: found[other][1] for other in first}
