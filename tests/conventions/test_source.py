"""House rules over the whole source tree, read but not run.

Each rule lists every offence as `file:line: what`, so that a new module inherits its obligations and fails by
name where it misses one.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "goodoffices"
TESTS = ROOT / "tests"

# A module without a twin under tests/, as "floor/module.py", and the reason.
WITHOUT_TWIN: dict[str, str] = {}

VAGUE_NAMES = {"utils", "helpers", "common", "base", "misc"}
ENGINE_FLOORS = {"analysis", "bridging", "case", "talks"}
LONGEST_FILE = 400
LONGEST_INIT = 40
# What numpy.random holds besides its one global state.
GENERATORS = {"BitGenerator", "Generator", "PCG64", "Philox", "SeedSequence", "default_rng"}
CLOCKS = (".datetime.now", ".datetime.utcnow", ".datetime.today", ".date.today", ".time.time")


@dataclass(frozen=True)
class Module:
    """A source file: its text, its syntax tree, and where it stands in the package."""

    path: Path
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, filename=str(self.path))

    @property
    def place(self) -> Path:
        """The path below the package's folder."""
        return self.path.relative_to(SOURCE)

    @property
    def floor(self) -> str:
        return self.place.parts[0] if len(self.place.parts) > 1 else ""

    @property
    def package(self) -> list[str]:
        """The package that relative imports in this module start from."""
        return ["goodoffices", *self.place.parent.parts]

    def calls(self) -> Iterator[tuple[ast.Call, str]]:
        """Every call with the dotted name of what is called."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield node, ast.unparse(node.func)

    def imports(self) -> Iterator[tuple[ast.stmt, str]]:
        """Every import with the absolute name of the module it takes from."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = self.package[: len(self.package) - node.level + 1] if node.level else []
                yield node, ".".join([*above, *([node.module] if node.module else [])])


Offences = Iterator[tuple[int, str]]


def modules() -> list[Module]:
    return [Module(path, path.read_text(encoding="utf-8")) for path in sorted(SOURCE.rglob("*.py"))]


def has_twin(module: Module) -> Offences:
    """A module has a twin of its name under tests/."""
    if module.path.name == "__init__.py" or module.place.as_posix() in WITHOUT_TWIN:
        return
    twin = TESTS / module.place.parent / f"test_{module.path.name}"
    if not twin.is_file():
        yield 1, f"its tests are missing: {twin.relative_to(ROOT).as_posix()}"


def has_a_telling_name(module: Module) -> Offences:
    """A module is named after its one idea."""
    for name in VAGUE_NAMES.intersection([*module.place.parent.parts, module.path.stem]):
        yield 1, f"`{name}` does not say what is in it"


def catches_what_it_names(module: Module) -> Offences:
    """An `except` names what it expects."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ExceptHandler) and node.type is None:
            yield node.lineno, "bare except"


def draws_from_a_generator(module: Module) -> Offences:
    """Randomness comes in as a numpy Generator; nobody touches a global state."""
    for statement, name in module.imports():
        if name == "random" or (isinstance(statement, ast.ImportFrom) and name == "numpy.random"):
            yield statement.lineno, f"imports from {name}; take a numpy.random.Generator as an argument"
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Attribute) or node.attr in GENERATORS:
            continue
        if ast.unparse(node.value) in {"np.random", "numpy.random"}:
            yield node.lineno, f"{ast.unparse(node)} uses the global state"


def evaluates_no_code(module: Module) -> Offences:
    """Expressions go through the grammar, never through Python."""
    for call, name in module.calls():
        if name in {"eval", "exec", "builtins.eval", "builtins.exec"}:
            yield call.lineno, f"{name}()"


def prints_only_on_the_terminal_floor(module: Module) -> Offences:
    """Only the command line writes to the terminal."""
    for call, name in module.calls():
        if name == "print" and module.floor != "cli":
            yield call.lineno, "print() outside cli"


def reads_no_clock(module: Module) -> Offences:
    """The engine takes dates as arguments. (Measuring a time budget is not reading the date.)"""
    for call, name in module.calls():
        if module.floor in ENGINE_FLOORS and f".{name}".endswith(CLOCKS):
            yield call.lineno, f"{name}() on an engine floor"


def is_not_too_long(module: Module) -> Offences:
    """A file is read in one sitting; an `__init__` stays thin."""
    longest = LONGEST_INIT if module.path.name == "__init__.py" else LONGEST_FILE
    count = len(module.text.splitlines())
    if count > longest:
        yield longest + 1, f"{count} lines; at most {longest}"


def documents_what_is_public(module: Module) -> Offences:
    """A public function or class says what it promises."""
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            is_public = not node.name.startswith("_")
            is_overload = any(ast.unparse(mark).endswith("overload") for mark in node.decorator_list)
            if is_public and not is_overload and not ast.get_docstring(node):
                yield node.lineno, f"{node.name} has no docstring"


def imports_nothing_from_the_top(module: Module) -> Offences:
    """The package's top is for its users; inside, a name is imported from where it is defined."""
    for statement, name in module.imports():
        if name == "goodoffices":
            yield statement.lineno, f"`{ast.unparse(statement)}` imports from the package's top"


