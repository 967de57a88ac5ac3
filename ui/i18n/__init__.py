"""Words on the screen: Vietnamese is written in the code, English comes from ``ansinh_en.ts``.

Inside ``ui`` and ``desktop`` write ``tr("Đã ghi {count} người", count=5)`` with a literal; for constants made before
the language is known write ``mark("Hôm nay")`` and call :func:`show` when the text is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from policy.messages import Message
from ui.i18n import catalogue
from ui.i18n.english import counted

LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
ENGLISH_FILE = Path(__file__).parent / "ansinh_en.ts"
QT_VIETNAMESE_FILE = Path(__file__).parent / "qtbase_vi.ts"


class _Language:
    """The language chosen at start; held here because a sentence must be translatable from every screen."""

    name = "vi"
    sentences: dict[str, str] = {}


def tr(template: str, /, **args: object) -> str:
    """The sentence in the chosen language, with its named places filled."""
    text = _Language.sentences.get(template, template)
    return _filled(text, args) if args else text


def _filled(text: str, args: Mapping[str, object]) -> str:
    return (counted(text, args) if _Language.name == "en" else text).format(**args)


def mark(template: str, /, **args: object) -> Message:
    """A sentence to be shown later with :func:`show`; for constants of a module."""
    return Message("ui", template, args)


def show(message: Message) -> str:
    """The message of any room in the chosen language."""
    args = {name: show(value) if isinstance(value, Message) else value for name, value in message.args.items()}
    return _filled(_Language.sentences.get(message.template, message.template), args)


def language() -> str:
    """``vi`` or ``en``."""
    return _Language.name


class QtVietnamese(QTranslator):
    """Gives Qt's own buttons, menus and dialogs their Vietnamese words; Qt ships none."""

    def __init__(self, path: Path = QT_VIETNAMESE_FILE, parent: QCoreApplication | None = None) -> None:
        super().__init__(parent)
        self._words = catalogue.read(path)

    def isEmpty(self) -> bool:
        return not self._words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._words.get((context, source))


def install(app: QCoreApplication | None, name: str) -> None:
    """Show the program in ``vi`` or ``en`` from now on; call once, before any widget is made.

    Raises:
        ValueError: the language is not known.
    """
    if name not in LANGUAGES:
        raise ValueError(f"unknown language {name!r}")
    _Language.name = name
    _Language.sentences = {}
    if name == "en":
        _Language.sentences = {source: text for (_, source), text in catalogue.read(ENGLISH_FILE).items() if text}
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Vietnam))
        return
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    QCoreApplication.installTranslator(QtVietnamese(parent=app))
