"""What the tour did: chapters with sentences, files and pictures, and the page that shows them."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from pathlib import Path

from exports.atomic_file import atomic_write

_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.55 "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: #1c2a33;
  background: #f3f6f8; }
header { background: #0b5563; color: #fff; padding: 40px 24px 32px; }
header h1 { margin: 0 0 6px; font-size: 34px; line-height: 1.2; }
header p { margin: 0; max-width: 46em; color: #d9ecef; }
header > *, main { max-width: 1120px; margin-left: auto; margin-right: auto; }
main { padding: 8px 24px 64px; }
nav { margin: 22px 0 4px; display: flex; flex-wrap: wrap; gap: 8px; }
nav a { background: #fff; border: 1px solid #cfdbe0; border-radius: 16px; padding: 4px 14px; color: #0b5563;
  text-decoration: none; font-size: 15px; }
section { background: #fff; border: 1px solid #dbe4e8; border-radius: 10px; padding: 20px 26px 24px; margin-top: 22px; }
h2 { margin: 0 0 10px; font-size: 23px; color: #0b5563; }
ul { margin: 8px 0; padding-left: 22px; }
.files a { display: inline-block; margin: 6px 10px 0 0; padding: 5px 12px; border: 1px solid #b9cdd4;
  border-radius: 6px; color: #0b5563; text-decoration: none; font-size: 15px; background: #f7fafb; }
figure { margin: 18px 0 0; }
figure img { width: 100%; height: auto; display: block; border: 1px solid #c4d2d8; border-radius: 6px; }
figcaption { color: #55666f; font-size: 15px; margin-top: 6px; }
footer { max-width: 1120px; margin: 0 auto; padding: 0 24px 48px; color: #55666f; font-size: 14px; }
@media print { section { break-inside: avoid; } nav { display: none; } }
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """One screen: file below the output folder and what it shows."""

    file: str
    caption: str


@dataclass(slots=True)
class Chapter:
    """One part of the day."""

    title: str
    sentences: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    def say(self, sentence: str) -> None:
        """Add what was done or found."""
        self.sentences.append(sentence)


@dataclass(slots=True)
class Journal:
    """Everything the tour leaves in ``out``."""

    out: Path
    chapters: list[Chapter] = field(default_factory=list)

    def chapter(self, title: str) -> Chapter:
        """Begin the next part of the day."""
        made = Chapter(title)
        self.chapters.append(made)
        return made

    def write_page(self, unit: str, made_on: str) -> Path:
        """Write ``index.html`` and return its path.

        Raises:
            FileProblem: the folder cannot be written.
        """
        parts = [_head(unit), _contents(self.chapters)]
        parts += [_section(number, chapter, self.out) for number, chapter in enumerate(self.chapters, start=1)]
        parts.append(_foot(made_on))
        page = self.out / "index.html"
        atomic_write(page, "\n".join(parts).encode())
        return page


def _head(unit: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>An Sinh Xã – một ngày làm việc</title><style>{_STYLE}</style></head><body>
<header><h1>An Sinh Xã – một ngày làm việc</h1>
<p>Mọi bước dưới đây vừa được chương trình thực hiện trên {html.escape(unit)}, một xã thực hành với dữ liệu tự tạo,
không có người thật. Các tệp và hình là kết quả của chính lần chạy này.</p></header><main>"""


def _contents(chapters: list[Chapter]) -> str:
    links = (f'<a href="#c{number}">{html.escape(c.title)}</a>' for number, c in enumerate(chapters, start=1))
    return f"<nav>{''.join(links)}</nav>"


def _section(number: int, chapter: Chapter, out: Path) -> str:
    said = "".join(f"<li>{html.escape(sentence)}</li>" for sentence in chapter.sentences)
    files = "".join(
        f'<a href="{html.escape(path.relative_to(out).as_posix())}">{html.escape(path.name)}</a>'
        for path in chapter.files
    )
    pictures = "".join(
        f'<figure><img src="{html.escape(picture.file)}" alt="{html.escape(picture.caption)}" loading="lazy">'
        f"<figcaption>{html.escape(picture.caption)}</figcaption></figure>"
        for picture in chapter.pictures
    )
    return (
        f'<section id="c{number}"><h2>{number}. {html.escape(chapter.title)}</h2>'
        + (f"<ul>{said}</ul>" if said else "")
        + (f'<div class="files">{files}</div>' if files else "")
        + f"{pictures}</section>"
    )


def _foot(made_on: str) -> str:
    return f"</main><footer>Thực hiện lúc {html.escape(made_on)}.</footer></body></html>"
