"""The law in force on this computer: what the program shipped with, or a newer pack that was taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import VERSION
from desktop.paths import DataFolder
from policy.book import Book, load_book
from policy.content.loader import Content, content_from_texts, shipped_content

if TYPE_CHECKING:
    from exports.packs.installation import PackFolder


def book_in_force(folder: DataFolder) -> Book:
    """The parameters every figure is computed with."""
    if not folder.packs.exists():  # signature checking is not even loaded where no pack was ever taken over
        return load_book()
    return pack_folder(folder).active()[0]


def content_in_force(folder: DataFolder) -> Content:
    """The campaign content of this computer: a pack's files in place of those the program shipped with."""
    pack = pack_folder(folder).active()[1] if folder.packs.exists() else None
    return content_from_texts(pack.texts("content")) if pack is not None else shipped_content()


def pack_folder(folder: DataFolder) -> PackFolder:
    """The packs of a data folder."""
    from exports.packs.installation import PackFolder

    return PackFolder(folder.packs, VERSION)
