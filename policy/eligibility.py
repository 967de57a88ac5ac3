"""Who may be approached for voluntary social insurance or household health insurance on a day, and if not, why.

Every person gets one of three verdicts: eligible, not eligible with the reason, or unknown with the facts that are
missing. There is no fourth, so nobody who may join can drop out of all lists.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from policy.book import Book
from policy.content.entries import HealthGroup
from policy.content.loader import Content
from policy.facts import PersonFacts
from policy.groups import HealthFinding, health_group, segment_of
from policy.health_order import PUPIL, group_of_card
from policy.messages import Message, message
from policy.periods import Month


class Standing(Enum):
    """The three verdicts."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict with its reason; ``missing`` names the facts an unknown one waits for.

    ``advice`` is what the commune should do instead (have a State-paid card issued, register at school), or None.
    ``law`` are references of ``laws.toml``; empty where the reason is not one of law (a pause, an existing card).
    """

    standing: Standing
    reason: Message
    missing: tuple[str, ...] = ()
    advice: Message | None = None
    law: tuple[str, ...] = ()

    @property
    def is_prospect(self) -> bool:
        """Whether the person belongs on a prospect list."""
        return self.standing is Standing.ELIGIBLE


def _no(reason: Message, *law: str, advice: Message | None = None) -> Verdict:
    return Verdict(Standing.NOT_ELIGIBLE, reason, advice=advice, law=law)


def _unknown(reason: Message, *missing: str) -> Verdict:
    return Verdict(Standing.UNKNOWN, reason, missing)


def voluntary_verdict(person: PersonFacts, on: dt.date, content: Content, book: Book) -> Verdict:
    """Whether the person may be approached for voluntary social insurance (Luật 41/2024 art. 2.4, NĐ 159/2025 art. 3).

    Raises:
        NotInForce: before voluntary insurance had an age of entry in the book.
    """
    return (
        _out_of_reach(person, on)
        or _insured_otherwise(person, on, content)
        or _too_young(person, on, book)
        or _compulsory_by_work(person, content)
        or Verdict(
            Standing.ELIGIBLE,
            message("voluntary.eligible", "Đủ điều kiện tham gia BHXH tự nguyện"),
            law=("luat-41-2024:art.2.4",),
        )
    )


def health_verdict(person: PersonFacts, on: dt.date, content: Content, book: Book) -> Verdict:
    """Whether the person may be approached for a card the household pays, wholly or with support.

    Pupils and students join at school; those insured by employer, fund or State are not asked to pay (Luật BHYT
    art. 12, 13.5).
    """
    unreachable = _out_of_reach(person, on)
    if unreachable is not None:
        return unreachable
    finding = health_group(person, on, content, book)
    return (
        _paid_by_others(person, on, finding)
        or _has_valid_card(person, on)
        or _health_facts_missing(person, on, content, finding)
        or Verdict(
            Standing.ELIGIBLE,
            message(
                "health.eligible",
                "Chưa có thẻ còn hạn, tham gia theo nhóm “{group}”",
                group=finding.ruling.group.name,
            ),
            law=("luat-bhyt:art.12",),
        )
    )


def _out_of_reach(person: PersonFacts, on: dt.date) -> Verdict | None:
    if person.life_status == "deceased":
        return _no(message("out.deceased", "Đã qua đời"))
    if person.life_status == "moved":
        return _no(message("out.moved", "Đã chuyển khỏi xã"))
    if person.no_contact:
        return _no(message("out.no_contact", "Người dân đề nghị không liên hệ"))
    if person.pause_until is not None and on <= person.pause_until:
        if person.pause_reason.strip():
            return _no(
                message(
                    "out.paused_because",
                    "Tạm dừng vận động đến {until}: {why}",
                    until=f"{person.pause_until:%d/%m/%Y}",
                    why=person.pause_reason.strip(),
                )
            )
        return _no(message("out.paused", "Tạm dừng vận động đến {until}", until=f"{person.pause_until:%d/%m/%Y}"))
    return None


def _insured_otherwise(person: PersonFacts, on: dt.date, content: Content) -> Verdict | None:
    if person.si_status == "voluntary":
        return _already_voluntary(person, on)
    law = "luat-41-2024:art.2.4"
    reasons = {
        "compulsory": message("si.compulsory", "Đang tham gia BHXH bắt buộc"),
        "pension": message("si.pension", "Đang hưởng lương hưu"),
        "allowance": message("si.allowance", "Đang hưởng trợ cấp hằng tháng"),
    }
    if person.si_status in reasons:
        return _no(reasons[person.si_status], law)
    if person.si_status:
        return None
    card = _card_group(person, on, content)
    if card is not None and card.key == "pension":
        return _no(message("si.pension_by_card", "Thẻ BHYT cho thấy đang hưởng lương hưu hoặc mất sức"), law)
    if person.hi_status == "employer" or (card is not None and card.payer == "employer"):
        return _no(message("si.compulsory_by_card", "Thẻ BHYT cho thấy đang đóng tại nơi làm việc"), law)
    return None


def _already_voluntary(person: PersonFacts, on: dt.date) -> Verdict | None:
    if person.si_paid_until is None:
        return _no(message("si.voluntary", "Đang tham gia BHXH tự nguyện"))
    shown = f"{person.si_paid_until.month:02d}/{person.si_paid_until.year}"
    if person.si_paid_until >= Month.of(on):
        return _no(message("si.voluntary_paid", "Đang tham gia BHXH tự nguyện, đã đóng đến {month}", month=shown))
    return _no(
        message("si.voluntary_due", "Đang tham gia BHXH tự nguyện, mới đóng đến {month}", month=shown),
        advice=message("si.see_due_list", "Xem danh sách đến hạn đóng để nhắc đóng tiếp"),
    )


def _too_young(person: PersonFacts, on: dt.date, book: Book) -> Verdict | None:
    least = book.entry("voluntary_minimum_age", on)
    old_enough = person.surely_at_least(least.count, on)
    if old_enough is False:
        return _no(message("si.too_young", "Chưa đủ {age} tuổi", age=least.count), *least.law)
    if old_enough is None:
        return _unknown(
            message("si.age_unknown", "Chưa biết đã đủ {age} tuổi chưa: cần ngày sinh", age=least.count), "birth"
        )
    return None


def _compulsory_by_work(person: PersonFacts, content: Content) -> Verdict | None:
    """Work that may fall under compulsory insurance is asked about; a status the officer has written decides."""
    if person.si_status:
        return None
    segment = segment_of(person, content)
    if segment is not None and segment.may_be_compulsory:
        return _unknown(
            message(
                "si.maybe_compulsory",
                "{segment}: cần hỏi có đang đóng BHXH bắt buộc không",
                segment=segment.name,
            ),
            "si_status",
        )
    if segment is not None and segment.key == "pensioner":
        return _unknown(message("si.maybe_pension", "Cần hỏi có đang hưởng lương hưu không"), "si_status")
    if segment is None and not person.occupation.strip():
        return _unknown(message("si.unknown", "Chưa biết nghề nghiệp và tình trạng BHXH"), "si_status", "occupation")
    return None


def _paid_by_others(person: PersonFacts, on: dt.date, finding: HealthFinding) -> Verdict | None:
    group = finding.ruling.group
    reasons = {candidate.key: text for candidate, text in finding.candidates}
    if group.payer in _PAYERS:
        because = reasons.get(group.key)
        advice = _should_be_listed(person, on, group)
        if because is None:
            return _no(_PAYERS[group.payer], group.law, advice=advice)
        return _no(
            message("hi.paid_by_others", "{who}, {why}", who=_PAYERS[group.payer], why=because),
            *finding.ruling.law,
            advice=advice,
        )
    if group.key == PUPIL:
        return _no(
            message("hi.at_school", "Học sinh, sinh viên tham gia BHYT tại trường, được Nhà nước hỗ trợ"),
            *finding.ruling.law,
            advice=message("hi.ask_school", "Nhắc gia đình đăng ký tại trường; báo trường nếu chưa có thẻ"),
        )
    if person.si_status == "allowance":
        return _no(message("hi.allowance", "Đang hưởng trợ cấp hằng tháng, thẻ BHYT do Nhà nước hoặc quỹ đóng"))
    if person.hi_status in _STATUS_PAYERS and (person.hi_until is None or on <= person.hi_until):
        return _no(_PAYERS[_STATUS_PAYERS[person.hi_status]], "luat-bhyt:art.13.5")
    return None


_PAYERS = {
    "employer": message("hi.employer", "Tham gia BHYT tại nơi làm việc"),
    "self_salary": message("hi.self_salary", "Tham gia BHYT theo diện BHXH bắt buộc"),
    "fund": message("hi.fund", "Cơ quan BHXH đóng BHYT"),
    "state": message("hi.state", "Ngân sách nhà nước đóng BHYT"),
}
_STATUS_PAYERS = {"state": "state", "employer": "employer", "fund": "fund"}


def _should_be_listed(person: PersonFacts, on: dt.date, group: HealthGroup) -> Message | None:
    """A person the State insures without a valid card is a list to draw up, not a prospect."""
    has_card = person.hi_status not in ("", "none") and (person.hi_until is None or on <= person.hi_until)
    if has_card or group.payer != "state" or person.hi_status == "":
        return None
    return message(
        "hi.list_for_card", "Chưa có thẻ: lập danh sách đề nghị cấp thẻ theo nhóm “{group}”", group=group.name
    )


def _has_valid_card(person: PersonFacts, on: dt.date) -> Verdict | None:
    if person.hi_status not in ("household", "supported"):
        return None
    if person.hi_until is None:
        return _unknown(message("hi.until_unknown", "Có thẻ BHYT nhưng chưa biết hạn thẻ"), "hi_until")
    if on <= person.hi_until:
        return _no(
            message("hi.valid", "Thẻ BHYT còn hạn đến {until}", until=f"{person.hi_until:%d/%m/%Y}"),
            advice=message("hi.see_due_list", "Xem danh sách thẻ sắp hết hạn để nhắc đóng tiếp"),
        )
    return None


def _health_facts_missing(person: PersonFacts, on: dt.date, content: Content, finding: HealthFinding) -> Verdict | None:
    if not person.hi_status and person.hi_until is None:
        return _unknown(message("hi.unknown", "Chưa biết có thẻ BHYT hay chưa"), "hi_status")
    if not person.hi_status and person.hi_until is not None and on <= person.hi_until:
        return _no(message("hi.valid", "Thẻ BHYT còn hạn đến {until}", until=f"{person.hi_until:%d/%m/%Y}"))
    if finding.missing:
        return _unknown(
            message("hi.group_unknown", "Chưa đủ thông tin để biết tham gia BHYT theo nhóm nào"), *finding.missing
        )
    segment = segment_of(person, content)
    if segment is not None and segment.key in ("employee", "pensioner") and not person.si_status:
        return _unknown(
            message("hi.maybe_employer", "{segment}: cần hỏi thẻ BHYT do ai đóng", segment=segment.name), "si_status"
        )
    return None


def _card_group(person: PersonFacts, on: dt.date, content: Content) -> HealthGroup | None:
    if person.hi_until is not None and on > person.hi_until:
        return None
    return group_of_card(person.hi_code, content.health_groups) if person.hi_code else None
