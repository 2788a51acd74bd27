"""What tables say, and what they say otherwise."""

from goodoffices.formats.tables.grid import Unfit
from goodoffices.formats.tables.said import Edit, Entry, Said, edits, put


def test_edits_are_what_differs() -> None:
    before: Said = {("a",): Entry(True, "1"), ("b",): Entry("x", "2"), ("c",): Entry(["y"], "3")}
    after: Said = {("b",): Entry("z", "4"), ("c",): Entry(["y"], "5"), ("d",): Entry("new", "6")}
    assert edits(before, after, "the sheet") == [
        Edit(("b",), "z", "4"),
        Edit(("d",), "new", "6"),
        Edit(("a",), None, "the sheet"),
    ]


def test_a_second_word_must_be_the_same() -> None:
    said: Said = {}
    complaints: list[str] = []

    def complain(where: str, unfit: Unfit) -> None:
        complaints.append(f"{where}: {unfit.found}")

    for value, where in (("x", "A1"), ("x", "A2"), ("y", "A3")):
        put(said, ("a", "", "b"), value, where, complain)
    assert complaints == ["A3: another word on a.b than in A1"]
