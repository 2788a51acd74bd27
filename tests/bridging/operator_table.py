"""The operators that the design names."""

TABLE = (
    "change_promisor",
    "change_promisee",
    "change_instrument",
    "make_reciprocal",
    "limit_in_time",
    "make_contingent",
    "sequence_steps",
    "split_bundle",
    "divide_in_zones",
    "joint_body",
    "add_guarantor",
    "refer_to_decider",
    "compensate",
    "use_a_standard",
    "exempt_existing",
    "defer",
    "without_prejudice",
    "split_text",
    "leave_ambiguous",
)
"""The operators in the order of DESIGN §5."""
