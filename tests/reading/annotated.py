"""Press reports in our own words with what a reader should find in them, and how much of it a reading finds."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from goodoffices.reading.findings import Actor, ReadClaim, Reading, ReadMeeting
from goodoffices.reading.material import Material
from goodoffices.reading.readers.rules import read

REPORTS = Path(__file__).parent / "reports"
NAMES = sorted(path.stem for path in REPORTS.glob("*.toml"))
COVERED = 0.6
"""Of the annotated words that a claim must contain."""


@dataclass(frozen=True)
class Score:
    """What was expected and not found, and the claims found that are none."""

    claims: tuple[str, ...]
    actors: tuple[str, ...]
    meetings: tuple[str, ...]
    chains: tuple[str, ...]
    false_claims: tuple[str, ...]
    expected: dict[str, int]
    found: int

    def share(self, kind: str) -> float:
        """The share of the expected claims, actors, meetings or chains that was found."""
        missed: Sequence[str] = getattr(self, kind)
        return 1 - len(missed) / self.expected[kind] if self.expected[kind] else 1.0

    @property
    def precision(self) -> float:
        """The share of the claims found that are claims."""
        return 1 - len(self.false_claims) / self.found if self.found else 1.0


@cache
def report(name: str) -> dict[str, Any]:
    """A report with its annotations."""
    return tomllib.loads((REPORTS / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def reading(name: str) -> Reading:
    """What the rules find in a report."""
    own = report(name)
    return read(Material(own["text"], own["language"], own["day"]))


def score(name: str) -> Score:
    """How a reading of a report compares with its annotations."""
    own, found = report(name), reading(name)
    chains = [claim for claim in own["claims"] if "via" in claim]
    return Score(
        tuple(f"{c['words']} ({c['speaker']})" for c in own["claims"] if not _has_claim(c, found)),
        tuple(str(a) for a in own["actors"] if not any(_is_actor(a, actor) for actor in found.actors)),
        tuple(str(m) for m in own["meetings"] if not any(_is_meeting(m, met) for met in found.meetings)),
        tuple(
            f"{c['words']} {c['via']}" for c in chains if not any(_has_chain(c, claim, found) for claim in found.claims)
        ),
        tuple(claim.quote.text for claim in found.claims if not _is_expected(claim, own, found)),
        {
            "claims": len(own["claims"]),
            "actors": len(own["actors"]),
            "meetings": len(own["meetings"]),
            "chains": len(chains),
        },
        len(found.claims),
    )


def _place(words: str, found: Reading) -> tuple[int, int]:
    begin = found.text.index(words)
    return begin, begin + len(words)


def _shared(words: str, claim: ReadClaim, found: Reading) -> float:
    begin, end = _place(words, found)
    return sum(max(0, min(end, b) - max(begin, a)) for a, b in claim.quote.spans) / (end - begin)


def _has_claim(expected: dict[str, Any], found: Reading) -> bool:
    return any(
        _shared(expected["words"], claim, found) >= COVERED and _is_speaker(expected["speaker"], claim)
        for claim in found.claims
    )


def _is_speaker(name: str, claim: ReadClaim) -> bool:
    if not name:
        return not claim.who
    return name in claim.who or (not claim.who and claim.speaker is not None and name in claim.speaker.text)


def _is_actor(expected: dict[str, str], actor: Actor) -> bool:
    return (
        actor.name == expected["name"]
        and expected.get("role", "").lower() in actor.role.lower()
        and expected.get("status", actor.status) == actor.status
    )


def _is_meeting(expected: dict[str, Any], met: ReadMeeting) -> bool:
    return (
        expected.get("where", met.where) == met.where
        and all(any(who in own for own in met.who) for who in expected.get("who", ()))
        and expected.get("day", met.day) == met.day
        and expected["state"] == met.state
    )


def _has_chain(expected: dict[str, Any], claim: ReadClaim, found: Reading) -> bool:
    return _shared(expected["words"], claim, found) >= COVERED and list(claim.via) == expected["via"]


def _is_expected(claim: ReadClaim, own: dict[str, Any], found: Reading) -> bool:
    marked = [*(own_claim["words"] for own_claim in own["claims"]), *own["also"]]
    return any(_shared(words, claim, found) > 0 for words in marked)
