"""A small scenario, and how to put one on the disk."""

import json
from pathlib import Path
from typing import Any

DOMAIN: dict[str, Any] = {
    "name": "lunch",
    "issuesValues": {"food": {"values": ["soup", "cake"]}, "price": {"values": {"range": ["0", "10", "2.5"]}}},
}
BODY: dict[str, Any] = {
    "name": "cook",
    "issueUtilities": {
        "food": {"discreteutils": {"valueUtilities": {"soup": 0.2, "cake": 1}}},
        "price": {"numberutils": {"lowValue": 0, "lowUtility": 0, "highValue": 10, "highUtility": 1}},
    },
    "issueWeights": {"food": 0.4, "price": 0.6},
    "reservationBid": {"issuevalues": {"food": "soup", "price": 2.5}},
}
PROFILE = {"LinearAdditiveUtilitySpace": BODY}


def profile(**changes: object) -> dict[str, Any]:
    """The sample's profile with other parts; those that are None are left out."""
    body = {name: value for name, value in {**BODY, **changes}.items() if value is not None}
    return {"LinearAdditiveUtilitySpace": body}


def folder(path: Path, **files: object) -> Path:
    """A folder with JSON files of these names."""
    path.mkdir(exist_ok=True)
    for name, content in files.items():
        (path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    return path
