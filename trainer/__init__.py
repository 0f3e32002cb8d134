"""The MIMO trainer: both stages, baselines, evaluation and export. Never imported by the app."""

import engine  # noqa: F401  # first of all, for its promise that nothing is reported anywhere
