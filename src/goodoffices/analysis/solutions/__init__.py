"""Solutions: rules by which one package of the zone is balanced. One file each; every file here is one rule.

A file defines `SOURCE`, whether it `USES_IDEALS`, and over gains (packages, parties) in points above d:

    merit(gains, ideals)   how good each package is by the rule, as floats; the largest wins
    rank(gains, ideals)    the same for one package, exactly, as a tuple of fractions; equal ranks are ties
    cuts(gains, ideals)    linear conditions (weights, least) that every package at least as good as this one meets

d is the larger of a party's walk-away and its worst package that obeys the rules; `ideals` are each party's best
gains in the zone.
"""
