"""Model packages: manifest, checks, tokenizer, installing."""
