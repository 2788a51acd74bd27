"""Workbooks: what we write holds the whole case, and an edit by hand comes back as itself."""

import io
import tempfile
import zipfile
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl.worksheet.worksheet import Worksheet

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.xlsx import read, recognises, write
from tests.formats.case_files.writing import with_added
from tests.formats.tables.sheets import exactly, points
from tests.formats.tables.test_records import ANSWERS
from tests.sample_cases import QUORUM, RIVER, case_of
from tests.strategies.cases import cases


def written(case: Case, folder: Path) -> Path:
    path = folder / "talks.xlsx"
    assert write(case, path) == ()
    return path


def edited(case: Case, folder: Path, edit: dict[tuple[str, str], object]) -> Imported:
    """The case after somebody put these values into these cells of its workbook."""
    path = written(case, folder)
    book = openpyxl.load_workbook(path)
    for (title, place), value in edit.items():
        book[title][place] = value
    book.save(path)
    return read([path])


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(cases())
def test_a_workbook_holds_the_whole_case(case: Case) -> None:
    with tempfile.TemporaryDirectory() as folder:
        again = read([written(case, Path(folder))])
    assert again.case == case
    assert again.notes == ()


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(cases())
def test_a_program_that_saves_it_again_changes_nothing(case: Case) -> None:
    with tempfile.TemporaryDirectory() as folder:
        again = edited(case, Path(folder), {})
    assert again.case == case
    assert again.notes == ()


def test_edits_come_back_and_are_said(tmp_path: Path) -> None:
    edit: dict[tuple[str, str], object] = {
        ("Values", "F3"): 61.5,
        ("Values", "E9"): "40..45",
        ("Red lines", "H3"): 0.75,
        ("Parties", "B2"): "Upper land",
        ("Claims", "N3"): "accepted",
    }
    result = edited(case_of(RIVER), tmp_path, edit)
    assert [note.removeprefix("changed since it was written: ") for note in result.notes] == [
        "party upstream: name en: Upstream → “Upper land”",
        "red line dry_months of downstream: firmness: 0.5 → 0.75",
        "claim c2: state: proposed → accepted",
        "points of upstream for dam = built: 40 → 40..45",
        "points of downstream for release.volume = 400: 60 → 61.5",
    ]
    assert result.case.red_lines[1].firmness == Fraction(3, 4)
    assert result.case.drafts == case_of(RIVER).drafts


def test_rows_can_be_added_and_deleted(tmp_path: Path) -> None:
    path = written(case_of(RIVER), tmp_path)
    book = openpyxl.load_workbook(path)
    book["Values"].append(["dam", None, None, "postponed", 5, None, None, None])
    book["Red lines"].append(["press", None, None, "dam == lowered", "We said so", None, None, 1, "A letter"])
    book["Red lines"].delete_rows(4)
    book["Positions"] if "Positions" in book.sheetnames else book.create_sheet("Positions").append(
        ["Issue", "Party", "Position", "Source"]
    )
    book["Positions"].append(["dam", "Oberlauf", "built", "c1"])
    book["Positions"].append(["dam", "Unterlauf", "only a low one", "The wire"])
    book.save(path)
    result = read([path])
    said = [note.removeprefix("changed since it was written: ") for note in result.notes]
    assert "option postponed of dam: added" in said
    assert "points of upstream for dam = postponed: added, 5" in said
    assert "red line costs of bank: removed" in said
    assert "red line line_1 of press: added" in said
    assert "position of upstream on dam: added" in said
    assert result.case.red_lines_of("press")[0].origin.sources == ("table_1",)
    assert any(claim.says.in_("") == "only a low one" and not claim.accepted for claim in result.case.claims)


def test_answers_can_be_edited_and_added(tmp_path: Path) -> None:
    path = written(case_of(RIVER + ANSWERS), tmp_path)
    book = openpyxl.load_workbook(path)
    sheet = book["Answers"]
    assert [cell.value for cell in sheet[2]][:8] == [
        "bank", "would_pay", "add_payer", "dam", "payer: bank; until: 2030", None, "yes", "2025-06-20",
    ]  # fmt: skip
    sheet["E2"], sheet["G3"] = None, "ja"
    sheet.append(["upstream", None, "defer", "dam", "until: 2030", None, "nein", "2025-06-30"])
    book.save(path)
    result = read([path])
    said = [note.removeprefix("changed since it was written: ") for note in result.notes]
    assert sorted(said) == [
        "answer answer_1 of upstream: added",
        "answer not_twice of bank: accepts: False → True",
        "answer would_pay of bank: choices 1: removed, was “payer bank”",
        "answer would_pay of bank: choices 2: removed, was “until 2030”",
    ]
    assert result.case.answers_of("upstream")[0].choices == (("until", "2030"),)


