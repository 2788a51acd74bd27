"""How German reports what somebody says.

Each layer looks at a `Line` and knows only those before it: forms of verbs (`verbs`), which word is a finite one
(`finite`), clauses (`clause`, `joining`, `clauses`), noun phrases (`phrases`), the verb of a clause that reports
(`predicates`) and who speaks by it (`speakers`), both together (`frames`), the clause that depends on it
(`complements`, `reports`), sources and asides (`sources`, `asides`), what is speech in quotation marks (`speech`), what
carries on without a speaker (`telling`). On these stand the `rules`. The words are in `lexicons/de.*.toml`.
"""
