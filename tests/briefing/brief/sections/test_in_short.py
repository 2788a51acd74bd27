from goodoffices.briefing.brief.sections.in_short import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_three_to_five_sentences() -> None:
    lines = shown().splitlines()
    assert lines[:3] == [
        "In short",
        "Last: North hosts the talks [1].",
        "In dispute are “The fare” [2][3] and “Night trips” [A].",
    ]
    assert lines[3].startswith("No zone of agreement, as put here")
    assert lines[4:] == [
        "Next: They meet again on Friday (Ada Berg) [6]. North and South, 20 March 2026 [A].",
        "“All three” is not open yet; the condition is: “A fare is agreed” [7].",
    ]


def test_without_positions_it_says_what_is_to_be_decided() -> None:
    head, _, rest = FERRY.partition("positions:")
    bare = head + "red_lines:" + rest.partition("red_lines:")[2]
    bare = bare.replace("about: [fare]", "about: []")
    assert "To be decided are “The fare” [A] and “Night trips” [A]." in shown(bare)
    assert "Zu entscheiden sind „Der Fahrpreis“ [A] und „Nachtfahrten“ [A]." in shown(bare, "de")


OFFERED = """    offers:
      - id: o1
        by: mediator
        draft: text
        date: 2026-03-02
        reactions:
          - {by: north, date: 2026-03-04, answer: ad_referendum, sources: [c9]}
          - {by: south, date: 2026-03-04, answer: ad_referendum}
  all: {title"""


def test_what_is_agreed_is_said_and_no_longer_in_dispute() -> None:
    agreed = FERRY.replace("  all: {title", OFFERED)
    told = "Agreed ad referendum: The fare: a low fare [9]. In dispute is “Night trips” [A]."
    assert told in shown(agreed).splitlines()
    assert "Ad referendum vereinbart: Der Fahrpreis: ein niedriger Preis [9]. Strittig ist „Nachtfahrten“" in shown(
        agreed, "de"
    )


def test_where_nobody_met_the_last_thing_said_is_told() -> None:
    assert "Last: North calls the text a start [9]." in shown(
        FERRY.replace("state: held, sources: [c1]", "state: held")
    )


def test_many_issues_are_counted() -> None:
    more = "".join(f"  extra_{n}: {{options: [yes_, no_]}}\n" for n in range(4))
    wanted = FERRY.replace("interests:\n", f"{more}interests:\n", 1)
    for party, option in (("north", "yes_"), ("south", "no_")):
        own = "".join(f"extra_{n}: {option}, " for n in range(4))
        wanted = wanted.replace(f"  {party}: {{fare:", f"  {party}: {{{own}fare:", 1)
    assert "and 2 more issues." in shown(wanted)
