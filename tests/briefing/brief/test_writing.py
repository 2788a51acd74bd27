from goodoffices.briefing.brief.writing import all_sections
from goodoffices.briefing.document import Foot, Heading
from tests.briefing.brief.ferry import FERRY, whole
from tests.briefing.words import lines_of


def test_sections_have_their_own_places() -> None:
    orders = [section.ORDER for section in all_sections()]
    assert orders == sorted(set(orders))


def test_a_brief_begins_with_what_it_is_and_ends_with_for_whom() -> None:
    told = whole(code="de")
    assert lines_of(told)[:2] == ["Die Fähre", "Sachstand für die Vermittlung · 10.\u00a0März 2026"]
    assert told[-1] == Foot("Nur für die Vermittlung: enthält, was im Vertrauen gesagt wurde.")
    headings = [block.words for block in told if isinstance(block, Heading)]
    assert headings == [
        "Die Fähre",
        "Kurz gefasst",
        "Die Lage",
        "Wer mit wem spricht",
        "Die strittigen Fragen",
        "Im Gespräch",
        "Rote Linien",
        "Was für die Vermittlung selbst auf dem Spiel steht",
        "Was möglich ist",
        "Wie es weitergeht",
        "Quellen",
    ]


def test_where_all_is_public_the_foot_says_less() -> None:
    public = FERRY.replace("grade: B2}", "grade: B2, audience: public}")
    assert whole(public)[-1] == Foot("For the mediator alone: contains assessments of the analyst that are not public.")


def test_what_nobody_accepted_is_nowhere_in_it() -> None:
    assert not [line for line in lines_of(whole()) if "Nobody accepted this" in line]
