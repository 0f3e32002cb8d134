"""``python -m trainer.recipes.lease``."""

from __future__ import annotations

import sys

from trainer.recipes.lease.command import main

sys.exit(main())
