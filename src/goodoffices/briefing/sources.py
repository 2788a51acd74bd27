"""Where something is from, in words: who said it, through whom, when; or that it is the analyst's own."""

from __future__ import annotations

from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, Document
from goodoffices.case.origin import Basis, Origin

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
    if words == quote:
        return say.quoted(words) if quote else ""
    return f"{words} {say.quoted(quote)}" if quote else words


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
