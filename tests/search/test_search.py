"""Searching a real library: across languages, words and operators, filters, groups, copies, odd queries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.documents import Confidence, SearchFilter, SearchHit, SearchMode, SearchRequest, SearchResult
from engine.text.chunking import embedding_text
from tests.search.conftest import DOCUMENTS, Bench, name_of


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("How long is the notice period of the lease?", "kündigung.docx"),
        ("how to bake bread with yeast", "brot.txt"),
        ("the two moons of Mars", "mars.html"),
        ("impfung und immunsystem", "иммунитет.txt"),
        ("pyramids in Egypt", "cairo.txt"),
        ("Wie oft muss man ein Klavier stimmen?", "piano.txt"),
    ],
)
def test_finds_across_languages(bench: Bench, query: str, name: str) -> None:
    hits = bench.search(query, language_balance=1.0).hits[:3]
    assert name in [name_of(hit) for hit in hits] + [path.rpartition("/")[2] for hit in hits for path in hit.copies], [
        name_of(hit) for hit in hits
    ]


def test_phrase_must_stand_in_every_hit(bench: Bench) -> None:
    assert bench.names('"working day"') == ["lease.pdf"]
    assert bench.names('"day working"') == []
    assert bench.names("„zweimal im Jahr“ tune") == ["klavier.txt"]


@pytest.mark.parametrize("mode", list(SearchMode))
def test_excluded_words_are_in_no_hit(bench: Bench, mode: SearchMode) -> None:
    assert "piano.txt" in bench.names("piano sonatas", mode=mode)
    for query in ("piano sonatas -Beethoven", "piano sonatas NOT beethoven"):
        for hit in bench.search(query, mode=mode, group=False).hits:
            assert "Beethoven" not in hit.passage.text


def test_prefix(bench: Bench) -> None:
    hits = bench.search("Beetho*", mode=SearchMode.EXACT).hits
    assert [name_of(hit) for hit in hits] == ["piano.txt"]
    assert hits[0].why.words == ("Beethoven",)
    assert bench.names("Beetho*")[0] == "piano.txt"


@pytest.mark.parametrize(
    ("query", "name"),
    [("駅", "東京.txt"), ("京都", "東京.txt"), ("新幹線", "東京.txt"), ("สถานี", "bangkok.txt"), ("القاهرة", "cairo.txt")],
)
def test_words_of_unspaced_and_right_to_left_scripts(bench: Bench, query: str, name: str) -> None:
    for mode in (SearchMode.EXACT, SearchMode.HYBRID):
        first = bench.search(query, mode=mode).hits[0]
        assert name_of(first) == name
        assert any(query in word or word in query for word in first.why.words)


@pytest.mark.parametrize(("query", "word"), [("cafe", "café"), ("KUNDIGUNG", "Kündigung"), ("atmosfera", "atmósfera")])
def test_diacritics_and_case_do_not_matter(bench: Bench, query: str, word: str) -> None:
    assert word in bench.search(query, mode=SearchMode.EXACT).hits[0].why.words


@pytest.mark.parametrize("titled", [False, True])
def test_a_heading_that_answers_makes_its_passage_sure(bench: Bench, titled: bool) -> None:
    """Its sentences do not: they are what a letter says after its subject is told."""
    query = "invitation of the mother for a visitor's visa"
    heading = "Einladung der Mutter für ein Besuchsvisum"
    hit = bench.search(query, k=1).hits[0]
    text = "Ich lege eine Kopie des Passes und Auszüge des Kontos bei. Bitte melden Sie sich, wenn etwas fehlt."
    passage = replace(hit.passage, text=text, heading="" if titled else f"Briefe > {heading}")
    document = replace(hit.document, title=heading if titled else "Briefe")
    embedder = bench.embedder
    asked, whole = embedder.embed_queries([query])[0], embedder.embed_passages([embedding_text(passage, document.title)])[0]
    cosine = float(whole @ asked)
    hit = replace(hit, passage=passage, document=document, why=replace(hit.why, semantic=cosine, evidence=0.0))
    plain = replace(hit, passage=replace(passage, heading=""), document=replace(document, title=""))

    def judged(one: SearchHit) -> Confidence:
        result = bench.search(query, k=1)
        return bench.searcher.judged(query, replace(result, hits=(one,))).hits[0].confidence

    assert judged(plain) is Confidence.NONE
    assert judged(hit) is not Confidence.NONE
    assert judged(replace(hit, why=replace(hit.why, semantic=0.1))) is Confidence.NONE  # no more than the passage itself


def test_rare_number_beats_likeness(bench: Bench) -> None:
    assert bench.names("Rechnung 4712")[0] == "2024.txt"
    assert bench.names("invoice 4711")[0] == "2023.txt"


def test_document_is_found_by_its_name(bench: Bench) -> None:
    assert bench.names("bangkok.txt")[0] == "bangkok.txt"


def test_filters(bench: Bench) -> None:
    everything = {"query": "piano Klavier Brot soup", "k": 50}
    for wanted, holds in (
        (SearchFilter(languages=("de",)), lambda hit: hit.passage.language == "de"),
        (SearchFilter(formats=("html", "pdf")), lambda hit: hit.document.format in ("html", "pdf")),
        (SearchFilter(folders=("/home/a/music",)), lambda hit: hit.document.path.startswith("/home/a/music/")),
        (SearchFilter(modified_after=7000, modified_before=10000), lambda hit: 7000 <= hit.document.modified < 10000),
    ):
        for mode in SearchMode:
            for hit in bench.search(**everything, filter=wanted, mode=mode).hits:  # type: ignore[arg-type]
                assert holds(hit)
    found = bench.search("anything at all", k=50, mode=SearchMode.SEMANTIC, filter=SearchFilter(languages=("de",))).hits
    assert {name_of(hit) for hit in found} == {"kündigung.docx", "brot.txt", "klavier.txt"}
    assert bench.names("piano", filter=SearchFilter(folders=("/home/a/mus",))) == []


def test_wide_filter_still_fills_the_result(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A filter that too many pass to be listed: what was found is filtered, and more asked for until it is enough."""
    expected = bench.names("water", filter=SearchFilter(formats=("txt",)), k=5)
    monkeypatch.setattr("engine.searching.candidates._LISTED", 1)
    assert bench.names("water", filter=SearchFilter(formats=("txt",)), k=5) == expected
    assert len(expected) == 5


