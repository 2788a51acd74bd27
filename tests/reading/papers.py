"""Documents made for tests: web pages, Word documents and PDF files, sound and hostile ones."""

import io
import zipfile

import docx

PARAGRAPH = "Der Sprecher sagte am Montag, dass die Gespräche weitergehen. Das sei ein Erfolg für alle."
AGAIN = "Ein Absatz, der wiederkehrt: „Nein“, sagte er laut und deutlich zu allen, die zuhörten."
HEAD = """<html lang="de"><head><meta charset="{charset}"><title>Kein Ende in Sicht | Die Zeitung</title>
<meta property="og:title" content="Kein Ende in Sicht"><meta property="og:site_name" content="Die Zeitung">
<meta property="article:published_time" content="2025-12-01T10:00:00+01:00"></head>"""
MENU = '<nav><a href="/">Start</a> <a href="/abo">Jetzt bestellen</a></nav>'


def web_page(*paragraphs: str, charset: str = "utf-8") -> bytes:
    """An article as a web page, with a menu and a footer around it."""
    inner = "".join(f"<p>{words}</p>" for words in paragraphs)
    body = f"<body>{MENU}<article><h1>Kein Ende in Sicht</h1>{inner}</article><footer>Impressum</footer></body>"
    return f"<!DOCTYPE html>\n{HEAD.format(charset=charset)}{body}</html>".encode(charset)


def word_document(*paragraphs: str, cells: tuple[tuple[str, ...], ...] = ()) -> bytes:
    """A Word document of paragraphs, and a table below them."""
    document = docx.Document()
    for words in paragraphs:
        document.add_paragraph(words)
    if cells:
        table = document.add_table(len(cells), len(cells[0]))
        for row, own in zip(table.rows, cells, strict=True):
            for cell, words in zip(row.cells, own, strict=True):
                cell.text = words
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def changed(archive: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """An archive with something replaced in one of its parts; a part that it lacks is added."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as before, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after:
        for own in before.infolist():
            content = before.read(own)
            after.writestr(own.filename, content.replace(old, new) if own.filename == part else content)
        if part not in before.namelist():
            after.writestr(part, new)
    return written.getvalue()


def archive(**parts: str) -> bytes:
    """An archive of these parts; `__` in a name stands for a slash, and a single `_` for a full stop."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as file:
        for name, content in parts.items():
            file.writestr(name.replace("__", "/").replace("_", "."), content)
    return written.getvalue()


def pdf(*pages: list[str], trailer: str = "", info: str = "") -> bytes:
    """A PDF file with these lines of text on its pages, 12 points high and 16 apart; an empty line is a wider gap."""
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>", font]
    for i, lines in enumerate(pages):
        shown = "".join(f"({_escaped(line)}) Tj 0 -16 Td\n" if line else "0 -16 Td\n" for line in lines)
        stream = f"BT /F1 12 Tf 60 780 Td\n{shown}ET"
        page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
        objects += [f"{page}/Contents {5 + 2 * i} 0 R>>", f"<</Length {len(stream)}>>\nstream\n{stream}\nendstream"]
    objects.append(f"<<{info}>>")
    return _with_table(objects, f"/Info {len(objects)} 0 R{trailer}")


def _escaped(line: str) -> str:
    return "".join(f"\\{sign}" if sign in "()\\" else sign for sign in line)


def _with_table(objects: list[str], trailer: str) -> bytes:
    """The objects of a PDF file with the table of where they stand."""
    content, places = b"%PDF-1.4\n", []
    for number, own in enumerate(objects, start=1):
        places.append(len(content))
        content += f"{number} 0 obj\n{own}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(content)}\n%%EOF"
    return content + f"{head}{end}".encode()


LOCKED = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + "o" * 32 + ")/U(" + "u" * 32 + ")>>/ID[(a)(a)]"
"""What a PDF file with a password says in its trailer."""
