"""Healing of words from closed lists: sex, relation, ethnicity, statuses, yes and no marks."""

from __future__ import annotations

import re

from exports.importing.healed import EMPTY, Healed, Problem
from exports.importing.texts import tidy
from exports.issues import Severity
from exports.reading.source import CellValue
from policy.messages import message
from policy.vietnamese import fold

YES_MARKS = frozenset({"x", "1", "co", "v", "yes", "y", "true", "dung", "+", "✓", "✔", "☑", "√", "xx", "*", "×"})
NO_MARKS = frozenset({"", "0", "khong", "no", "n", "false", "-", "k", "sai", "ko", "o", "chua"})
DITTOS = frozenset({
    "nt", "n.t", "n.t.", "nt.", "-nt-", "như trên", "nhu tren", "-như trên-", "″", "\"", "''", "”", "“", "〃", "-\"-",
    "-”-", "-″-", "- nt -", "//", "-//-", "\"\"", "như\xa0trên", "- \" -", "-''-", "– nt –", "…nt…", ",,",
})  # fmt: skip

_SEX = {
    "male": ("nam", "male", "m", "trai", "ong", "con trai", "gioi tinh nam"),
    "female": ("nu", "female", "f", "gai", "ba", "con gai", "nữ", "n"),
}
_SEX_WORDS = {fold(word): sex for sex, words in _SEX.items() for word in words} | {"n÷": "female", "nöõ": "female"}

_RELATIONS = {
    "head": "chu ho|chu|ch|chuho|ban than|ban than chu ho|c ho|c.ho|chu h|00|0",
    "wife": "vo|vo chu ho|01|1",
    "husband": "chong|chong chu ho|02|2",
    "father": "bo|cha|ba|thay|tia|bo de|cha de|bo ruot|cha ruot|bo nuoi|cha nuoi|03|3",
    "mother": "me|ma|u|bam|me de|me ruot|me nuoi|04|4",
    "younger_sibling": "em|em trai|em gai|em ruot|05|5",
    "older_brother": "anh|anh trai|anh ruot|06|6",
    "older_sister": "chi|chi gai|chi ruot|07|7",
    "child": "con|con trai|con gai|con de|con ruot|con nuoi|con ca|con ut|con rieng|08|8",
    "grandchild": "chau|chau noi|chau ngoai|chau trai|chau gai|chau ruot|09|9",
    "grandfather": "ong|ong noi|ong ngoai|10",
    "grandmother": "ba noi|ba ngoai|11",
    "aunt": "co|di|thim|mo|co ruot|di ruot|12|13|15|18",
    "uncle": "chu ruot|cau|duong|bac trai|14|17",
    "daughter_in_law": "con dau|dau|19",
    "son_in_law": "con re|con de re|re|con the|20",
    "great_grandchild": "chat|chat noi|chat ngoai|21",
    "other": "khac|nguoi khac|o nho|o cung|nguoi o nho|cung o|khong|ban|99|22",
}
_RELATION_WORDS = {word: relation for relation, words in _RELATIONS.items() for word in words.split("|")}
# The registry has no word of its own for these; the nearest is taken and listed.
_NEAREST = {
    "bo vo": "father", "bo chong": "father", "cha vo": "father", "cha chong": "father", "bo duong": "father",
    "me vo": "mother", "me chong": "mother", "me ke": "mother", "em re": "other", "em dau": "other", "anh re": "other",
    "chi dau": "other", "chau dau": "other", "chau re": "other", "bac": "other", "16": "other", "bac gai": "aunt",
    "vo hai": "wife", "chau ho": "other", "chut": "other", "anh ho": "other", "em ho": "other", "chi ho": "other",
    "em vo": "other", "em chong": "other", "anh vo": "other", "chi chong": "other", "con re.": "son_in_law",
    "con dau.": "daughter_in_law", "con de": "child",
}  # fmt: skip
# "Chú" (uncle) and "chủ" (head) fold alike, as do "bà" and "ba"; the accents decide where they are written.
_ACCENTED_RELATIONS = {
    "chú": "uncle", "chủ": "head", "bà": "grandmother", "ba": "father", "bá": "aunt", "cô": "aunt", "cổ": "other",
    "mẹ": "mother", "mợ": "aunt", "con dể": "son_in_law", "con rể": "son_in_law", "con dâu": "daughter_in_law",
    "con đẻ": "child", "ông": "grandfather", "cậu": "uncle", "chắt": "great_grandchild",
}  # fmt: skip
_COMPACT_RELATIONS = {word.replace(" ", ""): relation for word, relation in _RELATION_WORDS.items()}

