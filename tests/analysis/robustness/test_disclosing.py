from dataclasses import replace

from goodoffices.analysis.robustness.disclosing import leave_needed, origin_of
from goodoffices.analysis.robustness.unknowns import Unknown
from goodoffices.case.origin import Origin
from tests.analysis.robustness.talks import found, talks
from tests.sample_cases import example


def by_id(name: str) -> Unknown:
    return next(own for own in found().unknowns if own.id == name)


def test_what_another_party_said_in_confidence_needs_its_leave() -> None:
    assert leave_needed(by_id("south.red_lines.some_road"), talks()) == ("bank",)


def test_the_mediators_own_inference_needs_nobodys() -> None:
    assert leave_needed(by_id("north.red_lines.no_road"), talks()) == ()
    assert leave_needed(by_id("north.walk_away"), talks()) == ()
    assert leave_needed(by_id("north.values.road"), talks()) == ()


def test_what_is_public_or_was_said_to_the_party_itself_needs_nobodys() -> None:
    case = talks()
    for audience in (("public",), ("south", "bank")):
        claims = tuple(replace(claim, origin=Origin(audience=audience)) for claim in case.claims)
        assert leave_needed(by_id("south.red_lines.some_road"), replace(case, claims=claims)) == ()


def test_what_was_said_to_the_mediator_alone_needs_the_leave_of_who_said_it() -> None:
    case = talks()
    claims = tuple(replace(claim, origin=Origin()) for claim in case.claims)
    assert leave_needed(by_id("south.red_lines.some_road"), replace(case, claims=claims)) == ("bank",)


def test_a_line_that_is_closed_to_its_party_needs_its_confidants() -> None:
    case = talks()
    lines = tuple(replace(line, origin=Origin(audience=("north",))) for line in case.red_lines)
    assert leave_needed(by_id("south.red_lines.some_road"), replace(case, red_lines=lines)) == ("north",)


def test_where_things_are_from() -> None:
    assert origin_of(by_id("south.red_lines.some_road"), talks()).sources == ("c1",)
    walk_away = next(own for own in found(example("wage-round.yaml")).unknowns if own.id == "employer.walk_away")
    assert origin_of(walk_away, example("wage-round.yaml")).sources == ("c5",)
    assert leave_needed(walk_away, example("wage-round.yaml")) == ()
