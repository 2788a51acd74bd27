"""It is linked to a gain elsewhere: on another issue, or from outside.

Either what was asked is done, and those who refuse are compensated for it; or it is not done, and those who ask are
compensated instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, name_of, option, third_parties
from goodoffices.bridging.opportunity import AddedOption, Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import Pledge

NAME, ORDER = "compensate", 13


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever a gain elsewhere could count: where it is about money, access, forces or an outcome."""
    for clash in conflict.clashes:
        if not clash.concerns("money", "access", "forces", "outcome"):
            continue
        only_money = clash.wanted == {"money"} and "money" not in clash.refused
        for instead in (False, True) if only_money else (False,):
            payers = clash.refusers if instead else clash.demanders
            options = list(_options(case, clash, payers, instead))
            if not options:
                continue
            yield Opportunity(NAME, clash, (facet(NAME, "compensation", "none", options),))


SPARED = effect(meets=("money",), opens=("access", "forces", "outcome"))
"""What a gain elsewhere does for those who do what was asked."""


def _options(case: Case, clash: Clash, payers: tuple[str, ...], instead: bool) -> Iterator[AddedOption]:
    about_money = clash.pledge is not None and clash.pledge.aspect == "money"
    own = payers[:1] if instead or not about_money else ()  # what is asked for in money, nobody pays back
    for party in (*own, *(third for third, _ in third_parties(case, clash))):
        yield option(
            NAME,
            clash,
            party,
            title=name_of(case, party),
            demanders=effect(meets=("money",)) if instead else effect(opens=("money",)),
            refusers=effect(opens=("money",)) if instead else SPARED,
            instead=instead,
            third=party,
            pledge=Pledge((party,), clash.demanders if instead else clash.refusers, "compensate", "money"),
        )
