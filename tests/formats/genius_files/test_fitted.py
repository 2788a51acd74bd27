from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.case.issues import Steps, amount_name
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.worths import worth_of
from goodoffices.formats.genius_files.fitted import fitted

DAM = DomainIssue("dam", ("low", "high"), is_ordered=True)
FLOW = DomainIssue("flow", steps=Steps(*map(Fraction, (0, 3, 1))))
TONS = DomainIssue("tons", steps=Steps(*map(Fraction, (-1, 2, 1))))
STEP = DomainIssue("step", steps=Steps(*map(Fraction, (0, 100, 50))))


def amounts(*points: int, start: int = 0, step: int = 1) -> Worth:
    return Worth(tuple((Fraction(start + i * step), Fraction(each)) for i, each in enumerate(points)))


def bound(issue: int, low: int, high: int) -> tuple[int, Fraction, Fraction]:
    return issue, Fraction(low), Fraction(high)


def test_what_has_its_place_stays() -> None:
    line = Worth(((Fraction(0), Fraction(0)), (Fraction(3), Fraction(1))), Fraction(1))
    boxes = (Box(Fraction(3), (bound(0, 1, 2),)), Box(Fraction(2), (), (bound(0, 1, 2),)), Box(Fraction(1), ()))
    own = (Profile("A", (line,)), Profile("B", (Worth(),), boxes, one=Fraction(6)))
    fit = fitted(Domain("d", (FLOW,)), own, lossy=False)
    assert (fit.issues, fit.profiles, fit.notes) == ((FLOW,), own, ())


def test_amounts_that_are_no_whole_numbers_become_words() -> None:
    fit = fitted(Domain("d", (STEP, DAM)), [Profile("A", (amounts(0, 1, step=100), Worth()))], lossy=False)
    assert fit.issues == (DomainIssue("step", ("0", "50", "100")), DomainIssue("dam", ("low", "high")))
    assert fit.profiles[0].worth[0].points == (("0", Fraction(0)), ("50", Fraction(1, 2)), ("100", Fraction(1)))
    assert [note.partition(":")[0] for note in fit.notes] == ["“step” is written as a list of values", "“dam”"]


def test_points_on_no_line_become_words_or_rectangles() -> None:
    bent = Profile("A", (amounts(0, 1, 0, 1),))
    assert fitted(Domain("d", (FLOW,)), [bent], lossy=False).issues == (DomainIssue("flow", ("0", "1", "2", "3")),)
    boxed = Profile("B", (Worth(),), (Box(Fraction(1), (bound(0, 1, 2),)),))
    fit = fitted(Domain("d", (FLOW,)), [bent, boxed], lossy=False)
    assert fit.issues == (FLOW,)
    assert fit.profiles[0].boxes == (Box(Fraction(1), (bound(0, 1, 1),)), Box(Fraction(1), (bound(0, 3, 3),)))


def test_another_scale_moves_the_walk_away() -> None:
    own = Profile("A", (Worth((("low", Fraction(10)), ("high", Fraction(30)))),), reserved=Fraction(15))
    fit = fitted(Domain("d", (DAM,)), [own], lossy=False)
    assert [fit.profiles[0].reserved, fit.profiles[0].zero, fit.profiles[0].one] == [Fraction(1, 4), 10, 30]
    assert fit.notes[-1].startswith("A: points stand as they are; read from Genius, worth counts from 0 to 1")


@pytest.mark.parametrize(
    ("profile", "what"),
    [
        (
            Profile("A", (Worth((("low", Fraction(1)),)), Worth(), Worth()), (Box(Fraction(1), (bound(1, 0, 1),)),)),
            "points of A for combinations, beside points for the words of dam",
        ),
        (
            Profile("A", (Worth(),) * 3, (Box(Fraction(1), (bound(2, 0, 50),)),)),
            "a box of A over “step”, whose amounts are no whole numbers one by one",
        ),
        (
            Profile("A", (Worth(),) * 3, (Box(Fraction(1), (), (bound(1, 0, 0),) * 9),)),
            "a box of A with more than 8 exclusions",
        ),
    ],
)
def test_what_has_no_place_is_refused_unless_lossy(profile: Profile, what: str) -> None:
    domain = Domain("d", (DAM, FLOW, STEP))
    with pytest.raises(FormatError, match=f"Genius has no room for what bears on results: {what}. `--lossy`"):
        fitted(domain, [profile], lossy=False)
    fit = fitted(domain, [profile], lossy=True)
    assert fit.notes[0] == f"{what}: left out."
    assert fit.profiles[0].boxes == ()


