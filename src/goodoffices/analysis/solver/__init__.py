"""The fallback where conditions hang together too closely for a diagram: the CP-SAT solver, one question at a time.

Imported only when it is needed: the solver takes about half a second to load.
"""
