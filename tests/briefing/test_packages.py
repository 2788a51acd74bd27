from goodoffices.briefing.document import Row
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import choice_in_words, issue_in_words, package_in_words, rows, split
from goodoffices.case.packages import Package
from tests.sample_cases import RIVER, case_of

EN, DE = Language("en"), Language("de")
CASE = case_of(RIVER)
ONE = Package.of({"release.volume": "100", "release.form": "minutes", "release.guarantor": "none", "dam": "built"})
OTHER = Package.of({**ONE, "release.volume": "200", "release.form": "treaty"})


def test_packages_are_split_into_what_is_alike_and_what_is_not() -> None:
    alike, different = split(CASE, [ONE, OTHER])
    assert [facet.id for facet in alike] == ["release.guarantor", "dam"]
    assert [facet.id for facet in different] == ["release.volume", "release.form"]
    assert split(CASE, [ONE])[1] == []


def test_facets_stand_below_their_issue_where_it_has_several_here() -> None:
    assert rows(CASE.facets, [ONE, OTHER], CASE, EN) == (
        Row("Release in dry months"),
        Row("Volume", ("100 m3/s", "200 m3/s"), inner=True),
        Row("Form", ("minutes", "treaty"), inner=True),
        Row("Guarantor", ("none", "none"), inner=True),
        Row("The new dam", ("built", "built")),
    )
    assert rows([CASE.facet("release.guarantor")], [Package.of({"release.guarantor": "bank"})], CASE, DE) == (
        Row("Abgabe in trockenen Monaten – Garant", ("Flussbank",)),
    )


def test_a_partial_package_leaves_open() -> None:
    partial = Package.of({"dam": "lowered"})
    assert choice_in_words(CASE.facet("release.volume"), partial, CASE, DE) == "offen"
    assert package_in_words(partial, CASE, DE) == "Der neue Damm: lowered"


def test_an_issue_is_called_by_its_title() -> None:
    assert issue_in_words("release.volume", CASE, EN) == issue_in_words("release", CASE, EN) == "Release in dry months"
