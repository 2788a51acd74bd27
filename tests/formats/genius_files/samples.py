"""Small Genius files, made up for tests."""

from goodoffices.formats.genius_files.issues import Listed, read_issues
from goodoffices.formats.sources.xml_source import Element, xml_tree

PRICE = (
    '<issue index="1" name="Price" type="discrete" etype="discrete">'
    '<item index="1" value="$4"/><item index="2" value="$3"/></issue>'
)
DAYS = '<issue index="2" name="Days" type="integer" etype="integer" lowerbound="0" upperbound="9"/>'
TONS = '<issue index="3" name="Tons" type="integer" etype="integer"><range lowerbound="5" upperbound="8"/></issue>'


def domain(*issues: str) -> str:
    """A domain file with these issues."""
    inside = "".join(issues or (PRICE, DAYS))
    return (
        "<negotiation_template><utility_space><objective index='0' name='root'>"
        f"{inside}</objective></utility_space></negotiation_template>"
    )


def profile(*issues: str, outside: str = "", kind: str = "") -> str:
    """A profile file with these elements within its objective."""
    return (
        f"<utility_space{kind}><objective index='0' name='root'>{''.join(issues)}</objective>{outside}</utility_space>"
    )


def valued(four: str = "1", three: str = "0.5", slope: str = "0.1", offset: str = "0") -> str:
    """The issues of the usual domain with what they are worth."""
    price = PRICE.replace('"$4"', f'"$4" evaluation="{four}"').replace('"$3"', f'"$3" evaluation="{three}"')
    days = DAYS.replace("/>", f'><evaluator ftype="linear" slope="{slope}" offset="{offset}"/></issue>')
    return price + days


def weights(*values: str) -> str:
    """A weight for each issue."""
    return "".join(f'<weight index="{i}" value="{value}"/>' for i, value in enumerate(values, 1))


def tree(text: str, name: str = "a.xml") -> Element:
    """The outermost element of a text."""
    return xml_tree(text.encode(), name)


def listed(*issues: str) -> tuple[Listed, ...]:
    """The issues of a domain."""
    return read_issues(tree(domain(*issues), "domain.xml"))
