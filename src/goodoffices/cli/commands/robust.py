"""`goodoffices robust CASE`: how sure is that, and what to ask next."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, AsOf, CasePath, Given, Lang, Tongue

ORDER = 100

Draft = Annotated[
    list[str] | None,
    typer.Option(
        "--draft",
        metavar="DRAFT|FACET=OPTION",
        help="A package to look at; can be said several times. What it leaves open is filled in.",
    ),
]
Samples = Annotated[
    int | None, typer.Option("--samples", metavar="N", help="Draw this many worlds. Left out: 10,000 where needed.")
]
Exact = Annotated[
    bool, typer.Option("--exact", help="Draw nothing: every pattern of red lines, with ranges at their middles.")
]
Seed = Annotated[int | None, typer.Option("--seed", metavar="S", help="The same seed gives the same answer.")]
Workers = Annotated[int, typer.Option("--workers", metavar="N", help="Processes that share the work.")]
Cluster = Annotated[
    str | None, typer.Option("--cluster", metavar="ADDRESS", help="The scheduler of a dask cluster that does the work.")
]
Whole = Annotated[bool, typer.Option("--all", help="Show every package, question and influence, however many.")]


def robust(
    case: CasePath,
    *,
    draft: Draft = None,
    samples: Samples = None,
    exact: Exact = False,
    seed: Seed = None,
    as_of: AsOf = None,
    given: Given = None,
    workers: Workers = 1,
    cluster: Cluster = None,
    whole: Whole = False,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
) -> None:
    """Tell how sure an answer is, and what to ask next.

    Red lines that may not be real and numbers that are ranges are taken as what they are: how likely a zone is, how
    likely each package is to be accepted and by whom, what that hangs on, and which question, to whom, is worth most.
    """
    from goodoffices.analysis.robustness.robust import SEED
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.robustness import sureness
    from goodoffices.cli.output import print_json, show, warned
    from goodoffices.cli.progress import counting
    from goodoffices.workbench.opening import open_case, placing
    from goodoffices.workbench.robustness import robust as find_out
    from goodoffices.workbench.robustness_report import sureness_report

    say = Language(lang.value)
    opened = open_case(case)
    with counting(say("robust.counting")) as progress, placing(opened):
        sure = find_out(
            opened.case,
            draft=draft,
            samples=samples,
            exact=exact,
            seed=SEED if seed is None else seed,
            as_of=as_of,
            given=given,
            workers=workers,
            cluster=cluster,
            progress=progress,
        )
    if json:
        print_json(sureness_report(sure, say, opened.warnings))
        return
    told = sureness(sure.findings, say, as_of=sure.as_of, whole=whole, hint=say("terminal.see_all"))
    show((*told, *warned(case, len(opened.warnings), say)))
