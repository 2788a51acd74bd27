"""Drafts from rules, bridges, versions and packages, and how they are saved."""

from pathlib import Path

import pytest

from goodoffices.case.drafts import Draft
from goodoffices.case.errors import UsageError
from goodoffices.workbench.comparing import compare
from goodoffices.workbench.drafting import as_yaml, draft_from, keep, write_yaml
from goodoffices.workbench.opening import load
from goodoffices.workbench.solving import solve
from tests.sample_cases import EXAMPLES, LINES_ONLY, RIVER, SHUT, case_of, example

UKRAINE = "ukraine-2025-12/as-stated.yaml"


def package(draft: Draft) -> dict[str, str]:
    return dict(draft.versions[-1].package)


@pytest.mark.parametrize("rule", ["nash", "kalai_smorodinsky", "Kalai-Smorodinsky", "egalitarian", "utilitarian"])
def test_a_rule_gives_the_package_that_solve_balances_by_it(rule: str) -> None:
    case = case_of(RIVER)
    balanced = solve(case).solutions[rule.replace("-", "_").casefold()]
    assert balanced
    assert package(draft_from(case, rule)) == dict(balanced.package)


@pytest.mark.parametrize("source", ["framework:1", "1", "release.volume=100"])
def test_versions_and_packages_give_what_they_decide(source: str) -> None:
    assert package(draft_from(case_of(RIVER), source)) == {"release.volume": "100"}


def test_title_note_and_label_say_where_it_is_from() -> None:
    made = draft_from(case_of(RIVER), "nash")
    assert made.title.in_("de") == "Entwurf nach der Regel „Nash“"
    assert made.versions[0].note
    assert made.versions[0].note.in_("en").startswith("A skeleton to be edited, made from the package")
    assert (made.id, made.versions[0].label) == ("draft", "1")
    own = draft_from(case_of(RIVER), "framework", named="mine", title="Mine", label="A")
    assert (own.id, own.title.in_("de"), own.versions[0].label) == ("mine", "Mine", "A")


def test_a_bridge_gives_what_translates_back() -> None:
    made = draft_from(example(UKRAINE), "bridge:4")
    assert package(made) == {"nato": "no"}
    assert made.title.in_("en") == "Draft after bridge 4"


def test_several_bridges_together_answer_several_issues() -> None:
    made = draft_from(example(UKRAINE), "bridge:1, 4,7")
    assert package(made) == {"nato": "no", "troops": "no"}
    assert made.title.in_("de") == "Entwurf nach den Brücken 1, 4 und 7"
    words = " ".join(own.says.in_("en") for own in made.versions[0].clauses)
    assert "To whom it belongs: Ukraine." in words
    assert "[open" not in words
    with pytest.raises(UsageError, match="put the same question in two ways"):
        draft_from(example(UKRAINE), "bridge:4,5")


@pytest.mark.parametrize(
    ("text", "source", "sentence"),
    [
        (RIVER, "nahs", "Did you mean “nash”?"),
        (RIVER, "framework:7", "The draft “framework” has no version “7”."),
        (RIVER, "silent", "decides nothing, so no draft can be made from it."),
        (RIVER, "dam=high", "“high” is no option of dam."),
        (RIVER, "bridge:1", "There is no bridge 1. There is none."),
        (RIVER, "bridge:x", "“x” is no number of a bridge."),
        (RIVER, "bridge:", "“” is no number of a bridge."),
        (RIVER, "bridge:1,1e9", "“1e9” is no number of a bridge."),
        (SHUT, "nash", "There is no zone of agreement, as the case is put"),
        (LINES_ONLY, "nash", "nobody whose consent can be needed has values in this case"),
    ],
)
def test_a_source_that_there_is_not_is_refused(text: str, source: str, sentence: str) -> None:
    with pytest.raises(UsageError) as raised:
        draft_from(case_of(text), source)
    assert sentence in str(raised.value)


def test_bridges_are_numbered_as_bridge_does() -> None:
    with pytest.raises(UsageError, match="They are numbered from 1 to 3"):
        draft_from(example(UKRAINE), "bridge:4", top=1)


@pytest.mark.parametrize(
    ("named", "label", "sentence"),
    [
        ("my draft", "", "cannot name a draft"),
        ("framework", "1", "has a version “1” already"),
        ("a:b", "", "cannot name"),
    ],
)
def test_names_and_labels_that_cannot_be_used_are_refused(named: str, label: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        draft_from(case_of(RIVER), "nash", named=named, label=label)


# ------------------------------------------------------------------------------------------------------------- saving


def saved(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "talks.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_new_draft_is_added_and_comments_stay(tmp_path: Path) -> None:
    file = saved(tmp_path, "# keep me\n" + RIVER)
    made = draft_from(load(file), "nash", named="first_text")
    assert keep(file, made) == made
    assert load(file).draft("first_text") == made
    assert file.read_text(encoding="utf-8").startswith("# keep me\n")
    assert load(file).draft("framework") == case_of(RIVER).draft("framework")


def test_the_next_version_of_a_draft_can_be_compared_with_the_last(tmp_path: Path) -> None:
    file = saved(tmp_path, RIVER)
    for source in ("release.volume=100,dam=built", "release.volume=200,dam=built"):
        keep(file, draft_from(load(file), source, named="own"))
    case = load(file)
    draft = case.draft("own")
    assert draft
    assert [version.label for version in draft.versions] == ["1", "2"]
    found = compare(case, "own:1", "own:2")
    reworded = [own for own in found.clauses if not own.is_unchanged]
    assert [own.after.number for own in reworded if own.after] == ["1.1"]


def test_labels_that_are_no_numbers_are_counted_on(tmp_path: Path) -> None:
    file = saved(tmp_path, RIVER)
    made = keep(file, draft_from(load(file), "dam=built", named="silent"))
    assert [version.label for version in made.versions] == ["a", "b", "3"]
    assert made.title.in_("en") == "Silent"


def test_every_rule_of_the_main_example_can_be_saved_and_read(tmp_path: Path) -> None:
    file = saved(tmp_path, (EXAMPLES / "wage-round.yaml").read_text(encoding="utf-8"))
    for rule in ("nash", "utilitarian"):
        keep(file, draft_from(load(file), rule, named="text"))
    assert load(file).draft("text")


def test_yaml_reads_as_a_file_of_drafts(tmp_path: Path) -> None:
    case = case_of(RIVER)
    made = draft_from(case, "dam=lowered", named="own")
    text = as_yaml(made, case)
    assert text.startswith("own:\n  title:")
    whole = RIVER.replace("drafts:\n", "drafts:\n" + "".join(f"  {line}\n" for line in text.splitlines()))
    assert case_of(whole).draft("own") == made
    assert write_yaml(made, case, tmp_path / "own.yaml").read_text(encoding="utf-8") == text
