"""The desktop window over the engine. Never imports torch or the trainer."""
