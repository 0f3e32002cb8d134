"""Students and teachers: ``load_encoder`` gives an ``Encoder`` from a model package, a folder or a name."""

from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.models.piece_codes import PieceCodes
from trainer.models.pooling import Pooling
from trainer.models.projection import Projection
from trainer.models.prompts import Prompts
from trainer.models.teacher import Teacher, default_teacher, load_teacher
from trainer.models.text_tokens import Tokens

__all__ = [
    "Encoder",
    "PieceCodes",
    "Pooling",
    "Projection",
    "Prompts",
    "Teacher",
    "Tokens",
    "default_teacher",
    "load_encoder",
    "load_teacher",
]
