"""A file system under the engine that fails at a chosen write, sync or truncation."""
# ruff: noqa: N802

import itertools

import apsw

_names = itertools.count(1)


class FailingDisk(apsw.VFS):
    """Counts operations that change the disk; from the chosen one on they raise."""

    def __init__(self):
        self.name = f"failing{next(_names)}"
        self._left = 0
        self._error = None
        self._lasting = False
        self.failed = False
        # The encrypting layer of the engine stands above this one.
        super().__init__(self.name, "")

    def fail_at(self, operation, error, *, lasting):
        self._left, self._error, self._lasting, self.failed = operation, error, lasting, False

    def heal(self):
        self._error = None

    def operate(self):
        if self._error is None:
            return
        self._left -= 1
        if self._left == 0 or (self._lasting and self._left < 0):
            self.failed = True
            raise self._error("the disk fails in this test")

    def xOpen(self, name, flags):
        return _File(self, name, flags)


class _File(apsw.VFSFile):
    def __init__(self, disk, name, flags):
        self._disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data, offset):
        self._disk.operate()
        super().xWrite(data, offset)

    def xTruncate(self, size):
        self._disk.operate()
        super().xTruncate(size)

    def xSync(self, flags):
        self._disk.operate()
        super().xSync(flags)
