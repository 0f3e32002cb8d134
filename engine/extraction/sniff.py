"""Telling text from binary, and one text format from another by how it begins."""

from __future__ import annotations

import re

_CJK_MARKS = frozenset("、。，．？！：；「」『』（）・…《》")
_INVISIBLE = frozenset(
    "\u00a0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u3000\u00ad"
)
_CONTROLS = frozenset(range(32)) - {7, 8, 9, 10, 11, 12, 13, 26, 27}
_MAIL_HEADERS_LISTED = (
    "from to cc bcc subject date message-id received return-path mime-version content-type delivered-to reply-to"
    " sender x-mailer references in-reply-to x-mozilla-status x-account-key list-unsubscribe dkim-signature arc-seal"
    " resent-from x-received x-originating-ip thread-topic thread-index x-priority content-transfer-encoding"
    " authentication-results"
)
_MAIL_HEADERS = frozenset(_MAIL_HEADERS_LISTED.split())
_START = 8000  # characters; no pattern sees more, so that none can be made slow
_HEADER = re.compile(r"^([A-Za-z][A-Za-z0-9-]*):[ \t]?", re.ASCII)
_MBOX = re.compile(r"From \S+ .*\d\d:\d\d(:\d\d)?.*\d{4}")
_SRT = re.compile(r"\s*\d+\s*\n\s*\d{1,2}:\d\d:\d\d[,.]\d{1,3}\s*-->")
_HTML = re.compile(
    r"(<\?xml[^>]{0,500}>\s{0,50})?<(!doctype\s+html|html|head|body|title|meta|table|div|p|h1|script|style)\b", re.I
)
_XML = re.compile(r"<\?xml\s", re.I)
_TAG = re.compile(r"(<!doctype\s+\w+[^>]{0,500}>\s{0,50})?<([A-Za-z_][\w.:-]{0,100})([\s>/])", re.I)


def has_mark(head: bytes) -> bool:
    """Whether it begins with a byte order mark, which makes it text."""
    if head.startswith(b"\xff\xfe") and not head.startswith(b"\xff\xfe\x00\x00"):
        return b"\x00\x00" not in head or "\x00" not in head[2:].decode("utf-16-le", "ignore")
    if head.startswith(b"\xff\xfe"):
        return True
    return head.startswith((b"\xfe\xff", b"\xef\xbb\xbf", b"\x00\x00\xfe\xff"))


def is_binary(head: bytes) -> bool:
    """Whether ``head`` is no text in any encoding. UTF-16 and UTF-32 hold NULs at regular places; binary data anywhere."""
    if not head:
        return False
    if has_mark(head):
        return False
    controls = sum(head.count(code) for code in _CONTROLS)
    if controls * 200 <= len(head):  # a stray control character does not make a text binary
        return False
    return wide_encoding(head) is None


def wide_encoding(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark, told by where the NULs stand and by whether the result reads as text."""
    if len(head) < 4 or not (b"\x00" in head or _kana(head) or any(code in head[:2000] for code in _CONTROLS)):
        return None
    sample = head[: len(head) // 4 * 4][:16384]
    best: tuple[float, str] | None = None
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        # Cutting the sample may have cut a surrogate pair, hence "ignore" and the comparison of lengths.
        text = sample.decode(name, "ignore")
        width = 4 if "32" in name else 2
        if len(text) * width < len(sample) * 0.98:
            continue
        score = _readable(text)
        if score > 0.9 and (best is None or score > best[0]):
            best = (score, name)
    return best[1] if best else None


def _kana(head: bytes) -> bool:
    """Japanese in UTF-16 need not hold a NUL, but its kana are all at U+30xx."""
    even, odd = head[0:2048:2], head[1:2048:2]
    return not head.isascii() and max(even.count(0x30) / len(even), odd.count(0x30) / len(odd)) > 0.3


def _readable(text: str) -> float:
    """The share of characters that are common in texts: letters of one or two scripts, digits, usual punctuation, spaces."""
    if not text:
        return 0.0
    blocks: dict[int, int] = {}
    common = 0
    for character in text:
        code = ord(character)
        if character in _CJK_MARKS or character in "\t\n\r" or 32 <= code < 127:
            common += 1
        elif character in _INVISIBLE:
            continue
        elif code < 32 or not character.isprintable():
            return 0.0 if code == 0 else common / len(text) / 2
        else:
            block = 0x4E00 if 0x3400 <= code < 0xA000 else 0xAC00 if 0xAC00 <= code < 0xD7B0 else code >> 8
            blocks[block] = blocks.get(block, 0) + 1
    top = sum(sorted(blocks.values(), reverse=True)[:3])
    # Latin text read in the wrong byte order turns into spread CJK without a single space or line end.
    if common == 0 and len(text) > 8 and top == blocks.get(0x4E00, 0):
        return 0.5
    return (common + top) / len(text)


def text_format(head: str) -> str | None:
    """The format of a text by its beginning, None if it could be any text."""
    start = _after_comments(head.lstrip("\ufeff \t\r\n"))[:_START]
    if start.startswith("{\\rtf"):
        return "rtf"
    if start.startswith("WEBVTT"):
        return "vtt"
    if start[:15].upper() == "BEGIN:VCALENDAR":
        return "ics"
    if start[:11].upper() == "BEGIN:VCARD":
        return "vcf"
    if _SRT.match(start):
        return "srt"
    if start.startswith("From ") and _MBOX.match(start.partition("\n")[0][:200]):
        return "mbox"
    mail = _mail(start)
    if mail:
        return mail
    if _HTML.match(start):
        return "html"
    if _XML.match(start):
        return "html" if re.search(r"<html[\s>]", start[:2000], re.I) else "xml"
    tag = _TAG.match(start)
    if tag and (tag.group(1) or f"</{tag.group(2)}>" in head or "xmlns" in start[:2000]):
        return "xml"
    return None


def _after_comments(head: str) -> str:
    """``head`` without the markup comments it begins with."""
    while head.startswith("<!--"):
        end = head.find("-->")
        if end < 0:
            break
        head = head[end + 3 : end + 3 + _START].lstrip()
    return head


def _mail(start: str) -> str | None:
    """Mail begins with header lines, several of them well known (an Apple emlx file: after a byte count)."""
    first, _, rest = start.partition("\n")
    emlx = first.strip().isdigit()
    known = 0
    multipart_related = False
    for line in (rest if emlx else start).splitlines()[:60]:
        if not line.strip():
            break
        if line[0] in " \t":
            multipart_related |= "multipart/related" in line.lower()
            continue
        match = _HEADER.match(line)
        if not match:
            return None if known < 3 else "emlx" if emlx else "eml"
        known += match.group(1).lower() in _MAIL_HEADERS
        multipart_related |= line.lower().startswith("content-type: multipart/related") or "saved by" in line.lower()
    if known < 3:
        return None
    return "emlx" if emlx else "mhtml" if multipart_related and "saved by" in start[:3000].lower() else "eml"
