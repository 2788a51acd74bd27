from goodoffices.briefing.brief.tongues import tongue_note
from tests.briefing.brief.ferry import FERRY, material

ENGLISH = FERRY.replace("title: {en: The ferry, de: Die Fähre}", "title: {en: The ferry}")


def test_a_case_in_both_languages_needs_no_remark() -> None:
    assert tongue_note(material()) == ""
    assert tongue_note(material(code="de")) == ""


def test_what_is_there_in_one_language_only_is_said_once() -> None:
    assert tongue_note(material(ENGLISH)) == ""
    assert tongue_note(material(ENGLISH, code="de")) == (
        "Einige Texte des Falls liegen nur auf Englisch vor und stehen hier, wie sie sind."
    )
    french = ENGLISH.replace("{en: The ferry}", "{fr: Le bac}")
    assert tongue_note(material(french)).startswith("Some texts of the case exist in one language only")
