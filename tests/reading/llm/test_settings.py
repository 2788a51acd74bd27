"""What is set up in the environment, or in the user's own file."""

import os
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError, UsageError
from goodoffices.reading.llm.settings import Settings, settings, settings_file

URL, MODEL, KEY = "GOODOFFICES_LLM_URL", "GOODOFFICES_LLM_MODEL", "GOODOFFICES_LLM_KEY"


def in_file(folder: Path, text: str) -> dict[str, str]:
    """The environment of somebody whose file has this text."""
    environment = {"XDG_CONFIG_HOME": str(folder), "HOME": str(folder)}
    file = settings_file(environment)
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    return environment


def test_the_environment_says_it(tmp_path: Path) -> None:
    said = {"HOME": str(tmp_path), URL: " https://a.example/v1/chat/completions ", MODEL: "m", KEY: "k"}
    assert settings(said) == Settings("https://a.example/v1", "m", "k")


def test_the_file_says_it_and_the_environment_goes_first(tmp_path: Path) -> None:
    environment = in_file(tmp_path, 'url = "http://localhost:1/v1/"\nmodel = "m"\nkey = "k"\n')
    assert settings(environment) == Settings("http://localhost:1/v1", "m", "k")
    assert settings({**environment, MODEL: "other"}).model == "other"


def test_the_key_of_the_file_goes_to_no_other_address(tmp_path: Path) -> None:
    environment = in_file(tmp_path, 'url = "http://localhost:1/v1/"\nmodel = "m"\nkey = "k"\n')
    assert settings({**environment, URL: "http://other.example/v1"}).key == ""
    assert settings({**environment, URL: "http://other.example/v1", KEY: "own"}).key == "own"


def test_a_file_of_the_working_folder_is_not_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("goodoffices.toml", "llm.toml", ".goodoffices.toml"):
        (tmp_path / name).write_text('url = "http://evil.example"\nmodel = "m"\n', encoding="utf-8")
    with pytest.raises(UsageError, match="has no url"):
        settings({"HOME": str(tmp_path / "home")})


def test_the_key_is_not_shown() -> None:
    assert "secret" not in repr(Settings("http://a", "m", "secret"))


def test_the_machine(tmp_path: Path) -> None:
    assert Settings("http://localhost:1/v1", "m").is_local
    assert not Settings("http://localhost.example/v1", "m").is_local


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({}, "The reader “llm” has no url of a language model. Set GOODOFFICES_LLM_URL, or write `url = "),
        ({URL: "http://a"}, "has no model of a language model. Set GOODOFFICES_LLM_MODEL"),
        ({URL: "file:///etc/passwd", MODEL: "m"}, "“file:///etc/passwd” is no address of an endpoint"),
        ({URL: "ftp://a", MODEL: "m"}, "is no address"),
        ({URL: "http://", MODEL: "m"}, "is no address"),
        ({URL: "http://a:b", MODEL: "m"}, "is no address"),
        ({URL: "http://[a", MODEL: "m"}, "is no address"),
        ({URL: "http://a b", MODEL: "m"}, "is no address"),
        ({URL: "http://me:secret@a", MODEL: "m"}, "holds more than an address"),
        ({URL: "http://a?key=secret", MODEL: "m"}, "holds more than an address"),
    ],
)
def test_what_is_missing_or_makes_no_sense(said: dict[str, str], sentence: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        settings({"HOME": str(tmp_path), **said})
    assert sentence in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("url = ", "llm.toml: cannot be read"),
        ('ulr = "a"', "found “ulr”; expected url, model or key. Did you mean “url”?"),
        ("url = 1", "found a url that is no text"),
        ("[llm]", "found “llm”; expected url"),
    ],
)
def test_a_file_that_makes_no_sense(text: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError) as caught:
        settings(in_file(tmp_path, text))
    assert sentence in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="folders are elsewhere there")
def test_where_the_file_is() -> None:
    assert settings_file({"HOME": "/a"}) == Path("/a/.config/goodoffices/llm.toml")
    assert settings_file({"HOME": "/a", "XDG_CONFIG_HOME": "/b"}) == Path("/b/goodoffices/llm.toml")
