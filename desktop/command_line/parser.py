"""The grammar of the command line; nothing heavy is imported here, so that a wrong word is answered at once."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from policy.messages import Message, message

Translate = Callable[[Message], str]

# Options that may stand before or after the command; argparse must not write their defaults over what stood before.
_COMMON_DEFAULTS = {
    "data_dir": None, "database": "", "password_file": None, "lang": "", "json": False, "officer": "",
}  # fmt: skip

# What an address of a server may carry and nobody may read again.
_SECRETS = re.compile(r"(?<=://)\S*(?=@)|(?<=[?&]password=)[^&\s]+")

SERVER_COMMANDS = (
    "init", "import", "undo-import", "list", "export", "merge", "undo-merge", "conflicts", "resolve",
    "corrections", "object", "check", "erase-person", "audit",
)  # fmt: skip
LISTS = ("people", "households", "activities", "broadcasts", "due")
TIERS = ("commune", "district", "province")


class UsageError(Exception):
    """The words after the program's name do not make a command; carries one sentence."""

    def __init__(self, sentence: Message) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


_ARGPARSE_SAYS: tuple[tuple[re.Pattern[str], Message], ...] = (
    (
        re.compile(r"the following arguments are required: (?P<names>.+)"),
        message("missing_argument", "Câu lệnh còn thiếu {names}; gõ thêm --help để xem cách dùng."),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<names>.+)"),
        message("unknown_argument", "Câu lệnh có phần không hiểu được: {names}; gõ thêm --help để xem cách dùng."),
    ),
    (
        re.compile(r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)"),
        message("invalid_choice", "{name} không nhận giá trị {value}; chọn một trong: {choices}."),
    ),
    (
        re.compile(r"argument (?P<name>.+?): expected .*argument"),
        message("missing_value", "{name} còn thiếu giá trị; gõ thêm --help để xem cách dùng."),
    ),
    (
        re.compile(r"one of the arguments (?P<names>.+) is required"),
        message("missing_argument", "Câu lệnh còn thiếu {names}; gõ thêm --help để xem cách dùng."),
    ),
)


class _Parser(argparse.ArgumentParser):
    def error(self, message_: str) -> NoReturn:
        for pattern, sentence in _ARGPARSE_SAYS:
            match = pattern.search(_SECRETS.sub("***", message_))
            if match:
                raise UsageError(Message(sentence.code, sentence.template, match.groupdict()))
        raise UsageError(message("bad_usage", "Câu lệnh chưa đúng: {detail}.", detail=_SECRETS.sub("***", message_)))


def parse(words: Sequence[str], text: Translate) -> argparse.Namespace:
    """Understand a command line.

    Raises:
        UsageError: the words make no command.
    """
    arguments = build_parser(text).parse_args(words, argparse.Namespace(**_COMMON_DEFAULTS))
    if arguments.database and arguments.command not in SERVER_COMMANDS:
        raise UsageError(
            message(
                "no_server_command",
                "Lệnh này không làm việc với sổ trên máy chủ; bỏ --database, hoặc dùng một trong: {commands}.",
                commands=", ".join(SERVER_COMMANDS),
            )
        )
    return arguments


def build_parser(text: Translate) -> argparse.ArgumentParser:
    """The parser of the whole command line, with help in the language ``text`` speaks."""
    common = _common_options(text)
    parser = _Parser(
        prog="ansinh",
        parents=[common],
        description=text(
            message(
                "program",
                "An Sinh Xã: sổ vận động và minh họa quyền lợi BHXH, BHYT của xã. Không có lệnh thì mở cửa sổ.",
            )
        ),
        epilog=text(message("exit_codes", "Mã thoát: 0 xong · 1 xong, có điều cần xem · 2 không chạy được.")),
    )
    commands = parser.add_subparsers(dest="command", metavar=text(message("command", "LỆNH")), parser_class=_Parser)

    def command(name: str, purpose: Message) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=text(purpose), description=text(purpose))

    for add in (_add_start, _add_rosters, _add_exports, _add_merging, _add_upkeep, _add_security):
        add(command, text)
    return parser


Command = Callable[[str, Message], argparse.ArgumentParser]


def _common_options(text: Translate) -> _Parser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help=text(message("help_data_dir", "thư mục dữ liệu (mặc định: của người dùng máy này)")),
    )
    common.add_argument(
        "--database",
        metavar="URL",
        help=text(message("help_database", "sổ tổng hợp trên máy chủ PostgreSQL: postgresql://tên@máy/cơ-sở-dữ-liệu")),
    )
    common.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help=text(message("help_password_file", "tệp văn bản chứa mật khẩu ở dòng đầu")),
    )
    common.add_argument("--lang", choices=("vi", "en"), help=text(message("help_lang", "tiếng Việt hoặc tiếng Anh")))
    common.add_argument("--json", action="store_true", help=text(message("help_json", "in kết quả dạng JSON")))
    common.add_argument(
        "--officer", metavar="NAME", help=text(message("help_officer", "cán bộ mở sổ, khi sổ có nhiều người"))
    )
    return common


