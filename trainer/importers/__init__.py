"""Readers of parallel text: one module a format, found by content or name (registry)."""
