"""What the YAML reader complains about, in words for people who never heard of tokens and streams."""

from __future__ import annotations

from dataclasses import dataclass

from ruamel.yaml.error import MarkedYAMLError

from goodoffices.case.errors import Place, Problem, shortened
from goodoffices.formats.case_files.nodes import Source


@dataclass(frozen=True, slots=True)
class Complaint:
    """How to say one thing. `at_start`: where the construct begins is to blame, not where the reader gave up."""

    found: str
    expected: str
    advice: str = ""
    at_start: bool = False


QUOTE = "Put a text that holds signs such as “: ”, “#” or “[” in quotation marks."

COMPLAINTS = {
    "mapping values are not allowed": Complaint("“: ” where no name can stand before it", "“name: value”", QUOTE),
    "could not find expected ':'": Complaint(
        "{line} without “:”", "“name: value”", "Lines that carry on a text are indented more than its name.", True
    ),
    "'\\t' that cannot start": Complaint("a tab", "spaces", "Indent with spaces only."),
    "that cannot start any token": Complaint("{word}", "a text that starts otherwise", QUOTE),
    "scanning a quoted scalar": Complaint("a quotation mark that is never closed", "a second one", at_start=True),
    "unknown escape character": Complaint("a backslash before “{char}”", '\\\\, \\" or \\n', "Or use ' instead of \"."),
    "hexdecimal numbers": Complaint("a broken \\x, \\u or \\U", "a code such as \\u00e4"),
    "sequence entries are not allowed": Complaint("“- ” where no list can stand", "it on a line of its own"),
    "while parsing a flow sequence": Complaint("a “[” that is not closed before {word}", "“,” or “]”", QUOTE, True),
    "while parsing a flow mapping": Complaint("a “{{” that is not closed before {word}", "“,” or “}}”", QUOTE, True),
    "expected <block end>, but found '?'": Complaint(
        "{line} indented otherwise than the lines before it", "the same indentation"
    ),
    "while parsing a block mapping": Complaint(
        "{word} where the next name should stand", "“name: value”, indented like the line before", QUOTE
    ),
    "while parsing a block collection": Complaint(
        "{word} where the next “- ” should stand", "“- ”, indented like the one before", QUOTE
    ),
    "undefined tag handle": Complaint("a tag, {word}", "YAML without tags", "Leave it out."),
    "while scanning a tag": Complaint("a tag, {word}", "YAML without tags", "Leave it out."),
    "while parsing a tag": Complaint("a tag, {word}", "YAML without tags", "Leave it out."),
    "while scanning an alias": Complaint("“*” without a name", "text in quotation marks"),
    "while scanning an anchor": Complaint("“&” without a name", "text in quotation marks"),
    "while scanning a block scalar": Complaint("{word} behind “|” or “>”", "the text below it, on lines of its own"),
    "more indented follow up line": Complaint(
        "lines of text that are indented more than their first", "the first line as far left as any"
    ),
    "while scanning a directive": Complaint("a line that starts with “%”", "text in quotation marks"),
    "incompatible YAML document": Complaint("another version of YAML", "YAML 1.2"),
    "directive": Complaint("a line that starts with “%”", "text in quotation marks"),
    "<document start>": Complaint("{word} behind the end of the document", "nothing more"),
    "document end marker": Complaint("{word} behind the end of the document", "nothing more"),
    "expected the node content": Complaint("{word}", "a value"),
}
"""By a part of the reader's message; the first that fits counts."""

OTHERWISE = Complaint("{word}, which cannot stand here in YAML", "“name: value”, or a list", QUOTE)


def in_our_words(error: Exception, source: Source, near: Place) -> Problem:
    """The reader's error as a problem of the case; `near` is the place that it had reached."""
    if not isinstance(error, MarkedYAMLError) or not (error.problem_mark or error.context_mark):
        return Problem((), "something that is no YAML here or soon after", "a YAML file", place=near)
    message = f"{error.context or ''} {error.problem or ''}"
    complaint = next((said for part, said in COMPLAINTS.items() if part in message), OTHERWISE)
    begun, given_up = error.context_mark or error.problem_mark, error.problem_mark or error.context_mark
    mark = begun if complaint.at_start else given_up
    index = given_up.index
    words = {
        "word": _word(source.text, index),
        "line": _quoted(source.text[mark.index :].partition("\n")[0]),
        "char": source.text[index : index + 1],
    }
    place = Place(source.name, mark.line + 1, mark.column + 1)
    return Problem((), complaint.found.format(**words), complaint.expected.format(), complaint.advice, place=place)


def _word(text: str, index: int) -> str:
    rest = text[index : index + 60].split(maxsplit=1)
    return _quoted(rest[0]) if rest else "the end of the file"


def _quoted(text: str) -> str:
    return f"“{shortened(text.rstrip(), 40)}”"
