"""Every fenced code block of README and docs does what it says.

- `python` blocks of a page run in its order, in one namespace; with `>>>` their output is compared as well.
- `console` blocks: a line that begins with `$ ` is a command (a backslash at its end continues it). The lines
  below it are its expected output, in which `...` stands for anything and white space does not count; where
  there are none, the output is not compared, and the command must exit with 0.
- `yaml` blocks must be well-formed. One that is a whole case must pass `goodoffices check`
  (unless it says `# a mistake`), and one with
  `title="name.yaml"` behind its language is saved under that name for the blocks below it.
- `json` and `text` blocks are not run, nor are the `sh` blocks of README: they set up an environment.

The blocks of a page share one empty working folder, in which `examples/` is a copy of the repository's.
"""

import contextlib
import doctest
import io
import os
import re
import shutil
import signal
import subprocess
import sysconfig
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
NOT_RUN = {"json", "text"}
SECONDS_PER_COMMAND = 60
CASE_BEGINS = re.compile(r"\A(\s*#.*\n|\s*\n)*goodoffices: 1\b")
MISTAKEN = "# a mistake"
"""Said in a case that a page shows for what is wrong with it; the commands below it then show what is said of it."""
OUTPUT_MAY = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@dataclass(frozen=True)
class Block:
    """A fenced code block: the line of its fence, the words behind the fence, and its text."""

    line: int
    language: str
    title: str
    text: str


def blocks_of(markdown: str) -> Iterator[Block]:
    """Find the fenced blocks of a page, in lists as well."""
    lines = enumerate(markdown.splitlines(), start=1)
    for number, line in lines:
        fence = re.match(r"\s*(?P<fence>`{3,}|~{3,})\s*(?P<language>[^\s`]*)(?P<rest>[^`]*)$", line)
        if not fence:
            continue
        inside = []
        for _, inner in lines:
            if re.fullmatch(rf"\s*{fence['fence'][0]}{{{len(fence['fence'])},}}\s*", inner):
                break
            inside.append(inner)
        title = re.search(r'title="([^"]+)"', fence["rest"])
        text = textwrap.dedent("\n".join(inside)) + "\n"
        yield Block(number, fence["language"], title[1] if title else "", text)


