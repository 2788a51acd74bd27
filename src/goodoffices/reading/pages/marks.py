"""Which stretches of a text stand in quotation marks."""

from __future__ import annotations

import re

from goodoffices.reading.findings import Span

CLOSING = {
    "de": {"„": '“”"', "“": "”“", "»": "«", "«": "»", '"': '"', "‚": "‘’", "›": "‹", "‹": "›"},
    "en": {"“": "”", '"': '"', "«": "»", "„": "”“", "‘": "’"},
}
"""What closes a quotation that begins with a mark, by language; «…» and »…« are told apart by the first mark."""

MARK = re.compile(r"[„“”\"»«‚‘’›‹]")
GENITIVE = re.compile(r"’ [a-zäöü](?:[^‘’\n]|(?<=\w)’(?=\w))*’(?!\w)")
"""The mark behind "the clerks’ room", where another one closes the quotation later in the paragraph."""
LONGEST = 5000
"""Characters that a quotation has at most; a mark that nothing closes within them is no quotation."""


def quoted(text: str, language: str) -> tuple[Span, ...]:
    """The stretches in quotation marks, with their marks, in order; of nested ones the outer.

    Across paragraphs only where each of them opens with the mark again.

    >>> [text[b:e] for text in ["Er sagt „ja“, »nein« und „so ‚la la‘ ist es“."] for b, e in quoted(text, "de")]
    ['„ja“', '»nein«', '„so ‚la la‘ ist es“']
    """
    closing = CLOSING.get(language, CLOSING["en"])
    found: list[Span] = []
    begin = last = -1
    for mark in MARK.finditer(text):
        at, since = mark.start(), last
        last = at
        if begin >= 0 and _is_over(text, begin, since, at):
            begin = -1
        if begin >= 0 and mark[0] == text[begin] and text[at - 2 : at] == "\n\n":
            continue
        if begin >= 0 and mark[0] in closing[text[begin]] and not _is_apostrophe(text, at):
            if at > begin + 1:
                found.append((begin, at + 1))
            begin = -1
        elif mark[0] in closing and (begin < 0 or mark[0] == text[begin]) and _may_open(text, at):
            begin = at
    return tuple(found)


def _is_over(text: str, begin: int, since: int, at: int) -> bool:
    """Whether a quotation that nothing has closed is none: too long, or over a paragraph that no mark reopens.

    Of its paragraphs those before `since`, the mark before this one, have been looked at.
    """
    paragraphs = text[since:at].split("\n\n")[1:]
    if at - begin > LONGEST or not paragraphs:
        return at - begin > LONGEST
    return any(not own.startswith(text[begin]) for own in paragraphs if own) or (
        paragraphs[-1] == "" and text[at] != text[begin]
    )


def _is_apostrophe(text: str, at: int) -> bool:
    """Whether a mark stands within a word, or behind the s of a genitive."""
    if text[at] not in "’‘" or not text[at - 1 : at].isalnum():
        return False
    if text[at + 1 : at + 2].isalnum():
        return True
    return bool(text[at - 1] == "s" and GENITIVE.match(text, at))


def _may_open(text: str, at: int) -> bool:
    """A quotation begins before a word, not right behind one."""
    return not text[at - 1 : at].isalnum() and not text[at + 1 : at + 2].isspace()
