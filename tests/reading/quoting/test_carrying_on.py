from dataclasses import dataclass

from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.line import Line, lines
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.carrying_on import NEAR, REACH, carried_on


@dataclass
class Told:
    """Lines with “sei” carry on; lines with “rügt” have a teller, their first word."""

    def carries_on(self, line: Line, *, is_open: bool) -> bool:
        return "sei" in line.words or (is_open and "wäre" in line.words)

    def teller(self, line: Line) -> tuple[Span, ...]:
        return line.spans([(0, 1)]) if "rügt" in line.words else ()

    def actor(self, line: Line) -> tuple[Span, ...]:
        return line.spans([(0, 1)])


def told(text: str, said: str = "sagt") -> list[tuple[str, str]]:
    """What is carried on in a text whose lines with a word say the rest of the line, by their first word."""
    found = [
        (own, (own.quotation(Kind.INDIRECT, [(2, len(own))], [(0, 1)]),) if said in own.words else ())
        for own in lines(Page(text, "de"))
    ]
    kept = [own for own in carried_on(found, Told()) if own.kind is Kind.CARRIED_ON]
    return [(" ".join(text[a:b] for a, b in own.speaker), " ".join(text[a:b] for a, b in own.quote)) for own in kept]


def test_neighbours_are_one_quotation_of_the_last_speaker() -> None:
    assert told("Ada sagt ja. Es sei so.\n\nEs sei gut. Es regnet.") == [("Ada", "Es sei so.\n\nEs sei gut.")]


def test_right_behind_a_quotation_more_carries_on() -> None:
    assert told("Ada sagt ja. Es wäre gut.") == [("Ada", "Es wäre gut.")]
    assert told("Es regnet. Es wäre gut.") == []


def test_a_speaker_of_a_verb_that_reports_comes_before_one_further_off() -> None:
    assert told("Ada sagt ja. Ben rügt dies. Es sei so.") == [("Ben", "Es sei so.")]


def test_a_speaker_is_forgotten_in_the_end_for_who_acts() -> None:
    assert told(f"Ada sagt ja. {'Es regnet. ' * REACH}Es sei so.") == [("Es", "Es sei so.")]


def test_words_in_quotation_marks_without_a_speaker_are_the_last_ones() -> None:
    own = lines(Page("Ada sagt ja. „Gern.“", "de"))
    found = [
        (own[0], (own[0].quotation(Kind.INDIRECT, [(2, 3)], [(0, 1)]),)),
        (own[1], (own[1].quotation(Kind.DIRECT, [(0, 4)]),)),
    ]
    assert [quotation.speaker for quotation in carried_on(found, Told())] == [((0, 3),), ((0, 3),)]


def test_without_lines_nothing_is_carried_on() -> None:
    assert list(carried_on([], Told())) == []
    assert list(carried_on([(own, ()) for own in lines(Page("Es regnet.", "de"))], Told())) == []


def test_a_find_stays_what_it_is() -> None:
    own = lines(Page("Ada sagt ja.", "de"))[0]
    find = Quotation(Kind.INDIRECT, ((9, 11),), ((0, 3),))
    assert list(carried_on([(own, (find,))], Told())) == [find]


def test_words_in_quotation_marks_by_the_last_speaker_let_more_carry_on() -> None:
    found = []
    for own in lines(Page("Ada sagt ja. „Nein, nie.“ Es wäre gut.", "de")):
        finds = (own.quotation(Kind.INDIRECT, [(2, len(own))], [(0, 1)]),) if "sagt" in own.words else ()
        finds = (own.quotation(Kind.DIRECT, [(0, len(own))]),) if "„" in own.words else finds
        found.append((own, finds))
    assert [own.kind for own in carried_on(found, Told())] == [Kind.INDIRECT, Kind.DIRECT, Kind.CARRIED_ON]


def test_hearsay_far_behind_somebodys_words_is_nobodys() -> None:
    for between, speakers in (("", ((0, 3),)), ("Es regnet. " * NEAR, ())):
        found = []
        for own in lines(Page(f"Ada sagt ja. {between}Er soll gehen.", "de")):
            finds = (own.quotation(Kind.INDIRECT, [(2, len(own))], [(0, 1)]),) if "sagt" in own.words else ()
            finds = (own.quotation(Kind.FREE_INDIRECT, [(0, len(own))]),) if "soll" in own.words else finds
            found.append((own, finds))
        assert list(carried_on(found, Told()))[-1].speaker == speakers
