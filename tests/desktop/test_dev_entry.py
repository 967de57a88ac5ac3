"""``dev.py`` makes an environment once, mends a broken one, and stops with a sentence when it cannot go on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own whose environments are made by the test, not by pip."""
    venv = tmp_path / ".venv"
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "STAMP", venv / "stamp.json")
    monkeypatch.setattr(dev, "UNFINISHED", venv / "unfinished")
    locks = {name: tmp_path / f"{name}.txt" for name in ("runtime", "dev")}
    for name, path in locks.items():
        path.write_text(f"{name}==1\n")
    monkeypatch.setattr(dev, "LOCKS", locks)
    return tmp_path


@pytest.fixture
def made(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done to the environment, in order."""
    steps: list[str] = []

    def create() -> None:
        steps.append("create")
        python = dev.venv_python()
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    monkeypatch.setattr(dev, "create_environment", create)
    monkeypatch.setattr(dev, "install_packages", lambda profile: steps.append(f"install {profile}"))
    monkeypatch.setattr(dev, "has_pip", lambda: True)
    return steps


def test_the_second_start_installs_nothing(made: list[str]) -> None:
    dev.prepare("runtime")
    dev.prepare("runtime")
    assert made == ["create", "install runtime"]


def test_the_larger_environment_also_serves_the_program(made: list[str]) -> None:
    dev.prepare("dev")
    dev.prepare("runtime")
    assert made == ["create", "install dev"]


def test_a_changed_lock_updates_in_place_and_keeps_the_larger_environment(made: list[str], project: Path) -> None:
    dev.prepare("dev")
    dev.LOCKS["runtime"].write_text("runtime==2\n")
    dev.prepare("runtime")
    assert made == ["create", "install dev", "install dev"]


def test_a_killed_setup_is_begun_anew(made: list[str]) -> None:
    dev.prepare("runtime")
    dev.UNFINISHED.touch()
    dev.prepare("runtime")
    assert made == ["create", "install runtime"] * 2


def test_a_setup_that_fails_leaves_the_mark_of_an_unfinished_one(
    made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(profile: str) -> None:
        raise dev.SetupError("no")

    monkeypatch.setattr(dev, "install_packages", fail)
    with pytest.raises(dev.SetupError):
        dev.prepare("runtime")
    assert dev.UNFINISHED.exists()
    assert not dev.STAMP.exists()


def test_another_python_makes_the_environment_anew(made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    dev.prepare("runtime")
    monkeypatch.setattr(dev, "interpreter", lambda: "3.99 elsewhere")
    dev.prepare("runtime")
    assert made == ["create", "install runtime"] * 2


def test_an_unreachable_index_is_said_plainly() -> None:
    script = "print('NewConnectionError: Temporary failure in name resolution'); raise SystemExit(1)"
    with pytest.raises(dev.SetupError, match="could not be reached"):
        list(dev.lines_of([sys.executable, "-c", script], []))


def test_another_fault_of_pip_is_shown_as_it_is() -> None:
    script = "print('THESE PACKAGES DO NOT MATCH THE HASHES'); raise SystemExit(1)"
    with pytest.raises(dev.SetupError, match="DO NOT MATCH"):
        list(dev.lines_of([sys.executable, "-c", script], []))


def test_missing_libraries_are_found_by_name(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (dev.VENV / "lib/python3.11/site-packages/PySide6/Qt").mkdir(parents=True)
    answer = "\tlibGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibEGL.so.1 => not found\n"
    monkeypatch.setattr(dev.subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 0, answer, ""))
    assert dev.missing_libraries(window=False) == ["libEGL.so.1", "libGL.so.1"]


def test_system_packages_nobody_may_install_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.SetupError, match="sudo apt-get install -y --no-install-recommends libgl1"):
        dev.install_system_packages(["libgl1"], "Qt misses libGL.so.1")


@pytest.fixture
def bare_linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A Linux machine of an administrator without PostgreSQL; gives the commands that were run there."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        if command[0] == "sh":
            status = subprocess.call(command)
            return subprocess.CompletedProcess(command, status, "", "")
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(dev, "ON_LINUX", True)
    monkeypatch.setattr(dev, "SERVER_FOLDERS", str(tmp_path / "postgresql/*/bin"))
    monkeypatch.setattr(dev, "CLUSTER_SETTINGS", tmp_path / "etc" / "createcluster.conf")
    monkeypatch.setattr(dev, "administrator", list)
    monkeypatch.setattr(dev.subprocess, "run", run)
    real = dev.shutil.which
    monkeypatch.setattr(
        dev.shutil,
        "which",
        lambda name, path=None: "/usr/bin/apt-get" if name == "apt-get" else path and real(name, path=path),
    )
    return commands


def test_a_server_for_the_tests_is_installed_without_one_of_the_system(bare_linux: list[list[str]]) -> None:
    dev.ensure_server_programs()
    assert dev.CLUSTER_SETTINGS.read_text() == "create_main_cluster = false\n"
    assert bare_linux[-1][-4:] == ["install", "-y", "--no-install-recommends", "postgresql"]


def test_settings_of_the_system_about_servers_are_left_as_they_are(bare_linux: list[list[str]]) -> None:
    dev.CLUSTER_SETTINGS.parent.mkdir()
    dev.CLUSTER_SETTINGS.write_text("ssl = on\n")
    dev.ensure_server_programs()
    assert dev.CLUSTER_SETTINGS.read_text() == "ssl = on\n"
    assert bare_linux[-1][-1] == "postgresql"


def test_nothing_is_installed_where_a_server_is_found(tmp_path: Path, bare_linux: list[list[str]]) -> None:
    folder = tmp_path / "postgresql" / "15" / "bin"
    folder.mkdir(parents=True)
    for name in dev.SERVER_PROGRAMS:
        (folder / name).touch(mode=0o755)
    dev.ensure_server_programs()
    assert bare_linux == []


def test_a_server_nobody_may_install_is_named_with_the_command_and_the_tests_go_on(
    bare_linux: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "administrator", lambda: None)
    dev.ensure_server_programs()
    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends postgresql" in said
    assert "skipped" in said
    assert bare_linux == []
    assert not dev.CLUSTER_SETTINGS.exists()


@pytest.mark.parametrize(("command", "wanted"), [("test", 1), ("setup", 0), ("run", 0)])
def test_only_the_tests_ask_for_a_server(command: str, wanted: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(dev, "prepare", lambda profile: {})
    monkeypatch.setattr(dev, "ensure_qt_libraries", lambda stamp, *, window: None)
    monkeypatch.setattr(dev, "ensure_server_programs", lambda: asked.append(True))
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev.subprocess, "call", lambda *a, **k: 0)
    assert dev.main([command]) == 0
    assert len(asked) == wanted


def test_a_python_that_is_too_old_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (3, 99))
    assert dev.main(["run"]) == 2
    assert "Python 3.99 or newer is needed" in capsys.readouterr().err


def test_the_locks_carry_hashes_and_no_host() -> None:
    for lock in dev.LOCKS.values():
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        packages = [line for line in text.splitlines() if line[:1].isalnum()]
        assert packages
        assert text.count("--hash=sha256:") >= len(packages)
