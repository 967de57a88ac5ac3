"""The pack file: a zip with a manifest, its signature and the TOML files the manifest lists by SHA-256.

The bytes are read once; what was verified is what is used. The signature (Ed25519) covers the manifest, the manifest
covers every file, and nothing that the manifest does not list is looked at. Format: ``docs/PACKS.md``.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from exports.atomic_file import atomic_write
from exports.issues import FileProblem
from policy.messages import Message, message

FORMAT = 1
SUFFIX = ".asxpack"
MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
LARGEST_FILE = 4 * 1024 * 1024
LARGEST_PACK = 16 * 1024 * 1024
MOST_FILES = 100
_NAME = re.compile(r"(?:parameters|content)/[a-z0-9_]{1,60}\.toml")
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){1,3}")
# RuntimeError: an encrypted member; NotImplementedError: an unknown compression method.
_ZIP_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)
_MANIFEST_KEYS = {"format", "version", "min_program", "made_on", "title", "files"}


class PackRefused(FileProblem):
    """A pack is not taken over; the sentence says why, and nothing has changed."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A verified pack: what it is called, what it holds, and which trusted key signed it."""

    version: str
    min_program: str
    made_on: str
    title: str
    files: Mapping[str, str]
    signed_by: str
    raw: bytes

    def texts(self, folder: str) -> dict[str, str]:
        """File name → TOML text of ``folder`` ("parameters" or "content")."""
        prefix = f"{folder}/"
        return {name.removeprefix(prefix): text for name, text in self.files.items() if name.startswith(prefix)}


def version_key(version: str) -> tuple[int, ...]:
    """Order of dotted versions: ``2026.11.22`` before ``2026.12.1``; missing parts count as zero."""
    parts = tuple(int(part) for part in version.split("."))
    return parts + (0,) * (4 - len(parts))


def fingerprint(key: Ed25519PublicKey) -> str:
    """Short name of a key for people to compare: four groups of four hexadecimal digits."""
    digest = hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16]
    return "-".join(digest[start : start + 4] for start in range(0, 16, 4))


def read_pack(path: Path, keys: Iterable[Ed25519PublicKey]) -> Pack:
    """Read and verify a pack.

    Args:
        path: the pack file.
        keys: the public keys this installation trusts.

    Raises:
        PackRefused: not a pack, altered, signed by nobody trusted, or of a newer format.
    """
    raw = _read_bytes(path)
    members = _members(raw, path.name)
    manifest_bytes = members.pop(MANIFEST, None)
    signature = members.pop(SIGNATURE, None)
    if manifest_bytes is None or signature is None:
        raise _refuse(
            message("pack.not_a_pack", "Tệp “{name}” không phải gói quy định của An Sinh Xã.", name=path.name)
        )
    signed_by = _verify_signature(manifest_bytes, signature, keys, path.name)
    manifest = _manifest(manifest_bytes, path.name)
    files = _verified_files(manifest["files"], members, path.name)
    return Pack(
        version=manifest["version"],
        min_program=manifest["min_program"],
        made_on=manifest["made_on"],
        title=manifest["title"],
        files=MappingProxyType(files),
        signed_by=signed_by,
        raw=raw,
    )


def write_pack(target: Path, manifest: Mapping[str, str], files: Mapping[str, str], key: Ed25519PrivateKey) -> None:
    """Make and sign a pack file.

    Args:
        target: where to write it.
        manifest: ``version``, ``min_program``, ``made_on`` (YYYY-MM-DD) and ``title``.
        files: ``parameters/NAME.toml`` or ``content/NAME.toml`` → text.
        key: the publisher's private key.

    Raises:
        ValueError: a file name or a version the reader would refuse.
    """
    for name in files:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not parameters/NAME.toml or content/NAME.toml")
    for part in ("version", "min_program"):
        if not _VERSION.fullmatch(manifest[part]):
            raise ValueError(f"{part} {manifest[part]!r} is not dotted numbers")
    encoded = {name: text.encode() for name, text in sorted(files.items())}
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in encoded.items()}
    document = {"format": FORMAT, **manifest, "files": digests}
    manifest_bytes = json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, manifest_bytes)
        archive.writestr(SIGNATURE, base64.b64encode(key.sign(manifest_bytes)))
        for name, content in encoded.items():
            archive.writestr(name, content)
    atomic_write(target, buffer.getvalue())


