"""Reframing operators: moves that put an issue in another way. One file each; every file here is one operator.

A file defines its place in the order of DESIGN §5 (`ORDER`), and

    opportunities(case, conflict)   where on a conflict the move can be made, with what it does to either side

Its words stand in `bridging/words`, its precedents in `bridging/precedents`, each in a file of its name.
`goodoffices.bridging.transformation.apply` makes the move.
"""
