"""Red lines that nobody's accepted statement bears out."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.corroboration import Support, support_of
from goodoffices.case.errors import Problem, Severity

LISTED = 5
"""Claims that a message names."""


def unsupported_lines(case: Case) -> Iterator[Problem]:
    """A warning of each red line that rests on no claim, or on none that somebody accepted.

    A case without any claims keeps no sources, and is not warned of.
    """
    for line in case.red_lines if case.claims else ():
        support = support_of(line.origin, case)
        if not support.accepted:
            found, advice = _found(support)
            found = f"{found} below {line.party}.{line.name}"
            path = ("red_lines", line.party, line.name)
            yield Problem(path, found, "an accepted claim that bears it out", advice, Severity.WARNING)


def _found(support: Support) -> tuple[str, str]:
    names = [claim.id for claim in (*support.proposed, *support.rejected)]
    named = ", ".join(names[:LISTED]) + (" …" if len(names) > LISTED else "")
    if support.proposed:
        return f"only claims that nobody has accepted yet ({named})", "See them with `goodoffices claims`."
    if support.rejected:
        return f"only rejected claims ({named})", "As it stands, the line is your own hypothesis."
    return "no source", "Nobody’s statement bears it out: as it stands, the line is your own hypothesis."
