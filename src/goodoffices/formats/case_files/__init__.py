"""The case file: one YAML file or a folder of them, as `docs/reference/case-file.md` describes it."""
