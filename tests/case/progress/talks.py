"""Small talks for the tests of this floor: two sides, a guarantor, and clauses by number."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from goodoffices.case.case import Case
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.text import Text
from goodoffices.case.tracks import Offer, Reaction, Reply, Track
from tests.case.water import WATER

UP, DOWN, BANK = "upstream", "downstream", "basin_bank"
CLAUSES = {
    "1": ("release.volume", "150"),
    "2": ("dam", "lowered"),
    "3": ("release.form", "treaty"),
    "4": ("release.promisor", "basin_bank"),
}


def day(number: int) -> date:
    """A day of June."""
    return date(2025, 6, number)


def version(label: str, *numbers: str, on: date | None = None, words: Mapping[str, str] | None = None) -> DraftVersion:
    """A version with these clauses; `words` are those of clauses that say something else than their number."""
    said = words or {}
    clauses = tuple(Clause(n, Text.plain(said.get(n, f"Clause {n}")), (CLAUSES[n],)) for n in numbers)
    return DraftVersion(label, clauses, on)


def reaction(by: str, reply: Reply, on: int | None = None, *clauses: str) -> Reaction:
    """A reaction on a day of June, to all clauses or to these."""
    return Reaction(by, reply, None if on is None else day(on), clauses)


def offer(label: str, by: str | tuple[str, ...] = DOWN, on: int | None = 1, *reactions: Reaction) -> Offer:
    """An offer of a version of the draft."""
    parties = (by,) if isinstance(by, str) else by
    when = None if on is None else day(on)
    return Offer(f"o{label}{on}", parties, when, "framework", label, reactions=reactions)


def talks(
    *offers: Offer, versions: Sequence[DraftVersion] = (version("A", "1", "2"),), track: str = "bilateral"
) -> Case:
    """The water case with these offers in one of its tracks."""
    draft = Draft("framework", Text.plain("Framework"), tuple(versions))
    tracks = [replace(own, offers=offers, meetings=()) if own.id == track else own for own in WATER.tracks]
    return replace(WATER, drafts=(draft,), tracks=tuple(tracks), gates=())


def only(case: Case, track: str) -> Track:
    """The track of this id."""
    return next(own for own in case.tracks if own.id == track)
