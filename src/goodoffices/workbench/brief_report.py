"""A brief as plain data for JSON: its sections in words, and its sources by number."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from goodoffices.briefing.brief.citations import is_confidential, numbers_in, words_of
from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.prose import FIXED
from goodoffices.briefing.document import Foot, Heading, Sources
from goodoffices.case.claims import Claim
from goodoffices.workbench.briefing import Brief
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.reporting import title_report


def brief_report(made: Brief, written: Path | None = None) -> Json:
    """The brief in its language; where it was written to a file, which."""
    material = made.material
    changes = material.survey.changes
    named = list(dict.fromkeys(numbers_in(made.document)))
    claims = [claim for claim in material.case.claims if material.numbers[claim.id] in named]
    return {
        "case": material.case.name,
        "title": title_report(material.case),
        "language": material.say.code,
        "day": material.day.isoformat() if material.day else None,
        "since": changes.since.isoformat() if changes else None,
        "confidential": is_confidential(claims),
        "zone": {"empty": made.bridging.answer.zone.empty},
        "sections": list(_sections(made)),
        "sources": [_source(claim, material) for claim in claims],
        **({"written": str(written)} if written else {}),
    }


def _sections(made: Brief) -> Iterator[Json]:
    """Each heading of level 2 with the texts below it, references in square brackets."""
    heading, texts = "", list[str]()
    for block in made.document:
        if isinstance(block, Heading) and block.level == 2:
            if heading:
                yield {"heading": heading, "texts": texts}
            heading, texts = _plain(block.words), []
        elif heading and not isinstance(block, Sources | Foot):
            texts += [_plain(words) for words in words_of(block) if words]
    if heading and texts:
        yield {"heading": heading, "texts": texts}


def _plain(words: str) -> str:
    """The words without marks, and with blanks that are like any other."""
    return str(words).replace(FIXED, " ")


def _source(claim: Claim, material: Material) -> Json:
    return {
        "number": material.numbers[claim.id],
        "claim": claim.id,
        "says": material.say.text(claim.says),
        "speaker": claim.speaker or None,
        "party": claim.party or None,
        "via": list(claim.via),
        "stance": claim.stance or None,
        "date": claim.day.isoformat() if claim.day else None,
        "document": claim.document or None,
        "grade": claim.grade,
        "audience": list(claim.origin.audience),
    }
