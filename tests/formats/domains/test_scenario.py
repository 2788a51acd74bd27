from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Domain, DomainIssue, Profile
from goodoffices.formats.domains.scenario import Scenario, exported
from tests.sample_cases import RIVER, case_of

DOMAIN = Domain("dam", (DomainIssue("dam", ("built", "lowered")),))


def nothing(domain: Domain, profiles: object, folder: Path, *, lossy: bool) -> tuple[str, ...]:
    return (f"{domain.name} {folder.name} {lossy}",)


def test_a_scenario_is_a_case_with_its_notes() -> None:
    imported = Scenario(DOMAIN, (Profile("North"),), "talks", ("odd",)).imported()
    assert (imported.case.name, imported.notes) == ("talks", ("odd",))
    assert [party.id for party in imported.case.parties] == ["north"]


def test_notes_of_the_case_come_before_those_of_the_files(tmp_path: Path) -> None:
    case = Scenario(DOMAIN, (Profile("North"),), "talks").imported().case
    assert exported(case, tmp_path / "new", nothing, lossy=False)[-1] == "dam new False"
    notes = exported(case_of(RIVER), tmp_path / "new", nothing, lossy=True)
    assert len(notes) > 1


def test_what_is_in_the_way_or_has_no_place_stops_it(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    for path in (tmp_path / "mine", tmp_path / "new"):
        with pytest.raises(FormatError):
            exported(case_of(RIVER), path, nothing, lossy=False)
