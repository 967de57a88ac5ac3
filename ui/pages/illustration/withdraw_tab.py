"""Rút một lần?: the one-time payment beside keeping the time, and the honest difference in one sentence."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from policy.benefits.survivors import Survivors
from policy.book import Book
from policy.messages import Message
from policy.plan import Plan
from ui import formatting
from ui.i18n import show, tr
from ui.operations.illustration import Answer, Case, lacking_months
from ui.operations.withdrawal import Difference, Weighed, difference, own_paid, paid_at_work, weigh
from ui.pages.illustration.wording import age_at, grouped, months_as_years, step_rows
from ui.theme import SPACE_S, Tone
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.notices import Banner
from ui.widgets.reading_table import ReadingTable

_MILLION = 1_000_000
_TEN_MILLION = 10 * _MILLION
_TENTH = _MILLION // 10


class WithdrawTab(QWidget):
    """A sentence, a table of three ways, and the arithmetic in place of the table when asked for."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_S, 0, 0)
        box.setSpacing(SPACE_S)
        self.conclusion = Banner("", Tone.INFO)
        self.table = ReadingTable(
            [tr("Nội dung"), tr("Rút một lần"), tr("Giữ lại, đóng tiếp"), tr("Giữ, không đóng thêm")], [16, 26, 29, 29]
        )
        self.steps = ReadingTable([tr("Bước"), tr("Cách tính"), tr("Kết quả"), tr("Căn cứ")], [30, 32, 13, 25], (2,))
        self.paid = label("", "caption", wrap=True)
        self.switch = button("", self._switch, look="link")
        row = QHBoxLayout()
        row.addWidget(self.paid, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignRight)
        box.addWidget(self.conclusion)
        box.addWidget(self.table, 1)
        box.addWidget(self.steps, 1)
        box.addLayout(row)
        self._show_steps(False)

    def _switch(self) -> None:
        self._show_steps(self.steps.isHidden())

    def _show_steps(self, shown: bool) -> None:
        self.steps.setVisible(shown)
        self.table.setVisible(not shown)
        self.switch.setText(tr("Xem so sánh") if shown else tr("Xem từng bước tính"))

    def show_case(self, case: Case, given: Answer, plan: Plan, today: dt.date) -> None:
        """Compute and show both ways of a person, or the sentence why they cannot be computed."""
        found = weigh(self._book, case, today)
        known = not isinstance(found, Message)
        self.switch.setVisible(known)
        self.paid.setVisible(known)
        self.table.setEnabled(known)
        if isinstance(found, Message):
            self.conclusion.say(show(found), Tone.INFO)
            self.table.set_rows([])
            self._show_steps(False)
            return
        apart = difference(found, plan, given.question.assume.live_to)
        self.conclusion.say(*conclusion(found, plan, apart))
        self.table.set_rows(rows(case, found, plan, apart, lacking_months(self._book, plan)))
        notes = [[tr("Lưu ý"), sentence, "", ""] for sentence in grouped(found.warnings)]
        self.steps.set_rows([*step_rows(self._book, found.steps), *notes])
        self.paid.setText(paid_words(case, plan))


def conclusion(found: Weighed, plan: Plan, apart: Difference | None) -> tuple[str, Tone]:
    """What withdrawing costs and what keeping is worth, whichever leaves more money."""
    money = formatting.money_with_sign
    if found.refusal is None:
        first = tr(
            "Rút hôm nay được {amount} và mất {time} đã đóng",
            amount=money(found.taken.amount), time=months_as_years(found.months),
        )  # fmt: skip
    else:
        first = tr("Hôm nay chưa rút được: {reason}", reason=_within(show(found.refusal)))
    if apart is None:
        return first + ".", Tone.INFO
    more = apart.of_keeping >= 0
    words = {"way": _way(found, plan, apart), "age": apart.age, "worth": _about(abs(apart.of_keeping))}
    keep = (
        tr("{way} thì đến {age} tuổi được nhiều hơn rút khoảng {worth} (giá hôm nay, đã trừ tiền đóng thêm)", **words)
        if more
        else tr("{way} thì đến {age} tuổi được ít hơn rút khoảng {worth} (giá hôm nay, đã trừ tiền đóng thêm)", **words)
    )
    keep = f"{first}. {keep}" if found.refusal is not None else f"{first}; {keep[:1].lower()}{keep[1:]}"
    allowance = found.allowance.given
    if more or allowance is None:
        return keep + ".", Tone.INFO if more else Tone.WARNING
    other = tr("trợ cấp hằng tháng cộng lại {amount}, kèm thẻ BHYT", amount=money(allowance.amount))
    return f"{keep}; {other}.", Tone.WARNING


def _way(found: Weighed, plan: Plan, apart: Difference) -> str:
    """How the pension is reached when the time is kept."""
    if not apart.more_months:
        return tr("Giữ lại, không phải đóng thêm")
    if plan.eligible_from <= found.reached + 1:
        return tr("Giữ lại, đóng tiếp đến tuổi nghỉ hưu")
    return tr("Giữ lại, đóng thêm {time} cho đủ", time=months_as_years(apart.more_months))


def _about(amount: int) -> str:
    """A projected sum without figures nobody can promise: whole millions, below ten millions to a tenth."""
    if amount >= _TEN_MILLION:
        return tr("{millions} triệu đồng", millions=formatting.number(round(amount / _MILLION)))
    return formatting.money_with_sign(round(amount / _TENTH) * _TENTH)


