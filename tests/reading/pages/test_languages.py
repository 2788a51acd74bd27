"""German and English are told apart, from each other and from the rest."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.pages.languages import READ, Passage, language_of, passages, telling_words

GERMAN = "Der Sprecher des Kremls sagte, dass man über einen Abzug nicht verhandeln werde und dass es dabei bleibe."
ENGLISH = "The spokesman said that they would not talk about a withdrawal and that there was nothing more to say."
OTHERS = [
    "Le président a déclaré que les négociations se poursuivraient et que les parties avaient accepté de se revoir.",
    "De president zei dat de onderhandelingen worden voortgezet en dat beide partijen ermee hebben ingestemd elkaar in "
    "de komende dagen weer te ontmoeten, maar over de grenzen is nog niets besloten.",
    "Præsidenten sagde, at forhandlingerne vil fortsætte, og at begge parter er blevet enige om at mødes igen i de "
    "kommende dage for at tale om grænserne under en ny plan.",
    "El presidente dijo que las negociaciones continuarán y que ambas partes han acordado reunirse de nuevo.",
    "Президент заявил, что переговоры продолжатся в Женеве и что обе стороны согласились встретиться снова.",
    "12 : 3, 4 : 5",
    "",
]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (ENGLISH, "en"),
        ("„Nein“, sagte er.", "de"),
        ("“No,” he said.", "en"),
        ("Der Kreml lehnt ab.", "de"),
        *[(text, "") for text in OTHERS],
    ],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert language_of(text) == language


def test_no_small_word_belongs_to_both() -> None:
    assert not telling_words("de") & telling_words("en")
    assert not telling_words("de", "also") & telling_words("en", "also") - {"so", "was"}


def test_passages_are_runs_of_paragraphs_and_short_ones_go_with_what_follows() -> None:
    text = f"Ein Titel\n\n{GERMAN}\n\n{GERMAN}\n\nA headline\n\n{ENGLISH}\n\nEnde\n\n{GERMAN}\n\nEnde\n"
    found = passages(text)
    assert [passage.language for passage in found] == ["de", "en", "de"]
    assert text[found[1].begin :].startswith("A headline")
    assert text[found[2].begin :].startswith("Ende")


def test_a_passage_in_neither_language_stands_apart() -> None:
    foreign = f"{OTHERS[0]} {OTHERS[0]}"
    text = f"{GERMAN}\n\n{foreign}\n\n{GERMAN}"
    assert [passage.language for passage in passages(text)] == ["de", "", "de"]
    assert passages(foreign) == (Passage("", 0, len(foreign)),)


def test_names_and_numbers_do_not_make_a_passage_foreign() -> None:
    names = "Rustem Umerow, Andrij Hnatow, Oleksandr Bews, Steve Witkoff, Marco Rubio, Jared Kushner; 3:1, 2:2, 0:4"
    assert [passage.language for passage in passages(f"{GERMAN}\n\n{names}\n\n{GERMAN}")] == ["de"]


@given(st.lists(st.sampled_from([GERMAN, ENGLISH, "Kurz", OTHERS[0] * 2, "\n", " "]), max_size=6))
def test_passages_cover_the_text(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    found = passages(text)
    assert "".join(text[passage.begin : passage.end] for passage in found) == (text if text.strip("\n") else "")
    assert {passage.language for passage in found} <= {*READ, ""}
    assert all(before.language != after.language for before, after in pairwise(found))
