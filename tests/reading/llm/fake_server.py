"""A server on this machine that answers as it is told, as endpoints of language models do."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = tuple[int, bytes] | Callable[[BaseHTTPRequestHandler], None]


def completion(content: object) -> tuple[int, bytes]:
    """A chat completion with this content; anything but text as JSON."""
    words = content if isinstance(content, str) or content is None else json.dumps(content)
    return 200, json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()


@dataclass
class Asked:
    """Where the server is, and what it was asked: bodies, headers and paths of all requests."""

    url: str
    bodies: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


@contextmanager
def served(*answers: Answer) -> Iterator[Asked]:
    """A server that gives these answers in order, and the last one again and again."""
    left = list(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.paths.append(self.path)
            asked.headers.append(dict(self.headers))
            asked.bodies.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            answer = left.pop(0) if len(left) > 1 else left[0]
            if callable(answer):
                answer(self)
                return
            status, content = answer
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        asked = Asked(f"http://127.0.0.1:{server.server_address[1]}/v1")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield asked
        finally:
            server.shutdown()
            thread.join()