def commands_of(console: str) -> Iterator[tuple[str, str]]:
    """Split a console block into commands, each with the output expected of it."""
    joined = re.sub(r"\\\n\s*", "", console)
    assert joined.startswith("$ "), "a console block begins with a command: `$ ...`"
    for part in re.split(r"^\$ ", joined, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        yield command, expected


def is_shown(expected: str, output: str) -> bool:
    """Tell whether the output is what the page shows."""
    return doctest.OutputChecker().check_output(expected.strip() + "\n", output.strip() + "\n", OUTPUT_MAY)


def shell(command: str, folder: Path) -> tuple[int, str]:
    """Run a command as a reader would, in a plain terminal of 100 columns; return its status and output."""
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    plain = {"NO_COLOR": "1", "COLUMNS": "100", "TERM": "dumb", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    with subprocess.Popen(  # noqa: S602 - pages show pipes and redirections; they are the project's own
        command,
        shell=True,
        cwd=folder,
        env={**os.environ, **plain, "PATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(timeout=SECONDS_PER_COMMAND)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            pytest.fail(f"`{command}` took more than {SECONDS_PER_COMMAND} s")
        return process.returncode, output


def run_console(text: str, folder: Path) -> None:
    for command, expected in commands_of(text):
        status, output = shell(command, folder)
        assert "Traceback (most recent call last)" not in output, f"`{command}`:\n{output}"
        if expected.replace(".", "").strip():
            assert is_shown(expected, output), f"`{command}` printed (status {status}):\n{output}"
        else:
            assert status == 0, f"`{command}` ended with {status}:\n{output}"


def run_python(text: str, place: str, first_line: int, namespace: dict[str, object]) -> None:
    if not text.lstrip().startswith(">>>"):
        # The empty lines make a traceback point at the line of the page.
        code = compile("\n" * first_line + text, place, "exec")
        exec(code, namespace)  # noqa: S102 - the page's code is what is tested
        return
    example = doctest.DocTestParser().get_doctest(text, namespace, place, place, first_line)
    report = io.StringIO()
    doctest.DocTestRunner(verbose=False, optionflags=OUTPUT_MAY).run(example, out=report.write, clear_globs=False)
    namespace.update(example.globs)
    assert not report.getvalue(), report.getvalue()


def run_yaml(block: Block, folder: Path) -> None:
    if block.title:
        (folder / block.title).parent.mkdir(parents=True, exist_ok=True)
        (folder / block.title).write_text(block.text, encoding="utf-8")
    if CASE_BEGINS.match(block.text):
        name = block.title or f"line-{block.line}.yaml"
        (folder / name).write_text(block.text, encoding="utf-8")
        if MISTAKEN not in block.text:
            run_console(f"$ goodoffices check {name}", folder)
    else:
        YAML(typ="safe").load(block.text)


@dataclass
class PageRun:
    """One page's blocks, run in order as far as asked for; what each raised is kept for its own test."""

    page: Path
    folder: Path
    namespace: dict[str, object] = field(default_factory=lambda: {"__name__": "__main__"})
    outcomes: dict[int, Exception | None] = field(default_factory=dict)

    def run_until(self, block: Block) -> None:
        """Run the page up to and including a block, and raise what that block raised."""
        for candidate in blocks_of(self.page.read_text(encoding="utf-8")):
            if candidate.line <= block.line and candidate.line not in self.outcomes:
                self.outcomes[candidate.line] = self.outcome_of(candidate)
        outcome = self.outcomes[block.line]
        if outcome is not None:
            raise outcome

    def outcome_of(self, block: Block) -> Exception | None:
        try:
            with contextlib.chdir(self.folder):
                self.run(block)
        except Exception as error:  # noqa: BLE001 - raised again by the test of this block
            return error
        return None

    def run(self, block: Block) -> None:
        if block.language == "console":
            run_console(block.text, self.folder)
        elif block.language == "python":
            run_python(block.text, str(self.page), block.line, self.namespace)
        elif block.language == "yaml":
            run_yaml(block, self.folder)
        elif block.language == "sh":
            assert self.page.name == "README.md", "`sh` is for the set-up commands of README; use `console`"
        else:
            known = ", ".join(sorted({"console", "python", "sh", "yaml", *NOT_RUN}))
            assert block.language in NOT_RUN, f"say what the block holds behind its fence, one of: {known}"


CASES = [
    pytest.param(page, block, id=f"{page.relative_to(ROOT).as_posix()}:{block.line}")
    for page in PAGES
    for block in blocks_of(page.read_text(encoding="utf-8"))
]


@pytest.fixture(scope="session")
def run_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], PageRun]:
    runs: dict[Path, PageRun] = {}

    def of(page: Path) -> PageRun:
        if page not in runs:
            folder = tmp_path_factory.mktemp(page.stem, numbered=True)
            if (ROOT / "examples").is_dir():
                shutil.copytree(ROOT / "examples", folder / "examples")
            runs[page] = PageRun(page, folder)
        return runs[page]

    return of


@pytest.mark.parametrize(("page", "block"), CASES)
def test_block_does_what_it_says(page: Path, block: Block, run_of: Callable[[Path], PageRun]) -> None:
    run_of(page).run_until(block)


@pytest.mark.parametrize("name", ["demo", "test"])
def test_readme_marks_its_two_commands(name: str) -> None:
    """The CI script takes its command from the block below the mark; each is one line to copy."""
    marked = f"<!-- {name} command -->\n```sh\n"
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme.count(marked) == 1
    assert len(readme.partition(marked)[2].partition("```")[0].splitlines()) == 1


# ------------------------------------------------------------------------- the runner notices what is wrong


def test_blocks_are_found_with_line_language_and_title() -> None:
    page = 'Text\n\n- item\n  ```yaml title="a.yaml"\n  a: 1\n  ```\n~~~~text\n```\n~~~~\n'
    assert list(blocks_of(page)) == [
        Block(4, "yaml", "a.yaml", "a: 1\n"),
        Block(7, "text", "", "```\n"),
    ]


@pytest.mark.parametrize(
    "console",
    [
        "$ echo one\ntwo",
        "$ echo one\none\n$ echo two\nthree",
        "$ false",
        "$ false\n...",
        "$ echo 'Traceback (most recent call last)'",
        "no command",
    ],
)
def test_a_console_block_that_is_wrong_fails(console: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        run_console(console, tmp_path)


def test_a_console_block_that_is_right_passes(tmp_path: Path) -> None:
    run_console("$ echo one \\\n    and   two\none and ...\n$ echo no; false\nno\n$ echo quiet", tmp_path)


@pytest.mark.parametrize("text", [">>> 1 + 1\n3\n", "assert 1 + 1 == 3\n", "no_such_name\n"])
def test_a_python_block_that_is_wrong_fails(text: str) -> None:
    with pytest.raises((AssertionError, NameError)):
        run_python(text, "page.md", 1, {})


def test_python_blocks_share_their_names() -> None:
    namespace: dict[str, object] = {}
    run_python("a = 1\n", "page.md", 1, namespace)
    run_python(">>> b = a + 1\n>>> b\n2\n", "page.md", 3, namespace)
    run_python("assert b == 2\n", "page.md", 7, namespace)
