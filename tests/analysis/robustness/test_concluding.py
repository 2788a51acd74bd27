from dataclasses import replace
from fractions import Fraction

from goodoffices.analysis.robustness.concluding import MOST_LIKELY
from goodoffices.analysis.robustness.findings import Caveat
from tests.analysis.robustness.talks import found
from tests.sample_cases import example


def test_the_best_has_its_name_and_nobody_exceeds_it() -> None:
    answer = found()
    assert answer.best is not None
    best = answer.offers[answer.best]
    assert MOST_LIKELY in best.names
    assert all(offer.by_all.value <= best.by_all.value for offer in answer.offers)
    assert all(offer.by_all.value <= answer.zone.value for offer in answer.offers)
    assert all(offer.by_all.value <= own.value for offer in answer.offers
               for party, own in offer.by_party.items() if party in ("north", "south"))  # fmt: skip


def test_assumptions_enclose_what_is_put() -> None:
    for answer in (found(), found(exact=True)):
        for value, ranges in [(answer.zone, answer.zone_ranges), *((own.by_all, own.ranges) for own in answer.offers)]:
            assert ranges.firmness.low <= value.value <= ranges.firmness.high
            assert ranges.values is not None
            assert ranges.values.low <= value.value <= ranges.values.high


def test_what_is_exact_at_the_middles_alone_says_so() -> None:
    answer = found(exact=True)
    assert answer.caveats == (Caveat.MIDDLES,)
    assert answer.zone.at_middles
    certain = found(example("sinai-1979.yaml"), exact=True)
    assert certain.caveats == ()
    assert not certain.zone.at_middles


def test_where_nothing_has_a_chance_there_is_no_best() -> None:
    case = example("sinai-1979.yaml")
    firm = replace(case, red_lines=tuple(replace(line, firmness=Fraction(1)) for line in case.red_lines))
    answer = found(firm)
    assert answer.zone.value == 0
    assert answer.best is None
    assert answer.questions == ()
