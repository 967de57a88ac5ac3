"""What leaves the screen of illustrations: the family's sheet, the hall's screen, lists, and sheets opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exports.lists import ListColumn
from exports.reports.document import Look
from ui.i18n import tr
from ui.operations.family_insurance import plain_family
from ui.operations.illustration import Answer, answer
from ui.operations.paper import list_request, print_list, printed
from ui.operations.take_home import Promise, Recalled, keep, make_promise, paper, question_of
from ui.pages.illustration.plan_charts import paper_picture
from ui.pages.illustration.projector import Projector
from ui.pages.illustration.quote_list_dialog import QuoteListDialog
from ui.pages.illustration.recall_dialog import RecallDialog
from ui.printing.preview import PreviewDialog

if TYPE_CHECKING:
    from ui.pages.illustration.page import IllustrationPage


class Outputs:
    """Made with the page; holds the dialog it opened last for tests and the tour."""

    def __init__(self, page: IllustrationPage) -> None:
        self._page = page
        self.preview: PreviewDialog | None = None
        self.recall: RecallDialog | None = None
        self.quote_list: QuoteListDialog | None = None
        self.projector: Projector | None = None

    def open_sheet(self, form: str) -> None:
        """Preview the sheet for the family; it is kept under its code when it is saved or printed.

        On the screen of health cards the household's prices are printed instead.
        """
        page = self._page
        if page.case is None:
            return
        if page.mode.current == "health":
            self._print_health()
            return
        if page.answer is None or page.answer.plan is None:
            return
        session, case, given = page.session, page.case, page.answer

        def work() -> Promise:
            return make_promise(session.store, session.book, case, given.question, session.officer, session.today)

        page.operations.read(work, lambda promise: self._preview(promise, form, given).open())

    def _preview(self, promise: Promise, form: str, given: Answer | None, *, kept: bool = False) -> PreviewDialog:
        page = self._page
        sheet = paper(page.session.store, promise, form, with_chart=given is not None)
        pictures = {}
        if given is not None and given.plan is not None:
            picture = paper_picture(given.plan, given.question.assume.live_to)
            pictures = dict.fromkeys(sheet.pictures, picture)

        def done(sentence: str) -> None:
            page.operations.announce(sentence)
            if not kept:
                self.keep(promise)

        self.preview = PreviewDialog(
            printed(sheet, pictures), sheet.file_stem, page.operations.presenter.present, done, page.window()
        )
        return self.preview

    def keep(self, promise: Promise) -> None:
        """Keep what was promised under its code; one undo takes it back."""
        code, name = promise.code, promise.case.name
        self._page.operations.write(
            "quote", tr("Giữ phiếu minh hoạ {code}", code=code), lambda tx: keep(tx, promise), topics=("quote",),
            announce=tr("Đã giữ phiếu {code} của {name}", code=code, name=name),
        )  # fmt: skip

    def _print_health(self) -> None:
        page = self._page
        columns = (
            ListColumn(tr("Thành viên")), ListColumn(tr("Tham gia theo nhóm")), ListColumn(tr("Thứ tự"), Look.CENTER),
            ListColumn(tr("Tự đóng"), Look.MONEY), ListColumn(tr("Ghi chú")),
        )  # fmt: skip
        title = tr("Mức đóng BHYT của hộ {name}", name=page.case.name if page.case is not None else "")
        print_list(page, list_request(page, title, page.health_view.summary(), columns), page.health_view.rows())

    def open_quote_list(self) -> QuoteListDialog:
        """What everybody of a village would pay."""
        self.quote_list = QuoteListDialog(self._page)
        self.quote_list.open()
        return self.quote_list

    def open_recall(self, code: str = "") -> RecallDialog:
        """Ask for a code, or look the given one up."""
        dialog = RecallDialog(self._page.bench, self._page.window())
        dialog.opened.connect(self.show_recalled)
        dialog.print_asked.connect(self._print_again)
        self.recall = dialog
        dialog.open()
        if code:
            dialog.code.setText(code)
            dialog.look_up()
        return dialog

    def show_recalled(self, found: Recalled) -> None:
        """Put the question of a kept sheet on the screen."""
        page = self._page
        case, question = found.promise.case, question_of(found.promise.request)
        page.mode.set_current("voluntary")
        page.take_case(case, plain_family(page.health_form.people, tr("Người")), question)
        page.picker.show_case(case)

    def _print_again(self, promise: Promise) -> None:
        """The very sheet: figures as kept; the chart only where the same law still draws the same one."""
        page = self._page
        given = answer(page.session.book, promise.case, question_of(promise.request), promise.made_on)
        same = given.plan is not None and given.version == promise.result.get("parameters")
        self._preview(promise, "a4", given if same else None, kept=True).open()

    def open_projector(self) -> None:
        """The same answer full screen."""
        page = self._page
        if page.case is None or page.answer is None:
            return
        view = Projector()
        self.projector = view
        view.moved.connect(page.form.slider.setValue)
        view.closed.connect(self._projector_closed)
        view.set_range(page.form.slider.maximum(), page.form.slider.value())
        self.follow()
        view.showFullScreen()

    def follow(self) -> None:
        """Show the newest answer in the hall."""
        page = self._page
        if self.projector is not None and page.case is not None and page.answer is not None:
            self.projector.show_answer(page.case, page.answer, page.basis)

    def _projector_closed(self) -> None:
        if self.projector is not None:
            self.projector.deleteLater()
            self.projector = None
