from fractions import Fraction
from pathlib import Path

from goodoffices.case.issues import Steps
from goodoffices.formats.domains.domain import Domain, DomainIssue, Profile, Worth
from goodoffices.formats.negmas_files.scenario import read_scenario
from goodoffices.formats.negmas_files.written_scenario import write_scenario
from tests.formats.negmas_files.trees import DOMAIN

THIRDS = Domain("t", (DomainIssue("n", steps=Steps(Fraction(0), Fraction(1), Fraction(1, 3))),))


def test_the_files_are_called_after_the_folder_and_the_parties(tmp_path: Path) -> None:
    profiles = [Profile("Z", (Worth(), Worth())), Profile("A b", (Worth(), Worth()))]
    assert write_scenario(DOMAIN, profiles, tmp_path / "new", lossy=False) == ()
    assert sorted(file.name for file in (tmp_path / "new").iterdir()) == ["1-Z.yml", "2-A_b.yml", "new.yml"]
    assert read_scenario([tmp_path / "new"]).profiles == tuple(profiles)


def test_what_is_rounded_or_a_text_is_said_to_be(tmp_path: Path) -> None:
    worth = Worth(((Fraction(0), Fraction(0)), (Fraction(1), Fraction(1))))
    assert write_scenario(THIRDS, [Profile("A", (worth,))], tmp_path / "new", lossy=False) == (
        "new.yml: the amounts of “n” have no end as decimals, and are written as texts.",
        "A.yml: 2 numbers have no end as decimals, and are rounded to 17 digits.",
    )
