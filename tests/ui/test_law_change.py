"""A file of new rules is compared only when it comes from somebody this computer trusts."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from exports.packs.archive import PackRefused, write_pack
from exports.packs.installation import PackFolder
from ui.operations.law_change import book_of_pack


def test_a_publisher_trusted_on_this_computer_may_be_compared(tmp_path: Path) -> None:
    publisher = Ed25519PrivateKey.generate()
    path = tmp_path / "moi.asxpack"
    manifest = {"version": "2099.1.1", "min_program": "0.1.0", "made_on": "2099-01-01", "title": "Quy định năm 2099"}
    write_pack(path, manifest, {"parameters/book.toml": 'version = "2099.1.1"\n'}, publisher)
    folder = PackFolder(tmp_path / "packs", "0.1.0")
    for packs in (None, folder):
        with pytest.raises(PackRefused):
            book_of_pack(path, packs)
    folder.trust(base64.b64encode(publisher.public_key().public_bytes_raw()).decode(), "office")
    assert book_of_pack(path, folder).version == "2099.1.1"
    assert folder.active()[1] is None, "comparing installs nothing"
