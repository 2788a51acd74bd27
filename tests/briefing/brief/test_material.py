from dataclasses import replace

from goodoffices.briefing.brief.material import ANALYST, MODEL, in_model, own
from goodoffices.briefing.document import Mark, Run
from goodoffices.case.origin import Basis, Origin
from tests.briefing.brief.ferry import FERRY, material

FERRY_TALKS = material()


def test_claims_come_in_the_order_of_the_days_of_what_they_tell() -> None:
    assert [claim.id for claim in FERRY_TALKS.claims] == ["c3", "c1", "c2", "c4", "c7", "c8", "c9", "c6"]


def test_numbers_are_those_of_the_ids_or_else_places() -> None:
    assert FERRY_TALKS.numbers["c3"] == "3"
    mixed = material(FERRY.replace("  c8:", "  other:").replace("[c8]", "[other]"))
    assert (mixed.numbers["c3"], mixed.numbers["other"]) == ("3", "8")
    assert len(set(mixed.numbers.values())) == len(mixed.case.claims)


def test_only_accepted_claims_are_cited() -> None:
    assert FERRY_TALKS.cite(["c3", "c1", "c5", "nothing"]) == (Run("1", Mark.REFERENCE), Run("3", Mark.REFERENCE))
    assert FERRY_TALKS.cite_or_own(["c5"]) == own() == (Run(ANALYST, Mark.REFERENCE),)
    assert in_model() == (Run(MODEL, Mark.REFERENCE),)


def test_what_nobody_stated_is_the_analysts_even_with_claims() -> None:
    stated, inferred, unborne = Origin(("c1",)), Origin(("c1",), Basis.INFERRED), Origin(("c5",))
    assert [len(FERRY_TALKS.cite_origin(origin)) for origin in (stated, inferred, unborne)] == [1, 2, 1]
    assert FERRY_TALKS.cite_origin(unborne) == own()
    assert FERRY_TALKS.is_stated(stated)
    assert not FERRY_TALKS.is_stated(unborne)


def test_a_case_without_claims_has_no_numbers() -> None:
    bare = replace(FERRY_TALKS.survey, case=replace(FERRY_TALKS.case, claims=()))
    assert replace(FERRY_TALKS, survey=bare).numbers == {}
