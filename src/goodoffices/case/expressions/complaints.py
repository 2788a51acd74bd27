"""What is wrong with an expression that cannot be read, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from lark import Lark
from lark.exceptions import UnexpectedInput, UnexpectedToken

from goodoffices.case.errors import ExpressionError
from goodoffices.case.names import RESERVED

HABITS: Mapping[str, str] = {
    "=": "Write “==” for “is”.",
    "=>": "Write “implies”, or “>=” for “at least”.",
    "=<": "Write “<=”.",
    "->": "Write “implies”.",
    "→": "Write “implies”.",
    "⇒": "Write “implies”.",
    "<->": "Write “iff”.",
    "<=>": "Write “iff”.",
    "↔": "Write “iff”.",
    "⇔": "Write “iff”.",
    "<>": "Write “!=”.",
    "≠": "Write “!=”.",
    "≤": "Write “<=”.",
    "≥": "Write “>=”.",
    "&": "Write “and”.",
    "&&": "Write “and”.",
    "∧": "Write “and”.",
    "|": "Write “or”.",
    "||": "Write “or”.",
    "∨": "Write “or”.",
    "!": "Write “not”, or “!=” for “is not”.",
    "¬": "Write “not”.",
    "+": "Write sums as “sum(a, b, -1 * c) <= 10”.",
    "*": "Write sums as “sum(2 * a, b) <= 10”, the number first.",
    "“": "Use straight quotation marks.",
    "”": "Use straight quotation marks.",
    "„": "Use straight quotation marks.",
    "‘": "Use straight quotation marks.",
    "’": "Use straight quotation marks.",
    "«": "Use straight quotation marks.",
    "»": "Use straight quotation marks.",
}
"""What other notations are called here, by the sign at which the reader stumbles."""

HABITUAL_WORDS: Mapping[str, str] = {
    "is": "Write “==” for “is”.",
    "equals": "Write “==” for “equals”.",
    "if": "Write “a implies b” for “if a, then b”.",
    "then": "Write “a implies b” for “if a, then b”.",
    "xor": "Write “not (a iff b)” for “either a or b”.",
}
"""The same for words: the one at which the reader stumbles, or the one before it."""

EXPECTED: Mapping[str, str] = {
    "OPERATOR": "a comparison (== != < <= > >=)",
    "NAME": "a name",
    "INTEGER": "a whole number",
    "$END": "the end",
    "LPAR": "“(”",
    "RPAR": "“)”",
    "LBRACE": "“{”",
    "RBRACE": "“}”",
    "COMMA": "“,”",
    "STAR": "“*”",
}
"""The reader's names of what may come next, in words; those of words are the words themselves."""

CONNECTIVES = frozenset({"_AND", "_OR", "_IMPLIES", "_IFF"})


def complaint(text: str, error: UnexpectedInput, reader: Lark) -> ExpressionError:
    """The error of a reader in words: what stands there, what could, and what the writer may have meant."""
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        offset, found = len(text.rstrip()), "the end of the expression"
    else:
        offset = int(getattr(error, "pos_in_stream", None) or 0)
        found = f"“{_first_word(text[offset:])}”"
    wanted = _wanted(text[:offset], reader)
    return ExpressionError(text, offset, found, _expected(wanted), _advice(text, offset, wanted))


def _wanted(before: str, reader: Lark) -> frozenset[str]:
    """The reader's names of what could follow this beginning.

    It is read again, since a reader of this kind (LALR) has already closed what it had open when it finds that the
    next word does not fit, and would name too little.
    """
    interactive = reader.parse_interactive(before)
    interactive.exhaust_lexer()
    accepts: Callable[[], set[str]] = interactive.accepts
    return frozenset(accepts())


def _expected(wanted: frozenset[str]) -> str:
    if "_NOT" in wanted and "NAME" in wanted:
        return "a condition such as “facet == option”"
    if "QUOTED" in wanted:
        return "an option or a number"
    if "MINUS" in wanted:
        return "an amount such as “facet” or “-2 * facet.cost”"
    if "_IN" in wanted and "OPERATOR" in wanted:
        return "a comparison (== != < <= > >= in)"
    words = ["“and”", "“or”"] if wanted >= CONNECTIVES else []
    others = wanted - CONNECTIVES if words else wanted
    rest = sorted(others - {"DOT"}, key=lambda name: (name == "$END", name))
    words += [EXPECTED.get(name, f"“{name.lstrip('_').lower()}”") for name in rest]
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def _advice(text: str, offset: int, wanted: frozenset[str]) -> str:
    here, before = _first_word(text[offset:]), (text[:offset].split() or [""])[-1]
    for word in (here, before):
        if word.lower() in RESERVED and word not in RESERVED:
            return f"Write “{word.lower()}” in small letters."
    if re.search(r"\d$", text[:offset]) and re.match(r",\d", here):
        return "Write decimals with a point, and thousands without a mark."
    if re.match(r"""["']""", here) and not re.match(r"""("[^"\n]*")|('[^'\n]*')""", text[offset:]):
        return "Close the quotation mark on the same line."
    sign = f"<{here}" if text[:offset].endswith("<") else here  # “<>” is read up to its “>”
    for habit in sorted(HABITS, key=len, reverse=True):
        if sign.startswith(habit) and not sign.startswith("=="):
            return HABITS[habit]
    for word in (here, before):
        if word in HABITUAL_WORDS:
            return HABITUAL_WORDS[word]
    is_operand = wanted >= CONNECTIVES or bool(wanted & {"QUOTED", "RBRACE"})
    if is_operand and here[:1].isalnum():
        return "Options with spaces or signs stand in quotation marks, numbers without their unit."
    return ""


def _first_word(text: str) -> str:
    """What stands there up to the next space, at most 40 characters of it."""
    return (text[:200].split(maxsplit=1) or [""])[0][:40]
