"""MIMO Search's engine: index folders, find passages across languages. Imports neither Qt nor torch nor transformers."""

from engine.privacy import report_nothing

report_nothing()  # before any library is loaded that would
