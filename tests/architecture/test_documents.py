"""The documents are true: the commands they name exist, the commands that exist are described, links lead somewhere."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from desktop import VERSION
from desktop.command_line.parser import build_parser
from tests.architecture import guards

DOCS = guards.ROOT / "docs"
DOCUMENTS = [guards.ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]


def commands() -> dict[str, argparse.ArgumentParser]:
    parser = build_parser(str)
    action = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return dict(action.choices)


def test_every_command_is_described() -> None:
    text = (DOCS / "COMMAND_LINE.md").read_text(encoding="utf-8")
    described = set(re.findall(r"^### `([\w-]+)", text, re.MULTILINE)) | set(
        re.findall(r"^### .*, `(\w+)", text, re.MULTILINE)
    )
    assert described == set(commands())


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_option_is_described(name: str) -> None:
    text = (DOCS / "COMMAND_LINE.md").read_text(encoding="utf-8")
    options = {option for action in commands()[name]._actions for option in action.option_strings if option[:2] == "--"}
    assert {option for option in options - {"--help"} if option not in text} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_the_developer_commands_of_the_documents_exist(document: Path) -> None:
    dev = (guards.ROOT / "dev.py").read_text(encoding="utf-8")
    known = set(re.findall(r'"(\w+)": \w+', dev[dev.index("COMMANDS = ") :]))
    named = set(re.findall(r"python3? dev\.py (\w+)", document.read_text(encoding="utf-8")))
    assert named <= known


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


def test_the_readme_begins_with_the_two_commands() -> None:
    first_screen = "\n".join((guards.ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:20])
    assert "python3 dev.py run" in first_screen
    assert "python3 dev.py test" in first_screen


def test_the_glossary_is_large_enough_to_be_useful() -> None:
    rows = re.findall(r"^\| (?!Vietnamese|-)", (DOCS / "GLOSSARY.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) >= 80


def test_the_version_is_said_once() -> None:
    project = (guards.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{VERSION}"' in project
