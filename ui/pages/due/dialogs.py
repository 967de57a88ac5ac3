"""What is written down about a due line: a payment, a new card, or why the line leaves the list."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from db.records import Person
from policy.book import NotInForce
from policy.messages import message
from policy.periods import Month
from policy.problems import Problem
from ui import formatting
from ui.dialogs.base import Dialog
from ui.formatting import InputError, month
from ui.i18n import show, tr
from ui.operations.due import Payment, quote_payment, record_card, record_payment, record_reason
from ui.operations.illustration import Case, limits, load_case
from ui.theme import Tone
from ui.widgets.form_grid import FormGrid
from ui.widgets.inputs import ChoiceField, DateEdit, MoneyEdit, MonthEdit
from ui.widgets.notices import Banner

if TYPE_CHECKING:
    from ui.pages.due.page import DuePage

CARD_YEAR_DAYS = 365


class PaymentDialog(Dialog):
    """A payment of voluntary insurance; the shares come from the law, a sponsor's part is taken off one's own."""

    def __init__(self, page: DuePage, person: Person) -> None:
        super().__init__(tr("Ghi đã đóng BHXH tự nguyện"), person.full_name, parent=page, width=640)
        self._page = page
        self._person = person
        session = page.session
        self._case: Case = load_case(session.store, session.book, session.content, person.id, session.today)
        start = person.si_paid_until + 1 if person.si_paid_until else Month.of(session.today)
        self.form = FormGrid(2)
        self.start = self.form.add("start", tr("Từ tháng"), MonthEdit(), required=True)
        methods = [(str(months), tr("{months} tháng", months=months)) for months in (1, 3, 6, 12)]
        self.method = self.form.add("method", tr("Số tháng đóng"), ChoiceField(methods), required=True)
        self.income = self.form.add("income", tr("Mức thu nhập chọn đóng"), MoneyEdit(), required=True)
        self.paid_on = self.form.add("paid_on", tr("Ngày nộp tiền"), DateEdit(), required=True)
        self.sponsor = self.form.add("sponsor", tr("Người khác đóng thay"), MoneyEdit())
        self.receipt = self.form.add("receipt", tr("Số biên lai"), QLineEdit())
        self.body.addWidget(self.form)
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.add_button(tr("Huỷ"), self.reject)
        self.save = self.add_button(tr("Ghi vào sổ"), self._write, primary=True)
        self.start.set_value(start)
        self.method.set_key(person.si_method if person.si_method in dict(methods) else "1")
        self.income.set_value(self._usual_income(start))
        self.paid_on.set_value(session.today)
        self.sponsor.set_value(0)
        for edit in (self.start, self.income, self.sponsor):
            edit.value_changed.connect(self._work_out)
        self.method.chosen.connect(lambda _key: self._work_out())
        self._payment: Payment | None = None
        self._work_out()

    def _usual_income(self, start: Month) -> int:
        known = limits(self._page.session.book, start)
        return max(self._person.si_income or known.floor, known.floor)

    def _work_out(self) -> None:
        """Compute the shares, or say why the payment is not possible."""
        self._payment = None
        try:
            self._payment = self._read()
        except InputError as error:
            self.banner.say(show(error.message), Tone.WARNING)
        except (Problem, NotInForce) as error:
            self.banner.say(show(error.sentence), Tone.WARNING)
        else:
            payment = self._payment
            self.banner.say(
                tr(
                    "Tổng {amount}: tự đóng {own}, Nhà nước {state}, địa phương {local}, người khác {sponsor} (đồng).",
                    amount=formatting.money(payment.amount),
                    own=formatting.money(payment.own),
                    state=formatting.money(payment.state),
                    local=formatting.money(payment.local),
                    sponsor=formatting.money(payment.sponsor),
                ),
                Tone.INFO,
            )
        self.save.setEnabled(self._payment is not None)

    def _read(self) -> Payment:
        start, income, paid_on = self.start.value(), self.income.value(), self.paid_on.value()
        if start is None or income is None or paid_on is None:
            raise InputError(message("payment.incomplete", "Hãy ghi đủ tháng, mức thu nhập và ngày nộp."))
        until = self._person.si_paid_until
        if until is not None and start <= until:
            raise InputError(
                message("payment.paid_already", "Đã đóng đến hết {until}; hãy ghi từ tháng sau đó.", until=month(until))
            )
        months = int(self.method.key)
        whole, own, state, local = quote_payment(
            self._page.session.book, start, months, income, self._case.group, self._case.local, self._page.session.today
        )
        sponsor = min(self.sponsor.value() or 0, own)
        return Payment(
            self._person.id, start, months, income, paid_on, whole, own - sponsor, state, local, sponsor,
            self.receipt.text().strip(),
        )  # fmt: skip

    def _write(self) -> None:
        self._work_out()
        payment = self._payment
        if payment is None:
            return
        person, method = self._person, self.method.key
        self._page.operations.write(
            "payment",
            tr("Ghi đã đóng: {name}", name=person.full_name),
            lambda tx: record_payment(tx, person, payment, method),
            topics=("person", "contribution"),
        )
        self.accept()


class CardDialog(Dialog):
    """A renewed health card: from the day after the old one, for a year unless told otherwise."""

    def __init__(self, page: DuePage, person: Person, last_day: dt.date) -> None:
        super().__init__(tr("Ghi gia hạn thẻ BHYT"), person.full_name, parent=page, width=520)
        self._page = page
        self._person = person
        first = max(last_day + dt.timedelta(days=1), dt.date.min)
        self.form = FormGrid(2)
        self.first = self.form.add("first", tr("Có giá trị từ ngày"), DateEdit(), required=True)
        self.until = self.form.add("until", tr("Đến hết ngày"), DateEdit(), required=True)
        self.body.addWidget(self.form)
        self.first.set_value(first)
        self.until.set_value(first + dt.timedelta(days=CARD_YEAR_DAYS - 1))
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi vào sổ"), self._write, primary=True)

    def _write(self) -> None:
        if not self.form.check():
            return
        first, until = self.first.value(), self.until.value()
        if first is None or until is None or until < first:
            self.form.set_problem("until", tr("Ngày cuối phải sau ngày đầu."))
            return
        person = self._person.id
        self._page.operations.write(
            "card",
            tr("Gia hạn thẻ BHYT: {name}", name=self._person.full_name),
            lambda tx: record_card(tx, person, first, until),
            topics=("person",),
        )
        self.accept()


class ReasonDialog(Dialog):
    """Why a line leaves the list; some reasons change the person's state, the others pause outreach until a date."""

    def __init__(self, page: DuePage, people: list[str]) -> None:
        super().__init__(
            tr("Vì sao chưa đóng?"), tr("{count} người được chọn", count=len(people)), parent=page, width=520
        )
        self._page = page
        self._people = people
        reasons = [
            ("no_money", tr("Chưa có tiền")), ("not_convinced", tr("Chưa muốn tham gia tiếp")),
            ("compulsory", tr("Đi làm, đóng BHXH bắt buộc")), ("moved", tr("Đã chuyển đi nơi khác")),
            ("deceased", tr("Đã qua đời")), ("other", tr("Lý do khác")),
        ]  # fmt: skip
        self.form = FormGrid(1)
        self.reason = self.form.add("reason", tr("Lý do"), ChoiceField(reasons), required=True)
        self.words = self.form.add("words", tr("Ghi rõ thêm"), QLineEdit())
        self.until = self.form.add(
            "until",
            tr("Nhắc lại từ ngày"),
            DateEdit(),
            hint=tr("Trước ngày này người đó không hiện trong việc cần làm"),
        )
        self.until.set_value(page.session.today + dt.timedelta(days=30))
        self.reason.chosen.connect(self._fit_fields)
        self.body.addWidget(self.form)
        self.add_button(tr("Huỷ"), self.reject)
        self.add_button(tr("Ghi lý do"), self._write, primary=True)

    def _fit_fields(self, key: str) -> None:
        self.form.set_shown("until", key not in ("compulsory", "moved", "deceased"))

    def _write(self) -> None:
        if not self.form.check():
            return
        reason, until = self.reason.key, self.until.value()
        words = ": ".join(part for part in (self.reason.currentText(), self.words.text().strip()) if part)
        people = self._people
        self._page.operations.write(
            "due_reason",
            tr("Ghi lý do chưa đóng: {words}", words=words),
            lambda tx: record_reason(tx, people, reason, words, until),
            topics=("person",),
        )
        self.accept()
