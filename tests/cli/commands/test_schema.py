import json

from tests.cli.running import run


def test_it_is_the_schema_with_or_without_json() -> None:
    plain, asked = run("schema"), run("schema", "--json")
    assert plain == asked
    assert plain.code == 0
    assert json.loads(plain.out)["title"] == "A case of Good Offices"
