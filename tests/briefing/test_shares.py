from goodoffices.briefing.bands import Band
from goodoffices.briefing.language import Language
from goodoffices.briefing.ranges import Range
from goodoffices.briefing.shares import Share, on_scale, shares
from tests.sample_cases import ESTIMATES, LINES_ONLY, RIVER, findings_of

EN, DE = Language("en"), Language("de")


def share(points: float, scaled: float | None, span: Range | None = None, *, is_estimate: bool = False) -> Share:
    return Share("a", points, scaled, span, is_estimate)


def test_exact_points_are_said_with_their_place_on_the_scale() -> None:
    assert share(61, 74.4).in_words(EN) == "████░ 61 (74)"
    assert share(0.6771, 50).in_words(DE) == "███░░ 0,6771 (50)"


def test_points_that_are_their_place_on_the_scale_are_said_once() -> None:
    assert share(57, 57).in_words(EN) == "███░░ 57"


def test_estimates_are_said_in_bands_and_never_in_numbers() -> None:
    assert share(12.5, 43.7, is_estimate=True).in_words(EN) == "███░░ about half"
    words = share(12.5, 43.7, Range(21, 79), is_estimate=True).in_words(DE)
    assert words == "██▒▒░ wenig bis viel"
    assert not any(sign.isdigit() for sign in words)


def test_to_whom_all_packages_are_alike() -> None:
    assert share(5, None).in_words(EN) == "all packages alike"


def test_the_ends_of_the_scale_are_only_said_where_they_are_meant() -> None:
    assert [on_scale(scaled) for scaled in (0, 0.2, 49.6, 99.8, 100)] == [0, 1, 50, 99, 100]


def test_of_findings() -> None:
    findings = findings_of(RIVER)
    best = [int(n) for n in findings.best]
    assert [(own.party, own.scaled, own.is_estimate) for own in shares(findings, best)] == [
        ("upstream", 100, False),
        ("downstream", 100, False),
    ]
    assert shares(findings_of(LINES_ONLY), ()) == ()


def test_estimates_come_with_their_range_where_the_package_is_known() -> None:
    findings = findings_of(ESTIMATES)
    steps = [int(n) for n in findings.best]
    assert all(own.is_estimate and own.span is None for own in shares(findings, steps))
    solution = findings.solutions["nash"]
    assert solution is not None
    for own in shares(findings, solution.points, solution.choices):
        assert own.span is not None
        assert own.scaled is not None
        assert own.span.low <= own.scaled <= own.span.high
        assert own.bands == (Band.of(own.span.low), Band.of(own.span.high))
