"""Documents → claims: who said what, through whom, when; deterministic rules and lexicons, or another reader."""
