"""The pinned Qt binding survives what a working day asks of it.

One release lost a reference at every call without a result and died after some thousands; it must not come back.
"""

from __future__ import annotations

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(bool)

seen = []
sender = Sender()
sender.sent.connect(seen.append)
for number in range(10_000):
    sender.sent.emit(True)
    sender.setObjectName("x")
print(len(seen))
"""


def test_ten_thousand_signals_do_not_end_the_program() -> None:
    result = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, timeout=60, check=False)
    assert (result.returncode, result.stdout.strip()) == (0, "10000"), result.stderr
