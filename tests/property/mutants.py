"""Hand-made mistakes in the merge core, each of which the laws must notice.

``python tests/property/mutants.py [histories [words of a name]]``

Every mutant is one change of text in a copy of the database room; the laws run against the copy. Prints a table and
exits 1 when fewer than 19 of 20 are caught.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NEEDED = 0.95
# name, file, text, replacement
MUTANTS = [
    (
        "edit names no parents", "db/transactions.py",
        "parents = {head for name in different for head in now.heads(name)}", "parents = set()",
    ),
    (
        "edit names one parent only", "db/transactions.py",
        "parents = {head for name in different for head in now.heads(name)}",
        "parents = set([head for name in different for head in now.heads(name)][:1])",
    ),
    (
        "parents replace every field of the row", "db/fold.py",
        "gone = replaced.get(name, ())", "gone = set().union(*replaced.values()) if replaced else ()",
    ),
    ("nothing is ever replaced", "db/fold.py", "gone = replaced.get(name, ())", "gone = ()"),
    (
        "several heads: only the first is looked at", "db/fold.py",
        "distinct = values if len(values) == 1 else sorted(set(values))", "distinct = values[:1]",
    ),
    (
        "suggestion by order of arrival", "db/fold.py",
        "distinct[-1] if objected is None else objected", "values[0]",
    ),
    ("notes joined in order of arrival", "db/fold.py", "sorted(set(values))", "list(dict.fromkeys(values))"),
    ("deletion wins over an edit it has not seen", "db/fold.py", "if unseen or len(verdicts) > 1:", "if False:"),
    ("deletion never hides", "db/fold.py", "        state.deleted = True", "        state.deleted = False"),
    (
        "a later value of a joined row is dropped", "db/fold.py",
        "            if late:", "            if late and False:",
    ),
    (
        "root of joined rows by arrival", "db/fold.py",
        "low, high = sorted((find(one), find(other)))", "high, low = find(one), find(other)",
    ),
    (
        "content is not held against the id", "db/changes.py",
        'return "" if change.expected_id == change.id else "content"', 'return ""',
    ),
    (
        "a known change is written again", "db/receiving.py",
        "known = self._tx.log.known(list(unique))",
        "known = self._tx.log.known(list(unique))\n        self._tx.connection.execute(\"DELETE FROM change WHERE "
        "id IN (SELECT value FROM json_each(?))\", (_id_list(list(unique.values())),))\n        known = set()",
    ),
    ("only the newest change of a row is taken", "db/receiving.py", "unique = {change.id: change for change in sound}",
     "unique = {c.id: c for c in {c.row_id: c for c in sound}.values()}"),
    (
        "erasure does not empty the log", "db/erasure.py",
        "SET data = '' WHERE kind <> 'erase'", "SET data = data WHERE kind <> 'erase'",
    ),
    (
        "an erased row takes new data", "db/receiving.py",
        "taken.append(_emptied(change))", "taken.append(change)",
    ),
    ("emptied changes are refused at once", "db/receiving.py", "            elif last:", "            elif True:"),
    ("forks are not noticed", "db/receiving.py", "            if held != places[place]:", "            if False:"),
    ("a copied machine keeps its count", "db/session.py", 'self.set_setting("device_seq", "0")', "pass"),
    ("received rows are not folded", "db/receiving.py", "        self._tx.deriver.refold(self._dirty)", "        pass"),
    (
        "rows that refer to joined rows stay as they were", "db/derive.py",
        "            dirty |= {n for (n,) in found}", "            dirty |= set()",
    ),
    (
        "resolution replaces only one side", "db/transactions.py",
        'data, now.heads(field_name))', 'data, now.heads(field_name)[:1])',
    ),
    (
        "undo says the old value over everything", "db/undo.py",
        "            elif heads_ours[name]:", "            elif True:",
    ),
    (
        "undo of the first word says an empty value", "db/undo.py",
        "if not values and not name.startswith", "if False and not name.startswith",
    ),
    (
        "an objection takes the place of what it objects to", "db/transactions.py",
        'self.say(entity, row_id, "object", marked, ())',
        'self.say(entity, row_id, "object", marked, now.heads(field_name))',
    ),
    (
        "an objection is shown by order of arrival", "db/fold.py",
        "return max(values, default=None)", "return values[0] if values else None",
    ),
    (
        "a row known here is taken for a new one", "db/receiving.py",
        "n >= self._first_new and n not in self._new", "n not in self._new",
    ),
    (
        "a second statement about a new row is not folded", "db/receiving.py",
        "                self._new.pop(n, None)\n                self._dirty.add(n)", "                pass",
    ),
]  # fmt: skip
EQUIVALENT = {"a copied machine keeps its count"}


def run_laws(copy, examples):
    environment = {
        **os.environ, "SYNC_EXAMPLES": str(examples), "SYNC_STEPS": "30", "SYNC_NO_SHRINK": "1", "PYTHONPATH": str(copy)
    }  # fmt: skip
    command = [
        sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider", "-n0",
        "--hypothesis-seed=11", "tests/property/test_sync_laws.py", "tests/property/test_undo_laws.py",
    ]  # fmt: skip
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, timeout=900, check=False)


def make_copy(folder):
    for name in ("db", "policy"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "tests").mkdir()
    shutil.copytree(ROOT / "tests/property", folder / "tests/property", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")


def main():
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 120
    chosen = [mutant for mutant in MUTANTS if len(sys.argv) < 3 or sys.argv[2] in mutant[0]]
    caught = 0
    judged = [mutant for mutant in chosen if mutant[0] not in EQUIVALENT]
    for name, file, text, replacement in chosen:
        with tempfile.TemporaryDirectory() as place:
            copy = Path(place)
            make_copy(copy)
            source = (copy / file).read_text()
            if text not in source:
                raise SystemExit(f"mutant out of date: {name}")
            (copy / file).write_text(source.replace(text, replacement, 1))
            started = time.perf_counter()
            result = run_laws(copy, examples)
        killed = result.returncode == 1
        caught += killed and name not in EQUIVALENT
        verdict = "caught" if killed else ("equivalent" if name in EQUIVALENT else "SURVIVED")
        print(f"{verdict:10} {time.perf_counter() - started:6.1f} s  {name}", flush=True)
    print(f"{caught} of {len(judged)} caught")
    return 0 if caught >= NEEDED * len(judged) else 1


if __name__ == "__main__":
    raise SystemExit(main())
