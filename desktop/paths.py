"""Where the program keeps its files, for an installed program and for a throw-away folder alike."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

APPLICATION = "AnSinhXa"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """One complete data folder: the database, its keys, backups, logs and what the program writes out."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "ansinh.db"

    @property
    def vault(self) -> Path:
        return self.root / "vault.json"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def preferences(self) -> Path:
        return self.root / "preferences.json"

    @property
    def out(self) -> Path:
        return self.root / "out"

    @property
    def exercises(self) -> Path:
        """Dirty lists and contradicting workbooks to practise on."""
        return self.root / "bai-tap"

    @property
    def packs(self) -> Path:
        return self.root / "packs"

    @property
    def practice(self) -> DataFolder:
        """The practice commune: a data folder of its own, so that exercises cannot reach real data."""
        return DataFolder(self.root / "practice")

    @property
    def holds_database(self) -> bool:
        return self.database.exists() or self.vault.exists()


def default_folder() -> DataFolder:
    """The folder of this user of this computer, never a roaming or synchronised one."""
    return DataFolder(user_data_path(APPLICATION, appauthor=False, roaming=False))
