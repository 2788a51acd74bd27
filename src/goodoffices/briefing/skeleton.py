"""A draft made from a package: numbered clauses, issue by issue, in the words of the case.

Titles of a case can be anything, so no clause bends them into a sentence: it says “title: option.”, as a list of terms
does, which is grammatical in every language. Whom an option commits is said in the same way; what a case only has a
keyword for, and what is still open, stands in brackets, for whoever words it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from goodoffices.bridging.bridge import Bridge
from goodoffices.briefing.language import LANGUAGES, Language, capital
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.case import Case
from goodoffices.case.drafts import Clause
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.words import option_in_words
from goodoffices.case.issues import Facet, Issue, Pledge
from goodoffices.case.text import Text

MOST_NAMED = 6
"""Options of an open decision that are named."""


Decided: TypeAlias = tuple[str, str | None, str]
"""The facet that a clause is about, the option that it binds it to (or None), and its words."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What the clauses of one issue say in one language: how it begins, and then each of its decisions."""

    opening: str
    decisions: tuple[Decided, ...]


def clauses_of(
    case: Case, package: Mapping[str, str], language: str, bridges: Sequence[Bridge] = ()
) -> tuple[Clause, ...]:
    """A clause for each decision, numbered by issues, in the languages of the case; bound where the package decides.

    A case that names no language gets words in `language`. What `bridges` put in another way is told in their terms.
    Every clause has an id, by which later versions are known again.
    """
    codes = languages_of(case)
    says = [Language(code) for code in codes] or [Language(language)]
    clauses: list[Clause] = []
    for number, issue in enumerate(case.issues, start=1):
        told = [_terms(issue, case, package, say, bridges) for say in says]
        clauses += _numbered(str(number), issue, told, codes)
    return tuple(clauses)


def languages_of(case: Case) -> tuple[str, ...]:
    """The languages, of those that this program speaks, in which the case names what it is about."""
    titles = [case.title, *(issue.title for issue in case.issues), *(facet.title for facet in case.facets)]
    spoken = {code for title in titles if title is not None for code, _ in title.versions}
    return tuple(code for code in LANGUAGES if code in spoken)


def text_in(codes: Sequence[str], words: Sequence[str]) -> Text:
    """The same words in each of these languages; in none that is named where there are no codes."""
    return Text(tuple(zip(codes, words, strict=True))) if codes else Text.plain(words[0])


def _numbered(number: str, issue: Issue, told: Sequence[Terms], codes: Sequence[str]) -> Iterator[Clause]:
    """The clauses of an issue: one alone where there is a single decision, else an opening, 1.1, 1.2 and so on."""
    decisions = list(zip(*(own.decisions for own in told), strict=True))
    if len(decisions) > 1 or any(own.opening for own in told):
        yield Clause(number, text_in(codes, [own.opening for own in told]), id=f"{issue.id} opening")
    for i, row in enumerate(decisions, start=1):
        facet, option, _ = row[0]
        words = text_in(codes, [said for _, _, said in row])
        below = f"{number}.{i}" if len(decisions) > 1 or told[0].opening else number
        yield Clause(below, words, ((facet, option),) if option is not None else (), facet)


def _terms(issue: Issue, case: Case, package: Mapping[str, str], say: Language, bridges: Sequence[Bridge]) -> Terms:
    bridge = next((own for own in bridges if any(move.clash.issue == issue.id for move in own.moves)), None)
    if bridge is not None:
        return _bridged(issue, case, bridge, say)
    told = [(facet.id, package.get(facet.id), _decision(facet, case, package, say)) for facet in issue.facets]
    made = [own.pledge for own in issue.commitments if evaluate(own.when.node, package) is True]
    pledges = [_pledge(pledge, case, say) for pledge in made]
    if issue.is_single:
        facet, option, words = told[0]
        return Terms("", ((facet, option, " ".join((words, *pledges))),))
    return Terms(" ".join((_opening(issue, case, say), *pledges)), tuple(told))


def _bridged(issue: Issue, case: Case, bridge: Bridge, say: Language) -> Terms:
    """What a bridge makes of an issue: what the case as first put can say of it, and then what the bridge adds."""
    moves = [move for move in bridge.moves if move.clash.issue == issue.id]
    moved = {move.clash.facet for move in moves}
    about = moved.union(*(facets_of(line.expression.node) for line in bridge.conflict.lines))
    told: list[Decided] = []
    for facet in issue.facets:
        kept = {facet.id: bridge.back[facet.id]} if facet.id in about and facet.id in bridge.back else {}
        if kept or facet.id not in moved:
            told.append((facet.id, kept.get(facet.id), _decision(facet, case, kept, say)))
    for move in moves:
        for own, option in zip(move.opportunity.facets, move.options, strict=True):
            chosen = say.text(option.title) or option.name.replace("_", " ")
            words = [_sentence(say.text(own.title), chosen, say)]
            words += [_pledge(option.pledge, case, say)] if option.pledge else []
            told.append((f"{move.clash.facet} {move.operator} {own.name}", None, " ".join(words)))
    return Terms(_opening(issue, case, say), tuple(told))


def _opening(issue: Issue, case: Case, say: Language) -> str:
    """How the clauses of an issue begin: its title is quoted, since it can be a sentence that nobody agrees to."""
    return say("skeleton.issue", title=say.quoted(issue_in_words(issue.id, case, say)))


def _decision(facet: Facet, case: Case, package: Mapping[str, str], say: Language) -> str:
    """One decision: what was chosen and whom that commits; or in brackets what there is to choose from."""
    issue = case.issue(facet.issue)
    title = (
        issue_in_words(issue.id, case, say)
        if issue.is_single
        else say.text(facet.title) or facet.name.replace("_", " ")
    )
    if facet.id not in package:
        return _sentence(title, _choices(facet, case, say), say)
    option = facet.option(package[facet.id])
    words = [_sentence(title, option_in_words(facet.id, package[facet.id], case, say.code), say)]
    words += [_pledge(option.pledge, case, say)] if option is not None and option.pledge else []
    return " ".join(words)


def _choices(facet: Facet, case: Case, say: Language) -> str:
    named = [option_in_words(facet.id, name, case, say.code) for name in facet.option_names]
    if facet.steps is not None:
        return say("skeleton.open_range", low=named[0], high=named[-1])
    if len(named) > MOST_NAMED:
        return say("skeleton.open_many", options="; ".join(named[:MOST_NAMED]), n=len(named))
    return say("skeleton.open", options="; ".join(named))


def _sentence(title: str, option: str, say: Language) -> str:
    """“Title: option.”, or “Title? Option.” where the title asks a question."""
    title, option = title.strip().rstrip(":. "), option.strip().rstrip(".")
    key = "answer" if title.endswith("?") else "decision"
    option = capital(option) if key == "answer" else option
    return say(f"skeleton.{key}", title=capital(title), option=option)


def _pledge(pledge: Pledge, case: Case, say: Language) -> str:
    """Whom a decision commits to whom, and to what: the case has only a keyword for the last."""
    by, to = (say.listed([party_in_words(party, case, say) for party in own]) for own in (pledge.by, pledge.to))
    told = [say("skeleton.bound", by=by)] if by else []
    told += [say("skeleton.owed", to=to)] if to else []
    told += [say("skeleton.act", act=pledge.act.replace("_", " "))] if pledge.act else []
    return " ".join(told)
