"""The key file: who can open it, who cannot, and what a wrong try costs."""

import datetime as dt
import json

import pytest

from db.errors import (
    NotAllowed,
    OfficerError,
    PasswordPaused,
    VaultDamaged,
    VaultMissing,
    WeakPassword,
    WrongPassword,
)
from db.passwords import FLOOR, check_password, common_passwords
from db.roles import ALL_DEEDS, DEEDS, ROLES, allowed, deed_of, require
from db.vault import Vault

CHEAP = FLOOR
PASSWORD = "sông Hồng xanh 7"


class Hands:
    """A clock that the test turns."""

    def __init__(self):
        self.now = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Hands()


@pytest.fixture
def made(tmp_path, clock):
    return Vault.create(tmp_path / "vault.json", "Lê Thị An", PASSWORD, clock, CHEAP)


def test_opens_with_the_password_and_nothing_else(made, tmp_path, clock):
    _, unlocked, _ = made
    again = Vault.load(tmp_path / "vault.json", clock)
    assert again.unlock(PASSWORD).key == unlocked.key
    assert again.unlock(PASSWORD, "Lê  Thị An").officer.role == "admin"
    with pytest.raises(WrongPassword) as caught:
        again.unlock("sông Hồng xanh 8")
    assert caught.value.data["tries_left"] == 4
    assert unlocked.key.hex() not in (tmp_path / "vault.json").read_text()


def test_recovery_code_survives_bad_typing(made):
    vault, unlocked, code = made
    assert len(code.replace("-", "")) == 28
    assert vault.unlock_with_recovery(code.lower().replace("-", "  ").replace("0", "o")) == unlocked.key
    with pytest.raises(WrongPassword) as caught:
        vault.unlock_with_recovery(code[:-1] + ("A" if code[-1] != "A" else "B"))
    assert caught.value.data["reason"] == "typing"


def test_a_new_recovery_code_ends_the_old_paper(made):
    vault, unlocked, code = made
    fresh = vault.renew_recovery_code(unlocked)
    assert vault.unlock_with_recovery(fresh) == unlocked.key
    with pytest.raises(WrongPassword):
        vault.unlock_with_recovery(code)


def test_pause_after_five_tries_survives_restart_and_clock_set_back(made, tmp_path, clock):
    vault, _, _ = made
    for _ in range(5):
        with pytest.raises(WrongPassword):
            vault.unlock("không đúng đâu")
    with pytest.raises(PasswordPaused) as caught:
        vault.unlock(PASSWORD)
    assert 0 < caught.value.data["seconds"] <= 30
    clock.now -= dt.timedelta(days=365)
    with pytest.raises(PasswordPaused):
        Vault.load(tmp_path / "vault.json", clock).unlock(PASSWORD)
    clock.now += dt.timedelta(days=365, seconds=31)
    assert Vault.load(tmp_path / "vault.json", clock).unlock(PASSWORD).officer.name == "Lê Thị An"
    assert Vault.load(tmp_path / "vault.json", clock).pause_left() == 0


def test_officers_come_and_go_but_one_administrator_stays(made, tmp_path, clock):
    vault, admin, _ = made
    vault.add_officer(admin, "Trần Văn Bình", "entry", "bến đò cũ 1975", CHEAP)
    again = Vault.load(tmp_path / "vault.json", clock)
    entry = again.unlock("bến đò cũ 1975")
    assert (entry.key, entry.officer.role) == (admin.key, "entry")
    with pytest.raises(NotAllowed):
        again.add_officer(entry, "Ai Đó", "admin", "một mật khẩu khác", CHEAP)
    with pytest.raises(OfficerError) as caught:
        again.remove_officer(admin, "Lê Thị An")
    assert caught.value.data["reason"] == "last_admin"
    again.remove_officer(admin, "Trần Văn Bình")
    with pytest.raises(WrongPassword):
        again.unlock("bến đò cũ 1975")


def test_changed_password(made):
    vault, unlocked, _ = made
    vault.change_password("Lê Thị An", PASSWORD, "mùa gặt tháng năm", CHEAP)
    assert vault.unlock("mùa gặt tháng năm").key == unlocked.key
    with pytest.raises(WrongPassword):
        vault.unlock(PASSWORD)


def test_a_role_changed_in_the_file_does_not_open(made, tmp_path, clock):
    vault, admin, _ = made
    vault.add_officer(admin, "Bình", "viewer", "bến đò cũ 1975", CHEAP)
    path = tmp_path / "vault.json"
    path.write_text(path.read_text().replace('"viewer"', '"admin"'))
    with pytest.raises(WrongPassword):
        Vault.load(path, clock).unlock("bến đò cũ 1975")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": 1}', "\x00\x01"])
def test_damaged_key_file_is_named(tmp_path, clock, content):
    path = tmp_path / "vault.json"
    path.write_text(content)
    with pytest.raises(VaultDamaged):
        Vault.load(path, clock)
    with pytest.raises(VaultMissing):
        Vault.load(tmp_path / "none.json", clock)


def test_unknown_format_is_not_guessed(made, tmp_path, clock):
    path = tmp_path / "vault.json"
    content = json.loads(path.read_text())
    path.write_text(json.dumps(content | {"format": 2}))
    with pytest.raises(VaultDamaged):
        Vault.load(path, clock)


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("ngắn", "short"),
        ("12345678", "common"),
        ("Matkhau2026", "common"),
        ("anhyeuem1234", "common"),
        ("aaaaaaaab", "repeated"),
        ("Lê Thị An 1990", "name"),
    ],
)
def test_weak_passwords(password, reason):
    with pytest.raises(WeakPassword) as caught:
        check_password(password, "Lê Thị An")
    assert caught.value.data["reason"] == reason


def test_common_list_is_of_use():
    assert len(common_passwords()) > 700
    assert all(word == word.lower() for word in common_passwords())


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_role_matrix_denies_by_default(role):
    for deed in [*ALL_DEEDS, "unknown"]:
        expected = deed in DEEDS.get(role, ())
        assert allowed(role, deed) is expected
        if not expected:
            with pytest.raises(NotAllowed):
                require(role, deed)
    assert not allowed("viewer", "edit")
    assert not allowed("entry", "erase")
    assert not allowed("lead", "officers")
    assert allowed("admin", "erase")


@pytest.mark.parametrize("role", ["viewer", "entry", "lead", "admin"])
@pytest.mark.parametrize(
    "kind", ["edit", "payment", "import", "merge", "resolve", "identity", "export", "erase", "quote"]
)
def test_a_restricted_store_refuses_what_the_role_does_not_include(store, role, kind):
    store.restrict(role)
    before = len(store.actions())
    if allowed(role, deed_of(kind)):
        with store.transaction(kind, "An") as tx:
            tx.create("person", {"full_name": "Trần Văn Được"})
        assert store.count("person") == 1
        return
    with pytest.raises(NotAllowed), store.transaction(kind, "An") as tx:
        tx.create("person", {"full_name": "Trần Văn Không"})
    assert store.count("person") == 0
    assert len(store.actions()) == before


def test_a_viewer_takes_nothing_back(store):
    with store.transaction("edit", "An") as tx:
        row = tx.create("person", {"full_name": "Trần Văn Còn"})
    store.restrict("viewer")
    with pytest.raises(NotAllowed):
        store.undo_last("Xem")
    assert store.get("person", row) is not None
