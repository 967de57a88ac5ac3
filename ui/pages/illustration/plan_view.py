"""The answer at a glance: what the person pays each month, three pensions, and the tabs with everything behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from policy.book import Book
from policy.plan import Outlook, Plan
from ui import formatting, theme
from ui.i18n import show, tr
from ui.operations.illustration import Answer, Case, lacking_months
from ui.pages.illustration.plan_charts import NOMINAL
from ui.pages.illustration.plan_tabs import PlanTabs
from ui.pages.illustration.wording import age_at, method_name, months_as_years, verdict_words
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Colour, Tone, px
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.notices import Banner
from ui.widgets.share_bar import Share, ShareBar

WIDE_CARD = 186
"""Room in logical pixels a card needs for the large letters."""


class PensionCard(Card):
    """One way to go on: its name, the pension a month, and where it comes from."""

    def __init__(self, name: str, *, main: bool = False) -> None:
        super().__init__()
        self.body.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        self.body.setSpacing(2)
        self._name = label(name, "field", wrap=True)
        self._value = label("", "")
        self._weight = QFont.Weight.Bold if main else QFont.Weight.DemiBold
        if main:
            self._value.setProperty("tone", "primary")
            self.setStyleSheet(f'QFrame[look="card"] {{ border: 2px solid {Colour.primary_line}; }}')
        self._note = label("", "caption", wrap=True)
        for widget in (self._name, self._value, self._note):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = "title" if self.width() >= px(WIDE_CARD) else "lead"
        self._value.setFont(theme.font(size, self._weight))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), super().minimumSizeHint().height())

    def set(self, name: str, value: str, note: str) -> None:
        """Show another outlook."""
        self._name.setText(name)
        self._value.setText(value)
        self._note.setText(note)
        self.setAccessibleName(f"{name}: {value}. {note}")

    @property
    def value(self) -> str:
        return self._value.text()


class PlanView(QWidget):
    """Shows one answer of one case."""

    def __init__(self, book: Book, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._book = book
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        self.banner = Banner("", Tone.INFO)
        box.addWidget(self.banner)
        self._build_hero(box)
        self._build_cards(box)
        self.tabs = PlanTabs(book, today)
        holder = Card()
        holder.body.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, SPACE_M)
        holder.body.addWidget(self.tabs, 1)
        box.addWidget(holder, 1)

    def _build_hero(self, box: QVBoxLayout) -> None:
        card = Card()
        card.body.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._hero_name = label(tr("Mỗi tháng tự đóng"), "field")
        self.hero = label("", "hero")
        self._each = label("", "soft", wrap=True)
        for widget in (self._hero_name, self.hero, self._each):
            words.addWidget(widget)
        row.addLayout(words, 4)
        side = QVBoxLayout()
        side.setSpacing(SPACE_XS)
        self._bar_title = label("", "field", wrap=True)
        self.bar = ShareBar()
        side.addWidget(self._bar_title)
        side.addWidget(self.bar)
        row.addLayout(side, 5)
        card.body.addLayout(row)
        box.addWidget(card)

    def _build_cards(self, box: QVBoxLayout) -> None:
        self._cards = QHBoxLayout()
        self._cards.setSpacing(SPACE_M)
        self.so_far = PensionCard(tr("Đến nay"))
        self.continued = PensionCard(tr("Nếu đóng tiếp"), main=True)
        self.raised = PensionCard(tr("Nếu nâng mức"))
        for card in self._all():
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._cards.addWidget(card, 1)
        box.addLayout(self._cards)

    def _all(self) -> tuple[PensionCard, ...]:
        return self.so_far, self.continued, self.raised

    def show_answer(self, case: Case, given: Answer, basis: str) -> None:
        """Show figures, or the sentence why there are none."""
        words, tone = verdict_words(case.verdict)
        if given.plan is None:
            words, tone = (show(given.problem) if given.problem else ""), Tone.DANGER
        self.banner.say(words, tone)
        for card in self._all():
            card.setEnabled(given.plan is not None)
        self.tabs.setEnabled(given.plan is not None)
        if given.plan is None:
            self.hero.setText(tr("Chưa tính được"))
            self._each.setText("")
            self._bar_title.setText("")
            self.bar.set_shares(())
            for card in self._all():
                card.set(card._name.text(), "–", "")
            return
        self._show_hero(given, given.plan)
        self._show_cards(case, given, given.plan, basis)
        self.tabs.show_answer(case, given, basis)

    def _show_hero(self, given: Answer, plan: Plan) -> None:
        self.hero.setText(tr("{amount} đồng", amount=formatting.money(plan.own_monthly)))
        parts = given.parts
        if parts is None:
            self._each.setText(tr("Đã đủ tuổi và đủ thời gian: không phải đóng thêm."))
            self._bar_title.setText("")
            self.bar.set_shares(())
            return
        method = method_name(parts.months)
        if parts.months > 1:
            self._hero_name.setText(tr("Tính ra mỗi tháng tự đóng"))
            self._each.setText(
                tr("Mỗi lần nộp {amount} cho {method}", amount=formatting.money_with_sign(parts.own), method=method)
            )
        else:
            self._hero_name.setText(tr("Mỗi tháng tự đóng"))
            daily = formatting.money(round(plan.own_monthly / 30 / 100) * 100)
            self._each.setText(tr("Chừng {amount} đồng một ngày", amount=daily))
        gross = formatting.money(parts.gross)
        self._bar_title.setText(tr("Mức đóng cho {method}: {gross} đồng", method=method, gross=gross))
        state = tr("Nhà nước") if parts.local else tr("Nhà nước hỗ trợ")
        shares = [Share(state, parts.state, 1), Share(tr("Tự đóng"), parts.own, 0)]
        if parts.local:
            shares.insert(1, Share(tr("Địa phương"), parts.local, 2))
        self.bar.set_shares(shares)

    def _show_cards(self, case: Case, given: Answer, plan: Plan, basis: str) -> None:
        lacking = lacking_months(self._book, plan)
        so_far = months_as_years(plan.so_far.months) if plan.so_far.months else tr("chưa đóng tháng nào")
        if plan.so_far.pension is None:
            note = tr("Mới đóng {time}; còn thiếu {lacking}.", time=so_far, lacking=months_as_years(lacking))
            if not plan.so_far.months:
                note = tr("Chưa đóng tháng nào; cần ít nhất {lacking}.", lacking=months_as_years(lacking))
            self.so_far.set(tr("Đến nay, nếu dừng lại"), tr("Chưa đủ"), note)
        else:
            self.so_far.set(tr("Đến nay, nếu dừng lại"), *self._outlook(case, plan, plan.so_far, basis))
        name = tr("Đóng tiếp đến {month}", month=formatting.month(plan.eligible_from + -1))
        self.continued.set(name, *self._outlook(case, plan, plan.if_continued, basis))
        if plan.if_raised is None or given.question.raise_to is None:
            self.raised.set(tr("Nếu nâng mức"), "–", tr("Ghi mức cao hơn ở khung bên để so sánh."))
            return
        name = tr("Nếu chọn mức {income}", income=formatting.money(given.question.raise_to))
        self.raised.set(name, *self._outlook(case, plan, plan.if_raised, basis))

    def _outlook(self, case: Case, plan: Plan, outlook: Outlook, basis: str) -> tuple[str, str]:
        """(pension a month, where it comes from)."""
        pension = outlook.pension
        if pension is None or outlook.starts is None:
            return "–", ""
        amount = pension.monthly if basis == NOMINAL else outlook.real_pension
        parts = [tr("một tháng từ {month}", month=formatting.month(outlook.starts))]
        if case.birth is not None:
            parts.append(tr("lúc {age} tuổi", age=age_at(case.birth, outlook.starts)))
        note = ", ".join(parts) + "\n" + tr(
            "{time}, tỷ lệ {rate}", time=months_as_years(outlook.months), rate=formatting.percent(pension.rate)
        )  # fmt: skip
        return formatting.money_with_sign(amount), note
