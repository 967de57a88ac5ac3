"""The rules of the house that no off-the-shelf checker knows, each as a function from a text to its offences."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("policy", "db", "exports", "ui", "desktop")

MAX_FUNCTION_LINES = 60
MAX_MODULE_LINES = 500
MAX_CLASS_METHODS = 25

_DYNAMIC_CALLS = {"__import__", "eval", "exec", "compile", "import_module"}
_BOXES = {"QMessageBox", "QErrorMessage"}

_INTERNAL = "|".join(("LAW", "PRODUCT", "SYNC", "TECH", "RELIABILITY", "CAMPAIGN", "CONTRACTS"))
_MACHINE = r"(?:^|[^A-Za-z0-9.])/(?:work|root|farm|home/\w+|opt/(?:pypi|wheels))/[a-z]"
_INDEX = r"index[-]url|find[-]links|https?://\S*(?:py" r"pi|python" r"hosted|deb\.deb" r"ian|npm" r"js)"
_FORBIDDEN_TEXT = (
    ("a path of one machine", re.compile(_MACHINE)),
    ("a package index", re.compile(_INDEX, re.IGNORECASE)),
    ("a document from outside the project", re.compile(rf"\b(?:{_INTERNAL})\.md\b")),
)


_NOT_OURS = {".git", ".venv", "build", "dist", "tour", "__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache"}


def project_files() -> list[Path]:
    """Every file that is or would be committed; without git, every file outside the folders of tools."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        paths = (path for path in ROOT.rglob("*") if path.is_file())
        return [path for path in paths if _NOT_OURS.isdisjoint(path.relative_to(ROOT).parts)]
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def room_files() -> list[Path]:
    """The Python files of the five rooms and of ``dev.py``."""
    found = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return [*found, ROOT / "dev.py"]


def oversized(source: str) -> Iterator[str]:
    """Functions, classes and modules that have outgrown the limits."""
    lines = source.count("\n")
    if lines > MAX_MODULE_LINES:
        yield f"module of {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MAX_FUNCTION_LINES:
                yield f"line {node.lineno}: {node.name} has {length} lines"
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)) for part in node.body)
            if methods > MAX_CLASS_METHODS:
                yield f"line {node.lineno}: {node.name} has {methods} methods"


def dynamic_imports(source: str) -> Iterator[str]:
    """Calls and imports whose target no reader and no checker can see."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func
            owner = called.value if isinstance(called, ast.Attribute) else None
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in _DYNAMIC_CALLS and (owner is None or getattr(owner, "id", "") in {"importlib", "builtins"}):
                yield f"line {node.lineno}: {name}()"
        elif isinstance(node, ast.ImportFrom) and node.module == "importlib":
            yield from (f"line {node.lineno}: {alias.name}" for alias in node.names if alias.name == "import_module")


def message_boxes(source: str) -> Iterator[str]:
    """Uses of a message box."""
    for node in ast.walk(ast.parse(source)):
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if name in _BOXES:
            yield f"line {node.lineno}: {name}"


def forbidden_text(text: str) -> Iterator[str]:
    """Words that tie the project to one machine, one mirror or papers a reader does not have."""
    for number, line in enumerate(text.splitlines(), 1):
        for what, pattern in _FORBIDDEN_TEXT:
            if pattern.search(line):
                yield f"line {number}: {what}"
