"""From a trained encoder to a model package that the engine runs."""
