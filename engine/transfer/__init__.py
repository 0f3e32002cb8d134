"""A whole library in one file: made on one machine, opened on another."""
