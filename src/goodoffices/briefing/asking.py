"""What is not known for sure, in words: what it is, how to ask about it, and what asking would give away."""

from __future__ import annotations

from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.robustness.disclosing import leave_needed, origin_of
from goodoffices.analysis.robustness.unknowns import Sort, Unknown
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import line_in_words, party_in_words
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.words import facet_in_words, in_words, option_in_words
from goodoffices.case.origin import Basis


def unknown_in_words(unknown: Unknown, case: Case, say: Language) -> str:
    """Whose and what it is, in one line."""
    party = party_in_words(unknown.party, case, say)
    return say(f"asking.what.{unknown.sort.value}", party=party, **_parts(unknown, case, say))


def question_in_words(unknown: Unknown, case: Case, say: Language) -> str:
    """The question, and whom to ask it."""
    party = party_in_words(unknown.party, case, say)
    return say(f"asking.ask.{unknown.sort.value}", party=party, **_parts(unknown, case, say))


def reveals_in_words(unknown: Unknown, case: Case, say: Language) -> tuple[str, ...]:
    """What asking shows the party that is asked, and whose leave it needs."""
    basis = "stated" if origin_of(unknown, case).known_as is Basis.STATED else "inferred"
    if unknown.sort is Sort.LINE:
        told = [say(f"asking.shows.line_{basis}", issues=_issues(unknown, case, say))]
    elif unknown.sort is Sort.WALK_AWAY:
        told = [say("asking.shows.walk_away")]
    else:
        told = [say("asking.shows.value", issues=_issues(unknown, case, say))]
    names = [party_in_words(party, case, say) for party in leave_needed(unknown, case)]
    if names:
        told.append(say("asking.leave", parties=say.listed(names)))
    return tuple(told)


def _parts(unknown: Unknown, case: Case, say: Language) -> dict[str, str]:
    match unknown.sort:
        case Sort.LINE:
            return {"line": line_in_words(red_line_of(case, unknown.id), case, say)}
        case Sort.OPTION:
            return {
                "facet": facet_in_words(unknown.facet, case, say.code),
                "option": _option(unknown, case, say),
            }
        case Sort.ORDER:
            return {"facet": facet_in_words(unknown.facet, case, say.code)}
        case Sort.CONDITION:
            values = case.values_of(unknown.party)
            return {"condition": in_words(values.when[unknown.place].condition.node, case, say.code) if values else ""}
        case Sort.WALK_AWAY:
            return {}


def _option(unknown: Unknown, case: Case, say: Language) -> str:
    """The option; an amount that is no option of its facet, with the facet's unit."""
    facet = case.facet(unknown.facet)
    if facet.option(unknown.option) is None:
        return f"{unknown.option} {facet.unit}".strip()
    return option_in_words(unknown.facet, unknown.option, case, say.code)


def _issues(unknown: Unknown, case: Case, say: Language) -> str:
    """The titles of the issues that it touches."""
    if unknown.sort is Sort.LINE:
        touched = facets_of(red_line_of(case, unknown.id).expression.node)
    elif unknown.sort is Sort.CONDITION:
        values = case.values_of(unknown.party)
        touched = facets_of(values.when[unknown.place].condition.node) if values else frozenset()
    else:
        touched = frozenset((unknown.facet,))
    titles = [issue_in_words(facet.id, case, say) for facet in case.facets if facet.id in touched]
    return say.listed([say.quoted(title) for title in dict.fromkeys(titles)])
