"""Formats told by their first bytes. Keys: a registry format, image/audio/video, or a name of something we do not read."""

from __future__ import annotations

# (offset, bytes, format); the first match wins, so longer signatures stand before their prefixes.
_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "pdf"),
    (0, b"{\\rtf", "rtf"),
    (0, b"PK\x03\x04", "zip"),
    (0, b"PK\x05\x06", "zip"),
    (0, b"PK\x07\x08", "zip"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (0, b"\x1f\x8b\x08", "gz"),
    (0, b"BZh", "bz2"),
    (0, b"\xfd7zXZ\x00", "xz"),
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (257, b"ustar", "tar"),
    (0, b"Rar!\x1a\x07", "rar"),
    (0, b"\x28\xb5\x2f\xfd", "zstd"),
    (0, b"\x04\x22\x4d\x18", "lz4"),
    (0, b"LZIP", "lzip"),
    (0, b"\x1f\x9d", "compress"),
    (2, b"-lh", "lha"),
    (0, b"MSCF", "cab"),
    (0, b"!<arch>\n", "ar"),
    (0, b"070701", "cpio"),
    (0, b"\xed\xab\xee\xdb", "rpm"),
    (0, b"xar!", "xar"),
    (0, b"\x89PNG\r\n\x1a\n", "image"),
    (0, b"\x8aMNG", "image"),
    (0, b"\xff\xd8\xff", "image"),
    (0, b"GIF87a", "image"),
    (0, b"GIF89a", "image"),
    (0, b"II*\x00", "image"),
    (0, b"MM\x00*", "image"),
    (0, b"II+\x00", "image"),
    (0, b"MM\x00+", "image"),
    (0, b"8BPS", "image"),
    (0, b"\x00\x00\x00\x0cjP  ", "image"),
    (0, b"\xff\x4f\xff\x51", "image"),
    (0, b"\x00\x00\x01\x00", "image"),
    (0, b"BPG\xfb", "image"),
    (0, b"\xff\x0a", "image"),
    (0, b"\x00\x00\x00\x0cJXL ", "image"),
    (0, b"AT&TFORM", "djvu"),
    (0, b"\xd7\xcd\xc6\x9a", "image"),
    (40, b" EMF", "image"),
    (0, b"gimp xcf", "image"),
    (0, b"qoif", "image"),
    (0, b"SIMPLE  =", "fits"),
    (0, b"v/1\x01", "image"),
    (0, b"FORM", "audio"),
    (0, b"ID3", "audio"),
    (0, b"fLaC", "audio"),
    (0, b"MThd", "audio"),
    (0, b"#!AMR", "audio"),
    (0, b"MAC ", "audio"),
    (0, b".snd", "audio"),
    (0, b"wvPK", "audio"),
    (0, b"OggS", "audio"),
    (0, b"\x1aE\xdf\xa3", "video"),
    (0, b"FLV\x01", "video"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video"),
    (0, b"\x00\x00\x01\xba", "video"),
    (0, b"\x00\x00\x01\xb3", "video"),
    (4, b"moov", "video"),
    (4, b"mdat", "video"),
    (0, b"FWS", "flash"),
    (0, b"CWS", "flash"),
    (0, b"ZWS", "flash"),
    (0, b"\x7fELF", "program"),
    (0, b"MZ", "program"),
    (0, b"\xca\xfe\xba\xbe", "program"),
    (0, b"\xfe\xed\xfa\xce", "program"),
    (0, b"\xfe\xed\xfa\xcf", "program"),
    (0, b"\xcf\xfa\xed\xfe", "program"),
    (0, b"\xce\xfa\xed\xfe", "program"),
    (0, b"\x00asm", "program"),
    (0, b"dex\n", "program"),
    (0, b"SQLite format 3\x00", "database"),
    (4, b"Standard Jet DB", "database"),
    (4, b"Standard ACE DB", "database"),
    (0, b"\x00\x01\x00\x00\x00", "font"),
    (0, b"OTTO\x00", "font"),
    (0, b"ttcf", "font"),
    (0, b"wOFF", "font"),
    (0, b"wOF2", "font"),
    (34, b"LP", "font"),
    (0, b"%!PS", "postscript"),
    (0, b"\xc5\xd0\xd3\xc6", "postscript"),
    (0, b"ITSF", "chm"),
    (0, b"!BDN", "pst"),
    (60, b"BOOKMOBI", "mobi"),
    (0, b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3", "onenote"),
    (0, b"\x89HDF\r\n\x1a\n", "hdf"),
    (0, b"PAR1", "parquet"),
    (0, b"AC10", "dwg"),
    (0, b"\xffWPC", "wordperfect"),
    (0, b"bplist", "plist"),
    (0, b"CDF\x01", "netcdf"),
    (0, b"CDF\x02", "netcdf"),
)


def by_signature(head: bytes) -> str | None:
    """The format whose signature ``head`` (at least the first 1 KB of the file) carries, None if none is known."""
    if head[:4] == b"RIFF" and len(head) >= 12:
        return {b"WEBP": "image", b"WAVE": "audio", b"AVI ": "video"}.get(head[8:12], "riff")
    if head[4:8] == b"ftyp":
        return _iso_media(head[8:12])
    for offset, magic, file_format in _SIGNATURES:
        if head.startswith(magic, offset) and not _mere_text(head, magic, file_format):
            return file_format
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[:2] == b"BM" and len(head) > 30 and int.from_bytes(head[14:18], "little") in (12, 40, 52, 56, 64, 108, 124):
        return "image"
    if len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 in (0xE2, 0xE4, 0xE6) and head[2] & 0xF0 != 0xF0:
        return "audio"  # MPEG audio frame
    if len(head) > 376 and head[0] == head[188] == head[376] == 0x47:
        return "video"  # MPEG transport stream
    if _old_tar(head):
        return "tar"
    return None


def _mere_text(head: bytes, magic: bytes, file_format: str) -> bool:
    """Short signatures of letters ("MZ", "BZh", "ID3") also begin texts; binary formats hold NULs or high bytes soon."""
    if file_format in ("pdf", "rtf", "postscript", "fits") or not magic.isascii() or not magic.decode("ascii").isprintable():
        return False
    return not any(byte < 9 or 14 <= byte < 27 for byte in head[:512]) and not any(byte >= 0x80 for byte in head[:64])


def _iso_media(brand: bytes) -> str:
    if brand[:3] in (b"hei", b"hev", b"avi", b"mif", b"msf", b"crx"):
        return "image"
    if brand in (b"M4A ", b"M4B ", b"M4P "):
        return "audio"
    return "image" if brand in (b"jp2 ", b"jpx ", b"jpm ") else "video"


def _old_tar(head: bytes) -> bool:
    """Tar from before "ustar" has only a checksum to know it by."""
    if len(head) < 512 or head[0] == 0:
        return False
    try:
        stored = int(head[148:156].strip(b" \x00") or b"x", 8)
    except ValueError:
        return False
    return stored == sum(head[:148]) + 8 * 32 + sum(head[156:512])