def rows(case: Case, found: Weighed, plan: Plan, apart: Difference | None, lacking: int) -> list[list[str]]:
    """Name, withdrawing, keeping and paying on, keeping without paying."""
    time, again = months_as_years(found.months), months_as_years(found.months_again)
    died = _died(found.if_died)
    allowance = found.allowance.given is not None
    return [
        [tr("Nhận được"), _taken(found), _pension(case, plan), _allowance(found)],
        [tr("Điều kiện"), _when(found), _more(plan, apart, lacking), _condition(found, again)],
        [
            tr("Thời gian đã đóng"),
            tr("Mất {time}; sau này muốn có lương hưu phải đóng lại đủ {again}", time=time, again=again),
            tr("Giữ nguyên {time}", time=time),
            tr("Giữ nguyên {time}, đóng tiếp được bất cứ lúc nào", time=time),
        ],
        [
            tr("Thẻ BHYT khi về già"),
            tr("Tự mua"),
            tr("Có suốt đời, trị giá {amount} mỗi năm", amount=formatting.money_with_sign(plan.health_card_yearly)),
            tr("Có trong thời gian hưởng trợ cấp") if allowance else tr("Không"),
        ],
        [tr("Nếu qua đời khi chưa hưởng"), tr("Không còn trợ cấp tuất, mai táng"), died, died],
    ]


def paid_words(case: Case, plan: Plan) -> str:
    """What the person paid so far, to hold against the one-time payment."""
    amount = formatting.money_with_sign(own_paid(plan))
    if paid_at_work(case):
        return tr("Đến nay người dân tự đóng {amount}, chưa kể phần người sử dụng lao động đóng.", amount=amount)
    return tr("Đến nay người dân tự đóng {amount}, chưa kể phần Nhà nước hỗ trợ.", amount=amount)


def _taken(found: Weighed) -> str:
    taken = found.taken
    amount = formatting.money_with_sign(taken.gross - taken.deducted)
    words = tr("{amount}, một lần", amount=amount)
    if found.refusal is not None:
        words = tr("{amount}, nếu được rút", amount=amount)
    if taken.deducted:
        words += "\n" + tr(
            "({gross} trừ {deducted} Nhà nước đã hỗ trợ)",
            gross=formatting.money(taken.gross), deducted=formatting.money(taken.deducted),
        )  # fmt: skip
    return words


def _pension(case: Case, plan: Plan) -> str:
    outlook = plan.if_continued
    if outlook.starts is None or case.birth is None:
        return "–"
    return tr(
        "Lương hưu {amount} một tháng (giá hôm nay) từ {month}, lúc {age} tuổi, suốt đời",
        amount=formatting.money_with_sign(outlook.real_pension), month=formatting.month(outlook.starts),
        age=age_at(case.birth, outlook.starts),
    )  # fmt: skip


def _allowance(found: Weighed) -> str:
    allowance = found.allowance
    if allowance.given is None:
        return tr("Không có trợ cấp hằng tháng: {reason}", reason=_within(show(allowance.reason)) + ".")
    return tr(
        "Trợ cấp {monthly} một tháng trong {months} tháng từ {month}, tất cả {amount}",
        monthly=formatting.money_with_sign(allowance.given.monthly), months=allowance.given.months,
        month=formatting.month(allowance.asked), amount=formatting.money_with_sign(allowance.given.amount),
    )  # fmt: skip


def _when(found: Weighed) -> str:
    if found.refusal is not None:
        return show(found.refusal)
    if found.at_age:
        return tr("Được ngay: đã đủ tuổi nghỉ hưu mà chưa đủ thời gian")
    return tr("Được ngay: đã dừng đóng đủ lâu")


def _more(plan: Plan, apart: Difference | None, lacking: int) -> str:
    if apart is None:
        return "–"
    if not apart.more_months:
        return tr("Không phải đóng thêm")
    time = months_as_years(apart.more_months)
    words = tr(
        "Đóng thêm {time}, mỗi tháng tự đóng {own}, cộng lại {total}",
        time=time, own=formatting.money_with_sign(plan.own_monthly), total=formatting.money_with_sign(apart.more_paid),
    )  # fmt: skip
    if lacking < apart.more_months:
        least = months_as_years(lacking) if lacking else ""
        words += "\n" + (
            tr("(ít nhất {time} nữa là đủ điều kiện)", time=least) if least else tr("(đã đủ thời gian tối thiểu)")
        )
    return words


def _condition(found: Weighed, needed: str) -> str:
    if found.allowance.given is None:
        return "–"
    if found.at_age:
        return tr("Được ngay: đã đủ tuổi nghỉ hưu, chưa đủ {needed}, không rút một lần", needed=needed)
    return tr(
        "Đủ tuổi nghỉ hưu (tháng {month}), chưa đủ {needed}, không rút một lần",
        month=formatting.month(found.reached), needed=needed,
    )  # fmt: skip


def _died(value: Survivors) -> str:
    parts = [tr("Gia đình nhận tuất một lần {amount}", amount=formatting.money_with_sign(value.lump_sum))]
    if value.funeral:
        parts.append(tr("mai táng {amount}", amount=formatting.money_with_sign(value.funeral)))
    if value.monthly_per_relative:
        parts.append(tr("hoặc tuất hằng tháng"))
    return ", ".join(parts)


def _within(sentence: str) -> str:
    """A sentence as a part of another one."""
    return sentence[:1].lower() + sentence[1:].rstrip(".")
