import re

import pytest

from goodoffices.formats.case_files.yaml_complaints import COMPLAINTS
from goodoffices.formats.case_files.yaml_source import read_text

JARGON = re.compile(r"token|scalar|stream|<block|simple key|flow|node|parsing|scanning|character '", re.IGNORECASE)

BROKEN = {
    "says: No: never": "f:1:9: found “: ” where no name can stand before it; expected “name: value”. Put a text",
    "a: 1\nb\nc: 2": "f:2:1: found “b” without “:”; expected “name: value”.",
    "a:\n\tb: 1": "f:2:1: found a tab; expected spaces.",
    "a: @you": "f:1:4: found “@you”; expected a text that starts otherwise.",
    "a: `x`": "f:1:4: found “`x`”; expected a text that starts otherwise.",
    'a: "never closed': "f:1:4: found a quotation mark that is never closed; expected a second one",
    "a: 'it's'": "f:1:8: found “s'” where the next name should stand",
    'a: "\\q"': "f:1:6: found a backslash before “q”",
    'a: "\\xZZ"': "f:1:7: found a broken \\x",
    "a: - b": "f:1:4: found “- ” where no list can stand",
    "a: [1, 2\nb: 3": "f:1:4: found a “[” that is not closed before “:”; expected “,” or “]”.",
    "a: {b: 1": "f:1:4: found a “{” that is not closed before the end of the file; expected “,” or “}”.",
    "a:\n  b: 1\n c: 2": "f:3:2: found “c:” where the next name should stand; expected “name: value”, indented like",
    "a:\n  - b\n  c: 1": "f:3:3: found “c: 1” indented otherwise than the lines before it",
    "- a\nb: 1": "f:2:1: found “b: 1” indented otherwise than the lines before it",
    "a: !x!y z": "f:1:4: found a tag, “!x!y”; expected YAML without tags. Leave it out.",
    "a: *": "f:1:5: found “*” without a name",
    "a: &": "f:1:5: found “&” without a name",
    "a: | b": "f:1:6: found “b” behind “|” or “>”",
    "%YAML 3\n---\na: 1": "f:1:8: found a line that starts with “%”",
    "[a]]": "f:1:4: found “]” behind the end of the document",
    "a: ]": "f:1:4: found “]”; expected a value",
    'a: 1\nb: "\\UFFFFFFFF"': "f:2:1: found something that is no YAML here or soon after; expected a YAML file",
}


@pytest.mark.parametrize("text", BROKEN)
def test_broken_yaml_in_our_words(text: str) -> None:
    problems = read_text(text.encode(), "f").problems
    assert len(problems) == 1
    assert str(problems[0]).startswith(BROKEN[text])
    assert not JARGON.search(str(problems[0]))


def test_no_complaint_speaks_of_the_reader() -> None:
    for complaint in COMPLAINTS.values():
        assert not JARGON.search(f"{complaint.found} {complaint.expected} {complaint.advice}")
