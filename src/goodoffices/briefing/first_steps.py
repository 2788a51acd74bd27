"""What to do with a case that has just been started."""

from __future__ import annotations

from goodoffices.briefing.document import Document, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language


def first_steps(written: str, say: Language) -> Document:
    """That the case is there, and the next steps."""
    steps = (
        Item(say("first_steps.edit")),
        Item(say("first_steps.check", command=f"goodoffices check {written}{say.option}")),
        Item(say("first_steps.solve", command=f"goodoffices solve {written}{say.option}")),
    )
    return (Paragraph(say("first_steps.written", file=written), Tone.LEAD), Items(steps, numbered=True))
