"""The vector index: exact scores, hnswlib graphs as a cache of what SQLite holds."""