def _add_start(command: Command, text: Translate) -> None:
    init = command("init", message("init", "Tạo sổ mới, mã hóa"))
    init.add_argument("--unit", required=True, metavar="CODE", help=text(message("help_unit", "mã đơn vị hành chính")))
    init.add_argument("--unit-name", required=True, metavar="NAME", help=text(message("help_unit_name", "tên đơn vị")))
    init.add_argument("--tier", required=True, choices=TIERS, help=text(message("help_tier", "cấp của đơn vị")))
    init.add_argument(
        "--practice", action="store_true", help=text(message("help_practice", "tạo xã thực hành có dữ liệu mẫu"))
    )
    tour = command("tour", message("tour", "Làm trọn một ngày việc trên xã thực hành, chụp mọi màn hình"))
    tour.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help=text(message("help_tour_out", "thư mục nhận ảnh và tệp"))
    )
    illustrate = command("illustrate", message("illustrate", "Tính mức đóng, quyền lợi từ một hoặc nhiều dòng JSON"))
    illustrate.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE|-",
        help=text(message("help_illustrate", "tệp JSON/NDJSON; bỏ trống thì đọc đầu vào chuẩn")),
    )


def _add_rosters(command: Command, text: Translate) -> None:
    imports = command("import", message("import", "Đọc thử một danh sách; thêm --apply để ghi vào sổ"))
    imports.add_argument("file", type=Path, metavar="FILE")
    imports.add_argument("--sheet", metavar="S", help=text(message("help_sheet", "chỉ đọc trang tính này")))
    imports.add_argument(
        "--apply", action="store_true", help=text(message("help_apply", "ghi vào sổ (không có thì chỉ xem thử)"))
    )
    imports.add_argument(
        "--errors-out",
        type=Path,
        metavar="X.xlsx",
        help=text(message("help_errors_out", "ghi tệp của người gửi kèm chỗ lỗi tô đỏ")),
    )
    imports.add_argument(
        "--import-password-file",
        type=Path,
        metavar="P",
        help=text(message("help_list_password", "tệp chứa mật khẩu của danh sách")),
    )
    undo = command("undo-import", message("undo_import", "Rút lại cả một lần nhập danh sách"))
    undo.add_argument("id", metavar="ID")
    lists = command("list", message("list", "Liệt kê người, hộ, cuộc vận động, buổi phát thanh, khoản đến hạn"))
    lists.add_argument("what", choices=LISTS)
    lists.add_argument(
        "--filter",
        metavar="EXPR",
        default="",
        help=text(message("help_filter", "điều kiện lọc, ví dụ: group=1 and village='Thôn Đông'")),
    )
    lists.add_argument(
        "--as-of", metavar="DATE", help=text(message("help_as_of", "tính đến ngày này (mặc định hôm nay)"))
    )


def _add_exports(command: Command, text: Translate) -> None:
    exports = command("export", message("export", "Xuất tệp trao đổi, báo cáo hoặc mẫu biểu"))
    exports.add_argument(
        "--list", action="store_true", help=text(message("help_export_list", "liệt kê báo cáo và mẫu biểu"))
    )
    exports.add_argument("what", nargs="?", choices=("exchange", "report", "form"))
    exports.add_argument(
        "name", nargs="?", metavar="NAME", help=text(message("help_export_name", "tên báo cáo hoặc mẫu biểu"))
    )
    exports.add_argument(
        "--period", metavar="YYYY-MM", help=text(message("help_period", "kỳ: YYYY-MM, YYYY-Qn hoặc YYYY"))
    )
    exports.add_argument("--out", type=Path, metavar="F", help=text(message("help_out", "tệp nhận kết quả")))
    exports.add_argument(
        "--filter", metavar="EXPR", default="", help=text(message("help_form_filter", "chỉ những người khớp điều kiện"))
    )
    exports.add_argument(
        "--export-password-file",
        type=Path,
        metavar="P",
        help=text(message("help_export_password", "tệp chứa mật khẩu đặt cho tệp xuất")),
    )


