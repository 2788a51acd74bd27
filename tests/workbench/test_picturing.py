import builtins
import re
import stat
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from goodoffices.case.errors import FormatError, MissingExtra, UsageError
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.picturing import draw, require_picture
from goodoffices.workbench.solving import solve
from tests.sample_cases import RIVER, case_of, example


@pytest.fixture(scope="module")
def river() -> Answer:
    return solve(case_of(RIVER))


def test_svg_has_its_text_as_text(river: Answer, tmp_path: Path) -> None:
    file = draw(river, tmp_path / "river.svg", language="de")
    tree = ET.parse(file)  # noqa: S314 - the program’s own
    words = "".join(tree.getroot().itertext())
    assert "Wasser am Oberlauf" in words
    assert "Ausstiegsschwelle: Unterlauf" in words


def test_png_is_twice_as_sharp(river: Answer, tmp_path: Path) -> None:
    svg, png = draw(river, tmp_path / "a.svg"), draw(river, str(tmp_path / "a.PNG"))
    content = png.read_bytes()
    assert content.startswith(b"\x89PNG")
    width = re.search(r'width="(\d+)', svg.read_text(encoding="utf-8"))
    assert width is not None
    assert abs(int.from_bytes(content[16:20], "big") - 2 * int(width[1])) <= 2


def test_a_page_needs_no_network_and_tells_packages_in_words(river: Answer, tmp_path: Path) -> None:
    text = draw(river, tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<title>Water on the upper river</title>" in text
    outside_the_library = re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL)
    assert not re.search("src=|href=", outside_the_library)
    assert "vegaEmbed" in text
    assert "Release in dry months – Volume" in text


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_the_same_answer_gives_the_same_file(river: Answer, tmp_path: Path, ending: str) -> None:
    first, second = (draw(river, tmp_path / f"{name}.{ending}").read_bytes() for name in "ab")
    assert first == second


@pytest.mark.parametrize("name", ["a.pdf", "a", ".svg", "a.svg.txt"])
def test_other_endings_are_refused(river: Answer, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match=r"\.svg, \.png, \.html"):
        draw(river, tmp_path / name)
    with pytest.raises(UsageError, match="does not say which kind"):
        require_picture(name)
    assert list(tmp_path.iterdir()) == []


def test_other_languages_are_refused(river: Answer, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="en, de"):
        draw(river, tmp_path / "a.svg", language="fr")


def test_a_file_that_cannot_be_written_says_why(river: Answer, tmp_path: Path) -> None:
    (tmp_path / "a.svg").mkdir()
    (tmp_path / "file").write_text("no folder")
    for name in ("a.svg", "file/a.svg"):
        with pytest.raises(FormatError, match="cannot be written"):
            draw(river, tmp_path / name)
    assert sorted(own.name for own in tmp_path.iterdir()) == ["a.svg", "file"]


def test_a_file_that_is_there_is_replaced_with_its_rights(river: Answer, tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    file.write_text("old")
    file.chmod(0o600)
    draw(river, file)
    assert file.read_text(encoding="utf-8").startswith("<svg")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("missing", ["altair", "vl_convert"])
def test_a_missing_part_is_named(river: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:  # noqa: ANN401 - as the real one
        if name.partition(".")[0] == missing or (missing == "altair" and name == "goodoffices.briefing.picture"):
            raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=re.escape("goodoffices[reports]")):
        draw(river, tmp_path / "a.svg")


def test_many_parties_and_no_zone_can_be_drawn(tmp_path: Path) -> None:
    for name in ("scoreable-game.yaml", "ukraine-2025-12/as-stated.yaml"):
        assert draw(solve(example(name)), tmp_path / "a.svg").stat().st_size > 10_000
