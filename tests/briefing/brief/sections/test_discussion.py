from goodoffices.briefing.brief.sections.discussion import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_ideas_and_drafts() -> None:
    assert shown().splitlines() == [
        "Under discussion",
        "The fare: A day ticket is considered (the Wire) [4].",
        "The text: “first” (1 March 2026): One clause [A].",
    ]


OFFER = """    offers:
      - id: o
        by: north
        binds: {fare: high}
        reactions: [{by: south, answer: rejected, sources: [c3]}]
      - id: p
        by: north
        draft: text
        reactions: [{by: south, answer: basis, sources: [c9]}, {by: south, answer: rejected}]
    meetings:
"""


def test_offers_and_what_was_said_to_them() -> None:
    lines = shown(FERRY.replace("    meetings:\n", OFFER, 1)).splitlines()
    assert "The text: “first” (1 March 2026): One clause [A]. Reactions – South: rejected [A]." in lines


def test_what_the_situation_tells_is_not_told_again_as_a_reaction() -> None:
    assert "possible basis" not in shown(FERRY.replace("    meetings:\n", OFFER, 1))


TURN = """  c10: {says: South can live with it., speaker: South, party: south, stance: concession, about: [fare],
        date: 2026-03-08}
drafts:
"""


def test_changes_of_position_are_told() -> None:
    turned = FERRY.replace("drafts:\n", TURN)
    turned = turned.replace("document: letter, grade", "date: 2026-02-01, document: letter, grade")
    assert "Over time: A change of position on “The fare” (South) [3][10]." in shown(turned)
    assert "Im Zeitverlauf: Veränderte Haltung zu „Der Fahrpreis“ (Süd) [3][10]." in shown(turned, "de")