# Names in the order of the official list of 54 (code 01–54), then other spellings of the same peoples.
_PEOPLES = (
    "Kinh", "Tày", "Thái", "Hoa", "Khmer", "Mường", "Nùng", "Mông", "Dao", "Gia Rai", "Ngái", "Ê Đê", "Ba Na",
    "Xơ Đăng", "Sán Chay", "Cơ Ho", "Chăm", "Sán Dìu", "Hrê", "Mnông", "Raglai", "Xtiêng", "Bru Vân Kiều", "Thổ",
    "Giáy", "Cơ Tu", "Giẻ Triêng", "Mạ", "Khơ Mú", "Co", "Tà Ôi", "Chơ Ro", "Kháng", "Xinh Mun", "Hà Nhì", "Chu Ru",
    "Lào", "La Chí", "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng", "Pà Thẻn", "Cơ Lao", "Cống", "Bố Y",
    "Si La", "Pu Péo", "Brâu", "Ơ Đu", "Rơ Măm",
)  # fmt: skip
_OTHER_SPELLINGS = (
    "H'Mông", "Hmông", "H’Mông", "Khơ Me", "Khơ-me", "Gia-rai", "Jrai", "Ê-đê", "Êđê", "Ba-na", "Bana", "Xơ-đăng",
    "Xê Đăng", "Cơ-ho", "K'Ho", "Ra-glai", "Ra Glai", "M'Nông", "Mơ Nông", "Stiêng", "S'Tiêng", "Vân Kiều",
    "Bru-Vân Kiều", "Pa Cô", "Cơ-tu", "Gié Triêng", "Gié-Triêng", "Giẻ-Triêng", "Khơ-mú", "Ta Ôi", "Ta-ôi", "Tà-ôi",
    "Chơ-ro", "Châu Ro", "Xinh-mun", "Chu-ru", "La Chi", "Rơ-măm", "Cao Lan", "Hán", "Sán Dìu", "H'rê", "Hà Nhi",
    "Chàm", "Thanh", "Pà Thẻn",
)  # fmt: skip


def _people_key(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(text))


_PEOPLE_KEYS = {_people_key(name): name for name in reversed([*_PEOPLES, *_OTHER_SPELLINGS])} | {
    "viet": "Kinh", "k": "Kinh", "kinhviet": "Kinh", "nguoikinh": "Kinh", "meo": "Mông", "hmong": "H'Mông",
}  # fmt: skip


def is_ditto(value: CellValue) -> bool:
    """Whether a cell says "the same as above"."""
    return isinstance(value, str) and value.strip().lower() in DITTOS


_ABSENT = re.compile(
    r"(?:khong|ko|k|kg|chua)(?: (?:co|ro|nho|biet|lam|cap|khai|xac dinh|cung cap|duoc cap|lam duoc))?"
    r"(?: (?:so|the|cccd|cmnd|sdt|dien thoai|giay to|thong tin|ngay sinh))*"
    r"|(?:da |bi )?(?:mat|that lac|quen)(?: (?:so|the|cccd|cmnd|giay to))*"
)


