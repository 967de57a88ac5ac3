"""Files appear whole or not at all: written beside the target, flushed to the disk, then renamed over it.

A plain ``save`` over an existing workbook that is interrupted leaves neither the old nor the new one.
"""

from __future__ import annotations

import errno
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from exports.issues import FileProblem
from policy.messages import message

TEMPORARY_PREFIX = ".ansinh-"
TEMPORARY_SUFFIX = ".tmp"
STALE_SECONDS = 24 * 3600
# Access denied, sharing violation, lock violation: an open Excel, a virus scanner or a sync program holds the file.
_HELD_BY_ANOTHER = {5, 32, 33}
_RETRY_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.7, 1.0)


@contextmanager
def atomic_path(target: Path) -> Iterator[Path]:
    """Give a temporary path in the folder of ``target``; on success it becomes ``target``, on failure it vanishes.

    For libraries that want to write to a path. The file is flushed to the disk before the rename.

    Raises:
        FileProblem: the place cannot be written, the disk is full, or another program holds the target.
    """
    temporary = _new_temporary(target)
    try:
        with _as_file_problem(target):
            yield temporary
            _flush_to_disk(temporary)
        replace_file(temporary, target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def atomic_open(target: Path) -> Iterator[BinaryIO]:
    """Like :func:`atomic_path`, with an open binary file."""
    with atomic_path(target) as temporary, temporary.open("wb") as stream:
        yield stream
        stream.flush()


def atomic_write(target: Path, content: bytes) -> None:
    """Write ``content`` as the whole of ``target``."""
    with atomic_open(target) as stream:
        stream.write(content)


def replace_file(source: Path, target: Path, sleep: Callable[[float], None] = time.sleep) -> None:
    """Rename ``source`` over ``target``, waiting up to 2.5 s for another program to let go of the target.

    Raises:
        FileProblem: ``file_in_use`` when the target stays held; otherwise as :func:`atomic_path`.
    """
    for delay in (*_RETRY_SECONDS, None):
        try:
            os.replace(source, target)  # noqa: PTH105 - the call whose faults are tested
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise _problem(error, target) from error
            if delay is None:
                raise FileProblem(
                    message("file_in_use", "Không ghi được “{name}” vì tệp đang mở trong Excel.", name=target.name),
                    message("close_file", "Đóng tệp đó rồi thử lại, hoặc ghi với tên khác."),
                ) from error
            sleep(delay)
        else:
            _flush_folder(target.parent)
            return


def sweep_temporaries(folder: Path, now: float | None = None) -> int:
    """Delete temporary files older than a day that a killed run left in ``folder``; returns how many.

    ``now`` is a POSIX time (default: the clock of the computer).
    """
    limit = (time.time() if now is None else now) - STALE_SECONDS
    removed = 0
    for path in folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}"):
        with suppress(OSError):
            if path.stat().st_mtime < limit:
                path.unlink()
                removed += 1
    return removed


def _new_temporary(target: Path) -> Path:
    _refuse_special(target)
    try:
        handle, name = tempfile.mkstemp(prefix=TEMPORARY_PREFIX, suffix=TEMPORARY_SUFFIX, dir=target.parent)
    except OSError as error:
        raise _problem(error, target) from error
    os.close(handle)
    # What a killed run left here holds people's data; it goes with the next file written to the folder.
    sweep_temporaries(target.parent)
    return Path(name)


def _refuse_special(target: Path) -> None:
    """A folder or a device must never be renamed away by a file of its name."""
    if target.exists() and not target.is_file():
        raise FileProblem(
            message("not_a_file", "Không ghi được “{name}” vì đó không phải là một tệp.", name=target.name),
            message("other_name", "Chọn tên tệp khác."),
        )


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable; Windows has no handle for a folder and does not need one."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network and FUSE folders refuse; the file itself is already safe
            os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _as_file_problem(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _problem(error, target) from error


def _problem(error: OSError, target: Path) -> FileProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG):
        return FileProblem(
            message("disk_full", "Không ghi được “{name}” vì ổ đĩa đã đầy; tệp cũ còn nguyên.", name=target.name),
            message("free_space", "Giải phóng dung lượng hoặc chọn nơi lưu khác."),
        )
    if error.errno == errno.ENOENT:
        return FileProblem(
            message("folder_missing", "Không ghi được “{name}” vì thư mục không còn.", name=target.name),
            message("other_place", "Cắm lại USB hoặc chọn nơi lưu khác."),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FileProblem(
            message("not_writable", "Không ghi được “{name}” vì thư mục hoặc tệp chỉ cho đọc.", name=target.name),
            message("choose_other_place", "Chọn nơi lưu khác."),
        )
    return FileProblem(
        message("write_failed", "Không ghi được “{name}” vì nơi lưu bị lỗi hoặc đã rút ra.", name=target.name),
        message("choose_other_place", "Chọn nơi lưu khác."),
    )
