"""What rests on which claims."""

import pytest

from goodoffices.case.errors import UsageError
from goodoffices.case.links import linked, links_of, targets, unlinked
from tests.case.water import WATER

LINE = "upstream.red_lines.own_treaty"


def test_what_claims_can_be_linked_to() -> None:
    assert list(targets(WATER)) == [
        LINE,
        "downstream.red_lines.dry_months",
        "upstream.positions.dam",
        "upstream.interests.freedom",
    ]
    assert links_of("c1", WATER) == (LINE, "upstream.positions.dam", "upstream.interests.freedom")


@pytest.mark.parametrize("target", targets(WATER))
def test_a_link_is_made_once_and_taken_back(target: str) -> None:
    case = linked(WATER, ["c7", "c7", "c8"], target)
    assert targets(case)[target].origin.sources[-2:] == ("c7", "c8")
    assert linked(case, ["c8"], target) == case
    assert unlinked(case, ["c8", "c7"], target) == WATER


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(UsageError, match="Did you mean “upstream.red_lines.own_treaty”"):
        linked(WATER, ["c1"], "upstream.red_lines.own_traety")
    with pytest.raises(UsageError, match=r"“c2” is no source of .*Known: c1"):
        unlinked(WATER, ["c2"], LINE)
