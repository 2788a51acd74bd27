import pytest

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.operator import operators
from goodoffices.briefing.bridge_words import decided, home_of, moves_of, risks_of, title_of_bridge
from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.workbench.bridging import bridge
from tests.bridging.deadlocks import known_deadlocks, quarrel
from tests.sample_cases import example
from tests.workbench.bridged import FLAGSHIP, SINAI, bridged_example

EN, DE = Language("en"), Language("de")
UKRAINE, CASE = bridged_example(FLAGSHIP), example(FLAGSHIP)
FIRST = next(own for own in UKRAINE.bridges if own.operators == ("change_promisor",))


@pytest.mark.parametrize("say", [EN, DE], ids=LANGUAGES)
def test_every_bridge_of_the_examples_has_all_its_words(say: Language) -> None:
    seen: set[str] = set()
    for case in known_deadlocks():
        for own in bridge(case, top=4).bridges:
            seen |= set(own.operators)
            sentences = [*moves_of(own, case, say), *risks_of(own, case, say)]
            sentences += [words for party in case.parties for words in home_of(own, party.id, case, say)]
            assert len(moves_of(own, case, say)) == len(own.moves)
            assert len(risks_of(own, case, say)) >= len(own.moves)
            for words in [*sentences, title_of_bridge(own, case, say)]:
                assert "{" not in words
                assert words[0].isupper() or words[0] in "“„"
            assert all(words.endswith(".") for words in sentences)
    assert len(seen) > len(operators()) / 2


def test_the_title_of_several_moves_names_each() -> None:
    case = quarrel("access", "form precedent", able="south")
    own = next(own for own in bridge(case).bridges if len(own.moves) == 2)
    assert title_of_bridge(own, case, EN).count(" + ") == 1
    assert len(moves_of(own, case, EN)) == 2


def test_each_side_has_something_to_tell_at_home_and_others_have_not() -> None:
    assert home_of(FIRST, "ukraine", CASE, EN) == [
        "We promised nothing and signed nothing; the commitment was made by USA."
    ]
    assert len(home_of(FIRST, "russia", CASE, DE)) == 1
    assert home_of(FIRST, "nato_states", CASE, EN) == []


def test_what_is_decided_has_other_ways_behind_it() -> None:
    apart = next(own for own in UKRAINE.bridges if own.operators == ("split_bundle",))
    assert decided(apart, EN) == [
        ("To whom it belongs", "Ukraine"),
        ("Who administers it", "Russia"),
        ("Who has forces there", "neither side (or: Ukraine)"),
    ]
    assert decided(apart, DE)[-1] == ("Wer dort Streitkräfte hat", "keine der beiden Seiten (oder: Ukraine)")


def test_only_what_is_decided_apart_is_named() -> None:
    (words,) = moves_of(bridged_example(SINAI).bridges[0], example(SINAI), EN)
    assert "to whom it belongs and who has forces there" in words
    assert "access" not in words


def test_a_guarantee_in_place_of_what_was_asked_is_told_as_that() -> None:
    own: Bridge = next(own for own in UKRAINE.bridges if own.operators == ("add_guarantor",))
    assert own.moves[0].instead
    assert "What was asked would not be done" in moves_of(own, CASE, EN)[0]
