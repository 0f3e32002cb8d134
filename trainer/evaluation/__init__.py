"""Measuring models: retrieval across languages, fairness between them, alignment and uniformity, similarity."""
