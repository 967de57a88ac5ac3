"""The sentences of a projection: its assumptions and its conclusion."""

from __future__ import annotations

from policy.messages import Message, message
from policy.periods import MONTHS_PER_YEAR
from policy.plan.request import PlanRequest
from policy.plan.result import SavingsResult
from policy.trace import Trace, percent


def state_assumptions(trace: Trace, request: PlanRequest) -> None:
    """Print the assumptions with the result."""
    assume = request.assume
    trace.warn(
        message(
            "plan.assumptions",
            "Giả định: giá tăng {inflation}/năm; lương hưu tăng {growth}/năm; tiền gửi lãi {savings}/năm; thu nhập "
            "lựa chọn tăng {income}/năm; sống đến {age} tuổi. Các mức đóng và hỗ trợ sau này giữ theo quy định đã "
            "biết. Số tiền tính theo giá năm {year}.",
            inflation=percent(assume.inflation),
            growth=percent(assume.pension_growth),
            savings=percent(assume.savings_rate),
            income=percent(assume.income_growth),
            age=assume.live_to,
            year=request.start.year,
        )
    )
    if request.local.monthly or request.local.rate:
        trace.warn(
            message("plan.local_support", "Kế hoạch coi như hỗ trợ của địa phương giữ nguyên đến hết thời gian đóng.")
        )
    if request.method > MONTHS_PER_YEAR:
        trace.warn(
            message(
                "plan.coefficient_year",
                "Đóng một lần cho nhiều năm: chưa rõ hệ số điều chỉnh tính theo năm đóng hay năm của tháng đóng; ở "
                "đây tính theo năm của từng tháng.",
            )
        )


def statement_of(savings: SavingsResult, draws: bool) -> Message:
    """The conclusion in one sentence, honest about which road pays more; ``draws`` when the pension is lived to see."""
    if not draws:
        text = message(
            "plan.statement_short_life",
            "Với tuổi thọ giả định, người này chưa kịp hưởng lương hưu; thân nhân nhận trợ cấp tuất.",
        )
    elif savings.better:
        text = message(
            "plan.statement_savings",
            "Với các giả định này, gửi tiết kiệm có lợi hơn về tiền: đủ trả khoản bằng lương hưu đến {age} tuổi. "
            "Lương hưu vẫn trả suốt đời, có thẻ bảo hiểm y tế và trợ cấp tuất; những phần này chưa được so sánh.",
            age=savings.lasts_to_age,
        )
    else:
        text = message(
            "plan.statement_pension",
            "Nếu gửi tiết kiệm cùng số tiền và rút bằng lương hưu thì tiền hết năm {age} tuổi; lương hưu trả suốt "
            "đời, kèm thẻ bảo hiểm y tế.",
            age=savings.lasts_to_age,
        )
    return text
