from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Mm

from goodoffices.briefing.rendering.word.styles import LOOKS, blank, in_columns, text_width


def test_the_file_says_its_language_and_its_title_and_no_author() -> None:
    word = blank("de", "Ein Titel")
    about = word.core_properties
    assert (about.title, about.language, about.author, about.comments) == ("Ein Titel", "de-DE", "", "")
    assert {own.get(qn("w:val")) for own in word.styles.element.iter(qn("w:lang"))} == {"de-DE"}
    assert blank("en", "").core_properties.language == "en-GB"


def test_every_style_is_there_and_has_our_font() -> None:
    word = blank("en", "")
    for name in LOOKS:
        fonts = word.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:ascii")) == "Calibri"
        assert fonts.get(qn("w:asciiTheme")) is None


def test_the_paper_is_a4() -> None:
    word = blank("en", "")
    assert abs((word.sections[0].page_width or 0) - Mm(210)) < Mm(0.1)
    assert abs(text_width(word) - Mm(168)) < Mm(0.1)


def test_columns_begin_on_the_same_page() -> None:
    word = blank("en", "")
    in_columns(word, 3)
    section = word.sections[-1]
    assert section.start_type is WD_SECTION.CONTINUOUS
    assert section._sectPr.find(qn("w:cols")).get(qn("w:num")) == "3"
