"""Every operator of the folder keeps the same promises, whatever its move is.

The first part reads its files; the second makes all its moves on the deadlocks of the repository and on random ones.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.solve import solve
from goodoffices.bridging.fates import UNTOUCHED
from goodoffices.bridging.naming import Naming
from goodoffices.bridging.operator import operators
from goodoffices.bridging.opportunity import AddedFacet, Opportunity
from goodoffices.bridging.precedent import precedents_of
from goodoffices.bridging.transformation import Transformation, apply
from goodoffices.bridging.wording import LANGUAGES, cues, has_words, words_of
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.names import is_name
from goodoffices.formats.case_files.load import load
from goodoffices.formats.case_files.save import save
from tests.bridging.deadlocks import every_package, known_deadlocks, obeys, opportunities_of
from tests.bridging.operator_table import TABLE
from tests.oracle import Oracle
from tests.strategies.deadlocks import deadlocks

NAMES = sorted(operators())
SIDES = ("refuser", "demander")
ALWAYS = {"title", "move", "fails", "risk.1", "cues"} | {
    f"{part}.{side}" for part in ("ask", "reveals", "home") for side in SIDES
}
THIRD = {"ask.third", "reveals.third"}
VARIANTS = ("instead", "number", "tribunal", "aside", "divided")
"""Words for one way to make a move, beside those for the move."""
VARIED = (ALWAYS | THIRD | {"risk.2"}) - {"cues", "fails"}
SOMETIMES = {"risk.2"} | {f"{variant}.{key}" for variant in VARIANTS for key in VARIED}
PLACEHOLDERS = {"issue", "refuser", "demander", "third", "parts"}
BARE = ("title", "facets.", "options.")
PARTS = {"ownership", "administration", "forces", "access"}
DRAWN = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def keys_of(words: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Mapping[str, str]]]:
    """Every key of a file of words, with its words in each language."""
    for name, own in words.items():
        if any(isinstance(inner, Mapping) for inner in own.values()):
            yield from keys_of(own, f"{above}{name}.")
        else:
            yield f"{above}{name}", own


@cache
def known(operator: str) -> tuple[tuple[Case, Opportunity], ...]:
    """Every opportunity of an operator on the deadlocks of the repository."""
    return tuple((case, own) for case in known_deadlocks() for own in opportunities_of(case, operator))


def added(operator: str) -> list[AddedFacet]:
    return [facet for _, own in known(operator) for facet in own.facets]


# ------------------------------------------------------------------------------------------ its files


def test_the_folder_has_the_operators_of_the_design_in_their_order() -> None:
    assert tuple(operators()) == TABLE
    assert [operator.ORDER for operator in operators().values()] == list(range(1, len(TABLE) + 1))


@pytest.mark.parametrize("name", NAMES)
def test_it_is_named_after_its_file_and_says_what_it_does(name: str) -> None:
    module = import_module(f"goodoffices.bridging.operators.{name}")
    assert operators()[name] is module
    assert name == module.NAME
    assert len((module.__doc__ or "").splitlines()[0]) > 20
    assert module.opportunities.__doc__


@pytest.mark.parametrize("name", NAMES)
def test_it_has_its_words(name: str) -> None:
    words = dict(keys_of(words_of(name)))
    own = {f"facets.{facet.name}" for facet in added(name)} | {f"options.{f.as_asked.name}" for f in added(name)}
    asked = {third for case, o in known(name) for move in o.ways() for third in move.thirds} and {
        third
        for _, o in known(name)
        for move in o.ways()
        for third in move.thirds
        if third not in (*o.clash.demanders, *o.clash.refusers)
    }
    needed = ALWAYS | own | (THIRD if asked else set())
    assert needed <= words.keys()
    titled = {key for key in words if key.startswith(("facets.", "options."))}
    assert words.keys() - titled <= ALWAYS | THIRD | SOMETIMES
    assert bool(THIRD & words.keys()) == bool(asked)


@pytest.mark.parametrize("name", NAMES)
def test_its_words_are_in_both_languages_and_fit_where_they_are_put(name: str) -> None:
    for key, versions in keys_of(words_of(name)):
        assert set(versions) == set(LANGUAGES), key
        if key == "cues":
            continue
        for words in versions.values():
            assert words == words.strip() != "", key
            used = {field for _, field, spec, _ in Formatter().parse(words) if field is not None and not spec}
            allowed = set() if key.startswith(BARE) else PLACEHOLDERS | ({"needs"} if key == "fails" else set())
            assert used <= allowed, key
            assert words.endswith("?") == (".ask." in f".{key}"), key
            assert words.endswith((".", "?")) != (key.endswith("title") or key.startswith(BARE)), key


@pytest.mark.parametrize("name", NAMES)
def test_its_titles_name_every_option_that_is_not_a_party(name: str) -> None:
    parties = {party.id for case, _ in known(name) for party in case.parties}
    for facet in added(name):
        for option in facet.every:
            assert option.title is not None, option.name
            assert {code for code, _ in option.title.versions} == set(LANGUAGES) or option.name in parties
            is_of_parties = set(option.name.split("_and_")) <= parties
            assert is_of_parties or has_words(name, f"options.{option.name}")


@pytest.mark.parametrize("name", NAMES)
def test_its_cues_are_stems_in_lower_case(name: str) -> None:
    for code in LANGUAGES:
        stems = words_of(name)["cues"][code]
        assert len(stems) == len(set(stems)) >= 4
        assert all(stem == stem.lower().strip() and len(stem) >= 3 for stem in stems)
    assert all(stem == stem.casefold() for stem in cues(name))


@pytest.mark.parametrize("name", NAMES)
def test_it_has_precedents(name: str) -> None:
    assert precedents_of(name)


# ------------------------------------------------------------------------------------------ its facets


@pytest.mark.parametrize("name", NAMES)
def test_it_finds_something_in_the_deadlocks_of_the_repository(name: str) -> None:
    assert known(name)


@pytest.mark.parametrize("name", NAMES)
def test_each_facet_that_it_adds_has_a_word_of_its_own_and_a_title(name: str) -> None:
    others = {facet.name for other in NAMES if other != name for facet in added(other)}
    own = {facet.name: facet for facet in added(name)}
    assert not own.keys() & others
    assert own.keys() <= PARTS or len(own) == 1
    for word, facet in own.items():
        assert is_name(word)
        assert word.isalpha()
        assert len(word) > 3
        assert {code for code, _ in facet.title.versions} == set(LANGUAGES)
        assert len(set(dict(facet.title.versions).values())) == len(LANGUAGES)


@pytest.mark.parametrize("name", NAMES)
def test_the_option_that_changes_nothing_comes_first(name: str) -> None:
    for case, own in known(name):
        assert own.operator == name
        assert own.facets
        for facet in own.facets:
            first = facet.every[0]
            assert (first.demanders, first.refusers, first.instead, first.third) == (UNTOUCHED, UNTOUCHED, False, "")
            assert first.pledge is None
            assert not first.unsure
            names = [option.name for option in facet.every]
            assert len(set(names)) == len(names) > 1
            assert all(is_name(option) for option in names)
            made = apply(case, own).case.facet(f"{own.clash.issue}.{facet.name}")
            assert made.option_names[0] == first.name


# ------------------------------------------------------------------------------------------ what it makes of a case


def check_nothing_taken_changes_nothing(made: Transformation) -> None:
    """A package that takes no opportunity reads exactly as the original does: rules, lines, values, consent."""
    before, after = Oracle(made.original), Oracle(made.case)
    neutral = {id_: own.as_asked.name for i in range(len(made.opportunities)) for id_, own in made.naming.facets(i)}
    for package in every_package(made.original):
        put = {made.naming.facet(facet): option for facet, option in package.items()} | neutral
        assert not made.moves(put)
        assert dict(made.translate_back(put)) == package
        assert obeys(put, made.case.all_rules) == obeys(package, made.original.all_rules)
        for old, new in zip(made.original.red_lines, made.case.red_lines, strict=True):
            assert (old.id, old.serves, old.says) == (new.id, new.serves, new.says)
            was, now = evaluate(old.expression.node, package), evaluate(new.expression.node, put)
            assert (was == (old.form == "always")) == (now == (new.form == "always"))
        for values in made.original.values:
            assert before.points(values.party, package) == after.points(values.party, put)
        for party in made.original.parties:
            assert before.bound(party.id, package) == after.bound(party.id, put)


def check_packages_translate_back(made: Transformation) -> None:
    """What a package says in the facets as they were can be completed to one that obeys the rules as they were."""
    known = [package for package in every_package(made.original) if obeys(package, made.original.all_rules)]
    completed: dict[object, bool] = {}
    for package in every_package(made.case):
        if obeys(package, made.case.all_rules):
            back = made.translate_back(package)
            if back not in completed:
                completed[back] = any(back.items() <= whole.items() for whole in known)
            assert completed[back]


def check_untouched_is_untouched(made: Transformation) -> None:
    """Lines, issues, interests and answers that the move does not touch stay as they are."""
    touched = {own.clash.facet for own in made.opportunities}
    for old, new in zip(made.original.red_lines, made.case.red_lines, strict=True):
        if not touched & facets_of(old.expression.node):
            assert new == old
    for before, after in zip(made.original.issues, made.case.issues, strict=True):
        for facet in before.facets:
            if facet.id not in touched:
                assert facet in after.facets
        if before.id not in made.naming.issues:
            assert after.facets == before.facets
    assert made.case.interests == made.original.interests
    assert made.case.answers == made.original.answers


def check_is_a_case(made: Transformation) -> None:
    require_sound(made.case)
    solve(made.case, budget=20)


def check_saves_and_loads(made: Transformation, folder: Path) -> None:
    file = folder / f"{made.case.name}.yaml"
    save(made.case, file)
    assert load(file) == made.case
    file.unlink()


@pytest.mark.parametrize("name", NAMES)
def test_on_examples_nothing_taken_changes_nothing(name: str) -> None:
    for case, own in known(name):
        check_nothing_taken_changes_nothing(apply(case, own))


@pytest.mark.parametrize("name", NAMES)
def test_on_examples_packages_translate_back(name: str) -> None:
    for case, own in known(name):
        check_packages_translate_back(apply(case, own))


@pytest.mark.parametrize("name", NAMES)
def test_on_examples_what_is_untouched_stays(name: str) -> None:
    for case, own in known(name):
        check_untouched_is_untouched(apply(case, own))


@pytest.mark.parametrize("name", NAMES)
def test_on_examples_it_makes_a_case_that_can_be_solved(name: str) -> None:
    for case, own in known(name):
        check_is_a_case(apply(case, own))


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_saved_and_loaded_as_the_same_case(name: str, tmp_path: Path) -> None:
    for case, own in known(name)[:2]:
        check_saves_and_loads(apply(case, own), tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_composed_with_any_other_it_keeps_the_facets_of_both(name: str) -> None:
    case, own = known(name)[0]
    others = {other.operator: other for other in opportunities_of(case) if other.clash == own.clash}
    for other in others.values():
        naming = Naming.of(case, (own, other))
        made = apply(case, own, other)
        ids = [facet.id for facet in made.case.facets]
        both = [id_ for i in (0, 1) for id_, _ in naming.facets(i)]
        assert len(ids) == len(set(ids)) == len(case.facets) + len(both)
        assert set(both) <= set(ids)
        check_untouched_is_untouched(made)
        require_sound(made.case)


# ------------------------------------------------------------------------------------------ on random deadlocks


@st.composite
def transformations(draw: st.DrawFn) -> Transformation | None:
    """A random deadlock with one or two opportunities on the same clash; None where there is none."""
    case = draw(deadlocks())
    found = opportunities_of(case)
    if not found:
        return None
    first = draw(st.sampled_from(found))
    others = [own for own in found if own.clash == first.clash and own.operator != first.operator]
    second = draw(st.sampled_from([None, *others]))
    return apply(case, first, *((second,) if second else ()))


@DRAWN
@given(transformations())
def test_nothing_taken_changes_nothing(made: Transformation | None) -> None:
    if made is not None:
        check_nothing_taken_changes_nothing(made)


@DRAWN
@given(transformations())
def test_packages_translate_back(made: Transformation | None) -> None:
    if made is not None:
        check_packages_translate_back(made)


@DRAWN
@given(transformations())
def test_what_is_untouched_stays(made: Transformation | None) -> None:
    if made is not None:
        check_untouched_is_untouched(made)


@DRAWN
@given(transformations())
def test_it_makes_a_case_that_can_be_solved(made: Transformation | None) -> None:
    if made is not None:
        check_is_a_case(made)


def test_it_makes_a_case_that_can_be_saved(tmp_path: Path) -> None:
    @DRAWN
    @given(transformations())
    def is_saved(made: Transformation | None) -> None:
        if made is not None:
            check_saves_and_loads(made, tmp_path)

    is_saved()
