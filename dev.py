#!/usr/bin/env python3
"""The one entry point for developers: set up, run, test, measure and build, on Linux and Windows.

    python3 dev.py run [ARGUMENTS]        start the program (or one of its commands); makes everything ready first
    python3 dev.py test [--fast] [PYTEST ARGUMENTS]
    python3 dev.py setup | bench | lock | build

Only the standard library is used, because nothing else is there on the first start. Everything is installed into
``.venv`` from the hash-locked files in ``requirements/``; a stamp in ``.venv`` makes later starts immediate.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "ansinh-stamp.json"
UNFINISHED = VENV / "ansinh-unfinished"  # stands while .venv is being filled; found at start = the last try was killed
LOCKS = {"runtime": ROOT / "requirements" / "runtime.txt", "dev": ROOT / "requirements" / "dev.txt"}
OLDEST_PYTHON = (3, 11)
ON_WINDOWS = os.name == "nt"
ON_LINUX = sys.platform.startswith("linux")
OUT_OF_REACH = re.compile(
    r"NewConnectionError|ConnectionError|ConnectTimeout|ReadTimeout|name resolution|Network is unreachable"
    r"|Could not fetch URL|No route to host|getaddrinfo|SSLError|ProxyError"
)

# Debian names of the libraries Qt loads; the first group is enough without a display.
OFFSCREEN_PACKAGES = ("libgl1", "libegl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3", "libglib2.0-0")
WINDOW_PACKAGES = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
)  # fmt: skip

# The tests of the store on a server start their own; Debian keeps the programs of each version apart from the PATH.
SERVER_PROGRAMS = ("initdb", "postgres")
SERVER_FOLDERS = "/usr/lib/postgresql/*/bin"
CLUSTER_SETTINGS = Path("/etc/postgresql-common/createcluster.conf")


class SetupError(Exception):
    """Setup cannot go on; the text says what happened and what to do."""


def say(text: str) -> None:
    """Print progress on standard error, so that a command's own output stays clean."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


# --- the interpreter and the virtual environment ----------------------------------------------------------------


def require_python(arguments: Sequence[str]) -> None:
    """Continue under a newer interpreter when this one is too old, or stop with a sentence."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    for minor in range(14, OLDEST_PYTHON[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            raise SystemExit(subprocess.call([newer, str(Path(__file__).resolve()), *arguments]))
    raise SetupError(
        f"Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer is needed, this is {sys.version.split()[0]}. "
        "Install a newer Python and run the same command with it."
    )


def venv_python() -> Path:
    """The interpreter inside ``.venv``."""
    return VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")


def digest(profile: str) -> str:
    """SHA-256 of the lock file of ``profile``."""
    return hashlib.sha256(LOCKS[profile].read_bytes()).hexdigest()


def read_stamp() -> dict[str, object]:
    """What the last finished setup left behind; empty when there was none or it cannot be read."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: Mapping[str, object]) -> None:
    """Replace the stamp in one step."""
    fresh = STAMP.with_suffix(".tmp")
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    fresh.replace(STAMP)


def interpreter() -> str:
    """What an environment is bound to: the minor version and the platform."""
    return f"{sys.version_info[0]}.{sys.version_info[1]} {sys.platform}"


def prepare(profile: str) -> dict[str, object]:
    """Make ``.venv`` hold the packages of ``profile`` ("runtime", or "dev" which contains it); returns the stamp."""
    stamp = read_stamp()
    sound = venv_python().exists() and not UNFINISHED.exists()
    if sound and stamp.get("interpreter") == interpreter():
        if stamp.get(profile) == digest(profile):
            return stamp
        if stamp.get("dev"):
            profile = "dev"  # keep the larger environment whole
    started = time.monotonic()
    if sound and stamp.get("interpreter", interpreter()) == interpreter() and has_pip():
        say("the locked packages have changed; updating .venv")
    else:
        create_environment()
    UNFINISHED.touch()
    STAMP.unlink(missing_ok=True)
    install_packages(profile)
    stamp = {"interpreter": interpreter(), "runtime": digest("runtime"), "libraries": []}
    if profile == "dev":
        stamp["dev"] = digest("dev")
    write_stamp(stamp)
    UNFINISHED.unlink()
    say(f"packages ready after {time.monotonic() - started:.0f} s")
    return stamp


