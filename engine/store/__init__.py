"""The library on disk: SQLite through SQLAlchemy, the catalogue, full text, locks and recovery."""
