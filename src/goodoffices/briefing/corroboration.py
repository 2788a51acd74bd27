"""What red lines and positions rest on, in words: which claims, and from how many independent roots."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import line_in_words, party_in_words
from goodoffices.briefing.sources import basis_mark
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.corroboration import Root, support_of
from goodoffices.case.expressions.words import facet_in_words, option_in_words
from goodoffices.case.interests import Interest
from goodoffices.case.links import Target, targets
from goodoffices.case.origin import Origin
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import RedLine


def corroboration(case: Case, say: Language) -> Document:
    """Every red line and position with what it rests on; nothing where the case has none, or no claims."""
    found = {name: own for name, own in targets(case).items() if not isinstance(own, Interest)}
    if not (found and case.claims):
        return ()
    items = [
        Item(target_in_words(name, own, case, say), (support_in_words(own.origin, case, say),))
        for name, own in found.items()
    ]
    return (Heading(say("corroboration.title")), Paragraph(say("corroboration.rule"), Tone.QUIET), Items(tuple(items)))


def support_in_words(origin: Origin, case: Case, say: Language) -> str:
    """The claims that bear something out, with the number of their independent roots; those that do not count."""
    found = support_of(origin, case)
    parts = [roots_in_words(found.accepted, found.roots, say)] if found.accepted else []
    parts += [say("corroboration.proposed", claims=_ids(found.proposed))] if found.proposed else []
    parts += [say("corroboration.rejected", claims=_ids(found.rejected))] if found.rejected else []
    return "; ".join(parts) or say("corroboration.without")


def roots_in_words(claims: Sequence[Claim], roots: Sequence[Root], say: Language) -> str:
    """How many independent roots these claims have, and which: “c3, c9: 2 independent roots, AP and CNN”."""
    names = say.listed([root.name or say("corroboration.unnamed") for root in roots])
    return say.count("corroboration.roots", len(roots), claims=_ids(claims), names=names)


def target_in_words(name: str, own: Target, case: Case, say: Language) -> str:
    """A red line, position or interest: whose, what it says, and how it is called in a link."""
    match own:
        case RedLine():
            words = line_in_words(own, case, say)
        case Position():
            facet = facet_in_words(own.facet, case, say.code)
            words = say.text(own.says) or f"{facet}: {option_in_words(own.facet, own.option, case, say.code)}"
        case Interest():
            words = say.text(own.says)
    owner, mark = party_in_words(own.party, case, say), basis_mark(own.origin, say)
    party = f"{owner} ({mark})" if mark else owner
    return say("corroboration.item", party=party, words=words.rstrip("."), id=name)


def _ids(claims: Sequence[Claim]) -> str:
    return ", ".join(claim.id for claim in claims)
