from goodoffices.briefing.brief.sections.situation import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_what_was_said_of_no_single_issue_is_told_in_order() -> None:
    assert shown().splitlines() == [
        "The situation",
        "Two towns share one ferry [A].",
        "North hosts the talks [1]. North calls the text a start [9].",
    ]


def test_beside_enough_of_it_the_summary_is_left_out() -> None:
    claims = "\n".join(f"  c{n}: {{says: Claim {n} holds., stance: report}}" for n in range(20, 40))
    many = shown(FERRY.replace("drafts:\n", f"{claims}\ndrafts:\n"))
    assert "Two towns" not in many
    assert "8 older statements of the case are not told here [A]." in many
    assert "Claim 28 holds [28]." in many
    assert "Claim 27 holds [27]." not in many  # undated and in no document: told first, and so left out first


def test_nothing_is_said_where_there_is_nothing() -> None:
    silent = FERRY.replace("summary: {en: Two towns share one ferry., de: Zwei Städte teilen sich eine Fähre.}\n", "")
    silent = silent.replace("  c1: {", "  c1: {about: [fare], ").replace("about: [text]", "about: [fare]")
    assert told(material(silent)) == ()
