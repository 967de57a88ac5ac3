"""Mẫu số 2, declaration to join health insurance or to correct a card: Nghị định 188/2025/NĐ-CP, one page a person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from db.records import Person
from exports.forms.d05_ts import place_and_date
from exports.forms.declaration import CENTER, Declaration
from exports.forms.payments import FormOptions
from exports.headings import choice_name
from exports.reports.context import ReportContext
from exports.reports.document import MOTTO, NATION, partial_text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_NOTE = "Ghi chú: Người tham gia tra cứu mã số bảo hiểm y tế tại địa chỉ: https://baohiemxahoi.gov.vn"


def mau_2_nd188(context: ReportContext, people: Iterable[Person], options: FormOptions) -> WordDocument:
    """A declaration for every person, part I filled from the roster, part II left to write on."""
    paper = Declaration()
    for person in people:
        paper.new_page()
        _page(paper, context, person, options)
    return paper.word


def _page(paper: Declaration, context: ReportContext, person: Person, options: FormOptions) -> None:
    office = context.office
    paper.line("Mẫu số 2", italic=True, across=CENTER, size=11)
    paper.line(NATION, bold=True, across=CENTER)
    paper.line(MOTTO, bold=True, across=CENTER)
    paper.line("---------------", across=CENTER)
    paper.line("TỜ KHAI", bold=True, across=CENTER, size=14, before=4)
    paper.line("THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM Y TẾ", bold=True, across=CENTER, size=14)
    paper.fields(("Mã số bảo hiểm y tế", person.si_number or person.health_card[-10:]))
    paper.line("I. Đăng ký tham gia bảo hiểm y tế lần đầu", bold=True, before=6)
    sex = str(choice_name("person", "sex", person.sex)).lower() if person.sex else ""
    paper.fields(("[01]. Họ và tên (viết chữ in hoa)", person.full_name.upper()))
    birth = partial_text(person.birth) if person.birth is not None else ""
    paper.fields(("[02]. Giới tính", sex), ("[03]. Ngày, tháng, năm sinh", birth))
    paper.fields(("[04]. Dân tộc", person.ethnicity), ("[05]. Quốc tịch", "Việt Nam"))
    paper.fields(("[06]. Số CCCD/ĐDCN/Hộ chiếu", person.cccd))
    paper.fields(("[07]. Điện thoại", person.phone), ("[08]. Email (nếu có)", person.email))
    paper.fields(("[09]. Nơi đăng ký khám, chữa bệnh ban đầu", person.hi_place))
    paper.line("[10]. Đăng ký nhận kết quả giải quyết thủ tục hành chính:", before=4)
    electronic = not options.paper_card
    paper.ticks("[10.1]. Nhận thẻ bảo hiểm y tế bản điện tử", ("VssID", electronic), ("Email", False))
    paper.ticks("[10.2]. Nhận thẻ bảo hiểm y tế bản giấy, địa chỉ", ("", options.paper_card))
    village = context.roster.villages_by_id.get(context.roster.village_of(person))
    home = (context.roster.house_of(person), village.name if village is not None else "")
    address = ", ".join(part for part in home if part) if options.paper_card else ""
    paper.fields(("[10.2a]. Số nhà, đường/phố, thôn/xóm", address))
    unit, province = (context.commune_of(person), office.unit.province) if options.paper_card else ("", "")
    paper.fields(("[10.2b]. Xã, phường, đặc khu", unit), ("[10.2c]. Tỉnh, thành phố", province))
    paper.line("II. Điều chỉnh thông tin ghi trên thẻ bảo hiểm y tế", bold=True, before=6)
    paper.fields(("[11]. Nội dung đề nghị điều chỉnh", ""))
    paper.dots()
    paper.fields(("[12]. Hồ sơ kèm theo (nếu có)", ""))
    paper.dots()
    paper.dots()
    paper.line("")
    paper.signatures(
        (" ", "XÁC NHẬN CỦA ĐƠN VỊ", "(Ký, ghi rõ họ tên, đóng dấu)", context.office.signer_name),
        (place_and_date(context), "NGƯỜI KÊ KHAI", "(Ký, ghi rõ họ tên)", person.full_name),
    )
    paper.line(_NOTE, italic=True, size=11, before=6)
