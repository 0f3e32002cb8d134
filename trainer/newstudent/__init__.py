"""New students: a tokenizer of their own over many languages, on the body of an English encoder."""

from trainer.newstudent.alignment import Links, align, overlap
from trainer.newstudent.balance import TextSource, balanced, texts_of
from trainer.newstudent.building import TableOptions, build_student, table_from_links
from trainer.newstudent.making import NewStudent, StudentOptions, make_student
from trainer.newstudent.tokenizer import SPECIAL_TOKENS, train_tokenizer
from trainer.newstudent.tokenizer_report import TokenRate, token_rates

__all__ = [
    "SPECIAL_TOKENS",
    "Links",
    "NewStudent",
    "StudentOptions",
    "TableOptions",
    "TextSource",
    "TokenRate",
    "align",
    "balanced",
    "build_student",
    "make_student",
    "overlap",
    "table_from_links",
    "texts_of",
    "token_rates",
    "train_tokenizer",
]
