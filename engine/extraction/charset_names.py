"""Names of encodings as documents write them, to Python's codecs; supersets where practice means the superset."""

from __future__ import annotations

import codecs

# What is labelled with the key is in practice written in the value (the WHATWG encoding standard does the same).
_SUPERSETS = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
}
# Python calls these text encodings as well; no document is written in them.
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
_ALIASES = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ks_c_5601-1987": "cp949",
    "windows-949": "cp949",
    "x-gbk": "gb18030",
    "x-mac-cyrillic": "mac_cyrillic",
    "macintosh": "mac_roman",
    "x-x-big5": "cp950",
    "iso-8859-8-i": "iso8859-8",
    "unicode": "utf-16",
    "windows-874": "cp874",
    "unicode-1-1-utf-8": "utf-8",
}


def python_codec(name: str | None) -> str | None:
    """The codec for a declared name, None when the name is unknown or no text encoding."""
    if not name:
        return None
    key = name.strip().strip("\"'").lower()
    try:
        info = codecs.lookup(_ALIASES.get(key, key))
    except (LookupError, ValueError):
        return None
    if not info._is_text_encoding or info.name in _NO_CHARSETS:
        return None
    return _SUPERSETS.get(info.name, info.name)
