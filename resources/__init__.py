"""Bundled data, read through importlib.resources: the model package, the sample library, icons, translations."""
