"""Read an XML file that anybody may have written: into elements with places, within limits, without any DOCTYPE."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from goodoffices.case.errors import FormatError, Place, Problem, shortened
from goodoffices.formats.case_files.yaml_source import DEEPEST, LARGEST_FILE, UNPRINTABLE
from goodoffices.formats.sources.content import content_of

MOST_ELEMENTS = 200_000
"""In one file."""


@dataclass(slots=True, eq=False)
class Element:
    """An element: its tag, its attributes as they are written, where it begins, and the elements within it."""

    tag: str
    attributes: dict[str, str]
    place: Place
    children: list[Element] = field(default_factory=list)

    def all(self, *tags: str) -> list[Element]:
        """The elements directly within it that have one of these tags."""
        return [child for child in self.children if child.tag in tags]

    def walk(self) -> Iterator[Element]:
        """The element and everything within it, in the order of the file."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.children)


def read_xml(path: Path, name: str) -> Element:
    """The outermost element of the file at `path`, which messages call `name`.

    Raises FormatError with what is wrong, and where.
    """
    return xml_tree(content_of(path, name, LARGEST_FILE), name)


def xml_tree(content: bytes, name: str) -> Element:
    """The outermost element of a file's content, which messages call `name`. Raises as `read_xml` does.

    >>> xml_tree(b'<issue name="Price"><item/></issue>', "a.xml").children[0].place
    Place(file='a.xml', line=1, column=21)
    """
    if len(content) > LARGEST_FILE:
        raise _refusal(Place(name, 1, 1), "a file of more than 4 MB", "a smaller one")
    if not content.strip():
        raise _refusal(Place(name, 1, 1), "an empty file", "XML, which begins with “<”")
    return _Reader(name).read(content)


def _refusal(place: Place, found: str, expected: str, advice: str = "") -> FormatError:
    return FormatError(str(Problem((), found, expected, advice, place=place)))


class _Reader:
    """Builds elements as expat comes across them, and stops at the first thing that is wrong."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.count = 0
        self.root: Element | None = None
        self.open: list[Element] = []
        self.parser = expat.ParserCreate()
        self.parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self.parser.StartElementHandler = self.begin
        self.parser.EndElementHandler = self.end
        self.parser.StartDoctypeDeclHandler = self.doctype

    def read(self, content: bytes) -> Element:
        try:
            self.parser.Parse(content, True)
        except expat.ExpatError as error:
            raise self.refusal(f"XML that is broken: {expat.ErrorString(error.code)}", "well-formed XML") from None
        except (LookupError, ValueError):
            advice = "Save the file as UTF-8, and say so in its first line."
            raise self.refusal("an encoding that cannot be read", "UTF-8", advice) from None
        if self.root is None:
            raise self.refusal("no element", "an element")
        return self.root

    def refusal(self, found: str, expected: str, advice: str = "") -> FormatError:
        return _refusal(self.place(), found, expected, advice)

    def place(self) -> Place:
        if self.parser.ErrorCode:
            return Place(self.name, self.parser.ErrorLineNumber, self.parser.ErrorColumnNumber + 1)
        return Place(self.name, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def doctype(self, *_: object) -> None:
        found, advice = "a DOCTYPE, which can define entities", "Delete it; the files of negotiations need none."
        raise self.refusal(found, "elements alone", advice)

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS:
            raise self.refusal(f"more than {MOST_ELEMENTS} elements", "fewer")
        if len(self.open) >= DEEPEST:
            raise self.refusal(f"more than {DEEPEST} levels of elements within each other", "fewer levels")
        for name, value in attributes.items():
            odd = UNPRINTABLE.search(value)
            if odd:
                found = f"the character U+{ord(odd[0]):04X} in “{shortened(name, 30)}”"
                raise self.refusal(found, "text that can be printed and read")
        element = Element(tag, attributes, self.place())
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)

    def end(self, _: str) -> None:
        self.open.pop()
