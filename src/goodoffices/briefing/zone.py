"""Whether there is a zone of agreement: the first line of every answer, and what it rests on."""

from __future__ import annotations

from enum import StrEnum

from goodoffices.analysis.model import Kind
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.document import Document, Paragraph, Tone
from goodoffices.briefing.language import Language


class Zone(StrEnum):
    """What is known about the zone."""

    EXISTS = "exists"
    EMPTY = "empty"
    UNDECIDED = "undecided"

    @classmethod
    def of(cls, findings: Findings) -> Zone:
        """What these findings prove about it."""
        if findings.size.low > 0 or len(findings.frontier) > 0:
            return cls.EXISTS
        return cls.EMPTY if findings.size.high == 0 else cls.UNDECIDED


def headline(findings: Findings, say: Language) -> str:
    """Zone or no zone, in one sentence."""
    packages = findings.model.case.package_count
    match Zone.of(findings):
        case Zone.EMPTY if findings.model.given:
            return say("zone.empty_given")
        case Zone.EMPTY:
            return say.count("zone.empty", packages)
        case Zone.UNDECIDED:
            return say("zone.undecided")
        case Zone.EXISTS if findings.size.exact:
            return say("zone.exists", size=findings.size.low, packages=packages)
        case _:
            low, high = say.number(max(1, findings.size.low)), say.number(findings.size.high)
            if low == high:
                return say("zone.exists_about", size=low, packages=packages)
            return say("zone.exists_between", low=low, high=high, packages=packages)


def _rests_on_estimates(findings: Findings) -> bool:
    """Whether a walk-away that is part of a conflict, or the values that it is held against, are estimates."""
    softs = findings.model.softs
    parties = {softs[i].party for own in findings.conflicts.sets for i in own if softs[i].kind is Kind.WALK_AWAY}
    return bool(parties & findings.model.estimates)


def opening(findings: Findings, say: Language) -> Document:
    """The headline; that it holds in this model; and how many packages obey the rules, where there are rules."""
    model = findings.model
    blocks = [Paragraph(headline(findings, say), Tone.LEAD)]
    sentences = [say("zone.model")]
    if model.case.all_rules and findings.obeying is not None:
        sentences.append(say.count("zone.obeying", findings.obeying, packages=model.case.package_count))
    if Zone.of(findings) is not Zone.EMPTY:
        sentences += [say("zone.estimates")] if model.estimates else []
    elif _rests_on_estimates(findings):
        sentences.append(say("zone.estimates_empty"))
    return (*blocks, Paragraph(" ".join(sentences)))