def test_a_missing_sheet_is_kept_as_it_was(tmp_path: Path) -> None:
    path = written(case_of(RIVER), tmp_path)
    book = openpyxl.load_workbook(path)
    del book["Red lines"]
    book.save(path)
    result = read([path])
    assert result.case == case_of(RIVER)
    assert result.notes == ("the sheet Red lines is missing; what stood in it was kept as it was written",)


def test_rules_and_consent_can_be_edited(tmp_path: Path) -> None:
    result = edited(case_of(QUORUM), tmp_path, {("Talks", "B3"): "accepts(a) and accepts(b)"})
    assert result.case.consent is not None
    assert result.case.consent.text == "accepts(a) and accepts(b)"


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ({("Values", "F3"): "many"}, "sheet Values, cell F3: found “many”; expected points"),
        ({("Values", "F3"): "#REF!"}, "sheet Values, cell F3: found the error #REF!; expected points"),
        ({("Values", "F3"): "=1+1"}, "sheet Values, cell F3: found a formula without its result; expected points"),
        ({("Red lines", "C2"): "dam == sunk"}, "sheet Red lines, cell C2: found “sunk”; expected an option of dam"),
        ({("Red lines", "A2"): "upstraem"}, "sheet Red lines, cell B2: found “upstraem”"),
        ({("Red lines", "H3"): 2}, "sheet Red lines, cell H3: found 2; expected a number above 0 and at most 1"),
        ({("Claims", "N3"): "maybe"}, "sheet Claims, cell N3: found “maybe”; expected proposed, accepted or rejected"),
        ({("Case", "A7"): "as_of: soon"}, "sheet Case, cell A7: found “soon”; expected a day"),
        ({("Values", "E12"): 7, ("Parties", "F2"): 8}, "found another word on parties.upstream.walk_away.points"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_cell(
    tmp_path: Path, edit: dict[tuple[str, str], object], expected: str
) -> None:
    with pytest.raises(FormatError, match=".") as error:
        edited(case_of(RIVER), tmp_path, edit)
    assert expected in str(error.value)


def foreign(folder: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(row)
    path = folder / "points.xlsx"
    book.save(path)
    return path


def test_a_sheet_that_somebody_has_made(tmp_path: Path) -> None:
    path = foreign(tmp_path, ["Our points"], [], ["Thema", "Option", "A", "B", None, "Anmerkungen"],
                   ["Lohn", "3 %", 0.1, "0,5"], [None, "5 %", 1e-05, 12, "loose words", "hm"])  # fmt: skip
    result = read([path])
    assert points(result.case, "A", "Lohn") == {"3 %": exactly("1/10"), "5 %": exactly("1/100000")}
    assert points(result.case, "B", "Lohn")["3 %"] == exactly("1/2")
    assert len(result.notes) == 2


def test_dates_percentages_and_truths_are_no_points(tmp_path: Path) -> None:
    path = foreign(tmp_path, ["Issue", "Option", "A", "B", "C"], ["x", "one", 1, 0.5, True])
    book = openpyxl.load_workbook(path)
    book["Sheet"]["C2"].number_format = "yyyy-mm-dd"
    book["Sheet"]["D2"].number_format = "0.0%"
    book.save(path)
    with pytest.raises(FormatError) as error:
        read([path])
    assert [line.partition(", sheet ")[2] for line in str(error.value).splitlines()] == [
        "Sheet, cell C2: found a date, 1900-01-01; expected points: a number, or an interval such as 10..20. "
        "Format the cell as text or as a number, and write it again.",
        "Sheet, cell D2: found a percentage, 50%; expected points: a number, or an interval such as 10..20. "
        "Format the cell as a number.",
        "Sheet, cell E2: found the truth value TRUE; expected points: a number, or an interval such as 10..20",
    ]


def test_numbers_that_no_double_holds_and_texts_like_formulas_stay_as_they_are(tmp_path: Path) -> None:
    case = with_added(
        "values:\n  up: {dam: {high: 1/3, low: 123456789012345.0625}}\n"
        "  down: {dam: {high: [0.125, 1/7], low: 0.1}}\n"
        'red_lines:\n  up: {x: {never: dam == high, says: "=HYPERLINK(1)"}, y: {never: dam == low, says: "@+-"}}\n'
    )
    path = written(case, tmp_path)
    assert read([path]).case == case
    book = openpyxl.load_workbook(path)
    types = {str(cell.value): cell.data_type for row in book["Values"].iter_rows() for cell in row if cell.value}
    assert (types["1/3"], types["123456789012345.0625"], types["0.1"]) == ("s", "s", "n")
    assert {
        cell.data_type for row in book["Red lines"].iter_rows() for cell in row if cell.value == "=HYPERLINK(1)"
    } == {"s"}
    raw = zipfile.ZipFile(path).read("xl/worksheets/sheet2.xml")
    assert b"<f>" not in raw


def test_it_is_pleasant_to_edit(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(case_of(RIVER), tmp_path))
    assert book.sheetnames == [
        "Values",
        "Red lines",
        "Parties",
        "Issues",
        "Rules",
        "Claims",
        "Documents",
        "Talks",
        "Case",
    ]
    for name in book.sheetnames[:-1]:
        assert book[name].freeze_panes == "A2"
        assert book[name]["A1"].font.bold
        assert all(8 <= column.width <= 60 for column in book[name].column_dimensions.values())
    assert book["Values"]["E3"].value == 0 or book["Values"]["E3"].data_type == "n"


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = written(case_of(RIVER), tmp_path)
    with pytest.raises(FormatError, match="is there already"):
        write(case_of(RIVER), path)


def test_two_workbooks_can_hold_one_case_but_a_whole_case_stands_alone(tmp_path: Path) -> None:
    one = foreign(tmp_path, ["Issue", "Option", "A"], ["x", "one", 1])
    two = one.rename(tmp_path / "one.xlsx")
    other = foreign(tmp_path, ["Issue", "Party", "Position"], ["x", "A", "one"])
    assert len(read([two, other]).case.positions) == 1
    with pytest.raises(FormatError, match="expected it alone"):
        read([other, written(case_of(RIVER), tmp_path)])


def test_it_recognises_workbooks_only(tmp_path: Path) -> None:
    assert recognises(written(case_of(RIVER), tmp_path))
    assert not recognises(tmp_path)
    assert not recognises(tmp_path / "none.xlsx")
    assert not recognises(Path("a\0.xlsx"))


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def rebuilt(path: Path, part: str, change: tuple[bytes, bytes]) -> bytes:
    """The workbook at this path with other bytes in one of its parts."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert change[0] in parts[part]
    parts[part] = parts[part].replace(*change)
    return zipped(parts)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ((b'r="C2"', b'r="ZZZZZZZ2"'), "broken workbook"),
        ((b'<row r="2"', b'<row r="99999999999"'), "a row with the number 99999999999"),
        ((b"<v>1</v>", b"<v>NaN</v>"), "cell C2: found “NaN”"),
        ((b"<v>1</v>", b"<v>1e999</v>"), "cell C2: found a number beyond all bounds"),
        ((b"<worksheet", b"<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet"), "found a document type"),
        ((b"</sheetData>", b""), "broken workbook"),
        ((b'r="C2"', b'r="XFD2"'), "more than 1000 columns"),
    ],
)
def test_a_hostile_sheet_is_refused(tmp_path: Path, change: tuple[bytes, bytes], expected: str) -> None:
    path = foreign(tmp_path, ["Issue", "Option", "A"], ["x", "one", 1])
    path.write_bytes(rebuilt(path, "xl/worksheets/sheet1.xml", change))
    with pytest.raises(FormatError) as error:
        read([path])
    assert expected in str(error.value)


def test_a_stray_format_in_the_last_row_is_no_obstacle(tmp_path: Path) -> None:
    path = foreign(tmp_path, ["Issue", "Option", "A"], ["x", "one", 1])
    change = b"</sheetData>", b'<row r="1048576"><c r="A1048576"/></row></sheetData>'
    path.write_bytes(rebuilt(path, "xl/worksheets/sheet1.xml", change))
    assert points(read([path]).case, "A", "x") == {"one": exactly(1)}


def test_a_million_cells_are_refused_quickly(tmp_path: Path) -> None:
    path = foreign(tmp_path, ["Issue", "Option", "A"], ["x", "one", 1])
    rows = b"".join(b"<row><c><v>1</v></c><c><v>2</v></c></row>" for _ in range(120_000))
    path.write_bytes(rebuilt(path, "xl/worksheets/sheet1.xml", (b"</sheetData>", rows + b"</sheetData>")))
    with pytest.raises(FormatError, match="more than 200000 cells"):
        read([path])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "found no workbook"),
        (b"\x00\x01\x02junk", "found no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"old", "save it as .xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a workbook with a password"),
        (b"PK\x03\x04truncated", "broken workbook"),
        (zipped({"a.txt": b"x"}), "an archive that is no workbook"),
        (zipped({"xl/workbook.xml": b"x" * 70_000_000}), "70 MB once unpacked"),
        (zipped({"xl/workbook.xml": b"<a/>"}), "broken workbook"),
        (zipped({"xl/workbook.xml": "<a/>".encode("utf-16")}), "in another encoding than UTF-8"),
        (zipped({"xl/workbook.xml": b"<a" * 100_000}), "broken workbook"),
    ],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with pytest.raises(FormatError) as error:
        read([path])
    assert expected in str(error.value)
