from hypothesis import given

from goodoffices.case.case import Case
from goodoffices.formats.case_files.plain_form import Bare, plain_form
from tests.formats.case_files.writing import BASE, case_of, with_added
from tests.strategies.cases import cases


def test_nothing_is_said_that_is_not_known() -> None:
    assert plain_form(case_of(BASE)) == {
        "goodoffices": "1",
        "title": "Water",
        "parties": {"up": {"name": "Up", "seat": "signatory"}, "down": {"name": "Down", "seat": "signatory"}},
        "issues": {
            "dam": {"options": ["high", "low"]},
            "release": {
                "facets": {
                    "volume": {"number": {"from": "0", "to": "400", "step": "50"}},
                    "form": {"ordered": ["none", "minutes", "treaty"]},
                }
            },
        },
    }


def test_short_forms_are_used_where_nothing_is_lost() -> None:
    text = "positions: {up: {dam: {option: high}}}\nvalues: {up: {dam: {order: [low, high], points: 100}}}\n"
    form = plain_form(with_added(text))
    assert (form["positions"], form["values"]) == ({"up": {"dam": "high"}}, {"up": {"dam": ["low", "high"]}})


def test_numbers_are_bare_and_names_of_options_that_are_numbers_too() -> None:
    form = plain_form(with_added("positions: {up: {release.volume: 50}}\nclaims: {c: {says: '50', date: 2025-01-01}}"))
    assert isinstance(form["positions"]["up"]["release.volume"], Bare)  # type: ignore[index, call-overload]
    assert isinstance(form["claims"]["c"]["date"], Bare)  # type: ignore[index, call-overload]
    assert not isinstance(form["claims"]["c"]["says"], Bare)  # type: ignore[index, call-overload]


@given(cases())
def test_sections_stand_in_the_order_of_the_reference(case: Case) -> None:
    order = ["goodoffices", "title", "summary", "as_of", "parties", "issues", "rules", "consent", "interests",
             "positions", "red_lines", "values", "documents", "claims", "drafts", "tracks", "gates",
             "answers", "names"]  # fmt: skip
    assert list(plain_form(case)) == [name for name in order if name in plain_form(case)]
