"""The engine: compile a case, eliminate its facets, find the zone, the frontier, the solutions, the conflicts."""
