import json
import re

from goodoffices.briefing.picture import Picture
from goodoffices.briefing.pictures.page import page

HOSTILE = "</script><script>alert(1)</script>"


def test_nothing_in_a_case_can_become_part_of_the_page() -> None:
    picture = Picture(f"A {HOSTILE}", f'B "{HOSTILE}', "de", {"title": f"C {HOSTILE}\u2028"})
    made = page(picture, library="const library = 1;")
    assert HOSTILE not in made
    assert made.count("<script") == 3
    data = re.search(r'id="specification">(.*?)</script>', made, re.DOTALL)
    assert data is not None
    assert json.loads(data[1]) == picture.specification


def test_a_page_has_a_language_a_title_and_a_description() -> None:
    made = page(Picture("Water", "What is seen", "de", {}), library="")
    assert '<html lang="de">' in made
    assert "<title>Water</title>" in made
    assert made.count("What is seen") == 2
    assert "http" not in made
