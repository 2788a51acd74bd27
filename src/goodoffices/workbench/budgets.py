"""Seconds that somebody grants."""

from __future__ import annotations

from math import isfinite

from goodoffices.case.errors import UsageError


def require_budget(seconds: float) -> None:
    """Raise UsageError where these are no seconds in which anything could be done."""
    if not isfinite(seconds) or seconds <= 0:
        raise UsageError(f"A budget of {seconds:g} seconds is none. Give a number above 0.")
