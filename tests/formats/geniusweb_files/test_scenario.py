from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.geniusweb_files.scenario import read_scenario
from tests.formats.geniusweb_files.samples import DOMAIN, PROFILE, folder, profile

OTHER = {**DOMAIN, "issuesValues": {**DOMAIN["issuesValues"], "food": {"values": ["soup", "pie"]}}}


def test_profiles_can_bring_their_domain(tmp_path: Path) -> None:
    folder(tmp_path, p=profile(domain=DOMAIN))
    assert read_scenario([tmp_path / "p.json"]).domain.name == "lunch"


def test_a_domain_alone_brings_what_lies_beside_it(tmp_path: Path) -> None:
    scenario = read_scenario([folder(tmp_path, d=DOMAIN, p=PROFILE, x={"a": 1}) / "d.json"])
    assert (scenario.name, len(scenario.profiles), len(scenario.notes)) == ("d", 1, 1)


def test_the_order_of_values_within_a_profile_does_not_matter(tmp_path: Path) -> None:
    turned = {"name": "feast", "issuesValues": dict(reversed(DOMAIN["issuesValues"].items()))}
    scenario = read_scenario([folder(tmp_path, d=DOMAIN, p=profile(domain=turned))])
    assert [issue.name for issue in scenario.domain.issues] == ["food", "price"]
    assert "its domain is called “feast” there, not “lunch”" in scenario.notes[0]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"d": DOMAIN}, "found no profile; expected one LinearAdditiveUtilitySpace for each party"),
        ({"p": PROFILE}, "found no “domain” in any profile, and no file of one"),
        ({"d": DOMAIN, "e": DOMAIN, "p": PROFILE}, "a second domain beside d.json; expected one. Leave e.json out."),
        ({"d": DOMAIN, "p": profile(domain=OTHER)}, "found another “food” than in d.json; expected the same domain"),
        ({"d": OTHER, "p": PROFILE}, "found “cake”; expected a value of “food” (d.json)"),
        ({"d": DOMAIN, "p": {"LinearAdditiveUtilitySpace": 1}}, "found “1”; expected a profile"),
    ],
)
def test_what_does_not_fit_is_named(files: dict[str, object], expected: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError) as caught:
        read_scenario([folder(tmp_path, **files)])
    assert expected in str(caught.value)
