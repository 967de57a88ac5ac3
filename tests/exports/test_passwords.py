"""Workbooks locked by officers: every kind of lock is asked about, refused when wrong, opened when right."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import shutil
import struct
import subprocess
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from msoffcrypto.format.ooxml import OOXMLFile
from msoffcrypto.method.container.ecma376_encrypted import ECMA376Encrypted
from openpyxl import Workbook

from exports.issues import FileProblem, PasswordNeeded
from exports.reading import read_source
from exports.reading.error_cells import error_cells, merged_areas
from exports.reading.source import CellError

PASSWORD = "Mật khẩu 1"
NAMES = [["Họ và tên"], ["Lò Thị Ún"]]


def plain_workbook() -> bytes:
    stream = io.BytesIO()
    book = Workbook()
    for row in NAMES:
        book.active.append(row)
    book.save(stream)
    return stream.getvalue()


def agile(target: Path, password: str) -> None:
    with target.open("wb") as stream:
        OOXMLFile(io.BytesIO(plain_workbook())).encrypt(password, stream)


def standard(target: Path, password: str) -> None:
    """The encryption of Office 2007: AES-128, fifty thousand rounds of SHA-1."""
    salt, verifier = os.urandom(16), os.urandom(16)
    digest = hashlib.sha1(salt + password.encode("utf-16-le")).digest()
    for number in range(50_000):
        digest = hashlib.sha1(struct.pack("<I", number) + digest).digest()
    digest = hashlib.sha1(digest + bytes(4)).digest() + bytes(44)
    key = hashlib.sha1(bytes(byte ^ 0x36 for byte in digest)).digest()[:16]

    def encipher(data: bytes) -> bytes:
        encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
        return encryptor.update(data) + encryptor.finalize()

    provider = "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le")
    head = struct.pack("<8I", 0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0) + provider
    info = struct.pack("<HHII", 3, 2, 0x24, len(head)) + head + struct.pack("<I", 16) + salt + encipher(verifier)
    info += struct.pack("<I", 20) + encipher(hashlib.sha1(verifier).digest() + bytes(12))
    plain = plain_workbook()
    package = struct.pack("<Q", len(plain)) + encipher(plain + bytes(-len(plain) % 16))
    with target.open("w+b") as stream:
        ECMA376Encrypted(package, info).write_to(stream)


ODS_CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="DanSach">{rows}</table:table></office:spreadsheet>'
    "</office:body></office:document-content>"
)
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
ODS_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{secret}'
    "</manifest:file-entry></manifest:manifest>"
)


def ods(content: bytes, secret: str = "") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", ODS_TYPE)
        package.writestr("content.xml", content)
        package.writestr("META-INF/manifest.xml", ODS_MANIFEST.replace("{secret}", secret))
    return stream.getvalue()


def locked_ods(target: Path, password: str) -> None:
    """OpenDocument 1.2: compressed, padded, AES-256 with a key of PBKDF2."""
    cells = "".join(
        f'<table:table-row><table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>'
        "</table:table-row>"
        for (name,) in NAMES
    )
    squeeze = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = squeeze.compress(ODS_CONTENT.replace("{rows}", cells).encode()) + squeeze.flush()
    salt, vector = os.urandom(16), os.urandom(16)
    key = hashlib.pbkdf2_hmac("sha1", hashlib.sha256(password.encode()).digest(), salt, 1000, 32)
    encryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
    short = 16 - len(packed) % 16
    data = encryptor.update(packed + bytes([short]) * short) + encryptor.finalize()
    base64_of = [base64.b64encode(one).decode() for one in (hashlib.sha256(packed[:1024]).digest(), vector, salt)]
    checksum, iv, grain = base64_of
    secret = (
        f'<manifest:encryption-data manifest:checksum-type="urn:x#sha256-1k" manifest:checksum="{checksum}">'
        '<manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" '
        f'manifest:initialisation-vector="{iv}"/><manifest:start-key-generation '
        'manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/>'
        '<manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" '
        f'manifest:iteration-count="1000" manifest:salt="{grain}"/></manifest:encryption-data>'
    )
    target.write_bytes(ods(data, secret))


LOCKS: dict[str, Callable[[Path, str], None]] = {"agile": agile, "standard": standard, "ods": locked_ods}


@pytest.mark.parametrize("kind", LOCKS)
def test_each_lock_is_asked_about_and_opened(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "kin.xlsx"
    LOCKS[kind](path, PASSWORD)
    for password, code in ((None, "password_needed"), ("", "password_needed"), ("sai", "password_wrong")):
        with pytest.raises(PasswordNeeded) as caught:
            read_source(path, password)
        assert caught.value.code == code
    assert read_source(path, PASSWORD).sheets[0].rows == NAMES


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("kind", LOCKS)
def test_a_password_typed_with_another_input_method_fits(kind: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / "kin.xlsx"
    LOCKS[kind](path, unicodedata.normalize("NFC" if form == "NFD" else "NFD", PASSWORD))
    assert read_source(path, unicodedata.normalize(form, PASSWORD) + " ").sheets[0].rows == NAMES


def test_what_is_protected_against_changes_only_asks_for_no_password(tmp_path: Path) -> None:
    agile(tmp_path / "a.xlsx", "VelvetSweatshop")
    assert read_source(tmp_path / "a.xlsx").sheets[0].rows == NAMES


def test_a_changed_package_is_no_wrong_password(tmp_path: Path) -> None:
    path = tmp_path / "kin.xlsx"
    agile(path, PASSWORD)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(FileProblem) as caught:
        read_source(path, PASSWORD)
    assert caught.value.code == "cannot_decrypt"


def test_an_unknown_cipher_is_told(tmp_path: Path) -> None:
    path = tmp_path / "kin.ods"
    locked_ods(path, PASSWORD)
    with zipfile.ZipFile(path) as package:
        manifest = package.read("META-INF/manifest.xml").decode().replace("PBKDF2", "argon2id")
        data = package.read("content.xml")
    path.write_bytes(ods(data, manifest[manifest.index("<manifest:encryption-data") : manifest.rindex("</manifest:f")]))
    with pytest.raises(FileProblem) as caught:
        read_source(path, PASSWORD)
    assert caught.value.code == "cannot_decrypt"


def test_errors_of_an_ods_are_no_empty_cells(tmp_path: Path) -> None:
    rows = (
        '<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string">'
        "<text:p>a</text:p>"
        '</table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/>'
        '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell></table:table-row>'
    )
    content = ods(ODS_CONTENT.replace("{rows}", rows).encode())
    assert error_cells(content, "ods") == [{(3, 2): CellError("#N/A")}]
    (tmp_path / "a.ods").write_bytes(content)
    assert read_source(tmp_path / "a.ods").sheets[0].rows[3][2] == CellError("#N/A")
    assert error_cells(b"nothing", "ods") == []
    assert merged_areas(b"nothing") == []
    assert error_cells(b"nothing", "xls") == []


def test_merged_cells_of_an_ods_are_told(tmp_path: Path) -> None:
    rows = (
        '<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="1" '
        'table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell></table:table-row>'
        "<table:table-row><table:covered-table-cell/></table:table-row>"
    )
    (tmp_path / "a.ods").write_bytes(ods(ODS_CONTENT.replace("{rows}", rows).encode()))
    (area,) = read_source(tmp_path / "a.ods").sheets[0].merged
    assert (area.first_row, area.first_column, area.last_row, area.last_column) == (0, 0, 1, 0)


SOFFICE = shutil.which("soffice")


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_errors_through_libreoffice(kind: str, tmp_path: Path) -> None:
    assert SOFFICE
    book = Workbook()
    book.active.append(["Họ và tên", "Số"])
    book.active.append(["Lò Thị Ún", "=NA()"])
    book.active.append(["Lò Thị Ỷ", "=1/0"])
    book.save(tmp_path / "a.xlsx")
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [
        SOFFICE,
        profile,
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        str(tmp_path),
        str(tmp_path / "a.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    rows = read_source(tmp_path / f"a.{kind}").sheets[0].rows
    assert [str(row[1]) for row in rows[1:]] == ["#N/A", "#DIV/0!"]
    assert all(isinstance(row[1], CellError) for row in rows[1:])
