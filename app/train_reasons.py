"""The trainer's own reasons, which are a few English words, in the language of the interface.

What is not known here is shown as the trainer says it. A test finds each of these in the trainer's source.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.wordings import Wording, found_wording

translate = QCoreApplication.translate  # by this name, and with the context spelled out, lupdate finds the texts

REASONS: tuple[Wording, ...] = (
    ("no text in these files", lambda: translate("trainer", "there is no text in these files")),
    ("no English side ((…)): English is the anchor", lambda: translate("trainer", "no text has an English side ({1})")),
    (
        "one language only ((…)): translations are needed",
        lambda: translate("trainer", "everything is in one language ({1}), but translations are needed"),
    ),
    ("unknown language tags: (…); say what they stand for", lambda: translate("trainer", "unknown languages: {1}")),
    ("nothing is left to train on", lambda: translate("trainer", "nothing is left after cleaning")),
    (
        "one side of line-aligned text ((…)): name the file",
        lambda: translate("trainer", "the file of the other language is missing ({1})"),
    ),
    ("no format that can be imported", lambda: translate("trainer", "files of this kind cannot be read")),
    (
        "the languages of its columns cannot be told",
        lambda: translate("trainer", "the languages of its columns are not known; name them, as in en,de"),
    ),
    (
        "(number) MB are needed for checkpoints, (number) MB are free",
        lambda: translate("trainer", "{1} MB are needed on the disk, {2} MB are free"),
    ),
    ("no such file or folder", lambda: translate("trainer", "it is not there any more")),
    ("damaged: it is not what was written", lambda: translate("trainer", "it is damaged")),
    (
        "no translations to train on: stage 1 needs texts with an English side",
        lambda: translate("trainer", "there are no translations of English texts"),
    ),
    (
        "no queries with passages to train on: stage 2 needs at least 2 records",
        lambda: translate("trainer", "the texts hold no questions with their answers"),
    ),
    (
        "the dev split cannot be measured on, the last model is kept",
        lambda: translate("trainer", "too few texts were kept aside to measure on; the last model is taken"),
    ),
    (
        "only (number) records to train on: enough to try the steps, not to learn from",
        lambda: translate("trainer", "Records to train on: {1}. That is enough to try it out, not to learn from."),
    ),
    (
        "no pairs in (…): too few records to hold any out",
        lambda: translate("trainer", "There are too few records to keep any aside to measure with."),
    ),
    (
        "no pairs with English: distillation has nothing to learn from",
        lambda: translate("trainer", "there are no translations of English texts"),
    ),
    ("unknown language tags left out: (…)", lambda: translate("trainer", "unknown languages: {1}")),
    (
        "one language beside English only ((…))",
        lambda: translate("trainer", "There is only one language beside English: {1}."),
    ),
    (
        "more was dropped ((number)) than kept ((number)): look at the reasons",
        lambda: translate("trainer", "More was left out ({1}) than kept ({2}): look at the reasons."),
    ),
)
_STAGE_2 = "stage 2 is left out: "


def reason_text(reason: str) -> str:
    """-> a reason in the interface's language, as far as it is a known one."""
    if reason.startswith(_STAGE_2):
        left_out = reason_text(reason.removeprefix(_STAGE_2))
        return translate("trainer", "Stage 2 is left out: {reason}").replace("{reason}", left_out)
    return found_wording(reason, REASONS, within=True) or reason
