from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.issues import Steps, amount_name
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.into_case import into_case
from goodoffices.formats.domains.worths import extremes, points_of, worth_of
from tests.formats.drawn_scenarios import boxed, domains, profiles

FLOW = DomainIssue("flow", steps=Steps(Fraction(0), Fraction(4), Fraction(1)))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_it_is_what_the_case_says(data: st.DataObject) -> None:
    domain = data.draw(domains())
    profile = data.draw(st.one_of(profiles(domain, "A"), boxed(domain, "A")))
    case = into_case(domain, [profile], "x")
    values = case.values[0]
    options = [
        issue.values or tuple(map(amount_name, issue.steps.amounts() if issue.steps else ())) for issue in domain.issues
    ]
    for outcome in list(product(*options))[:40]:
        package = dict(zip((facet.id for facet in case.facets), outcome, strict=True))
        own = ((case.facet(each.facet), each) for each in values.facets)
        total = values.constant + sum(
            values.on(each, facet)[facet.option_names.index(package[facet.id])].low for facet, each in own
        )
        total += sum(values.bonus(when).low for when in values.when if evaluate(when.condition.node, package))
        assert worth_of(outcome, profile, domain) == total


def test_exclusions_count() -> None:
    box = Box(Fraction(4), (), ((0, Fraction(1), Fraction(2)),))
    profile = Profile("A", (Worth(),), (box,), one=Fraction(8))
    assert [worth_of((str(n),), profile, Domain("d", (FLOW,))) for n in range(4)] == [
        Fraction(1, 2),
        0,
        0,
        Fraction(1, 2),
    ]


def test_points_stand_in_the_order_of_values() -> None:
    assert points_of(DomainIssue("a", ("x", "y")), Worth((("y", Fraction(2)),))) == [0, 2]
    line = Worth(((Fraction(1), Fraction(1)), (Fraction(3), Fraction(5))), Fraction(-2))
    assert points_of(FLOW, line) == [1, 1, 3, 5, 5]
    assert list(extremes(FLOW, line)) == [-10, -2]
