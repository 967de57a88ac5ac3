"""Packs: taken over only when whole, signed, newer and readable; refused with a reason otherwise."""

from __future__ import annotations

import base64
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from exports.packs.archive import PackRefused, fingerprint, read_pack, version_key, write_pack
from exports.packs.installation import PackFolder
from exports.packs.publish import new_key, sign_folder
from policy.book import load_book

NEWER = "2099.1.1"
KEY = Ed25519PrivateKey.generate()
MANIFEST = {"version": NEWER, "min_program": "0.1.0", "made_on": "2099-01-01", "title": "Quy định năm 2099"}
FILES = {"parameters/book.toml": f'version = "{NEWER}"\n'}


def make(path: Path, *, manifest: dict[str, str] | None = None, files: dict[str, str] | None = None) -> Path:
    write_pack(path, {**MANIFEST, **(manifest or {})}, {**FILES, **(files or {})}, KEY)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> PackFolder:
    return PackFolder(tmp_path / "packs", "0.1.0", [KEY.public_key()])


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return make(tmp_path / "moi.asxpack")


def refusal(folder: PackFolder, path: Path) -> str:
    before = folder.active()[0].version
    with pytest.raises(PackRefused) as caught:
        folder.install(path)
    assert folder.active()[0].version == before
    assert str(caught.value)
    return caught.value.code


def test_a_newer_signed_pack_replaces_the_parameters_and_survives_a_restart(folder, pack, tmp_path) -> None:
    assert folder.active()[1] is None
    assert folder.install(pack).book.version == NEWER
    again = PackFolder(tmp_path / "packs", "0.1.0", [KEY.public_key()])
    book, installed = again.active()
    assert (book.version, installed and installed.title) == (NEWER, "Quy định năm 2099")
    assert set(load_book().parameters) == set(book.parameters)


def test_the_same_or_an_older_pack_is_refused(folder, pack, tmp_path) -> None:
    folder.install(pack)
    assert refusal(folder, pack) == "pack.older"
    older = make(
        tmp_path / "cu.asxpack",
        manifest={"version": "2098.12.31"},
        files={"parameters/book.toml": 'version = "2098.12.31"\n'},
    )
    assert refusal(folder, older) == "pack.older"


def test_a_pack_signed_by_a_stranger_is_refused(tmp_path, pack) -> None:
    stranger = PackFolder(tmp_path / "packs", "0.1.0", [Ed25519PrivateKey.generate().public_key()])
    assert refusal(stranger, pack) == "pack.signature"


def test_trusting_a_publisher_by_his_printed_key_lets_his_packs_in(tmp_path, pack) -> None:
    folder = PackFolder(tmp_path / "packs", "0.1.0", [])
    printed = base64.b64encode(KEY.public_key().public_bytes_raw()).decode()
    assert folder.trust(printed, "tinh") == fingerprint(KEY.public_key())
    assert PackFolder(tmp_path / "packs", "0.1.0").install(pack).pack.signed_by == fingerprint(KEY.public_key())
    with pytest.raises(PackRefused):
        folder.trust("không phải khóa", "la")


def test_every_single_flipped_byte_is_refused_or_changes_nothing(pack, tmp_path) -> None:
    whole = pack.read_bytes()
    original = read_pack(pack, [KEY.public_key()])
    mutant = tmp_path / "hong.asxpack"
    refused = 0
    for position in range(0, len(whole), 3):
        mutant.write_bytes(whole[:position] + bytes([whole[position] ^ 0x10]) + whole[position + 1 :])
        try:
            read = read_pack(mutant, [KEY.public_key()])
        except PackRefused:
            refused += 1
        else:  # a byte nothing depends on, such as a time stamp of the zip
            assert (read.version, read.files) == (original.version, original.files)
    assert refused > len(whole) / 3 / 2


def rewrite(source: Path, target: Path, changes: dict[str, bytes | None]) -> Path:
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members.update({name: content for name, content in changes.items() if content is not None})
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            if changes.get(name, b"") is not None:
                archive.writestr(name, content)
    return target


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"parameters/book.toml": b'version = "3000.1.1"\n'}, "pack.altered"),
        ({"parameters/extra.toml": b""}, "pack.altered"),
        ({"parameters/book.toml": None}, "pack.altered"),
        ({"manifest.sig": None}, "pack.not_a_pack"),
        ({"manifest.json": b"{}"}, "pack.signature"),
        ({"../escape.toml": b""}, "pack.damaged"),
        ({"parameters/run.py": b"print()"}, "pack.damaged"),
    ],
)
def test_a_rewritten_archive_is_refused(folder, pack, tmp_path, changes, code) -> None:
    assert refusal(folder, rewrite(pack, tmp_path / "sua.asxpack", changes)) == code


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip at all", b"\x00" * 5000])
def test_what_is_no_archive_is_refused(folder, tmp_path, content) -> None:
    path = tmp_path / "la.asxpack"
    path.write_bytes(content)
    assert refusal(folder, path) == "pack.damaged"


def test_a_missing_file_is_refused_with_its_name(folder, tmp_path) -> None:
    with pytest.raises(PackRefused, match="khong-co"):
        folder.check(tmp_path / "khong-co.asxpack")


def test_a_pack_for_a_newer_program_is_refused(folder, tmp_path) -> None:
    assert refusal(folder, make(tmp_path / "a.asxpack", manifest={"min_program": "9.0.0"})) == "pack.newer_program"


def test_law_that_cannot_be_read_is_refused(folder, tmp_path) -> None:
    broken = make(tmp_path / "a.asxpack", files={"parameters/contribution.toml": "[governing_law]\ntitle = 3\n"})
    assert refusal(folder, broken) == "pack.law"


@pytest.mark.parametrize("name", ["messages.toml", "khong_co.toml"])
def test_wording_that_cannot_be_read_is_refused(folder, tmp_path, name) -> None:
    broken = make(tmp_path / "a.asxpack", files={f"content/{name}": "[[nothing]]\nkey = 1\n"})
    assert refusal(folder, broken) == "pack.law"


def test_the_version_inside_and_outside_must_agree(folder, tmp_path) -> None:
    odd = make(tmp_path / "a.asxpack", files={"parameters/book.toml": 'version = "2099.1.2"\n'})
    assert refusal(folder, odd) == "pack.version_mismatch"


def test_a_damaged_installed_pack_falls_back_to_the_shipped_parameters(folder, pack, tmp_path) -> None:
    folder.install(pack)
    (tmp_path / "packs" / "current.asxpack").write_bytes(b"damaged")
    assert folder.active()[0].version == load_book().version


def test_the_publisher_signs_a_folder_that_the_program_takes(tmp_path) -> None:
    print_of_key = new_key(tmp_path / "private.pem", tmp_path / "public.pub")
    source = tmp_path / "source"
    (source / "parameters").mkdir(parents=True)
    (source / "parameters" / "book.toml").write_text(FILES["parameters/book.toml"], encoding="utf-8")
    out = tmp_path / "out.asxpack"
    assert sign_folder(source, out, tmp_path / "private.pem", "Thử", "2099-01-01", "0.1.0") == NEWER
    folder = PackFolder(tmp_path / "packs", "0.1.0", [])
    assert folder.trust((tmp_path / "public.pub").read_text(encoding="utf-8"), "nha") == print_of_key
    assert folder.install(out).book.version == NEWER
    with pytest.raises(FileExistsError):
        new_key(tmp_path / "private.pem", tmp_path / "other.pub")


def test_versions_are_ordered_as_numbers() -> None:
    assert version_key("2026.9.30") < version_key("2026.11.2") < version_key("2026.11.2.1")
