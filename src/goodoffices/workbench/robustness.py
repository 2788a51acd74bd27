"""How sure an answer is: how likely a zone and each package are, what that hangs on, and what to ask next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from goodoffices.analysis import solve as engine
from goodoffices.analysis.robustness.findings import Robustness
from goodoffices.analysis.robustness.robust import SEED, Told, Wanted, unheard
from goodoffices.analysis.robustness.robust import robust as found_out
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.errors import TooLarge, UsageError
from goodoffices.workbench.given import Given, agreed
from goodoffices.workbench.spreading import spread_over

FEWEST, MOST = 100, 1_000_000
"""How many worlds can be drawn."""


@dataclass(frozen=True, eq=False)
class Sureness:
    """How sure an answer is, as the engine has it, and what was asked for."""

    findings: Robustness = field(repr=False)
    as_of: date | None = None
    given: Mapping[str, str] = field(default_factory=dict)
    draft: Mapping[str, str] = field(default_factory=dict)

    @property
    def case(self) -> Case:
        """The case that was looked at."""
        return self.findings.solved.model.case


def robust(
    case: Case,
    *,
    draft: Given = None,
    samples: int | None = None,
    exact: bool = False,
    seed: int = SEED,
    as_of: date | None = None,
    given: Given = None,
    workers: int = 1,
    cluster: str | None = None,
    progress: Told = unheard,
) -> Sureness:
    """How likely a zone and each package of interest are in this model, and which question is worth most.

    `draft` is a package to look at: a draft of the case, `facet=option`, or several of these; what it leaves open is
    filled in. `samples` worlds are drawn, 10,000 where nothing is said, unless only lines are uncertain: then, or with
    `exact`, all is worked out over every pattern of lines, with numbers at their middles. The same `seed` gives the
    same answer, in whatever number of processes (`workers`) or on whichever `cluster` it is worked out. Raises
    UsageError for what makes no sense, CaseError for a case that is not sound.
    """
    if samples is not None and exact:
        raise UsageError("Give either --samples or --exact: what is exact is not drawn.")
    if samples is not None and not FEWEST <= samples <= MOST:
        raise UsageError(f"{samples} samples cannot be drawn. Give a number from {FEWEST} to {MOST:,}.")
    if seed < 0:
        raise UsageError(f"{seed} is no seed. Give a whole number from 0 on.")
    spread = spread_over(workers, cluster)
    require_sound(case)
    fixed, wanted = agreed(given, case), agreed(draft, case)
    for facet, option in fixed.items():
        if wanted and wanted.get(facet, option) != option:
            found = f"The draft says {facet} is {wanted[facet]}, but {option} is given"
            raise UsageError(f"{found}. Take one of them back.")
    solved = engine.solve(case, as_of=as_of, given=fixed)
    asked = Wanted({**fixed, **wanted} if wanted else None, samples, exact, seed)
    try:
        found_ = found_out(solved, as_of or case.as_of, asked, spread, progress)
    except TooLarge as error:
        raise UsageError(f"This cannot be worked out exactly: {error}. Leave out --exact.") from None
    return Sureness(found_, as_of or case.as_of, fixed, wanted)
