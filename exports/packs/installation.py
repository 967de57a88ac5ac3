"""Which pack is in force here: the newest verified one in the data folder, else what the program shipped with."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from exports.atomic_file import atomic_write
from exports.packs.archive import Pack, PackRefused, fingerprint, read_pack, version_key
from policy.book import PARAMETERS, Book, BookError, book_from_texts, load_book
from policy.content.entries import ContentError
from policy.content.loader import content_from_texts
from policy.messages import message

SHIPPED_KEYS = Path(__file__).parent / "keys"
CURRENT = "current.asxpack"
PREVIOUS = "previous.asxpack"


def trusted_keys(*directories: Path) -> list[Ed25519PublicKey]:
    """Public keys in the ``*.pub`` files (base64 of 32 bytes) of the directories; a broken file trusts nobody."""
    keys = []
    for directory in directories:
        for path in sorted(directory.glob("*.pub")):
            try:
                keys.append(Ed25519PublicKey.from_public_bytes(base64.b64decode(path.read_bytes(), validate=False)))
            except (ValueError, binascii.Error, OSError):
                continue
    return keys


@dataclass(frozen=True, slots=True)
class CheckedPack:
    """A pack that may be taken over, with the book it would bring."""

    pack: Pack
    book: Book


class PackFolder:
    """The folder of a data directory that keeps the pack in force and the one before it."""

    def __init__(self, directory: Path, program_version: str, keys: Iterable[Ed25519PublicKey] | None = None) -> None:
        self._directory = directory
        self._program_version = program_version
        self._keys = list(keys) if keys is not None else trusted_keys(SHIPPED_KEYS, directory / "keys")

    @property
    def keys(self) -> tuple[Ed25519PublicKey, ...]:
        """Publishers trusted on this computer."""
        return tuple(self._keys)

    def trust(self, public_key: str, name: str) -> str:
        """Trust a further publisher; returns the fingerprint a person compares with the one on the publisher's paper.

        Raises:
            PackRefused: the text is no public key.
        """
        try:
            key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        except (ValueError, binascii.Error) as error:
            raise PackRefused(
                message("pack.not_a_key", "Dòng chữ này không phải khóa công khai của nơi phát hành gói."),
                message("pack.retype_key", "Hãy chép lại cả dòng khóa rồi thử lại."),
            ) from error
        target = self._directory / "keys" / f"{name}.pub"
        target.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(target, public_key.encode())
        self._keys.append(key)
        return fingerprint(key)

    def active(self) -> tuple[Book, Pack | None]:
        """The book in force: of the installed pack, or the shipped one when that is newer or the pack is unusable."""
        shipped = load_book()
        path = self._directory / CURRENT
        if not path.exists():
            return shipped, None
        try:
            checked = self._verified(path)
        except PackRefused:
            return shipped, None
        if version_key(checked.pack.version) <= version_key(shipped.version):
            return shipped, None
        return checked.book, checked.pack

    def check(self, path: Path) -> CheckedPack:
        """Verify a pack and compare it with the program and the pack in force; changes nothing.

        Raises:
            PackRefused: altered, not trusted, for a newer program, not newer than what is in force, or unreadable law.
        """
        checked = self._verified(path)
        book, _pack = self.active()
        if version_key(checked.pack.version) <= version_key(book.version):
            raise PackRefused(
                message(
                    "pack.older",
                    "Gói “{name}” là bản {version}; máy này đang dùng bản {current}, không cũ hơn.",
                    name=path.name,
                    version=checked.pack.version,
                    current=book.version,
                ),
                message("pack.nothing_to_do", "Không cần làm gì thêm."),
            )
        return checked

    def install(self, path: Path) -> CheckedPack:
        """Verify a pack and put it in force; the one before it is kept beside it.

        Raises:
            PackRefused: as :meth:`check`; nothing has changed then.
        """
        checked = self.check(path)
        self._directory.mkdir(parents=True, exist_ok=True)
        current = self._directory / CURRENT
        if current.exists():
            atomic_write(self._directory / PREVIOUS, current.read_bytes())
        atomic_write(current, checked.pack.raw)
        return checked

    def _verified(self, path: Path) -> CheckedPack:
        pack = read_pack(path, self._keys)
        if version_key(pack.min_program) > version_key(self._program_version):
            raise PackRefused(
                message(
                    "pack.newer_program",
                    "Gói “{name}” cần chương trình từ bản {needed}; máy này có bản {present}.",
                    name=path.name,
                    needed=pack.min_program,
                    present=self._program_version,
                ),
                message("pack.update_program", "Hãy cập nhật chương trình rồi nạp lại gói."),
            )
        texts = {file.name: file.read_text(encoding="utf-8") for file in sorted(PARAMETERS.glob("*.toml"))}
        try:
            book = book_from_texts({**texts, **pack.texts("parameters")})
            content_from_texts(pack.texts("content"))
        except (BookError, ContentError) as error:
            raise PackRefused(
                message(
                    "pack.law", "Nội dung quy định trong gói “{name}” có lỗi: {fault}", name=path.name, fault=error
                ),
                message("pack.tell_publisher", "Hãy báo lại nơi phát hành gói; máy vẫn dùng quy định đang có."),
            ) from error
        if book.version != pack.version:
            raise PackRefused(
                message(
                    "pack.version_mismatch",
                    "Gói “{name}” ghi bản {outside} nhưng quy định bên trong là bản {inside}.",
                    name=path.name,
                    outside=pack.version,
                    inside=book.version,
                ),
                message("pack.tell_publisher", "Hãy báo lại nơi phát hành gói; máy vẫn dùng quy định đang có."),
            )
        return CheckedPack(pack, book)
