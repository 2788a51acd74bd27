from goodoffices.briefing.brief.sections.ahead import next_meetings, told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_meetings_gates_and_questions() -> None:
    assert shown().splitlines() == [
        "What comes next",
        "North and South (the town hall, 13 March 2026): They meet again on Friday (Ada Berg) [6].",
        "North and South (20 March 2026): A meeting is planned [A].",
        "All three – not known to be open: that is for people to judge [7]. "
        "Harbour Board: All meet once a fare is agreed [7].",
        "To be asked (North): Would an agreement fail on this, if all the rest were right? "
        "“Never: ‘Night trips – Trips’: many” [A].",
    ]


def test_a_gate_without_claims_says_its_condition() -> None:
    assert "Condition: “A fare is agreed” [A]." in shown(
        FERRY.replace("de: Ein Preis steht.}, sources: [c7]}", "de: Ein Preis steht.}}")
    )


def test_the_next_meeting_comes_first_in_its_own_words() -> None:
    told = [words.replace("\u00a0", " ") for words in next_meetings(material())]
    assert told == ["They meet again on Friday (Ada Berg) [6].", "North and South, 20 March 2026 [A]."]


def test_meetings_of_one_day_come_in_the_order_of_their_claims() -> None:
    moved = FERRY.replace(
        "- {id: unsaid, date: 2026-03-20, state: planned}",
        "- {id: unsaid, date: 2026-03-13, state: planned, sources: [c1]}",
    )
    assert next_meetings(material(moved))[0].startswith("North hosts the talks")
