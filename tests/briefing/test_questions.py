from dataclasses import replace

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.questions import Kind
from goodoffices.briefing.language import Language
from goodoffices.briefing.questions import questions_in_words
from tests.bridging.deadlocks import BASE
from tests.sample_cases import case_of, example
from tests.workbench.bridged import FLAGSHIP, bridged, bridged_example

EN, DE = Language("en"), Language("de")
CASE = example(FLAGSHIP)
PROMISOR = next(own for own in bridged_example(FLAGSHIP).bridges if own.operators == ("change_promisor",))


def test_each_says_whom_to_ask_what_hangs_on_it_and_what_it_reveals() -> None:
    ukraine, russia, usa = questions_in_words(PROMISOR, CASE, EN)
    assert ukraine.words.startswith("To Ukraine: Could you live with an agreement")
    assert ukraine.notes[0].startswith("The line holds as it is worded")
    assert russia.notes[0] == "The answer confirms or refuses how this program reads the line."
    assert usa.notes[0] == "Without this consent there is no such bridge."
    for item in (ukraine, russia, usa):
        assert item.notes[1].startswith(("It would reveal that ", "It would reveal That "))


def test_in_german_nobody_is_addressed_in_the_dative() -> None:
    assert questions_in_words(PROMISOR, CASE, DE)[0].words.startswith("Gefragt: Ukraine. Könnten Sie")


def test_an_open_question_is_the_one_on_which_everything_hangs() -> None:
    own: Bridge = next(b for b in bridged_example(FLAGSHIP).bridges if b.open_lines)
    kinds = [question.kind for question in own.questions]
    notes = [item.notes[0] for item in questions_in_words(own, CASE, EN)]
    assert Kind.OPEN in kinds
    assert [note == "Everything hangs on the answer." for note in notes] == [kind is Kind.OPEN for kind in kinds]


def test_what_draws_on_a_confidence_needs_leave_first() -> None:
    text = BASE.replace("firmness: 0.9", "firmness: 0.9, basis: stated, audience: [north]")
    own = bridged(text).bridges[0]
    items = dict(zip([q.party for q in own.questions], questions_in_words(own, case_of(text), EN), strict=True))
    assert items["south"].notes[-1] == "It draws on a confidence; first needed is the leave of: North"
    assert not any("leave" in note for note in items["north"].notes)


def test_no_question_has_no_entry() -> None:
    assert questions_in_words(replace(PROMISOR, questions=()), CASE, EN) == ()
