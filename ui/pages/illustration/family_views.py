"""The household's two answers: what its health cards cost, and what a monthly budget buys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exports.reports.document import Value
from policy.benefits.household_health import MemberQuote
from policy.content.entries import HealthGroup
from policy.packages import Package, Priority
from ui import formatting
from ui.i18n import show, tr
from ui.operations.family_insurance import BudgetAnswer, Family, HealthAnswer, Member
from ui.pages.illustration.wording import fact_names
from ui.theme import SPACE_L, SPACE_M, SPACE_S, Tone, px
from ui.widgets.cards import Card
from ui.widgets.labels import label, rule
from ui.widgets.notices import Banner
from ui.widgets.reading_table import ReadingTable


class HealthView(QWidget):
    """Members with group, order and price; totals for every payment period; the cheapest lawful way."""

    choice_changed = Signal(object)
    """Labels of the members who are counted."""

    def __init__(self, groups: Mapping[str, HealthGroup]) -> None:
        super().__init__()
        self._groups = groups
        self._family = Family(())
        self._chosen: set[str] = set()
        self._lines: dict[str, MemberQuote] = {}
        self._all_covered = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        self.banner = Banner("", Tone.INFO)
        box.addWidget(self.banner)
        box.addLayout(self._build_figures())
        card = Card()
        card.body.addWidget(
            label(
                tr("Đánh dấu người tham gia lần này; bỏ dấu người đã có thẻ hoặc tham gia nơi khác."),
                "caption",
                wrap=True,
            )
        )
        self.table = ReadingTable(
            [tr("Thành viên"), tr("Nhóm tham gia"), tr("Thứ tự"), tr("Tự đóng"), tr("Ghi chú")],
            [25, 27, 9, 13, 32], (2, 3), checkable=True,
        )  # fmt: skip
        self.table.checked.connect(self._check)
        self.table.setMinimumHeight(px(220))
        card.body.addWidget(self.table, 1)
        box.addWidget(card, 1)
        self.note = label("", "caption", wrap=True)
        box.addWidget(self.note)

    def _build_figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        hero = Card()
        hero.body.setSpacing(0)
        self._hero_name = label(tr("Cả nhà tự đóng"), "field")
        self.hero = label("", "hero")
        self._share = label("", "soft", wrap=True)
        for widget in (self._hero_name, self.hero, self._share):
            hero.body.addWidget(widget)
        row.addWidget(hero, 5)
        card = self._totals = Card()
        self._periods = QGridLayout()
        self._periods.setHorizontalSpacing(SPACE_L)
        card.body.addWidget(label(tr("Theo kỳ đóng"), "field"))
        card.body.addLayout(self._periods)
        card.body.addStretch(1)
        row.addWidget(card, 4)
        return row

    def show_family(self, family: Family) -> None:
        """Show another household; those without a valid card are counted at first."""
        self._family = family
        self._chosen = {member.label for member in family.members if member.joins}
        self._all_covered = not self._chosen
        if self._all_covered:
            self._chosen = {member.label for member in family.members if member.pays_here}
        self.choice_changed.emit(self.chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(member.label for member in self._family.members if member.label in self._chosen)

    def summary(self) -> str:
        """The sum in words, for paper."""
        return f"{self._hero_name.text()}: {self.hero.text()}"

    def rows(self) -> list[Sequence[Value]]:
        """Every line of the table, prices as numbers."""
        found: list[Sequence[Value]] = []
        for member in self._family.members:
            line = self._lines.get(member.label)
            name, group, order, _price, notes = self._row(member, line)
            own = line.own if line is not None and line.excluded is None else None
            found.append((name, group, order, own, notes))
        return found

    def _check(self, row: int, on: bool) -> None:
        name = self._family.members[row].label
        if on:
            self._chosen.add(name)
        else:
            self._chosen.discard(name)
        self.choice_changed.emit(self.chosen)

    def show_answer(self, given: HealthAnswer) -> None:
        """Show prices, or the sentence why there are none."""
        self._lines = {line.member_id: line for line in given.declared.members} if given.declared else {}
        rows = [self._row(member, self._lines.get(member.label)) for member in self._family.members]
        self.table.set_rows(rows, checks=[member.label in self._chosen for member in self._family.members])
        self._show_totals(given)
        if given.problem is not None:
            self.banner.say(show(given.problem), Tone.DANGER)
            return
        self.banner.say(*self._route(given))

    def _show_totals(self, given: HealthAnswer) -> None:
        for position in range(self._periods.count() - 1, -1, -1):
            widget = self._periods.takeAt(position).widget()
            if widget is not None:
                widget.deleteLater()
        self._totals.setVisible(bool(given.totals))
        for row, (months, total) in enumerate(given.totals):
            look = "strong" if months == given.months else "soft"
            name = label(tr("{months} tháng", months=months), look)
            amount = label(formatting.money_with_sign(total), look)
            self._periods.addWidget(name, row, 0)
            self._periods.addWidget(amount, row, 1)
        self._periods.setColumnStretch(2, 1)
        if given.declared is None:
            self.hero.setText(tr("0 đồng"))
            self._share.setText(tr("Không có ai phải đóng lần này."))
            return
        quote = given.declared
        self._hero_name.setText(tr("Cả nhà tự đóng cho {months} tháng", months=given.months))
        self.hero.setText(tr("{amount} đồng", amount=formatting.money(quote.own)))
        monthly = formatting.money(-(-quote.own // given.months))
        words = tr("Để dành mỗi tháng {amount} đồng", amount=monthly)
        if quote.state_support or quote.local_support:
            words += ". " + tr(
                "Nhà nước hỗ trợ {state}, địa phương {local}",
                state=formatting.money_with_sign(quote.state_support),
                local=formatting.money_with_sign(quote.local_support),
            )
        self._share.setText(words)
        joined = self._family.joined_before
        self.note.setText(
            tr("Trong hộ đã có {count} người tham gia từ đầu năm nên thứ tự tính tiếp theo.", count=joined)
            if joined else tr("Thứ tự tính trong năm tài chính, theo ngày đóng.")
        )  # fmt: skip

    def _row(self, member: Member, line: MemberQuote | None) -> list[str]:
        name = f"{member.label} ({member.birth_year})" if member.birth_year else member.label
        group = self._groups[line.group if line else member.group].name
        notes = []
        if line is not None and line.excluded is not None:
            notes.append(show(line.excluded))
        elif line is not None and line.rate is not None:
            notes.append(tr("{rate} mức người thứ nhất", rate=formatting.percent(line.rate)))
        if line is None and member.verdict is not None:
            notes.append(show(member.verdict.reason))
        if line is not None and line.may_choose_household and line.order is None:
            notes.append(tr("Được chọn tham gia theo hộ gia đình"))
        if line is None and member.card_until is not None and not notes:
            notes.append(tr("Thẻ đến {day}", day=formatting.date(member.card_until)))
        if member.missing:
            notes.append(tr("Cần xác nhận {facts}", facts=fact_names(member.missing)))
        order = str(line.order) if line is not None and line.order is not None else ""
        price = "" if line is None or line.excluded is not None else formatting.money(line.own)
        return [name, group, order, price, ". ".join(notes)]

    def _route(self, given: HealthAnswer) -> tuple[str, Tone]:
        route = given.cheapest
        if route is None:
            return "", Tone.INFO
        if self._all_covered:
            return tr("Cả nhà đang có thẻ còn hạn; đây là số tiền nếu đóng tiếp khi hết hạn."), Tone.SUCCESS
        sentences = [show(sentence) for sentence in route.explanation]
        if route.saving > 0:
            return ". ".join(sentences) + ".", Tone.SUCCESS
        words = tr("Cách tham gia này đã là cách ít tiền nhất theo quy định.")
        return (". ".join(sentences) + ". " + words if sentences else words), Tone.INFO


class PackageCard(Card):
    """What a budget buys when one thing comes first."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.body.setSpacing(SPACE_S)
        self._total = label("", "figure", tone=Tone.PRIMARY)
        self.body.addWidget(self._total)
        self._words = label("", "soft", wrap=True)
        self.body.addWidget(self._words)
        self.table = ReadingTable([tr("Họ tên"), tr("BHYT"), tr("BHXH")], [46, 22, 32], (2,))
        self.table.setMinimumHeight(px(150))
        self.body.addWidget(self.table, 1)

    def show_package(self, package: Package) -> None:
        """Show one package."""
        self._total.setText(tr("{amount} đồng", amount=formatting.money(package.total_month)))
        self._words.setText("\n".join(show(sentence) for sentence in package.explanation[:3]))
        self.table.set_rows([
            [
                line.member_id,
                "✓" if line.has_card else "",
                formatting.money(line.voluntary_own) if line.income is not None else "",
            ]
            for line in package.lines
        ])  # fmt: skip


class BudgetView(QWidget):
    """The best package for each priority, and what a year of waiting loses."""

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_M)
        self.banner = Banner("", Tone.DANGER)
        box.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.cards = {
            Priority.HEALTH: PackageCard(tr("Ưu tiên đủ thẻ BHYT")),
            Priority.PENSION: PackageCard(tr("Ưu tiên có lương hưu")),
        }
        for card in self.cards.values():
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(card, 1)
        box.addLayout(row, 1)
        self._waiting = Card(tr("Nếu chậm một năm mới tham gia BHXH tự nguyện"))
        self.waiting = label("", wrap=True)
        self._waiting.body.addWidget(rule())
        self._waiting.body.addWidget(self.waiting)
        box.addWidget(self._waiting)

    def show_answer(self, given: BudgetAnswer, name: str) -> None:
        """Show packages, or the sentence why there are none."""
        self.banner.say(show(given.problem) if given.problem is not None else "", Tone.DANGER)
        for package in given.packages:
            self.cards[package.priority].show_package(package)
        waiting = given.waiting
        self._waiting.setVisible(waiting is not None)
        if waiting is not None:
            words = [show(sentence) for sentence in waiting.explanation]
            self.waiting.setText(f"{name}: " + "; ".join(words) + ".")
