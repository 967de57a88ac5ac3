import os
from pathlib import Path

import pytest

from exports import atomic_file
from exports.atomic_file import atomic_open, atomic_path, atomic_write, replace_file, sweep_temporaries
from exports.issues import FileProblem


def test_new_content_replaces_the_old(tmp_path: Path) -> None:
    target = tmp_path / "Báo cáo.xlsx"
    atomic_write(target, b"old")
    atomic_write(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_failure_while_writing_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    atomic_write(target, b"old")
    with pytest.raises(TypeError), atomic_open(target) as stream:
        stream.writelines([b"half", None])  # type: ignore[list-item]
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_full_disk_is_told_and_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    atomic_write(target, b"old")
    with pytest.raises(FileProblem) as caught, atomic_path(target):
        raise OSError(28, "No space left on device")
    assert caught.value.code == "disk_full"
    assert target.read_bytes() == b"old"


def test_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as caught:
        atomic_write(tmp_path / "usb" / "a.xlsx", b"x")
    assert caught.value.code == "folder_missing"


def _replace_held(times: int, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    calls: list[int] = []
    real = os.replace

    def held(source: Path, target: Path) -> None:
        calls.append(1)
        if len(calls) <= times:
            error = PermissionError(13, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(source, target)

    monkeypatch.setattr(atomic_file.os, "replace", held)
    return calls


def test_a_target_held_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "s", tmp_path / "t"
    source.write_bytes(b"x")
    waited: list[float] = []
    _replace_held(5, monkeypatch)
    replace_file(source, target, waited.append)
    assert target.read_bytes() == b"x"
    assert sum(waited) <= 2.5


def test_a_target_held_for_good_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "s", tmp_path / "t.xlsx"
    source.write_bytes(b"x")
    _replace_held(99, monkeypatch)
    with pytest.raises(FileProblem, match="đang mở trong Excel"):
        replace_file(source, target, lambda _seconds: None)


def test_only_old_temporaries_are_swept(tmp_path: Path) -> None:
    old, new, foreign = tmp_path / ".ansinh-1.tmp", tmp_path / ".ansinh-2.tmp", tmp_path / "x.tmp"
    for path in (old, new, foreign):
        path.write_bytes(b"")
    os.utime(old, (1000, 1000))
    assert sweep_temporaries(tmp_path) == 1
    assert not old.exists()
    assert new.exists()
    assert foreign.exists()


def test_what_a_killed_run_left_goes_with_the_next_file(tmp_path: Path) -> None:
    old, new = tmp_path / ".ansinh-1.tmp", tmp_path / ".ansinh-2.tmp"
    for path in (old, new):
        path.write_bytes(b"")
    os.utime(old, (1000, 1000))
    atomic_write(tmp_path / "t.xlsx", b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".ansinh-2.tmp", "t.xlsx"]


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as refused:
        atomic_write(tmp_path, b"x")
    assert refused.value.code == "not_a_file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    device = tmp_path / "thiết bị"
    os.mkfifo(device)
    with pytest.raises(FileProblem) as refused:
        atomic_write(device, b"x")
    assert refused.value.code == "not_a_file"
    assert device.is_fifo()
