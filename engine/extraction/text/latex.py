"""LaTeX: headings and text without the commands; what a command wraps is kept, references and lengths are not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.text.files import paged, read_text

_SECTIONS = {
    "part": 1,
    "chapter": 1,
    "section": 2,
    "subsection": 3,
    "subsubsection": 4,
    "paragraph": 5,
    "subparagraph": 6,
    "title": 1,
    "frametitle": 2,
}
_COMMENT = re.compile(r"(?<!\\)%.*?(?:\n[ \t]*|\Z)")
_VERBATIM = re.compile(r"\\begin\{(verbatim\*?|lstlisting|minted)\}(?:\[[^\]]{0,300}\])?")
_ENVIRONMENT = re.compile(r"\\(begin|end)\s{0,5}\{([^{}]{0,100})\}((?:\[[^\]]{0,300}\]|\{[^{}]{0,300}\}){0,5})")
_TITLED = re.compile(r"theorem|lemma|definition|proof|example|remark|frame|block|corollary|proposition", re.I)
# Commands whose arguments are not text.
_SILENT = re.compile(
    r"\\(?:documentclass|usepackage|RequirePackage|label|eqref|pageref|autoref|cref|Cref|ref|[a-zA-Z]*cite[a-zA-Z]*|includegraphics|include|input|bibliography"
    r"|bibliographystyle|addbibresource|vspace|hspace|setlength|setcounter|addtocounter|newcommand|renewcommand|providecommand"
    r"|newenvironment|def|let|hypersetup|geometry|pagestyle|thispagestyle|definecolor|textcolor|color|fontsize|usetikzlibrary|index"
    r"|graphicspath|newtheorem|theoremstyle|selectlanguage|setmainfont|lstset|rule|includepdf|cline|cmidrule)\*?"
    r"(?![a-zA-Z])\s*(?:\[[^\]]*\]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|\\[a-zA-Z]+(?=\{))*"
)
_HEADING = re.compile(
    r"\\(" + "|".join(_SECTIONS) + r")\*?(?![a-zA-Z])\s*(?:\[[^\]]*\])?\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}"
)
_COMMAND = re.compile(r"\\([a-zA-Z]+)\*?[ \t]*(?:\[[^\]\n]*\])?")
_MARKS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
}
_MARKS |= {"r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328", "b": "\u0331"}
_ACCENT = re.compile(
    r"\\(?:([`'^~=.\"])\s*|([uvHcdbkr])(?:\s+|(?=\{)))(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z])(?![a-zA-Z]{9}))"
)
_SYMBOLS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å",
    "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ",
    "S": "§", "P": "¶", "copyright": "©", "pounds": "£", "euro": "€", "ldots": "…", "dots": "…", "textellipsis": "…",
    "textendash": "–", "textemdash": "—", "textquoteright": "’", "textquoteleft": "‘", "textquotedblleft": "“",
    "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»", "textbackslash": "\\", "LaTeX": "LaTeX",
    "TeX": "TeX", "LaTeXe": "LaTeX2e", "times": "×", "pm": "±", "leq": "≤", "geq": "≥", "neq": "≠", "approx": "≈",
    "rightarrow": "→", "to": "→", "infty": "∞", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε",
    "theta": "θ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω",
    "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω", "par": "\n\n", "newline": "\n", "item": "\n• ", "quad": " ",
    "qquad": " ", "cdot": "·", "degree": "°", "textdegree": "°", "and": ", ", "textbar": "|", "textasciitilde": "~",
}  # fmt: skip


def read(source: Source, context: Context) -> Content:
    """Paragraphs and headings. A file without ``\\begin{document}`` is taken whole: an included chapter, a style."""
    text = read_text(source, context).replace("\r\n", "\n")
    preamble, mark, body = text.partition("\\begin{document}")
    headings = [match.group(0) for match in _HEADING.finditer(preamble)] if mark else []
    body = "\n\n".join([*headings, body.partition("\\end{document}")[0]]) if mark else text
    blocks = list(_blocks(body))
    return Content(paged(blocks), next((block.text for block in blocks if block.level == 1), ""))


def _blocks(body: str) -> Iterator[Block]:
    position = 0
    while match := _VERBATIM.search(body, position):
        end = body.find(f"\\end{{{match.group(1)}}}", match.end())
        if end < 0:
            break
        yield from _prose(body[position : match.start()])
        yield Block(body[match.end() : end])
        position = end
    yield from _prose(body[position:])


def _prose(text: str) -> Iterator[Block]:
    text = _COMMENT.sub("", text)
    position = 0
    for match in _HEADING.finditer(text):
        yield from _paragraphs(text[position : match.start()])
        yield Block(" ".join(_plain(match.group(2)).split()), _SECTIONS[match.group(1)])
        position = match.end()
    yield from _paragraphs(text[position:])


def _paragraphs(text: str) -> Iterator[Block]:
    for paragraph in re.split(r"\n\s*\n", _plain(text)):
        lines = (" ".join(line.split()) for line in paragraph.split("\n"))
        joined = "\n".join(line for line in lines if line)
        if joined:
            yield Block(joined)


def _plain(text: str) -> str:
    text = _SILENT.sub("", text)
    text = _ENVIRONMENT.sub(_environment, text)
    text = _ACCENT.sub(_accented, text)
    text = re.sub(r"\\\\(?:\*?\[[^\]]*\])?", "\n", text)
    text = _COMMAND.sub(lambda match: _SYMBOLS.get(match.group(1), " " if match.group(0)[-1] in " \t" else ""), text)
    text = re.sub(r"\\([&%$#_{}])", lambda match: chr(0xE000 + ord(match.group(1))), text)  # kept from the next step
    text = re.sub(r"\\[,;:!> /-]", " ", text)
    text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”").replace("~", " ")
    text = re.sub(r"[{}$]", "", text).replace("&", " | ")
    return re.sub("[\ue000-\ue07f]", lambda match: chr(ord(match.group(0)) - 0xE000), text)


def _environment(match: re.Match[str]) -> str:
    title = " ".join(re.findall(r"[\[{]([^\]}]*)[\]}]", match.group(3))) if _TITLED.search(match.group(2)) else ""
    return f"\n\n{title}\n\n" if match.group(1) == "begin" else "\n\n"


def _accented(match: re.Match[str]) -> str:
    mark = _MARKS[match.group(1) or match.group(2)]
    return unicodedata.normalize("NFC", (match.group(3) or match.group(4)) + mark)