def test_bent_points_beside_words_are_refused_where_boxes_need_the_number() -> None:
    bent = Profile("A", (Worth((("low", Fraction(1)),)), amounts(0, 1, 0, 1)))
    boxed = Profile("B", (Worth(), Worth()), (Box(Fraction(1), (bound(1, 1, 2),)),))
    with pytest.raises(FormatError, match="the points of A for “flow”, which lie on no line from 0 to 1"):
        fitted(Domain("d", (DAM, FLOW)), [bent, boxed], lossy=False)
    assert fitted(Domain("d", (DAM, FLOW)), [bent, boxed], lossy=True).profiles[0].worth[1] == Worth()


NUMBERS = st.integers(-4, 4).map(Fraction)


@st.composite
def any_profile(draw: st.DrawFn, issues: tuple[DomainIssue, ...]) -> Profile:
    worth = []
    for issue in issues:
        known: list[str | Fraction] = [*issue.values, *(issue.steps.amounts() if issue.steps else ())]
        keys = draw(st.lists(st.sampled_from(known), unique=True, max_size=3))
        weight = draw(st.one_of(st.none(), NUMBERS))
        points = tuple(sorted(((key, draw(NUMBERS)) for key in keys), key=lambda pair: str(pair[0])))
        worth.append(Worth(points, weight if points else None))
    numbers = [i for i, issue in enumerate(issues) if issue.steps]
    bounds = st.lists(
        st.builds(
            lambda i, a, b: bound(i, min(a, b), max(a, b)),
            st.sampled_from(numbers),
            st.integers(-1, 3),
            st.integers(-1, 3),
        ),
        max_size=3,
        unique_by=lambda each: each[0],
    ).map(tuple)
    box = st.builds(Box, NUMBERS, bounds, bounds)
    boxes = tuple(draw(st.lists(box, max_size=2)))
    zero = draw(NUMBERS)
    reserved = draw(st.one_of(st.none(), NUMBERS))
    return Profile("A", tuple(worth), boxes, reserved, zero=zero, one=zero + draw(st.integers(1, 3)))


@settings(deadline=None, max_examples=300)
@given(
    st.sampled_from([(FLOW,), (FLOW, TONS), (DAM, FLOW)]).flatmap(
        lambda own: st.tuples(st.just(own), st.lists(any_profile(own), min_size=1, max_size=2))
    )
)
def test_what_fits_keeps_every_difference(drawn: tuple[tuple[DomainIssue, ...], list[Profile]]) -> None:
    """Totals may count from another 0 to another 1, but then the walk-away moves with them."""
    issues, profiles = drawn
    domain = Domain("d", issues)
    try:
        fit = fitted(domain, profiles, lossy=False)
    except FormatError:
        return
    options = [
        issue.values or tuple(map(amount_name, issue.steps.amounts() if issue.steps else ())) for issue in issues
    ]
    for before, after in zip(profiles, fit.profiles, strict=True):
        assert not (after.boxes and any(own.points for own in after.worth))
        for outcome in product(*options):
            was = worth_of(outcome, before, domain) * (before.one - before.zero) + before.zero
            new = worth_of(outcome, after, Domain("d", fit.issues)) * (after.one - after.zero) + after.zero
            if after.boxes:
                assert worth_of(outcome, after, domain) == worth_of(outcome, before, domain)
            else:
                assert was == new
        if before.reserved is not None and after.reserved is not None:
            was = before.reserved * (before.one - before.zero) + before.zero
            new = after.reserved * (after.one - after.zero) + after.zero
            away = abs(before.reserved - after.reserved) if after.boxes else abs(was - new)
            assert away < Fraction(1, 10**14)
