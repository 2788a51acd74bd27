from goodoffices.briefing.brief.sections.talks import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_tracks_and_people_with_their_numbers() -> None:
    assert shown().splitlines()[1:] == [
        "North and South: Held so far: the town hall, 5 March 2026 [1]. Planned: the town hall, 13 March 2026 [6] "
        "and 20 March 2026 [A].",
        "North (signatory): Ada Berg (mayor) [1]. No longer: Old Hand (clerk) [A]. Gone Too left [8].",
    ]


def test_a_track_without_a_gate_is_told_though_nobody_met() -> None:
    ungated = FERRY.replace("gates:\n  fare_agreed: {opens: all,", "gates:\n  fare_agreed: {opens: two,")
    assert "All three: No meeting so far [A]." in shown(ungated)


def test_parallel_talks_are_said_to_be_parallel() -> None:
    more = FERRY.replace(
        "  all: {", "  more: {title: Side, participants: [north, harbour], meetings: [{id: m}]}\n  all: {"
    )
    assert "Side by side, each with its own two participants: “North and South” and “Side” [1]." in shown(more)
    assert "Planned: North" not in shown(more)


def test_names_are_those_of_the_language() -> None:
    assert "Ada Berg-Nord (Bürgermeisterin) [1]" in shown(code="de")
    assert "Rathaus, 5. März 2026 [1]" in shown(code="de")


def test_nothing_is_said_of_a_case_without_people_and_tracks() -> None:
    head, _, rest = FERRY.partition("    delegates:\n")
    bare = head + "  south:" + rest.partition("  south:")[2].partition("tracks:")[0]
    assert told(material(bare)) == ()
