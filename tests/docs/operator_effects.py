"""What each operator does to the interests of either side, as the table of `docs/explanation/bridging.md`.

It is read off the operators themselves, on quarrels in which the two sides need nothing of the same, and in which those
who refuse speak for the move, so that it is offered. With
`python3 -m tests.docs.operator_effects` the table goes to the terminal.
"""

from collections.abc import Iterator
from dataclasses import replace

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import Effect
from goodoffices.bridging.operator import operators
from goodoffices.bridging.opportunity import AddedOption
from goodoffices.bridging.wording import cues
from goodoffices.case.case import Case
from goodoffices.case.interests import ASPECTS
from goodoffices.case.issues import Pledge
from tests.bridging.deadlocks import BASE, conflicts_of
from tests.sample_cases import case_of

HEAD = (
    "| operator | to those who ask | to those who refuse |",
    "|---|---|---|",
)
OWN_ROW = "split_bundle"
"""It does to each side what that side needs, so it has words of its own."""

SPLIT = (
    "| `split_bundle` | *loses* the parts that both need and the others get "
    "| **meets** the parts that go to them or to nobody; *loses* those that both need and the others get |"
)

NEEDS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (frozenset(), frozenset({"forces"})),
    (frozenset(), frozenset({"money"})),
    (frozenset({"outcome"}), frozenset()),
    (frozenset({"money"}), frozenset()),
    (frozenset(), frozenset({"face"})),
    (frozenset(), frozenset({"form"})),
)
"""What the two sides may need, so that every operator finds something to do in one of these quarrels."""

APART = {"instead": ", in its place", "aside": ", beside another’s promise"}
"""Variants that have a row of their own."""


def row(name: str, option: AddedOption) -> str:
    """One operator's row, or that of a variant which does something else."""
    label = f"`{name}`" + APART.get(option.variant, "")
    return f"| {label} | {told(option.demanders)} | {told(option.refusers)} |"


def told(effect: Effect) -> str:
    """What an effect meets, opens and loses; a dash where it changes nothing."""
    parts = (("**meets**", effect.meets), ("opens", effect.opens), ("*loses*", effect.loses))
    said = [f"{word} {listed(aspects)}" for word, aspects in parts if aspects]
    return "; ".join(said) or "–"


def listed(aspects: frozenset[str]) -> str:
    """Aspects in their order; most of them are told by what is left out."""
    left = [aspect for aspect in ASPECTS if aspect not in aspects]
    if len(left) <= 4:
        return "everything but " + ", ".join(left) if left else "everything"
    return ", ".join(aspect for aspect in ASPECTS if aspect in aspects)


def quarrels(name: str) -> Iterator[tuple[Case, Conflict]]:
    """The base, with each kind of need, promised by the one who refuses and by somebody else.

    Those who refuse use a word that speaks for the move.
    """
    text = BASE.replace("Nobody attacks from there", cues(name)[0].capitalize())
    for seat in ("Südland}, seat: signatory", "seat: mediator"):
        text = text.replace(seat, f"{seat}, delivers: [leave]")
    case = case_of(text)
    (conflict,) = conflicts_of(case)
    (clash,) = conflict.clashes
    for wanted, refused in NEEDS:
        for pledge in _pledges(clash):
            yield case, replace(conflict, clashes=(replace(clash, wanted=wanted, refused=refused, pledge=pledge),))


def _pledges(clash: Clash) -> tuple[Pledge, ...]:
    (own,) = clash.refusers
    return tuple(
        Pledge((by,), clash.demanders, "leave", about) for about in ("money", "access") for by in (own, "press")
    )


def first_options(name: str) -> list[AddedOption]:
    """The first way to make an operator's move, and the first of each variant that does something else."""
    found: dict[str, AddedOption] = {}
    for case, conflict in quarrels(name):
        for opportunity in operators()[name].opportunities(case, conflict):
            for option in opportunity.facets[0].options:
                found.setdefault(option.variant if option.variant in APART else "", option)
    return [found[variant] for variant in sorted(found)]


def rows() -> list[str]:
    """The whole table, operators in their order."""
    lines = list(HEAD)
    for name in operators():
        lines += [SPLIT] if name == OWN_ROW else [row(name, option) for option in first_options(name)]
    return lines


if __name__ == "__main__":
    print("\n".join(rows()))  # noqa: T201 - to be pasted into the page
