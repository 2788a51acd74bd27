from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.check import require_sound
from goodoffices.case.issues import FacetKind, Steps
from goodoffices.case.text import Text
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.into_case import into_case
from tests.formats.drawn_scenarios import boxed, domains, profiles

FLOW = DomainIssue("Minimum flow", steps=Steps(Fraction(0), Fraction(9), Fraction(3)))
DAM = DomainIssue("dam", ("low", "5% more"), is_ordered=True)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_the_case_is_sound(data: st.DataObject) -> None:
    domain = data.draw(domains())
    require_sound(into_case(domain, [data.draw(profiles(domain, "A")), data.draw(boxed(domain, "A"))], "x"))


def test_words_become_titles_and_options() -> None:
    profile = Profile("The Bank", reserved=Fraction(1, 3), discount=Fraction(1, 2))
    case = into_case(Domain("Water", (FLOW, DAM)), [profile], "water")
    flow, dam = case.issues
    assert (flow.id, flow.title, flow.facets[0].kind) == ("minimum_flow", Text.plain("Minimum flow"), FacetKind.NUMBER)
    assert (dam.title, dam.facets[0].option_names) == (None, ("low", "5% more"))
    (bank,) = case.parties
    assert (bank.id, bank.name, bank.discount) == ("the_bank", Text.plain("The Bank"), Fraction(1, 2))
    assert bank.walk_away is not None
    assert bank.walk_away.on(None) is not None


def test_numbers_stay_as_they_are() -> None:
    worth = (Worth(((Fraction(9), Fraction(1, 7)), (Fraction(0), Fraction(2))), Fraction(-3)), Worth())
    boxes = (
        Box(Fraction(5), ((0, Fraction(3), Fraction(6)),), ((0, Fraction(3), Fraction(3)),)),
        Box(Fraction(1), ()),
    )
    profile = Profile("A", worth, boxes, zero=Fraction(-1), one=Fraction(4))
    (values,) = into_case(Domain("", (FLOW, DAM)), [profile], "x").values
    assert values.weights == (("minimum_flow", Fraction(-3)),)
    assert [values.zero, values.one] == [-1, 4]
    assert [when.condition.text for when in values.when] == [
        "minimum_flow >= 3 and minimum_flow <= 6 and not (minimum_flow == 3)",
        "true",
    ]


def test_a_bid_is_a_draft() -> None:
    case = into_case(Domain("x", (FLOW, DAM)), [Profile("A", reserved=Fraction(0), reservation=("3", "low"))], "x")
    (draft,) = case.drafts
    assert draft.id == "reservation_of_a"
    assert draft.latest is not None
    assert dict(draft.latest.package) == {"minimum_flow": "3", "dam": "low"}
