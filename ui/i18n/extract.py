"""Collects the sentences people read and keeps ``ansinh_en.ts`` in step with them.

``python -m ui.i18n.extract`` updates the file and prints what has no English text yet as JSON (sentence → "").
``python -m ui.i18n.extract fill FILE`` takes such a JSON with the English texts filled in.
"""

from __future__ import annotations

import ast
import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from ui.i18n import ENGLISH_FILE, catalogue

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("policy", "db", "exports", "ui", "desktop")
SCREEN_CALLS = {"tr": 0, "mark": 0}
MESSAGE_CALLS = {"message": 1}
SHOWN_KEYS = frozenset({"title", "label", "name", "text", "question", "answer", "body", "caution", "figure_label"})
SHOWN_FOLDERS = ("policy/parameters",)
"""Folders whose TOML texts under SHOWN_KEYS stand on a screen of the second language as well."""


class ExtractError(ValueError):
    """A sentence that cannot be collected; the text names the file, the line and the reason."""


def _literal(node: ast.Call, position: int) -> str | None:
    if len(node.args) <= position:
        return None
    argument = node.args[position]
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def sentences_of_code(source: str, place: str) -> Iterator[str]:
    """The literals of ``tr(…)``, ``mark(…)`` and ``message(code, …)`` in one file.

    Raises:
        ExtractError: ``tr`` or ``mark`` is called with something other than a literal.
    """
    screen = place.startswith(("ui/", "desktop/"))
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if screen and isinstance(node.func, ast.Name) and name in SCREEN_CALLS:
            text = _literal(node, SCREEN_CALLS[name])
            if text is None:
                raise ExtractError(f"{place}:{node.lineno}: {name}() needs a literal text")
            yield text
        elif name in MESSAGE_CALLS and (text := _literal(node, MESSAGE_CALLS[name])) is not None:
            yield text


def _texts_of_table(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in SHOWN_KEYS and isinstance(inner, str):
                yield inner
            else:
                yield from _texts_of_table(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts_of_table(inner)


def collect(root: Path = ROOT) -> dict[str, list[str]]:
    """Every sentence people read → the files it stands in."""
    found: dict[str, list[str]] = defaultdict(list)
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            place = path.relative_to(root).as_posix()
            for text in sentences_of_code(path.read_text(encoding="utf-8"), place):
                if any(letter.isalpha() for letter in text):
                    found[text].append(place)
    for folder in SHOWN_FOLDERS:
        for path in sorted((root / folder).rglob("*.toml")):
            place = path.relative_to(root).as_posix()
            for text in _texts_of_table(tomllib.loads(path.read_text(encoding="utf-8"))):
                found[text].append(place)
    return dict(found)


def update(path: Path = ENGLISH_FILE, additions: dict[str, str] | None = None) -> dict[str, str]:
    """Bring the file in step with the code, keep its texts, add ``additions``; returns sentence → English text."""
    found = collect()
    known = {source: text for (_, source), text in catalogue.read(path).items()} if path.exists() else {}
    known.update(additions or {})
    entries = {source: known.get(source, "") for source in found}
    catalogue.write(path, entries, found, "en_US")
    return entries


def wrong_places(entries: dict[str, str]) -> list[str]:
    """Sentences whose English text names other places than the Vietnamese one."""
    return [
        source
        for source, text in entries.items()
        if text and catalogue.placeholders(source) != catalogue.placeholders(text)
    ]


def main(arguments: list[str]) -> int:
    """Run the command; 0 when every sentence has an English text with the same places."""
    additions = None
    if arguments[:1] == ["fill"] and len(arguments) > 1:
        additions = json.loads(Path(arguments[1]).read_text(encoding="utf-8"))
    entries = update(additions=additions)
    missing = {source: "" for source, text in entries.items() if not text}
    wrong = wrong_places(entries)
    sys.stdout.write(json.dumps(missing, ensure_ascii=False, indent=1) + "\n")
    for source in wrong:
        sys.stderr.write(f"other places in the English text: {source}\n")
    sys.stderr.write(f"{len(entries)} sentences, {len(missing)} without English, {len(wrong)} with other places\n")
    return 1 if missing or wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
