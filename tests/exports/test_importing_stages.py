"""How lists are understood: headings, columns, rows that are no people, households."""

from exports.importing import ImportOptions
from exports.importing.header import find_header, is_code_row
from tests.exports.markdown_sheets import plan_of, sheet, values


def mapping(text: str, **keywords: object) -> dict[str, str]:
    return plan_of(sheet(text, **keywords)).mapping()  # type: ignore[arg-type]


def test_the_heading_is_found_under_titles() -> None:
    found = find_header(
        sheet("""
        | ỦY BAN NHÂN DÂN XÃ MẪU |            |           |
        | DANH SÁCH NHÂN KHẨU    |            |           |
        |                        |            |           |
        | STT                    | Họ và tên  | Năm sinh  |
        | 1                      | Lò Văn An  | 1980      |
        """)
    )
    assert found is not None
    assert (found.first_row, found.last_row) == (3, 3)


def test_merged_headings_are_joined_downwards_and_code_rows_dropped() -> None:
    text = """
    | STT | Họ và tên | Ngày tháng năm sinh | Thẻ BHYT |          | Ghi chú |
    |     |           |                     | Số thẻ   | Đến ngày |         |
    | A   | B         | #1                  | #2       | #3       | #4      |
    | 1   | Lò Văn An | 05/03/1980          | GD4010123456789 | 31/12/2026 |  |
    """
    merged = ((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 4), (0, 5, 1, 5))
    for ranges in (merged, ()):
        plan = plan_of(sheet(text, merged=ranges))
        assert plan.mapping() == {
            "STT": "order", "Họ và tên": "full_name", "Ngày tháng năm sinh": "birth",
            "Thẻ BHYT Số thẻ": "health_card", "Thẻ BHYT Đến ngày": "hi_until", "Ghi chú": "note",
        }  # fmt: skip
        assert values(plan, "full_name", "hi_until") == [("Lò Văn An", "2026-12-31")]


def test_rows_of_machine_codes_name_the_columns_too() -> None:
    plan = plan_of(
        sheet("""
        | ID Lao động | Họ tên    | Mã số BHXH | Ngày sinh | Giới tính |
        | STT         | HoTen     | MasoBHXH   | NgaySinh  | GioiTinh  |
        | 1           | Lò Văn An | 0123456789 | 1980      | 1         |
        """)
    )
    assert values(plan, "full_name", "si_number", "birth", "sex") == [("Lò Văn An", "0123456789", "1980", "male")]


def test_a_code_row_is_no_row_of_data() -> None:
    assert is_code_row(["A", "B", 1.0, 2.0, 3.0])
    assert is_code_row(["(1)", "(2)", "(3)", "(4)=(1)+(2)"])
    assert not is_code_row([1.0, "Lò Văn An", 1980.0])


def test_columns_nam_and_nu_hold_the_birth_year() -> None:
    plan = plan_of(
        sheet(
            """
            | STT | Họ và tên  | Năm sinh |      | Số CCCD      |
            |     |            | Nam      | Nữ   |              |
            | 1   | Lò Văn An  | 1980     |      | 001080012345 |
            | 2   | Lò Thị Bua |          | 1985 | 001185012345 |
            """,
            merged=((0, 2, 0, 3), (0, 0, 1, 0), (0, 1, 1, 1), (0, 4, 1, 4)),
        )
    )
    assert values(plan, "sex", "birth") == [("male", "1980"), ("female", "1985")]


def test_a_column_nu_with_marks_means_sex() -> None:
    plan = plan_of(
        sheet("""
        | Họ và tên  | Ngày sinh  | Nữ |
        | Lò Văn An  | 05/03/1980 |    |
        | Lò Thị Bua | 06/04/1985 | x  |
        """)
    )
    assert values(plan, "sex") == [("male",), ("female",)]
    assert {repair.code for repair in plan.repairs} == {"sex_of_column"}


def test_sex_codes_follow_the_citizen_numbers() -> None:
    rows = "\n".join(f"| Lò Văn {name} | 0012850123{n} | 0 |" for n, name in enumerate(["An", "Ba"], start=45))
    plan = plan_of(sheet(f"| Họ và tên | CCCD | Giới tính |\n{rows}"))
    assert values(plan, "sex") == [("male",), ("male",)]


def test_split_names_and_dates_are_joined() -> None:
    plan = plan_of(
        sheet("""
        | TT | Họ đệm | Tên | Ngày | Tháng | Năm  |
        | 1  | Lò Văn | An  | 5    | 3     | 1980 |
        | 2  | Lò Thị | Bua |      |       | 1985 |
        """)
    )
    assert values(plan, "full_name", "birth") == [("Lò Văn An", "1980-03-05"), ("Lò Thị Bua", "1985")]


def test_columns_without_headings_are_known_by_their_content() -> None:
    rows = "\n".join(
        f"| Nguyễn Văn {name} | 00108{n}012345 | 091234567{n} | 0{n}/03/198{n} |"
        for n, name in enumerate(["An", "Bình", "Cường", "Dũng"], start=1)
    )
    plan = plan_of(sheet(rows))
    assert [column.target for column in plan.sheets[0].columns] == ["full_name", "cccd", "phone", "birth"]


