"""A case that hangs together, in short: who, about what, with which red lines; and what is odd about it."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.briefing.document import Document, Grid, Heading, Item, Items, Paragraph, Row, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.needed import with_seat
from goodoffices.briefing.packages import issue_in_words
from goodoffices.case.case import Case
from goodoffices.case.errors import Problem
from goodoffices.case.origin import Basis


def soundness(case: Case, warnings: Sequence[Problem], say: Language) -> Document:
    """That the case is sound, what it consists of, and its warnings."""
    lead = Paragraph(say("soundness.sound", title=say.text(case.title)), Tone.LEAD)
    table = Grid(("", ""), tuple(Row(say(f"soundness.{name}"), (words,)) for name, words in _contents(case, say)))
    if not warnings:
        return (lead, table, Paragraph(say("soundness.no_warnings")))
    listed = Items(tuple(Item(str(problem)) for problem in warnings))
    return (lead, table, Heading(say.count("soundness.warnings", len(warnings))), listed)


def _contents(case: Case, say: Language) -> list[tuple[str, str]]:
    """What there is to say about each part of the case that is not empty."""
    lines = case.red_lines
    inferred = sum(line.origin.known_as is not Basis.STATED for line in lines)
    estimates = sum(values.is_estimate for values in case.values)
    counted = [
        ("parties", "; ".join(with_seat(party, say) for party in case.parties)),
        ("issues", "; ".join(issue_in_words(issue.id, case, say) for issue in case.issues)),
        ("decisions", say.number(len(case.facets))),
        ("packages", say.number(case.package_count)),
        ("rules", say.number(len(case.all_rules)) if case.all_rules else ""),
        ("red_lines", say("soundness.of_which_inferred", n=len(lines), inferred=inferred) if lines else ""),
        ("values", _valued(case, estimates, say) if case.values else ""),
    ]
    sections = {
        "interests": case.interests,
        "claims": case.claims,
        "drafts": case.drafts,
        "tracks": case.tracks,
        "answers": case.answers,
    }
    counted += [(name, say.number(len(own)) if own else "") for name, own in sections.items()]
    return [(name, words) for name, words in counted if words]


def _valued(case: Case, estimates: int, say: Language) -> str:
    names = [say.text(party.name) for party in case.parties if case.values_of(party.id)]
    words = say.listed(names)
    return say("soundness.estimated", parties=words, n=estimates) if estimates else words
