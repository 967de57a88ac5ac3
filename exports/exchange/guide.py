"""The sheet HuongDan: what may be edited, how, and what to send back."""

from __future__ import annotations

from exports.exchange.xlsx_stream import ColumnFormat, SheetFormat, Sink
from exports.exchange.xlsx_styles import Style

FORMAT = SheetFormat(columns=(ColumnFormat(4, Style.PROSE), ColumnFormat(96, Style.PROSE)), landscape=False)

_LINES: tuple[tuple[Style, str, str], ...] = (
    (Style.HEADING, "", "Được sửa"),
    (Style.PROSE, "1", "Sửa trực tiếp các ô nền trắng ở những trang có danh sách. Ô nền xám chỉ để xem."),
    (
        Style.PROSE,
        "2",
        "Ngày ghi ngày/tháng/năm, ví dụ 05/03/1970; chỉ biết năm thì ghi 1970, biết tháng thì ghi 03/1970.",
    ),
    (Style.PROSE, "3", "Số CCCD, mã số BHXH, điện thoại để nguyên dạng chữ, giữ số 0 ở đầu."),
    (Style.PROSE, "4", "Cột có danh sách thả xuống: chọn một giá trị trong danh sách."),
    (Style.PROSE, "5", "Thêm người: ghi vào dòng trống ngay dưới danh sách, để trống cột STT."),
    (
        Style.PROSE,
        "6",
        "Xoá người: ghi x và lý do vào cột “Đánh dấu xoá”, ví dụ “x nhập trùng”. "
        "Xoá dòng khỏi bảng không làm mất dữ liệu.",
    ),
    (Style.PROSE, "7", "Người qua đời, chuyển đi: sửa cột “Tình trạng”, không đánh dấu xoá."),
    (Style.PROSE, "", ""),
    (Style.HEADING, "", "Không nên làm"),
    (Style.PROSE, "1", "Không sửa cột ẩn “_ma” và các trang ẩn: phần mềm nhờ đó mà biết dòng nào là ai."),
    (Style.PROSE, "2", "Không sắp xếp riêng một cột. Khi sắp xếp, chọn cả bảng."),
    (Style.PROSE, "3", "Không chép từng phần sang tệp khác rồi gửi: tệp mới không còn lịch sử."),
    (Style.PROSE, "", ""),
    (Style.HEADING, "", "Muốn sắp xếp hoặc xoá dòng"),
    (
        Style.PROSE,
        "",
        "Trang tính được khóa nhẹ, không có mật khẩu: vào thẻ Review (Xem lại), "
        "chọn Unprotect Sheet (Bỏ bảo vệ trang tính). "
        "Lọc, ẩn dòng, đổi độ rộng cột làm được ngay.",
    ),
    (Style.PROSE, "", ""),
    (Style.HEADING, "", "Trang “XungDot”"),
    (
        Style.PROSE,
        "",
        "Chỉ có khi hai nơi ghi khác nhau. Ở cột “Chọn” ghi A, B… để lấy giá trị tương ứng, hoặc ghi hẳn giá trị đúng.",
    ),
    (Style.PROSE, "", ""),
    (Style.HEADING, "", "In và gửi"),
    (Style.PROSE, "1", "Mỗi trang đã đặt sẵn khổ A4 ngang, lặp dòng tiêu đề; trang DanSach in các cột chính."),
    (Style.PROSE, "2", "Gửi lại chính tệp này (tên tệp có mã). Gửi hai lần hoặc gửi muộn đều không làm sai dữ liệu."),
    (Style.PROSE, "3", "Tệp có dữ liệu cá nhân: gửi bằng tệp có mật khẩu, báo mật khẩu qua đường khác."),
)


def write_guide(book: Sink, name: str, heading: str, facts: list[tuple[str, str]]) -> None:
    """Write the guide; ``facts`` are label and value lines about this file, shown under the heading."""
    book.begin_sheet(name, FORMAT)
    book.row(["", heading], [Style.PROSE, Style.TITLE], 26)
    for label, value in facts:
        book.row(["", f"{label}: {value}"], [Style.PROSE, Style.PROSE])
    book.row(["", ""], [Style.PROSE, Style.PROSE])
    for style, number, text in _LINES:
        book.row([number, text], [Style.PROSE, style])