def test_unknown_columns_are_listed_not_dropped() -> None:
    plan = plan_of(
        sheet("""
        | Họ và tên | Năm sinh | Tôn giáo | Cỡ giày |
        | Lò Văn An | 1980     | Không    | 42      |
        """)
    )
    assert plan.to_json()["unmapped"] == ["Tôn giáo", "Cỡ giày"]


def test_an_officer_corrects_the_mapping() -> None:
    table = sheet("""
        | Họ và tên | Năm sinh | Số di động của con |
        | Lò Văn An | 1980     | 0912345678         |
        """)
    options = ImportOptions(mapping={"Số di động của con": "", "Năm sinh": "birth"})
    assert values(plan_of(table, options=options), "phone") == [("",)]


def test_rows_between_people_are_skipped_with_a_count() -> None:
    plan = plan_of(
        sheet("""
        | STT | Họ và tên      | Năm sinh | CCCD         |
        | I   | Tăng           |          |              |
        | I.1 | Người tham gia |          |              |
        |     | Thôn Đông      |          |              |
        | 1   | Lò Văn An      | 1980     | 001080012345 |
        |     |                |          |              |
        |     | Thôn Tây: 1 hộ |          |              |
        | STT | Họ và tên      | Năm sinh | CCCD         |
        | STT | Hä vµ tªn      | N¨m sinh | CCCD         |
        | 2   | Lò Thị Bua     | 1985     | 001185012345 |
        |     | Cộng tăng      |          | 2            |
        |     | TỔNG CỘNG      |          |              |
        |     |                | Ngày 5 tháng 3 năm 2026 |  |
        |     | NGƯỜI LẬP BIỂU |          |              |
        |     | Lò Văn Ký      |          |              |
        | - Ghi chú: danh sách có 2 người | | |          |
        """)
    )
    assert values(plan, "full_name", "village") == [("Lò Văn An", "Thôn Đông"), ("Lò Thị Bua", "Thôn Tây")]
    skipped = plan.sheets[0].skipped
    assert skipped["village_title"] == 2
    assert skipped["repeated_header"] == 2
    assert skipped["total"] == 2
    assert sum(skipped.values()) == 12


def test_a_sheet_per_village_gives_the_village() -> None:
    text = "| Họ và tên | Năm sinh |\n| Lò Văn {} | 198{} |"
    plan = plan_of(sheet(text.format("An", 1), name="Thôn Đông"), sheet(text.format("Ba", 2), name="Bản Nà"))
    assert values(plan, "full_name", "village") == [("Lò Văn An", "Thôn Đông"), ("Lò Văn Ba", "Bản Nà")]


def blocks(text: str, merged: tuple[tuple[int, int, int, int], ...] = ()) -> list[str]:
    plan = plan_of(sheet(text, merged=merged))
    return [str(row.household.group if row.household else "") for row in plan.rows]


def test_a_code_on_the_first_line_holds_for_the_household() -> None:
    text = """
    | Mã hộ | Họ và tên  | Năm sinh | Diện hộ  |
    | H1    | Lò Văn An  | 1980     | Hộ nghèo |
    |       | Lò Thị Bua | 1985     |          |
    | H2    | Lò Văn Co  | 1970     |          |
    |       | Lò Thị Da  | 1972     |          |
    """
    assert blocks(text) == ["code:H1", "code:H1", "code:H2", "code:H2"]
    plan = plan_of(sheet(text))
    assert values(plan, "household") == [("H1",), ("H1",), ("H2",), ("H2",)]
    assert [list(row.record.statuses) for row in plan.rows] == [["poor"], ["poor"], [], []]


def test_numbering_that_restarts_marks_households() -> None:
    text = """
    | STT | Họ và tên  | Năm sinh |
    | 1   | Lò Văn An  | 1980     |
    | 2   | Lò Thị Bua | 1985     |
    | 1   | Lò Văn Co  | 1970     |
    | 2   | Lò Thị Da  | 1972     |
    | 1   | Lò Văn Em  | 1960     |
    """
    found = blocks(text)
    assert found[0] == found[1] != found[2] == found[3] != found[4]


def test_numbering_of_first_lines_only_and_heads_mark_households() -> None:
    first_lines = """
    | STT | Họ và tên  | Năm sinh |
    | 1   | Lò Văn An  | 1980     |
    |     | Lò Thị Bua | 1985     |
    | 2   | Lò Văn Co  | 1970     |
    |     | Lò Thị Da  | 1972     |
    """
    heads = """
    | STT | Họ và tên  | Năm sinh | Quan hệ |
    | 1   | Lò Văn An  | 1980     | Chủ hộ  |
    | 2   | Lò Thị Bua | 1985     | Vợ      |
    | 3   | Lò Văn Co  | 1970     | Chủ hộ  |
    | 4   | Lò Thị Da  | 1972     | Vợ      |
    """
    for text in (first_lines, heads):
        found = blocks(text)
        assert found[0] == found[1] != found[2] == found[3]