def _refuse(cause: Message, remedy: Message | None = None) -> PackRefused:
    return PackRefused(cause, remedy or message("pack.ask_again", "Chưa có gì thay đổi. Hãy xin lại gói từ nơi gửi."))


def _read_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST_PACK + 1)
    except OSError as error:
        raise _refuse(
            message("pack.unreadable", "Không đọc được tệp “{name}”: {reason}.", name=path.name, reason=error.strerror)
        ) from error
    if len(raw) > LARGEST_PACK:
        raise _refuse(message("pack.too_large", "Gói “{name}” lớn bất thường nên không được mở.", name=path.name))
    return raw


def _members(raw: bytes, name: str) -> dict[str, bytes]:
    """Contents of the zip by name; only names a pack may hold, each once, each within the size limit."""
    damaged = _refuse(message("pack.damaged", "Gói “{name}” bị hỏng hoặc không phải gói quy định.", name=name))
    members: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            infos = archive.infolist()
            if len(infos) > MOST_FILES:
                raise damaged
            for info in infos:
                known = info.filename in {MANIFEST, SIGNATURE} or _NAME.fullmatch(info.filename)
                if not known or info.filename in members or info.file_size > LARGEST_FILE:
                    raise damaged
                with archive.open(info) as stream:
                    content = stream.read(LARGEST_FILE + 1)
                if len(content) > LARGEST_FILE:
                    raise damaged
                members[info.filename] = content
    except _ZIP_FAULTS as error:
        raise damaged from error
    return members


def _verify_signature(content: bytes, signature: bytes, keys: Iterable[Ed25519PublicKey], name: str) -> str:
    try:
        decoded = base64.b64decode(signature, validate=True)
    except binascii.Error:
        decoded = b""
    for key in keys:
        try:
            key.verify(decoded, content)
        except InvalidSignature:
            continue
        return fingerprint(key)
    raise _refuse(
        message("pack.signature", "Gói “{name}” đã bị sửa hoặc không do nơi phát hành được tin cậy ký.", name=name)
    )


def _manifest(content: bytes, name: str) -> dict[str, Any]:
    """The manifest as checked values; it is signed, so a fault in it is a newer format or a publisher's mistake."""
    try:
        document = json.loads(content)
    except ValueError:
        document = None
    if isinstance(document, dict) and isinstance(document.get("format"), int) and document["format"] > FORMAT:
        raise _refuse(
            message("pack.newer_format", "Gói “{name}” theo khuôn dạng mới hơn chương trình này.", name=name),
            message("pack.update_program", "Hãy cập nhật chương trình rồi nạp lại gói."),
        )
    well_formed = (
        isinstance(document, dict)
        and set(document) == _MANIFEST_KEYS
        and document["format"] == FORMAT
        and all(isinstance(document[key], str) for key in ("version", "min_program", "made_on", "title"))
        and all(_VERSION.fullmatch(document[key]) for key in ("version", "min_program"))
        and isinstance(document["files"], dict)
    )
    if not well_formed:
        raise _refuse(message("pack.manifest", "Bản kê của gói “{name}” không đúng khuôn dạng.", name=name))
    assert isinstance(document, dict)
    return document


def _verified_files(listed: Mapping[str, str], members: Mapping[str, bytes], name: str) -> dict[str, str]:
    altered = _refuse(message("pack.altered", "Nội dung gói “{name}” không khớp với bản kê đã ký.", name=name))
    if set(listed) != set(members):
        raise altered
    files = {}
    for member, content in members.items():
        if hashlib.sha256(content).hexdigest() != listed[member]:
            raise altered
        try:
            files[member] = content.decode()
        except UnicodeDecodeError as error:
            raise altered from error
    return files
