"""One question to an OpenAI-compatible endpoint, and its answer: bounded in time and size, tried again, and explained.

The interface is that of OpenAI's "Create chat completion", which most servers of language models imitate.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from goodoffices.case.errors import FormatError, GoodOfficesError, MissingExtra, UsageError, shortened, visible
from goodoffices.reading.llm.secrecy import without
from goodoffices.reading.llm.settings import EXAMPLE, PATH, VARIABLES, Settings

if TYPE_CHECKING:
    import httpx

Message = Mapping[str, str]
Schema = Mapping[str, Any]

LARGEST = 4_000_000
"""Bytes of an answer."""

MOST_SAID = 1_000
"""Signs of what a server says that are looked at for a message."""

PAUSES = (1.0, 4.0, 10.0)
"""Seconds before each further attempt."""

LONGEST_PAUSE = 30.0
"""Seconds that a server may ask to wait."""

BUSY = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
"""What an endpoint says where the same question may be answered later."""


class _Again(Exception):
    """What may be otherwise the next time, and after how many seconds."""

    def __init__(self, why: str, pause: float | None = None) -> None:
        super().__init__(why)
        self.pause = pause


class _FormRefused(Exception):
    """The server does not know the form in which the answer was asked for."""


@dataclass
class Endpoint:
    """An endpoint to ask; `sleep` waits between attempts, `seconds` bounds the time of each.

    `forms` are the ways to ask for JSON that it has not refused yet, the strictest first.
    """

    settings: Settings
    sleep: Callable[[float], None] = time.sleep
    seconds: float = 180.0
    forms: list[str] = field(default_factory=lambda: ["json_schema", "json_object", ""])

    def ask(self, messages: Sequence[Message], schema: Schema) -> str:
        """What the model answers, as it says it.

        Raises UsageError where the endpoint, the model or the key is not what it should be, FormatError where the
        endpoint is out of order or its answer makes no sense, MissingExtra where what asks is not installed.
        """
        while True:
            with suppress(_FormRefused):
                return self._content(self._patiently(self._body(messages, schema)))
            self.forms.pop(0)

    def _body(self, messages: Sequence[Message], schema: Schema) -> Mapping[str, object]:
        form: dict[str, object] = {}
        if self.forms[0] == "json_schema":
            form = {"type": "json_schema", "json_schema": {"name": "reading", "strict": True, "schema": schema}}
        elif self.forms[0]:
            form = {"type": self.forms[0]}
        asked = {"model": self.settings.model, "messages": list(messages), "temperature": 0, "stream": False}
        return {**asked, **({"response_format": form} if form else {})}

    def _patiently(self, body: Mapping[str, object]) -> bytes:
        """The answer of the first attempt that has one."""
        for pause in (*PAUSES, None):
            try:
                return self._judged(*self._sent(body))
            except _Again as error:
                if pause is None:
                    found = f"{error}, {len(PAUSES) + 1} times"
                    raise FormatError(f"{self._name}: {found}; expected an answer. Try again later") from None
                self.sleep(min(error.pause or pause, LONGEST_PAUSE))
        raise AssertionError  # the last attempt answers or raises

    def _judged(self, status: int, content: bytes, pause: float | None) -> bytes:
        """What was answered, where that is an answer."""
        if status == 200:
            return content
        said = self._said(content)
        if status in BUSY:
            raise _Again(f"answered {status}{said}", pause)
        if status in {400, 422} and self.forms[0]:
            raise _FormRefused
        raise self._refusal(status, said)

    def _refusal(self, status: int, said: str) -> GoodOfficesError:
        if status in {401, 403}:
            return UsageError(
                f"{self._name}: refused the key ({status}{said}). Set {VARIABLES['key']} to one that counts."
            )
        if status == 404:
            model = visible(self.settings.model[:100])
            return UsageError(
                f"{self._name}: found no model “{model}”, or no such address (404{said}). Set {VARIABLES['model']} to "
                f"a model that it has, and {VARIABLES['url']} to the part of the address before {PATH}: {EXAMPLE}."
            )
        if 300 <= status < 400:
            return UsageError(
                f"{self._name}: leads elsewhere ({status}), which is not followed. Set {VARIABLES['url']}."
            )
        return FormatError(f"{self._name}: answered {status}{said}; expected a chat completion")

    def _sent(self, body: Mapping[str, object]) -> tuple[int, bytes, float | None]:
        """Status, content and wished-for pause of one attempt."""
        try:
            import httpx  # noqa: PLC0415  # an extra
        except ModuleNotFoundError:
            raise MissingExtra("llm", "Reading with a language model") from None
        headers = {"Accept-Encoding": "identity", "Accept": "application/json"}
        if self.settings.key:
            headers["Authorization"] = f"Bearer {self.settings.key}"
        # A server on this machine is not asked through a proxy.
        limits = httpx.Timeout(self.seconds, connect=10.0)
        try:
            with (
                httpx.Client(timeout=limits, trust_env=not self.settings.is_local) as client,
                _ended_after(self.seconds, client),
                client.stream("POST", f"{self.settings.url}{PATH}", json=body, headers=headers) as response,
            ):
                return response.status_code, self._received(response), _pause(response.headers.get("retry-after", ""))
        except httpx.ConnectError as error:
            why = visible(shortened(str(error), 100))
            advice = f"Start the server, or set {VARIABLES['url']} to where it is"
            raise UsageError(f"{self._name}: cannot be reached ({why}). {advice}.") from None
        except httpx.TimeoutException:
            raise _Again(f"found no answer within {self.seconds:.0f} seconds") from None
        except (httpx.HTTPError, httpx.StreamError, OSError, RuntimeError):
            raise _Again(f"broke off its answer, or was not done within {self.seconds:.0f} seconds") from None
        except (httpx.InvalidURL, UnicodeError, ValueError):
            raise UsageError(f"{self._name}: is no address, or the key has odd signs in it. Write them anew.") from None

    def _received(self, response: httpx.Response) -> bytes:
        if response.headers.get("content-encoding", "identity").lower() not in {"", "identity"}:
            raise FormatError(f"{self._name}: found a compressed answer, which was not asked for; expected JSON")
        content = bytearray()
        for part in response.iter_raw():
            content += part
            if len(content) > LARGEST:
                found = f"an answer of more than {LARGEST // 1_000_000} MB"
                raise FormatError(
                    f"{self._name}: found {found}; expected a short one. The model may be going in circles"
                )
        return bytes(content)

    def _said(self, content: bytes) -> str:
        """What the server says about a refusal, without the key, which some of them repeat."""
        with suppress(ValueError, RecursionError, AttributeError):
            error = json.loads(content).get("error")
            words = str(error.get("message", "") if isinstance(error, dict) else error or "")
            return f": “{self._shown(words[:MOST_SAID], 200)}”" if words else ""
        return ""

    def _content(self, answer: bytes) -> str:
        """The words in an answer of the endpoint."""
        try:
            content = json.loads(answer)["choices"][0]["message"]["content"]
        except (ValueError, RecursionError, KeyError, IndexError, TypeError):
            found = self._shown(answer[:MOST_SAID].decode("utf-8", "replace"), 100)
            raise FormatError(f"{self._name}: found “{found}”; expected a chat completion as JSON") from None
        if not isinstance(content, str):
            found = "an answer without words; expected JSON as text. Try another model"
            raise FormatError(f"{self._name}: found {found}")
        return content

    def _shown(self, words: str, width: int) -> str:
        """What the server says, as a message can show it: short, and without anything of the key."""
        return visible(shortened(without(self.settings.key, words), width))

    @property
    def _name(self) -> str:
        return f"{visible(self.settings.url[:200])}{PATH}"


@contextmanager
def _ended_after(seconds: float, client: httpx.Client) -> Iterator[None]:
    """Close the client after this time, however slowly a server may go on to answer."""
    timer = threading.Timer(seconds, client.close)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _pause(header: str) -> float | None:
    return float(header) if header.isascii() and header.isdecimal() and len(header) < 6 else None
