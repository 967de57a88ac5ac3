"""The tabs under the figures: chart, savings book beside it, steps, family and other rights, warnings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from policy.benefits.maternity import maternity
from policy.benefits.survivors import Survivors
from policy.book import Book, NotInForce
from policy.plan import Plan
from policy.trace import Trace
from ui import formatting
from ui.i18n import show, tr
from ui.operations.illustration import Answer, Case
from ui.pages.illustration.plan_charts import NOMINAL, basis_title, is_honest_warning, life_chart
from ui.pages.illustration.withdraw_tab import WithdrawTab
from ui.pages.illustration.wording import grouped, step_rows
from ui.theme import SPACE_S, Tone, px
from ui.widgets.charts import ChartView
from ui.widgets.flow import clear
from ui.widgets.labels import label, selectable
from ui.widgets.notices import Banner
from ui.widgets.reading_table import ReadingTable

TABS_HEIGHT = 264
WITHDRAW_HEIGHT = 540
"""A table to be read as a whole: the page scrolls, not the table."""


def _tab() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, SPACE_S, 0, 0)
    box.setSpacing(SPACE_S)
    return holder, box


class PlanTabs(QTabWidget):
    """Shows one answer; only the tab in front is filled, so that sliding stays smooth."""

    def __init__(self, book: Book, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._book = book
        self._today = today
        self._case: Case | None = None
        self._answer: Answer | None = None
        self._basis = "real"
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.setMinimumHeight(px(TABS_HEIGHT))
        self._build_chart()
        self._build_savings()
        self._build_steps()
        self._build_family()
        self.withdrawal = WithdrawTab(book)
        self.addTab(self.withdrawal, tr("Rút một lần?"))
        self._build_warnings()
        self.setStyleSheet("QTabBar::tab { padding: 0 10px; }")
        self.currentChanged.connect(lambda _index: self._come_to_front())

    def sizeHint(self) -> QSize:
        """No taller than it must be: what does not fit scrolls inside its tab, not the whole page."""
        return QSize(px(500), self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        return False

    def _build_chart(self) -> None:
        holder, box = _tab()
        self.caption = label("", "caption", wrap=True)
        self.chart = ChartView()
        box.addWidget(self.caption)
        box.addWidget(self.chart, 1)
        self.addTab(holder, tr("Biểu đồ"))

    def _build_savings(self) -> None:
        holder, box = _tab()
        self.statement = Banner("", Tone.INFO)
        self.savings = ReadingTable(["", tr("Đóng BHXH tự nguyện"), tr("Gửi tiết kiệm cùng số tiền")], [4, 5, 5])
        box.addWidget(self.statement)
        box.addWidget(self.savings, 1)
        self.addTab(holder, tr("Tiết kiệm"))

    def _build_steps(self) -> None:
        holder, box = _tab()
        self.steps = ReadingTable([tr("Bước"), tr("Cách tính"), tr("Kết quả"), tr("Căn cứ")], [30, 32, 13, 25], (2,))
        box.addWidget(self.steps, 1)
        self.law = label("", "caption", wrap=True)
        box.addWidget(self.law)
        self.addTab(holder, tr("Cách tính"))

    def _build_family(self) -> None:
        holder, box = _tab()
        self.family = ReadingTable([tr("Quyền lợi"), tr("Số tiền"), tr("Khi nào")], [34, 22, 44], (1,))
        box.addWidget(self.family, 1)
        self.addTab(holder, tr("Quyền lợi"))

    def _build_warnings(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        holder, self._notes = _tab()
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        area.setWidget(holder)
        self.addTab(area, tr("Lưu ý"))

    def show_withdrawal(self) -> None:
        """Bring what withdrawing would cost to the front."""
        self.setCurrentWidget(self.withdrawal)

    def _come_to_front(self) -> None:
        tall = self.currentWidget() is self.withdrawal
        self.setMinimumHeight(px(WITHDRAW_HEIGHT if tall else TABS_HEIGHT))
        self._fill()

    def show_answer(self, case: Case, given: Answer, basis: str) -> None:
        """Fill the tab in front; the others when they come to the front."""
        self._case, self._answer, self._basis = case, given, basis
        count = len(grouped(given.warnings)) + len(given.not_computed)
        words = tr("Lưu ý ({count})", count=count) if count else tr("Lưu ý")
        self.setTabText(self.count() - 1, words)
        self._fill()

    def _fill(self) -> None:
        given = self._answer
        if given is None or given.plan is None:
            return
        filler = (
            self._fill_chart, self._fill_savings, self._fill_steps, self._fill_family, self._fill_withdrawal,
            self._fill_notes,
        )  # fmt: skip
        filler[self.currentIndex()](given, given.plan)

    def _fill_chart(self, given: Answer, plan: Plan) -> None:
        self.caption.setText(basis_title(plan, self._basis))
        self.chart.set_chart(life_chart(plan, self._basis, given.question.assume.live_to))

    def _fill_savings(self, given: Answer, plan: Plan) -> None:
        tone = Tone.WARNING if is_honest_warning(plan.statement) else Tone.INFO
        self.statement.say(show(plan.statement), tone)
        self.savings.set_rows(savings_rows(plan, given, self._basis))

    def _fill_steps(self, given: Answer, plan: Plan) -> None:
        self.steps.set_rows(step_rows(self._book, given.steps))
        self.law.setText(tr("Theo Luật BHXH năm {law}; bản tham số {version}.", law=given.law, version=given.version))

    def _fill_family(self, given: Answer, plan: Plan) -> None:
        self.family.set_rows(family_rows(self._book, given, plan))

    def _fill_withdrawal(self, given: Answer, plan: Plan) -> None:
        if self._case is not None:
            self.withdrawal.show_case(self._case, given, plan, self._today())

    def _fill_notes(self, given: Answer, plan: Plan) -> None:
        clear(self._notes)
        for heading, sentences in (
            (tr("Cần lưu ý"), grouped(given.warnings)),
            (tr("Phần chưa tính"), [show(what) for what in given.not_computed]),
            (tr("Vì sao số của cơ quan BHXH có thể khác"), why_figures_differ()),
        ):
            if sentences:
                self._notes.addWidget(label(heading, "section"))
            for sentence in sentences:
                self._notes.addWidget(selectable("•  " + sentence))


def why_figures_differ() -> list[str]:
    """What an officer answers when another figure is shown."""
    return [
        tr("Thời gian và mức đã đóng lấy theo sổ BHXH; sổ là căn cứ, bản minh hoạ theo điều đã ghi ở đây."),
        tr("Hệ số điều chỉnh thu nhập công bố mỗi năm; ở đây các năm sau tính theo giả định giá tăng."),
        tr("Mức thấp nhất, mức hỗ trợ và điều kiện hưởng theo quy định của tháng đóng và tháng hưởng."),
        tr("Nếu người dân có thêm thời gian bắt buộc hoặc đã nhận một lần mà chưa ghi, kết quả sẽ khác."),
    ]


def savings_rows(plan: Plan, given: Answer, basis: str) -> list[list[str]]:
    """The same own money in both ways, row by row."""
    nominal, life = basis == NOMINAL, given.question.assume.live_to
    outlook = plan.if_continued
    assert outlook.pension is not None
    paid = plan.paid_total_nominal if nominal else plan.paid_total
    received = plan.received_total_nominal if nominal else plan.received_total
    balance = plan.savings.balance_nominal if nominal else plan.savings.balance
    monthly = outlook.pension.monthly if nominal else outlook.real_pension
    money = formatting.money_with_sign
    lasts = (
        tr("Còn tiền quá 120 tuổi")
        if plan.savings.never_runs_out
        else tr("Hết tiền năm {age} tuổi", age=plan.savings.lasts_to_age)
    )
    begins = formatting.month(plan.eligible_from)
    return [
        [tr("Tiền tự bỏ ra"), money(paid), money(paid)],
        [tr("Nhà nước hỗ trợ thêm (giá hôm nay)"), money(plan.state_total), tr("Không có")],
        [
            tr("Đến {month}", month=begins),
            tr("Lương hưu {amount} một tháng, suốt đời", amount=money(monthly)),
            tr("Sổ có {amount}", amount=money(balance)),
        ],
        [
            tr("Mỗi tháng lấy ra bằng lương hưu"),
            tr("Nhận đến {age} tuổi được {amount}", age=life, amount=money(received)),
            lasts,
        ],
        [
            tr("Thẻ BHYT khi về già (giá hôm nay)"),
            tr("Có, trị giá {amount} mỗi năm", amount=money(plan.health_card_yearly)),
            tr("Tự mua"),
        ],
        [tr("Khi qua đời"), tr("Mai táng và tuất (trang “Quyền lợi”)"), tr("Người thân nhận số dư còn lại")],
        [
            tr("Rút khi cần gấp"),
            tr("Chỉ khi đủ điều kiện hưởng một lần; mất thời gian đã đóng"),
            tr("Rút được bất cứ lúc nào"),
        ],
    ]  # fmt: skip


def family_rows(book: Book, given: Answer, plan: Plan) -> list[list[str]]:
    """What the family and the person have besides the pension."""
    rows = []
    pension = plan.if_continued.pension
    if pension is not None and pension.health_cover is not None:
        rows.append([
            tr("Thẻ BHYT, quỹ đóng suốt thời gian hưởng lương hưu"),
            tr("{amount} mỗi năm", amount=formatting.money_with_sign(plan.health_card_yearly)),
            tr("Mức hưởng {cover} chi phí khám, chữa bệnh", cover=formatting.percent(pension.health_cover)),
        ])  # fmt: skip
    if pension is not None and pension.surplus_lump_sum:
        rows.append([
            tr("Trợ cấp một lần khi nghỉ hưu"),
            formatting.money_with_sign(pension.surplus_lump_sum),
            tr("Cho những năm đóng cao hơn tỷ lệ tối đa"),
        ])  # fmt: skip
    rows += _survivor_rows(plan.family.before_pension, tr("Nếu qua đời ngay trước khi hưởng lương hưu"))
    life = given.question.assume.live_to
    rows += _survivor_rows(plan.family.at_assumed_age, tr("Nếu qua đời năm {age} tuổi, đang hưởng lương hưu", age=life))
    rows += _maternity_rows(book, given)
    return rows


def _survivor_rows(value: Survivors | None, when: str) -> Sequence[list[str]]:
    if value is None:
        return ()
    rows = []
    if value.funeral:
        rows.append([tr("Trợ cấp mai táng"), formatting.money_with_sign(value.funeral), when])
    if value.monthly_possible:
        rows.append([
            tr("Trợ cấp tuất hằng tháng, mỗi người thân đủ điều kiện"),
            formatting.money_with_sign(value.monthly_per_relative),
            when,
        ])  # fmt: skip
    if value.lump_sum:
        rows.append([tr("Trợ cấp tuất một lần"), formatting.money_with_sign(value.lump_sum), when])
    return rows


def _maternity_rows(book: Book, given: Answer) -> Sequence[list[str]]:
    start = given.question.start.first_day
    try:
        time = book.entry("maternity_months", start)
        found = maternity(Trace(book), start + dt.timedelta(days=1), time.count_of("paid"))
    except NotInForce:
        return ()
    return [
        [
            tr("Trợ cấp thai sản, mỗi con"),
            formatting.money_with_sign(found.amount),
            tr(
                "Đóng từ đủ {paid} tháng trong {within} tháng trước khi sinh (cha hoặc mẹ)",
                paid=time.count_of("paid"), within=time.count_of("within"),
            ),
        ]
    ]  # fmt: skip
