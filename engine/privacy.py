"""Keeps what the libraries would report to their makers on this machine. Imported before any of them is.

ONNX Runtime (from 1.29 on, on every system) sends events about each session to Microsoft and keeps an identifier of the
device; only a variable that is set before it is loaded keeps it from that altogether. Child processes inherit it.
"""

from __future__ import annotations

import os

_VARIABLES = ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK")


def report_nothing() -> None:
    """Tell the libraries so, whatever the user's environment says: the program promises it."""
    os.environ.update(dict.fromkeys(_VARIABLES, "1"))
