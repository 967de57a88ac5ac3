"""Opens .ods files saved with a password: every part is compressed, then enciphered by itself (OpenDocument 1.2)."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from defusedxml.ElementTree import fromstring

_MANIFEST = "META-INF/manifest.xml"
_NAMESPACE = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_SECRETS = re.compile(rb"<((?:\w+:)?)encryption-data\b.*?</\1encryption-data>", re.DOTALL)
_MOST_ROUNDS = 10_000_000
_LARGEST_PART = 150_000_000
_CHECKED = 1024


class WrongOdsPassword(Exception):  # noqa: N818 - an answer, not a fault
    """The password does not open the file."""


class UnknownOdsCipher(Exception):  # noqa: N818 - an answer, not a fault
    """The file is enciphered in a way this program does not know."""


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    vector: bytes
    salt: bytes
    rounds: int
    key_size: int
    start: str
    checksum: bytes
    checksum_kind: str


def is_encrypted_ods(package: zipfile.ZipFile) -> bool:
    """Whether the manifest of an OpenDocument package names enciphered parts."""
    try:
        return b"encryption-data" in package.read(_MANIFEST)
    except (KeyError, OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return False


def decrypt_ods(content: bytes, password: str) -> bytes:
    """The package with every part in the clear.

    Raises:
        WrongOdsPassword, UnknownOdsCipher: as they say.
        ValueError, KeyError, zipfile.BadZipFile: the package is damaged.
    """
    plain = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = _parts(fromstring(package.read(_MANIFEST)))
        with zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as copy:
            copy.writestr(zipfile.ZipInfo("mimetype"), package.read("mimetype"))
            for name in package.namelist():
                if name == "mimetype":
                    continue
                data = package.read(name)
                if name == _MANIFEST:
                    data = _SECRETS.sub(b"", data)
                copy.writestr(name, _opened(data, parts[name], password) if name in parts else data)
    return plain.getvalue()


def _parts(manifest: Element) -> dict[str, _Part]:
    found = {}
    for entry in manifest.iter(f"{_NAMESPACE}file-entry"):
        secret = entry.find(f"{_NAMESPACE}encryption-data")
        if secret is not None:
            part = _part(entry.get(f"{_NAMESPACE}full-path", ""), secret)
            found[part.name] = part
    return found


def _part(name: str, secret: Element) -> _Part:
    algorithm = secret.find(f"{_NAMESPACE}algorithm")
    derivation = secret.find(f"{_NAMESPACE}key-derivation")
    start = secret.find(f"{_NAMESPACE}start-key-generation")
    if algorithm is None or derivation is None:
        raise UnknownOdsCipher
    cipher = algorithm.get(f"{_NAMESPACE}algorithm-name", "")
    rounds = int(derivation.get(f"{_NAMESPACE}iteration-count", "0"))
    known = cipher.endswith("aes256-cbc") and derivation.get(f"{_NAMESPACE}key-derivation-name", "").endswith("PBKDF2")
    if not known or not 0 < rounds <= _MOST_ROUNDS:
        raise UnknownOdsCipher
    return _Part(
        name,
        base64.b64decode(algorithm.get(f"{_NAMESPACE}initialisation-vector", "")),
        base64.b64decode(derivation.get(f"{_NAMESPACE}salt", "")),
        rounds,
        int(derivation.get(f"{_NAMESPACE}key-size", "32")),
        "" if start is None else start.get(f"{_NAMESPACE}start-key-generation-name", ""),
        base64.b64decode(secret.get(f"{_NAMESPACE}checksum", "")),
        secret.get(f"{_NAMESPACE}checksum-type", "").lower(),
    )


def _opened(data: bytes, part: _Part, password: str) -> bytes:
    digest = hashlib.sha256 if part.start.lower().endswith("sha256") else hashlib.sha1
    start = digest(password.encode()).digest()
    key = hashlib.pbkdf2_hmac("sha1", start, part.salt, part.rounds, part.key_size)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(part.vector)).decryptor()
    padded = decryptor.update(data) + decryptor.finalize()
    packed = padded[: -padded[-1]] if padded and 0 < padded[-1] <= 16 else padded
    if part.checksum and _checksum(packed, part.checksum_kind) != part.checksum:
        raise WrongOdsPassword
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, _LARGEST_PART)
    except zlib.error as error:
        raise WrongOdsPassword from error


def _checksum(packed: bytes, kind: str) -> bytes:
    start = packed[:_CHECKED] if kind.endswith("1k") else packed
    return (hashlib.sha256 if "sha256" in kind else hashlib.sha1)(start).digest()