def is_yes(value: CellValue) -> bool | None:
    """True for x, 1, Có …; False for 0, Không, empty; ``None`` for anything else."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return True if value == 1 else False if value == 0 else None
    key = fold(value.strip()) if isinstance(value, str) else "?"
    return True if key in YES_MARKS else False if key in NO_MARKS else None


def says_absent(value: CellValue) -> bool:
    """Whether a cell tells in words that there is nothing to write: không có, chưa làm, k nhớ, mất CCCD."""
    return isinstance(value, str) and _ABSENT.fullmatch(fold(value.strip(" .!?()"))) is not None


def note_absence(value: CellValue) -> Healed:
    """An empty cell with a warning, so that one missing number does not keep a person out."""
    return Healed(
        problem=Problem(
            Severity.WARNING,
            message("said_absent", "Ô ghi “{text}”, được hiểu là chưa có.", text=str(value)),
            message("fill_later", "Bổ sung sau khi có giấy tờ."),
        )
    )


def heal_sex(value: CellValue, one_is_male: bool = True, mark_is_female: bool = True) -> Healed:
    """Sex from a word, a code (1 male, 0 female unless ``one_is_male`` says otherwise) or a mark."""
    if value == "":
        return EMPTY
    text = str(int(value)) if isinstance(value, int | float) else str(value)
    clean, repairs = tidy(text)
    key = re.sub(r"[.\s]", "", fold(clean))
    if key in _SEX_WORDS:
        return Healed({"sex": _SEX_WORDS[key]}, repairs)
    if key in {"0", "1", "2"}:
        male = (key == "1") == one_is_male
        return Healed({"sex": "male" if male else "female"}, (*repairs, "sex_mark"))
    if key in {"x", "v", "✓", "✔", "☑"}:
        return Healed({"sex": "female" if mark_is_female else "male"}, (*repairs, "sex_mark"))
    return Healed(
        problem=Problem(
            Severity.WARNING,
            message("sex_form", "Không hiểu giới tính “{text}”.", text=clean),
            message("write_sex", "Ghi Nam hoặc Nữ."),
        )
    )


def heal_relation(value: CellValue) -> Healed:
    """Relation to the head of the household from a word or an official code."""
    if value == "":
        return EMPTY
    numeric = isinstance(value, int | float) and not isinstance(value, bool)
    clean, repairs = tidy(f"{int(value):02d}" if numeric and isinstance(value, int | float) else str(value))
    bare = clean.strip(" .,:;()-").lower()
    if bare in _ACCENTED_RELATIONS:
        return Healed({"relation": _ACCENTED_RELATIONS[bare]}, repairs)
    key = re.sub(r"\s*\(.*?\)", "", fold(bare)).strip(" .,")
    if key.isdigit():
        repairs = (*repairs, "relation_code")
    found = _RELATION_WORDS.get(key) or _COMPACT_RELATIONS.get(key.replace(" ", ""))
    if found is None:
        nearest = _NEAREST.get(key) or _first_words(key)
        if nearest is None:
            return Healed(
                problem=Problem(
                    Severity.WARNING,
                    message("relation_form", "Không hiểu quan hệ “{text}”.", text=clean),
                    message("write_relation", "Ghi quan hệ với chủ hộ, ví dụ: Vợ, Con, Cháu."),
                )
            )
        return Healed({"relation": nearest}, (*repairs, "relation_nearest"))
    return Healed({"relation": found}, repairs)


def _first_words(key: str) -> str | None:
    """ "Con trai thứ hai", "vợ chủ hộ": the beginning tells the relation."""
    words = key.split()
    for length in (2, 1):
        if len(words) > length:
            start = " ".join(words[:length])
            if start in _RELATION_WORDS and start not in {"chu", "u", "ban", "khong", "ba", "o"}:
                return _RELATION_WORDS[start]
    return None


def heal_ethnicity(value: CellValue) -> Healed:
    """Name of a people with its accents; names not in the official list stay as written, with a warning."""
    if value == "":
        return EMPTY
    if isinstance(value, int | float) and 1 <= value <= len(_PEOPLES):
        return Healed({"ethnicity": _PEOPLES[int(value) - 1]}, ("ethnicity",))
    clean, repairs = tidy(str(value))
    if clean.isdigit() and 1 <= int(clean) <= len(_PEOPLES):
        return Healed({"ethnicity": _PEOPLES[int(clean) - 1]}, (*repairs, "ethnicity"))
    key = _people_key(re.sub(r"(?i)^(dân tộc|dan toc|dt)\s*:?\s+", "", clean))
    name = _PEOPLE_KEYS.get(key)
    if name is None:
        return Healed(
            {"ethnicity": clean},
            repairs,
            Problem(
                Severity.WARNING,
                message("ethnicity_unknown", "“{text}” không có trong danh mục 54 dân tộc.", text=clean),
                message("check_ethnicity", "Kiểm tra lại tên dân tộc."),
            ),
        )
    return Healed({"ethnicity": name}, repairs if name == clean else (*repairs, "ethnicity"))


_HOUSEHOLD_KINDS = (
    # the longer phrase first: "cận nghèo" holds "nghèo"
    (re.compile(r"thoat can ngheo|thoat ngheo|moi thoat|htn\b"), "escaped_poverty"),
    (re.compile(r"can ngheo|\bhcn\b|\bcn\b|\bhcng\b"), "near_poor"),
    (
        re.compile(r"muc song tb|muc song trung binh|\btrung binh\b|nln|ndn|\bmstb\b|ngu nghiep"),
        "average_living_agricultural",
    ),
    (re.compile(r"khong ngheo|binh thuong|khong thuoc|ho kha|\bkha\b|khong"), ""),
    (re.compile(r"ngheo|\bhn\b"), "poor"),
    (re.compile(r"bao tro|tro cap xa hoi|btxh"), "social_allowance"),
    (re.compile(r"co cong|chinh sach|liet si|thuong binh|benh binh"), "merit"),
    (re.compile(r"khuyet tat|tan tat"), "disability"),
    (re.compile(r"dac biet kho khan|dbkk"), "special_area"),
)


def heal_household_kind(value: CellValue) -> Healed:
    """Status kinds from words such as "Hộ cận nghèo", under the field ``poverty_status``."""
    if value == "":
        return EMPTY
    clean, repairs = tidy(str(value))
    key = fold(clean)
    for pattern, kind in _HOUSEHOLD_KINDS:
        if pattern.search(key):
            return Healed({"poverty_status": kind} if kind else {}, repairs)
    if key in NO_MARKS or key in {"khac", "ho khac"}:
        return EMPTY
    return Healed(
        problem=Problem(
            Severity.WARNING,
            message("kind_form", "Không hiểu diện hộ “{text}”.", text=clean),
            message("write_kind", "Ghi Hộ nghèo, Hộ cận nghèo, Mới thoát nghèo hoặc để trống."),
        )
    )


_CHOICES: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "residence": (
        (re.compile(r"di vang|tam vang|di lam|vang|xa que|khong o nha|ngoai tinh|nuoc ngoai"), "away"),
        (re.compile(r"tam tru|\bkt3\b|\bkt4\b|tt$"), "temporary"),
        (re.compile(r"thuong tru|\bkt1\b|o nha|tai cho|\bht\b|co mat"), "permanent"),
    ),
    "life_status": (
        (re.compile(r"chet|tu vong|mat|qua doi|tu tran"), "deceased"),
        (re.compile(r"chuyen di|chuyen khau|da chuyen|cat khau"), "moved"),
        (re.compile(r"song|con|binh thuong|dang o"), "living"),
    ),
    "si_status": (
        (re.compile(r"khong|chua"), "none"),
        (re.compile(r"tu nguyen|\btn\b|bhxhtn"), "voluntary"),
        (re.compile(r"bat buoc|\bbb\b|bhxhbb"), "compulsory"),
        (re.compile(r"luong huu|huu tri|huu"), "pension"),
        (re.compile(r"tro cap"), "allowance"),
        (re.compile(r"dung|nghi|bao luu|thoi"), "stopped"),
    ),
    "hi_status": (
        (re.compile(r"^khong|chua|het han|khong co"), "none"),
        (re.compile(r"ho gia dinh|hgd|\bgd\b|tu mua|tu dong"), "household"),
        (re.compile(r"can ngheo|hoc sinh|sinh vien|hssv|ho tro|nong lam|muc song"), "supported"),
        (re.compile(r"lao dong|doanh nghiep|cong ty|\bdn\b|bat buoc"), "employer"),
        (re.compile(r"luong huu|huu tri|that nghiep|mat suc|bhxh"), "fund"),
        (re.compile(r"ngheo|tre em|duoi 6|co cong|bao tro|nguoi cao tuoi|dan toc|cuu chien binh|dtts"), "state"),
    ),
}  # fmt: skip


def heal_choice(field: str, value: CellValue) -> Healed:
    """A choice from words, for ``residence``, ``life_status``, ``si_status`` or ``hi_status``; yes/no is left open."""
    if value == "":
        return EMPTY
    clean, repairs = tidy(str(value))
    key = fold(clean)
    for pattern, choice in _CHOICES[field]:
        if pattern.search(key):
            return Healed({field: choice}, repairs)
    if is_yes(value) is False:
        return Healed({field: "none"}) if field in {"si_status", "hi_status"} else EMPTY
    if is_yes(value) is True:
        return EMPTY  # "Có" says that there is one, not which
    return Healed(
        problem=Problem(
            Severity.WARNING,
            message("choice_form", "Không hiểu “{text}”.", text=clean),
            message("choose_in_program", "Ghi lại rõ hơn, hoặc chọn trong chương trình sau khi nhập."),
        )
    )


def heal_amount(field: str, value: CellValue, unit: str) -> Healed:
    """Whole đồng or whole months; words such as "đồng", "triệu" and "tháng" are understood."""
    if value == "":
        return EMPTY
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Healed({field: int(value)}) if value == int(value) and value >= 0 else _bad_amount(str(value))
    clean, _ = tidy(str(value))
    key = fold(clean)
    match = re.fullmatch(r"([\d.,\s]+?)\s*(d|dong|vnd|₫|trieu|tr|thang|th|ngan|nghin|k)?\.?(?:/thang)?", key)
    if match is None:
        return _bad_amount(clean)
    number, word = match[1].replace(" ", ""), match[2] or ""
    if word in {"trieu", "tr"} and re.fullmatch(r"\d{1,3}([.,]\d{1,3})?", number):
        whole, _, fraction = number.replace(",", ".").partition(".")
        return Healed({field: int(whole) * 1_000_000 + int(fraction.ljust(6, "0") or 0)}, ("unit_text",))
    if not re.fullmatch(r"\d+|\d{1,3}([.,]\d{3})+", number):
        return _bad_amount(clean)
    amount = int(re.sub(r"[.,]", "", number))
    if word in {"ngan", "nghin", "k"}:
        amount *= 1000
    return Healed({field: amount}, ("unit_text",) if word and word != unit else ())


def _bad_amount(text: str) -> Healed:
    return Healed(
        problem=Problem(
            Severity.WARNING,
            message("amount_form", "“{text}” không phải là số nguyên.", text=text),
            message("write_amount", "Chỉ ghi chữ số."),
        )
    )
