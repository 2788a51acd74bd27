"""Every check finds what it looks for, says it in its own words, and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TypeVar

import pytest
from hypothesis import given

from goodoffices.case.case import Case
from goodoffices.case.check import CHECKS, MOST_OPTIONS, check, require_sound
from goodoffices.case.claims import Claim
from goodoffices.case.drafts import Clause, DraftVersion
from goodoffices.case.errors import CaseError, Severity, dotted
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Facet, Issue, Option, Pledge
from goodoffices.case.origin import Origin
from goodoffices.case.parties import Delegate, Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway
from tests.case.water import DAM, WATER, expression, facet, measured
from tests.strategies.cases import cases

T = TypeVar("T")


@dataclass(frozen=True)
class Wrong:
    """A case with one thing wrong, and what `check` says of it."""

    case: Case
    where: str
    found: str
    expected: str
    advice: str = ""
    severity: Severity = Severity.ERROR

    def is_found(self) -> None:
        """Nothing else is; warnings that come with an error aside."""
        about = [problem for problem in check(self.case) if problem.severity is self.severity]
        said = [(dotted(problem.path), problem.found, problem.expected, problem.advice) for problem in about]
        assert said == [(self.where, self.found, self.expected, self.advice)]
        if self.severity is Severity.WARNING:
            require_sound(self.case)


WORDS = Text.plain("…")
ZERO = Points.exactly(0)
HUGE = Fraction(10**400)


def problems(case: Case) -> list[str]:
    return [f"{problem.severity}: {problem}" for problem in check(case)]


def errors(case: Case) -> list[str]:
    return [str(problem) for problem in check(case) if problem.severity is Severity.ERROR]


def changed(items: tuple[T, ...], index: int, change: Callable[[T], T]) -> tuple[T, ...]:
    return (*items[:index], change(items[index]), *items[index + 1 :])


def with_party(**fields: object) -> Case:
    """The water case with a changed basin bank."""
    return replace(WATER, parties=changed(WATER.parties, 2, lambda party: replace(party, **fields)))  # type: ignore[arg-type]


def with_issue(*facets: Facet, name: str = "extra") -> Case:
    """The water case with one more issue."""
    return replace(WATER, issues=(*WATER.issues, Issue(name, facets)))


def with_values(*facets: FacetValues, when: tuple[PointsWhen, ...] = ()) -> Case:
    """The water case with other values of Downstream."""
    return replace(WATER, values=(Values("downstream", facets, when),))


def with_line(**fields: object) -> Case:
    """The water case with a changed first red line."""
    return replace(WATER, red_lines=changed(WATER.red_lines, 0, lambda line: replace(line, **fields)))  # type: ignore[arg-type]


def with_claim(**fields: object) -> Case:
    """The water case with a changed claim."""
    return replace(WATER, claims=changed(WATER.claims, 0, lambda claim: replace(claim, **fields)))  # type: ignore[arg-type]


def with_version(*clauses: Clause, **fields: object) -> Case:
    """The water case with another version of its draft."""
    version = replace(DraftVersion("1", clauses), **fields)  # type: ignore[arg-type]
    return replace(WATER, drafts=changed(WATER.drafts, 0, lambda draft: replace(draft, versions=(version,))))


def bindings(*binds: tuple[str, str]) -> Case:
    """The water case with a draft of one clause for each of these."""
    return with_version(*(Clause(str(i), WORDS, (own,)) for i, own in enumerate(binds)))


def by_option(**points: Points) -> PointsByOption:
    return PointsByOption("dam", tuple({"as_planned": ZERO, "lowered": ZERO, "postponed": ZERO, **points}.items()))


def by_amount(*points: tuple[Fraction | int, Points]) -> PointsByAmount:
    return PointsByAmount("release.volume", tuple((Fraction(amount), own) for amount, own in points))


def rough(low: Fraction | int, high: Fraction | int) -> Points:
    return Points(Fraction(low), Fraction(high))


def test_nothing_is_wrong_with_a_sound_case() -> None:
    assert problems(WATER) == []
    assert require_sound(WATER) is WATER


@given(cases())
def test_no_check_stumbles(case: Case) -> None:
    assert errors(case) == []


# ----------------------------------------------------------------------------------------------------------- names

A_NAME = "a name: a letter, then letters, digits, “_” or “-”"
WRONG_NAMES: dict[str, Wrong] = {
    "a party": Wrong(
        replace(WATER, parties=(*WATER.parties, Party("2nd", WORDS))),
        "parties.2nd",
        "“2nd”",
        A_NAME,
    ),
    "no name": Wrong(with_issue(facet("", "x"), name=""), "issues.", "“”", A_NAME),
    "a word of the language": Wrong(
        with_issue(facet("or", "x"), name="or"), "issues.or", "“or”, a word of the expression language", "another name"
    ),
    "a facet": Wrong(
        with_issue(facet("extra.a/b", "x"), facet("extra.c", "x")),
        "issues.extra.facets.a/b",
        "“a/b”",
        A_NAME,
    ),
    "spaces": Wrong(
        with_line(name="own treaty"),
        "red_lines.upstream.own treaty",
        "“own treaty”",
        "a name without spaces",
        "Write “own_treaty”.",
    ),
    "an interest": Wrong(
        replace(WATER, interests=(*WATER.interests, Interest("upstream", "?"))),
        "interests.upstream.?",
        "“?”",
        A_NAME,
    ),
    "a measure": Wrong(
        with_issue(measured("extra", ("x", {"my cost": 3}), ("y", {"my cost": 4}))),
        "issues.extra",
        "“my cost”",
        "a name without spaces",
        "Write “my_cost”.",
    ),
    "a measure of a facet": Wrong(
        with_issue(measured("extra.a", ("x", {"sum": 3})), facet("extra.b", "x")),
        "issues.extra.facets.a",
        "“sum”, a word of the expression language",
        "another name",
    ),
    "an issue that values could not name": Wrong(
        with_issue(facet("when", "x"), name="when"),
        "issues.when",
        "“when”",
        "another name",
        "Values use this word otherwise.",
    ),
    "a party that audiences could not name": Wrong(
        replace(WATER, parties=(*WATER.parties, Party("public", WORDS))),
        "parties.public",
        "a party called “public”",
        "another name for it",
        "Audiences use this word.",
    ),
}


@pytest.mark.parametrize("what", WRONG_NAMES)
def test_names(what: str) -> None:
    WRONG_NAMES[what].is_found()


def test_options_can_have_any_name() -> None:
    assert errors(with_issue(facet("extra", "45 days", "or", "1/2", "?"))) == []


# --------------------------------------------------------------------------------------------------- nothing twice

SOLO = facet("solo.only", "x", "y")
SOLO_TWICE = PointsByOption("solo", (("x", ZERO), ("y", ZERO))), PointsByOption("solo.only", (("x", ZERO), ("y", ZERO)))

TWICE: dict[str, Wrong] = {
    "parties": Wrong(
        replace(WATER, parties=(*WATER.parties, WATER.parties[0])),
        "parties.upstream",
        "“upstream” 2 times",
        "each name once",
    ),
    "issues": Wrong(
        replace(WATER, issues=(*WATER.issues, WATER.issues[2], WATER.issues[2])),
        "issues.joint_patrols",
        "“joint_patrols” 3 times",
        "each name once",
    ),
    "red lines": Wrong(
        replace(WATER, red_lines=(*WATER.red_lines, WATER.red_lines[1])),
        "red_lines.downstream.dry_months",
        "“downstream.dry_months” 2 times",
        "each name once",
    ),
    "interests": Wrong(
        replace(WATER, interests=WATER.interests * 2),
        "interests.upstream.freedom",
        "“upstream.freedom” 2 times",
        "each name once",
    ),
    "positions": Wrong(
        replace(WATER, positions=WATER.positions * 2),
        "positions.upstream.dam",
        "“upstream.dam” 2 times",
        "each name once",
    ),
    "positions under two names": Wrong(
        replace(
            with_issue(SOLO, name="solo"),
            positions=(Position("upstream", "solo", "x"), Position("upstream", "solo.only", "y")),
        ),
        "positions.upstream.solo.only",
        "“upstream.solo.only” 2 times",
        "each name once",
    ),
    "values": Wrong(
        replace(WATER, values=WATER.values * 2), "values.downstream", "“downstream” 2 times", "each name once"
    ),
    "values of a facet": Wrong(
        with_values(by_option(), by_option()), "values.downstream.dam", "the facet “dam” 2 times", "each facet once"
    ),
    "values of a facet under two names": Wrong(
        replace(with_issue(SOLO, name="solo"), values=(Values("downstream", SOLO_TWICE),)),
        "values.downstream.solo.only",
        "the facet “solo.only” 2 times",
        "each facet once",
    ),
    "claims": Wrong(replace(WATER, claims=WATER.claims * 2), "claims.c1", "“c1” 2 times", "each name once"),
    "documents": Wrong(
        replace(WATER, documents=WATER.documents * 2), "documents.wire", "“wire” 2 times", "each name once"
    ),
    "drafts": Wrong(
        replace(WATER, drafts=WATER.drafts * 2), "drafts.framework", "“framework” 2 times", "each name once"
    ),
    "tracks": Wrong(
        replace(WATER, tracks=(*WATER.tracks, WATER.tracks[1])),
        "tracks.with_bank",
        "“with_bank” 2 times",
        "each name once",
    ),
    "meetings": Wrong(
        replace(WATER, tracks=changed(WATER.tracks, 1, lambda t: replace(t, meetings=(Meeting("m"), Meeting("m"))))),
        "tracks.with_bank.meetings.m",
        "“m” 2 times",
        "each name once",
    ),
    "gates": Wrong(replace(WATER, gates=WATER.gates * 2), "gates.bank_joins", "“bank_joins” 2 times", "each name once"),
    "facets": Wrong(
        with_issue(facet("extra.a", "x"), facet("extra.a", "x")),
        "issues.extra.facets.a",
        "the facet “a” 2 times",
        "each facet once",
    ),
    "options": Wrong(
        with_issue(facet("extra", "x", "y", "x")), "issues.extra.x", "the option “x” 2 times", "each option once"
    ),
    "options in an order": Wrong(
        with_values(OptionOrder("dam", (("as_planned", "lowered"), ("postponed", "lowered")))),
        "values.downstream.dam.lowered",
        "the option “lowered” 2 times",
        "each option once",
    ),
}


@pytest.mark.parametrize("what", TWICE)
def test_nothing_stands_twice(what: str) -> None:
    TWICE[what].is_found()


def test_two_parties_can_use_the_same_names() -> None:
    line = RedLine("downstream", "own_treaty", Form.NEVER, expression("dam == lowered"))
    interest = Interest("downstream", "freedom")
    case = replace(WATER, red_lines=(*WATER.red_lines, line), interests=(*WATER.interests, interest))
    assert problems(case) == []


# ------------------------------------------------------------------------------------------- parties and consent

PARTIES: dict[str, Wrong] = {
    "no seat": Wrong(
        with_party(seats=(), consent_if=None),
        "parties.basin_bank.seat",
        "no seat",
        "signatory, conditional, mediator or observer",
    ),
    "a condition without its seat": Wrong(
        with_party(seats=(Seat.MEDIATOR, Seat.OBSERVER)),
        "parties.basin_bank.consent_if",
        "a condition of consent on a mediator, observer",
        "the seat `conditional`",
    ),
    "a delegate who ends before the start": Wrong(
        with_party(delegates=(Delegate("A"), Delegate("B", since=date(2025, 2, 1), until=date(2025, 1, 31)))),
        "parties.basin_bank.delegates[1]",
        "B until 2025-01-31",
        "2025-02-01 or a later day",
    ),
    "an act that nobody commits to": Wrong(
        with_party(delivers=("patrol", "reprot")),
        "parties.basin_bank.delivers[1]",
        "“reprot”, which no commitment mentions",
        "the act of one",
        "Did you mean “report”?",
        severity=Severity.WARNING,
    ),
    "negated acceptance": Wrong(
        replace(WATER, consent=expression("accepts(upstream) and not accepts(downstream)")),
        "consent",
        "acceptance that would undo consent",
        "no negation around accepts(…)",
        "Say who must accept, not who must refuse.",
    ),
    "a consent rule without acceptance": Wrong(
        replace(WATER, consent=expression("dam == lowered")),
        "consent",
        "nobody’s acceptance",
        "at least one accepts(party)",
    ),
    "a walk-away without values": Wrong(
        with_party(walk_away=WalkAway(((None, ZERO),))),
        "parties.basin_bank.walk_away",
        "a walk-away of basin_bank, which has no values",
        "values, since points mean nothing without them",
        severity=Severity.WARNING,
    ),
    "dates without a day": Wrong(
        replace(WATER, as_of=None),
        "parties.downstream.walk_away",
        "dates",
        "an `as_of` of the case, to know which holds",
        "The last one counts until then.",
        severity=Severity.WARNING,
    ),
    "a walk-away upside down": Wrong(
        replace(
            WATER,
            parties=changed(
                WATER.parties,
                1,
                lambda party: replace(party, walk_away=WalkAway(((date(2025, 1, 1), rough(30, Fraction(5, 2))),))),
            ),
        ),
        "parties.downstream.walk_away.2025-01-01",
        "[30, 2.5]",
        "an interval from low to high",
        "Write [2.5, 30].",
    ),
}


@pytest.mark.parametrize("what", PARTIES)
def test_parties_and_consent(what: str) -> None:
    PARTIES[what].is_found()


def test_a_delegate_can_serve_for_one_day() -> None:
    day = date(2025, 2, 1)
    assert problems(with_party(delegates=(Delegate("A", since=day, until=day), Delegate("B", until=day)))) == []


def test_somebody_must_be_asked() -> None:
    observer = (Party("upstream", WORDS, (Seat.OBSERVER,)),)
    case = Case("c", WORDS, observer, (Issue("dam", (DAM,)),))
    nobody = "parties: found nobody whose consent is needed; expected at least one signatory, or a consent rule"
    assert errors(case) == [nobody]
    assert errors(replace(case, consent=expression("accepts(upstream)"))) == []


def test_a_case_without_anything() -> None:
    assert errors(Case("c", WORDS, (), ())) == [
        "parties: found no party; expected at least one",
        "issues: found no issue; expected at least one",
    ]


# ---------------------------------------------------------------------------------------------- issues and interests


def pledging(**fields: object) -> Case:
    pledge = replace(Pledge(("upstream",)), **fields)  # type: ignore[arg-type]
    return with_issue(Facet("extra", (Option("x", pledge=pledge),)))


ISSUES: dict[str, Wrong] = {
    "nothing to decide": Wrong(
        with_issue(), "issues.extra", "nothing to decide", "`options`, `ordered`, `number` or `facets`"
    ),
    "no options": Wrong(with_issue(facet("extra")), "issues.extra", "no options", "at least one"),
    "no options of a facet": Wrong(
        with_issue(facet("extra.a"), facet("extra.b", "x")), "issues.extra.facets.a", "no options", "at least one"
    ),
    "too many options": Wrong(
        with_issue(facet("extra", *map(str, range(MOST_OPTIONS + 1)))),
        "issues.extra",
        "10001 options",
        "at most 10000",
        "Take larger steps.",
    ),
    "a commitment by nobody known": Wrong(
        pledging(by=("upsteam",)),
        "issues.extra",
        "a commitment by or to “upsteam”",
        "a party of this case",
        "Did you mean “upstream”?",
    ),
    "a commitment to nobody known": Wrong(
        pledging(to=("upstream", "q")),
        "issues.extra",
        "a commitment by or to “q”",
        "a party of this case",
        "Known: upstream, downstream, basin_bank.",
    ),
    "an aspect of a commitment": Wrong(
        pledging(aspect="from"), "issues.extra", "“from”", "an aspect of a commitment", "Did you mean “form”?"
    ),
    "an aspect of an interest": Wrong(
        replace(WATER, interests=(replace(WATER.interests[0], about=("act", "mony")),)),
        "interests.upstream.freedom.about[1]",
        "“mony”",
        "what an interest can be about",
        "Did you mean “money”?",
    ),
    "an interest that a red line serves": Wrong(
        with_line(serves=("freedom", "fredom")),
        "red_lines.upstream.own_treaty.serves[1]",
        "“fredom”",
        "an interest of upstream",
        "Did you mean “freedom”?",
    ),
    "an interest of somebody else": Wrong(
        replace(WATER, positions=(Position("downstream", "dam", "lowered", serves=("freedom",)),)),
        "positions.downstream.dam.serves[0]",
        "“freedom”",
        "an interest of downstream",
    ),
}


@pytest.mark.parametrize("what", ISSUES)
def test_issues_and_interests(what: str) -> None:
    ISSUES[what].is_found()


def test_ten_thousand_options_are_allowed() -> None:
    assert problems(with_issue(facet("extra", *map(str, range(MOST_OPTIONS))))) == []


# ------------------------------------------------------------------------------------------------- unknown owners


def stranger(case: Case, where: str) -> Wrong:
    return Wrong(case, where, "“upsteam”", "a party of this case", "Did you mean “upstream”?")


OWNERS: dict[str, Wrong] = {
    "red lines": stranger(
        replace(WATER, red_lines=tuple(RedLine("upsteam", n, Form.NEVER, expression("dam == lowered")) for n in "ab")),
        "red_lines.upsteam",
    ),
    "interests": stranger(replace(WATER, interests=(*WATER.interests, Interest("upsteam", "a"))), "interests.upsteam"),
    "positions": stranger(replace(WATER, positions=(Position("upsteam", "dam", "lowered"),)), "positions.upsteam"),
    "values": stranger(replace(WATER, values=(*WATER.values, Values("upsteam"))), "values.upsteam"),
    "claims": Wrong(
        with_claim(party="upsteam"), "claims.c1.party", "“upsteam”", "a party of this case", "Did you mean “upstream”?"
    ),
    "tracks": stranger(
        replace(
            WATER, tracks=changed(WATER.tracks, 1, lambda track: replace(track, participants=("upstream", "upsteam")))
        ),
        "tracks.with_bank.participants[1]",
    ),
}


@pytest.mark.parametrize("what", OWNERS)
def test_owners_are_parties(what: str) -> None:
    OWNERS[what].is_found()


# ------------------------------------------------------------------------------------------- positions and drafts

CHOICES: dict[str, Wrong] = {
    "a facet of a position": Wrong(
        replace(WATER, positions=(Position("upstream", "dma", "lowered"),)),
        "positions.upstream.dma",
        "“dma”",
        "a facet of this case",
        "Did you mean “dam”?",
    ),
    "an option of a position": Wrong(
        replace(WATER, positions=(Position("upstream", "dam", "low"),)),
        "positions.upstream.dam",
        "“low”",
        "an option of dam",
        "Did you mean “lowered”?",
    ),
    "a facet of a clause": Wrong(
        bindings(("dam", "lowered"), ("release.vol", "150")),
        "drafts.framework.versions[0].clauses[1].binds.release.vol",
        "“release.vol”",
        "a facet of this case",
        "Did you mean “release.volume”?",
    ),
    "an option of a clause": Wrong(
        bindings(("dam", "hihger")),
        "drafts.framework.versions[0].clauses[0].binds.dam",
        "“hihger”",
        "an option of dam",
        "Known: as_planned, lowered, postponed.",
    ),
    "clauses that contradict each other": Wrong(
        bindings(("dam", "lowered"), ("joint_patrols", "yes"), ("dam", "postponed")),
        "drafts.framework.versions[0].clauses[2].binds.dam",
        "dam bound to lowered and to postponed",
        "one option for each facet",
    ),
}


@pytest.mark.parametrize("what", CHOICES)
def test_positions_and_drafts(what: str) -> None:
    CHOICES[what].is_found()


def test_clauses_can_repeat_each_other() -> None:
    assert problems(bindings(("dam", "lowered"), ("dam", "lowered"))) == []


def test_versions_can_contradict_each_other() -> None:
    versions = tuple(DraftVersion(o, (Clause("1", WORDS, (("dam", o),)),)) for o in DAM.option_names)
    assert problems(replace(WATER, drafts=(replace(WATER.drafts[0], versions=versions),))) == []


def test_a_facet_with_two_names_is_bound_once() -> None:
    own = bindings(("solo", "x"), ("solo.only", "y"))
    assert errors(replace(own, issues=(*own.issues, Issue("solo", (SOLO,))))) == [
        (
            "drafts.framework.versions[0].clauses[1].binds.solo.only: found solo.only bound to x and to y; "
            "expected one option for each facet"
        )
    ]


# ------------------------------------------------------------------------------------------------------- numbers


def beyond(case: Case, where: str) -> Wrong:
    return Wrong(case, where, "a number beyond 10^15", "points that sums can hold exactly", "Use a smaller unit.")


NUMBERS: dict[str, Wrong] = {
    "no firmness": Wrong(
        with_line(firmness=Fraction(0)), "red_lines.upstream.own_treaty.firmness", "0", "a number above 0 and at most 1"
    ),
    "too much firmness": Wrong(
        with_line(firmness=Fraction(1000001, 1000000)),
        "red_lines.upstream.own_treaty.firmness",
        "1.000001",
        "a number above 0 and at most 1",
    ),
    "negative firmness": Wrong(
        with_line(firmness=Fraction(-1, 3)),
        "red_lines.upstream.own_treaty.firmness",
        "-1/3",
        "a number above 0 and at most 1",
    ),
    "gigantic firmness": Wrong(
        with_line(firmness=HUGE),
        "red_lines.upstream.own_treaty.firmness",
        "a number beyond 10^300",
        "a number above 0 and at most 1",
    ),
    "an interval upside down": Wrong(
        with_values(by_option(lowered=rough(1000001, 1000000))),
        "values.downstream.dam.lowered",
        "[1000001, 1000000]",
        "an interval from low to high",
        "Write [1000000, 1000001].",
    ),
    "an interval of an amount": Wrong(
        with_values(by_amount((Fraction(5, 2), rough(2, 1)), (400, ZERO))),
        "values.downstream.release.volume.2.5",
        "[2, 1]",
        "an interval from low to high",
        "Write [1, 2].",
    ),
    "an interval of a condition": Wrong(
        with_values(by_option(), when=(PointsWhen(expression("dam == lowered"), rough(2, 1)),)),
        "values.downstream.when[0].points",
        "[2, 1]",
        "an interval from low to high",
        "Write [1, 2].",
    ),
    "large points": beyond(with_values(by_option(lowered=Points.exactly(10**15 + 1))), "values.downstream.dam.lowered"),
    "large negative points": beyond(
        with_values(by_amount((0, Points.exactly(-HUGE)))), "values.downstream.release.volume.0"
    ),
    "no points at any amount": Wrong(
        with_values(by_amount()), "values.downstream.release.volume", "no points", "points at one amount or more"
    ),
    "nothing to share out": Wrong(
        with_values(OptionOrder("dam", (("lowered", "postponed", "as_planned"),), Fraction(-5, 2))),
        "values.downstream.dam.points",
        "-2.5",
        "points above 0 to share out",
    ),
    "a facet": Wrong(
        with_values(PointsByOption("dma", ())),
        "values.downstream.dma",
        "“dma”",
        "a facet of this case",
        "Did you mean “dam”?",
    ),
    "an option": Wrong(
        with_values(by_option(loverd=ZERO)),
        "values.downstream.dam.loverd",
        "“loverd”",
        "an option of dam",
        "Did you mean “lowered”?",
    ),
    "an option in an order": Wrong(
        with_values(OptionOrder("dam", (("lowered", "postponed", "as_planned"), ("q",)))),
        "values.downstream.dam.q",
        "“q”",
        "an option of dam",
        "Known: as_planned, lowered, postponed.",
    ),
    "options left out": Wrong(
        with_values(OptionOrder("dam", (("lowered",),))),
        "values.downstream.dam",
        "no points for as_planned, postponed",
        "points for each option",
        "Those left out count as 0.",
        severity=Severity.WARNING,
    ),
    "many options left out": Wrong(
        replace(
            with_issue(facet("extra", *"abcdefgh")),
            values=(Values("downstream", (PointsByOption("extra", (("h", ZERO),)),)),),
        ),
        "values.downstream.extra",
        "no points for a, b, c, d, e and 2 more",
        "points for each option",
        "Those left out count as 0.",
        severity=Severity.WARNING,
    ),
}


@pytest.mark.parametrize("what", NUMBERS)
def test_numbers(what: str) -> None:
    NUMBERS[what].is_found()


def test_the_largest_points_are_allowed() -> None:
    assert problems(with_values(by_option(lowered=rough(-(10**15), 10**15)))) == []


def test_an_interval_can_be_huge_and_upside_down() -> None:
    found = errors(with_values(by_option(lowered=rough(HUGE, -HUGE))))
    assert found[0].startswith("values.downstream.dam.lowered: found [a number beyond 10^300, a number beyond 10^300]")
    assert len(found) == 2
    assert "found a number beyond 10^15" in found[1]


def test_number_facets_can_have_points_for_some_amounts() -> None:
    assert problems(with_values(PointsByOption("release.volume", (("150", ZERO),)))) == []


# ------------------------------------------------------------------------------------------------------- sources

UNSOURCED = Origin(("c1", "c2"))


def unsourced(case: Case, where: str) -> Wrong:
    return Wrong(case, where, "“c2”", "a claim of this case", "Known: c1.")


SOURCES: dict[str, Wrong] = {
    "a red line": unsourced(with_line(origin=UNSOURCED), "red_lines.upstream.own_treaty.sources[1]"),
    "an interest": unsourced(
        replace(WATER, interests=(replace(WATER.interests[0], origin=UNSOURCED),)),
        "interests.upstream.freedom.sources[1]",
    ),
    "a position": unsourced(
        replace(WATER, positions=(replace(WATER.positions[0], origin=UNSOURCED),)), "positions.upstream.dam.sources[1]"
    ),
    "values": unsourced(
        replace(WATER, values=(replace(WATER.values[0], origin=UNSOURCED),)), "values.downstream.sources[1]"
    ),
    "a claim": Wrong(
        with_claim(origin=UNSOURCED), "claims.c1.sources[1]", "“c2”", "a claim of this case", "Known: c1."
    ),
    "a walk-away": unsourced(
        replace(
            WATER,
            parties=changed(
                WATER.parties, 1, lambda p: replace(p, walk_away=WalkAway(((None, ZERO),), origin=UNSOURCED))
            ),
        ),
        "parties.downstream.walk_away.sources[1]",
    ),
    "a delegate": unsourced(
        with_party(delegates=(Delegate("A", sources=("c2",)),)), "parties.basin_bank.delegates[0].sources[0]"
    ),
    "a draft": unsourced(with_version(sources=("c2",)), "drafts.framework.versions[0].sources[0]"),
    "a meeting": unsourced(
        replace(
            WATER, tracks=changed(WATER.tracks, 1, lambda t: replace(t, meetings=(Meeting("m", sources=("c2",)),)))
        ),
        "tracks.with_bank.meetings.m.sources[0]",
    ),
    "a gate": unsourced(replace(WATER, gates=(Gate("g", "with_bank", WORDS, ("c2",)),)), "gates.g.sources[0]"),
    "an audience": Wrong(
        with_line(origin=Origin(audience=("public", "mediator", "upstream", "pulbic"))),
        "red_lines.upstream.own_treaty.audience[3]",
        "“pulbic”",
        "a party, “public” or “mediator”",
        "Did you mean “public”?",
    ),
    "a document": Wrong(
        with_claim(document="wier"), "claims.c1.document", "“wier”", "a document of this case", "Did you mean “wire”?"
    ),
    "a stance": Wrong(
        with_claim(stance="reject"),
        "claims.c1.stance",
        "“reject”",
        "what a claim does in the talks",
        "Did you mean “rejection”?",
    ),
    "an issue": Wrong(
        with_claim(about=("dam", "relase")),
        "claims.c1.about[1]",
        "“relase”",
        "an issue of this case",
        "Did you mean “release”?",
    ),
    "a track": Wrong(
        replace(WATER, gates=(Gate("g", "withbank", WORDS),)),
        "gates.g.opens",
        "“withbank”",
        "a track of this case",
        "Did you mean “with_bank”?",
    ),
}


@pytest.mark.parametrize("what", SOURCES)
def test_sources(what: str) -> None:
    SOURCES[what].is_found()


def test_a_claim_can_be_about_an_issue_or_a_facet() -> None:
    assert problems(with_claim(about=("release", "release.form", "dam"))) == []


# ------------------------------------------------------------------------------------------------------ altogether


def test_all_errors_come_at_once_and_warnings_do_not_stop_the_work() -> None:
    wrong = replace(with_line(firmness=Fraction(2), serves=("q",)), as_of=None, gates=(Gate("g", "x", WORDS),))
    with pytest.raises(CaseError) as caught:
        require_sound(wrong)
    assert [problem.path[0] for problem in caught.value.problems] == ["red_lines", "red_lines", "gates"]
    warned = replace(WATER, as_of=None)
    assert len(check(warned)) == 1
    assert require_sound(warned) is warned


def test_every_check_finds_something_somewhere() -> None:
    wrong = [
        own.case
        for group in (WRONG_NAMES, TWICE, PARTIES, ISSUES, OWNERS, CHOICES, NUMBERS, SOURCES)
        for own in group.values()
    ]
    for test in CHECKS:
        assert any(list(test(case)) for case in wrong), test.__name__


def test_a_large_case_is_checked_quickly() -> None:
    many = facet("extra", *map(str, range(MOST_OPTIONS)))
    points = PointsByOption("extra", tuple((name, ZERO) for name in many.option_names))
    claims = tuple(Claim(f"c{i}", WORDS, about=("dam",)) for i in range(2_000))
    assert problems(replace(with_issue(many), values=(Values("downstream", (points,)),), claims=claims)) == []
