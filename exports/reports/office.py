"""Whose paper it is: letterhead, signer and recipients, from the store's unit and settings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from db.store import Unit
from exports.reports.document import Letterhead, Signature

SETTINGS = {
    "report.superior": "",
    "report.unit": "",
    "report.number": "",
    "report.place": "",
    "report.addressee": "",
    "report.recipients": "",
    "report.signer_title": "",
    "report.signer_name": "",
    "report.author_name": "",
    "report.phone": "",
}
"""Settings a person may fill once for all papers; an empty one takes what follows from the unit."""

_KIND_WORDS = (
    "bảo hiểm xã hội cơ sở", "bảo hiểm xã hội tỉnh", "bảo hiểm xã hội thành phố", "bảo hiểm xã hội",
    "bhxh cơ sở", "bhxh tỉnh", "bhxh thành phố", "bhxh",
    "xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "tỉnh", "thành phố",
)  # fmt: skip


_PARENTS = {
    "commune": "Bảo hiểm xã hội cơ sở",
    "district": "Bảo hiểm xã hội {province}",
    "province": "Bảo hiểm xã hội Việt Nam",
}
"""The office above where nobody wrote its name."""


class Desk(Protocol):
    """The part of the store that a letterhead needs."""

    @property
    def unit(self) -> Unit: ...

    def setting(self, name: str, default: str = "") -> str:
        """A stored setting, or ``default``."""


@dataclass(frozen=True, slots=True)
class Office:
    """What every paper of this unit says about it."""

    unit: Unit
    superior: str
    name: str
    number: str
    place: str
    addressee: str
    recipients: tuple[str, ...]
    signer_title: str
    signer_name: str
    author_name: str
    phone: str

    @classmethod
    def of(cls, desk: Desk) -> Office:
        """The office of a store."""
        unit = desk.unit
        told = {name: desk.setting(name, default) for name, default in SETTINGS.items()}
        commune = unit.tier == "commune"
        parent = unit.parent_name or _PARENTS[unit.tier].format(province=bare_name(unit.province) or "tỉnh")
        # A people's committee issues in its own name: no superior above it (NĐ 30/2020, Phụ lục I).
        superior = "" if commune else parent.upper()
        issuer = f"ỦY BAN NHÂN DÂN\n{unit.name.upper()}" if commune else unit.name.upper()
        signer = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" if commune else "GIÁM ĐỐC"
        recipients = _listed(told["report.recipients"].splitlines())
        return cls(
            unit,
            told["report.superior"] or superior,
            told["report.unit"] or issuer,
            told["report.number"] or f"Số:        /BC-{'UBND' if commune else 'BHXH'}",
            told["report.place"] or bare_name(unit.name),
            told["report.addressee"] or f"Kính gửi: {parent}",
            recipients or ("Như trên;", "Lưu: VT."),
            told["report.signer_title"] or signer,
            told["report.signer_name"],
            told["report.author_name"],
            told["report.phone"],
        )

    def letterhead(self, day: dt.date | None, number: str = "") -> Letterhead:
        """The head of a paper dated ``day``."""
        return Letterhead(self.superior, self.name, number or self.number, self.place, day)

    @property
    def line(self) -> str:
        """The issuing office in one line, for papers without a letterhead."""
        return " ".join(f"{self.superior} {self.name}".split())

    @property
    def signature(self) -> Signature:
        return Signature(self.signer_title, "(Ký, ghi rõ họ tên, đóng dấu)", self.signer_name)

    @property
    def author(self) -> Signature:
        return Signature("NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)", self.author_name)


def _listed(lines: Iterable[str]) -> tuple[str, ...]:
    """Lines as "Nơi nhận" wants them: each ends with a semicolon, the last with a full stop."""
    kept = [line.strip().rstrip(";.") for line in lines if line.strip().rstrip(";.")]
    return tuple(f"{line}{'.' if number == len(kept) else ';'}" for number, line in enumerate(kept, start=1))


def bare_name(name: str) -> str:
    """The place without its kind: ``Xã Ea Lâm Thượng`` as ``Ea Lâm Thượng``, ``BHXH cơ sở Ea Lâm`` as ``Ea Lâm``."""
    for word in _KIND_WORDS:
        if name.casefold().startswith(f"{word} "):
            return name[len(word) + 1 :]
    return name