def has_pip() -> bool:
    """Whether the environment can install packages."""
    return subprocess.run([venv_python(), "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def create_environment() -> None:
    """Make a new, empty ``.venv``; what a killed setup left is removed first."""
    if VENV.exists():
        say("removing the unusable .venv")
        shutil.rmtree(VENV)
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        install_system_packages(("python3-venv",), "Python's venv module is missing")
        importlib.invalidate_caches()
    VENV.mkdir()
    UNFINISHED.touch()
    say(f"creating .venv with Python {sys.version.split()[0]}")
    result = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, errors="replace", check=False
    )
    if result.returncode != 0 or not has_pip():
        detail = (result.stdout + result.stderr).strip()
        raise SetupError(
            f"Python could not create .venv. Install the venv module of this Python and try again.\n{detail}"
        )


def install_packages(profile: str) -> None:
    """Install the locked packages of ``profile`` and show each one."""
    lock = LOCKS[profile]
    total = sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if re.match(r"[A-Za-z0-9]", line))
    say(f"installing up to {total} locked packages from requirements/{lock.name} (a few minutes the first time)")
    command = [venv_python(), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--no-input"]
    command += ["--disable-pip-version-check", "--retries", "2", "--no-color", "-r", lock]
    output: list[str] = []
    for line in lines_of(command, output):
        word, _, rest = line.strip().partition(" ")
        if word in {"Collecting", "Processing"}:
            collected = sum(1 for earlier in output if earlier.startswith(("Collecting ", "Processing ")))
            say(f"  {collected:2}/{total} {rest.split(' ')[0].split(';')[0]}")
        elif word in {"Downloading", "Installing"}:
            say(f"        {word.lower()} {rest[:70]}")


def lines_of(command: Sequence[str | Path], output: list[str]) -> Iterator[str]:
    """Run ``command`` and give its lines as they come; Stop with a plain reason when it fails."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace"
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            output.append(line)
            yield line
    if process.returncode == 0:
        return
    text = "".join(output)
    if OUT_OF_REACH.search(text):
        raise SetupError(
            "the package index could not be reached. Connect to the internet (or point pip to your office's own "
            "index in its configuration) and run the same command again."
        )
    raise SetupError("pip could not install the packages:\n" + "".join(output[-12:]).rstrip())


# --- system libraries -------------------------------------------------------------------------------------------


def ensure_qt_libraries(stamp: dict[str, object], *, window: bool) -> None:
    """On Linux, find the system libraries Qt needs and install the missing ones where that is allowed."""
    need = "window" if window else "offscreen"
    found = stamp.get("libraries")
    checked = list(found) if isinstance(found, list) else []
    if not ON_LINUX or need in checked:
        return
    missing = missing_libraries(window=window)
    if missing:
        packages = OFFSCREEN_PACKAGES + (WINDOW_PACKAGES if window else ())
        install_system_packages(packages, f"Qt misses {', '.join(missing)}")
        missing = missing_libraries(window=window)
        if missing:
            raise SetupError(
                f"Qt still misses {', '.join(missing)}; install the system packages that hold these libraries."
            )
    write_stamp({**stamp, "libraries": [*checked, need]})


def missing_libraries(*, window: bool) -> list[str]:
    """Names of shared libraries that Qt's own libraries and platform plugins cannot find."""
    qt = next(iter(VENV.glob("lib/python*/site-packages/PySide6/Qt")), None)
    if qt is None:
        raise SetupError("PySide6 is not in .venv; remove the folder .venv and run the same command again.")
    plugins = ["platforms/libqoffscreen.so"] + (["platforms/libqxcb.so"] if window else [])
    files = [qt / "lib" / name for name in ("libQt6Gui.so.6", "libQt6Widgets.so.6", "libQt6PrintSupport.so.6")]
    files += [qt / "plugins" / name for name in plugins]
    result = subprocess.run(["ldd", *files], capture_output=True, text=True, errors="replace", check=False)
    return sorted(set(re.findall(r"^\s*(\S+) => not found", result.stdout, re.MULTILINE)))


def install_system_packages(packages: Sequence[str], reason: str) -> None:
    """Install Debian packages as root or by passwordless sudo; otherwise stop and print the exact command."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise SetupError(f"{reason}. Install what Debian calls: {' '.join(packages)}, then run the same command again.")
    prefix = administrator()
    if prefix is None:
        raise SetupError(f"{reason}. Run this once, then the same command again:\n  sudo {shlex.join(install)}")
    say(f"{reason}; installing {' '.join(packages)}")
    environment = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    output: list[str] = []
    for command in (["apt-get", "update"], install):
        result = subprocess.run([*environment, *command], capture_output=True, text=True, errors="replace", check=False)
        output = (result.stdout + result.stderr).splitlines()
    if result.returncode != 0:
        tail = "\n".join(output[-8:])
        raise SetupError(f"{reason}, and the packages could not be installed. Run:\n  {shlex.join(install)}\n{tail}")


def administrator() -> list[str] | None:
    """What a command of the system's administrator begins with; None when this user may not be one without asking."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n"]
    return None


def has_server_programs() -> bool:
    """Whether PostgreSQL's own programs are on this machine, so that tests can start a server."""
    places = [None, *sorted(map(str, Path("/").glob(SERVER_FOLDERS.lstrip("/"))))]
    return any(all(shutil.which(program, path=place) for program in SERVER_PROGRAMS) for place in places)


def ensure_server_programs() -> None:
    """On Linux, install PostgreSQL for the tests where that is allowed; else say how, and let those tests be skipped.

    The package would make and start a database server of the system; its own setting for that is turned off first.
    """
    if not ON_LINUX or has_server_programs():
        return
    try:
        if shutil.which("apt-get") and (prefix := administrator()) is not None:
            forbid_system_server(prefix)
        install_system_packages(("postgresql",), "the tests of the store on a server need PostgreSQL")
    except SetupError as reason:
        say(f"{reason}\nGoing on without it: the tests that need a server are skipped.")


def forbid_system_server(prefix: Sequence[str]) -> None:
    """Keep the package from making a server of its own; settings that are already there are left as they are."""
    script = 'test -e "$1" || { mkdir -p "$(dirname "$1")" && echo "create_main_cluster = false" > "$1"; }'
    command = [*prefix, "sh", "-c", script, "sh", str(CLUSTER_SETTINGS)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        raise SetupError(f"{CLUSTER_SETTINGS} could not be written, so PostgreSQL is not installed.")


def has_display() -> bool:
    """Whether a window can be shown."""
    return not ON_LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- the commands -----------------------------------------------------------------------------------------------


def environment(*, offscreen: bool) -> dict[str, str]:
    """Environment of the project's own processes: this checkout's packages, from whatever folder dev.py was called."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    if offscreen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return variables


def run(arguments: Sequence[str]) -> int:
    """Start the program; without a display and without a command, do the tour and say where the pictures are."""
    stamp = prepare("runtime")
    window = has_display() and not arguments
    ensure_qt_libraries(stamp, window=window)
    command = [str(venv_python()), "-P", "-m", "desktop", *arguments]
    if arguments or window:
        if ON_WINDOWS:
            return subprocess.call(command, env=environment(offscreen=False))
        os.execve(command[0], command, environment(offscreen=not has_display()))
    out = Path("tour").resolve()
    say(f"no display here: the tour shows every screen as a picture in {out}")
    status = subprocess.call([*command, "tour", "--out", str(out)], env=environment(offscreen=True))
    if status == 0:
        say(f"done. Open {out / 'index.html'}; with a display the same command opens the window.")
    return status


def test(arguments: Sequence[str]) -> int:
    """Run every check; with pytest arguments only pytest runs."""
    ensure_qt_libraries(prepare("dev"), window=False)
    ensure_server_programs()
    fast = "--fast" in arguments
    rest = [argument for argument in arguments if argument != "--fast"]
    python = [str(venv_python()), "-m"]
    steps = {
        "ruff check": [*python, "ruff", "check", "."],
        "ruff format": [*python, "ruff", "format", "--check", "."],
        "mypy": [*python, "mypy"],
        "lint-imports": [str(venv_python().with_name("lint-imports"))],
        "pytest": [*python, "pytest", "-q", "-n", "2", *(["-m", "not slow"] if fast else []), *rest],
    }
    if rest:
        steps = {"pytest": steps["pytest"]}
    results: list[str] = []
    worst = 0
    for name, command in steps.items():
        say(f"-- {name}")
        started = time.monotonic()
        status = subprocess.call(command, cwd=ROOT, env=environment(offscreen=True))
        worst = worst or status
        results.append(f"{name} {'ok' if status == 0 else 'FAILED'} ({time.monotonic() - started:.0f} s)")
    say(("ALL PASSED: " if worst == 0 else "FAILED: ") + " | ".join(results))
    return 0 if worst == 0 else 1


def bench(arguments: Sequence[str]) -> int:
    """Run the measurements one after another and show their numbers; names choose some (``bench plan store``).

    From the first option on, what follows goes to the measurement (``bench province --people 3000000``).
    """
    first = next((place for place, word in enumerate(arguments) if word.startswith("--")), len(arguments))
    arguments, options = arguments[:first], arguments[first:]
    ensure_qt_libraries(prepare("dev"), window=False)
    worst = 0
    for script in sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py")):
        name = script.stem.removeprefix("bench_")
        if arguments and name not in arguments:
            continue
        say(f"-- {name}")
        module = [str(venv_python()), "-m", f"tests.benchmarks.{script.stem}", *options]
        worst = worst or subprocess.call(module, cwd=ROOT, env=environment(offscreen=True))
    return worst


def lock(_arguments: Sequence[str]) -> int:
    """Write requirements/*.txt anew from requirements/*.in, for every platform, with hashes and without host names."""
    prepare("runtime")
    tool = ROOT / "build" / "lock-tool"
    subprocess.run([venv_python(), "-m", "pip", "install", "-q", "--upgrade", "--target", tool, "uv"], check=True)
    uv = next(path for path in (tool / "bin" / "uv", tool / "bin" / "uv.exe") if path.exists())
    for profile, target in LOCKS.items():
        source = target.with_suffix(".in")
        options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate", "-q"]
        subprocess.run([uv, "pip", "compile", *options, source, "-o", target], cwd=ROOT, check=True)
        if "://" in target.read_text(encoding="utf-8"):
            raise SetupError(f"{target} names a host; it must not be committed.")
        say(f"{profile}: {target.relative_to(ROOT)} written")
    return 0


def build(arguments: Sequence[str]) -> int:
    """Freeze the program into dist/AnSinhXa (docs/INSTALLER.md)."""
    ensure_qt_libraries(prepare("dev"), window=False)
    command = [str(venv_python()), "-m", "PyInstaller", "--noconfirm", "--distpath", "dist", "--workpath", "build"]
    return subprocess.call([*command, *arguments, "build_installer.spec"], cwd=ROOT, env=environment(offscreen=True))


def setup(_arguments: Sequence[str]) -> int:
    """Make everything ready without starting anything."""
    ensure_qt_libraries(prepare("dev"), window=False)
    say("ready")
    return 0


COMMANDS = {"run": run, "test": test, "setup": setup, "bench": bench, "lock": lock, "build": build}


def main(arguments: Sequence[str]) -> int:
    """Dispatch one command; a reason to stop becomes one paragraph and exit code 2."""
    try:
        require_python(arguments)
        if not arguments or arguments[0] not in COMMANDS:
            print(__doc__.strip(), file=sys.stderr)
            return 0 if arguments and arguments[0] in {"-h", "--help", "help"} else 2
        return COMMANDS[arguments[0]](arguments[1:])
    except SetupError as reason:
        say(str(reason))
        return 2
    except subprocess.CalledProcessError as error:
        say(f"this command failed with code {error.returncode}: {shlex.join(map(str, error.cmd))}")
        return 2
    except OSError as error:
        say(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "))
        return 2
    except KeyboardInterrupt:
        say("stopped; run the same command again to go on")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
