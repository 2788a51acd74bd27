"""Domains and profiles to write and read again."""

from fractions import Fraction

from hypothesis import strategies as st

from goodoffices.case.issues import Steps, amount_name
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.sources.lines import along

DECIMALS = st.integers(-2000, 2000).map(lambda number: Fraction(number, 1000))
SHARES = st.integers(0, 1000).map(lambda number: Fraction(number, 1000))
ODD_WORDS = [
    "yes",
    "no",
    "null",
    "~",
    "1",
    "1.0",
    "1e5",
    "0x1F",
    "1:30",
    "2024-01-01",
    "a: b",
    "#",
    "-",
    "ä",
    "Ω",
    "{",
    "“",
]
WORDS = st.one_of(st.sampled_from(ODD_WORDS), st.text("abcé {}[]'\"\\:#-", min_size=1, max_size=6))
NAMES = st.text("abcXYZ", min_size=1, max_size=4)


@st.composite
def issues(draw: st.DrawFn, name: str) -> DomainIssue:
    """An issue with values, in an order or not, or with amounts."""
    if draw(st.booleans()):
        words = tuple(draw(st.lists(WORDS, min_size=1, max_size=4, unique=True)))
        return DomainIssue(name, words, is_ordered=draw(st.booleans()))
    step = Fraction(draw(st.integers(1, 8)), draw(st.sampled_from([1, 2, 10])))
    start = step * draw(st.integers(-3, 3))
    return DomainIssue(name, steps=Steps(start, start + step * draw(st.integers(1, 4)), step))


@st.composite
def domains(draw: st.DrawFn) -> Domain:
    """A domain with one to three issues."""
    names = draw(st.lists(NAMES, min_size=1, max_size=3, unique=True))
    return Domain(draw(NAMES), tuple(draw(issues(name)) for name in names))


@st.composite
def worths(draw: st.DrawFn, issue: DomainIssue, *, only_lines: bool) -> Worth:
    """Points of every value, or of the ends of a range."""
    amounts = issue.steps.amounts() if issue.steps else ()
    ends = only_lines or draw(st.booleans())
    if amounts and ends:
        slope, level = draw(DECIMALS), draw(DECIMALS)
        return Worth(tuple((end, slope * end + level) for end in (amounts[0], amounts[-1])), draw(SHARES))
    return Worth(tuple((value, draw(SHARES)) for value in issue.values or amounts), draw(SHARES))


@st.composite
def profiles(draw: st.DrawFn, domain: Domain, name: str, *, only_lines: bool = False) -> Profile:
    """A profile with weights and points for every issue, and perhaps a reservation."""
    own = tuple(draw(worths(issue, only_lines=only_lines)) for issue in domain.issues)
    bid = tuple(draw(st.sampled_from(issue.values or _amounts(issue))) for issue in domain.issues)
    reservation = draw(st.sampled_from([None, bid]))
    reserved = None if reservation is None else total(Profile("", own), domain, reservation)
    return Profile(name, own, reserved=reserved, reservation=reservation)


def _amounts(issue: DomainIssue) -> tuple[str, ...]:
    return tuple(map(amount_name, issue.steps.amounts())) if issue.steps else ()


@st.composite
def boxed(draw: st.DrawFn, domain: Domain, name: str) -> Profile:
    """A profile of nothing but boxes."""
    numbers = [i for i, issue in enumerate(domain.issues) if issue.steps]
    boxes = []
    for _ in range(draw(st.integers(1, 3))):
        chosen = draw(st.sets(st.sampled_from(numbers))) if numbers else set()
        bounds = []
        for i in sorted(chosen):
            steps = domain.issues[i].steps
            low, high = sorted(draw(st.tuples(*[st.sampled_from(steps.amounts() if steps else ())] * 2)))
            bounds.append((i, low, high))
        boxes.append(Box(draw(SHARES), tuple(bounds)))
    return Profile(name, (Worth(),) * len(domain.issues), tuple(boxes))


def total(profile: Profile, domain: Domain, outcome: tuple[str, ...]) -> Fraction:
    """What an outcome is worth, computed apart from what is tested."""
    sum_of_all = Fraction(0)
    for worth, issue, value in zip(profile.worth, domain.issues, outcome, strict=True):
        pairs = [(amount, points) for amount, points in worth.points if isinstance(amount, Fraction)]
        points = along(pairs, Fraction(value)) if issue.steps and pairs else dict(worth.points).get(value, Fraction(0))
        sum_of_all += points * (Fraction(1) if worth.weight is None else worth.weight)
    return (sum_of_all - profile.zero) / (profile.one - profile.zero)


SCENARIOS = domains().flatmap(
    lambda domain: st.tuples(st.just(domain), st.lists(profiles(domain, "A"), min_size=1, max_size=2))
)