def test_merged_cells_and_dittos_are_completed_and_listed() -> None:
    plan = plan_of(
        sheet(
            """
            | Họ và tên  | Năm sinh | Thôn | Dân tộc | Địa chỉ |
            | Lò Văn An  | 1980     | Đông | Thái    | Bản Nà  |
            | Lò Thị Bua | 1985     |      | nt      | như trên |
            | Lò Văn Co  | 1970     | Tây  | -"-     | ″       |
            """,
            merged=((1, 2, 2, 2),),
        )
    )
    assert [row[1] for row in values(plan, "village", "ethnicity")] == ["Thái"] * 3
    assert values(plan, "village")[1] == values(plan, "village")[0]
    counts = {repair.code for repair in plan.repairs}
    assert {"ditto", "filled_down"} <= counts


def test_a_household_list_makes_heads() -> None:
    plan = plan_of(
        sheet("""
        | Ma ho | Ten chu ho | Dia chi           | Dien ho     | Ho ngheo |
        | HD1   | Lò Văn An  | Thôn 9, Xã Mẫu    | Ho can ngheo | Khong   |
        """)
    )
    assert values(plan, "full_name", "relation", "village") == [("Lò Văn An", "head", "Thôn 9")]
    assert list(plan.rows[0].record.statuses) == ["near_poor"]


def test_every_row_is_accounted_for() -> None:
    text = """
    | STT | Họ và tên | CCCD         | Ngày sinh  |
    | 1   | Lò Văn An | 001080012345 | 05/03/1980 |
    | 2   |           | 001080012346 | 05/03/1980 |
    | 3   | Lò Văn Co | 1.2E+11      | 05/03/1980 |
    | 4   | Lò Văn An | 001080012345 | 05/03/1980 |
    |     | Cộng      |              |            |
    """
    plan = plan_of(sheet(text))
    document = plan.to_json()
    counted = sum(int(str(document[name])) for name in ("new", "changed", "unchanged", "doubtful", "error_rows"))
    assert counted == document["rows"] == 4
    errors = [(row, error["code"]) for error in document["errors"] for row in [error["row"]]]  # type: ignore[index,attr-defined]
    assert errors == [(3, "name_missing"), (4, "digits_lost")]
    assert document["doubtful"] == 1
    assert document["skipped"] == {"total": 1}


def test_an_occupation_that_sounds_like_a_total_is_none() -> None:
    plan = plan_of(
        sheet("""
        | Nghề nghiệp | Họ và tên | Năm sinh |
        | Công nhân   | Lò Văn An | 1980     |
        | Cong nhan   | Lò Văn Ba | 1981     |
        |             | Cộng: 2   | 2        |
        """)
    )
    assert values(plan, "full_name", "occupation") == [("Lò Văn An", "Công nhân"), ("Lò Văn Ba", "Cong nhan")]
    assert plan.sheets[0].skipped == {"total": 1}


def test_heads_and_members_in_one_column_are_people_each() -> None:
    plan = plan_of(
        sheet("""
        | Số TT hộ | Họ và tên chủ hộ và các thành viên | Năm sinh | Quan hệ | Thôn    |
        | 1        | Lò Văn Pành                        | 1970     | Chủ hộ  | Xóm Mới |
        |          | - Lò Thị Xuân                      | 1972     | Vợ      |         |
        |          | -Lò Văn Nam                        | 1995     |         |         |
        """)
    )
    assert values(plan, "full_name", "relation") == [
        ("Lò Văn Pành", "head"),
        ("Lò Thị Xuân", "wife"),
        ("Lò Văn Nam", ""),
    ]


def test_a_list_of_heads_takes_marks_off_their_names() -> None:
    plan = plan_of(
        sheet("""
        | Mã hộ | Chủ hộ        | Thôn    | Điện thoại |
        | H1    | - Lò Văn Pành | Xóm Mới | 0912345678 |
        | H2    | + Lò Thị Xuân | Xóm Mới | 0912345679 |
        """)
    )
    assert values(plan, "full_name", "relation") == [("Lò Văn Pành", "head"), ("Lò Thị Xuân", "head")]


def test_the_title_of_a_second_list_in_one_sheet_names_its_village() -> None:
    plan = plan_of(
        sheet("""
        | DANH SÁCH Thôn Đông  |           |          |
        | STT                  | Họ và tên | Năm sinh |
        | 1                    | Lò Văn An | 1980     |
        | DANH SÁCH Thôn Tây năm 2026 |    |          |
        | STT                  | Họ và tên | Năm sinh |
        | 1                    | Lò Thị Bua | 1985    |
        """)
    )
    assert values(plan, "full_name", "village") == [("Lò Văn An", "Thôn Đông"), ("Lò Thị Bua", "Thôn Tây")]
