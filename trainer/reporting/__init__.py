"""Evaluations as JSON, as a plain table and as one HTML page."""
