"""Two exchange workbooks of the practice commune that contradict each other: what two laptops of one office send."""

from __future__ import annotations

import datetime as dt
import secrets
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from db.records import Person
from db.store import Store
from exports.exchange.export import export_exchange
from exports.practice.naming import read_data
from exports.progress import NO_PROGRESS, Progress, checkpoint
from policy.messages import message
from policy.periods import Month, PartialDate

FIRST, SECOND = "4. So trao doi may 1.xlsx", "5. So trao doi may 2.xlsx"
_KEY_BYTES = 32
_CONTRADICTED, _ALONE = 12, 9
_WORK = ("Buôn bán ở chợ", "Thợ xây", "Trồng cà phê", "Lái xe tải", "Làm thuê theo mùa")


def write_workbooks(
    folder: Path, store: Store, seed: int, today: dt.date, progress: Progress = NO_PROGRESS
) -> list[Path]:
    """Write the workbooks of two laptops that began as ``store`` and then parted; ``store`` itself is not touched.

    Both change the same fields of a dozen people differently, each some of its own, and each adds a newborn.

    Raises:
        FileProblem: the folder cannot be written.
        Cancelled: the person stopped.
    """
    prefixes: Sequence[str] = read_data("commune.toml")["phones"]["prefixes"]
    officers: Sequence[str] = read_data("outreach.toml")["officers"]
    people = [person for person in _people(store) if person.life_status in {"", "living"}]
    rng = Random(seed + 2)
    shared = rng.sample(people, _CONTRADICTED)
    rest = [person for person in people if person not in shared]
    paths = []
    for number, name in enumerate((FIRST, SECOND)):
        checkpoint(progress, number, 2, message("practice_workbooks", "Đang ghi sổ trao đổi mẫu…"))
        own = rest[number * _ALONE : (number + 1) * _ALONE]
        _laptop(store, folder / name, officers[number], shared, own, today, Random(seed + 3 + number), prefixes)
        paths.append(folder / name)
    return paths


def _people(store: Store) -> list[Person]:
    people: list[Person] = []
    for person in store.all("person"):
        assert isinstance(person, Person)
        people.append(person)
    return sorted(people, key=lambda person: (person.full_name, person.cccd, str(person.birth)))


def _laptop(
    store: Store,
    target: Path,
    officer: str,
    shared: Sequence[Person],
    own: Sequence[Person],
    today: dt.date,
    rng: Random,
    prefixes: Sequence[str],
) -> None:
    with tempfile.TemporaryDirectory() as place:
        copy = Store.create(Path(place) / "ansinh.db", secrets.token_bytes(_KEY_BYTES), store.unit, store.clock)
        with copy:
            with copy.transaction("receive", officer, "Nhận sổ") as tx:
                tx.add_changes(store.changes())
            with copy.transaction("edit", officer, "Cập nhật sau khi đi hộ") as tx:
                for person in (*shared, *own):
                    tx.update("person", person.id, _edit(rng, person, today, prefixes))
                head = own[0]
                tx.create("person", _newborn(head, today))
            export_exchange(copy, str(Month.of(today)), target, officer)


def _edit(rng: Random, person: Person, today: dt.date, prefixes: Sequence[str]) -> dict[str, object]:
    """What an officer noticed at the door: another number, other work, an agreement to wait."""
    phone = rng.choice(prefixes) + "".join(rng.choices("0123456789", k=7))
    values: dict[str, object] = {"phone": phone}
    if person.occupation and person.segment not in {"pupil_student", "small_child"}:
        values["occupation"] = rng.choice([work for work in _WORK if work != person.occupation])
    if rng.random() < 0.4:
        values["note"] = f"Gặp ngày {today - dt.timedelta(days=rng.randint(1, 20)):%d/%m/%Y}"
    return values


def _newborn(head: Person, today: dt.date) -> dict[str, object]:
    born = today - dt.timedelta(days=40)
    family = head.full_name.split()[0]
    return {
        "full_name": f"{family} Bảo An",
        "sex": "female",
        "birth": PartialDate(born.year, born.month, born.day),
        "ethnicity": head.ethnicity,
        "household": head.household,
        "relation": "grandchild",
        "residence": "permanent",
        "life_status": "living",
        "segment": "small_child",
        "si_status": "none",
        "hi_status": "none",
    }
