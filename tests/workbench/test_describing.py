import json

from goodoffices.workbench.describing import case_schema


def test_it_is_a_json_schema_of_cases() -> None:
    schema = json.loads(json.dumps(case_schema()))
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert {"parties", "issues", "red_lines", "values"} <= set(schema["properties"])
