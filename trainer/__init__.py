"""The MIMO trainer: both stages, baselines, evaluation and export. Never imported by the app."""
