from fractions import Fraction
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.case.issues import Steps
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.genius_files.scenario import read_scenario
from goodoffices.formats.genius_files.written_scenario import write_scenario

DAM = DomainIssue("Dam & <reservoir>", ("“low”", 'a "b"\t&'))
FLOW = DomainIssue("flow", steps=Steps(*map(Fraction, (0, 4, 1))))
LINE = Worth(((Fraction(0), Fraction(1)), (Fraction(4), Fraction(0))), Fraction(1, 4))
WORDS = Worth((("“low”", Fraction(0)), ('a "b"\t&', Fraction(1))), Fraction(3, 4))


def test_a_linear_profile_as_text(tmp_path: Path) -> None:
    own = Profile("Up", (WORDS, LINE), reserved=Fraction(1, 8), discount=Fraction(9, 10))
    assert write_scenario(Domain("out", (DAM, FLOW)), [own], tmp_path / "out", lossy=False) == ()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Up.xml", "out-domain.xml"]
    assert (
        (tmp_path / "out" / "Up.xml").read_text(encoding="utf-8")
        == """<utility_space>
<objective index="0" description="" name="root" type="objective" etype="objective">
<issue index="1" name="Dam &amp; &lt;reservoir&gt;" vtype="discrete" type="discrete" etype="discrete">
<item index="1" value="“low”" evaluation="0"/>
<item index="2" value='a "b"&#9;&amp;' evaluation="1"/>
</issue>
<issue index="2" name="flow" vtype="integer" type="integer" etype="integer" lowerbound="0" upperbound="4">
<evaluator ftype="linear" slope="-0.25" offset="1"/>
</issue>
<weight index="1" value="0.75"/>
<weight index="2" value="0.25"/>
</objective>
<discount_factor value="0.9"/>
<reservation value="0.125"/>
</utility_space>
"""
    )
    assert read_scenario([tmp_path / "out"]).profiles == (own,)


def test_rectangles_as_text(tmp_path: Path) -> None:
    box = Box(Fraction(5, 2), ((0, Fraction(1), Fraction(2)),))
    hole = Box(Fraction(3), (), ((0, Fraction(1), Fraction(1)),))
    own = Profile("Up", (Worth(),), (box, hole), one=Fraction(11, 2))
    assert write_scenario(Domain("out", (FLOW,)), [own], tmp_path / "out", lossy=False) == ()
    text = (tmp_path / "out" / "Up.xml").read_text(encoding="utf-8")
    assert text.startswith('<utility_space type="nonlinear">\n')
    assert (
        text.partition("</issue>\n")[2]
        == """<utility maxutility="5.5">
<ufun type="PlainUfun" weight="1" aggregation="sum">
<hyperRectangle utility="2.5">
<INCLUDES index="1" min="1" max="2"/>
</hyperRectangle>
<hyperRectangle utility="3">
<EXCLUDES index="1" min="1" max="1"/>
</hyperRectangle>
</ufun>
</utility>
</objective>
</utility_space>
"""
    )
    assert read_scenario([tmp_path / "out"]).profiles == (own,)


def test_names_that_no_file_can_have_stand_within(tmp_path: Path) -> None:
    own = [Profile(name, (WORDS, LINE)) for name in ("Up/Down", "Bank", "Bank")]
    write_scenario(Domain("A: title", (DAM, FLOW)), own, tmp_path / "out", lossy=False)
    scenario = read_scenario([tmp_path / "out"])
    assert (scenario.domain.name, [each.name for each in scenario.profiles]) == (
        "A: title",
        ["Up/Down", "Bank", "Bank"],
    )


def test_numbers_without_an_end_are_rounded_with_a_note(tmp_path: Path) -> None:
    own = Profile("Up", (WORDS, LINE), reserved=Fraction(1, 3))
    (note,) = write_scenario(Domain("out", (DAM, FLOW)), [own], tmp_path / "out", lossy=False)
    assert note == "Up: the walk-away has no end as decimals, and is rounded down to 17 of them."


def test_other_numbers_without_an_end_are_rounded_too(tmp_path: Path) -> None:
    worth = Worth(WORDS.points, Fraction(2, 3))
    (note,) = write_scenario(Domain("out", (DAM, FLOW)), [Profile("Up", (worth, LINE))], tmp_path / "out", lossy=False)
    assert note == "Up.xml: 1 number has no end as decimals, and is rounded to 17 digits."


def test_what_xml_cannot_hold_is_refused(tmp_path: Path) -> None:
    domain = Domain("out", (DomainIssue("a\0", ("x",)),))
    with pytest.raises(
        FormatError, match="found the character U\\+0000 in “a\\\\x00”; expected text that XML can hold"
    ):
        write_scenario(domain, [Profile("Up", (Worth(),))], tmp_path / "out", lossy=False)