def test_grouped_by_document(bench: Bench) -> None:
    hits = bench.search("piano", k=20).hits
    paths = [hit.document.path for hit in hits]
    assert len(paths) == len(set(paths))
    piano = next(hit for hit in hits if name_of(hit) == "piano.txt")
    assert [hit.document.path for hit in piano.more] == [piano.document.path]
    assert piano.score >= piano.more[0].score
    loose = bench.search("piano", k=20, group=False).hits
    assert sum(name_of(hit) == "piano.txt" for hit in loose) == 2
    assert all(not hit.more for hit in loose)


def test_copies_are_folded_but_not_bills_that_differ_in_a_number(bench: Bench) -> None:
    mars = [hit for hit in bench.search("lunas de Marte", k=20).hits if "mars" in name_of(hit)]
    assert len(mars) == 1
    assert {mars[0].document.path, *mars[0].copies} == {"/home/a/science/mars.html", "/home/a/copies/mars (1).html"}
    assert {"2023.txt", "2024.txt"} <= set(bench.names("invoice of the water company", k=20))


def test_hits_are_sorted_and_explained(bench: Bench) -> None:
    result = bench.search("piano tuning Klavier", k=10)
    assert [hit.score for hit in result.hits] == sorted((hit.score for hit in result.hits), reverse=True)
    first = result.hits[0]
    assert first.why.semantic is not None and -1 <= first.why.semantic <= 1
    assert first.why.semantic_rank is not None and first.why.word_rank is not None
    assert bench.search("piano", mode=SearchMode.EXACT).hits[0].why.semantic is None
    assert all(hit.why.word_rank is None for hit in bench.search("piano", mode=SearchMode.SEMANTIC).hits)


