"""Acts of the sides that a report only tells of: who demands, rejects, insists, in a sentence without their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from goodoffices.reading.actors.cast import Cast
from goodoffices.reading.claims.subject import subject_in
from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.pages.page import Page, Sentence, Token

LONGEST = 80
"""Words of a clause in which an act is looked for."""
RELATIVES = frozenset({"der", "die", "das", "who", "which"})
DIVIDERS = frozenset({",", ";", ":", "–", "—", "(", ")"})


def acts(page: Page, cast: Cast, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """These quotations, and the acts told in sentences where none of them stands, in the order of the text.

    A sentence that seemed to carry on what somebody else says is an act where it has a subject and a verb for one.

    >>> from goodoffices.reading.actors.cast import cast
    >>> page = Page("Die Ukraine pocht auf Garantien. Es regnet.", "de")
    >>> [found] = acts(page, cast(page), ())
    >>> [page.text[begin:end] for begin, end in (*found.speaker, *found.cue)]
    ['Die Ukraine', 'pocht', 'auf']
    """
    if page.language not in ("de", "en"):
        return tuple(quotations)
    taken = _Taken(quotations)
    told = [own for sentence in page.sentences if not taken.has(sentence) for own in _of(page, cast, sentence)]
    if not told:
        return tuple(quotations)
    begins = {own.quote[0][0] for own in told}
    kept = [own for own in quotations if own.kind is not Kind.CARRIED_ON or own.quote[0][0] not in begins]
    return tuple(sorted([*kept, *told], key=lambda own: (own.quote[0][0], -own.quote[-1][1])))


class _Taken:
    """Which sentences have a quotation already; those that one sentence alone carries on have not."""

    def __init__(self, quotations: Iterable[Quotation]) -> None:
        self.spans = sorted(own.quote[0] for own in quotations if own.quote and own.kind is not Kind.CARRIED_ON)
        self.carried = sorted(own.quote[0] for own in quotations if own.quote and own.kind is Kind.CARRIED_ON)
        self.at = 0
        self.next = 0

    def has(self, sentence: Sentence) -> bool:
        """Whether a sentence, asked in the order of the text, has a quotation."""
        while self.at < len(self.spans) and self.spans[self.at][1] <= sentence.begin:
            self.at += 1
        while self.next < len(self.carried) and self.carried[self.next][1] <= sentence.begin:
            self.next += 1
        stands = self.at < len(self.spans) and self.spans[self.at][0] < sentence.end
        carries = self.next < len(self.carried) and self.carried[self.next][0] < sentence.end
        return stands or (carries and not self._is_alone(sentence))

    def _is_alone(self, sentence: Sentence) -> bool:
        begin, end = self.carried[self.next]
        return sentence.begin <= begin and end <= sentence.end


def _of(page: Page, cast: Cast, sentence: Sentence) -> Iterator[Quotation]:
    """The act that a sentence tells of, if it does."""
    tokens = sentence.tokens
    if sentence.text.endswith("?") or tokens[-1].text.isalnum():
        return
    yield from _for_whom(page, cast, sentence)
    for first, last in _clauses(tokens):
        if last - first > LONGEST:
            continue
        if _is_denied(tokens[first:last], page.language):
            continue
        cue = _cue(tokens[first:last], page.language) or _wish(tokens, first, last, page.language)
        speaker = subject_in(page, cast, tokens[first:last], cue[0]) if cue else None
        if cue and speaker is None and cue[0] == 0 and first > 0:
            speaker = _before_relative(page, cast, tokens)
        if cue and speaker:
            spans = tuple((tokens[first + at].begin, tokens[first + at].end) for at in cue)
            that = _that_clause(tokens, last)
            yield Quotation(Kind.INDIRECT if that else Kind.REPORTED, (that or _whole(sentence),), (speaker,), spans)
            return


def _before_relative(page: Page, cast: Cast, tokens: Sequence[Token]) -> Span | None:
    """The subject before a relative clause that divides it from its verb: "Ein Vertreter, der …, äußerte sich"."""
    comma = next((at for at, token in enumerate(tokens) if token.text in DIVIDERS), 0)
    is_relative = comma and tokens[comma + 1].text in RELATIVES
    return subject_in(page, cast, tokens[:comma], comma) if is_relative else None


def _whole(sentence: Sentence) -> Span:
    return sentence.begin, sentence.end


def _that_clause(tokens: Sequence[Token], last: int) -> Span | None:
    """What somebody makes clear, behind a comma, up to the end of the sentence."""
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].text not in {"dass", "daß", "that"}:
        return None
    end = tokens[-1] if tokens[-1].text[0].isalnum() else tokens[-2]
    return tokens[last + 1].begin, end.end


def _for_whom(page: Page, cast: Cast, sentence: Sentence) -> Iterator[Quotation]:
    """What is out of the question "für Kiew" is said by Kiew."""
    own = table(f"{page.language}.acts")
    if sentence.tokens[0].text not in own["for_whom"] or not any(words in sentence.text for words in own["says_so"]):
        return
    speaker = subject_in(page, cast, sentence.tokens[1:8], 7)
    if speaker:
        colon = next((own.end for own in sentence.tokens if own.text == ":"), 0)
        last = sentence.tokens[-2 if sentence.tokens[-1].text == "." else -1].end
        said = (colon + 1, last) if colon else _whole(sentence)
        yield Quotation(Kind.INDIRECT if colon else Kind.REPORTED, (said,), (speaker,))


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first = 0
    for at, token in enumerate(tokens):
        if token.text in DIVIDERS:
            yield first, at
            first = at + 1
    yield first, len(tokens)


def _cue(clause: Sequence[Token], language: str) -> tuple[int, ...]:
    """Where the words of an act stand in a clause: the verb, and behind it what must follow; empty without."""
    known = _acts(language)
    for at, token in enumerate(clause):
        for needed in known.get(token.text, ()):
            found = [at]
            for word in needed:
                behind = next((i for i in range(found[-1] + 1, len(clause)) if clause[i].text == word), -1)
                if behind < 0:
                    break
                found.append(behind)
            if len(found) == len(needed) + 1:
                return tuple(found)
    return ()


def _is_denied(clause: Sequence[Token], language: str) -> bool:
    """Whether a clause says that somebody does not tell something: "Einzelheiten nannte er nicht"."""
    denied = words(f"{language}.acts", "denied")
    said = {token.text for token in clause}
    return bool(said & denied) and bool(said & words(f"{language}.acts", "no"))


def _wish(tokens: Sequence[Token], first: int, last: int, language: str) -> tuple[int, ...]:
    """Where the verb of a wish stands at the end of its clause: "Russland will, dass …"."""
    wishes = words(f"{language}.acts", "wishes")
    return (
        (last - 1 - first,) if last > first and tokens[last - 1].text in wishes and _that_clause(tokens, last) else ()
    )


@cache
def _acts(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for act in table(f"{language}.acts")["acts"]:
        verb, *needed = act.split()
        found[verb] = (*found.get(verb, ()), tuple(needed))
    return found
