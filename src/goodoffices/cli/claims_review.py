"""A walk through proposed claims on a terminal, or with replies from a pipe; each decision is saved at once."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from goodoffices.briefing.claims_review import claim_asked, help_with_claims, review_ended
from goodoffices.briefing.document import Document
from goodoffices.briefing.language import Language
from goodoffices.case.claims import ClaimState
from goodoffices.case.errors import GoodOfficesError
from goodoffices.case.links import targets
from goodoffices.cli.encoding import printable
from goodoffices.cli.layout import laid_out
from goodoffices.cli.replies import read_reply, take_whatever_comes
from goodoffices.workbench.editing_claims import edit_claims
from goodoffices.workbench.opening import load
from goodoffices.workbench.reviewing import Next, Reply, reply_of, surroundings

HELP = "?"


def review(path: str, ids: Sequence[str], say: Language, *, aside: bool = False) -> bool:
    """Ask about each of these claims; with `aside`, on standard error, so that standard output stays free.

    Whether it went to its end, and was not stopped by Ctrl-C; a pipe that ends ends it as well. What was decided is on
    the disk in both cases. Raises what `load` does.
    """
    out = sys.stderr if aside else sys.stdout
    became: Counter[ClaimState] = Counter()
    is_stopped = False
    take_whatever_comes()
    try:
        for number, name in enumerate(ids, 1):
            reply = _about(path, name, (number, len(ids)), say, out)
            became.update([reply.state] if reply.state else [])
            if reply.next is Next.END:
                break
    except KeyboardInterrupt:
        is_stopped = True
        out.write("\n" + say("claims_review.stopped") + "\n")
    accepted, rejected = became[ClaimState.ACCEPTED], became[ClaimState.REJECTED]
    _tell(out, review_ended(accepted, rejected, len(ids) - accepted - rejected, say))
    return not is_stopped


def _about(path: str, name: str, place: tuple[int, int], say: Language, out: TextIO) -> Reply:
    """The reply that settles what becomes of one claim, once it is saved; others are saved on the way."""
    while True:
        case = load(path)
        claim = case.claim(name)
        if claim is None or claim.state is not ClaimState.PROPOSED:
            return Reply(next=Next.ON)
        _tell(out, claim_asked(claim, case, surroundings(claim, case, path), place, say))
        reply = _taken(path, name, say, out)
        if reply.next is not Next.STAY:
            return reply


def _taken(path: str, name: str, say: Language, out: TextIO) -> Reply:
    """The next reply that can be taken, saved."""
    while (text := read_reply(out)) is not None:
        if text == HELP:
            _tell(out, help_with_claims(tuple(targets(load(path))), say))
            continue
        try:
            reply = reply_of(text, name)
            edit_claims(path, reply.edits)
        except GoodOfficesError as error:
            out.write(printable(say("claims_review.not_taken", why=error)) + "\n")
        else:
            return reply
    return Reply(next=Next.END)


def _tell(out: TextIO, document: Document) -> None:
    out.write(f"\n{laid_out(document)}")
