"""Gates in words: open or not, and why."""

from fractions import Fraction

from goodoffices.briefing.gates import gate_in_words, gates_in_words, verdict_in_words
from goodoffices.briefing.language import Language
from goodoffices.case.progress.gates import gate_states
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.survey import survey
from goodoffices.workbench.opening import load
from tests.briefing.words import lines_of
from tests.river_talks import RIVER_TALKS, river_talks
from tests.sample_cases import EXAMPLES

EN, DE = Language("en"), Language("de")


def told(name: str, say: Language, text: str = RIVER_TALKS, **computed: int) -> list[str]:
    case = river_talks(text)
    progress = Progress(case, case.as_of, {gauge: Fraction(own) for gauge, own in computed.items()})
    (own,) = (state for state in gate_states(progress) if state.gate.id == name)
    item = gate_in_words(own, case, say)
    return [item.words, *item.notes]


def test_the_main_example_says_what_the_meeting_of_three_waits_for() -> None:
    case = load(EXAMPLES / "ukraine-2025-12" / "case")
    (own,) = gate_states(Progress(case, case.as_of))
    assert verdict_in_words(own, case, EN) == (
        "Meeting of three: Trump, Putin, Zelensky – not yet open. "
        "Still needed: at least 1 clause agreed ad referendum, so far 0."
    )
    item = gate_in_words(own, case, DE)
    assert item.words == (
        "Dreiertreffen: Trump, Putin, Selenskyj – noch nicht offen. "
        "Es fehlt noch: mindestens 1 ad referendum vereinbarte Klausel, bislang 0."
    )
    assert item.notes[0] == "Bedingung: Zuvor gibt es echte Fortschritte."
    assert item.notes[1].startswith("Quelle: Trump ist zu einem Dreiertreffen")
    assert item.notes[2] == "Von der Analyse gelesen als: mindestens 1 ad referendum vereinbarte Klausel"
    assert "sagt der Bericht nicht" in item.notes[3]


def test_an_open_gate_says_what_is_met() -> None:
    lines = told("bank_joins", EN)
    assert lines[0] == "Talks with the bank – open"
    assert lines[-1] == (
        "Met: at least 2 clauses agreed ad referendum, so far 2; at most 1 decision on which the last offers differ"
        " (“Talks of the two sides”), so far 1"
    )
    assert lines[3].startswith("Stated as: ")


def test_alternatives_are_told_with_what_there_is_of_each() -> None:
    assert told("close_enough", EN)[0].endswith(
        "at present 50% of the clauses agreed ad referendum, 1 contested clause and no meeting held."
    )


def test_what_is_not_known_is_no_reason_to_open() -> None:
    unknown = told("settled", DE)[0]
    assert unknown.startswith("Gespräche mit der Bank – nicht als offen bekannt. Es fehlt noch: kein offener")
    assert unknown.endswith("(nicht bekannt: weniger als zwei Seiten haben ein Angebot gemacht, das etwas festlegt).")
    known = told("settled", EN, conflicts_open=0, zone=1)
    assert known[-1] == "Met: no open conflict, so far 0; a zone of agreement"
    shut = told("settled", EN, conflicts_open=2, zone=0)
    assert shut[0].startswith(
        "Talks with the bank – not yet open. Still needed: no open conflict, so far 2; a zone of agreement, at"
        " present no zone of agreement; no decision"
    )


def test_what_people_judge_and_what_they_declared() -> None:
    assert told("mood", EN)[:2] == [
        "Talks with the bank – not known to be open: that is for people to judge",
        "Condition: The mood is right.",
    ]
    assert told("invited", DE)[0] == "Gespräche mit der Bank – offen, dazu erklärt am 10. Juli 2025"


def test_alternatives_of_which_one_is_not_known() -> None:
    text = RIVER_TALKS.replace(
        "percent_agreed >= 75 or (clauses_contested == 0 and with_bank.meetings_held >= 1)",
        "percent_agreed >= 75 or with_bank.distance == 0",
    )
    assert (
        "no decision on which the last offers differ (“Talks with the bank”) is not known: fewer than two sides"
        in told("close_enough", EN, text)[0]
    )


def test_a_case_without_gates() -> None:
    case = river_talks(RIVER_TALKS.partition("\ngates:")[0])
    assert gates_in_words(survey(Progress(case, case.as_of)), EN) == ()
    assert lines_of(gates_in_words(survey(Progress(river_talks(), case.as_of)), EN))[0] == "Gates"
