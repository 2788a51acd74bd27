"""What each solution rule picks, found by asking for something better until there is nothing, or no time.

Every rule says which linear conditions all packages at least as good as a given one meet. So: take the best package
known, ask for one that lies beyond its conditions, and repeat. For a product of gains these are tangents, and this is
outer approximation (M. Duran and I. Grossmann, An Outer-approximation Algorithm for a Class of Mixed-integer Nonlinear
Programs, Mathematical Programming 36, 1986). Where the conditions still leave a choice among packages that are
equally good, the leximin of the gains decides, as everywhere in the engine.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from goodoffices.analysis.balance import Scene, Solution, pick
from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solver.improve import improved
from goodoffices.analysis.solver.zone import Zone