@pytest.mark.parametrize("query", ["", "   ", '""', "\x00", "\ud800", "“”"])
def test_query_without_anything_finds_nothing(bench: Bench, query: str) -> None:
    result = bench.search(query)
    assert result.hits == () and not result.confident


ODD_QUERIES = pytest.mark.parametrize(
    "query",
    [
        "NEAR(a b, 3)", "text: piano", "a AND b OR", "(", '"unclosed', "piano AND NOT", "^piano", "{heading}: x", "*", "-",
        "- -x", "'; DROP TABLE passages; --", "%_\\", "rowid:1", "words MATCH 'x'", "🎹🎹", "ꦲꦏ꧀ꦱꦫ", "𒀀𒀁", "piano" * 2000,
        "x " * 5000, "日本" * 5000, "?!…", "a\u0000b", "\ud83d piano", "the of and is was", "的了是", "NOT", "NOT NOT NOT",
        "piano NOT", "a*", "p* *", "„piano", '"piano" "', '"' * 10_000, '"a b" ' * 1600, "👩‍👩‍👧‍👦", "\u0301" * 10_000,
        "piano " + "-a " * 3000, " ".join(f"-w{number}" for number in range(2000)), "\u202epiano\u202c", "piano\n" * 1500,
        " ".join(f"a{number}*" for number in range(1000)), "-".join(["a1"] * 3000), "བོད་ཡིག", "\ud800\udfff" * 5000,
    ],
)  # fmt: skip


@ODD_QUERIES
def test_any_query_survives_in_every_mode(bench: Bench, query: str) -> None:
    for mode in SearchMode:
        for hit in bench.search(query, mode=mode).hits:
            assert hit.passage.text


@ODD_QUERIES
def test_what_any_query_finds_can_be_marked_judged_explained_and_counted(bench: Bench, query: str) -> None:
    found = bench.search(query, k=3)
    marked = bench.searcher.mark(query, found.hits)
    assert all(0 <= start < end <= len(hit.passage.text) for hit in found.hits for start, end in [marked[hit.passage_id]])
    assert [hit.passage_id for hit in bench.searcher.judged(query, found).hits] == [hit.passage_id for hit in found.hits]
    assert [one.document for one in bench.searcher.outlines(SearchRequest(query, k=3))] == [
        hit.document for hit in found.hits
    ]
    for hit in found.hits[:1]:
        assert bench.searcher.explain(query, hit.passage_id) is not None


@pytest.mark.parametrize(
    "query",
    ["the of and is was", "der die das und ist", "的了是", "NOT", "*", "p* *", "🎹🎹", "ꦲꦏ꧀ꦱꦫ", "𒀀𒀁", "\u0301" * 10_000],
)
def test_what_says_nothing_is_never_told_to_be_answered(bench: Bench, query: str) -> None:
    assert not bench.search(query).confident


@pytest.mark.parametrize("query", ["*", "p* *", "🎹🎹", "ꦲꦏ꧀ꦱꦫ", "的了是", "NOT NOT", "\u0301", "a" * 10_000])
def test_words_that_stand_nowhere_are_found_nowhere(bench: Bench, query: str) -> None:
    assert bench.names(query, mode=SearchMode.EXACT) == []


@pytest.mark.parametrize("mode", list(SearchMode))
@pytest.mark.parametrize(
    "query",
    [
        '"piano tuned',
        "„piano tuned",
        "piano\0tuned",
        "\u202epiano tuned\u202c",
        'piano tuned"',
        "* piano tuned",
        '"" piano tuned',
    ],
)
def test_slips_of_the_keyboard_change_nothing(bench: Bench, query: str, mode: SearchMode) -> None:
    found = bench.names(query, mode=mode)
    assert found[0] == "piano.txt"
    if "*" not in query:  # the model reads it
        assert found == bench.names("piano tuned", mode=mode)


