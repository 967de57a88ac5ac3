"""What is read, what is refused, and that nothing harmful reaches this process."""

import datetime as dt
import io
import re
import shutil
import time
import unicodedata
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook

from exports.issues import FileProblem, PasswordNeeded
from exports.reading import CellError, read_source
from exports.reading.guard import check_package
from exports.reading.worker import ReaderProcess

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
HOSTILE = SAMPLES / "hostile"
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def expected() -> list[tuple[str, str]]:
    index = HOSTILE / "INDEX.md"
    if not index.exists():
        return []
    rows = re.findall(r"^\| (\S+\.(?:xlsx|ods)) \| \d+ \| ([^|]+) \|", index.read_text(encoding="utf-8"), re.MULTILINE)
    return [(name, verdict.strip()) for name, verdict in rows]


@pytest.mark.skipif(not HOSTILE.exists(), reason="the corpus of odd workbooks is not here")
@pytest.mark.parametrize(("name", "verdict"), expected())
def test_odd_workbooks_of_others_get_their_verdict(name: str, verdict: str, tmp_path: Path) -> None:
    path = tmp_path / name.replace("closedxml__lock_tilde-dollar_", "~$")
    shutil.copyfile(HOSTILE / name, path)
    start = time.monotonic()
    if verdict.startswith("ASK PASSWORD"):
        with pytest.raises(PasswordNeeded):
            read_source(path)
        secret = re.search(r"\((.+)\)", verdict)
        assert secret is not None
        assert any(sheet.filled_rows() for sheet in read_source(path, secret[1]).sheets)
    elif verdict.startswith("REJECT"):
        with pytest.raises(FileProblem) as caught:
            read_source(path)
        code = verdict.split()[1]
        assert caught.value.code.startswith(code) or code == "broken"
        assert "\n" not in str(caught.value)
    else:
        book = read_source(path)
        assert any(sheet.filled_rows() for sheet in book.sheets)
        if "hidden sheets" in verdict:
            assert sum(sheet.hidden for sheet in book.sheets) == 2
        if "errors" in verdict:
            assert any(isinstance(cell, CellError) for sheet in book.sheets for row in sheet.rows for cell in row)
        if "dates" in verdict:
            kinds = {type(cell) for sheet in book.sheets for row in sheet.rows for cell in row}
            assert kinds & {dt.date, dt.datetime}
    assert time.monotonic() - start < 10


def package(path: Path, sheet: str, shared: str = "", extra: dict[str, str] | None = None) -> Path:
    """A minimal workbook whose sheet (and shared texts) are the given XML."""
    rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{main}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="rId1" Type="{rels}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {NAMESPACE} xmlns:r="{rels}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{relations}"><Relationship Id="rId1" '
        f'Type="{rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
        f'Type="{rels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
        **({"xl/sharedStrings.xml": shared} if shared else {}),
        **(extra or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def rows_xml(body: str, before: str = "", after: str = "") -> str:
    return f"<worksheet {NAMESPACE}>{before}<sheetData>{body}</sheetData>{after}</worksheet>"


CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]>"
)


