"""Go through the proposed claims of a case, one after the other: what a reply to each of them does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, ClaimState
from goodoffices.case.errors import UsageError, shortened
from goodoffices.formats.case_files.stored_texts import stored_text
from goodoffices.reading.pages.page import Page
from goodoffices.workbench.editing_claims import Edit, grading, linking, setting_field, setting_states

KNOWN_TONGUES = ("en", "de")
"""Languages in which the ends of sentences are known; of others, those of the first are taken."""


class Next(StrEnum):
    """What comes after a reply: the same claim again, the next one, or the end."""

    STAY = "stay"
    ON = "on"
    END = "end"


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reply does to the case, and what comes next; `state` is what became of the claim."""

    edits: tuple[Edit, ...] = ()
    next: Next = Next.STAY
    state: ClaimState | None = None


def reply_of(text: str, claim: str) -> Reply:
    """What a reply to the claim of this id means: a letter, or a word that begins with it, and what belongs to it.

    a accepts (with a grade behind it: also grades), r rejects, s skips, q ends; g B2 grades, e stance=demand changes a
    key, l PARTY.red_lines.NAME links. Raises UsageError for anything else.
    """
    word, _, more = text.strip().partition(" ")
    found = next((meaning for words, meaning in REPLIES if word.casefold() in words), None)
    if found is None:
        raise UsageError(f"“{shortened(text)}” is no reply that is known here.")
    return found(claim, more.strip())


def surroundings(claim: Claim, case: Case, path: str | Path) -> str:
    """The sentences of the stored text that the words of a claim stand in; nothing where that text is not at hand.

    Where the words begin their sentence, the one before it shows whose they are.
    """
    document = next((own for own in case.documents if own.id == claim.document), None)
    text = stored_text(document, Path(path)) if document and claim.spans else None
    if document is None or text is None:
        return ""
    begin, end = claim.spans[0][0], claim.spans[-1][1]
    page = Page(text, document.language if document.language in KNOWN_TONGUES else KNOWN_TONGUES[0])
    found = [i for i, own in enumerate(page.sentences) if own.begin < end and own.end > begin]
    if not found:
        return ""
    first = page.sentences[found[0]]
    before = page.sentences[max(0, found[0] - 1)]
    if begin <= first.begin and before.paragraph == first.paragraph:
        first = before
    return " ".join(text[first.begin : page.sentences[found[-1]].end].split())


def _accept(claim: str, grade: str) -> Reply:
    edits = [grading(f"{claim}={grade}")] if grade else []
    return Reply((*edits, setting_states([claim], [])), Next.ON, ClaimState.ACCEPTED)


def _reject(claim: str, _: str) -> Reply:
    return Reply((setting_states([], [claim]),), Next.ON, ClaimState.REJECTED)


def _grade(claim: str, grade: str) -> Reply:
    return Reply((grading(f"{claim}={grade}"),))


def _edit(claim: str, words: str) -> Reply:
    return Reply((setting_field(f"{claim}.{words}"),))


def _link(claim: str, target: str) -> Reply:
    return Reply((linking(f"{claim}={target}"),))


def _skip(_: str, __: str) -> Reply:
    return Reply(next=Next.ON)


def _quit(_: str, __: str) -> Reply:
    return Reply(next=Next.END)


REPLIES: tuple[tuple[frozenset[str], Callable[[str, str], Reply]], ...] = (
    (frozenset({"a", "accept", "annehmen"}), _accept),
    (frozenset({"r", "reject", "verwerfen"}), _reject),
    (frozenset({"e", "edit", "ändern"}), _edit),
    (frozenset({"g", "grade", "einstufen"}), _grade),
    (frozenset({"l", "link", "verknüpfen"}), _link),
    (frozenset({"s", "skip", "weiter"}), _skip),
    (frozenset({"q", "quit", "ende"}), _quit),
)
"""What can be typed, in both languages."""
