from fractions import Fraction

from goodoffices.analysis.counting import Size
from goodoffices.analysis.opened import Best, Extent, Opened, gauge
from goodoffices.briefing.gains import gains_in_words, product_in_words, share_in_words
from goodoffices.briefing.language import Language
from tests.sample_cases import ESTIMATES, WATER, findings_of

EN, DE = Language("en"), Language("de")
EXACT, ROUGH = findings_of(WATER), findings_of(ESTIMATES)
NONE = Opened(Size(0, 0))


def exactly(number: int | Fraction) -> Extent:
    return Extent(Fraction(number), Fraction(number))


def zone(share: Extent | None, product: Extent | None = None) -> Opened:
    return Opened(Size(3, 3), share, share, product, Best((50, 60), (0, 0)))


def told(own: Opened, as_put: Opened = NONE, *, rough: bool = False, say: Language = EN) -> tuple[str, ...]:
    findings = ROUGH if rough else EXACT
    return gains_in_words(own, as_put, gauge(findings), findings.model, say)


def test_a_gain_is_a_number_out_of_100_or_a_band() -> None:
    assert share_in_words(exactly(33), EN, in_bands=False) == "33 of 100"
    assert share_in_words(exactly(Fraction(1, 3)), DE, in_bands=False) == "1 von 100"
    assert share_in_words(Extent(Fraction(10), Fraction(30)), DE, in_bands=False) == "10 bis 30 von 100"
    assert share_in_words(exactly(33), EN, in_bands=True) == "██░░░ little"
    assert share_in_words(Extent(Fraction(10), Fraction(50)), EN, in_bands=True) == "█▒▒░░ very little to about half"
    assert share_in_words(exactly(0), EN, in_bands=True) == "nothing"


def test_a_product_of_estimates_is_told_by_equal_gains() -> None:
    measure = gauge(ROUGH)
    spans = [100 / (own / each) for own, each in zip(measure.shares.units, measure.points.units, strict=True)]
    quarter = spans[0] * spans[1] / 4
    assert product_in_words(exactly(quarter), measure, EN, in_bands=True) == "as if each side gained ███░░ about half"
    assert product_in_words(exactly(1200), gauge(EXACT), DE, in_bands=False) == "1.200"
    assert product_in_words(Extent(Fraction(9), Fraction(10)), gauge(EXACT), EN, in_bands=False) == "9 to 10"


def test_what_a_zone_offers_where_there_was_none() -> None:
    assert told(zone(exactly(25), exactly(600))) == (
        "The side that gains least could gain: 25 of 100 (Upstream: 20 points; Downstream: 30 points)",
        "Nash product: 600",
    )
    assert told(zone(exactly(25), exactly(600)), rough=True)[0] == "The side that gains least could gain: ██░░░ little"
    assert told(zone(exactly(0), exactly(0)), rough=True) == ("The side that gains least could gain: nothing",)
    assert "etwas weniger" not in told(zone(exactly(25)), say=DE)[0]
    assert told(NONE) == ()


def test_what_a_zone_offers_beyond_the_one_as_put() -> None:
    before = zone(exactly(21), exactly(500))
    assert told(zone(exactly(21), exactly(500)), before) == ()
    least, product = told(zone(exactly(25), exactly(600)), before)
    assert least.endswith("25 of 100 (Upstream: 20 points; Downstream: 30 points), in place of 21 of 100")
    assert product == "Nash product: 600, in place of 500"
    assert told(zone(exactly(25)), before, rough=True) == (
        "The side that gains least could gain somewhat more than now, but still ██░░░ little",
    )


def test_what_leaves_somebody_below_its_walk_away_is_no_gain() -> None:
    assert told(zone(exactly(-5))) == (
        "In each of these packages some side gets less than its walk-away as it stands.",
    )
