from goodoffices.briefing.document import Heading, Paragraph
from goodoffices.briefing.rendering.typeset.setting import BEYOND, typeset


def test_scripts_that_the_fonts_lack_are_noticed() -> None:
    assert BEYOND.search("„Київ“ – Αθήνα, łódź → ≤ €") is None
    assert BEYOND.search("北京")
    assert BEYOND.search("القاهرة")


def test_a_long_document_has_several_pages() -> None:
    short = typeset((Heading("t", 1),), language="en")
    long = typeset((Heading("t", 1), *(Paragraph("words " * 50) for _ in range(60))), language="en")
    assert short.startswith(b"%PDF")
    assert long.count(b"/Type /Page\n") > short.count(b"/Type /Page\n") or len(long) > len(short)
