"""`goodoffices divide CASE`: who gets what of that which can be divided between two parties."""

from __future__ import annotations

from goodoffices.cli.options import AsJson, AsOf, CasePath, Lang, Tongue

ORDER = 110


def divide(case: CasePath, *, as_of: AsOf = None, json: AsJson = False, lang: Lang = Tongue.EN) -> None:
    """Divide what can be divided between two parties.

    The issues marked as divisible are shared by Adjusted Winner: who gets what, which one is split and how, and what
    each side gets on its own scale. That neither envies the other, that both get as much, and that nothing is wasted
    is checked, not asserted.
    """
    from goodoffices.briefing.division import division_in_words
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show
    from goodoffices.workbench.dividing import divide as share
    from goodoffices.workbench.dividing import divided_report
    from goodoffices.workbench.opening import load

    done = share(load(case), as_of=as_of)
    if json:
        print_json(divided_report(done))
    else:
        show(division_in_words(done, Language(lang.value)))
