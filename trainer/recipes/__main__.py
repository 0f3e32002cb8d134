"""``python -m trainer.recipes``: run a recipe; see ``--help``."""

from __future__ import annotations

import sys

from trainer.recipes.command import main

sys.exit(main())
