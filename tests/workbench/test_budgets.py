import pytest

from goodoffices.case.errors import UsageError
from goodoffices.workbench.budgets import require_budget


@pytest.mark.parametrize("seconds", [0.0, -1.0, float("nan"), float("inf"), -float("inf")])
def test_no_time_at_all_and_no_number_are_refused(seconds: float) -> None:
    with pytest.raises(UsageError, match="Give a number above 0"):
        require_budget(seconds)


def test_seconds_are_taken() -> None:
    require_budget(0.1)
