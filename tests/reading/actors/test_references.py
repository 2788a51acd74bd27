"""Pronouns and descriptions mean the last fitting person, where that is safe."""

import pytest

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.actors.references import References
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "words", "expected"),
    [
        ("de", "Außenminister Marco Rubio kam. Er sprach.", "Er", "Marco Rubio"),
        ("de", "Marco Rubio traf Karin Westhoff. Sie schwieg.", "Sie", "Karin Westhoff"),
        (
            "de",
            "Es kamen gestern am späten Abend, als alles schon vorbei war, Marco Rubio und Steve Witkoff. Er ging.",
            "Er",
            "",
        ),
        (
            "de",
            "Außenminister Marco Rubio und Steve Witkoff kamen. Der Minister sprach.",
            "Der Minister",
            "Marco Rubio",
        ),
        (
            "de",
            "US-Präsident Donald Trump und der russische Präsident Wladimir Putin. Der russische Staatschef sprach.",
            "Der russische Staatschef",
            "Wladimir Putin",
        ),
        ("de", "Karin Westhoff kam. Die Oberbürgermeisterin sprach.", "Die Oberbürgermeisterin", "Karin Westhoff"),
        ("de", "Marco Rubio kam. Ein Minister sprach.", "Ein Minister", ""),
        ("de", "CNN berichtete das. Der Sender sagt mehr.", "Der Sender", "CNN"),
        ("de", "Die Ukraine wartet. Sie fordert mehr.", "Sie", "Ukraine"),
        ("de", "In Kiew heißt es das.", "Kiew", "Kiew"),
        ("de", "Präsident Donald Trump schwieg. Der US-Regierungsvertreter sprach.", "Der US-Regierungsvertreter", ""),
        ("de", "Trumps Stellvertreter Paul Nyberg kam. Der Vertreter sprach.", "Der Vertreter", ""),
        ("de", "Armeechef Ivo Marin kam. Experten sprachen.", "Experten", ""),
        ("de", "Ministerin Jule Petersen kam. Die Vorsitzende sprach.", "Die Vorsitzende", "Jule Petersen"),
        (
            "de",
            "Präsident Jan Groß kam. Der Chef seiner Partei, Ole Tamm, sprach.",
            "Der Chef seiner Partei, Ole Tamm",
            "Ole Tamm",
        ),
        ("de", "Das sagte jemand aus dem Umfeld von Jan Groß.", "dem Umfeld von Jan Groß", ""),
        ("de", "Sowohl die Ukraine als auch die USA kamen.", "Sowohl die Ukraine als auch die USA", "Ukraine"),
        ("en", "Kyiv rejects that: it was not negotiable, it said.", "it", "Kyiv"),
        ("de", "Das Außenministerium in Kairo sagte es.", "Das Außenministerium in Kairo", "Außenministerium in Kairo"),
        ("de", "Ägyptens Außenministerium sagte es.", "Ägyptens Außenministerium", "Ägyptens Außenministerium"),
        (
            "de",
            "Der Sprecher des Kremls, Dmitri Peskow, sprach.",
            "Der Sprecher des Kremls, Dmitri Peskow",
            "Dmitri Peskow",
        ),
        ("de", "Das sei gut, nach Darstellung Moskaus.", "Darstellung Moskaus", "Moskau"),
        ("de", "Marco Rubio und Steve Witkoff kamen. Die Unterhändler schwiegen.", "Die Unterhändler", ""),
        ("en", "Secretary of State Marco Rubio came. He spoke.", "He", "Marco Rubio"),
        ("en", "Special envoy Steve Witkoff left. The envoy spoke.", "The envoy", "Steve Witkoff"),
        ("en", "The United States said so.", "The United States", "United States"),
    ],
)
def test_words_mean_somebody(language: str, text: str, words: str, expected: str) -> None:
    page = Page(text, language)
    begin = text.rindex(words)
    assert References(page, cast(page)).who([(begin, begin + len(words))]).name == expected
