"""`goodoffices schema`: the JSON Schema of case files."""

from __future__ import annotations

from goodoffices.cli.options import AsJson

ORDER = 180


def schema(*, json: AsJson = False) -> None:  # noqa: ARG001 - it is JSON in any case
    """Print the JSON Schema of case files, for editors.

    With it an editor completes and checks a case file while it is written.
    """
    from goodoffices.cli.output import print_json
    from goodoffices.workbench.describing import case_schema

    print_json(case_schema())
