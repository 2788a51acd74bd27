from goodoffices.briefing.brief.sections.lines import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_stated_and_inferred_lines_are_told_apart_and_what_excludes_each_other() -> None:
    assert shown().splitlines() == [
        "Red lines",
        "North: Stated: “No low fare” [2]. Inferred, not stated: “Never: ‘Night trips – Trips’: many” [A].",
        "South: Stated: “No high fare” [3].",
        "As the questions are put here, these cannot hold together [M].",
        "“No low fare” (North) – and – “No high fare” (South) [M].",
    ]


def test_a_line_that_only_a_proposed_claim_bears_out_is_inferred() -> None:
    proposed = shown(FERRY.replace("de: Kein hoher Preis}, sources: [c3]}", "de: Kein hoher Preis}, sources: [c5]}"))
    assert "South: Inferred, not stated: “No high fare” [A]." in proposed
    assert "“No high fare” (South, inferred) [M]." in proposed


def test_many_lines_are_counted() -> None:
    more = "".join(f"    line_{n}: {{never: night.trips == many}}\n" for n in range(7))
    assert "and 3 more" in shown(FERRY.replace("red_lines:\n  north:\n", f"red_lines:\n  north:\n{more}"))


def test_a_walk_away_in_a_conflict_is_named() -> None:
    values = "values:\n  north: {basis: stated, fare: {low: 0, high: 10}}\n"
    text = FERRY.replace("red_lines:\n", f"{values}red_lines:\n").replace(
        "    name: {en: North, de: Nord}\n", "    name: {en: North, de: Nord}\n    walk_away: 5\n"
    )
    assert "no agreement below its walk-away" in shown(text)


def test_nothing_is_said_without_lines_and_conflicts() -> None:
    head, _, rest = FERRY.partition("red_lines:")
    assert told(material(head + "documents:" + rest.partition("documents:")[2])) == ()


def test_independent_sources_of_a_line_are_counted() -> None:
    both = FERRY.replace("de: Kein niedriger Preis}, sources: [c2]}", "de: Kein niedriger Preis}, sources: [c2, c3]}")
    assert "“No low fare” (2 independent sources) [2][3]" in shown(both)
