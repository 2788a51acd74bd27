"""What is agreed, contested and open, in words."""

from goodoffices.briefing.agreed import agreed_in_words, contested_in_words, open_in_words
from goodoffices.briefing.language import Language
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.survey import Survey, survey
from goodoffices.workbench.opening import load
from tests.briefing.words import lines_of, text_of
from tests.river_talks import RIVER_TALKS, river_talks
from tests.sample_cases import EXAMPLES

EN, DE = Language("en"), Language("de")


def river(text: str = RIVER_TALKS) -> Survey:
    case = river_talks(text)
    return survey(Progress(case, case.as_of))


def flagship() -> Survey:
    case = load(EXAMPLES / "ukraine-2025-12" / "case")
    return survey(Progress(case, case.as_of))


def test_agreed_clauses_with_who_agreed_when_and_what_that_decides() -> None:
    assert lines_of(agreed_in_words(river(), DE)) == [
        "Ad referendum vereinbart",
        "Rahmenabkommen, Fassung B, Klausel 1: Durch ein Protokoll.",
        "Eingebracht von: Unterlauf",
        "Oberlauf: ad referendum zugestimmt, 6. Juli 2025",
        "Rahmenabkommen, Fassung B, Klausel 2: Mindestens 150 m3/s.",
        "Eingebracht von: Unterlauf",
        "Oberlauf: ad referendum zugestimmt, 20. Juni 2025",
        "Quelle: Die Menge ist annehmbar. — A. Berg, Zugeständnis; Eine Agentur, 20. Juni 2025",
        "Damit vorbehaltlich der Bestätigung entschieden: Menge: 150 m3/s; Form: minutes",
    ]


def test_contested_by_whom() -> None:
    lines = lines_of(contested_in_words(river(), EN))
    assert lines == [
        "Contested",
        "Framework agreement, version B, clause 4: The dam is lowered.",
        "Upstream: offers something else: Volume: 150 m3/s; Height of the dam: built",
    ]
    without = RIVER_TALKS.replace("binds: {dam: built, volume: 150}", "binds: {volume: 150}")
    assert "Upstream: countered by another proposal, 6 July 2025" in lines_of(contested_in_words(river(without), EN))


def test_open_with_whose_answer_is_missing() -> None:
    assert lines_of(open_in_words(river(), EN)) == [
        "Open",
        "Framework agreement, version B, clause 3: The bank guarantees it.",
        "Upstream: position reserved, 6 July 2025",
        "Still to answer: River Bank",
        "Offered by Upstream: Height of the dam: built",
        "Still to answer: Downstream",
    ]


def test_what_is_agreed_by_a_clause_is_not_open_as_an_offer() -> None:
    assert any(own.point.label == "volume" for own in river().standings)
    assert "Volume" not in text_of(open_in_words(river(), EN))


def test_where_nothing_is_settled_the_positions_say_what_is_contested() -> None:
    own = flagship()
    assert lines_of(agreed_in_words(own, EN))[1:] == [
        "Nothing so far. It would take the agreement of Ukraine and Russia, and of whoever a clause commits."
    ]
    lines = lines_of(contested_in_words(own, DE))
    assert lines[1:3] == ["Die Ukraine und die NATO – Wer den Nichtbeitritt zusagt", "Ukraine (erschlossen): niemand"]
    assert any(line.startswith("Quelle: Gebiete preiszugeben") for line in lines)
    assert "On 7 decisions neither agreement nor opposition is on record" in text_of(open_in_words(own, EN))


def test_nothing_contested_and_nothing_open() -> None:
    calm = RIVER_TALKS.replace("answer: countered", "answer: ad_referendum").replace("dam: built, ", "")
    assert "no positions are on record that differ" in text_of(contested_in_words(river(calm), EN))
    settled = calm.replace("answer: reserved", "answer: ad_referendum").replace(
        ", commitment: {by: bank, to: downstream, act: pay, aspect: money}", ""
    )
    assert open_in_words(river(settled), EN) == ()
