"""TK1-TS, declaration to join or correct social and health insurance: QĐ 490/QĐ-BHXH of 28/03/2023, with its annex."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from docx.shared import Mm, Pt

from db.records import Person
from exports.forms.d05_ts import place_and_date
from exports.forms.declaration import CENTER, Declaration
from exports.forms.payments import FormOptions
from exports.headings import choice_name
from exports.reports.context import ReportContext
from exports.reports.document import MOTTO, NATION, partial_text
from exports.reports.word import narrow_margins
from exports.spreadsheet_text import safe_text
from policy.trace import vnd

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_ANNEX_HEAD = (
    ("Stt", "A", 7), ("Họ và tên", "B", 33), ("Mã số BHXH", "1", 19), ("Ngày tháng năm sinh", "2", 17),
    ("Giới tính", "3", 9), ("Quốc tịch", "4", 12), ("Dân tộc", "5", 11), ("Nơi đăng ký khai sinh", "6", 13),
    ("Mối quan hệ với chủ hộ", "7", 14), ("Số CMND/ CCCD/ Hộ chiếu", "8", 21), ("Ghi chú", "9", 9),
)  # fmt: skip


def tk1_ts(context: ReportContext, people: Iterable[Person], options: FormOptions) -> WordDocument:
    """A declaration for every person, followed by the annex of the household."""
    paper = Declaration(size=12)
    for person in people:
        paper.new_page()
        _page(paper, context, person, options)
        paper.new_page()
        _annex(paper, context, person)
    return paper.word


def _page(paper: Declaration, context: ReportContext, person: Person, options: FormOptions) -> None:
    paper.line("Mẫu TK1-TS (Ban hành kèm theo QĐ số 490/QĐ-BHXH ngày 28/3/2023 của BHXH Việt Nam)",
               italic=True, across=CENTER, size=10.5)  # fmt: skip
    paper.line(NATION, bold=True, across=CENTER)
    paper.line(MOTTO, bold=True, across=CENTER)
    paper.line("---------------", across=CENTER)
    paper.line("TỜ KHAI", bold=True, across=CENTER, size=14, before=6)
    title = "THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ"
    paper.line(title, bold=True, across=CENTER)
    paper.line("I. Áp dụng đối với người tra cứu không thấy mã số BHXH do cơ quan BHXH cấp", bold=True, before=6)
    first_time = not person.si_number
    sex = str(choice_name("person", "sex", person.sex)).lower() if person.sex else ""
    birth = partial_text(person.birth) if person.birth is not None else ""
    paper.fields(("[01]. Họ và tên (viết chữ in hoa)", person.full_name.upper()))
    paper.fields(("[02]. Giới tính", sex), ("[03]. Ngày, tháng, năm sinh", birth))
    paper.fields(("[04]. Quốc tịch", "Việt Nam"), ("[05]. Dân tộc", person.ethnicity))
    paper.fields(("[06]. Số CCCD/CMND/Hộ chiếu", person.cccd or person.cmnd))
    paper.fields(("[07]. Điện thoại", person.phone), ("[08]. Email (nếu có)", person.email))
    paper.fields(("[09]. Nơi đăng ký khai sinh (xã, huyện, tỉnh)", ""))
    paper.fields(("[10]. Họ tên cha/mẹ/người giám hộ (trẻ em dưới 6 tuổi)", _guardian(context, person)))
    paper.fields(("[11]. Địa chỉ nhận hồ sơ, kết quả", context.full_address(person)))
    annex = "theo Phụ lục kèm theo" if first_time else ""
    paper.fields(("[12]. Kê khai Phụ lục thành viên hộ gia đình (nếu có)", annex))
    paper.line("II. Áp dụng đối với người đã có mã số BHXH đề nghị đăng ký, điều chỉnh thông tin", bold=True,
               before=6)  # fmt: skip
    paper.fields(("[13]. Mã số BHXH", person.si_number))
    paper.line("[14]. Điều chỉnh thông tin cá nhân:", before=4)
    paper.fields(("[14.1]. Họ và tên", ""), ("[14.2]. Giới tính", ""))
    paper.fields(("[14.3]. Ngày, tháng, năm sinh", ""), ("[14.4]. Số CCCD/CMND/Hộ chiếu", ""))
    paper.fields(("[14.5]. Nơi đăng ký khai sinh", ""))
    income = f"{vnd(person.si_income)} đồng/tháng" if person.si_income else ""
    method = str(choice_name("person", "si_method", person.si_method)) if person.si_method else ""
    paper.fields(("[15]. Mức tiền đóng", income), ("[16]. Phương thức đóng", method))
    paper.fields(("[17]. Nơi đăng ký khám, chữa bệnh ban đầu", person.hi_place))
    paper.fields(("[18]. Nội dung thay đổi, yêu cầu khác", options.number))
    paper.fields(("[19]. Hồ sơ kèm theo (nếu có)", ""))
    promise = "Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về nội dung đã kê khai."
    paper.line(promise, italic=True, before=6)
    paper.signatures(
        (" ", "XÁC NHẬN CỦA ĐƠN VỊ", "(Ký, ghi rõ họ tên, đóng dấu)", ""),
        (place_and_date(context), "NGƯỜI KÊ KHAI", "(Ký, ghi rõ họ tên)", person.full_name),
        space=3,
    )


def _guardian(context: ReportContext, person: Person) -> str:
    if person.birth is None or context.today.year - person.birth.year > 6:
        return ""
    head = context.roster.head_of(person.household)
    return head.full_name if head is not None and head.id != person.id else ""


def _annex(paper: Declaration, context: ReportContext, person: Person) -> None:
    roster = context.roster
    members = [member for member in roster.members.get(person.household, (person,)) if member.life_status != "deceased"]
    head = roster.head_of(person.household)
    household = roster.households.get(person.household)
    paper.line("PHỤ LỤC", bold=True, across=CENTER)
    paper.line("THÀNH VIÊN HỘ GIA ĐÌNH", bold=True, across=CENTER)
    paper.fields(("Họ và tên chủ hộ", head.full_name if head else ""), ("Số sổ hộ khẩu (số sổ tạm trú)", ""))
    phone = (household.phone if household else "") or (head.phone if head else "")
    paper.fields(("Mã số hộ gia đình", household.code if household else ""), ("Điện thoại", phone))
    paper.fields(("Địa chỉ", context.full_address(head or person)))
    paper.line("")
    table: Any = paper.word.add_table(rows=2, cols=len(_ANNEX_HEAD))
    table.style, table.autofit = "Table Grid", False
    narrow_margins(table)
    for index, (title, code, width) in enumerate(_ANNEX_HEAD):
        table.columns[index].width = Mm(width)
        _cell(table.rows[0].cells[index], title, bold=True)
        _cell(table.rows[1].cells[index], code, italic=True)
    for number, member in enumerate(members, start=1):
        sex = str(choice_name("person", "sex", member.sex)) if member.sex else ""
        relation = str(choice_name("person", "relation", member.relation)) if member.relation else ""
        values = (
            str(number), member.full_name, member.si_number, partial_text(member.birth) if member.birth else "", sex,
            "Việt Nam", member.ethnicity, "", relation, member.cccd or member.cmnd, "",
        )  # fmt: skip
        for cell, value in zip(table.add_row().cells, values, strict=True):
            _cell(cell, value)
    for line in table.rows:
        for index, (_, _, width) in enumerate(_ANNEX_HEAD):
            line.cells[index].width = Mm(width)
    paper.line("")
    paper.signatures((" ", ""), (place_and_date(context), "NGƯỜI KÊ KHAI", "(Ký, ghi rõ họ tên)", ""))


def _cell(cell: Any, text: str, *, bold: bool = False, italic: bool = False) -> None:
    run = cell.paragraphs[0].add_run(safe_text(text))
    run.font.size, run.bold, run.italic = Pt(8.5), bold, italic
    if bold or italic:
        cell.paragraphs[0].alignment = CENTER
