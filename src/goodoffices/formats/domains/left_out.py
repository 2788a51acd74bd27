"""What of a case has no place in a domain and its profiles: what bears on results, and what does not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from goodoffices.case.case import Case
from goodoffices.case.consent import consenters, pledges
from goodoffices.case.errors import FormatError, shortened, visible
from goodoffices.case.text import Text

MOST_NAMED = 40
"""Losses that one message names; nobody reads more."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that bears on results and has no place: what it is, and what is done instead where that is allowed."""

    what: str
    instead: str = "left out"

    @property
    def note(self) -> str:
        """What to tell once it is done."""
        return visible(f"{self.what}: {self.instead}.")


def refused(case: Case, losses: Collection[Loss]) -> FormatError:
    """The error that names what has no place, and says what to do."""
    named = [loss.what for loss in losses][:MOST_NAMED]
    more = f"; and {len(losses) - len(named)} more" if len(losses) > len(named) else ""
    found = f"found what bears on results and has no place in the format: {'; '.join(named)}{more}"
    return FormatError(visible(f"{case.name}: {found}. `--lossy` leaves it out, or takes what comes nearest."))


def lines_and_seats(case: Case) -> Iterator[Loss]:
    """Rules, red lines, consent and seats that bear on results: formats know signatories and their points, no more."""
    for rule in case.all_rules:
        yield Loss(f"the rule {_quoted(rule.holds.text)}")
    asked = set(consenters(case))
    for line in case.red_lines:
        if line.party in asked:
            yield Loss(f"the red line {line.name} of {line.party}")
    if case.consent is not None:
        yield Loss(f"the consent rule {_quoted(case.consent.text)}", "left out, so that all signatories must accept")
    for party in case.parties:
        if party.id in asked and not party.is_signatory and case.values_of(party.id) is not None:
            yield Loss(f"the seat of {party.id}, whose consent only some packages need", "the party is left out")


def without_bearing(case: Case, parties: Collection[str], drafts: Collection[str]) -> tuple[str, ...]:
    """One note on what is left out and bears on no result; none where nothing is. Those named have their place."""
    asked = set(consenters(case))
    gone = [party.id for party in case.parties if party.id not in parties]
    silent = [party for party in gone if party not in asked or case.values_of(party) is None]
    counted = {
        "interest": len(case.interests),
        "position": len(case.positions),
        "claim": len(case.claims),
        "document": len(case.documents),
        "draft": sum(draft.id not in drafts for draft in case.drafts),
        "track": len(case.tracks),
        "gate": len(case.gates),
        "answer": len(case.answers),
        "delegate": sum(len(party.delegates) for party in case.parties),
        "commitment": sum(1 for _ in pledges(case)),
        "translated name": len(case.names),
    }
    said = [f"{count} {word}{'s' if count > 1 else ''}" for word, count in counted.items() if count]
    said += [f"the party {party}" for party in silent]
    said += [words for words, is_there in _texts(case, parties).items() if is_there]
    return (visible(f"Left out, since it bears on no result: {', '.join(said)}."),) if said else ()


def _texts(case: Case, parties: Collection[str]) -> dict[str, bool]:
    options = [option for facet in case.facets for option in facet.options]
    return {
        "the summary": case.summary is not None,
        "titles of options": any(option.title for option in options),
        "measures of options": any(option.measures for option in options),
        "which issues are divisible": any(issue.divisible for issue in case.issues),
        "units": any(facet.unit for facet in case.facets),
        "notes on parties": any(party.note for party in case.parties),
        "words for walk-aways": any(party.walk_away.says for party in case.parties if party.walk_away),
        "texts in a second language": any(len(text.versions) > 1 for text in _said(case, parties)),
    }


def _said(case: Case, parties: Collection[str]) -> Iterable[Text]:
    yield case.title
    yield from (party.name for party in case.parties if party.id in parties)
    for issue in case.issues:
        yield from (text for text in (issue.title, *(facet.title for facet in issue.facets)) if text)


def _quoted(words: str) -> str:
    return f"“{shortened(words)}”"
