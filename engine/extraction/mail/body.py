"""What of a mail is its text, and what is attached to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.errors import EncryptedError, TooLargeError
from engine.extraction.content import Block
from engine.extraction.encoding import decode
from engine.extraction.html import blocks_from_html
from engine.extraction.mail import headers
from engine.extraction.mail.mime import Part

_WORD = re.compile(r"\w+")
_PARAGRAPH = re.compile(r"\n[ \t>]*\n")
_PGP = "-----BEGIN PGP MESSAGE-----"
_SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_SMIME = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_TEXTUAL = ("text/plain", "text/html", "message/delivery-status", "text/rfc822-headers", "text/enriched", "text/markdown")


@dataclass(slots=True)
class Body:
    """The text of a mail in reading order, and the parts that are files of their own."""

    display: str
    limit: int
    blocks: list[Block] = field(default_factory=list)
    attachments: list[Part] = field(default_factory=list)

    def add(self, part: Part) -> None:
        """Take up a part and all below it."""
        kind = part.type
        if kind == "multipart/encrypted":
            raise EncryptedError(self.display, "encrypted message")
        if kind in _SMIME and _is_enveloped(part):
            raise EncryptedError(self.display, "encrypted message (S/MIME)")
        if part.children:
            self._add_children(kind, part.children)
        elif kind in _SIGNATURES:
            return
        elif kind.startswith("multipart/"):
            # broken: no boundary, or none found; what a person would still read in it
            self.blocks += paragraphs(self._text(part))
        elif kind in _TEXTUAL and headers.disposition(part.headers) != "attachment" and not _is_named(part):
            self.blocks += self._blocks(part)
        else:
            self.attachments.append(part)

    def _add_children(self, kind: str, children: tuple[Part, ...]) -> None:
        if kind == "multipart/alternative":
            self._add_alternatives(children)
        elif kind == "multipart/related":
            for number, child in enumerate(children):
                if number == 0 or not _is_decoration(child):
                    self.add(child)
        else:
            for child in children:
                self.add(child)

    def _add_alternatives(self, children: tuple[Part, ...]) -> None:
        """The plain text, and of the other versions only what it does not say (mailers put a mere hint into it, or leave
        tables and links out)."""
        versions = []
        for child in children:
            version = Body(self.display, self.limit)
            version.add(child)
            self.attachments += version.attachments
            if version.blocks:
                versions.append((child.type != "text/plain", version.blocks))
        for _rank, blocks in sorted(versions, key=lambda version: version[0]):
            self.blocks += list(_unsaid(blocks, self.blocks))

    def _blocks(self, part: Part) -> list[Block]:
        if part.type == "text/html":
            declared = headers.parameter(part.headers, "content-type", "charset")
            data = self._bytes(part)
            # without a charset of the mail's own, the markup's declaration counts
            return blocks_from_html(decode(data, declared)[0] if declared else data)[1]
        text = self._text(part)
        if text.lstrip().startswith(_PGP):
            raise EncryptedError(self.display, "encrypted message (PGP)")
        if headers.parameter(part.headers, "content-type", "format").lower() == "flowed":
            text = _unflowed(text)
        return paragraphs(text)

    def _text(self, part: Part) -> str:
        declared = headers.parameter(part.headers, "content-type", "charset")
        return decode(self._bytes(part), declared or None)[0]

    def _bytes(self, part: Part) -> bytes:
        data = part.content(self.limit + 1)
        if len(data) > self.limit:
            raise TooLargeError(self.display, f"over {self.limit} characters in one part")
        return data


def paragraphs(text: str) -> list[Block]:
    """Plain text cut at empty lines."""
    pieces = _PARAGRAPH.split(text.replace("\r\n", "\n").replace("\r", "\n"))
    return [Block(piece.strip()) for piece in pieces if piece.strip()]


def _unflowed(text: str) -> str:
    """RFC 3676: a line that ends in a space goes on in the next one ("-- " is the signature's mark)."""
    lines: list[str] = []
    open_line = False
    for line in text.replace("\r\n", "\n").split("\n"):
        if open_line and lines:
            lines[-1] += line.removeprefix(" ")
        else:
            lines.append(line)
        open_line = line.endswith(" ") and line != "-- "
    return "\n".join(lines)


def _unsaid(blocks: list[Block], said: list[Block]) -> Iterator[Block]:
    """The blocks that bring words which are not there yet."""
    known = {word.casefold() for block in said for word in _WORD.findall(block.text)}
    letters = "".join(_WORD.findall(" ".join(block.text for block in said))).casefold()
    for block in blocks:
        words = [word.casefold() for word in _WORD.findall(block.text)]
        # joined, since scripts without spaces are broken into "words" at line ends only
        if not said or (not known.issuperset(words) and "".join(words) not in letters):
            yield block


def _is_decoration(part: Part) -> bool:
    """Pictures, styles, scripts and fonts that a page is made of."""
    if headers.disposition(part.headers) == "attachment":
        return False
    return part.type.startswith(("image/", "font/", "video/", "audio/")) or part.type in (
        "text/css", "text/javascript", "application/javascript", "application/x-javascript", "application/font-woff",
        "application/octet-stream",
    )  # fmt: skip


def _is_named(part: Part) -> bool:
    """A text with a file name is a file, unless it says that it is to be shown in the mail."""
    return bool(headers.file_name(part.headers)) and headers.disposition(part.headers) != "inline"


def _is_enveloped(part: Part) -> bool:
    """S/MIME calls encrypted and signed-only messages the same type; a parameter or the structure itself tells."""
    kind = headers.parameter(part.headers, "content-type", "smime-type").lower()
    if kind:
        return kind in ("enveloped-data", "authenveloped-data", "authenticated-enveloped-data")
    # the object identifier of signed-data, 1.2.840.113549.1.7.2, stands in the first bytes
    return b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02" not in part.content(64)[:64]
