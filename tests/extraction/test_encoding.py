"""Legacy encodings: the text comes back whatever it was written in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.extraction.encoding import decode

# Written for this test: everyday sentences, one a language.
TEXTS = {
    "ru": "Вчера вечером мы долго гуляли по набережной и разговаривали о том, куда поехать летом. Погода была тёплая.",
    "uk": "Учора ввечері ми довго гуляли набережною й розмовляли про те, куди поїхати влітку. Було тепло, і їжак біг.",
    "bg": "Вчера вечерта дълго се разхождахме край морето и говорихме къде да отидем през лятото. Времето беше топло.",
    "pl": "Wczoraj wieczorem długo spacerowaliśmy nad rzeką i rozmawialiśmy, dokąd pojechać latem. Było ciepło, żółw śpi.",
    "cs": "Včera večer jsme se dlouho procházeli po nábřeží, a protože už šlo léto, mluvili jsme o moři.",
    "hu": "Tegnap este sokáig sétáltunk a folyóparton, és arról beszélgettünk, hová utazzunk nyáron. Jó idő volt, őszi.",
    "de": "Gestern Abend sind wir lange am Fluß spazieren gegangen und haben überlegt, wohin wir im Sommer fahren könnten.",
    "fr": "Hier soir, nous nous sommes promenés longtemps au bord du fleuve et avons parlé de l'été, où il fera très chaud.",
    "el": "Χθες το βράδυ περπατήσαμε πολλή ώρα δίπλα στο ποτάμι και μιλήσαμε για το πού θα πάμε το καλοκαίρι.",
    "tr": "Dün akşam nehir kıyısında uzun süre yürüdük ve yazın nereye gideceğimizi konuştuk. Hava çok güzeldi, ışıl ışıl.",
    "he": "אתמול בערב טיילנו זמן רב לאורך הנהר ודיברנו על המקום שאליו ניסע בקיץ. מזג האוויר היה נעים מאוד.",
    "ar": "مشينا مساء أمس طويلا على ضفة النهر وتحدثنا عن المكان الذي سنسافر إليه في الصيف. كان الجو جميلا.",
    "lt": "Vakar vakare ilgai vaikščiojome palei upę ir kalbėjomės, kur važiuosime vasarą. Oras buvo šiltas, žmonių mažai.",
    "vi": "Tối qua chúng tôi đi dạo rất lâu bên bờ sông và nói chuyện về nơi sẽ đến vào mùa hè.",
    "th": "เมื่อคืนนี้เราเดินเล่นริมแม่น้ำเป็นเวลานานและคุยกันว่าจะไปเที่ยวที่ไหนในฤดูร้อน อากาศดีมาก",
    "ja": "昨日の夜、私たちは川沿いを長い間散歩して、夏にどこへ行くかを話しました。天気はとても良かったです。",
    "ko": "어제 저녁에 우리는 강가를 오래 걸으면서 여름에 어디로 갈지 이야기했습니다. 날씨가 아주 좋았습니다.",
    "zh": "昨天晚上我们在河边散步了很久，讨论夏天去哪里旅行。天气非常好，街上的人也不多。",
    "zh-hant": "昨天晚上我們在河邊散步了很久，討論夏天去哪裡旅行。天氣非常好，街上的人也不多。",
    "ro": "Aseară ne-am plimbat mult timp pe malul râului și am vorbit despre unde să mergem vara aceasta. Țara e frumoasă.",
}
PAIRS = [
    *((language, encoding) for language in TEXTS for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
    *(
        (language, encoding)
        for language in TEXTS
        for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "gb18030")
    ),
    *((language, encoding) for language in ("ru", "bg") for encoding in ("cp1251", "koi8-r", "cp866", "iso8859-5")),
    ("uk", "koi8-u"),
    ("uk", "cp1251"),
    *((language, encoding) for language in ("pl", "cs", "hu") for encoding in ("cp1250", "iso8859-2")),
    *((language, encoding) for language in ("de", "fr") for encoding in ("cp1252", "iso8859-1", "iso8859-15", "mac-roman")),
    ("el", "cp1253"),
    ("el", "iso8859-7"),
    ("tr", "cp1254"),
    ("tr", "iso8859-9"),
    ("he", "cp1255"),
    ("he", "iso8859-8"),
    ("ar", "cp1256"),
    ("ar", "iso8859-6"),
    ("lt", "cp1257"),
    ("lt", "iso8859-13"),
    ("lt", "iso8859-4"),
    ("vi", "cp1258"),
    ("th", "cp874"),
    ("ja", "shift_jis"),
    ("ja", "euc-jp"),
    ("ja", "iso2022-jp"),
    ("ko", "euc-kr"),
    ("ko", "iso2022-kr"),
    ("zh", "gbk"),
    ("zh-hant", "big5"),
    ("ro", "iso8859-16"),
]


@pytest.mark.parametrize(("language", "encoding"), [pair for pair in PAIRS if pair[1] != "gb18030" or pair[0] == "zh"])
def test_undeclared_text_is_read(language: str, encoding: str) -> None:
    data = vietnamese(TEXTS[language]) if encoding == "cp1258" else TEXTS[language].encode(encoding)
    found, _ = decode(data)
    assert unicodedata.normalize("NFC", found) == unicodedata.normalize("NFC", TEXTS[language])


# A few words with a letter or two beyond ASCII, which in another encoding are letters, too.
SHORT = [
    ("Un modo per salvare i file, così puoi recuperarli quando vuoi.", "cp1252"),
    ("Pensava che fosse la soluzione migliore per la sua libertà", "cp1252"),
    ("Se você estiver usando o telefone, fale com a gente depois.", "iso8859-1"),
    ("Der Fokus liegt auf der Dokumentation von Änderungen.", "cp850"),
    ("À la fin du mois, vous pouvez accéder aux données.", "cp850"),
    ("Teksten kan sendes til kontoret via posten for at få svar.", "iso8859-15"),
    ("El enfoque no está en reducir el presupuesto en Asia.", "mac-roman"),
    ("Adresa často vede na jiný server než adresa na papíru.", "iso8859-2"),
    ("Provjerite je li vaš telefon uključen prije nego odete.", "iso8859-2"),
    ("Iako su događaji vjerojatno vjerno prikazani, nije to sve.", "cp1250"),
    ("Po zobrazení môžeš svoj program uložiť do projektu.", "iso8859-2"),
    ("Seda näidet vaadatakse tavaliselt koos teistega, mis on seal.", "cp1257"),
    ("Pakartokite tą patį procesą su dviem naujais bananais.", "iso8859-13"),
    ("Mokytoja skaitė knygas.", "cp1257"),
    ("Mokytoja skaitė knygas.", "iso8859-13"),
    ("Cyfarfod nesaf pwyllgor Tŷ Gwyn", "iso8859-14"),
    ("А Марко и његов брат већ сутра путују на море.", "cp1251"),
    ("И надо было спать, потому что утром рано вставать.", "cp1251"),
    ("В саду тихо — никто не гуляет.", "mac-cyrillic"),
    ("Библиотека git-annex-assistant-with-plugins, release candidate 12", "iso8859-5"),
    ("La ago ne modifos la dosieron sed malmuntos ĝin se vi volas.", "iso8859-3"),
]


@pytest.mark.parametrize(("text", "encoding"), SHORT)
def test_a_short_text_is_read_as_its_language_writes(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


def test_a_lone_letter_at_the_end_is_no_cut_off_utf_8() -> None:
    assert decode("Acepta muchas opciones de configuració".encode("cp1252"))[0].endswith("configuració")
    assert decode("Größe und Höh".encode() + b"e" + "ö".encode()[:1])[0].startswith("Größe und Höhe")


def test_romanian_quotation_marks_are_no_letters() -> None:
    text = f"„{TEXTS['ro']}” {TEXTS['ro']} „Da”, a spus el și a plecat în oraș."
    assert decode(text.encode("iso8859-16"))[0] == text


def vietnamese(text: str) -> bytes:
    """windows-1258 as Vietnamese keyboards write it: a vowel letter, then its tone as a mark."""
    written = []
    for character in text:
        try:
            written.append(character.encode("cp1258"))
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", character)
            tone = next(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
            rest = unicodedata.normalize("NFC", parts.replace(tone, "", 1))
            written.append(rest.encode("cp1258") + tone.encode("cp1258"))
    return b"".join(written)


def test_a_declaration_is_believed_where_it_fits() -> None:
    data = "où ça".encode("cp1252")
    assert decode(data, "iso-8859-1")[0] == "où ça"
    assert decode("Ελλάδα".encode("iso8859-7"), "ISO-8859-7") == ("Ελλάδα", "iso8859-7")
    assert decode("кот".encode("koi8-r"), "koi8-r")[0] == "кот"


def test_a_false_declaration_is_not_believed() -> None:
    assert decode(TEXTS["ru"].encode("utf-8"), "shift_jis")[0] == TEXTS["ru"]
    assert decode(TEXTS["ja"].encode("shift_jis"), "utf-8")[0] == TEXTS["ja"]
    assert decode(TEXTS["ru"].encode("cp1251"), "no such charset")[0] == TEXTS["ru"]


def test_damaged_utf_8_is_still_utf_8() -> None:
    data = TEXTS["ru"].encode("utf-8")
    text, encoding = decode(data[:50] + b"\xff" + data[50:])
    assert encoding == "utf-8"
    assert text.replace("\ufffd", "") == TEXTS["ru"]


def test_a_late_legacy_character_is_not_overlooked() -> None:
    data = b"plain ascii text\n" * 20_000 + TEXTS["ru"].encode("cp1251")
    assert decode(data)[0].endswith(TEXTS["ru"])


def test_a_sample_that_cuts_a_character_is_judged_all_the_same() -> None:
    for shift in range(2):
        data = b"x" * shift + (TEXTS["ja"] * 4000).encode("shift_jis")
        assert decode(data)[0].endswith(TEXTS["ja"])


@given(
    st.binary(max_size=300),
    st.sampled_from([None, "utf-8", "utf-16", "big5", "rot13", "idna", "undefined", "\x00", "x" * 300]),
)
def test_any_bytes_can_be_decoded(data: bytes, declared: str | None) -> None:
    text, encoding = decode(data, declared)
    assert isinstance(text, str)
    assert encoding


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00\x1b~"), max_size=200))
@example("00¡")
def test_utf_8_is_always_read_as_utf_8(text: str) -> None:
    assert decode(text.encode("utf-8-sig"))[0] == text
    if text.isprintable():
        assert decode(text.encode("utf-8"))[0] == text.lstrip("\ufeff")
