"""The whole account of what was found out about a case, for people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goodoffices.analysis.solve import Findings
from goodoffices.briefing import deadlock, efficient
from goodoffices.briefing.balanced import balanced_packages
from goodoffices.briefing.document import Document, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.needed import who_is_needed
from goodoffices.briefing.packages import package_in_words
from goodoffices.briefing.unproven import limits_in_words
from goodoffices.briefing.zone import Zone, opening


def account(
    findings: Findings,
    say: Language,
    *,
    as_of: date | None = None,
    whole: bool = False,
    hint: str = "",
    representatives: int | None = None,
) -> Document:
    """Zone or no zone first; who is needed; then the balanced packages and the frontier, or what shuts the zone.

    `as_of` is the day whose walk-aways counted. Long lists are shortened, counted, and followed by `hint`, which
    says how to see them whole; with `whole` they are never shortened. Of the frontier, about as many `representatives`
    are shown as are asked for.
    """
    start = opening(findings, say)
    quiet = Paragraph(about(findings, as_of, say), Tone.QUIET)
    shared = (*start[:1], quiet, *start[1:], *limits_in_words(findings, say), *who_is_needed(findings.model.case, say))
    if Zone.of(findings) is Zone.EXISTS:
        most = None if whole else efficient.SHOWN
        frontier = efficient.frontier_in_words(findings, say, most=most, hint=hint, representatives=representatives)
        body = (*balanced_packages(findings, say), *frontier)
    else:
        clashes = deadlock.conflicts_in_words(findings, say, most=None if whole else deadlock.SHOWN, hint=hint)
        ways = deadlock.concessions_in_words(findings, say, most=None if whole else deadlock.SHOWN_WAYS, hint=hint)
        body = (*clashes, *ways)
    return (*shared, *body)


def about(findings: Findings, as_of: date | None, say: Language) -> str:
    """The title of the case, the day whose walk-aways counted, and what is taken as agreed, in a line."""
    case = findings.model.case
    parts: Sequence[str] = (
        say.text(case.title),
        say("account.as_of", day=say.day(as_of)) if as_of else "",
        say("account.given", package=package_in_words(findings.model.given, case, say)) if findings.model.given else "",
    )
    return " · ".join(filter(None, parts))
