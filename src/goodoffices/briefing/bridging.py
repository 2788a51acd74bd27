"""What there is to say where nothing is to be bridged, and once a bridge is accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goodoffices.analysis.improvements import Improvements
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.balanced import balanced_packages
from goodoffices.briefing.document import Document, Heading, Paragraph, Tone
from goodoffices.briefing.improved import improvements_in_words
from goodoffices.briefing.language import Language


def nothing_to_bridge(findings: Findings, drafts: Mapping[str, Improvements], say: Language) -> Document:
    """Why there is nothing to bridge; where a zone is open, what improves on the drafts, or else what is balanced."""
    title, size = Heading(say.text(findings.model.case.title), 1), findings.size
    if not len(findings.frontier) and not size.low:
        key = "no_lines" if size.high == 0 else "undecided"
        return (title, Paragraph(say(f"bridges.{key}"), Tone.LEAD))
    packages = findings.model.case.package_count
    known = say("bridges.none_needed", size=size.low, packages=packages)
    lead = Paragraph(known if size.exact else say("bridges.none_needed_unknown"), Tone.LEAD)
    better = [block for name, own in drafts.items() for block in _better_than(name, own, findings, say)]
    told = better or balanced_packages(findings, say)
    return (title, lead, *told, Paragraph(say("bridges.see_solve")))


def _better_than(name: str, better: Improvements, findings: Findings, say: Language) -> Document:
    """What improves on a draft, under a heading that names it."""
    draft = findings.model.case.draft(name)
    words = say.text(draft.title if draft else None) or name.replace("_", " ")
    _, *told = improvements_in_words(findings, better, say)
    return (Heading(say("bridges.draft", draft=words)), *told)


def accepted_in_words(numbers: Sequence[int], file: str, say: Language) -> Document:
    """Where the case as some bridges put it was written, and what to do with it."""
    names = say.listed([say.number(number) for number in numbers])
    return (
        Paragraph(say.count("bridges.accepted", len(numbers), bridges=names, file=file)),
        Paragraph(say("bridges.accepted_next", file=file)),
    )
