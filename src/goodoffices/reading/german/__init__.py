"""How German reports what somebody says: forms of verbs, clauses, noun phrases, and a folder of rules."""
