"""`goodoffices brief CASE`: one page on where the talks stand, with sources."""

from __future__ import annotations

ORDER = 5
