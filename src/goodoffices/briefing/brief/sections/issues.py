"""The disputed issues: what is to be decided, and where each side stands in its own terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from goodoffices.briefing.brief.material import Material, own
from goodoffices.briefing.brief.prose import claimed, led, prose, sentence
from goodoffices.briefing.brief.roles import positions
from goodoffices.briefing.document import Block, Document, Grid, Heading, Item, Items, Paragraph, Row
from goodoffices.briefing.language import capital
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.expressions.words import option_in_words
from goodoffices.case.issues import Facet, FacetKind, Issue
from goodoffices.case.positions import Position

ORDER = 40

MOST_COLUMNS = 3
"""Sides that stand side by side in a table; more are listed below one another."""

MOST_OPTIONS = 5
"""Options that are named one by one."""


def told(material: Material) -> Document:
    """Issue by issue; in a table where the sides are few."""
    heading = Heading(material.say("brief_issues.heading"))
    case = material.case
    sides = [party.id for party in case.parties if any(stands(issue, party.id, material) for issue in case.issues)]
    if not sides:
        return (heading, Items(tuple(_question(issue, material) for issue in case.issues)))
    if len(sides) > MOST_COLUMNS:
        return (heading, Items(tuple(_listed(issue, sides, material) for issue in case.issues)), _framing(material))
    heads = (material.say("brief_issues.issue"), *(party_in_words(side, case, material.say) for side in sides))
    contested = [issue for issue in case.issues if any(stands(issue, side, material) for side in sides)]
    rows = tuple(_row(issue, sides, material) for issue in contested)
    others = [issue for issue in case.issues if issue not in contested]
    return (heading, Grid(heads, rows), _framing(material), *_silent(others, material))


def _silent(issues: Sequence[Issue], material: Material) -> Iterator[Block]:
    """The issues on which no side is known to have a position."""
    say = material.say
    titles = [say.quoted(issue_in_words(issue.id, material.case, say)) for issue in issues]
    if titles:
        yield Paragraph(sentence(say("brief_issues.silent", issues=say.listed(titles)), own()))


def _framing(material: Material) -> Block:
    """That the cut of the issues is the analyst’s; below the picture of them, where there is one."""
    if material.picture is None:
        return Paragraph(sentence(capital(material.say("brief_issues.framing")), own()))
    caption = f"{material.picture.caption}; {material.say('brief_issues.framing')}"
    return replace(material.picture, caption=sentence(caption, own()))


def stands(issue: Issue, party: str, material: Material) -> tuple[str, ...]:
    """Where a party stands on an issue: what it said, then what else the case notes as its position."""
    claims = positions(issue.id, party, material)
    known = {claim.id for claim in claims}
    sentences = [claimed(claim, material, of=party) for claim in claims]
    noted = [own for own in material.case.positions if own.party == party and _is_on(own, issue, material)]
    rest = [own for own in noted if not known.intersection(own.origin.sources)]
    return (*sentences, *(_position(own, material) for own in rest))


def _is_on(position: Position, issue: Issue, material: Material) -> bool:
    return material.case.facet(position.facet).issue == issue.id


def _position(position: Position, material: Material) -> str:
    """A position as the case notes it, marked where nobody stated it."""
    say, case = material.say, material.case
    facet = case.facet(position.facet)
    option = option_in_words(facet.id, position.option, case, say.code)
    words = say.text(position.says) or capital(decided(facet, option, material))
    if not material.is_stated(position.origin):
        words = say("brief.marked", words=words.rstrip(". "), mark=say("brief.inferred"))
    return sentence(words, material.cite_origin(position.origin))


def _row(issue: Issue, sides: list[str], material: Material) -> Row:
    cells = tuple(prose(stands(issue, side, material)) or material.say("brief_issues.nothing") for side in sides)
    return Row(issue_in_words(issue.id, material.case, material.say), cells)


def _listed(issue: Issue, sides: list[str], material: Material) -> Item:
    say = material.say
    below = [
        Item(led(say("brief.head", words=party_in_words(side, material.case, say)), prose(sentences)))
        for side in sides
        if (sentences := stands(issue, side, material))
    ]
    return Item(_question(issue, material).words, below=tuple(below))


def _question(issue: Issue, material: Material) -> Item:
    """What is to be decided, and between what: the analyst’s framing."""
    title = material.say("brief.head", words=issue_in_words(issue.id, material.case, material.say))
    decisions = "; ".join(_options(facet, material) for facet in issue.facets)
    return Item(led(title, sentence(decisions, own())))


def _options(facet: Facet, material: Material) -> str:
    """The options of a decision; of many, or of numbers, the first and the last."""
    say, case = material.say, material.case
    names = [option_in_words(facet.id, option.name, case, say.code) for option in facet.options]
    if facet.kind is FacetKind.NUMBER or len(names) > MOST_OPTIONS:
        shown = say("brief_issues.range", low=names[0], high=names[-1])
    else:
        shown = say("brief_issues.either", before=", ".join(names[:-1]), last=names[-1]) if names[1:] else names[0]
    return decided(facet, shown, material)


def decided(facet: Facet, option: str, material: Material) -> str:
    """What is decided on a facet: its name and the option; where it is alone in its issue, the option."""
    if material.case.issue(facet.issue).is_single:
        return option
    title = material.say.text(facet.title) or facet.name.replace("_", " ")
    return material.say("brief_issues.decided", facet=title, option=option)
