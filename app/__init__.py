"""The desktop window over the engine. Never imports torch or the trainer."""

import engine  # noqa: F401  # first of all, for its promise that nothing is reported anywhere
