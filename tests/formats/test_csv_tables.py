"""CSV: tables of people, and a case as a folder of them."""

import tempfile
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from goodoffices.case.case import Case
from goodoffices.case.changes import changes
from goodoffices.case.errors import FormatError
from goodoffices.case.values import OptionOrder
from goodoffices.formats.csv_tables import read, recognises, write
from tests.formats.case_files.writing import with_added
from tests.formats.tables.sheets import VALUES, complaint, imported, points
from tests.formats.tables.test_records import ANSWERS
from tests.sample_cases import RIVER, case_of
from tests.strategies.cases import small_cases

WITHOUT_DRAFTS = RIVER.partition("drafts:")[0]


def expressible(case: Case) -> Case:
    """The case without what no table has: pledges, and points to share other than 100."""
    issues = tuple(
        replace(
            issue,
            commitments=(),
            facets=tuple(
                replace(facet, options=tuple(replace(option, pledge=None) for option in facet.options))
                for facet in issue.facets
            ),
        )
        for issue in case.issues
    )
    values = tuple(
        replace(
            own, facets=tuple(replace(f, total=Fraction(100)) if isinstance(f, OptionOrder) else f for f in own.facets)
        )
        for own in case.values
    )
    parties = tuple(replace(party, consent_if=party.consent_if) for party in case.parties)
    return replace(case, issues=issues, values=values, parties=parties)


@settings(max_examples=40, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(small_cases())
def test_what_tables_have_room_for_comes_back(case: Case) -> None:
    case = expressible(case)
    with tempfile.TemporaryDirectory() as folder:
        notes = write(case, Path(folder) / "talks", lossy=True)
        again = read([Path(folder) / "talks"])
    assert notes == ()
    assert changes(case, again.case) == ()


def test_a_folder_holds_a_case_without_drafts(tmp_path: Path) -> None:
    case = case_of(WITHOUT_DRAFTS)
    assert write(case, tmp_path / "talks") == ()
    assert read([tmp_path / "talks"]).case == case
    assert recognises(tmp_path / "talks")


def test_answers_have_a_table(tmp_path: Path) -> None:
    case = case_of(WITHOUT_DRAFTS + ANSWERS)
    assert write(case, tmp_path / "talks") == ()
    assert read([tmp_path / "talks"]).case == case
    assert (tmp_path / "talks" / "answers.csv").is_file()


def test_what_bears_on_no_result_is_told(tmp_path: Path) -> None:
    assert write(case_of(RIVER), tmp_path / "talks") == (
        "without a place in CSV: draft framework",
        "without a place in CSV: draft empty",
        "without a place in CSV: draft silent",
    )


def test_what_bears_on_results_is_refused_unless_lossy(tmp_path: Path) -> None:
    with pytest.raises(FormatError) as error:
        write(case_of(RIVER), tmp_path / "values.csv")
    assert "not written, since CSV has no place for what bears on results:\n  day of the case" in str(error.value)
    assert "  red line own_treaty of upstream\n" in str(error.value)
    notes = write(case_of(RIVER), tmp_path / "values.csv", lossy=True)
    assert "without a place in CSV: red line own_treaty of upstream" in notes
    case = read([tmp_path / "values.csv"]).case
    assert case.facets[0].steps == case_of(RIVER).facets[0].steps
    assert case.values_of("upstream") == case_of(RIVER).values_of("upstream")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    write(case_of(WITHOUT_DRAFTS), tmp_path / "talks")
    for path in (tmp_path / "talks", tmp_path / "talks" / "values.csv"):
        with pytest.raises(FormatError, match="is there already"):
            write(case_of(WITHOUT_DRAFTS), path, lossy=True)


def test_no_cell_can_run_as_a_formula(tmp_path: Path) -> None:
    case = with_added(
        'red_lines:\n  up: {x: {never: dam == high, says: "=1+1"}, y: {never: dam == low, says: "\'@a"}}\n'
    )
    write(case, tmp_path / "talks")
    text = (tmp_path / "talks" / "red_lines.csv").read_text("utf-8-sig")
    assert ",'=1+1," in text
    assert ",''@a," in text
    assert [line.says for line in read([tmp_path / "talks"]).case.red_lines] == [line.says for line in case.red_lines]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_it_reads_what_programs_save(tmp_path: Path, encoding: str, separator: str) -> None:
    text = VALUES.replace("Dam", "Dämme").replace(",", separator)
    result = imported(tmp_path, text.encode(encoding))
    assert points(result.case, "North", "Dämme")["high"] == (Fraction(10), Fraction(10))
    assert bool(result.notes) == (encoding in {"utf-16-le", "utf-16-be", "cp1252"})


def test_the_line_that_tells_excel_the_separator_is_no_row(tmp_path: Path) -> None:
    assert complaint(tmp_path, "sep=;\nIssue;Option;A\nx;one;\nx;two;1a\nx;three;3\n").startswith(
        "talks.csv:4, column 3"
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "found no table that can be read"),
        (b"a,b\n1,2\n", "found no table that can be read; expected a table with the headings Issue and Option"),
        (b"\x00\x01\x02\x03" * 50, "found binary data"),
        (b"Issue,Option,A\nx,\x1b[2J,1\n", "talks.csv:2: found binary data"),
        (b"Issue,Option,A\nx,one,\x81\n", "talks.csv:2: found what is no text in cp1252"),
        (b"\xff\xfeI\x00s\x00s", "talks.csv:1: found what is no text in utf-16"),
        (b'Issue,Option,A\nx,"one,1\n' + b"y,two,2\n" * 5, "talks.csv:2: found quotation marks that do not end"),
        (b"Issue,Option,A\n" + b"x," * 300_000, "talks.csv:2: found more than 200000 cells"),
        (b"Issue,Option,A\n" + b"x,y,1\n" * 100_000, "found more than 200000 cells"),
        (b"x" * 9_000_000, "found a file of more than 8 MB"),
        (b"Issue,Option\nx,one\n", "found no party; expected"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, expected: str) -> None:
    assert expected in complaint(tmp_path, content)


def test_a_million_options_are_refused(tmp_path: Path) -> None:
    rows = "".join(f"x,o{i},1\n" for i in range(60_000))
    assert "found more than 10000 options of x" in complaint(tmp_path, f"Issue,Option,A\n{rows}")


def test_it_recognises_tables_only(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("")
    assert recognises(tmp_path / "a.csv")
    assert not recognises(tmp_path)
    assert not recognises(tmp_path / "none.csv")
    assert not recognises(Path("a\0.csv"))


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"found no file that ends with \.csv"):
        read([tmp_path])
    with pytest.raises(FormatError, match="no such file"):
        read([tmp_path / "none.csv"])
