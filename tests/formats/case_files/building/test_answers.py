"""Answers as they stand in a file, and what the checks say of them with their places."""

from datetime import date

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.text import Text
from tests.formats.case_files.writing import added, with_added

LINES = "red_lines: {up: {own: {never: dam == low}}}\nclaims: {c: {says: x}}\n"
FULL = """\
answers:
  down:
    b: {operator: defer, issue: release.form, accepts: no, date: 2025-01-01}
  up:
    a:
      operator: change_promisor
      issue: release
      with: {promisor: 45 days, until: 2030, open: true}
      line: own
      accepts: "yes"
      date: 2025-06-30
      says: {de: Gut}
      sources: [c]
      basis: stated
      audience: public
"""


def test_everything_that_can_be_said() -> None:
    first, second = with_added(LINES + FULL).answers
    assert first == PartyAnswer("down", "b", "defer", "release.form", False, date(2025, 1, 1))
    assert second == PartyAnswer(
        party="up",
        name="a",
        operator="change_promisor",
        issue="release",
        accepts=True,
        day=date(2025, 6, 30),
        line="own",
        choices=(("promisor", "45 days"), ("until", "2030"), ("open", "true")),
        says=Text((("de", "Gut"),)),
        origin=Origin(("c",), Basis.STATED, ("public",)),
    )


def test_what_is_unknown_is_said_with_its_place() -> None:
    text = (
        FULL.replace("issue: release\n", "issue: relase\n")
        .replace("line: own", "line: won")
        .replace("  down:", "  dwn:")
    )
    assert added(LINES + text.replace("basis: stated", "basis: inferred")) == [
        "16:3: found “dwn”; expected a party of this case. Did you mean “down”?",
        "21:14: found “relase”; expected an issue or facet of this case. Did you mean “release”?",
        "23:13: found “won”; expected a red line of up. Did you mean “own”?",
        "28:14: found “inferred”; expected stated, or no basis. "
        "Only what the party itself answered is an answer; leave out what you suppose.",
    ]


def test_two_answers_on_a_day_are_said_at_the_second() -> None:
    text = "answers:\n  up:\n"
    for name, accepts in (("a", "yes"), ("b", "no")):
        text += f"    {name}: {{operator: defer, issue: dam, accepts: {accepts}, date: 2025-06-30}}\n"
    assert added(text) == [
        "16:47: found “no” on 2025-06-30, where a says “yes” to the same question; expected one answer to a "
        "question on a day. Take one of them away, or correct its date: a later answer takes the place of an "
        "earlier one."
    ]
