"""`goodoffices claims CASE`: who said what; accept, reject, grade, change and link it."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from goodoffices.case.claims import ClaimState
from goodoffices.cli.endings import INTERRUPTED
from goodoffices.cli.options import AsJson, CasePath, FromDay, Lang, Tongue

ORDER = 50

State = Annotated[ClaimState | None, typer.Option("--state", help="Only claims in this state.")]
Party = Annotated[str, typer.Option("--party", metavar="PARTY", help="Only claims of this party, or that touch it.")]
Issue = Annotated[str, typer.Option("--issue", metavar="ISSUE", help="Only claims about this issue, facet or draft.")]
Document = Annotated[str, typer.Option("--document", metavar="ID", help="Only claims of this document.")]
Accepted = Annotated[
    list[str] | None,
    typer.Option("--accept", metavar="C34|C35-C40", help="Accept claims; can be said several times, as all below."),
]
Rejected = Annotated[list[str] | None, typer.Option("--reject", metavar="C41", help="Reject claims.")]
Graded = Annotated[
    list[str] | None,
    typer.Option("--grade", metavar="C34=B2", help="Grade a claim: source A to F, information 1 to 6."),
]
Changed = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="C34.KEY=VALUE", help="Change what a claim says: c34.stance=demand, c34.says.de=…"),
]
Linked = Annotated[
    list[str] | None,
    typer.Option(
        "--link", metavar="C34=TARGET", help="Let TARGET rest on it: PARTY.red_lines.NAME or PARTY.positions.FACET."
    ),
]
Unlinked = Annotated[list[str] | None, typer.Option("--unlink", metavar="C34=TARGET", help="Undo that.")]
Review = Annotated[bool, typer.Option("--review", help="Go through the proposed claims one by one.")]
OverTime = Annotated[bool, typer.Option("--over-time", help="Show what each side said on each subject, by day.")]


def claims(
    case: CasePath,
    *,
    state: State = None,
    party: Party = "",
    issue: Issue = "",
    since: FromDay = None,
    document: Document = "",
    accept: Accepted = None,
    reject: Rejected = None,
    grade: Graded = None,
    change: Changed = None,
    link: Linked = None,
    unlink: Unlinked = None,
    review: Review = False,
    over_time: OverTime = False,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
) -> None:
    """List who said what, and decide what of it counts.

    Each claim comes with its speaker, its chain of sources, its day and what rests on it; then what each red line and
    position rests on, counting only independent sources, and where statements of one side differ. All changes of one
    call are checked first and saved together, or not at all. With --review, proposed claims are shown in their
    sentences, and each decision is saved at once; replies can come from a pipe, one to a line.
    """
    from goodoffices.briefing.claim_edits import edits_in_words
    from goodoffices.briefing.claims import claims_in_words
    from goodoffices.briefing.corroboration import corroboration
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.over_time import courses_in_words, turns_in_words
    from goodoffices.cli.claims_review import review as walk
    from goodoffices.cli.output import print_json, show
    from goodoffices.workbench.editing_claims import edit_claims, edits_of
    from goodoffices.workbench.listing_claims import Filters, claims_report, claims_shown
    from goodoffices.workbench.opening import load

    say = Language(lang.value)
    filters = Filters(state, party, issue, since, document)
    edits = edits_of(
        accept=accept or (),
        reject=reject or (),
        grade=grade or (),
        change=change or (),
        link=link or (),
        unlink=unlink or (),
    )
    before = load(case)
    claims_shown(before, filters)  # a filter that makes no sense is refused before anything is changed
    now, changed = edit_claims(case, edits) if edits else (before, ())
    is_done = True
    if review:
        waiting = [claim.id for claim in claims_shown(now, replace(filters, state=ClaimState.PROPOSED))]
        is_done = walk(case, waiting, say, aside=json)
        now = load(case)
    shown = claims_shown(now, filters)
    narrow = replace(now, claims=shown)
    if json:
        print_json(claims_report(now, shown, changed))
    elif over_time:
        show((*courses_in_words(narrow, say), *turns_in_words(narrow, say)))
    elif edits:
        show(edits_in_words(changed, say))
    elif not review:
        support = corroboration(now, say) if filters == Filters() else ()
        show((*claims_in_words(shown, now, say), *support, *turns_in_words(narrow, say)))
    if not is_done:
        raise typer.Exit(INTERRUPTED)
