from datetime import date

from goodoffices.briefing.brief.sections.news import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, since: date | None = date(2026, 2, 1)) -> str:
    return text_of(told(material(text, since=since))).replace("\u00a0", " ")


def test_what_happened_is_told_day_by_day_with_its_sources() -> None:
    assert shown().splitlines() == [
        "New since 1 February 2026",
        "1 February 2026: Last day of a delegate – North: Old Hand, clerk [A]. "
        "Last day of a delegate – North: Gone Too [8].",
        "1 March 2026: New version of a draft: The text, version first [A].",
        "2 March 2026: North calls the text a start [9].",
        "5 March 2026: Met: the town hall (“North and South”) [1].",
        "9 March 2026: They meet again on Friday (Ada Berg) [6].",
    ]


def test_nothing_is_said_where_nobody_asked() -> None:
    assert told(material()) == ()


def test_that_nothing_is_new_is_said() -> None:
    assert shown(since=date(2026, 3, 10)).splitlines() == ["New since 10 March 2026", "Nothing that bears a date."]


def test_what_nobody_accepted_is_not_news() -> None:
    assert "Nobody accepted" not in shown(FERRY.replace("state: proposed", "state: proposed, date: 2026-03-08"))


def test_of_a_day_with_much_news_the_rest_is_numbers() -> None:
    claims = "\n".join(f"  c{n}: {{says: Claim {n} holds., stance: report, date: 2026-03-02}}" for n in range(20, 32))
    many = shown(FERRY.replace("drafts:\n", f"{claims}\ndrafts:\n"))
    assert "Also new that day [29][30][31]." in many


CHANGES = """    offers: [{id: o, by: north, date: 2026-03-06, binds: {fare: high}, sources: [c1],
              reactions: [{by: south, answer: rejected, date: 2026-03-07, sources: [c3]}]}]
    meetings:
"""


def test_offers_reactions_gates_and_walk_aways_have_their_sources() -> None:
    text = FERRY.replace("    meetings:\n", CHANGES, 1).replace("{opens: all,", "{opens: all, opened: 2026-03-08,")
    walk_away = "    walk_away: {points: {2026-01-01: 1, 2026-03-04: 2}, sources: [c2]}\n"
    text = text.replace("    name: {en: North, de: Nord}\n", f"    name: {{en: North, de: Nord}}\n{walk_away}")
    text = text.replace("red_lines:\n", "values:\n  north: {basis: stated, fare: {low: 0, high: 10}}\nred_lines:\n")
    told = shown(text)
    assert "4 March 2026: Another walk-away holds from this day – North [2]." in told
    assert "6 March 2026: Offer – North: The fare: a high fare [1]." in told
    assert "7 March 2026: Reaction to The fare: a high fare – South: rejected [3]." in told
    assert "8 March 2026: Declared open: All three [7]." in told
