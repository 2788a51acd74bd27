"""The small case that the tests of this floor share: the sketch of DESIGN §3, built without a file."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, Document
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Commitment, Facet, FacetKind, Issue, Option, Pledge, Rule, Steps, amount_name
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.parties import Delegate, Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting, Track
from goodoffices.case.values import PointsByAmount, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway


def says(english: str, german: str) -> Text:
    """A text in both languages."""
    return Text((("en", english), ("de", german)))


def facet(name: str, *options: str, ordered: bool = False, **titles: Text) -> Facet:
    """A facet with untitled options, or with those titles."""
    kind = FacetKind.ORDERED if ordered else FacetKind.UNORDERED
    return Facet(name, tuple(Option(option, titles.get(option)) for option in options), kind)


def number(name: str, start: Fraction | int, stop: Fraction | int, step: Fraction | int, unit: str = "") -> Facet:
    """A number facet."""
    steps = Steps(Fraction(start), Fraction(stop), Fraction(step))
    options = tuple(Option(amount_name(amount), number=amount) for amount in steps.amounts())
    return Facet(name, options, FacetKind.NUMBER, steps=steps, unit=unit)


def measured(name: str, *options: tuple[str, dict[str, Fraction | int]]) -> Facet:
    """A facet whose options have measures."""
    taken = [Option(own, measures=tuple((k, Fraction(v)) for k, v in measures.items())) for own, measures in options]
    return Facet(name, tuple(taken))


def titled(own: Facet, title: Text) -> Facet:
    """The same facet with a title."""
    return Facet(own.id, own.options, own.kind, title, own.steps, own.unit)


def with_issues(*facets: Facet) -> Case:
    """A case of these facets and one party, with an issue for each first part of their names."""
    names = dict.fromkeys(own.issue for own in facets)
    issues = tuple(Issue(name, tuple(own for own in facets if own.issue == name)) for name in names)
    return Case("test", Text.plain("Test"), (Party("north", Text.plain("North")),), issues)


VOLUME = titled(number("release.volume", 0, 400, 50, "m3/s"), says("Volume", "Menge"))
PROMISOR = titled(
    facet("release.promisor", "nobody", "upstream", "basin_bank"),
    says("Promisor", "Wer zusagt"),
)
FORM = titled(
    facet(
        "release.form",
        "none",
        "minutes",
        "memorandum",
        "treaty",
        ordered=True,
        minutes=says("minutes", "Protokoll"),
        memorandum=says("memorandum", "Memorandum"),
        treaty=says("treaty", "Vertrag"),
    ),
    says("Form", "Form"),
)
DAM = Facet(
    "dam",
    (
        Option("as_planned", says("as planned", "wie geplant"), measures=(("cost", Fraction(30)),)),
        Option("lowered", says("lowered", "niedriger"), measures=(("cost", Fraction(120)),)),
        Option("postponed", says("postponed", "verschoben"), measures=(("cost", Fraction(31, 2)),)),
    ),
)
PATROLS = Facet("joint_patrols", (Option("yes", pledge=Pledge(("upstream", "downstream"), act="patrol")), Option("no")))
FACETS = (VOLUME, PROMISOR, FORM, DAM, PATROLS)
SCOPE = Scope.of(FACETS)
PARTIES = ("upstream", "downstream", "basin_bank")


def expression(text: str, facets: Sequence[Facet] = FACETS, issue: str = "") -> Expression:
    """An expression of the case, or over other facets; it can ask for the acceptance of the case's parties."""
    return parse(text, Scope.of(facets).within(issue).asking(PARTIES))


WATER = Case(
    name="water",
    title=says("Water sharing on the upper river", "Wasserteilung am Oberlauf"),
    parties=(
        Party("upstream", says("Upstream", "Oberlauf"), delegates=(Delegate("A", since=date(2025, 1, 1)),)),
        Party(
            "downstream",
            says("Downstream", "Unterlauf"),
            walk_away=WalkAway(
                ((date(2025, 1, 1), Points.exactly(30)), (date(2025, 6, 1), Points(Fraction(20), Fraction(24)))),
                origin=Origin(("c1",)),
            ),
        ),
        Party(
            "basin_bank",
            says("Basin Bank", "Flussbank"),
            (Seat.CONDITIONAL,),
            expression("release.promisor == basin_bank"),
            delivers=("patrol",),
        ),
    ),
    issues=(
        Issue(
            "release",
            (VOLUME, PROMISOR, FORM),
            says("Minimum release", "Mindestabgabe"),
            (Rule(expression("promisor == nobody iff form == none", issue="release")),),
            (
                Commitment(
                    Pledge(("basin_bank",), ("upstream",), "report", "act"),
                    expression("form >= memorandum", issue="release"),
                ),
            ),
        ),
        Issue("dam", (DAM,), says("Height of the dam", "Höhe des Damms")),
        Issue("joint_patrols", (PATROLS,)),
    ),
    as_of=date(2025, 6, 30),
    rules=(Rule(expression("release.volume >= 200 implies dam != as_planned")),),
    interests=(Interest("upstream", "freedom", about=("act", "form"), origin=Origin(("c1",))),),
    positions=(Position("upstream", "dam", "as_planned", serves=("freedom",), origin=Origin(("c1",))),),
    red_lines=(
        RedLine(
            "upstream",
            "own_treaty",
            Form.NEVER,
            expression("release.promisor == upstream and release.form == treaty"),
            serves=("freedom",),
            firmness=Fraction(9, 10),
            origin=Origin(("c1",), Basis.STATED, ("public", "downstream")),
        ),
        RedLine("downstream", "dry_months", Form.ALWAYS, expression("release.volume >= 150")),
    ),
    values=(
        Values(
            "downstream",
            (
                PointsByOption(
                    "dam",
                    (
                        ("as_planned", Points.exactly(0)),
                        ("lowered", Points.exactly(20)),
                        ("postponed", Points(Fraction(25), Fraction(35))),
                    ),
                ),
                PointsByAmount(
                    "release.volume", ((Fraction(0), Points.exactly(0)), (Fraction(400), Points.exactly(60)))
                ),
            ),
            (PointsWhen(expression("dam == lowered and joint_patrols == yes"), Points.exactly(10)),),
        ),
    ),
    documents=(Document("wire", Text.plain("River talks resume")),),
    claims=(
        Claim("c1", Text.plain("No"), party="upstream", stance="rejection", about=("release", "dam"), document="wire"),
    ),
    drafts=(
        Draft(
            "framework",
            Text.plain("Framework"),
            (DraftVersion("1", (Clause("1", Text.plain("150"), (("release.volume", "150"),)),), sources=("c1",)),),
        ),
    ),
    tracks=(
        Track("bilateral", Text.plain("Two"), ("upstream", "downstream"), (Meeting("first", origin=Origin(("c1",))),)),
        Track("with_bank", Text.plain("Three"), PARTIES),
    ),
    gates=(Gate("bank_joins", "with_bank", Text.plain("Agreed on a volume"), origin=Origin(("c1",))),),
    answers=(
        PartyAnswer(
            "basin_bank",
            "would_promise",
            "change_promisor",
            "release",
            accepts=True,
            day=date(2025, 6, 18),
            choices=(("promisor", "basin_bank"),),
            origin=Origin(("c1",)),
        ),
    ),
)
"""A case in which nothing is wrong, with something in every section."""