@pytest.mark.parametrize("mode", list(SearchMode))
def test_thousands_of_exclusions_exclude(bench: Bench, mode: SearchMode) -> None:
    flood = "piano " + " ".join(f"-klavier -sonatas -w{number}" for number in range(80))
    for hit in bench.search(flood, mode=mode, k=20).hits:
        assert "sonatas" not in hit.passage.text and "klavier" not in hit.passage.text.lower()


def test_syntax_of_the_database_means_nothing(bench: Bench) -> None:
    spelled = [bench.names(query, mode=SearchMode.EXACT, k=20) for query in ("piano AND brot", "piano and brot")]
    assert spelled[0] == spelled[1]
    assert bench.names("piano", mode=SearchMode.EXACT) != []
    assert bench.names("text:piano", mode=SearchMode.EXACT) == []  # two words in a row, not a column and a word


def test_a_question_with_a_quotation_that_stands_nowhere_still_finds(bench: Bench) -> None:
    result = bench.search('How often must a "grand piano instrument" be tuned?')
    assert result.relaxed and "piano.txt" in [name_of(hit) for hit in result.hits[:3]]
    assert not bench.search('"working day" rent').relaxed
    alone = bench.search('"grand piano instrument"')  # nothing but a phrase: asked for as it stands
    assert alone.hits == () and not alone.relaxed
    excluded = bench.search('sonatas of "grand piano instrument" -Beethoven', group=False)
    assert excluded.relaxed and all("Beethoven" not in hit.passage.text for hit in excluded.hits)


def test_words_explain_how_alike_a_passage_is(bench: Bench) -> None:
    query = "the piano today"
    hit = next(hit for hit in bench.search(query).hits if name_of(hit) == "piano.txt")
    why = bench.searcher.explain(query, hit.passage_id)
    assert why is not None and why.semantic == pytest.approx(hit.why.semantic, abs=1e-3)
    assert [word for word, _ in why.attribution] == ["the", "piano", "today"]
    assert max(why.attribution, key=lambda entry: entry[1])[0] == "piano"
    assert bench.searcher.explain(query, 10**9) is None
    assert bench.searcher.explain("", hit.passage_id) is None
    japanese = bench.searcher.explain("京都の切符", hit.passage_id)
    assert japanese is not None and len(japanese.attribution) > 1


def test_accidental_common_words_lift_nothing(make_bench: Callable[[Path], Bench], tmp_path: Path) -> None:
    """In a small library "before" and "must" stand in one passage, like names; they are none."""
    made = make_bench(tmp_path)
    made.put("/m/meter.txt", "en", ["The meter must be read before the year is out. How much is given is in the table."])
    made.put("/m/other.txt", "en", ["A zeppelin over the harbour."])
    made.put("/m/frist.txt", "de", ["Die Kündigungsfrist für den Mieter beträgt drei Monate zum Ende des Monats."])
    query = "How much notice must a tenant give before the move?"
    hits = made.search(query).hits
    meter = next(hit for hit in hits if name_of(hit) == "meter.txt")
    assert not {"must", "before", "the", "How", "much"} & set(meter.why.words)
    assert meter.score < 1.0 + (meter.why.semantic or 0.0) / made.searcher.calibration().deviation
    assert name_of(made.search("zeppelin").hits[0]) == "other.txt"


