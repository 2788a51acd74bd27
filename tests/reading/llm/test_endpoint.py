"""Endpoints that answer, that are busy, that refuse, and that never come to an end."""

import builtins
import contextlib
import json
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest

from goodoffices.case.errors import FormatError, GoodOfficesError, MissingExtra, UsageError
from goodoffices.reading.llm import endpoint as module
from goodoffices.reading.llm.endpoint import PAUSES, Endpoint
from goodoffices.reading.llm.settings import Settings
from tests.reading.llm.fake_server import Answer, completion, served

ASKED = [{"role": "user", "content": "?"}]


def asked(url: str, pauses: list[float] | None = None, seconds: float = 20.0) -> str:
    waits = [] if pauses is None else pauses
    return Endpoint(Settings(url, "a-model", "the-key"), waits.append, seconds).ask(ASKED, {"type": "object"})


def refused(*answers: Answer, seconds: float = 20.0, pauses: list[float] | None = None) -> GoodOfficesError:
    with served(*answers) as server, pytest.raises(GoodOfficesError) as caught:
        asked(server.url, pauses, seconds)
    assert "the-key" not in str(caught.value)
    return caught.value


def test_the_question_and_its_answer() -> None:
    with served(completion("An answer")) as server:
        assert asked(server.url) == "An answer"
    assert server.paths == ["/v1/chat/completions"]
    assert server.headers[0]["Authorization"] == "Bearer the-key"
    body = server.bodies[0]
    assert (body["model"], body["messages"], body["temperature"], body["stream"]) == ("a-model", ASKED, 0, False)
    assert body["response_format"]["json_schema"]["schema"] == {"type": "object"}


def test_without_a_key_none_is_sent() -> None:
    with served(completion("")) as server:
        Endpoint(Settings(server.url, "m")).ask(ASKED, {})
    assert "Authorization" not in server.headers[0]


@pytest.mark.parametrize("status", [400, 422])
def test_a_server_that_does_not_know_the_form_is_asked_without_it_from_then_on(status: int) -> None:
    refusal = status, b'{"error": "response_format is unknown"}'
    with served(refusal, refusal, completion("one"), completion("two")) as server:
        endpoint = Endpoint(Settings(server.url, "m"))
        assert [endpoint.ask(ASKED, {}), endpoint.ask(ASKED, {})] == ["one", "two"]
    forms = [body.get("response_format", {}).get("type") for body in server.bodies]
    assert forms == ["json_schema", "json_object", None, None]


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_server_is_asked_again(status: int) -> None:
    pauses: list[float] = []
    with served((status, b"busy"), (status, b""), completion("at last")) as server:
        assert asked(server.url, pauses) == "at last"
    assert pauses == [*PAUSES[:2]]


def test_a_server_says_how_long_to_wait_within_reason() -> None:
    def later(after: str) -> Callable[[BaseHTTPRequestHandler], None]:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(429)
            handler.send_header("retry-after", after)
            handler.send_header("content-length", "0")
            handler.end_headers()

        return answer

    pauses: list[float] = []
    with served(later("7"), later("9999"), later("soon"), completion("")) as server:
        asked(server.url, pauses)
    assert pauses == [7, module.LONGEST_PAUSE, PAUSES[2]]


def test_a_server_that_stays_busy_is_given_up() -> None:
    pauses: list[float] = []
    error = refused((503, b'{"error": {"message": "overloaded"}}'), pauses=pauses)
    assert "answered 503: “overloaded”, 4 times; expected an answer. Try again later" in str(error)
    assert pauses == list(PAUSES)


@pytest.mark.parametrize(
    ("answer", "kind", "sentence"),
    [
        (
            (401, b'{"error": {"message": "bad key the-key"}}'),
            UsageError,
            "refused the key (401: “bad key …”). Set GOODO",
        ),
        ((200, b"you sent the-key"), FormatError, "found “you sent …”; expected a chat completion"),
        ((403, b"<html>"), UsageError, "refused the key (403). Set GOODOFFICES_LLM_KEY"),
        ((404, b""), UsageError, "found no model “a-model”, or no such address (404). Set GOODOFFICES_LLM_MODEL"),
        ((301, b""), UsageError, "leads elsewhere (301), which is not followed"),
        ((418, b"[]"), FormatError, "answered 418; expected a chat completion"),
        (
            (200, b"<html>Welcome</html>"),
            FormatError,
            "found “<html>Welcome</html>”; expected a chat completion as JSON",
        ),
        ((200, b'{"choices": []}'), FormatError, "expected a chat completion as JSON"),
        ((200, b"[" * 100_000), FormatError, "expected a chat completion as JSON"),
        (completion(None), FormatError, "found an answer without words"),
        (
            (200, json.dumps({"choices": [{"message": {"content": None, "tool_calls": [{"id": "x"}]}}]}).encode()),
            FormatError,
            "found an answer without words",
        ),
        ((400, b'{"error": {"message": "context too long"}}'), FormatError, "answered 400: “context too long”"),
    ],
)
def test_what_is_wrong_is_said(answer: Answer, kind: type[GoodOfficesError], sentence: str) -> None:
    error = refused(answer)
    assert type(error) is kind
    assert str(error).startswith("http://127.0.0.1:")
    assert sentence in str(error)


def test_nobody_is_there() -> None:
    with served(completion("")) as server:
        pass
    with pytest.raises(UsageError, match=r"cannot be reached \(.*\)\. Start the server, or set GOODOFFICES_LLM_URL"):
        asked(server.url)


def test_a_huge_answer_is_not_taken_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)
    assert "found an answer of more than" in str(refused((200, b" " * 10_000)))


def test_a_compressed_answer_is_not_unpacked() -> None:
    def packed(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("content-encoding", "gzip")
        handler.send_header("content-length", "0")
        handler.end_headers()

    assert "found a compressed answer" in str(refused(packed))


def drips(handler: BaseHTTPRequestHandler) -> None:
    """An answer that goes on and on, a blank at a time, each of them in time."""
    handler.send_response(200)
    handler.end_headers()
    with contextlib.suppress(OSError):
        for _ in range(200):
            handler.wfile.write(b" ")
            time.sleep(0.02)


def breaks_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("content-length", "1000")
    handler.end_headers()
    handler.wfile.write(b"{")
    handler.close_connection = True


def silent(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(0.3)


@pytest.mark.parametrize(
    ("answer", "seconds", "sentence"),
    [
        (drips, 0.1, "broke off its answer, or was not done within 0 seconds, 4 times"),
        (breaks_off, 20.0, "broke off its answer"),
        (silent, 0.05, "4 times; expected an answer"),
    ],
)
def test_no_server_keeps_it_waiting(answer: Answer, seconds: float, sentence: str) -> None:
    assert sentence in str(refused(answer, seconds=seconds))


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: object, **more: object) -> object:
        if name == "httpx":
            raise ModuleNotFoundError(name=name)
        return real(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(MissingExtra, match=r"goodoffices\[llm\]"):
        asked("http://127.0.0.1:1/v1")


def test_a_key_that_no_header_can_hold() -> None:
    with pytest.raises(UsageError, match="the key has odd signs"):
        Endpoint(Settings("http://127.0.0.1:1/v1", "m", "käy\n")).ask(ASKED, {})
