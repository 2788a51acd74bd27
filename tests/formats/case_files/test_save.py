import os
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import unified_diff
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.errors import CaseError, FormatError
from goodoffices.case.issues import Facet, Issue, Option
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.values import PointsByOption, Values
from goodoffices.formats.case_files import save as saving
from goodoffices.formats.case_files.load import load
from goodoffices.formats.case_files.nodes import Entries, Entry, Items, Plain, Tree
from goodoffices.formats.case_files.save import save
from goodoffices.formats.case_files.splice import Edit, edits
from goodoffices.formats.case_files.yaml_source import read_text
from tests.formats.case_files.test_load import EXAMPLE
from tests.formats.case_files.writing import BASE, case_of, with_added
from tests.strategies.cases import cases
from tests.strategies.texts import texts

T = TypeVar("T")
SLOW = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])


@pytest.fixture
def example(tmp_path: Path) -> Path:
    path = tmp_path / "water.yaml"
    path.write_text(EXAMPLE, encoding="utf-8")
    return path


def put(things: Sequence[T], index: int, thing: T) -> tuple[T, ...]:
    return (*things[:index], thing, *things[index + 1 :])


def with_line(case: Case, index: int = 0, **changes: object) -> Case:
    return replace(case, red_lines=put(case.red_lines, index, replace(case.red_lines[index], **changes)))  # type: ignore[arg-type]


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that are gone, and those that are new."""
    lines = list(unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))[2:]
    return [line[1:] for line in lines if line[0] == "-"], [line[1:] for line in lines if line[0] == "+"]


# ------------------------------------------------------------------------------------------ the identity


@SLOW
@given(cases())
def test_save_then_load_is_the_identity(tmp_path: Path, case: Case) -> None:
    path = tmp_path / f"{case.name}.yaml"
    path.unlink(missing_ok=True)
    save(case, path)
    assert load(path) == case
    text = path.read_text(encoding="utf-8")
    save(load(path), path)
    assert path.read_text(encoding="utf-8") == text


@SLOW
@given(cases(), st.randoms(use_true_random=False))
def test_a_folder_holds_the_same(tmp_path_factory: pytest.TempPathFactory, case: Case, draw: random.Random) -> None:
    folder = tmp_path_factory.mktemp("cases") / case.name
    save(case, folder)
    assert load(folder) == case
    other = draw.choice(CHANGES)(case, draw)
    save(other, folder)
    assert load(folder) == other


@SLOW
@given(cases(), texts(), texts())
def test_texts_can_hold_anything(tmp_path: Path, case: Case, title: Text, note: Text) -> None:
    path = tmp_path / f"{case.name}.yaml"
    path.unlink(missing_ok=True)
    case = replace(case, title=title, parties=put(case.parties, 0, replace(case.parties[0], note=note)))
    save(case, path)
    assert load(path) == case


def test_the_example_of_the_reference_survives(example: Path, tmp_path: Path) -> None:
    case = load(example)
    save(case, tmp_path / "new" / "water.yaml")
    assert load(tmp_path / "new" / "water.yaml") == case
    save(case, example)
    assert example.read_text(encoding="utf-8") == EXAMPLE


REFRAMED = """\
goodoffices: 1
title: Reframed
parties:
  usa: {name: USA, seat: [mediator, conditional], consent_if: nato.promisor == usa}
  ukraine: {name: Ukraine}
  russia: {name: Russia}
issues:
  nato:
    facets:
      promisor:
        - nobody
        - name: usa
          commitment: {by: usa, to: [russia, ukraine], act: "no accession, ever", aspect: outcome}
        - {name: several states at once, commitment: {by: [usa, ukraine], aspect: form}}
      form: {ordered: [OPTION, treaty]}
      term: {number: {from: 0, to: 5, step: 5/2, unit: years}}
    rules:
      - 'promisor == nobody implies form == QUOTED'
      - nato.promisor == usa implies nato.term >= 2.5
    commitments:
      - {if: 'nato.promisor == usa and nato.form > QUOTED', by: usa, to: ukraine, act: guarantee}
      - {if: 'form in {QUOTED, treaty} and nato.promisor != "several states at once"', by: ukraine}
  money:
    options: ["no", OPTION]
    commitment: {if: OPTION, by: russia, act: pay}
