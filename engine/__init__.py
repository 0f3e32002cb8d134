"""MIMO Search's engine: index folders, find passages across languages. Imports neither Qt nor torch nor transformers."""
