"""Queries, candidates, ranking, marking, calibration."""