red_lines:
  ukraine: {x: {never: 'nato.promisor == usa and nato.form == QUOTED and nato.term in {0, 2.5}'}}
values:
  ukraine:
    nato.form: {OPTION: 1, treaty: 2}
    nato.promisor: [several states at once, [usa, nobody]]
    when:
      - {if: 'nato.promisor == usa and nato.form == QUOTED', points: [1/3, 5]}
      - {if: 'money not in {QUOTED} or nato.promisor != "several states at once"', points: -2}
answers:
  ukraine:
    a: {operator: change_promisor, issue: nato, with: {form: OPTION}, line: x, accepts: "yes", date: 2025-12-03}
"""
"""What operators make of a case: pledges on options, commitments and points under conditions, across facets."""


@pytest.mark.parametrize("name", ["c.yaml", "c"])
@pytest.mark.parametrize(
    "option",
    ["by its own law", "a treaty, ratified", 'so called "neutrality"', "10 to 15 years", "none: at all", "2030"],
)
def test_what_a_reframing_adds_survives_with_options_of_several_words(tmp_path: Path, option: str, name: str) -> None:
    written = f'"{option}"' if '"' not in option else f"'{option}'"
    case = case_of(REFRAMED.replace("QUOTED", written.replace("'", "''")).replace("OPTION", written))
    save(case, tmp_path / name)
    assert replace(load(tmp_path / name), name=case.name) == case
    changed = replace(case, values=(), answers=(replace(case.answers[0], accepts=False),))
    save(changed, tmp_path / name)
    assert replace(load(tmp_path / name), name=case.name) == changed


# --------------------------------------------------------------------------------- what people wrote stays


def test_comments_survive_a_change_of_one_line(example: Path) -> None:
    case = load(example)
    changed = with_line(case, says=Text((("en", "Never by treaty"), ("de", "Niemals durch Vertrag"))))
    save(changed, example)
    assert load(example) == changed
    gone, new = changed_lines(EXAMPLE, example.read_text(encoding="utf-8"))
    assert [line.strip() for line in gone] == [
        "says: {en: Upstream will not bind itself by treaty, de: Der Oberlauf bindet sich nicht durch Vertrag}"
    ]
    assert [line.strip() for line in new] == ["says: {en: Never by treaty, de: Niemals durch Vertrag}"]


def add_line(case: Case) -> Case:
    return replace(case, red_lines=(case.red_lines[0], replace(case.red_lines[0], name="new"), *case.red_lines[1:]))


def add_claim(case: Case) -> Case:
    return replace(case, claims=(*case.claims, Claim("c9", Text.plain("New: a claim"), origin=Origin(("c1",)))))


@pytest.mark.parametrize(
    ("change", "gone", "new", "comments_lost"),
    [
        (lambda case: with_line(case, firmness=Fraction(1, 2)), 1, 1, 0),
        (lambda case: with_line(case, 1, origin=Origin(("c1",), Basis.STATED, ("public",))), 1, 1, 0),
        (lambda case: with_line(case, 1, says=Text.plain("long " * 40 + "text")), 1, 1, 0),
        (lambda case: replace(case, red_lines=case.red_lines[1:], answers=()), 7 + 13, 0, 1 + 8),
        (lambda case: replace(case, red_lines=(), answers=()), 10 + 13, 0, 1 + 8),
        (add_line, 0, 8, 0),
        (add_claim, 0, 1, 0),
        (lambda case: replace(case, title=Text.plain("Water")), 1, 1, 0),
        (lambda case: replace(case, summary=None), 1, 0, 0),
        (lambda case: replace(case, positions=put(case.positions, 0, replace(case.positions[0], option="lowered"))),
         1, 1, 0),
        (lambda case: replace(case, rules=(*case.rules, case.rules[0])), 1, 1, 0),
    ],
)  # fmt: skip
def test_what_does_not_change_stays(
    example: Path, change: Callable[[Case], Case], gone: int, new: int, comments_lost: int
) -> None:
    case = change(load(example))
    save(case, example)
    assert load(example) == case
    after = example.read_text(encoding="utf-8")
    lost, won = changed_lines(EXAMPLE, after)
    assert (len(lost), len(won)) == (gone, new)
    assert EXAMPLE.count("#") - after.count("#") == comments_lost


def test_nothing_is_written_where_nothing_changed(example: Path) -> None:
    before = example.stat()
    save(load(example), example)
    assert example.stat().st_mtime_ns == before.st_mtime_ns
    assert example.stat().st_ino == before.st_ino


def test_byte_order_mark_and_line_breaks_stay(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode())
    save(replace(load(path), title=Text.plain("Wein"), summary=Text.plain("one\ntwo")), path)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfgoodoffices: 1\r\ntitle: Wein\r\nsummary: |-\r\n  one\r\n  two\r\nparties:")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert load(path).summary == Text.plain("one\ntwo")


def test_anchors_are_written_out_where_they_would_be_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(BASE + "red_lines:\n  up: &lines\n    a: {never: dam == low}\n  down: *lines # x\n")
    case = with_line(load(path), 1, says=Text.plain("new"))
    save(case, path)
    assert load(path) == case


def test_each_section_of_a_folder_is_changed_in_its_own_file(tmp_path: Path) -> None:
    folder = tmp_path / "water"
    (folder / "red_lines").mkdir(parents=True)
    (folder / "case.yaml").write_text(BASE)
    (folder / "red_lines" / "a.yaml").write_text("# of a\nup:\n  a: {never: dam == low} # 1\n")
    (folder / "red_lines" / "b.yaml").write_text("# of b\ndown:\n  b: {never: dam == high} # 2\n")
    case = with_line(load(folder), 1, says=Text.plain("new"))
    save(case, folder)
    assert load(folder) == case
    assert (folder / "red_lines" / "a.yaml").read_text() == "# of a\nup:\n  a: {never: dam == low} # 1\n"
    assert (folder / "red_lines" / "b.yaml").read_text() == "# of b\ndown:\n  b: {never: dam == high, says: new} # 2\n"
    save(replace(case, red_lines=()), folder)
    assert load(folder).red_lines == ()
    assert (folder / "red_lines" / "a.yaml").read_text() == "# of a\n # 1\n"
    save(case, folder)
    assert load(folder) == case


# -------------------------------------------------------------------------------- any change of any case


def retitled(case: Case, draw: random.Random) -> Case:
    return replace(case, title=Text.plain(f"Title {draw.random()}"), summary=None)


def lines_dropped(case: Case, draw: random.Random) -> Case:
    answers = tuple(replace(answer, line="") for answer in case.answers)
    return replace(case, red_lines=tuple(line for line in case.red_lines if draw.random() < 0.5), answers=answers)


def lines_rephrased(case: Case, draw: random.Random) -> Case:
    said = Text((("en", "one\ntwo"), ("de", "eins # zwei")))
    return replace(case, red_lines=tuple(replace(line, says=draw.choice([None, said])) for line in case.red_lines))


def line_added(case: Case, draw: random.Random) -> Case:
    if not case.red_lines:
        return case
    at = draw.randrange(len(case.red_lines))
    new = replace(case.red_lines[at], name="another", form=Form.ALWAYS, serves=())
    return replace(case, red_lines=(*case.red_lines[:at], new, *case.red_lines[at:]))


def claims_added(case: Case, draw: random.Random) -> Case:
    new = Claim("later", Text.plain("- said: later"), via=("a", "b, c"), origin=Origin(audience=("public",)))
    return replace(case, claims=(new, *case.claims) if draw.random() < 0.5 else (*case.claims, new))


def options_retitled(case: Case, draw: random.Random) -> Case:
    index = draw.randrange(len(case.issues))
    issue = case.issues[index]
    return replace(case, issues=put(case.issues, index, replace(issue, facets=tuple(map(_retitled, issue.facets)))))


def _retitled(facet: Facet) -> Facet:
    if facet.steps is not None:
        return facet
    return replace(facet, options=tuple(replace(option, title=Text.plain("Another")) for option in facet.options))


def values_dropped(case: Case, draw: random.Random) -> Case:
    kept = tuple(values for values in case.values if draw.random() < 0.5)
    return replace(case, values=tuple(replace(values, when=(), origin=Origin()) for values in kept))


def reversed_(case: Case, draw: random.Random) -> Case:
    return replace(case, claims=case.claims[::-1], tracks=case.tracks[::-1], drafts=case.drafts[::-1])


def answers_changed(case: Case, draw: random.Random) -> Case:
    kept = [answer for answer in case.answers if draw.random() < 0.8]
    chosen = (("until", "2030; a: b"), ("promisor", "no"))
    return replace(case, answers=tuple(replace(own, accepts=not own.accepts, choices=chosen) for own in kept))


def drafts_shortened(case: Case, draw: random.Random) -> Case:
    """Only the first versions, and no offers, some of which may be of the others."""
    drafts = tuple(replace(draft, versions=draft.versions[:1]) for draft in case.drafts)
    return replace(case, drafts=drafts, tracks=tuple(replace(track, offers=()) for track in case.tracks))


def meetings_dropped(case: Case, draw: random.Random) -> Case:
    return replace(case, tracks=tuple(replace(track, meetings=track.meetings[1:]) for track in case.tracks))


CHANGES: list[Callable[[Case, random.Random], Case]] = [
    retitled, lines_dropped, lines_rephrased, line_added, claims_added, options_retitled, values_dropped, reversed_,
    drafts_shortened, meetings_dropped, answers_changed,
]  # fmt: skip


def commented(text: str, draw: random.Random) -> str:
    """The text with comments above and behind some of its names."""
    tree = read_text(text.encode(), "f").tree
    assert tree is not None
    lines = text.split("\n")
    for line in sorted(set(_starts(tree)), reverse=True):
        indent = " " * (len(lines[line - 1]) - len(lines[line - 1].lstrip()))
        if draw.random() < 0.4:
            lines.insert(line - 1, f"{indent}# above {line}")
    return "\n".join(lines)


def _starts(tree: Tree) -> list[int]:
    """The lines in which a name of a mapping over several lines comes first."""
    if isinstance(tree, Items) and not tree.is_flow:
        return [line for item in tree.items for line in _starts(item)]
    if not isinstance(tree, Entries) or tree.is_flow:
        return []
    return [line for entry in tree.entries.values() for line in _starts_of(entry)]


def _starts_of(entry: Entry) -> list[int]:
    text, key = entry.key.source.text, entry.key
    is_first = not text[text.rfind("\n", 0, key.start) + 1 : key.start].strip()
    return [*([key.line] if is_first else []), *_starts(entry.value)]


@SLOW
@given(cases(), st.randoms(use_true_random=False))
def test_any_change_is_saved_and_comments_stay(
    tmp_path_factory: pytest.TempPathFactory, case: Case, draw: random.Random
) -> None:
    path = tmp_path_factory.mktemp("cases") / f"{case.name}.yaml"
    case = replace(case, title=Text.plain("No line of its own below it"), summary=None)
    save(case, path)
    text = commented(path.read_text(encoding="utf-8"), draw)
    path.write_text(text, encoding="utf-8")
    change = draw.choice(CHANGES)
    changed = change(case, draw)
    save(changed, path)
    assert load(path) == changed
    if change in (retitled, line_added, claims_added):
        assert path.read_text(encoding="utf-8").count("# above") == text.count("# above")


# ------------------------------------------------------------------------------------- what cannot be saved


def test_a_case_that_does_not_hang_together_is_not_written(tmp_path: Path) -> None:
    case = replace(with_added(""), parties=())
    with pytest.raises(CaseError):
        save(case, tmp_path / "c.yaml")
    assert list(tmp_path.iterdir()) == []


def test_only_a_sound_case_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    for text in ("dear diary", BASE + "unknown: 1\n", "a: [", ""):
        path.write_text(text)
        with pytest.raises(FormatError, match="not overwritten, since it holds no sound case: "):
            save(with_added(""), path)
        assert path.read_text() == text
    (tmp_path / "photos").mkdir()
    with pytest.raises(FormatError, match="found no case.yaml"):
        save(with_added(""), tmp_path / "photos")


def odd_cases() -> list[Case]:
    case = with_added("values: {up: {dam: [high, low]}}\n")
    dam = case.issues[0]
    strange = Text((("", "x"), ("de", "y")))
    titled: Issue = replace(dam, facets=(replace(dam.facets[0], title=Text.plain("never said")),))
    order = Issue("order", (Facet("order", (Option("order"),)),))
    ambiguous = Values("up", (PointsByOption("order", (("order", Points(Fraction(1), Fraction(2))),)),))
    return [
        replace(case, title=strange),
        replace(case, issues=(titled, *case.issues[1:])),
        replace(case, issues=(*case.issues, order), values=(ambiguous,)),
        replace(case, values=(replace(case.values[0], facets=(PointsByOption("dam", (("low", Points.exactly(Fraction(
            1, 10**120))),)),)),)),
    ]  # fmt: skip


@pytest.mark.parametrize("index", range(4))
@pytest.mark.parametrize("name", ["c.yaml", "c"])
def test_what_no_file_can_say_is_refused_and_nothing_is_written(tmp_path: Path, index: int, name: str) -> None:
    path = tmp_path / name
    with pytest.raises(FormatError, match="not written, since the case says what no case file can"):
        save(odd_cases()[index], path)
    assert not path.exists()
    save(with_added(""), path)
    before = {file: file.read_text() for file in tmp_path.rglob("*.yaml")}
    with pytest.raises(FormatError):
        save(odd_cases()[index], path)
    assert {file: file.read_text() for file in tmp_path.rglob("*.yaml")} == before


def test_lines_of_a_party_that_do_not_stand_together_are_put_together(tmp_path: Path) -> None:
    case = with_added(
        "red_lines: {up: {a: {never: dam == low}, b: {never: dam == low}}, down: {a: {never: dam == low}}}"
    )
    first, second, third = case.red_lines
    save(replace(case, red_lines=(first, third, second)), tmp_path / "c.yaml")
    assert load(tmp_path / "c.yaml").red_lines == (first, second, third)


def test_a_crash_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "c.yaml"
    save(with_added(""), path)
    before = path.read_text()

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FormatError, match="cannot be written: no space left on device"):
        save(replace(with_added(""), title=Text.plain("new")), path)
    assert path.read_text() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 5000, "x" * 300 + ".yaml", "file/below.yaml", "loop.yaml"])
def test_a_path_that_cannot_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    with pytest.raises(FormatError):
        save(with_added(""), tmp_path / name)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    save(with_added(""), tmp_path / "real.yaml")
    link = tmp_path / "link.yaml"
    link.symlink_to("real.yaml")
    save(replace(with_added(""), title=Text.plain("new")), link)
    assert link.is_symlink()
    assert load(tmp_path / "real.yaml").title == Text.plain("new")


def test_small_edits_are_tried_first(example: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []
    real = edits

    def noted(tree: Entries, old: dict[str, Plain], new: dict[str, Plain], depth: int) -> list[Edit]:
        tried.append(depth)
        return real(tree, old, new, depth)

    monkeypatch.setattr(saving, "edits", noted)
    save(with_line(load(example), firmness=Fraction(1, 2)), example)
    assert tried == [saving.DEPTHS[0]]


def test_a_line_is_a_line() -> None:
    assert isinstance(with_added("red_lines: {up: {a: {never: dam == low}}}").red_lines[0], RedLine)
