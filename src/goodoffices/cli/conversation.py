"""An interview on a terminal, or with answers from a pipe: print a question, read a reply, ask again if it is none."""

from __future__ import annotations

import sys
from typing import TextIO

from goodoffices.briefing.document import Document
from goodoffices.briefing.interview import help_in_words, mistyped_in_words, question_in_words, welcome
from goodoffices.briefing.language import Language
from goodoffices.case.elicitation.questions import Finished
from goodoffices.case.elicitation.replies import Mistyped
from goodoffices.case.errors import UsageError
from goodoffices.cli.encoding import printable
from goodoffices.cli.layout import laid_out
from goodoffices.cli.replies import read_reply, take_whatever_comes
from goodoffices.workbench.interview import Interview

BACK, HELP = "<", "?"

MOST_TRIES = 5
"""Replies to one question that cannot be taken, where nobody sits at the terminal who could do better."""


class Stopped(Exception):
    """Somebody stopped the interview; the message says that nothing was saved, and what was answered."""


def converse(interview: Interview, say: Language, *, aside: bool = False) -> Finished:
    """The whole interview; with `aside`, questions go to standard error, so that standard output stays free.

    Raises Stopped at Ctrl-C; UsageError where the replies end too early, or too many in a row cannot be taken.
    """
    out = sys.stderr if aside else sys.stdout
    take_whatever_comes()
    try:
        _tell(out, welcome(interview.case, interview.party, say))
        while not isinstance(question := interview.question, Finished):
            _tell(out, question_in_words(question, interview.case, say))
            interview = _answered(interview, say, out)
    except KeyboardInterrupt:
        raise Stopped(_with_replies("interview.stopped", interview, say)) from None
    return question


def _answered(interview: Interview, say: Language, out: TextIO) -> Interview:
    """The interview after the next reply that can be taken."""
    question = interview.question
    tries = 0
    while True:
        reply = _read(interview, say, out)
        if reply == BACK:
            return interview.back()
        if isinstance(question, Finished):
            return interview
        if reply == HELP:
            _tell(out, help_in_words(question, interview.case, say))
            continue
        try:
            return interview.answered(reply)
        except Mistyped as mistyped:
            out.write(printable(mistyped_in_words(mistyped, question, interview.case, say)) + "\n")
        tries += 1
        if tries >= MOST_TRIES and not sys.stdin.isatty():
            raise UsageError(_with_replies("interview.too_often", interview, say, n=tries))


def _read(interview: Interview, say: Language, out: TextIO) -> str:
    """The next line that somebody types. Raises UsageError at the end of all."""
    reply = read_reply(out)
    if reply is None:
        raise UsageError(_with_replies("interview.ended", interview, say))
    return reply


def _with_replies(key: str, interview: Interview, say: Language, **parts: object) -> str:
    """What ended the interview, and the replies until then, so that nobody has to think twice."""
    words = say(key, **parts)
    if not any(interview.replies):
        return words
    return "\n".join([words, say("interview.so_far_answered"), *(f"  {reply}" for reply in interview.replies)])


def _tell(out: TextIO, document: Document) -> None:
    out.write(f"\n{laid_out(document)}")
