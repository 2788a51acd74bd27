"""A reader for tests: every text in quotation marks is a claim of whoever is called Anna, and Anna meets Bert."""

import re
from datetime import date

from goodoffices.case.claims import Kind
from goodoffices.reading.findings import Actor, Excerpt, ReadClaim, Reading, ReadMeeting
from goodoffices.reading.material import Material

NAME = "fake"
QUOTED = re.compile("„([^“]+)“|“([^”]+)”")


def read(material: Material) -> Reading:
    """The claims, Anna, and the meeting, where the text has them."""
    text = material.text
    anna = [found.span() for found in re.finditer("Anna", text)]
    speaker = Excerpt.of(text, anna[:1]) if anna else None
    claims = tuple(
        ReadClaim(
            f"c{number}",
            Kind.DIRECT,
            Excerpt.of(text, [found.span(found.lastindex or 0)]),
            speaker=speaker,
            who="Anna Muster" if speaker else "",
            via=("CNN",) if "CNN" in text else (),
            stance="demand" if "fordert" in text or "demands" in text else "",
            parties=tuple(own for own, names in material.subjects.parties if any(name in text for name in names)),
            issues=tuple(own for own, names in material.subjects.issues if any(name in text for name in names)),
            day=material.day,
        )
        for number, found in enumerate(QUOTED.finditer(text), start=1)
    )
    met = re.search("Bert", text)
    meetings = (ReadMeeting(("Anna", "Bert"), "Genf", date(2025, 12, 2), spans=(met.span(),)),) if met else ()
    actors = (Actor("Anna Muster", "Ministerin", spans=tuple(anna)),) if anna else ()
    return Reading(text, "", material.language, material.day, claims, actors, meetings)
