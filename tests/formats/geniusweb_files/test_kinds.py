import json

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.geniusweb_files.kinds import is_domain, is_profile
from goodoffices.formats.sources.json_source import json_tree
from tests.formats.geniusweb_files.samples import DOMAIN, PROFILE


def test_domains_and_profiles_are_told_apart() -> None:
    contents: list[object] = [DOMAIN, PROFILE, {"a": 1}, []]
    trees = [json_tree(json.dumps(content).encode(), "f") for content in contents]
    assert [(is_domain(tree), is_profile(tree)) for tree in trees] == [
        (True, False),
        (False, True),
        (False, False),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"DefaultPartialOrdering": {}}', "f:1:2: found a profile of the kind DefaultPartialOrdering"),
        ('{"SAOPSettings": {}}', "f:1:2: found SAOPSettings, which only says where profiles are; expected a domain or"),
    ],
)
def test_other_kinds_are_refused_by_name(content: str, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        is_profile(json_tree(content.encode(), "f"))
    assert expected in str(caught.value)
