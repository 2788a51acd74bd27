"""The question that is put to a language model about a part of a text: rules, and the part as data between marks."""

from __future__ import annotations

import hashlib
import tomllib
from functools import cache
from importlib import resources

from goodoffices.case.claims import STANCES
from goodoffices.reading.findings import STATUSES
from goodoffices.reading.material import Material
from goodoffices.reading.subjects import Subjects


def question(part: str, material: Material) -> list[dict[str, str]]:
    """The messages that ask about a part of a text. The marks around it are such that the text cannot have them."""
    words = _words()
    mark = f"text-{hashlib.sha256(material.text.encode()).hexdigest()[:16]}"
    system = words["system"].format(
        mark=mark,
        stances=", ".join(STANCES),
        statuses=", ".join(STATUSES),
        subjects=_listed(material.subjects, words),
    )
    user = words["user"].format(mark=mark, text=part)
    return [{"role": "system", "content": system.strip()}, {"role": "user", "content": user}]


def asked_again(messages: list[dict[str, str]], answer: str) -> list[dict[str, str]]:
    """The same question, after an answer that could not be read."""
    return [*messages, {"role": "assistant", "content": answer[:2000]}, {"role": "user", "content": _words()["again"]}]


def _listed(subjects: Subjects, words: dict[str, str]) -> str:
    listed = [f"- party {own}: {', '.join(names)}" for own, names in subjects.parties]
    listed += [f"- issue {own}: {', '.join(names)}" for own, names in subjects.issues]
    return words["subjects"].format(listed="\n".join(listed)) if listed else words["nobody"]


@cache
def _words() -> dict[str, str]:
    file = resources.files(__package__) / "question.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
