"""Sheets come out as pages whose rows are whole, with the heading row on each and the number below."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader
from PySide6.QtGui import QColor, QImage

from ui.printing import PrintedSheet, page_images, write_pdf
from ui.printing.pagination import Atom, cut
from ui.printing.sheet import PrintError
from ui.widgets.charts import Chart, Series, bar_chart, chart_image

HEAD = "<tr><th>STT</th><th>Họ và tên</th><th>Ghi chú</th></tr>"


def sheet(count: int, **options: object) -> PrintedSheet:
    rows = "".join(
        f"<tr><td>{n}</td><td>Đặng Thị Nguyệt</td><td>đầu{n} {'ghi chú dài ' * (n % 12)} cuối{n}</td></tr>"
        for n in range(count)
    )
    table = f'<table border="1" width="100%" cellpadding="4"><thead>{HEAD}</thead>{rows}</table>'
    return PrintedSheet(f"<h1>Danh sách</h1>{table}<p>Người lập</p>", "Danh sách", **options)


def words(page: PageObject) -> str:
    return " ".join(page.extract_text().split())


def test_rows_are_whole_and_headings_repeat(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    pages = write_pdf(sheet(120), path)
    texts = [words(page) for page in PdfReader(path).pages]
    assert len(texts) == pages > 2
    for number, text in enumerate(texts, start=1):
        assert "Họ và tên" in text
        assert f"Trang {number}/{pages}" in text
    for row in range(120):
        assert sum(f"đầu{row} " in text and f"cuối{row}" in text for text in texts) == 1
    assert "Người lập" in texts[-1]


def test_letters_are_embedded_and_can_be_searched(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_pdf(sheet(1), path)
    page = PdfReader(path).pages[0]
    assert "Đặng Thị Nguyệt" in words(page)
    names = {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].get_object().values()}
    assert all("LiberationSerif" in name.replace(" ", "") for name in names)


def test_the_preview_has_the_pages_of_the_paper(tmp_path: Path) -> None:
    made = sheet(60, landscape=True)
    images = page_images(made, 60)
    assert len(images) == write_pdf(made, tmp_path / "a.pdf")
    assert images[0].width() > images[0].height()


def test_a_chart_stands_in_the_sheet() -> None:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    made = PrintedSheet('<p><img src="chart://own" width="50%"></p>', "Hình", pictures={"own": picture})
    (page,) = page_images(made, 60)
    reds = sum(page.pixelColor(x, y) == QColor("red") for x in range(page.width()) for y in range(page.height()))
    text_width = (210 - 45) / 25.4 * 60
    assert reds == pytest.approx((text_width / 2) * (text_width / 4), rel=0.1)


def test_a_missing_picture_leaves_no_hole() -> None:
    (page,) = page_images(PrintedSheet('<p>a<img src="chart://none"></p>', "Hình"), 40)
    assert not page.isNull()


def test_a_full_path_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(PrintError):
        write_pdf(sheet(1), tmp_path / "missing" / "a.pdf")


@given(st.lists(st.tuples(st.floats(1, 90), st.booleans()), min_size=1, max_size=60))
def test_pages_cover_the_strip_once_and_cut_no_part(sizes: list[tuple[float, bool]]) -> None:
    parts, top = [], 0.0
    for size, breaks in sizes:
        parts.append(Atom(top, top + size, breaks=breaks))
        top += size
    pages = cut(parts, 100, top)
    assert pages[0].start == 0
    assert pages[-1].stop == top
    assert all(after.start == before.stop for before, after in itertools.pairwise(pages))
    assert all(page.stop - page.start <= 100 + 1e-6 for page in pages)
    edges = {part.top for part in parts}
    assert all(page.start in edges for page in pages)


def test_charts_survive_a_black_and_white_printer() -> None:
    chart = Chart("stacked", ("A",), (Series("Tự đóng", (100,)), Series("Nhà nước", (100,))), "Một nửa.")
    image = chart_image(chart, 300, 300, 1).convertToFormat(QImage.Format.Format_Grayscale8)
    column = [image.pixelColor(165, y).lightness() for y in range(110, 270)]
    solid = sum(value < 120 for value in column)
    assert 40 < solid < 130, "one half is solid, the other is hatched"


def test_an_empty_chart_is_drawn_without_failing() -> None:
    assert not chart_image(bar_chart([]), 200, 100).isNull()
    assert not chart_image(bar_chart([("a", 0)]), 200, 100).isNull()
    assert not chart_image(Chart("line", ("1", "2"), (Series("x", (None, None)),)), 200, 100).isNull()
