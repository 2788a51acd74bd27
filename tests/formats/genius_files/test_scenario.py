from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.genius_files.scenario import read_scenario
from tests.formats.genius_files.samples import DAYS, PRICE, domain, profile, valued, weights

SELLER = profile(valued(), weights("0.4", "0.6"))
BUYER = profile(valued("0", "1"), weights("0.5", "0.5"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "deal"
    path.mkdir()
    for name, text in {"Deal-domain": domain(), "Seller10": SELLER, "Buyer2": BUYER}.items():
        (path / f"{name}.xml").write_text(text, encoding="utf-8")
    return path


def test_a_folder_is_a_scenario(folder: Path) -> None:
    (folder / "pareto.xml").write_text("0.1, 0.9", encoding="utf-8")
    (folder / "notes.txt").write_text("notes", encoding="utf-8")
    scenario = read_scenario([folder])
    assert (scenario.name, scenario.domain.name) == ("deal", "Deal")
    assert [own.name for own in scenario.profiles] == ["Buyer2", "Seller10"]
    assert scenario.notes == (f"{folder}/pareto.xml: ignored, since it is neither a domain nor a profile.",)


def test_a_domain_brings_what_lies_beside_it(folder: Path) -> None:
    assert read_scenario([folder / "Deal-domain.xml"]).name == "Deal"
    one = read_scenario([folder / "Deal-domain.xml", folder / "Buyer2.xml"])
    assert [own.name for own in one.profiles] == ["Buyer2"]


def test_profiles_bring_their_domain(folder: Path) -> None:
    scenario = read_scenario([folder / "Seller10.xml", folder / "Buyer2.xml"])
    assert (scenario.name, scenario.domain.name) == ("deal", "deal")
    assert [issue.name for issue in scenario.domain.issues] == ["Price", "Days"]


def test_files_can_name_what_they_hold(folder: Path) -> None:
    text = domain().replace("<negotiation_template", '<negotiation_template name="The deal"')
    (folder / "Deal-domain.xml").write_text(text, encoding="utf-8")
    assert read_scenario([folder]).domain.name == "The deal"


def test_the_order_of_indices_counts(folder: Path) -> None:
    (folder / "Deal-domain.xml").write_text(domain(DAYS, PRICE), encoding="utf-8")
    assert [issue.name for issue in read_scenario([folder]).domain.issues] == ["Price", "Days"]


def refused(path: Path, *paths: Path) -> str:
    with pytest.raises(FormatError) as caught:
        read_scenario([path, *paths])
    return str(caught.value)


def test_a_profile_of_another_domain_names_both_files(folder: Path) -> None:
    (folder / "Buyer2.xml").write_text(BUYER.replace("$3", "$2"), encoding="utf-8")
    message = refused(folder)
    assert f"{folder}/Buyer2.xml:1:" in message
    assert f"found the value “$2” of issue 1, “Price”; expected the domain of {folder}/Deal-domain.xml" in message


def test_a_domain_alone_has_no_parties(folder: Path) -> None:
    (folder / "Buyer2.xml").unlink()
    (folder / "Seller10.xml").unlink()
    expected = f"{folder}: found no profile; expected one for each party, an .xml file that begins with <utility_space>"
    assert refused(folder) == expected
    assert refused(folder / "Deal-domain.xml") == expected


def test_two_domains_are_one_too_many(folder: Path) -> None:
    (folder / "Other-domain.xml").write_text(domain(), encoding="utf-8")
    assert "found a second domain beside Deal-domain.xml; expected one. Leave Other-domain.xml out." in refused(folder)


def test_what_is_named_has_to_be_a_part(folder: Path) -> None:
    (folder / "pareto.xml").write_text("0.1, 0.9", encoding="utf-8")
    (folder / "page.xml").write_text("<html/>", encoding="utf-8")
    assert "pareto.xml:1:1: found XML that is broken" in refused(folder / "pareto.xml")
    assert "page.xml:1:1: found <html> as the outermost element; expected" in refused(folder / "page.xml")
    assert "cannot be read" in refused(folder / "none.xml")
