"""What each side keeps and gets under a bridge: how its lines read, what becomes of its interests, how far it comes."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.clash import interests_of
from goodoffices.bridging.fates import Fate
from goodoffices.bridging.readings import Judgement, Reading, fate_of
from goodoffices.bridging.reframed_values import bearing_interests, side_of
from goodoffices.bridging.wording import phrase
from goodoffices.briefing.bands import Band, band_in_words
from goodoffices.briefing.bridge_words import home_of
from goodoffices.briefing.document import Item
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import interest_in_words, line_in_words, party_in_words
from goodoffices.case.case import Case
from goodoffices.case.interests import Interest
from goodoffices.case.text import Text


def what_each_side_has(bridge: Bridge, case: Case, say: Language) -> tuple[Item, ...]:
    """An entry for each party with a line that the bridge touches, or with values."""
    owners = {bridge.line(name).party for name in bridge.judgements} | set(bridge.gains)
    return tuple(_side(bridge, party.id, case, say) for party in case.parties if party.id in owners)


def _side(bridge: Bridge, party: str, case: Case, say: Language) -> Item:
    notes = [say("bridges.at_home", words=" ".join(told))] if (told := home_of(bridge, party, case, say)) else []
    if party in bridge.gains:
        band = Band.of(100 * float(bridge.gains[party]))
        notes.append(say("bridges.gets", band=band_in_words(band, band, say)))
    felt = [interest_in_words(own, say) for own in touched(bridge, party, case)]
    notes += [say("bridges.touches", interest=words) for words in felt]
    return Item(party_in_words(party, case, say), tuple(notes), tuple(_lines(bridge, party, case, say)))


def touched(bridge: Bridge, party: str, case: Case) -> tuple[Interest, ...]:
    """Interests of a party that a move costs something, though no line that the bridge touches rests on them."""
    role = side_of(case, party, bridge.moves[0])
    rested = {interest.name for name in bridge.judgements for interest in interests_of(case, bridge.line(name))}
    bearing = bearing_interests(case, party, role, bridge.moves)
    hurt = [own for own in bearing if own.name not in rested and fate_of(own, role, bridge.moves) is not Fate.MET]
    return tuple(hurt)


def _lines(bridge: Bridge, party: str, case: Case, say: Language) -> Iterator[Item]:
    for name, judgement in bridge.judgements.items():
        line = bridge.line(name)
        if line.party == party:
            words = line_in_words(line, case, say)
            yield Item(
                say("bridges.line", line=words, reading=reading_in_words(judgement, say)),
                tuple(_interests(judgement, say)),
            )


def reading_in_words(judgement: Judgement, say: Language) -> str:
    """How a line reads."""
    if judgement.reading is Reading.CONFIRMED and judgement.answer is not None:
        return say.text(phrase("probing", "confirmed", day=Text.plain(say.day(judgement.answer.day))))
    return say.text(phrase("probing", judgement.reading.value))


def _interests(judgement: Judgement, say: Language) -> Iterator[str]:
    """The interests that the line serves, where the reading rests on them."""
    if judgement.reading in (Reading.LITERAL, Reading.CONFIRMED):
        return
    for interest, fate in judgement.interests:
        yield say(f"bridges.interest.{fate.name.lower()}", interest=interest_in_words(interest, say))
