import shutil
import tempfile
import time
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.errors import FormatError
from goodoffices.formats import genius
from goodoffices.formats.domains.domain import Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.from_case import domain_of
from goodoffices.formats.domains.into_case import into_case
from goodoffices.formats.genius_files.fitted import is_whole
from goodoffices.formats.genius_files.scale import scale_of
from goodoffices.workbench.solving import solve
from tests.formats.drawn_scenarios import SHARES, boxed, domains
from tests.formats.genius_files.samples import DAYS, PRICE, domain, profile, valued, weights
from tests.strategies.cases import cases

PARTS = {"Deal-domain": domain(), "Seller": profile(valued(), weights("0.4", "0.6"))}
RECTANGLES = (
    '<utility maxutility="4"><ufun><hyperRectangle utility="4"><INCLUDES index="2" min="1" max="3"/></hyperRectangle>'
    '<hyperRectangle utility="1" weight="2"><EXCLUDES index="2" min="3" max="4"/></hyperRectangle></ufun></utility>'
)


def folder(path: Path, parts: dict[str, str]) -> Path:
    path.mkdir(exist_ok=True)
    for name, text in parts.items():
        (path / f"{name}.xml").write_text(text, encoding="utf-8")
    return path


def test_a_folder_is_a_case(tmp_path: Path) -> None:
    path = folder(tmp_path / "deal", {**PARTS, "Buyer": profile(valued("0", "1", "-0.1", "1"), weights("0.7", "0.3"))})
    assert genius.recognises(path)
    imported = genius.read([path])
    case = require_sound(imported.case)
    assert (case.name, [party.id for party in case.parties], imported.notes) == ("deal", ["buyer", "seller"], ())
    nash = solve(case).nash
    assert nash is not None
    scores = nash.scores
    # $3 in no day: 0.7 × 1 + 0.3 × 1, and 0.4 × 0.5 + 0.6 × 0; $4 in 9 days: 0 + 0.3 × 0.1, and 0.4 × 1 + 0.6 × 0.9 …
    worths = [(0.7 * dollars + 0.3 * (1 - 0.1 * days), 0.4 * (1 - dollars / 2) + 0.06 * days)
              for dollars in (0, 1) for days in range(10)]  # fmt: skip
    best = max((buyer - 0.03) * (seller - 0.2) for buyer, seller in worths)
    assert (scores["buyer"] - 0.03) * (scores["seller"] - 0.2) == pytest.approx(best)


def test_nothing_else_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("goodoffices: 1\n", encoding="utf-8")
    assert not any(map(genius.recognises, [tmp_path, tmp_path / "case.yaml", tmp_path / "nothing", Path("\0")]))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_what_is_read_can_be_written_and_read_again(data: st.DataObject) -> None:
    """Genius → case → Genius → case: the numbers are those of the file, exactly."""
    drawn = data.draw(domains())
    issues = tuple(
        issue if is_whole(issue) else DomainIssue(issue.name, issue.values or ("a", "b")) for issue in drawn.issues
    )
    space = Domain(drawn.name, issues)
    own = tuple(Worth(tuple((key, data.draw(SHARES) * 7) for key in issue.values), data.draw(SHARES)) if issue.values
                else Worth(data.draw(_lines(issue)), data.draw(SHARES))
                for issue in issues)  # fmt: skip
    zero, one = scale_of(issues, own)
    reserved, discount = data.draw(st.one_of(st.none(), SHARES)), data.draw(st.one_of(st.none(), SHARES))
    first = Profile("A", own, reserved=reserved, discount=discount, zero=zero, one=one)
    second = replace(data.draw(boxed(space, "B")), one=Fraction(data.draw(st.integers(1, 99)), 8))
    case = require_sound(into_case(space, [first, second], "out"))
    place = Path(tempfile.mkdtemp())
    try:
        assert genius.write(case, place / "out") == ()
        assert genius.read([place / "out"]).case == case
    finally:
        shutil.rmtree(place)


@settings(deadline=None, max_examples=60)
@given(cases())
def test_any_case_can_be_written_lossily(case: Case) -> None:
    place, complaint = Path(tempfile.mkdtemp()), ""
    try:
        genius.write(case, place / "out", lossy=True)
        require_sound(genius.read([place / "out"]).case)
    except FormatError as error:
        complaint = str(error)
    finally:
        shutil.rmtree(place)
    known = ("found no signatory with values", "expected text that XML can hold")
    assert not complaint or any(part in complaint for part in known)


@st.composite
def _lines(draw: st.DrawFn, issue: DomainIssue) -> tuple[tuple[Fraction, Fraction], ...]:
    """The ends of a line between 0 and 1 whose slope ends as a decimal, as that of a file does."""
    amounts = issue.steps.amounts() if issue.steps else ()
    steps = len(amounts) - 1
    first = draw(st.integers(0, 1000))
    rise = draw(st.integers(-(first // steps), (1000 - first) // steps))
    return tuple(
        (amount, Fraction(first + rise * step, 1000)) for amount, step in ((amounts[0], 0), (amounts[-1], steps))
    )


def test_rectangles_survive(tmp_path: Path) -> None:
    path = folder(tmp_path / "deal", {"Deal-domain": domain(), "Seller": profile(PRICE, DAYS, RECTANGLES)})
    case = genius.read([path]).case
    assert genius.write(case, tmp_path / "again") == ()
    again = genius.read([tmp_path / "again"]).case
    assert domain_of(again, lossy=False).profiles == domain_of(case, lossy=False).profiles


def test_nothing_is_written_over(tmp_path: Path) -> None:
    case = genius.read([folder(tmp_path / "deal", PARTS)]).case
    with pytest.raises(FormatError, match="is there already; give the path of a new folder"):
        genius.write(case, tmp_path / "deal")


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_broken_files_are_said_to_be_so(data: st.DataObject) -> None:
    which = data.draw(st.sampled_from(["Deal-domain", "Seller", "Boxes"]))
    parts = {**PARTS, "Boxes": profile(PRICE, DAYS, RECTANGLES)}
    content = parts[which].encode()
    cut = data.draw(st.integers(0, len(content)))
    behind = data.draw(st.sampled_from([cut, cut + 1, len(content)]))
    content = content[:cut] + data.draw(st.binary(max_size=4)) + content[behind:]
    place = Path(tempfile.mkdtemp())
    complaint = str(place)
    try:
        folder(place, parts)
        (place / f"{which}.xml").write_bytes(content)
        genius.recognises(place)
        require_sound(genius.read([place]).case)
    except FormatError as error:
        complaint = str(error)
    finally:
        shutil.rmtree(place)
    assert str(place) in complaint


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY a{i} "{"&a;" * 9}">' for i in range(9))
        + "]>"
        + domain(),
        profile("<issue index='1' name='x'>", *[f"<item value='{i}'/>" for i in range(190_000)], "</issue>"),
        profile(DAYS.replace('"9"', '"1000000"')),
        profile("<objective>" * 1000),
        profile(valued(four="9" * 600)),
        profile(valued(four="1e99999999")),
        domain().replace("<objective", f"<objective x='{'&#65;' * 100_000}'"),
    ],
)
def test_hostile_files_are_refused_quickly(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    started = time.perf_counter()
    with pytest.raises(FormatError):
        genius.read([tmp_path / "a.xml"])
    assert time.perf_counter() - started < 20
