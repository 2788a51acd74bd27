"""Red lines in words, and everything else that a conflict can name: walk-aways, and what is given."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.model import Kind, Soft
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.bands import Band, band_in_words
from goodoffices.briefing.document import Item
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.sources import basis_mark, origin_in_words
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.words import facet_in_words, in_words, option_in_words
from goodoffices.case.interests import Interest
from goodoffices.case.red_lines import RedLine
from goodoffices.case.walk_aways import WalkAway


def line_in_words(line: RedLine, case: Case, say: Language) -> str:
    """What the party says it will not accept; where the case has no words for it, the predicate itself."""
    return say.text(line.says) or predicate_in_words(line, case, say)


def interest_in_words(interest: Interest, say: Language) -> str:
    """What the case says of an interest, or its name."""
    return say.text(interest.says) or interest.name.replace("_", " ")


def predicate_in_words(line: RedLine, case: Case, say: Language) -> str:
    """“Never:” or “always:” and the red line's expression, read out."""
    return say(f"red_lines.{line.form.value}", holds=in_words(line.expression.node, case, say.code))


def line_with_sources(line: RedLine, case: Case, say: Language) -> Item:
    """A red line with whose it is, what exactly it excludes, and where it is from."""
    mark = basis_mark(line.origin, say)
    owner = party_in_words(line.party, case, say)
    words = say("red_lines.owned", party=f"{owner} ({mark})" if mark else owner, line=line_in_words(line, case, say))
    exactly = (predicate_in_words(line, case, say),) if line.says else ()
    return Item(words, (*exactly, *origin_in_words(line.origin, case, say)))


def soft_with_sources(soft: Soft, findings: Findings, say: Language) -> Item:
    """What one member of a conflict asks, and where it is from."""
    case = findings.model.case
    match soft.kind:
        case Kind.RED_LINE:
            return line_with_sources(red_line_of(case, soft.id), case, say)
        case Kind.WALK_AWAY:
            walk_away = walk_away_of(soft.party, case)
            says = (say.text(walk_away.says),) if walk_away and walk_away.says else ()
            origin = origin_in_words(walk_away.origin, case, say) if walk_away else ()
            return Item(soft_in_words(soft, findings, say), (*says, *origin))
        case Kind.GIVEN:
            return Item(soft_in_words(soft, findings, say))


def soft_in_words(soft: Soft, findings: Findings, say: Language) -> str:
    """The same in one sentence, without its source."""
    case = findings.model.case
    match soft.kind:
        case Kind.RED_LINE:
            line = line_in_words(red_line_of(case, soft.id), case, say)
            return say("red_lines.owned", party=party_in_words(soft.party, case, say), line=line)
        case Kind.WALK_AWAY:
            owner = party_in_words(soft.party, case, say)
            return say(
                "red_lines.owned", party=owner, line=say("red_lines.walk_away", least=least(soft, findings, say))
            )
        case Kind.GIVEN:
            facet = soft.id.removeprefix("given.")
            option = next(own for name, own in findings.model.given.items() if case.facet(name).id == facet)
            return say(
                "red_lines.given",
                facet=facet_in_words(facet, case, say.code),
                option=option_in_words(facet, option, case, say.code),
            )


def least(soft: Soft, findings: Findings, say: Language) -> str:
    """How much a walk-away asks for: a band where the party's inputs are estimates, else points."""
    i = soft.dimension
    if soft.party not in findings.model.estimates:
        points = findings.model.scales[i].points(soft.least)
        return say(f"red_lines.points.{'one' if points == 1 else 'many'}", points=say.decimal(points))
    worst, best = int(findings.worst[i]), int(findings.best[i])
    band = Band.of(100 * (soft.least - worst) / (best - worst) if best > worst else 0)
    return band_in_words(band, band, say)


def title_of(softs: Iterable[Soft], findings: Findings, say: Language) -> str:
    """What members of a conflict are about: the titles of the issues that they touch, and whose walk-aways."""
    case = findings.model.case
    touched: list[str] = []
    for soft in softs:
        if soft.kind is Kind.WALK_AWAY:
            touched.append(say("red_lines.walk_away_of", party=party_in_words(soft.party, case, say)))
        else:
            touched += [issue_in_words(facet.id, case, say) for facet in case.facets if facet.id in _facets(soft, case)]
    return " · ".join(dict.fromkeys(touched))


def _facets(soft: Soft, case: Case) -> frozenset[str]:
    if soft.kind is Kind.GIVEN:
        return frozenset((soft.id.removeprefix("given."),))
    return facets_of(red_line_of(case, soft.id).expression.node)


def walk_away_of(party: str, case: Case) -> WalkAway | None:
    """The walk-away of a party, or None where it has none."""
    known = case.party(party)
    return known.walk_away if known else None


def party_in_words(party: str, case: Case, say: Language) -> str:
    """The name of a party."""
    known = case.party(party)
    return say.text(known.name) if known else party
