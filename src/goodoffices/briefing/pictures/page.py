"""A picture as a page that needs nothing else: the library that draws it stands in the page, and so does the data."""

from __future__ import annotations

import json
from html import escape

from goodoffices.briefing.picture import Picture

PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{description}">
<title>{title}</title>
<style>
body {{ margin: 0; background: white; font-family: Helvetica, Arial, sans-serif; }}
#picture {{ overflow-x: auto; }}
#vg-tooltip-element.vg-tooltip {{ font-size: 13px; max-width: 34em; }}
#vg-tooltip-element table tr td {{ max-width: 22em; white-space: normal; }}
#vg-tooltip-element table tr td.key {{ max-width: 14em; }}
</style>
<script>{library}</script>
</head>
<body>
<main id="picture"><noscript>{description}</noscript></main>
<script type="application/json" id="specification">{specification}</script>
<script>
const specification = JSON.parse(document.getElementById("specification").textContent);
vegaEmbed("#picture", specification, {{renderer: "svg", actions: false}});
</script>
</body>
</html>
"""


def page(picture: Picture, *, library: str) -> str:
    """The page, with the scripts of `library` in it, which must offer `vegaEmbed`."""
    return PAGE.format(
        language=picture.language,
        title=escape(picture.title),
        description=escape(picture.description),
        library=library,
        specification=_harmless(json.dumps(picture.specification, ensure_ascii=False)),
    )


def _harmless(text: str) -> str:
    """JSON in which nothing can end the script that holds it."""
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
