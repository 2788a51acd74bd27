"""Everything that says where it is from is found."""

from goodoffices.case.errors import dotted
from goodoffices.case.origin import Origin
from goodoffices.case.origins import origins
from tests.case.water import WATER


def test_every_section_that_has_sources_is_there() -> None:
    found = {dotted(path): origin for path, origin in origins(WATER)}
    assert found["red_lines.upstream.own_treaty"].sources == ("c1",)
    assert found["gates.bank_joins"] == Origin(("c1",))
    assert {name.partition(".")[0] for name in found} == {
        "red_lines", "interests", "positions", "values", "claims", "answers", "parties", "drafts", "tracks", "gates",
    }  # fmt: skip
