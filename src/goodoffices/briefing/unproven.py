"""What an answer does not prove, in plain words."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.analysis.solve import Findings, Limit
from goodoffices.briefing.document import Document, Heading, Item, Items
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words


def limits_in_words(findings: Findings, say: Language) -> Document:
    """One sentence for each limit of the answer; nothing where everything was proven."""
    if not findings.limits:
        return ()
    items = tuple(map(Item, sentences(findings.limits, findings, say)))
    return (Heading(say("unproven.heading")), Items(items))


def sentences(limits: Iterable[Limit], findings: Findings, say: Language) -> tuple[str, ...]:
    """One sentence for each of these limits of what was found out."""
    return tuple(_sentence(limit, findings, say) for limit in limits)


def _sentence(limit: Limit, findings: Findings, say: Language) -> str:
    if limit is Limit.FRONTIER_THINNED and findings.frontier.gap is not None:
        gaps = zip(findings.model.parties, findings.model.points(findings.frontier.gap).values(), strict=True)
        by_party = [
            say("unproven.gap", party=party_in_words(party, findings.model.case, say), points=say.decimal(points))
            for party, points in gaps
        ]
        return say("unproven.frontier_thinned", gaps=say.listed(by_party))
    return say(f"unproven.{limit.value}")