RULES = [
    has_twin,
    has_a_telling_name,
    catches_what_it_names,
    draws_from_a_generator,
    evaluates_no_code,
    prints_only_on_the_terminal_floor,
    reads_no_clock,
    is_not_too_long,
    documents_what_is_public,
    imports_nothing_from_the_top,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_module(rule: Callable[[Module], Offences]) -> None:
    offences = [
        f"{module.path.relative_to(ROOT).as_posix()}:{line}: {what}"
        for module in modules()
        for line, what in rule(module)
    ]
    assert not offences, "\n".join([rule.__doc__ or "", *offences])


def test_exceptions_are_still_needed() -> None:
    for place in WITHOUT_TWIN:
        assert (SOURCE / place).is_file()
        assert not (TESTS / place).with_name(f"test_{Path(place).name}").exists()


@pytest.mark.parametrize(
    ("rule", "place", "text"),
    [
        (has_twin, "case/no_such_module.py", ""),
        (has_a_telling_name, "case/utils.py", ""),
        (has_a_telling_name, "common/names.py", ""),
        (catches_what_it_names, "case/a.py", "try:\n    f()\nexcept:\n    pass"),
        (draws_from_a_generator, "case/a.py", "import random"),
        (draws_from_a_generator, "case/a.py", "from random import choice"),
        (draws_from_a_generator, "case/a.py", "from numpy.random import rand"),
        (draws_from_a_generator, "case/a.py", "import numpy as np\nnp.random.rand(3)"),
        (evaluates_no_code, "case/a.py", "eval('1')"),
        (prints_only_on_the_terminal_floor, "case/a.py", "print(1)"),
        (reads_no_clock, "case/a.py", "import datetime\ndatetime.date.today()"),
        (reads_no_clock, "analysis/a.py", "from datetime import datetime\ndatetime.now()"),
        (is_not_too_long, "case/a.py", "\n" * (LONGEST_FILE + 1)),
        (is_not_too_long, "case/__init__.py", "\n" * (LONGEST_INIT + 1)),
        (documents_what_is_public, "case/a.py", "def f(): ..."),
        (documents_what_is_public, "case/a.py", "class A: ..."),
        (imports_nothing_from_the_top, "case/a.py", "import goodoffices"),
        (imports_nothing_from_the_top, "case/a.py", "from goodoffices import load"),
        (imports_nothing_from_the_top, "case/a.py", "from .. import load"),
    ],
)
def test_a_rule_notices_its_offence(rule: Callable[[Module], Offences], place: str, text: str) -> None:
    assert list(rule(Module(SOURCE / place, text)))


@pytest.mark.parametrize(
    ("rule", "place", "text"),
    [
        (has_twin, "case/__init__.py", ""),
        (draws_from_a_generator, "case/a.py", "import numpy as np\ndef f(g: np.random.Generator): ..."),
        (prints_only_on_the_terminal_floor, "cli/a.py", "print(1)"),
        (reads_no_clock, "cli/a.py", "import datetime\ndatetime.date.today()"),
        (reads_no_clock, "analysis/a.py", "import time\ntime.monotonic()"),
        (documents_what_is_public, "case/a.py", "def _f(): ..."),
        (imports_nothing_from_the_top, "case/a.py", "from goodoffices.case.names import Name"),
        (imports_nothing_from_the_top, "case/expressions/a.py", "from .. import names"),
    ],
)
def test_a_rule_lets_the_rest_pass(rule: Callable[[Module], Offences], place: str, text: str) -> None:
    assert not list(rule(Module(SOURCE / place, text)))
