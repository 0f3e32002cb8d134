"""Training on a machine that is lent for minutes, reached only through what a call sends and brings back: see README.md."""
