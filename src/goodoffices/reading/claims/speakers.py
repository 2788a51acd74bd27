"""The speaker of a quotation where the words around it tell better than its clause: by whom the text names there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goodoffices.reading.actors.cast import Cast
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.references import References
from goodoffices.reading.actors.role_words import role_word
from goodoffices.reading.claims.source_ends import with_source_alone
from goodoffices.reading.claims.subject import subject_in
from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.pages.page import WORD, Page, Sentence
from goodoffices.reading.states import state_word

REACH = 120
"""Characters before a noun such as "Verdacht" in which its clause begins."""
LONGEST_WORD = 12
"""Characters behind a word in which the next one is looked for."""
GAP = 2
"""Characters between a verb and the name behind it."""
DATIVES = frozenset({"dem", "der"})


def settled_speaker(own: Quotation, page: Page, cast: Cast) -> Quotation:
    """The quotation with the speaker that its sentence names.

    Somebody named right behind the verb speaks, where the words before it cannot ("Ein Angebot lehnte Westhoff ab") or
    are the medium that was told ("Der Nachrichtenagentur Reuters sagte ein Diplomat"). "Nach eigenen Worten" speaks
    the subject.
    """
    if own.kind is Kind.CARRIED_ON or not own.cue:
        return own
    first = _first_word(own.speaker, page)
    oneself = words(f"{page.language}.references", "oneself")
    if first in oneself or (_word_behind(own, page) in oneself and not _can_speak(own.speaker, page, cast)):
        return _subject(own, page, cast)
    own = _without_listener(with_source_alone(own, page, cast), page, cast)
    if own.kind is Kind.DIRECT and (teller := _behind_quote(own, page, cast)):
        return replace(own, speaker=(teller,))
    if own.speaker and _leads(own):
        behind = _behind_cue(own, page, cast)
        return replace(own, speaker=(behind,)) if behind else own
    if own.speaker and _can_speak(own.speaker, page, cast) and not _is_told(own, page, cast):
        return own
    found = _behind_cue(own, page, cast) or _at_the_head(own, page, cast)
    return replace(own, speaker=(found,)) if found else own


def _at_the_head(own: Quotation, page: Page, cast: Cast) -> Span | None:
    """The subject at the head of the introducing clause: "Moskau hegt den Verdacht", "Für Kiew ist das"."""
    cue = own.cue[0][0]
    lead = page.text[max(0, cue - REACH) : cue]
    begin = cue - len(lead) + max(lead.rfind(". ") + 2, lead.rfind("\n") + 1)
    if begin >= own.quote[0][0] or (begin == cue - len(lead) + 1 and len(lead) == REACH):
        return None
    clause = Sentence(begin, cue, 0, page.text[begin:cue]).tokens
    if clause and clause[0].text in table(f"{page.language}.acts")["for_whom"]:
        return subject_in(page, cast, clause[1:], len(clause))
    return None if own.speaker else subject_in(page, cast, clause, len(clause))


def _without_listener(own: Quotation, page: Page, cast: Cast) -> Quotation:
    """The speaker without the medium that was told: "ein Beamter der Nachrichtenagentur Reuters sagte"."""
    if page.language != "de" or len(own.speaker) != 1:
        return own
    begin, end = own.speaker[0]
    told = next((mention for mention, _ in cast.within(begin + 1, end) if mention.sort is Sort.MEDIUM), None)
    read = list(WORD.finditer(page.text, begin, told.begin)) if told else []
    kinds = words("de.media", "kinds") | DATIVES
    while read and (read[-1][0].lower() in kinds or not read[-1][0][0].isalnum()):
        read.pop()
    if not told or not read or read[-1].end() >= told.begin - 1:
        return own
    speaks = any(role_word(found[0], "de") for found in read) or any(True for _ in cast.within(begin, read[-1].end()))
    return replace(own, speaker=((begin, read[-1].end()),)) if speaks else own


def _behind_quote(own: Quotation, page: Page, cast: Cast) -> Span | None:
    """Who is named behind the verb that follows words in quotation marks, where a source is all that was found."""
    if page.text[slice(*own.cue[0])].lower() not in words(f"{page.language}.chains", "prepositions"):
        return None
    end = own.quote[-1][1]
    stop = min(len(page.text), end + REACH)
    clause = Sentence(end, stop, 0, page.text[end:stop]).tokens
    if len(clause) < 3 or clause[0].text != "," or not clause[1].text.islower() or own.cue[0][0] == clause[1].begin:
        return None
    divided = next((at for at, token in enumerate(clause[1:], 1) if not token.text[0].isalnum()), len(clause))
    return subject_in(page, cast, clause[2:divided], -1)


def naming(quotations: Iterable[Quotation], page: Page) -> tuple[Span, ...]:
    """The speakers that can be persons nobody has introduced: a word before or behind a verb in the singular.

    Plurals ("Beobachter sagten") and what stands behind "laut" are not.
    """
    return tuple(own.speaker[0] for own in quotations if len(own.speaker) == 1 and own.cue and _is_singular(own, page))


def _is_singular(own: Quotation, page: Page) -> bool:
    verb = page.text[own.cue[0][0] : own.cue[0][1]]
    word = page.text[own.speaker[0][0] : own.speaker[0][1]]
    if not verb[:1].islower() or verb in words(f"{page.language}.chains", "prepositions"):
        return False
    if page.language == "en":
        return not word.endswith("s")
    return not verb.endswith("n") and not _is_small(word.lower())


def _is_small(word: str) -> bool:
    return any(
        word in words("de.function_words", key) for key in ("adverbs", "prepositions", "conjunctions", "subordinators")
    ) or (word in words("de.reporting_nouns", "sources") or word in words("de.reporting_nouns", "with_clause"))


def _leads(own: Quotation) -> bool:
    """Whether the speaker stands before what is said and the verb behind it: it may belong to a dateline."""
    return own.speaker[-1][1] <= own.quote[0][0] and own.quote[-1][1] <= own.cue[0][0]


def _first_word(spans: tuple[Span, ...], page: Page) -> str:
    found = WORD.search(page.text, *spans[0]) if spans else None
    return found[0].lower() if found else ""


def _word_behind(own: Quotation, page: Page) -> str:
    """The word behind the first one that introduces what is said: "nach eigenen Worten"."""
    end = own.cue[0][1]
    found = WORD.search(page.text, end, end + LONGEST_WORD)
    return found[0].lower() if found else ""


def _can_speak(spans: tuple[Span, ...], page: Page, cast: Cast) -> bool:
    """Whether anything in the words is known to speak: a name, a pronoun, a role, a state, a body."""
    if any(True for begin, end in spans for _ in cast.within(begin, end)):
        return True
    if References(page, cast).who(spans).name:
        return True
    read = [found[0] for begin, end in spans for found in WORD.finditer(page.text, begin, end)]
    pronouns = table(f"{page.language}.references")["pronouns"]
    return any(
        word.lower() in pronouns or role_word(word, page.language) or state_word(word, page.language) for word in read
    )


def _is_told(own: Quotation, page: Page, cast: Cast) -> bool:
    """Whether the words before the verb are the medium that somebody speaks to, in the dative."""
    begin, end = own.speaker[0]
    named = [mention for mention, _ in cast.within(begin, end)]
    is_medium = bool(named) and named[0].sort is Sort.MEDIUM
    return page.language == "de" and is_medium and end <= own.cue[0][0] and _is_dative(own.speaker, page)


def _is_dative(spans: tuple[Span, ...], page: Page) -> bool:
    read = [found[0] for begin, end in spans for found in WORD.finditer(page.text, begin, end)]
    if read[0].lower() not in DATIVES:
        return False
    return read[0].lower() == "dem" or any(
        word.lower().endswith(("agentur", "zeitung", "post", "times")) for word in read
    )


def _behind_cue(own: Quotation, page: Page, cast: Cast) -> Span | None:
    """Who is named right behind the verb, or stands there with a role."""
    end = own.cue[0][1]
    near = [mention for mention, _ in cast.within(end, end + GAP + 1) if not mention.owns]
    if near:
        return near[0].begin, near[0].end
    stop = min(len(page.text), end + REACH)
    clause = Sentence(end, stop, 0, page.text[end:stop]).tokens
    divided = next((at for at, token in enumerate(clause) if not token.text[0].isalnum()), len(clause))
    return subject_in(page, cast, clause[:divided], -1)


def _subject(own: Quotation, page: Page, cast: Cast) -> Quotation:
    """The words at the head of the quotation's sentence, as far as the verb, as its speaker."""
    begin = own.quote[0][0]
    named = [mention for mention, _ in cast.within(begin, own.quote[0][1]) if not mention.owns]
    words_read = list(WORD.finditer(page.text, begin, own.quote[0][1]))[:6]
    role = next((found for found in words_read if role_word(found[0], page.language)), None)
    if role and (not named or role.start() < named[0].begin):
        last = _end(named, role.end())
        return replace(own, speaker=((begin, last),))
    return replace(own, speaker=((named[0].begin, named[0].end),)) if named else own


def _end(named: list[Mention], role: int) -> int:
    return named[0].end if named and named[0].begin - role <= GAP else role
