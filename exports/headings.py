"""Vietnamese names of every entity, field and choice, with the way back from what a person typed.

The tuples below are flat lists of messages whose code is the address (``field.person.full_name``), so that one line
names one thing, screens can translate it and a test can compare the table with the registry of fields.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from db.entities import ENTITIES, Kind
from policy.messages import Message, message

_ENTITY_NAMES = (
    message("entity.village", "Thôn, bản, tổ dân phố"),
    message("entity.household", "Hộ gia đình"),
    message("entity.person", "Người dân"),
    message("entity.status", "Diện hộ, diện người"),
    message("entity.tag", "Nhãn của địa phương"),
    message("entity.contribution", "Quá trình đóng"),
    message("entity.activity", "Hoạt động truyền thông"),
    message("entity.attendance", "Người dự và kết quả"),
    message("entity.cluster", "Cụm loa"),
    message("entity.script", "Bài phát thanh"),
    message("entity.broadcast", "Lượt phát thanh"),
    message("entity.target", "Chỉ tiêu"),
    message("entity.quote", "Phiếu minh họa đã in"),
    message("entity.local_support", "Hỗ trợ của địa phương"),
)

_FIELD_NAMES = (
    message("field.village.name", "Tên thôn"),
    message("field.village.kind", "Loại"),
    message("field.village.area", "Vùng"),
    message("field.village.position", "Thứ tự"),
    message("field.village.head_name", "Trưởng thôn"),
    message("field.village.head_phone", "Điện thoại trưởng thôn"),
    message("field.village.note", "Ghi chú"),
    message("field.household.code", "Mã hộ"),
    message("field.household.village", "Thôn"),
    message("field.household.address", "Địa chỉ hộ"),
    message("field.household.phone", "Điện thoại hộ"),
    message("field.household.living_standard", "Mức sống"),
    message("field.household.state", "Tình trạng hộ"),
    message("field.household.note", "Ghi chú"),
    message("field.person.full_name", "Họ và tên"),
    message("field.person.sex", "Giới tính"),
    message("field.person.birth", "Ngày sinh"),
    message("field.person.cccd", "Số CCCD"),
    message("field.person.cmnd", "Số CMND cũ"),
    message("field.person.si_number", "Mã số BHXH"),
    message("field.person.health_card", "Số thẻ BHYT"),
    message("field.person.phone", "Điện thoại"),
    message("field.person.email", "Thư điện tử"),
    message("field.person.ethnicity", "Dân tộc"),
    message("field.person.occupation", "Nghề nghiệp"),
    message("field.person.segment", "Nhóm nghề vận động"),
    message("field.person.household", "Hộ"),
    message("field.person.relation", "Quan hệ với chủ hộ"),
    message("field.person.residence", "Cư trú"),
    message("field.person.life_status", "Tình trạng"),
    message("field.person.life_status_on", "Ngày thay đổi tình trạng"),
    message("field.person.address", "Địa chỉ riêng"),
    message("field.person.group", "Nhóm vận động"),
    message("field.person.group_reason", "Lý do xếp nhóm"),
    message("field.person.group_suggested", "Nhóm máy gợi ý"),
    message("field.person.group_decided_on", "Ngày xếp nhóm"),
    message("field.person.group_decided_by", "Người xếp nhóm"),
    message("field.person.si_status", "Tham gia BHXH"),
    message("field.person.si_method", "Phương thức đóng BHXH"),
    message("field.person.si_income", "Mức thu nhập đóng BHXH"),
    message("field.person.si_paid_until", "BHXH đóng đến tháng"),
    message("field.person.si_months", "Số tháng đã đóng BHXH"),
    message("field.person.hi_status", "Tham gia BHYT"),
    message("field.person.hi_code", "Mã đối tượng BHYT"),
    message("field.person.hi_from", "BHYT từ ngày"),
    message("field.person.hi_until", "BHYT đến ngày"),
    message("field.person.hi_place", "Nơi khám chữa bệnh ban đầu"),
    message("field.person.pause_until", "Tạm dừng vận động đến"),
    message("field.person.pause_reason", "Lý do tạm dừng"),
    message("field.person.no_contact", "Không liên hệ"),
    message("field.person.consent_note", "Đồng ý cho liên hệ"),
    message("field.person.note", "Ghi chú"),
    message("field.status.household", "Hộ"),
    message("field.status.person", "Người"),
    message("field.status.kind", "Diện"),
    message("field.status.valid_from", "Từ ngày"),
    message("field.status.valid_to", "Đến ngày"),
    message("field.status.document", "Số văn bản"),
    message("field.status.note", "Ghi chú"),
    message("field.tag.person", "Người"),
    message("field.tag.name", "Nhãn"),
    message("field.tag.owner", "Người gắn nhãn"),
    message("field.tag.valid_to", "Đến ngày"),
    message("field.contribution.person", "Người"),
    message("field.contribution.scheme", "Loại bảo hiểm"),
    message("field.contribution.month_from", "Từ tháng"),
    message("field.contribution.month_to", "Đến tháng"),
    message("field.contribution.income", "Mức thu nhập"),
    message("field.contribution.method", "Phương thức đóng"),
    message("field.contribution.paid_on", "Ngày nộp"),
    message("field.contribution.amount", "Số tiền phải đóng"),
    message("field.contribution.paid_own", "Người dân nộp"),
    message("field.contribution.paid_state", "Nhà nước hỗ trợ"),
    message("field.contribution.paid_local", "Địa phương hỗ trợ"),
    message("field.contribution.paid_sponsor", "Nhà tài trợ hỗ trợ"),
    message("field.contribution.receipt", "Số biên lai"),
    message("field.contribution.note", "Ghi chú"),
    message("field.activity.kind", "Hình thức"),
    message("field.activity.title", "Nội dung"),
    message("field.activity.on", "Ngày"),
    message("field.activity.start", "Bắt đầu"),
    message("field.activity.end", "Kết thúc"),
    message("field.activity.place", "Địa điểm"),
    message("field.activity.village", "Thôn"),
    message("field.activity.host", "Người chủ trì"),
    message("field.activity.co_hosts", "Đơn vị phối hợp"),
    message("field.activity.groups", "Nhóm vận động"),
    message("field.activity.messages", "Thông điệp"),
    message("field.activity.materials", "Tài liệu đã phát"),
    message("field.activity.cost", "Kinh phí"),
    message("field.activity.invited", "Số mời"),
    message("field.activity.head_count", "Số dự"),
    message("field.activity.registered", "Số đăng ký tham gia"),
    message("field.activity.state", "Trạng thái"),
    message("field.activity.minutes", "Biên bản"),
    message("field.activity.sheet_code", "Mã phiếu giấy"),
    message("field.attendance.activity", "Hoạt động"),
    message("field.attendance.person", "Người"),
    message("field.attendance.candidate", "Người chưa có trong sổ"),
    message("field.attendance.present", "Có mặt"),
    message("field.attendance.outcome", "Kết quả"),
    message("field.attendance.reason", "Lý do"),
    message("field.attendance.readiness", "Mức sẵn sàng"),
    message("field.attendance.next_on", "Hẹn ngày"),
    message("field.attendance.note", "Ghi chú"),
    message("field.cluster.name", "Tên cụm loa"),
    message("field.cluster.operator", "Người vận hành"),
    message("field.cluster.phone", "Điện thoại"),
    message("field.cluster.place", "Nơi đặt"),
    message("field.cluster.villages", "Thôn nghe được"),
    message("field.cluster.state", "Tình trạng"),
    message("field.cluster.note", "Ghi chú"),
    message("field.script.title", "Tên bài"),
    message("field.script.text", "Nội dung bài"),
    message("field.script.language", "Ngôn ngữ"),
    message("field.script.groups", "Nhóm vận động"),
    message("field.script.cut", "Thời lượng"),
    message("field.script.note", "Ghi chú"),
    message("field.broadcast.cluster", "Cụm loa"),
    message("field.broadcast.script", "Bài phát"),
    message("field.broadcast.on", "Ngày phát"),
    message("field.broadcast.at", "Giờ phát"),
    message("field.broadcast.minutes_planned", "Số phút dự kiến"),
    message("field.broadcast.state", "Trạng thái"),
    message("field.broadcast.minutes_done", "Số phút đã phát"),
    message("field.broadcast.fault", "Sự cố"),
    message("field.broadcast.operator", "Người phát"),
    message("field.broadcast.note", "Ghi chú"),
    message("field.target.measure", "Chỉ tiêu"),
    message("field.target.period", "Kỳ"),
    message("field.target.village", "Thôn"),
    message("field.target.value", "Số giao"),
    message("field.target.document", "Số quyết định"),
    message("field.target.unit", "Đơn vị được giao"),
    message("field.quote.code", "Mã phiếu"),
    message("field.quote.person", "Người"),
    message("field.quote.made_on", "Ngày lập"),
    message("field.quote.request", "Dữ liệu tính"),
    message("field.quote.result", "Kết quả tính"),
    message("field.quote.officer", "Cán bộ lập"),
    message("field.local_support.document", "Số nghị quyết"),
    message("field.local_support.product", "Loại bảo hiểm"),
    message("field.local_support.support_group", "Nhóm được hỗ trợ"),
    message("field.local_support.month_from", "Từ tháng"),
    message("field.local_support.month_to", "Đến tháng"),
    message("field.local_support.rate", "Tỷ lệ hỗ trợ"),
    message("field.local_support.amount", "Số tiền hỗ trợ mỗi tháng"),
    message("field.local_support.note", "Ghi chú"),
)

_CHOICE_NAMES = (
    message("choice.village.kind.thon", "Thôn"),
    message("choice.village.kind.ban", "Bản"),
    message("choice.village.kind.ap", "Ấp"),
    message("choice.village.kind.to_dan_pho", "Tổ dân phố"),
    message("choice.village.kind.khu_pho", "Khu phố"),
    message("choice.village.kind.xom", "Xóm"),
    message("choice.village.kind.other", "Khác"),
    message("choice.village.area.normal", "Bình thường"),
    message("choice.village.area.ethnic", "Dân tộc thiểu số và miền núi"),
    message("choice.village.area.disadvantaged", "Đặc biệt khó khăn"),
    message("choice.village.area.island", "Xã đảo, đặc khu"),
    message("choice.household.living_standard.good", "Khá"),
    message("choice.household.living_standard.average", "Trung bình"),
    message("choice.household.living_standard.difficult", "Khó khăn"),
    message("choice.household.state.active", "Đang ở"),
    message("choice.household.state.moved", "Đã chuyển đi"),
    message("choice.household.state.dissolved", "Không còn hộ"),
    message("choice.person.sex.male", "Nam"),
    message("choice.person.sex.female", "Nữ"),
    message("choice.person.relation.head", "Chủ hộ"),
    message("choice.person.relation.wife", "Vợ"),
    message("choice.person.relation.husband", "Chồng"),
    message("choice.person.relation.father", "Cha"),
    message("choice.person.relation.mother", "Mẹ"),
    message("choice.person.relation.younger_sibling", "Em"),
    message("choice.person.relation.older_brother", "Anh"),
    message("choice.person.relation.older_sister", "Chị"),
    message("choice.person.relation.child", "Con"),
    message("choice.person.relation.grandchild", "Cháu"),
    message("choice.person.relation.grandfather", "Ông"),
    message("choice.person.relation.grandmother", "Bà"),
    message("choice.person.relation.aunt", "Cô, dì, bác gái"),
    message("choice.person.relation.uncle", "Chú, cậu, bác trai"),
    message("choice.person.relation.daughter_in_law", "Con dâu"),
    message("choice.person.relation.son_in_law", "Con rể"),
    message("choice.person.relation.great_grandchild", "Chắt"),
    message("choice.person.relation.other", "Khác"),
    message("choice.person.residence.permanent", "Thường trú"),
    message("choice.person.residence.temporary", "Tạm trú"),
    message("choice.person.residence.away", "Đi vắng"),
    message("choice.person.life_status.living", "Đang sống"),
    message("choice.person.life_status.deceased", "Đã mất"),
    message("choice.person.life_status.moved", "Đã chuyển đi"),
    message("choice.person.group.1", "Nhóm 1"),
    message("choice.person.group.2", "Nhóm 2"),
    message("choice.person.group.3", "Nhóm 3"),
    message("choice.person.group_suggested.1", "Nhóm 1"),
    message("choice.person.group_suggested.2", "Nhóm 2"),
    message("choice.person.group_suggested.3", "Nhóm 3"),
    message("choice.person.si_status.none", "Chưa tham gia"),
    message("choice.person.si_status.voluntary", "Tự nguyện"),
    message("choice.person.si_status.compulsory", "Bắt buộc"),
    message("choice.person.si_status.stopped", "Đã dừng đóng"),
    message("choice.person.si_status.pension", "Hưởng lương hưu"),
    message("choice.person.si_status.allowance", "Hưởng trợ cấp hằng tháng"),
    message("choice.person.si_method.1", "Hằng tháng"),
    message("choice.person.si_method.3", "3 tháng một lần"),
    message("choice.person.si_method.6", "6 tháng một lần"),
    message("choice.person.si_method.12", "12 tháng một lần"),
    message("choice.person.si_method.24", "Một lần cho 2 năm về sau"),
    message("choice.person.si_method.36", "Một lần cho 3 năm về sau"),
    message("choice.person.si_method.48", "Một lần cho 4 năm về sau"),
    message("choice.person.si_method.60", "Một lần cho 5 năm về sau"),
    message("choice.person.si_method.missing", "Một lần cho những năm còn thiếu"),
    message("choice.person.hi_status.none", "Chưa có thẻ"),
    message("choice.person.hi_status.household", "Hộ gia đình"),
    message("choice.person.hi_status.supported", "Được hỗ trợ một phần"),
    message("choice.person.hi_status.state", "Ngân sách đóng"),
    message("choice.person.hi_status.employer", "Theo đơn vị lao động"),
    message("choice.person.hi_status.fund", "Quỹ BHXH đóng"),
    message("choice.status.kind.poor", "Hộ nghèo"),
    message("choice.status.kind.near_poor", "Hộ cận nghèo"),
    message("choice.status.kind.escaped_poverty", "Mới thoát nghèo"),
    message("choice.status.kind.average_living_agricultural", "Hộ nông lâm ngư diêm nghiệp có mức sống trung bình"),
    message("choice.status.kind.special_area", "Xã, thôn đặc biệt khó khăn"),
    message("choice.status.kind.social_allowance", "Hưởng trợ cấp xã hội"),
    message("choice.status.kind.merit", "Người có công, thân nhân"),
    message("choice.status.kind.disability", "Người khuyết tật"),
    message("choice.contribution.scheme.voluntary", "BHXH tự nguyện"),
    message("choice.contribution.scheme.compulsory", "BHXH bắt buộc"),
    message("choice.contribution.scheme.health", "BHYT"),
    message("choice.contribution.method.1", "Hằng tháng"),
    message("choice.contribution.method.3", "3 tháng một lần"),
    message("choice.contribution.method.6", "6 tháng một lần"),
    message("choice.contribution.method.12", "12 tháng một lần"),
    message("choice.contribution.method.24", "Một lần cho 2 năm về sau"),
    message("choice.contribution.method.36", "Một lần cho 3 năm về sau"),
    message("choice.contribution.method.48", "Một lần cho 4 năm về sau"),
    message("choice.contribution.method.60", "Một lần cho 5 năm về sau"),
    message("choice.contribution.method.missing", "Một lần cho những năm còn thiếu"),
    message("choice.activity.kind.communication_conference", "Hội nghị truyền thông"),
    message("choice.activity.kind.customer_conference", "Hội nghị khách hàng"),
    message("choice.activity.kind.small_group", "Nhóm nhỏ"),
    message("choice.activity.kind.one_to_one", "Gặp trực tiếp từng người"),
    message("choice.activity.kind.mobile", "Truyền thông lưu động"),
    message("choice.activity.kind.workplace", "Tại đơn vị sử dụng lao động"),
    message("choice.activity.kind.job_centre", "Tại trung tâm dịch vụ việc làm"),
    message("choice.activity.kind.launch_ceremony", "Lễ ra quân"),
    message("choice.activity.kind.customer_care", "Chăm sóc khách hàng"),
    message("choice.activity.kind.press_online", "Báo chí, mạng xã hội"),
    message("choice.activity.kind.visual", "Truyền thông trực quan"),
    message("choice.activity.kind.other", "Khác"),
    message("choice.activity.state.planned", "Dự kiến"),
    message("choice.activity.state.done", "Đã thực hiện"),
    message("choice.activity.state.cancelled", "Đã hủy"),
    message("choice.attendance.outcome.agreed", "Đồng ý"),
    message("choice.attendance.outcome.appointment", "Hẹn"),
    message("choice.attendance.outcome.considering", "Cân nhắc"),
    message("choice.attendance.outcome.refused", "Từ chối"),
    message("choice.attendance.outcome.absent", "Vắng"),
    message("choice.attendance.outcome.wrong_address", "Sai địa chỉ"),
    message("choice.attendance.outcome.already_in", "Đã tham gia"),
    message("choice.attendance.outcome.moved_away", "Chuyển đi"),
    message("choice.attendance.readiness.1", "1 – chưa quan tâm"),
    message("choice.attendance.readiness.2", "2 – mới nghe"),
    message("choice.attendance.readiness.3", "3 – đang cân nhắc"),
    message("choice.attendance.readiness.4", "4 – sắp tham gia"),
    message("choice.attendance.readiness.5", "5 – sẵn sàng"),
    message("choice.cluster.state.working", "Hoạt động"),
    message("choice.cluster.state.broken", "Hỏng"),
    message("choice.script.cut.30s", "30 giây"),
    message("choice.script.cut.2m", "2 phút"),
    message("choice.script.cut.5m", "5 phút"),
    message("choice.script.cut.free", "Tự do"),
    message("choice.broadcast.state.planned", "Dự kiến"),
    message("choice.broadcast.state.done", "Đã phát"),
    message("choice.broadcast.state.failed", "Không phát được"),
    message("choice.broadcast.state.cancelled", "Đã hủy"),
    message("choice.target.measure.si_new", "Người mới tham gia BHXH tự nguyện"),
    message("choice.target.measure.si_total", "Người đang tham gia BHXH tự nguyện"),
    message("choice.target.measure.hi_new", "Người mới tham gia BHYT"),
    message("choice.target.measure.hi_total", "Người có thẻ BHYT"),
    message("choice.target.measure.meetings", "Hội nghị, nhóm nhỏ"),
    message("choice.target.measure.broadcasts", "Lượt phát thanh"),
    message("choice.local_support.product.voluntary", "BHXH tự nguyện"),
    message("choice.local_support.product.health", "BHYT hộ gia đình"),
)

FLAG_YES = message("choice.flag.yes", "Có")
"""Written in a cell whose field is a flag that is set; an unset flag leaves the cell empty."""

_FLAG_WORDS = frozenset({"co", "x", "1", "v", "true", "dung", "yes", "✓", "✔"})
_UNFLAG_WORDS = frozenset({"", "khong", "0", "false", "sai", "no", "-"})

_NAMES: dict[str, Message] = {entry.code: entry for entry in (*_ENTITY_NAMES, *_FIELD_NAMES, *_CHOICE_NAMES)}


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Lower case, no tone marks (đ → d), punctuation as single spaces: the form in which typed words are compared."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()
    return re.sub(r"[\s_\W]+", " ", plain).strip() or plain.strip()


def entity_name(entity: str) -> Message:
    """What people call one entity; KeyError for an unknown one."""
    return _NAMES[f"entity.{entity}"]


def field_name(entity: str, field: str) -> Message:
    """Heading of one field; KeyError for an unknown one."""
    return _NAMES[f"field.{entity}.{field}"]


def field_label(entity: str, field: str) -> str:
    """Heading of one field; its own word for a field of a later program."""
    found = _NAMES.get(f"field.{entity}.{field}")
    return str(found) if found is not None else field


def choice_name(entity: str, field: str, choice: str) -> Message:
    """What people call one choice of a field; KeyError for an unknown one."""
    return _NAMES[f"choice.{entity}.{field}.{choice}"]


@cache
def _headings(entity: str) -> dict[str, str]:
    return {fold(str(field_name(entity, field.name))): field.name for field in ENTITIES[entity].fields}


def field_of_heading(entity: str, heading: str) -> str | None:
    """The field whose heading this is, whatever its case, accents and punctuation; None when there is none."""
    return _headings(entity).get(fold(heading))


@cache
def _choices(entity: str, field: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for choice in ENTITIES[entity].field(field).choices:
        words[fold(str(choice_name(entity, field, choice)))] = choice
    for choice in ENTITIES[entity].field(field).choices:
        words.setdefault(fold(choice), choice)
    return words


def choice_of_name(entity: str, field: str, name: str) -> str | None:
    """The choice a person wrote, by its Vietnamese name or its own word; ``""`` for empty, None when unknown."""
    word = fold(name)
    return "" if not word else _choices(entity, field).get(word)


def flag_of_name(name: str) -> str | None:
    """``"1"``, ``""`` or None for the yes and no words people write into a column of marks."""
    word = fold(name)
    if word in _FLAG_WORDS:
        return "1"
    return "" if word in _UNFLAG_WORDS else None


def choice_names(entity: str, field: str) -> tuple[Message, ...]:
    """Every choice of a field in the order of the registry, for drop-downs; empty for a field without choices."""
    declared = ENTITIES[entity].field(field)
    if declared.kind is Kind.FLAG:
        return (FLAG_YES,)
    return tuple(choice_name(entity, field, choice) for choice in declared.choices)