def test_unmeasured_space_searches_by_the_librarys_own_scale(
    make_bench: Callable[[Path], Bench], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.searching.search.fitted_calibration", lambda space: None)
    made = make_bench(tmp_path)
    assert not made.searcher.calibration().fitted  # of an empty library: the defaults
    for path, language, form, modified, texts in DOCUMENTS:
        made.put(path, language, texts, form, modified)
    found = made.searcher.calibration()
    assert not found.fitted and 0 < found.deviation < 1
    assert made.names("zwei Monde des Mars")[0].startswith("mars")
    assert made.search("How often must a piano be tuned?").confident


def test_nonsense_is_not_confident_and_an_exact_question_is(bench: Bench) -> None:
    assert not bench.search("quarterly torque calibration of hydraulic excavators").confident
    assert bench.search("How often must a piano be tuned?").confident


def test_a_closer_look_changes_nothing_but_the_confidence(bench: Bench) -> None:
    query = "Wie oft muss man ein Klavier stimmen?"
    found = bench.search(query)
    judged = bench.searcher.judged(query, found)
    assert [replace(hit, confidence=Confidence.GOOD) for hit in judged.hits] == [
        replace(hit, confidence=Confidence.GOOD) for hit in found.hits
    ]
    assert (judged.query_language, judged.relaxed) == (found.query_language, found.relaxed)
    assert judged.confidence is judged.hits[0].confidence is Confidence.GOOD
    nonsense = "quarterly torque calibration of hydraulic excavators"
    assert not bench.searcher.judged(nonsense, bench.search(nonsense)).confident
    exact = bench.search("Klavier", mode=SearchMode.EXACT)
    assert bench.searcher.judged("Klavier", exact) == exact and exact.confident
    assert bench.searcher.judged("", SearchResult(())) == SearchResult(())


def test_words_speak_for_a_hit_by_their_rarity(bench: Bench) -> None:
    hits = bench.search("Beethoven sonatas").hits
    first = hits[0].why
    assert "Beethoven" in first.words and first.evidence > 1
    assert all(hit.why.evidence < first.evidence for hit in hits[1:])


def test_meaning_alone_ranks_in_semantic_mode(bench: Bench) -> None:
    hits = bench.search("Rechnung 4712", mode=SearchMode.SEMANTIC, language_balance=0.0, k=20).hits
    cosines = [hit.why.semantic for hit in hits]
    assert cosines == sorted(cosines, key=lambda cosine: -(cosine or 0.0))


def test_language_balance_only_moves_hits_of_the_own_language(bench: Bench) -> None:
    raw = bench.search("Wie oft wird ein Klavier gestimmt?", language_balance=0.0, k=20).hits
    balanced = bench.search("Wie oft wird ein Klavier gestimmt?", language_balance=1.0, k=20).hits
    before = {hit.passage_id: hit.score for hit in raw}
    for hit in balanced:
        if hit.passage_id in before:
            assert (hit.score < before[hit.passage_id]) == (hit.passage.language == "de")


def test_similar_passages_across_languages(bench: Bench) -> None:
    source = bench.search("Klavier gestimmt", mode=SearchMode.EXACT).hits[0]
    found = bench.searcher.similar(source.passage_id, 3).hits
    assert source.passage_id not in [hit.passage_id for hit in found]
    assert name_of(found[0]) == "piano.txt"
    assert bench.searcher.similar(10**9, 3).hits == ()


def test_best_sentence_is_marked_across_languages(bench: Bench) -> None:
    hits = bench.search("Where can I buy train tickets in Japan?", k=20).hits
    tokyo = next(hit for hit in hits if name_of(hit) == "東京.txt")
    marked = bench.searcher.mark("Where can I buy tickets?", hits)
    assert set(marked) == {hit.passage_id for hit in hits}
    for hit in hits:
        start, end = marked[hit.passage_id]
        assert 0 <= start < end <= len(hit.passage.text)
    start, end = marked[tokyo.passage_id]
    assert tokyo.passage.text[start:end] == "切符は駅の窓口で買えます。"


def test_passages_without_vectors_are_found_by_their_words(make_bench: Callable[[Path], Bench], tmp_path: Path) -> None:
    from engine.documents import DocumentState, Passage
    from engine.store.records import DocumentContent, FileRecord

    made = make_bench(tmp_path)
    made.put("/b/known.txt", "en", ["A text with its vector."])
    passage = Passage("The zeppelin landed.", 0, 0, 20, language="en")
    made.catalog.put_file(FileRecord("/b/new.txt", 1, 1), [DocumentContent("", DocumentState.INDEXED, passages=[passage])])
    hit = made.search("zeppelin").hits[0]
    assert name_of(hit) == "new.txt" and hit.why.semantic is None


def test_empty_library(make_bench: Callable[[Path], Bench], tmp_path: Path) -> None:
    made = make_bench(tmp_path)
    for mode in SearchMode:
        assert made.search("anything", mode=mode).hits == ()