def _add_merging(command: Command, text: Translate) -> None:
    merge = command("merge", message("merge", "Xem thử việc gộp tệp trao đổi; thêm --apply để gộp"))
    merge.add_argument("files", nargs="+", type=Path, metavar="FILE")
    merge.add_argument(
        "--apply", action="store_true", help=text(message("help_apply", "ghi vào sổ (không có thì chỉ xem thử)"))
    )
    merge.add_argument("--minutes", type=Path, metavar="F.xlsx", help=text(message("help_minutes", "ghi biên bản gộp")))
    merge.add_argument(
        "--answers",
        type=Path,
        metavar="DIR",
        help=text(message("help_answers", "ghi tệp trả lời cho từng đơn vị vào thư mục")),
    )
    merge.add_argument(
        "--pack",
        action="append",
        default=[],
        type=Path,
        metavar="F.asxpack",
        help=text(message("help_answer_pack", "gói quy định gửi kèm các tệp trả lời (ghi được nhiều lần)")),
    )
    merge.add_argument(
        "--packs-out",
        type=Path,
        metavar="DIR",
        help=text(message("help_packs_out", "thư mục nhận các gói quy định kèm trong tệp trả lời của cấp trên")),
    )
    merge.add_argument(
        "--side-by-side",
        action="store_true",
        help=text(
            message(
                "help_side_by_side",
                "tệp bị sắp xếp sai: nhận phần lịch sử, so từng dòng theo số giấy tờ và hỏi mọi chỗ khác",
            )
        ),
    )
    merge.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="ROW:FIELD",
        help=text(
            message("help_accept", "nhận giá trị của một câu hỏi (mã dòng:tên mục như --json ghi), được lặp lại")
        ),
    )
    merge.add_argument(
        "--import-password-file",
        type=Path,
        metavar="P",
        help=text(message("help_import_password", "tệp chứa mật khẩu của các tệp gửi đến")),
    )
    _add_deciding(command, text)


def _add_deciding(command: Command, text: Translate) -> None:
    """Commands after a merge: take it back, decide contradictions, look at corrections and disagree."""
    undo = command("undo-merge", message("undo_merge", "Rút lại cả một lần gộp"))
    undo.add_argument("id", metavar="ID")
    command("conflicts", message("conflicts", "Liệt kê chỗ hai bên ghi khác nhau, chờ quyết định"))
    command("corrections", message("corrections", "Liệt kê chỗ cấp trên đã sửa trong dữ liệu của đơn vị"))
    objecting = command("object", message("object", "Không đồng ý với chỗ cấp trên sửa: lấy lại giá trị của đơn vị"))
    objecting.add_argument("ids", nargs="+", metavar="ID")
    objecting.add_argument(
        "--withdraw", action="store_true", help=text(message("help_withdraw", "rút ý kiến, dùng giá trị của cấp trên"))
    )
    resolve = command("resolve", message("resolve", "Quyết định một chỗ khác nhau: mine, theirs hoặc giá trị khác"))
    resolve.add_argument("id", metavar="ID")
    resolve.add_argument("choice", metavar="mine|theirs|VALUE")


def _add_upkeep(command: Command, text: Translate) -> None:
    pack = command("pack", message("pack", "Kiểm tra hoặc nạp gói tham số, nội dung"))
    pack.add_argument("action", choices=("check", "apply"))
    pack.add_argument("file", type=Path, metavar="FILE")
    check = command("check", message("check", "Kiểm tra sổ còn nguyên vẹn"))
    check.add_argument(
        "--repair",
        action="store_true",
        help=text(message("help_repair", "dựng lại các bảng tra cứu từ nhật ký thay đổi")),
    )
    backup = command("backup", message("backup", "Sao lưu, mở lại và đối chiếu bản sao"))
    backup.add_argument(
        "--out",
        type=Path,
        metavar="F",
        help=text(message("help_backup_out", "tệp nhận bản sao (mặc định: thư mục backups)")),
    )
    restore = command("restore", message("restore", "Xem thử việc khôi phục; thêm --apply để khôi phục"))
    restore.add_argument("file", type=Path, metavar="F")
    restore.add_argument(
        "--apply",
        action="store_true",
        help=text(message("help_restore_apply", "thay sổ đang dùng (sổ cũ được giữ lại)")),
    )


def _add_security(command: Command, text: Translate) -> None:
    change = command("change-password", message("change_password", "Đổi mật khẩu của cán bộ"))
    change.add_argument(
        "--new-password-file",
        type=Path,
        metavar="FILE",
        help=text(message("help_new_password", "tệp chứa mật khẩu mới")),
    )
    erase = command("erase-person", message("erase_person", "Xóa hẳn dữ liệu của một người theo yêu cầu của họ"))
    erase.add_argument("id", metavar="ID")
    erase.add_argument(
        "--reason", default="", metavar="TEXT", help=text(message("help_erase_reason", "căn cứ của việc xóa"))
    )
    audit = command("audit", message("audit", "Xem và kiểm tra nhật ký truy cập"))
    audit.add_argument(
        "--limit", type=int, default=100, metavar="N", help=text(message("help_limit", "số dòng gần nhất"))
    )
