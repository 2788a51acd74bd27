"""What is agreed ad referendum, contested and by whom, and open, in words: by clause and by decision."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import package_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.sources import basis_mark
from goodoffices.briefing.talks import offer_in_words, people_in_words, reaction_in_words, sources_in_words
from goodoffices.case.case import Case
from goodoffices.case.expressions.words import facet_in_words, option_in_words
from goodoffices.case.packages import Package
from goodoffices.case.positions import Position
from goodoffices.case.progress.standing import CONTESTING, Stance, Standing, State, participants
from goodoffices.case.progress.survey import Survey
from goodoffices.case.tracks import Reply


def agreed_in_words(survey: Survey, say: Language) -> Document:
    """What is agreed ad referendum, by clause with who agreed when, and which decisions that settles."""
    case, clauses = survey.case, survey.clauses(State.AGREED)
    heading = Heading(say("agreed.agreed"))
    if not clauses and State.AGREED not in survey.facets.values():
        needed = people_in_words((party.id for party in participants(case)), case, say)
        return (heading, Paragraph(say("agreed.nothing", parties=needed)))
    items = tuple(Item(standing_in_words(own, case, say), _agreeing(own, case, say)) for own in clauses)
    settled = {f: o for own in survey.standings if own.state is State.AGREED for f, o in own.point.binds}
    decided = package_in_words(Package.of(settled), case, say)
    told = (Paragraph(say("agreed.decisions", decisions=decided)),) if decided else ()
    return (heading, *((Items(items),) if items else ()), *told)


def contested_in_words(survey: Survey, say: Language) -> Document:
    """What is contested and by whom, with sources: clauses, and decisions on which the positions differ."""
    case = survey.case
    clauses = [own for own in survey.standings if own.state is State.CONTESTED]
    items = [Item(standing_in_words(own, case, say), (), _contesting(own, case, say)) for own in clauses]
    items += [_opposed(facet, positions, case, say) for facet, positions in survey.opposed.items()]
    if not items:
        return (Heading(say("agreed.contested")), Paragraph(say("agreed.not_contested")))
    return (Heading(say("agreed.contested")), Items(tuple(items)))


def open_in_words(survey: Survey, say: Language) -> Document:
    """What is open: the clauses with whose answer is missing, and the decisions of which nothing is settled."""
    case, clauses = survey.case, [own for own in survey.standings if own.state is State.OPEN and _matters(own, survey)]
    items = tuple(Item(standing_in_words(own, case, say), _missing(own, case, say)) for own in clauses)
    spoken = {facet for own in clauses for facet, _ in own.point.binds} | {*survey.opposed}
    silent = [name for name, state in survey.facets.items() if state is State.OPEN and name not in spoken]
    facets = "; ".join(facet_in_words(name, case, say.code) for name in silent)
    told = (Paragraph(say.count("agreed.unsettled", len(silent), decisions=facets)),) if silent else ()
    if not items and not told:
        return ()
    return (Heading(say("agreed.open")), *((Items(items),) if items else ()), *told)


def standing_in_words(own: Standing, case: Case, say: Language) -> str:
    """A point on the table: its draft, number and words; or who offered it, and what it decides."""
    if not own.is_clause:
        what = package_in_words(Package(own.point.binds), case, say)
        return say("agreed.option", parties=people_in_words(own.tabled.offer.by, case, say), what=what)
    draft = offer_in_words(own.tabled.offer, case, say)
    return say("agreed.clause", draft=draft, number=own.point.label, says=say.text(own.point.says))


def _matters(own: Standing, survey: Survey) -> bool:
    """Whether it is open; what is offered without a draft is not, where a clause that is agreed decides it."""
    return own.is_clause or any(survey.facets[facet] is not State.AGREED for facet, _ in own.point.binds)


def _agreeing(own: Standing, case: Case, say: Language) -> tuple[str, ...]:
    stances = [stance for stance in own.by(Reply.AD_REFERENDUM) if stance.reaction]
    told = [note for stance in stances for note in _told(stance, case, say)]
    return (say("agreed.put_forward", parties=people_in_words(own.tabled.offer.by, case, say)), *told)


def _told(stance: Stance, case: Case, say: Language) -> tuple[str, ...]:
    """What a reaction said to one clause, of which there is then no need to say the number."""
    item = _reacted(stance, case, say)
    return (item.words, *item.notes)


def _reacted(stance: Stance, case: Case, say: Language) -> Item:
    if stance.reaction is not None:
        return reaction_in_words(stance.reaction, case, say, with_clauses=False)
    offer = say("agreed.by_offer", offer=offer_in_words(stance.tabled.offer, case, say))
    party = party_in_words(stance.party, case, say)
    return Item(say("talks.reacted", party=party, reply=offer), sources_in_words(stance.tabled.offer.origin, case, say))


def _contesting(own: Standing, case: Case, say: Language) -> tuple[Item, ...]:
    return tuple(_reacted(stance, case, say) for stance in own.by(*CONTESTING))


def _missing(own: Standing, case: Case, say: Language) -> tuple[str, ...]:
    reserved = [note for stance in own.by(Reply.RESERVED) for note in _told(stance, case, say)]
    silent = [party for party in own.missing if party not in {stance.party for stance in own.stances}]
    asked = [say("agreed.missing", parties=people_in_words(silent, case, say))] if silent else []
    return (*reserved, *asked)


def _opposed(facet: str, positions: Iterable[Position], case: Case, say: Language) -> Item:
    below = []
    for own in positions:
        mark, option = basis_mark(own.origin, say), option_in_words(facet, own.option, case, say.code)
        party = party_in_words(own.party, case, say)
        words = say("agreed.wants", party=f"{party} ({mark})" if mark else party, option=option)
        below.append(Item(words, sources_in_words(own.origin, case, say)))
    return Item(facet_in_words(facet, case, say.code), (), tuple(below))
