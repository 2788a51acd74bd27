"""A walk through proposed claims on a terminal, or with replies from a pipe; each decision is saved at once."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TextIO

from goodoffices.briefing.claims_review import claim_asked, help_with_claims, review_ended
from goodoffices.briefing.document import Document
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.claims import ClaimState
from goodoffices.case.errors import GoodOfficesError
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
    walk = _Walk(path, load(path), say, sys.stderr if aside else sys.stdout)
    take_whatever_comes()
    is_stopped = False
    try:
        walk.through(ids)
    except KeyboardInterrupt:
        is_stopped = True
        walk.out.write("\n" + say("claims_review.stopped") + "\n")
    accepted, rejected = walk.became[ClaimState.ACCEPTED], walk.became[ClaimState.REJECTED]
    walk.tell(review_ended(accepted, rejected, len(ids) - accepted - rejected, say))
    return not is_stopped


@dataclass
class _Walk:
    """A walk through claims: the case as it is on the disk, and what became of those that were asked about."""

    path: str
    case: Case
    say: Language
    out: TextIO
    became: Counter[ClaimState] = field(default_factory=Counter)

    def through(self, ids: Sequence[str]) -> None:
        """Ask about each, until somebody ends it."""
        for number, name in enumerate(ids, 1):
            reply = self.about(name, (number, len(ids)))
            self.became.update([reply.state] if reply.state else [])
            if reply.next is Next.END:
                return

    def about(self, name: str, place: tuple[int, int]) -> Reply:
        """The reply that settles what becomes of one claim; others are saved on the way."""
        while True:
            claim = self.case.claim(name)
            if claim is None or claim.state is not ClaimState.PROPOSED:
                return Reply(next=Next.ON)
            sentence = surroundings(claim, self.case, self.path)
            self.tell(claim_asked(claim, self.case, sentence, place, self.say))
            reply = self.taken(name)
            if reply.next is not Next.STAY:
                return reply

    def taken(self, name: str) -> Reply:
        """The next reply that can be taken, once it is saved."""
        while (text := read_reply(self.out)) is not None:
            if text == HELP:
                self.tell(help_with_claims(self.case, self.say))
                continue
            try:
                reply = reply_of(text, name)
                if reply.edits:
                    self.case, _ = edit_claims(self.path, reply.edits)
            except GoodOfficesError as error:
                self.out.write(printable(self.say("claims_review.not_taken", why=error)) + "\n")
            else:
                return reply
        return Reply(next=Next.END)

    def tell(self, document: Document) -> None:
        self.out.write(f"\n{laid_out(document)}")
