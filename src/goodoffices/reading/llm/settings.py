"""Where the language model is, which one it is, and the key to it: from the environment, or the user's own file.

No file of the working folder is looked at: whoever sends a folder must not be able to send its reader's texts, or key,
somewhere else.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from goodoffices.case.errors import FormatError, UsageError, visible
from goodoffices.case.names import did_you_mean

VARIABLES = {"url": "GOODOFFICES_LLM_URL", "model": "GOODOFFICES_LLM_MODEL", "key": "GOODOFFICES_LLM_KEY"}
MOST = 10_000
"""Bytes of the file."""

EXAMPLE = "http://localhost:11434/v1"
PATH = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Settings:
    """The base address of an endpoint, a model that it has, and the key to it, which is never shown."""

    url: str
    model: str
    key: str = field(default="", repr=False)

    @property
    def host(self) -> str:
        """The machine at the address."""
        return urlsplit(self.url).hostname or ""

    @property
    def is_local(self) -> bool:
        """Whether that is this machine."""
        return self.host in {"localhost", "127.0.0.1", "::1"}


def settings(environment: Mapping[str, str]) -> Settings:
    """What is set up: variables of the environment go before the file.

    The key in the file belongs to the address in the file, and is sent to no other. Raises UsageError where something
    is missing or makes no sense, FormatError where the file cannot be read.
    """
    said = {name: environment[variable].strip() for name, variable in VARIABLES.items() if environment.get(variable)}
    place = settings_file(environment)
    written = _from_file(place)
    if "url" in said:
        written.pop("key", None)
    own = {**written, **said}
    for name in ("url", "model"):
        if not own.get(name):
            raise UsageError(
                f"The reader “llm” has no {name} of a language model. Set {VARIABLES[name]}, or write "
                f'`{name} = "…"` into {visible(str(place))}, for instance with the url {EXAMPLE}.'
            )
    return Settings(_base(own["url"]), own["model"], own.get("key", ""))


def settings_file(environment: Mapping[str, str]) -> Path:
    """Where the user's own file is, whether or not it exists."""
    home = environment.get("XDG_CONFIG_HOME") or (environment.get("APPDATA") if os.name == "nt" else None)
    return (
        Path(home) if home else Path(environment.get("HOME", "~")).expanduser() / ".config"
    ) / "goodoffices/llm.toml"


def _from_file(place: Path) -> dict[str, str]:
    name = visible(str(place))
    try:
        if not place.is_file():
            return {}
        with place.open("rb") as file:
            data = tomllib.loads(file.read(MOST).decode())
    except (OSError, ValueError) as error:
        raise FormatError(f"{name}: cannot be read: {visible(str(error))}") from None
    for key, own in data.items():
        if key not in VARIABLES:
            advice = did_you_mean(key, VARIABLES)
            raise FormatError(f"{name}: found “{visible(key[:60])}”; expected url, model or key. {advice}")
        if not isinstance(own, str):
            raise FormatError(f"{name}: found a {key} that is no text; expected one in quotation marks")
    return data


def _base(url: str) -> str:
    """The address without what is put behind it."""
    try:
        parts = urlsplit(url)
        is_sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        is_sound = False
    if not is_sound or any(sign.isspace() for sign in url):
        raise UsageError(f"“{visible(url[:100])}” is no address of an endpoint. Write one such as {EXAMPLE}.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise UsageError(
            "The address of the endpoint holds more than an address: a password, or something behind ? or #. Write it "
            f"without; a key belongs into {VARIABLES['key']}."
        )
    return url.rstrip("/").removesuffix(PATH)
