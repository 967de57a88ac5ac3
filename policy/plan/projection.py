"""The projection behind the illustration: pay, receive, and the same money in a savings book, year by year.

Months are counted exactly; prices, interest and raises move by calendar years. One inflation serves pension and
savings. Money of the future is shown in the prices of the year the plan begins, and as it will be printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from policy.benefits.advance import missing, prepay
from policy.benefits.average_income import COMPULSORY, Period, check_periods
from policy.benefits.contribution import contribution
from policy.benefits.pension import pension
from policy.benefits.retirement import age_months, birth_month, months_needed, normal_age
from policy.benefits.survivors import Death, survivors
from policy.book import Book
from policy.careers import SPLIT_YEAR
from policy.messages import message
from policy.money import Vnd, to_vnd
from policy.periods import MONTHS_PER_YEAR, Month
from policy.plan.growth import coefficients_for, deflate, price_index
from policy.plan.ledger import keep_ledger
from policy.plan.pension_path import MOST_AGE, PensionPath
from policy.plan.request import PlanRequest
from policy.plan.result import FamilyValue, MissingPaid, Outlook, OwnChange, Plan, SavingsResult
from policy.plan.savings import SavingsBook
from policy.plan.schedule import Piece, Schedule, terms_from
from policy.plan.wording import state_assumptions, statement_of
from policy.problems import Problem
from policy.terms import check_income, terms_in
from policy.trace import Trace, percent, vnd

_YEARS_AHEAD = 50
_MOST_PRODUCTS = 6


def project(trace: Trace, request: PlanRequest) -> Plan:
    """Project one plan; steps of the headline figures go into ``trace``.

    Raises:
        Problem: too young, periods that overlap the plan, income outside its limits, a coefficient nobody published.
        NotInForce: a start before voluntary insurance existed.
    """
    return _Projection(trace, request).run()


class _Projection:
    """The working state of one projection."""

    def __init__(self, trace: Trace, request: PlanRequest) -> None:
        self.trace = trace
        self.book: Book = trace.book
        self.request = request
        self.assume = request.assume
        self.born = birth_month(request.birth)
        self.base_year = request.start.year
        self.prices = price_index(self.assume.inflation)
        self.past_months = sum(period.months for period in request.past)
        self.past_compulsory = sum(period.months for period in request.past if period.scheme == COMPULSORY)

    def run(self) -> Plan:
        request, trace = self.request, self.trace
        self._check()
        _, reached, age_entry = normal_age(self.book, request.sex, self.born)
        paying, starts = self._length(reached)
        trace.add(
            message("plan.reached", "Đủ tuổi nghỉ hưu"),
            f"{reached.month:02d}/{reached.year}",
            reached,
            age_entry.law,
        )
        schedule = self._schedule(paying)
        pieces = list(schedule.pieces())
        first_payment, own_monthly = self._first_payment(schedule, pieces)
        state_assumptions(trace, request)
        continued = self._outlook(trace, paying, pieces, starts)
        assert continued.pension is not None, "the plan pays until time suffices"
        raised = self._raised(schedule, starts)
        quiet = Trace(self.book, as_of=trace.as_of)
        so_far = self._outlook(quiet, 0, (), max(reached, request.start) + 1)
        end_of_life = self.born + self.assume.live_to * MONTHS_PER_YEAR
        ledger = keep_ledger(self.book, request, pieces, continued.pension, starts, self.born)
        rows = ledger.rows
        savings = self._savings_result(ledger.savings)
        paid = ledger.paid_before + sum(row.own for row in rows)
        received = sum(row.pension for row in rows)
        even = self._break_even(continued, starts, paid)
        card_year, card_total = self._health_card(starts, end_of_life)
        statement = statement_of(savings, end_of_life > starts)
        plan = Plan(
            base_year=self.base_year,
            own_monthly=own_monthly,
            first_payment=first_payment,
            eligible_from=starts,
            so_far=so_far,
            if_continued=continued,
            if_raised=raised,
            paid_before=ledger.paid_before,
            paid_before_nominal=ledger.paid_before_nominal,
            paid_total=paid,
            paid_total_nominal=ledger.paid_before_nominal + sum(row.own_nominal for row in rows),
            state_total=sum(row.state_support for row in rows),
            received_total=received,
            received_total_nominal=sum(row.pension_nominal for row in rows),
            break_even_age=None if even is None else (even - self.born) // MONTHS_PER_YEAR,
            break_even_month=even,
            health_card_yearly=card_year,
            health_card_total=card_total,
            support_ends=self._support_ends(pieces),
            own_changes=self._own_changes(pieces, own_monthly),
            savings=savings,
            family=self._family(continued, paying, starts, end_of_life),
            timeline=rows,
            statement=statement,
            missing_paid=self._missing_paid(paying, reached, schedule),
        )
        self._explain_totals(plan, pieces)
        trace.law = self.book.law_on(request.start.first_day)
        return plan

    def _check(self) -> None:
        request = self.request
        least = self.book.entry("joining_age", request.start.first_day)
        if request.start < self.born + age_months(least.age):
            raise Problem(
                "start",
                message(
                    "too_young",
                    "Chưa đủ {age} tuổi vào tháng bắt đầu đóng. Hãy kiểm tra lại ngày sinh và tháng bắt đầu.",
                    age=least.age[0],
                ),
            )
        last_year = self.book.entries("income_coefficients")[-1].from_.year + _YEARS_AHEAD
        if request.start.year > last_year:
            raise Problem(
                "start",
                message(
                    "start_too_far",
                    "Tháng bắt đầu quá xa; kế hoạch chỉ tính đến năm {year}. Hãy kiểm tra lại.",
                    year=last_year,
                ),
            )
        check_periods(request.past, "past")
        if any(period.last >= request.start for period in request.past):
            raise Problem(
                "past",
                message(
                    "past_after_start",
                    "Quá trình đã đóng phải kết thúc trước tháng bắt đầu. Hãy kiểm tra lại các mốc tháng.",
                ),
            )
        self._warn_of_early_pension()
        if self.past_compulsory:
            self.trace.warn(
                message(
                    "plan.compulsory_share",
                    "Thời gian bắt buộc: phần tự đóng chỉ tính phần của người lao động, không tính phần của người sử "
                    "dụng lao động; tuổi nghỉ hưu theo điều kiện bình thường.",
                )
            )

    def _warn_of_early_pension(self) -> None:
        """The exception of those who joined before the ages began to rise."""
        before = self.book.entries("retirement_age_men")[1].from_
        if any(period.scheme != COMPULSORY and period.first.first_day < before for period in self.request.past):
            age = self.book.entries("early_exception_age")[0].age_of(self.request.sex)
            needed = self.book.entries("early_exception_months")[0].count
            self.trace.warn(
                message(
                    "plan.early_pension",
                    "Đã tham gia tự nguyện trước năm {year}: nếu đủ {months} tháng tự nguyện thì được chọn hưởng từ "
                    "{age} tuổi. Kế hoạch này tính theo tuổi nghỉ hưu bình thường.",
                    year=before.year,
                    months=needed,
                    age=age[0],
                )
            )

    def _length(self, reached: Month) -> tuple[int, Month]:
        """(months still to pay, first month of pension): to the age, and on until time suffices."""
        start = self.request.start
        paying = max(0, reached - start + 1)
        for _ in range(2):
            starts = max(reached, start + (paying - 1)) + 1
            lacking = months_needed(self.book, starts) - self.past_months - paying
            paying += max(0, lacking)
        starts = max(reached, start + (paying - 1)) + 1
        beyond = (start + paying) - (reached + 1)
        if beyond > 0 and paying > 0:
            self.trace.warn(
                message(
                    "plan.pays_beyond_age",
                    "Khi đủ tuổi vẫn chưa đủ thời gian: kế hoạch đóng tiếp thêm {months} tháng. Nếu còn thiếu không "
                    "quá {most} tháng, có thể đóng một lần phần còn thiếu để hưởng ngay.",
                    months=min(beyond, paying),
                    most=self.book.entries("missing_months_most")[-1].count,
                )
            )
        return paying, starts

    def _missing_paid(self, paying: int, reached: Month, schedule: Schedule) -> MissingPaid | None:
        """Paying the missing months at once when the age is reached, where the law allows it."""
        month = max(reached, self.request.start)
        months = self.request.start.ordinal + paying - 1 - month.ordinal
        if not 0 < months <= self.book.count("missing_months_most", month):
            return None
        row, _ = terms_from(self.book, self.request.group, month.ordinal)
        income = min(max(self.request.income, row.floor), row.ceiling)
        fund_return = self.assume.monthly_return or _newest_return(self.book, month.year)[1]
        supported = schedule.supported_before + paying - months if self.request.start <= reached else 0
        quiet = Trace(self.book, as_of=self.trace.as_of)
        result = missing(quiet, month, income, months, self.request.group, fund_return, supported)
        for warning in quiet.warnings:
            self.trace.warn(warning)
        return MissingPaid(months, month, income, result.gross, result.own, month + 1)

    def _schedule(self, paying: int) -> Schedule:
        request = self.request
        supported = request.supported_before
        if supported is None:
            supported = sum(self._supported_months(period) for period in request.past)
        monthly_return = self.assume.monthly_return
        if request.method > MONTHS_PER_YEAR and monthly_return is None:
            year, monthly_return = _newest_return(self.book, request.start.year)
            self.trace.warn(
                message(
                    "plan.return_assumed",
                    "Đóng một lần cho nhiều năm: lãi suất chiết khấu các năm sau chưa công bố; dùng {rate} mỗi tháng "
                    "của năm {year}.",
                    rate=percent(monthly_return),
                    year=year,
                )
            )
        return Schedule(
            self.book, request.group, request.start.ordinal, paying, request.income, request.method, supported,
            request.local, self.assume.income_growth, monthly_return,
        )  # fmt: skip

    def _supported_months(self, period: Period) -> int:
        if period.scheme == COMPULSORY:
            return 0
        first = Month.of(self.book.entries("support_rate")[0].from_)
        return max(0, period.last - max(period.first, first) + 1)

    def _first_payment(self, schedule: Schedule, pieces: Sequence[Piece]) -> tuple[Vnd, Vnd]:
        """The first payment as the calculators compute it, with their steps; (whole sum, a month of it)."""
        request = self.request
        if not pieces:
            self.trace.warn(
                message("plan.nothing_to_pay", "Đã đủ tuổi và đủ thời gian đóng; hãy làm hồ sơ hưởng lương hưu.")
            )
            return 0, 0
        every = pieces[0].every
        if every > MONTHS_PER_YEAR:
            own = prepay(
                self.trace, request.start, request.income, every, request.group, schedule.monthly_return,
                schedule.supported_before, request.local,
            ).own  # fmt: skip
        else:
            own = contribution(
                self.trace, request.start, request.income, request.group, every, request.local,
                schedule.supported_before,
            ).own  # fmt: skip
        return own, (2 * own + every) // (2 * every)

    def _raised(self, schedule: Schedule, starts: Month) -> Outlook | None:
        if self.request.raise_to is None:
            return None
        aside = Trace(self.book, as_of=self.trace.as_of)
        check_income(aside, terms_in(aside, self.request.start), self.request.raise_to, "raise_to")
        higher = replace(schedule, income=self.request.raise_to)
        return self._outlook(aside, schedule.months, higher.pieces(), starts)

    def _outlook(self, trace: Trace, paying: int, pieces: Iterable[Piece], starts: Month) -> Outlook:
        months = self.past_months + paying
        if months < months_needed(self.book, starts):
            return Outlook(months, None, None, None, 0)
        total = self._adjusted_total(pieces, starts.year)
        average = Decimal(total) / (100 * months)
        trace.add(
            message("plan.average", "Mức bình quân thu nhập khi nghỉ hưu (đã điều chỉnh theo giá)"),
            f"{vnd(Decimal(total) / 100)} / {months} = {vnd(average)}",
            average,
            ("luat-41-2024:art.104", "nd-159-2025:art.10"),
        )
        result = pension(trace, self.request.sex, starts, months - self.past_compulsory, self.past_compulsory, average)
        return Outlook(months, result, average, starts, deflate(result.monthly, self._price(starts.year)))

    def _adjusted_total(self, pieces: Iterable[Piece], benefit_year: int) -> int:
        """Σ income × months × coefficient, in hundredths of a đồng."""
        factors = coefficients_for(self.book, benefit_year, self.assume.inflation)
        total = 0
        for period in self.request.past:
            for year, months in period.by_year():
                total += period.income * months * self._past_factor(factors, year)
        for piece in pieces:
            first, left = piece.first, piece.payments * piece.every
            if piece.every == 1:
                total += piece.income * left * factors.get(first // MONTHS_PER_YEAR, 100)
                continue
            while left:
                year, month = divmod(first, MONTHS_PER_YEAR)
                months = min(left, MONTHS_PER_YEAR - month)
                total += piece.income * months * factors.get(year, 100)
                first += months
                left -= months
        return total

    def _past_factor(self, factors: Mapping[int, int], year: int) -> int:
        if year in factors:
            return factors[year]
        if factors and year < min(factors):
            raise Problem(
                "past",
                message(
                    "coefficient_unknown_past",
                    "Kế hoạch chưa tính được tiền lương đóng trước năm {year} vì chưa có đủ hệ số điều chỉnh. Hãy nhập "
                    "quá trình từ năm {year} và hỏi cơ quan bảo hiểm xã hội về phần trước đó.",
                    year=min(factors),
                ),
            )
        return 100

    def _price(self, year: int) -> int:
        return self.prices[max(0, year - self.base_year)]

    def _savings_result(self, savings: SavingsBook) -> SavingsResult:
        lasts = savings.ran_out
        age = MOST_AGE if lasts is None else max(0, (lasts - self.born.ordinal) // MONTHS_PER_YEAR)
        at_start = savings.balance_at_first_draw
        first_year = (savings.first_draw or self.request.start.ordinal) // MONTHS_PER_YEAR
        return SavingsResult(
            deflate(at_start, self._price(first_year)), at_start, age, lasts is None, age >= self.assume.live_to
        )

    def _break_even(self, outlook: Outlook, starts: Month, paid: Vnd) -> Month | None:
        """The month in which the pension received has reached the own money paid, both in base prices."""
        assert outlook.pension is not None
        pays = PensionPath(outlook.pension.monthly, starts, self.assume.pension_growth)
        left = paid - deflate(outlook.pension.surplus_lump_sum, self._price(starts.year))
        if left <= 0:
            return starts
        limit = self.born.ordinal + MOST_AGE * MONTHS_PER_YEAR
        for year in range(starts.year, limit // MONTHS_PER_YEAR + 1):
            drawn = pays.in_year(year, starts.ordinal, limit)
            if drawn is None:
                continue
            month, months, amount = drawn
            real = deflate(amount, self._price(year))
            if real * months >= left:
                return Month.from_ordinal(month + -(-left // real) - 1)
            left -= real * months
        return None

    def _health_card(self, starts: Month, end: Month) -> tuple[Vnd, Vnd]:
        """(a year, until the assumed age) of the contribution the fund pays for the card, in base prices."""
        entry = self.trace.read("pensioner_health_contribution", self.request.start.first_day)
        level = self.book.money("reference_level", self.request.start)
        monthly = entry.rate * level
        months = max(0, end - starts)
        self.trace.add(
            message("plan.health_card", "Thẻ bảo hiểm y tế khi hưởng lương hưu, giá trị mỗi năm (giá hiện nay)"),
            f"{percent(entry.rate)} × {vnd(level)} × 12 = {vnd(monthly * MONTHS_PER_YEAR)}",
            to_vnd(monthly * MONTHS_PER_YEAR),
            entry.law,
        )
        return to_vnd(monthly * MONTHS_PER_YEAR), to_vnd(monthly * months)

    def _family(self, outlook: Outlook, paying: int, starts: Month, end: Month) -> FamilyValue:
        """Survivors' benefits in base prices at the rules now known; funeral on today's reference level."""
        assert outlook.pension is not None
        assert outlook.average is not None
        known = max(self.request.start.first_day, self.book.entries("governing_law")[-1].from_)
        before, after = self._split_2014(paying)
        real_average = Decimal(deflate(to_vnd(outlook.average), self._price(starts.year)))
        quiet = Trace(self.book, as_of=self.trace.as_of)
        contributor = survivors(quiet, Death(known, before, after, self.past_compulsory, real_average))
        if end <= starts:
            return FamilyValue(contributor, None)
        drawn = end - starts
        pensioner = survivors(
            quiet,
            Death(
                known,
                compulsory_months=self.past_compulsory,
                pension=outlook.real_pension,
                pension_from=Month.from_ordinal(Month.of(known).ordinal - drawn + 1),
            ),
        )
        return FamilyValue(contributor, pensioner)

    def _split_2014(self, paying: int) -> tuple[int, int]:
        before = sum(months for period in self.request.past for year, months in period.by_year() if year < SPLIT_YEAR)
        return before, self.past_months - before + paying

    def _support_ends(self, pieces: Sequence[Piece]) -> Month | None:
        """The first month without State support although the State supports that month's payers."""
        seen = False
        for piece in pieces:
            if piece.supported:
                seen = True
            elif seen:
                return Month.from_ordinal(piece.first)
        return None

    def _own_changes(self, pieces: Sequence[Piece], own_monthly: Vnd) -> tuple[OwnChange, ...]:
        changes = []
        last = own_monthly
        for piece in pieces:
            monthly = (2 * piece.own + piece.every) // (2 * piece.every)
            if monthly != last:
                changes.append(OwnChange(Month.from_ordinal(piece.first), monthly, piece.income))
                last = monthly
        return tuple(changes)

    def _paid_in_words(self, plan: Plan, pieces: Sequence[Piece]) -> str:
        """The payments as products of amount and number, their sum, and the sum in base prices."""
        groups: list[list[int]] = []
        for piece in pieces:
            if groups and groups[-1][0] == piece.own:
                groups[-1][1] += piece.payments
            else:
                groups.append([piece.own, piece.payments])
        products = [f"{vnd(own)} × {count}" for own, count in groups]
        if len(products) > _MOST_PRODUCTS:
            products = ["Σ"]
        future = plan.paid_total_nominal - plan.paid_before_nominal
        text = f"{' + '.join(products) or '0'} = {vnd(future)} → {vnd(plan.paid_total - plan.paid_before)}"
        return f"{text} + {vnd(plan.paid_before)} = {vnd(plan.paid_total)}" if plan.paid_before else text

    def _explain_totals(self, plan: Plan, pieces: Sequence[Piece]) -> None:
        trace, outlook = self.trace, plan.if_continued
        assert outlook.pension is not None
        year = plan.eligible_from.year
        trace.add(
            message("plan.real_pension", "Lương hưu theo giá năm {year}", year=self.base_year),
            f"{vnd(outlook.pension.monthly)} / (1 + {percent(self.assume.inflation)})^{max(0, year - self.base_year)}",
            outlook.real_pension,
        )
        trace.add(
            message("plan.paid_total", "Tổng tiền tự đóng (giá năm {year})", year=self.base_year),
            self._paid_in_words(plan, pieces),
            plan.paid_total,
        )
        trace.add(
            message("plan.received_total", "Tổng lương hưu nhận đến {age} tuổi", age=self.assume.live_to),
            vnd(plan.received_total),
            plan.received_total,
        )
        trace.add(
            message("plan.savings", "Nếu gửi tiết kiệm đúng số tiền tự đóng: số dư khi bắt đầu hưởng lương hưu"),
            vnd(plan.savings.balance_nominal),
            plan.savings.balance,
        )


def _newest_return(book: Book, year: int) -> tuple[int, Decimal]:
    """The newest published monthly return of the fund, not after ``year`` where there is one: (its year, rate)."""
    table = book.entries("fund_monthly_return")[-1]
    known = sorted(key for key in table.table if isinstance(key, int))
    used = max((key for key in known if key <= year), default=known[0])
    return used, table.rate_of(used)
