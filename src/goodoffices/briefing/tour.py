"""The main example, from a report to a brief: what it says, the questions as first put, bridges, the talks in full."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.analysis.conflicts import is_stated
from goodoffices.analysis.solve import Findings
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.search import Search
from goodoffices.briefing.balanced import balanced_packages
from goodoffices.briefing.bridge_words import decided, moves_of, title_of_bridge
from goodoffices.briefing.deadlock import told_conflicts
from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.needed import with_seat
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.zone import headline
from goodoffices.case.case import Case

FOLDER = "ukraine"
"""Where the suggestions put the files of the example."""

STEPS = (
    ("save", f"goodoffices demo --save {FOLDER}"),
    ("read", f"goodoffices read {FOLDER}/report/report.{{code}}.txt"),
    ("bridge", f"goodoffices bridge {FOLDER}/as-stated.yaml"),
    ("whole", f"goodoffices solve {FOLDER}/case"),
    ("ways", f"goodoffices solve {FOLDER}/as-stated.yaml --all"),
    ("given", f"goodoffices solve {FOLDER}/case --given ending=at_once"),
    ("status", f"goodoffices status {FOLDER}/case"),
    ("brief", f"goodoffices brief {FOLDER}/case --to html"),
    ("own", "goodoffices new my-talks"),
)
"""What one can do next, by the phrase that says what for; `{code}` is the language."""


def tour(report: Document, deadlock: Document, in_full: Findings, brief: Document, say: Language) -> Document:
    """Everything that the demonstration says.

    `report` tells what was read, `deadlock` the talks as first stated, `brief` is that of the talks in full.
    """
    return (
        *_situation(in_full.model.case, say),
        *report,
        *deadlock,
        *_in_full(in_full, say),
        *_brief(brief, say),
        *_next_steps(say),
    )


def saved(folder: str, say: Language) -> Document:
    """That the files of the example are in a folder now, and what to do with them."""
    commands = tuple(
        Item(f"goodoffices {words}{say.option}") for words in (f"check {folder}/case", f"solve {folder}/case")
    )
    return (Paragraph(say("tour.saved", folder=folder), Tone.LEAD), Items(commands))


def _situation(case: Case, say: Language) -> Document:
    sources = say.listed([say.text(document.title) for document in case.documents])
    about = [say("tour.as_of", day=say.day(case.as_of)) if case.as_of else "", sources]
    return (
        Heading(say.text(case.title), 1),
        Paragraph(" · ".join(filter(None, about)), Tone.QUIET),
        Paragraph(say("tour.table", parties=say.listed([with_seat(party, say) for party in case.parties]))),
    )


def deadlock_told(findings: Findings, searches: Sequence[Search], say: Language) -> Document:
    """The talks as first stated, and the bridges that the searches found for each conflict of them."""
    return (*_as_stated(findings, say), *_bridges(searches, findings.model.case, say))


def _as_stated(findings: Findings, say: Language) -> Document:
    model = findings.model
    questions = tuple(Item(issue_in_words(issue.id, model.case, say)) for issue in model.case.issues)
    clashing = {i for own in findings.conflicts.sets for i in own}
    unstated = sum(not is_stated(model, i) for i in clashing)
    least = min((len(own) for own in findings.concessions.sets), default=0)
    return (
        Heading(say("tour.as_stated")),
        Paragraph(say("tour.claims")),
        Paragraph(say("tour.questions")),
        Items(questions),
        Paragraph(headline(findings, say), Tone.LEAD),
        Paragraph(say("tour.conflicts")),
        *told_conflicts(findings, say),
        Paragraph(f"{say('tour.inferred', n=unstated, lines=len(clashing))} {say('tour.movement', n=least)}"),
    )


def _bridges(searches: Sequence[Search], case: Case, say: Language) -> Document:
    """The first bridge of each conflict, and the first question that it leaves."""
    first = [search.bridges[0] for search in searches if search.bridges]
    items = []
    for bridge in first:
        title = issue_in_words(bridge.moves[0].clash.facet, case, say)
        question = bridge.questions[0]
        asked = say("tour.first_question", party=party_in_words(question.party, case, say), ask=say.text(question.ask))
        words = say("tour.bridge", issue=title, title=title_of_bridge(bridge, case, say))
        items.append(Item(words, (*moves_of(bridge, case, say), _decisions(bridge, say), asked)))
    return (Heading(say("tour.bridges")), Paragraph(say("tour.found")), Items(tuple(items)))


def _decisions(bridge: Bridge, say: Language) -> str:
    return "; ".join(say("bridges.decision", facet=facet, option=option) for facet, option in decided(bridge, say))


def _in_full(findings: Findings, say: Language) -> Document:
    case = findings.model.case
    return (
        Heading(say("tour.in_full")),
        Paragraph(say("tour.decisions", issues=len(case.issues), n=len(case.facets))),
        Paragraph(headline(findings, say), Tone.LEAD),
        Paragraph(say("zone.model")),
        *balanced_packages(findings, say, with_sources=False),
    )


def _brief(brief: Document, say: Language) -> Document:
    inner = tuple(block.below() if isinstance(block, Heading) else block for block in brief[1:])
    return (Heading(say("tour.brief")), Paragraph(say("tour.brief_from")), *inner)


def _next_steps(say: Language) -> Document:
    steps = tuple(
        Item(f"{command.format(code=say.code)}{say.option}", notes=(say(f"tour.next.{name}"),))
        for name, command in STEPS
    )
    return (Heading(say("tour.next_steps")), Items(steps))
