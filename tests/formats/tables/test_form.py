"""The full form, and what edits do to it."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from goodoffices.case.case import Case
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.case.walk_aways import WalkAway
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.case_files.write_yaml import block
from goodoffices.formats.tables.form import apply, file_form, full_form
from goodoffices.formats.tables.grid import Unfit
from goodoffices.formats.tables.said import Edit, Home
from tests.formats.case_files.writing import case_of, with_added
from tests.strategies.cases import cases


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(cases())
def test_the_full_form_says_the_same(case: Case) -> None:
    assert replace(case_of(block(file_form(full_form(case))) + "\n"), name=case.name) == case


def after(*edits: tuple[Home, Plain]) -> tuple[Form, list[str]]:
    form = full_form(with_added("values: {up: {dam: [high, low]}}\nred_lines: {up: {x: {never: dam == high}}}\n"))
    complaints: list[str] = []

    def complain(where: str, unfit: Unfit) -> None:
        complaints.append(f"{where}: {unfit.found}")

    apply(form, [Edit(home, value, "here") for home, value in edits], complain)
    return form, complaints


def at(form: Form, *home: str) -> Plain:
    below: Plain = form
    for part in home:
        below = below.get(part) if isinstance(below, dict) else None
    return below


def test_things_come_and_go() -> None:
    form, _ = after(
        (("red_lines", "up", "x"), None), (("red_lines", "up", "y"), True), (("red_lines", "up", "y", "never"), "a")
    )
    assert at(form, "red_lines") == {"up": {"y": {"never": "a"}}}
    form, _ = after((("red_lines", "up", "x", "never"), None), (("issues", "dam"), None))
    assert at(form, "red_lines", "up") == {"x": {}}
    assert at(form, "issues", "dam") is None


def test_options_keep_what_is_known_of_them() -> None:
    home = ("issues", "dam", "facets", "")
    form, _ = after(((*home, "option", "high", "title"), "High"), ((*home, "options"), ["new", "high"]))
    assert at(form, *home, "options") == [{"name": "new"}, {"name": "high", "title": "High"}]
    form, _ = after(((*home, "kind"), "ordered"))
    assert at(form, *home, "ordered") == [{"name": "high"}, {"name": "low"}]
    form, _ = after(((*home, "kind"), {"from": "0", "to": "1"}), ((*home, "options"), ["0"]))
    assert at(form, *home) == {"number": {"from": "0", "to": "1"}}


def test_what_is_gone_does_not_come_back() -> None:
    home = ("issues", "release", "facets", "form")
    form, _ = after((home, None), ((*home, "options"), None), ((*home, "kind"), None))
    assert list(at(form, *home[:3]) or {}) == ["volume"]  # type: ignore[arg-type]


def test_ranks_become_an_order() -> None:
    form, _ = after((("values", "up", "dam"), {"high": "#2", "low": "#1"}))
    assert at(form, "values", "up", "dam") == [["low"], ["high"]]
    form, _ = after((("values", "up", "dam"), {"low": "1"}))
    assert at(form, "values", "up", "dam") == {"low": "1"}
    form, _ = after((("values", "up", "dam"), None))
    assert at(form, "values", "up") is None


def test_what_does_not_go_together_is_complained_of() -> None:
    assert after((("values", "up", "dam"), {"high": "#2", "low": "1"}))[1] == [
        "here: ranks and points for the same decision"
    ]
    assert after((("issues", "dam", "facets", "x"), True))[1] == ["here: an issue both with and without facets"]
    says = ("red_lines", "up", "x", "says")
    assert after((says, "No"), ((*says, "de"), "Nein"))[1] == [
        "here: words in a language beside “No”, which are in none"
    ]
    assert after(((*says, "de"), "Nein"), (says, "No"))[1] == ["here: “No” in no language beside words in one"]


def test_a_walk_away_goes_as_a_whole() -> None:
    case = with_added("")
    party = replace(case.parties[0], walk_away=WalkAway(((None, Points.exactly(5)),), Text.plain("why")))
    form = full_form(replace(case, parties=(party,)))
    apply(form, [Edit(("parties", "up", "walk_away", "points"), None, "here")], lambda *_: None)
    assert at(form, "parties") == {"up": {"name": "Up", "seat": ["signatory"]}}
