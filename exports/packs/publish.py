"""The publisher's tool: make a key pair, sign a folder of parameter and content files as a pack.

    python -m exports.packs.publish new-key PRIVATE.pem PUBLIC.pub
    python -m exports.packs.publish sign FOLDER OUT.asxpack --key PRIVATE.pem --title "…" --made-on YYYY-MM-DD

``FOLDER`` holds ``parameters/*.toml`` and ``content/*.toml``; the version is that of ``parameters/book.toml``. The
private key stays with the publisher (two holders, off-line) and never enters a repository.
"""

from __future__ import annotations

import argparse
import base64
import os
import sys
import tomllib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from exports.packs.archive import fingerprint, write_pack


def new_key(private: Path, public: Path) -> str:
    """Write a new key pair; returns its fingerprint.

    Raises:
        FileExistsError: the private file exists; a key is never overwritten.
    """
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    descriptor = os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(pem)
    public.write_bytes(base64.b64encode(key.public_key().public_bytes_raw()))
    return fingerprint(key.public_key())


def sign_folder(folder: Path, out: Path, private: Path, title: str, made_on: str, min_program: str) -> str:
    """Sign the files of ``folder`` as a pack; returns its version.

    Raises:
        ValueError: the key is of another kind, or a file name or version the reader would refuse.
    """
    key = load_pem_private_key(private.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError(f"{private} holds no Ed25519 key")
    files = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.toml")}
    version = str(tomllib.loads(files["parameters/book.toml"])["version"])
    manifest = {"version": version, "min_program": min_program, "made_on": made_on, "title": title}
    write_pack(out, manifest, files, key)
    return version


def main(arguments: list[str]) -> int:
    """Run one publisher's command; see the module text."""
    parser = argparse.ArgumentParser(prog="python -m exports.packs.publish", description="Sign packs.")
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("new-key")
    make.add_argument("private", type=Path)
    make.add_argument("public", type=Path)
    sign = commands.add_parser("sign")
    sign.add_argument("folder", type=Path)
    sign.add_argument("out", type=Path)
    sign.add_argument("--key", type=Path, required=True)
    sign.add_argument("--title", required=True)
    sign.add_argument("--made-on", required=True)
    sign.add_argument("--min-program", default="0.1.0")
    options = parser.parse_args(arguments)
    if options.command == "new-key":
        print(new_key(options.private, options.public))
    else:
        print(
            sign_folder(options.folder, options.out, options.key, options.title, options.made_on, options.min_program)
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
