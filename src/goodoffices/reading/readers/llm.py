"""A language model that the user has set up, as a reader.

The text is sent to its endpoint, as data. Of the answer only what stands in the text has any effect; so instructions in
a text, or a model that follows them, can at worst make a reading poorer.
"""

from __future__ import annotations

import os

from goodoffices.case.errors import FormatError, UsageError, visible
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.findings import Reading
from goodoffices.reading.llm.answers import Answers, answers, schema
from goodoffices.reading.llm.chunks import LARGEST, chunks
from goodoffices.reading.llm.endpoint import Endpoint
from goodoffices.reading.llm.question import asked_again, question
from goodoffices.reading.llm.settings import settings
from goodoffices.reading.llm.verified import Verified
from goodoffices.reading.material import Material
from goodoffices.reading.notes import Note

NAME = "llm"
MOST_PARTS = 100
"""Questions about one text."""


def read(material: Material) -> Reading:
    """What the language model finds that stands in the text.

    Raises UsageError where none is set up, or the text is too long for one; and as `Endpoint.ask` does.
    """
    return read_with(material, Endpoint(settings(os.environ)))


def read_with(material: Material, endpoint: Endpoint) -> Reading:
    """The same with an endpoint of one's own."""
    parts = chunks(material.text, material.language)
    if len(parts) > MOST_PARTS:
        raise UsageError(
            f"The text has {len(material.text):,} characters; the reader “llm” takes {MOST_PARTS * LARGEST:,} at most. "
            "Split it, or use the reader “rules”."
        )
    found = Verified(material)
    for part in parts:
        found.take(_asked(material, material.text[part[0] : part[1]], endpoint), part)
    sent = Note.of("sent", model=visible(endpoint.settings.model[:100]), host=endpoint.settings.host)
    return Reading(
        material.text,
        DocumentText(material.text).sha256,
        material.language,
        material.day,
        tuple(found.claims),
        tuple(found.actors),
        tuple(found.meetings),
        (sent,),
        found.dropped,
    )


def _asked(material: Material, part: str, endpoint: Endpoint) -> Answers:
    """What the model answers about a part; an answer that makes no sense is asked for once more."""
    messages = question(part, material)
    said = endpoint.ask(messages, schema())
    found = answers(said) or answers(endpoint.ask(asked_again(messages, said), schema()))
    if found is None:
        model = visible(endpoint.settings.model[:100])
        raise FormatError(
            f"The model “{model}” answered twice without the JSON that was asked for; expected claims, actors and "
            "meetings. Try another model, or the reader “rules”."
        )
    return found
