"""Documents → claims: who said what, through whom, when; deterministic rules and lexicons, or another reader.

In the order of the work: `documents` (files → text), `pages` (text → sentences and lines), `quoting` (lines →
quotations, by the rules of each language), `actors`, `days`, `meetings`, and `claims` (quotations → claims). `readers`
holds what puts this together, `lexicons` the words.
"""
