"""Draw an answer: a picture of what packages are worth to each party, as SVG, PNG or a page to explore."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.case.errors import MissingExtra, UsageError, visible
from goodoffices.formats.case_files.replace_files import replace_files
from goodoffices.workbench.answer import Answer

if TYPE_CHECKING:
    from goodoffices.briefing.picture import Picture

SHARPNESS = 2.0
"""Pixels of a PNG for each of the picture's."""


def require_picture(path: str | Path) -> None:
    """Raise UsageError where the ending of a file does not say which kind of picture it is to be."""
    file = Path(path)
    if file.suffix.lower() not in FORMS:
        found = f"“{visible(file.name)}” does not say which kind of picture is wanted"
        raise UsageError(f"{found}. Let its name end in {', '.join(FORMS)}.")


def draw(answer: Answer, path: str | Path, *, language: str = "en") -> Path:
    """Write the picture of an answer to a file, and say which; its ending decides on the format.

    `.html` needs no network, and tells each package in words where somebody points at it. A file that is there is
    replaced, at once and whole. Raises UsageError for other endings and languages, and where nobody has values;
    MissingExtra where the part that draws is not installed; FormatError where the file cannot be written.
    """
    file = Path(path)
    require_picture(file)
    form = FORMS[file.suffix.lower()]
    if language not in LANGUAGES:
        raise UsageError(f"There are no pictures in “{visible(language)}”. Choose one of {', '.join(LANGUAGES)}.")
    say = Language(language)
    try:
        from goodoffices.briefing.picture import picture  # noqa: PLC0415  # loads the library that draws

        drawn = picture(answer.findings, say, as_of=answer.as_of, is_told=form is _html)
        content = form(drawn)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"altair", "vl_convert"}:
            raise
        raise MissingExtra("reports", "A picture") from None
    replace_files({file: content})
    return file


def svg_of(drawn: Picture) -> bytes:
    """The picture as SVG. Raises ModuleNotFoundError where the part that draws is not installed."""
    import vl_convert  # noqa: PLC0415  # loads a JavaScript engine

    svg: str = vl_convert.vegalite_to_svg(drawn.specification, allowed_base_urls=[])
    return svg.encode()


def png_of(drawn: Picture) -> bytes:
    """The picture as PNG. Raises as `svg_of` does."""
    import vl_convert  # noqa: PLC0415  # as above

    png: bytes = vl_convert.vegalite_to_png(drawn.specification, scale=SHARPNESS, allowed_base_urls=[])
    return png


def _html(drawn: Picture) -> bytes:
    import vl_convert  # noqa: PLC0415  # as above

    from goodoffices.briefing.pictures.page import page  # noqa: PLC0415  # as above

    library: str = vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")
    return page(drawn, library=library).encode()


FORMS: Mapping[str, Callable[[Picture], bytes]] = {".svg": svg_of, ".png": png_of, ".html": _html}
"""By its ending, how a picture becomes a file."""
