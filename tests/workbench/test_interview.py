"""The interview as a state machine: replies in, values out."""

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.extent import extent
from goodoffices.case.case import Case
from goodoffices.case.elicitation.questions import Ask, Finished, Question, Understood
from goodoffices.case.elicitation.replies import Mistyped
from goodoffices.case.elicitation.worths import span_before
from goodoffices.case.origin import Basis
from goodoffices.case.points import Points
from goodoffices.case.values import OptionOrder, PointsByAmount, PointsByOption
from goodoffices.workbench.interview import Interview
from tests.sample_cases import RIVER, case_of
from tests.strategies.cases import small_cases

CASE = case_of(RIVER)


def told(case: Case, party: str, *replies: str) -> Interview:
    interview = Interview(case, party)
    for reply in replies:
        interview = interview.answered(reply)
    return interview


def question(interview: Interview) -> Question:
    asked = interview.question
    assert isinstance(asked, Question)
    return asked


def understood(interview: Interview) -> Understood:
    found = question(interview).understood
    assert found is not None
    return found


def test_a_party_without_values_gets_what_it_says() -> None:
    interview = told(CASE, "bank", "low", "30", "3", "90", "2", "1", "4", "50", "20", "80", "25")
    after = understood(interview).case
    values = after.values_of("bank")
    assert values is not None
    assert values.origin.basis is Basis.STATED
    assert values.facets == (
        PointsByAmount(
            "release.volume",
            tuple((Fraction(x), Points.exactly(y)) for x, y in ((0, 100), (200, 30), (400, 0))),
        ),
        PointsByOption(
            "release.form",
            (("none", Points.exactly(0)), ("minutes", Points.exactly(90)), ("treaty", Points.exactly(100))),
        ),
        PointsByOption("release.guarantor", (("none", Points.exactly(0)), ("bank", Points.exactly(100)))),
        PointsByOption("dam", (("built", Points.exactly(100)), ("lowered", Points.exactly(0)))),
    )
    assert dict(values.weights) == {
        "release.volume": Fraction(1, 2),
        "release.form": Fraction(1, 5),
        "release.guarantor": Fraction(4, 5),
    }
    party = after.party("bank")
    assert party is not None
    assert party.walk_away is not None
    low, high = extent(after, values)
    assert party.walk_away.on(None) == Points.exactly(round(low + (high - low) / 4, 1))
    assert interview.answered("ja").question == Finished(understood(interview), save=True)
    assert interview.answered("no").question == Finished(understood(interview), save=False)


def test_enter_keeps_everything_that_is_known() -> None:
    interview = Interview(CASE, "upstream")
    for reply in ("", "=", "=", "", "", "", ""):
        interview = interview.answered(reply)
    found = understood(interview)
    values, before = found.case.values_of("upstream"), CASE.values_of("upstream")
    assert values is not None
    assert before is not None
    assert [own for own in values.facets if own.facet in {"release.volume", "dam"}] == list(before.facets)
    assert values.weights == ()


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(small_cases())
def test_whoever_only_types_enter_changes_no_number(case: Case) -> None:
    for values in case.values:
        before = {facet.id: span_before(values, facet) for facet in case.facets}
        if not any(before.values()):
            continue
        interview = Interview(case, values.party)
        while question(interview).ask is not Ask.SAVE:
            try:
                interview = interview.answered("")
            except Mistyped:  # nothing known that could be kept
                reply = (
                    "0" if question(interview).ask is Ask.SWING else "1" if question(interview).ask is Ask.MOST else "="
                )
                interview = interview.answered(reply)
        after = understood(interview).case.values_of(values.party)
        assert after is not None
        assert {facet.id: span_before(after, facet) for facet in case.facets} == before
        assert after.when == values.when
        assert (after.zero, after.one) == (values.zero, values.one)


def test_back_takes_the_last_reply_back_as_often_as_wanted() -> None:
    interview = told(CASE, "bank", "low", "30", "3")
    assert interview.back().back() == told(CASE, "bank", "low")
    start = Interview(CASE, "bank")
    assert start.back() == start


def test_a_reply_that_cannot_be_taken_changes_nothing() -> None:
    interview = told(CASE, "bank", "low")
    with pytest.raises(Mistyped):
        interview.answered("lots")
    assert question(interview).ask is Ask.MIDDLE


def test_an_order_of_three_stays_an_order() -> None:
    text = RIVER.replace("[built, lowered]", "[built, lowered, none]").replace("lowered: 10}", "lowered: 10, none: 5}")
    case = case_of(text.replace("lowered: 20}", "lowered: 20, none: 30}"))
    interview = told(case, "bank", "=", "=", "=", "lowered > none > built")
    assert question(interview).ask is Ask.WALK_AWAY  # a single decision matters: nothing to compare
    values = understood(interview.answered("")).case.values_of("bank")
    assert values is not None
    assert values.facets[3] == OptionOrder("dam", (("lowered",), ("none",), ("built",)), Fraction(200))
    assert values.is_estimate


def test_who_finds_nothing_matters_is_not_asked_further() -> None:
    interview = told(CASE, "bank", "=", "=", "=", "=")
    assert question(interview).ask is Ask.SAVE
    assert understood(interview).weights == ()


def test_the_most_important_one_can_be_another_than_before() -> None:
    interview = told(CASE, "downstream", "", "=", "=", "")
    assert question(interview).likely == "release.volume"
    found = understood(told(CASE, "downstream", "", "=", "=", "", "2", "50", ""))
    values = found.case.values_of("downstream")
    assert [float(span_before(values, CASE.facet(name))) for name in ("dam", "release.volume")] == [60, 30]


def test_a_swing_is_offered_as_it_was() -> None:
    interview = told(CASE, "downstream", "", "=", "=", "", "")
    assert question(interview).ask is Ask.SWING
    assert question(interview).usual == (Fraction(20, 60) * 100,)
    with pytest.raises(Mistyped):
        interview.answered("120")


ANY = st.sampled_from(
    [
        "",
        "1",
        "2",
        "1 > 2",
        "2 1",
        "=",
        "low",
        "high",
        "50",
        "0",
        "100",
        "20 70",
        "1:100 2:0",
        "-",
        "dam=lowered",
        "yes",
        "x",
    ]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(small_cases(), st.lists(ANY, max_size=40))
def test_whatever_is_typed_the_interview_goes_on_or_stays(case: Case, texts: list[str]) -> None:
    interview = Interview(case, case.parties[0].id)
    for text in texts:
        if isinstance(interview.question, Finished):
            break
        try:
            interview = interview.answered(text)
        except Mistyped:
            continue
    asked = interview.question
    assert isinstance(asked, Question | Finished)
