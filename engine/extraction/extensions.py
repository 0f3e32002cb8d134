"""What a file's name says about its format: a hint, after the content has been asked."""

from __future__ import annotations

from pathlib import PurePosixPath

_EXTENSIONS: dict[str, str] = {
    "txt": "txt text log asc nfo me readme lst diz",
    "md": "md markdown mdown mkd mkdn mdx qmd rmd",
    "rst": "rst rest",
    "tex": "tex latex ltx sty cls bib dtx",
    "html": "html htm xhtml xht shtml hta",
    "csv": "csv",
    "tsv": "tsv tab",
    "json": "json geojson ipynb webmanifest har jsonld topojson json5",
    "jsonl": "jsonl ndjson jsonlines ldjson",
    "xml": "xml xsl xslt xsd svg kml gpx fb2 rss atom rdf owl xliff xlf tmx tbx ttml dtd wsdl plist resx ts opml dita"
    " docbook dbk fodt fods fodp gml dae tei mml mathml xspf",
    "srt": "srt",
    "vtt": "vtt",
    "ics": "ics ical ifb icalendar",
    "vcf": "vcf vcard",
    "eml": "eml",
    "emlx": "emlx",
    "mhtml": "mht mhtml",
    "mbox": "mbox mbx",
    "code": "c h cc cpp cxx hpp hh hxx inl m mm java kt kts scala groovy gradle py pyw pyi pyx rb rs go js mjs cjs jsx"
    " tsx vue svelte php phtml pl pm t r jl lua sh bash zsh fish ps1 psm1 bat cmd vbs vb bas cs fs fsx fsi swift"
    " dart ex exs erl hrl hs lhs ml mli clj cljs cljc edn lisp lsp cl el scm rkt f f77 f90 f95 for pas pp dpr ada"
    " adb ads asm s nim zig v sv vhd vhdl sql graphql gql proto thrift css scss sass less styl cmake mk make mak"
    " ini cfg conf config toml yaml yml properties env editorconfig tf hcl diff patch po pot strings desktop"
    " service dockerfile awk sed tcl d coffee jsp asp aspx ejs erb haml jade pug twig j2 hbs mustache tmpl matlab"
    " sas do ado stan nix ino glsl hlsl vert frag wgsl cu cuh lock",
    "pdf": "pdf",
    "rtf": "rtf",
    "docx": "docx docm dotx dotm",
    "pptx": "pptx pptm ppsx ppsm potx potm",
    "xlsx": "xlsx xlsm xltx xltm",
    "xlsb": "xlsb",
    "xls": "xls xlt",
    "doc": "doc dot",
    "ppt": "ppt pps pot",
    "odt": "odt ott odm sxw",
    "odp": "odp otp sxi",
    "ods": "ods ots sxc",
    "epub": "epub",
    "msg": "msg",
    "zip": "zip kmz",
    "tar": "tar",
    "gz": "gz tgz",
    "bz2": "bz2 tbz tbz2",
    "xz": "xz txz",
    "7z": "7z",
    "image": "png jpg jpeg jpe gif bmp tif tiff webp heic heif avif jp2 j2k jpf psd ico cur icns raw cr2 cr3 nef arw dng"
    " orf rw2 tga pcx ppm pgm pbm pnm xcf wmf emf jxl",
    "audio": "mp3 wav flac ogg oga opus m4a m4b aac wma aif aiff amr mid midi ape au",
    "video": "mp4 m4v mov avi mkv webm wmv asf flv mpg mpeg 3gp 3g2 mts m2ts vob ogv",
    "svgz": "svgz",
    "rar": "rar",
}
_BY_EXTENSION = {extension: file_format for file_format, listed in _EXTENSIONS.items() for extension in listed.split()}
_TEXT = frozenset(
    {"txt", "md", "rst", "tex", "html", "csv", "tsv", "json", "jsonl", "xml", "srt", "vtt", "ics", "vcf", "code"}
)
_TEXT_MAIL = frozenset({"eml", "emlx", "mhtml", "mbox"})
_CODE_NAMES = frozenset(
    {
        "makefile",
        "gnumakefile",
        "dockerfile",
        "containerfile",
        "rakefile",
        "gemfile",
        "vagrantfile",
        "jenkinsfile",
        "procfile",
        "brewfile",
    }
)


def extension_of(name: str) -> str:
    """The lower-case last extension without its dot, "" if there is none."""
    return PurePosixPath(name.replace("\\", "/")).suffix[1:].lower()


def by_extension(name: str) -> str | None:
    """The format that the name suggests."""
    base = PurePosixPath(name.replace("\\", "/")).name.lower()
    if base in _CODE_NAMES or base.partition(".")[0] in _CODE_NAMES or base.rpartition("__")[2] in _CODE_NAMES:
        return "code"
    return _BY_EXTENSION.get(extension_of(name))


def is_text_format(file_format: str) -> bool:
    """Whether files of this format are text (mail included), so that binary content contradicts the name."""
    return file_format in _TEXT or file_format in _TEXT_MAIL
