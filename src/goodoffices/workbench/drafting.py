"""Make a draft from a package, and save it into the case."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from goodoffices.analysis.solutions.rule import rules
from goodoffices.bridging.bridge import Bridge
from goodoffices.briefing.balanced import why_none
from goodoffices.briefing.language import Language
from goodoffices.briefing.skeleton import clauses_of, languages_of, text_in
from goodoffices.briefing.skeleton_notes import of_bridge, of_rule, of_version
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.drafts import Draft, DraftVersion
from goodoffices.case.errors import UsageError, shortened
from goodoffices.case.names import did_you_mean, is_name
from goodoffices.case.packages import Package
from goodoffices.case.text import Text
from goodoffices.formats.case_files.plain_form import plain_form
from goodoffices.formats.case_files.replace_files import replace_files
from goodoffices.formats.case_files.save import save
from goodoffices.formats.case_files.write_yaml import block
from goodoffices.workbench.bridging import TOP, bridge, bridges_numbered
from goodoffices.workbench.comparing import side_named
from goodoffices.workbench.opening import load
from goodoffices.workbench.solving import solve

BUDGET = 10.0
"""Seconds that may be spent on finding the package."""

BRIDGE = re.compile(r"bridge[:\s](.*)", re.IGNORECASE)

NONE = {
    "points": "nobody whose consent can be needed has values in this case",
    "loss": "each package of the zone leaves some side below its walk-away",
    "undecided": "none was found in the time allowed",
}
"""Why a rule picks nothing."""


@dataclass(frozen=True)
class Origin:
    """Where the package of a draft is from: what it decides, a title, and a note, each in a language."""

    package: Mapping[str, str]
    title: Callable[[Language], str]
    note: Callable[[Language], str]
    bridges: tuple[Bridge, ...] = ()


def draft_from(
    case: Case,
    source: str,
    *,
    named: str = "",
    title: str = "",
    label: str = "",
    language: str = "en",
    top: int = TOP,
    budget: float = BUDGET,
) -> Draft:
    """A draft with one version, made from `source`.

    `source` is a rule of balance, `bridge:N` or `bridge:N,M` as `goodoffices bridge --top` numbers them, a version as
    `goodoffices.workbench.comparing` names it, or `facet=option,…`. Where the case has a draft `named` so, the version
    is its next one, and the draft keeps its title. Raises CaseError for a case that is not sound; UsageError for a
    source that there is not, or that decides nothing, and for a name or label that cannot be used.
    """
    require_sound(case)
    known = case.draft(named) if named else None
    _require_free(known, named, label)
    found = origin(case, source, top=top, budget=budget)
    codes = languages_of(case)
    says = [Language(code) for code in codes] or [Language(language)]
    version = DraftVersion(
        label or _next_label(known),
        clauses_of(case, found.package, language, found.bridges),
        note=text_in(codes, [found.note(say) for say in says]),
    )
    own = Text.plain(title) if title else text_in(codes, [found.title(say) for say in says])
    if known is not None and not title:
        own = known.title
    return Draft(named or "draft", own, (version,))


def origin(case: Case, source: str, *, top: int = TOP, budget: float = BUDGET) -> Origin:
    """What a person means by the source of a draft. Raises UsageError where there is none."""
    wanted = source.strip()
    is_bridge = BRIDGE.fullmatch(wanted)
    if is_bridge:
        return _of_bridges(case, is_bridge[1], top, budget)
    if wanted.replace("-", "_").casefold() in rules() and case.draft(wanted) is None:
        return _of_rule(case, wanted.replace("-", "_").casefold(), budget)
    try:
        side = side_named(wanted, case)
    except UsageError as error:
        advice = did_you_mean(wanted, [*rules(), "bridge:1"]) if "=" not in wanted and ":" not in wanted else ""
        raise UsageError(f"{error} A draft can also be made from a rule or a bridge. {advice}".rstrip()) from None
    if not side.package:
        raise UsageError(f"“{shortened(wanted)}” decides nothing, so no draft can be made from it.")
    package = {case.scope.id_of(facet): option for facet, option in side.package.items()}
    if side.draft is None:
        return Origin(package, lambda say: say("skeleton.title.package"), lambda say: say("skeleton.note.package"))
    draft, version = side.draft, side.version

    def titled(say: Language) -> str:
        return say("skeleton.title.version", draft=say.text(draft.title), label=say.quoted(version.label))

    return Origin(package, titled, lambda say: of_version(draft, version, say))


def keep(path: str | Path, draft: Draft) -> Draft:
    """Save a draft with one version into the case of this file or folder, and return the whole of it.

    It is a new draft, or the next version of the one of its id; all else, and comments, stay. Raises what `load` does,
    and FormatError where the case cannot be saved.
    """
    case = load(path)
    known = case.draft(draft.id)
    whole = draft if known is None else replace(draft, versions=(*known.versions, *draft.versions))
    drafts = tuple(whole if own.id == draft.id else own for own in case.drafts)
    save(replace(case, drafts=drafts if known else (*drafts, whole)), path)
    return whole


def as_yaml(draft: Draft, case: Case) -> str:
    """The draft as it stands below `drafts` in a case file, or in a file of a case’s folder `drafts`."""
    form = plain_form(replace(case, drafts=(draft,)))["drafts"]
    return block(form, 0, 3) + "\n"


def write_yaml(draft: Draft, case: Case, out: str | Path) -> Path:
    """Write the draft as YAML to this file; what is there is replaced at once. Raises FormatError where that fails."""
    replace_files({Path(out): as_yaml(draft, case)})
    return Path(out)


def _of_rule(case: Case, rule: str, budget: float) -> Origin:
    answer = solve(case, budget=budget)
    solution = answer.findings.solutions.get(rule)
    if answer.zone.empty:
        found = "There is no zone of agreement, as the case is put, so no package of it is balanced."
        raise UsageError(f"{found} `goodoffices bridge` looks for what gets around that; then --from bridge:1.")
    if solution is None:
        raise UsageError(f"The rule “{rule}” picks no package: {NONE[why_none(answer.findings)]}.")
    picked = solution

    def titled(say: Language) -> str:
        return say("skeleton.title.rule", rule=say.quoted(say(f"balanced.{rule}.name")))

    package: Package = answer.findings.model.package(picked.choices)
    return Origin(package, titled, lambda say: of_rule(rule, picked, answer.findings, say))


def _of_bridges(case: Case, named: str, top: int, budget: float) -> Origin:
    names = [name.strip() for name in named.split(",") if name.strip()]
    wrong = next((name for name in names if not name.isdecimal() or len(name) > 6), "" if names else named)
    if wrong or not names:
        raise UsageError(
            f"“{shortened(wrong)}” is no number of a bridge. Write bridge:1, or bridge:1,4 for two of them."
        )
    numbers = tuple(dict.fromkeys(map(int, names)))
    bridges = bridges_numbered(bridge(case, top=top, budget=budget), numbers)
    told = dict(zip(numbers, bridges, strict=True))

    def titled(say: Language) -> str:
        return say.count("skeleton.title.bridges", len(numbers), numbers=say.listed([str(own) for own in numbers]))

    def noted(say: Language) -> str:
        return " ".join(of_bridge(number, own, case, say) for number, own in told.items())

    back = {facet: option for own in bridges for facet, option in own.back.items()}
    return Origin(back, titled, noted, bridges)


def _require_free(known: Draft | None, named: str, label: str) -> None:
    if named and known is None and not is_name(named):
        raise UsageError(
            f"“{shortened(named)}” cannot name a draft. Take a letter first, then letters, digits, “_”, “-”."
        )
    if label and known is not None and known.version(label) is not None:
        raise UsageError(f"The draft “{known.id}” has a version “{shortened(label)}” already. Take another label.")


def _next_label(known: Draft | None) -> str:
    """The next number after those of all versions, and after their count."""
    labels = [version.label for version in known.versions] if known else []
    return str(max([len(labels), *(int(label) for label in labels if label.isdecimal() and len(label) < 10)]) + 1)