@pytest.mark.parametrize(
    ("code", "sheet", "shared", "extra"),
    [
        ("dtd", LAUGHS + rows_xml(CELL), "", {}),
        ("dtd", rows_xml(CELL), f"{LAUGHS}<sst {NAMESPACE}><si><t>&a9;</t></si></sst>", {}),
        ("dtd", rows_xml(CELL), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst/>', {}),
        ("huge_merge", rows_xml(CELL, after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), "", {}),
        ("path_traversal", rows_xml(CELL), "", {"../../evil.txt": "x"}),
        ("path_traversal", rows_xml(CELL), "", {"C:\\Windows\\evil.txt": "x"}),
        ("duplicate_parts", rows_xml(CELL), "", {"xl/WORKSHEETS/Sheet1.xml": "x"}),
        ("bomb_ratio", rows_xml("<row/>" * 1_500_000), "", {}),
        (
            "text_amplification",
            rows_xml("".join(f'<row r="{r}"><c r="A{r}" t="s"><v>0</v></c></row>' for r in range(1, 3000))),
            f"<sst {NAMESPACE}><si><t>{'a' * 400_000}</t></si></sst>",
            {},
        ),
    ],
)
def test_hostile_workbooks_are_refused_before_any_reader(
    code: str, sheet: str, shared: str, extra: dict[str, str], tmp_path: Path
) -> None:
    path = package(tmp_path / "a.xlsx", sheet, shared, extra)
    with pytest.raises(FileProblem) as caught:
        read_source(path)
    assert caught.value.code == code


def test_far_cells_are_told_and_the_near_ones_read(tmp_path: Path) -> None:
    body = CELL + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    book = read_source(package(tmp_path / "a.xlsx", rows_xml(body, before='<dimension ref="A1:XFD1048576"/>')))
    assert book.sheets[0].rows == [[1]]
    assert [issue.code for issue in book.issues] == ["far_cells"]


def test_a_lying_dimension_loses_no_row(tmp_path: Path) -> None:
    body = "".join(f'<row r="{r}"><c r="A{r}"><v>{r}</v></c></row>' for r in range(1, 51))
    book = read_source(package(tmp_path / "a.xlsx", rows_xml(body, before='<dimension ref="A1:A1"/>')))
    assert book.sheets[0].filled_rows() == 50


def test_a_strict_workbook_is_read(tmp_path: Path) -> None:
    plain = io.BytesIO()
    book = Workbook()
    book.active.append(["Họ và tên", "Năm sinh"])
    book.active.append(["Lò Văn An", 1980])
    book.save(plain)
    strict = tmp_path / "strict.xlsx"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            for old, new in (
                (
                    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    b"http://purl.oclc.org/ooxml/spreadsheetml/main",
                ),
                (
                    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    b"http://purl.oclc.org/ooxml/officeDocument/relationships",
                ),
            ):
                content = content.replace(old, new)
            target.writestr(name, content)
    assert read_source(strict).sheets[0].filled_rows() == 2


def test_errors_and_formulas_without_result_are_flagged(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"] = "x"
    book.active["B1"] = "=A1&1"
    book.active["C1"] = "#N/A"
    book.save(tmp_path / "a.xlsx")
    row = read_source(tmp_path / "a.xlsx").sheets[0].rows[0]
    assert row == ["x", CellError("#FORMULA"), CellError("#N/A")]


def test_cells_that_a_formula_computed_are_known(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["x", 2])
        sheet.write_formula(1, 2, "=B1*2", None, 4)
        sheet.write_formula(1, 3, '=A1&"y"', None, "xy")
        sheet.data_validation(0, 0, 5, 0, {"validate": "list", "source": ["x", "y"]})
    found = read_source(tmp_path / "a.xlsx").sheets[0]
    assert found.formulas == {(1, 2), (1, 3)}
    assert found.rows[1][2:] == [4, "xy"]


def test_the_font_of_a_column_is_known(tmp_path: Path) -> None:
    from openpyxl.styles import Font

    book = Workbook()
    book.active["A1"] = "NguyÔn V¨n H¶i"
    book.active["A1"].font = Font(name=".VnTime")
    book.save(tmp_path / "a.xlsx")
    assert read_source(tmp_path / "a.xlsx").sheets[0].fonts[0] == {".VnTime": 1}


def _as_windows_writes(letter: str) -> str:
    """One letter in code page 1258: composed where the page has it, else the letter and its combining tone."""
    for form in (letter, unicodedata.normalize("NFD", letter)):
        tone = form[-1] if len(form) > 1 else ""
        base = unicodedata.normalize("NFC", form[:-1]) if tone else form
        try:
            (base + tone).encode("cp1258")
        except UnicodeEncodeError:
            continue
        return base + tone
    return unicodedata.normalize("NFD", letter)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_text_lists_in_any_encoding(encoding: str, separator: str, tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    lines = [separator.join(["Họ và tên", "Năm sinh", "Thôn"]), separator.join(["Lò Văn Ộp", "1980", "Đông"])]
    path.write_bytes("\r\n".join(lines).encode(encoding))
    assert read_source(path).sheets[0].rows[1] == ["Lò Văn Ộp", "1980", "Đông"]


def test_code_page_1258_is_composed(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_bytes(
        "".join(map(_as_windows_writes, "Họ tên;Tuổi\nNguyễn Văn Hải;46\nTrần Thị Đượm;40\n")).encode("cp1258")
    )
    assert read_source(path).sheets[0].rows[1][0] == "Nguyễn Văn Hải"


def test_a_workbook_with_a_password_asks_for_it(tmp_path: Path) -> None:
    plain = io.BytesIO()
    book = Workbook()
    book.active.append(["Họ và tên"])
    book.save(plain)
    path = tmp_path / "mat.xlsx"
    with path.open("wb") as target:
        OOXMLFile(io.BytesIO(plain.getvalue())).encrypt("Mật-khẩu#2026", target)
    for password, code in ((None, "password_needed"), ("sai", "password_wrong")):
        with pytest.raises(PasswordNeeded) as caught:
            read_source(path, password)
        assert caught.value.code == code
    assert read_source(path, "Mật-khẩu#2026").sheets[0].rows == [["Họ và tên"]]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xlsx", b"", "empty_file"),
        ("a.xlsx", b"This is a letter, not a list.\nKind regards", "not_a_workbook"),
        ("~$a.xlsx", b"x", "temp_lock_file"),
        ("a.xls", bytes(range(256)) * 4, "not_a_workbook"),
        ("a.xlsx", b"PK\x03\x04" + b"\x00" * 40, "broken_zip"),
        ("a.html", b"<html><body>no table</body></html>", "no_rows"),
        ("a.csv", b"\n\n\n", "no_rows"),
    ],
)
def test_what_is_no_list_gets_one_sentence(name: str, content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileProblem) as caught:
        read_source(path)
    assert caught.value.code == code
    assert name in str(caught.value)


def test_a_missing_file_and_an_empty_workbook(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="Không tìm thấy"):
        read_source(tmp_path / "a.xlsx")
    Workbook().save(tmp_path / "empty.xlsx")
    with pytest.raises(FileProblem) as caught:
        read_source(tmp_path / "empty.xlsx")
    assert caught.value.code == "no_rows"


def test_a_lying_extension_does_not_matter(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Họ và tên"])
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "a.xlsx").rename(tmp_path / "a.xls")
    assert read_source(tmp_path / "a.xls").kind == "xlsx"
    html = tmp_path / "b.xls"
    html.write_text(
        "<html><meta charset=utf-8><table><tr><td rowspan=2>H1</td><td>An</td></tr><tr><td>Bua</td></tr></table>",
        encoding="utf-8",
    )
    read = read_source(html)
    assert read.kind == "html"
    assert read.sheets[0].rows == [["H1", "An"], ["", "Bua"]]


def test_a_reader_that_dies_or_hangs_is_replaced(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Họ và tên"])
    book.save(tmp_path / "a.xlsx")
    content = (tmp_path / "a.xlsx").read_bytes()
    reader = ReaderProcess()
    try:
        reader.start()
        assert reader._process is not None
        reader._process.kill()
        reader._process.join()
        assert reader.read(content, "xlsx", False).sheets[0].rows == [["Họ và tên"]]
        assert reader.read(content, "xlsx", False, time_limit=-1).problem in {"timeout", ""}
        assert reader.read(content, "xlsx", False).problem == ""
    finally:
        reader.close()


def test_ordinary_workbooks_pass_the_guard(tmp_path: Path) -> None:
    book = Workbook()
    for number in range(2000):
        book.active.append([number, "Lò Văn An", "001080012345"])
    book.active.merge_cells("A1:C1")
    book.save(tmp_path / "a.xlsx")
    facts = check_package(tmp_path / "a.xlsx")
    assert not facts.far_cells
    assert facts.cells >= 5990


def test_a_folder_in_place_of_a_file_is_named(tmp_path):
    with pytest.raises(FileProblem) as refused:
        read_source(tmp_path)
    assert refused.value.code == "not_a_file"
