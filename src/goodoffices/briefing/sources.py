"""Where something is from, in words: who said it, through whom, when; or that it is the analyst's own."""

from __future__ import annotations

import re

from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, Document, Kind
from goodoffices.case.origin import Basis, Origin

OPENING, CLOSING = frozenset('„“”»«"'), frozenset('“”«»"')
MARKS = OPENING | CLOSING
"""Quotation marks of both languages."""

RETELLING = frozenset(Kind) - {Kind.DIRECT}
"""How things are said in words that are not the speaker’s."""

UNGRADED = "F6"
"""The Admiralty grade for "cannot be judged", which is not worth saying."""


def origin_in_words(origin: Origin, case: Case, say: Language) -> tuple[str, ...]:
    """How something is known, and from which claims, in a sentence for each."""
    basis = origin.known_as.value
    claims = [claim_in_words(claim, case, say) for name in origin.sources if (claim := case.claim(name))]
    if not claims:
        return (say(f"sources.{basis}.without"),)
    first, *others = claims
    return (say(f"sources.{basis}.from", claim=first), *(say(f"sources.{basis}.also", claim=own) for own in others))


def basis_mark(origin: Origin, say: Language) -> str:
    """A mark behind what nobody stated; nothing behind what somebody did."""
    return "" if origin.known_as is Basis.STATED else say(f"sources.{origin.known_as.value}.mark")


def claim_in_words(claim: Claim, case: Case, say: Language) -> str:
    """What was claimed, who said it in what sense, and how it reached us."""
    words = told(claim, case, say)
    return words if claim.accepted else say(f"sources.{claim.state.value}", claim=words)


def told(claim: Claim, case: Case, say: Language) -> str:
    """The same without whether anybody has accepted it."""
    return f"{words_of(claim, say)} — {provenance(claim, case, say)}"


def words_of(claim: Claim, say: Language) -> str:
    """What was said, and the words of the source beside it; once, in quotation marks, where the two are the same."""
    words, quote = say.text(claim.says), " ".join(claim.quote.split())
    if not quote:
        return words
    quoted = say.quoted(_within_quotes(quote, say))
    return quoted if words == quote else f"{words} {quoted}"


def retold(claim: Claim, say: Language) -> str:
    """What was said, for a text to be read in one go: beside words of the case’s own only what was said word for word.

    Indirect speech in the language of the source would say the same once more.
    """
    words, quote = say.text(claim.says), " ".join(claim.quote.split())
    return words if words not in ("", quote) and claim.kind in RETELLING else words_of(claim, say)


def _within_quotes(words: str, say: Language) -> str:
    """Words as they stand within quotation marks: without their own around them, and with inner ones in the middle."""
    bare = words[1:-1] if words[:1] in OPENING and words[-1:] in CLOSING and not MARKS & set(words[1:-1]) else words
    # English puts the comma of its own sentence within the marks of what it quotes.
    bare = bare.removesuffix(",")
    return re.sub(
        f"[{''.join(MARKS)}](.*?)[{''.join(MARKS)}]", lambda found: say("grammar.within", words=found[1]), bare
    )


def provenance(claim: Claim, case: Case, say: Language) -> str:
    """Speaker, stance, chain of sources and day of a claim: “Russia, demand; a paper, citing CNN, 1 December 2025”."""
    speaker = speaker_in_words(claim, case, say)
    stance = say(f"sources.stance.{claim.stance}") if claim.stance not in ("", "report") else ""
    document = next((own for own in case.documents if own.id == claim.document), None)
    day = claim.day or (document.day if document else None)
    said = ", ".join(filter(None, [speaker, stance if speaker else ""]))
    passed_on = ", ".join(filter(None, [chain_in_words(claim, document, say), say.day(day) if day else ""]))
    grade = say("sources.grade", grade=claim.grade) if claim.grade != UNGRADED else ""
    return "; ".join(filter(None, [said, passed_on, grade])) or say("sources.nobody")


def speaker_in_words(claim: Claim, case: Case, say: Language) -> str:
    """Who said it: the party's name in this language where that is meant, else the words of the source."""
    party = case.party(claim.party)
    if party and claim.speaker.casefold() in {name.casefold() for _, name in party.name.versions}:
        return say.text(party.name)
    return case.called(claim.speaker, say.code)


def chain_in_words(claim: Claim, document: Document | None, say: Language) -> str:
    """The chain of sources from the reader's side: “a newspaper, citing CNN, citing an official”."""
    chain = [source for source in reversed(claim.via) if source.casefold() != claim.speaker.casefold()]
    if document:
        # The document stands for whoever published it; its title is there in the reader's language.
        published = bool(chain) and chain[0].casefold() == document.publisher.casefold()
        chain = [say.text(document.title), *chain[published:]]
    words = "".join(chain[:1])
    for source in chain[1:]:
        words = say("sources.citing", outlet=words, source=source)
    return words
