import json
from fractions import Fraction
from pathlib import Path

from goodoffices.formats.domains.domain import Domain, DomainIssue, Profile, Worth
from goodoffices.formats.geniusweb_files.scenario import read_scenario
from goodoffices.formats.geniusweb_files.written_scenario import write_scenario
from tests.formats.geniusweb_files.samples import DOMAIN, PROFILE, folder


def test_a_scenario_is_written_as_it_was_read(tmp_path: Path) -> None:
    before = read_scenario([folder(tmp_path / "a", d=DOMAIN, p=PROFILE)])
    assert write_scenario(before.domain, before.profiles, tmp_path / "b", lossy=False) == ()
    written = json.loads((tmp_path / "b" / "cook.json").read_text(encoding="utf-8"))["LinearAdditiveUtilitySpace"]
    assert written == {**PROFILE["LinearAdditiveUtilitySpace"], "domain": DOMAIN}
    after = read_scenario([tmp_path / "b"])
    assert (after.domain, after.profiles) == (before.domain, before.profiles)


def test_what_geniusweb_would_refuse_is_said(tmp_path: Path) -> None:
    worth = Worth((("x", Fraction(2)),), Fraction(1, 3))
    domain = Domain("d", (DomainIssue("a", ("x",)),))
    assert write_scenario(domain, [Profile("p", (worth,))], tmp_path / "new", lossy=False) == (
        "p.json: 1 number has no end as decimals, and is rounded to 17 digits.",
        "p.json: the weights do not add up to 1, which GeniusWeb itself wants.",
        "p.json: some points are not between 0 and 1, where GeniusWeb itself wants them.",
    )
