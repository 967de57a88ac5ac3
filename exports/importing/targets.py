"""What a column of a list can be, and the headings under which it is met in the lists of communes.

Headings are compared folded and without blanks, so ``HoTen``, ``HO_TEN`` and ``Họ tên`` are one. Names follow the
stored fields where one exists; the others are pieces from which fields are put together.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_HEADINGS: dict[str, str] = {
    "order": "stt|tt|so tt|so thu tu|stt d02|id lao dong|stt nk|no",
    "full_name": (
        "ho va ten|ho ten|ho, ten|ho va ten nguoi tham gia|ho ten nguoi tham gia|ho va ten khai sinh|"
        "ho ten thanh vien|hoten thanhvien|ho va ten thanh vien|ten nhan khau|ho ten nhan khau|"
        "ho va ten nhan khau|ten nguoi dan|ho va ten nguoi dan|ten cong dan|ho va ten cong dan|ho ten cong dan|"
        "ho va ten hoc sinh|ho chu dem va ten|ho chu dem va ten khai sinh|ho va ten chu ho va thanh vien|"
        "ho va ten cac thanh vien trong ho|ten thanh vien|ho ten cac thanh vien|nguoi tham gia|"
        "ho va ten doi tuong|ten doi tuong|ho ten doi tuong|full name|name|ho va ten nguoi duoc cap the|"
        "ho va ten hoi vien|ho ten hoi vien|ho va ten lao dong|ho ten nguoi lao dong|ho ten ca nhan|ho & ten|"
        "ho ten day du|ten day du|ten nguoi tham gia|hovaten"
    ),
    "family_name": "ho dem|ho va dem|ho va ten dem|ho lot|ho va chu dem|ho chu dem|ho va ten lot|ho tl|ho",
    "given_name": "ten|ten goi|ten rieng",
    "head_name": (
        "ten chu ho|ho ten chu ho|ho va ten chu ho|hoten chuho|chu ho|ho ten chu ho gia dinh|ho va ten chu ho gia dinh"
    ),
    "sex": "gioi tinh|gioi|phai|gt|nam nu|nam/nu|gioitinh|sex|gender|gioi tinh (nam/nu)",
    "birth": (
        "ngay sinh|ngay thang nam sinh|nam sinh|ngay, thang, nam sinh|ngaysinh|ngay thang sinh|sinh ngay|ns|"
        "ngay thang nam sinh duong lich|ngay/thang/nam sinh|sinh nam|nam sinh duong lich|date of birth|"
        "ngay sinh (dd/mm/yyyy)|ngay sinh nam sinh|n sinh|ng sinh|birth|dob|tuoi nam sinh"
    ),
    "birth_male": "nam sinh nam|ngay sinh nam|nam sinh cua nam|sinh nam nam",
    "birth_female": "nam sinh nu|ngay sinh nu|nam sinh cua nu",
    "year_only_mark": "namsinh x|chi co nam sinh",
    "birth_precision": "chiconamsinh|chi co nam sinh 0 1 2",
    "cccd": (
        "so cccd|cccd|cccd/ddcn|so dinh danh|so dinh danh ca nhan|dinh danh ca nhan|ma dinh danh|"
        "can cuoc cong dan|so can cuoc|so can cuoc cong dan|ddcn|so ddcn|cccd/cmnd|cmnd/cccd|so cccd/cmnd|"
        "so cmnd/cccd|so cmnd cccd|socccd|so cccd/cntnd/ddcn/ho chieu|so cccd/cntd/ddcn/ho chieu|"
        "so cccd/cmnd/ddcn/ho chieu|so can cuoc cong dan/dinh danh ca nhan|so cccd ddcn|so giay to|"
        "so giay to tuy than|can cuoc|the can cuoc|so the can cuoc|ma so dinh danh ca nhan|so cccd/cmnd/ho chieu|"
        "cmt/cccd|so cmt/cccd|cccd/cmt|so cccd/ddcn|so dinh danh ca nhan/cmnd|so can cuoc/dinh danh|"
        "cccd hoac cmnd|can cuoc cong dan/cmnd|ma so ca nhan|so cccd hoac dinh danh|so cccd/so dinh danh ca nhan"
    ),
    "cmnd": (
        "cmnd|so cmnd|socmnd|cmt|so cmt|chung minh nhan dan|so chung minh nhan dan|chung minh thu|cmtnd|cmnd cu|"
        "so cmnd cu"
    ),
    "si_number": (
        "ma so bhxh|so bhxh|sobhxh|ma bhxh|masobhxh|so so bhxh|ma so bao hiem xa hoi|so so bao hiem xa hoi|"
        "ms bhxh|ma so bhxh/bhyt|so so|ma so bhyt|ma so bao hiem y te|ma bhyt|so so bhxh/ma so bhxh|"
        "ma so bhxh/the bhyt"
    ),
    "health_card": (
        "so the bhyt|ma the bhyt|the bhyt|so the|ma the|so the bao hiem y te|ma so the bhyt|ma so the|so bhyt|"
        "ma the bao hiem y te|the bhyt so the|the bao hiem y te so the|so the bhyt (15 ky tu)|sothe|mathe"
    ),
    "phone": (
        "so dien thoai|dien thoai|sdt|so dt|dt|dien thoai lien he|so dien thoai lien he|di dong|so di dong|"
        "dt lien he|sodt|dienthoai|so dien thoai di dong|phone|mobile|tel|dien thoai di dong|dtdd|so dtdd|"
        "lien he|sdt lien he|so dien thoai nguoi tham gia"
    ),
    "email": "email|thu dien tu|e-mail|mail|dia chi email",
    "ethnicity": "dan toc|dt (dan toc)|dantoc|thanh phan dan toc|ten dan toc",
    "occupation": ("nghe nghiep|nghe|cong viec|nghe nghiep hien nay|viec lam|nghe nghiep viec lam|linh vuc|nghenghiep"),
    "relation": (
        "quan he voi chu ho|quan he|qh voi chu ho|qh chu ho|quan he chu ho|moi quan he voi chu ho|moi quan he|"
        "quanhe voi chuho|qhch|quan he vs chu ho|qh|qh voi ch|quan he trong ho|quan he gia dinh|q he voi chu ho|"
        "qhe voi chu ho"
    ),
    "head_mark": "la chu ho|danh dau chu ho",
    "residence": (
        "thuong tru|cu tru|hinh thuc cu tru|loai cu tru|tinh trang cu tru|hien tai|thuong tru/tam tru|loai ho khau"
    ),
    "life_status": "trang thai|con song/da chet|tinh trang song|trang thai nhan khau",
    "address": (
        "dia chi|dia chi thuong tru|dia chi hien tai|noi o|cho o|dia chi lien he|noi cu tru|ho khau thuong tru|"
        "dia chi cu tru|noi thuong tru|noi o hien tai|dia chi noi o|diachi|diachihk|hktt|dia chi ho khau|"
        "dia chi dang sinh song|noi dk hktt|cho o hien nay|noi dang ky thuong tru|dia chi noi cu tru|"
        "dia chi chi tiet|so nha duong pho"
    ),
    "village": (
        "thon|ban|ap|xom|khu pho|to dan pho|tdp|kp|khu|to|lang|buon|khom|thon/ban|thon/to|thon ban|thon/xom|"
        "thon to|thon/ap|ap/khu pho|thon/to dan pho|to dan pho/thon|thon xom|thon ap|khoi|khoi pho|thon_hk|"
        "thon (ban)|ma dia ban|dia ban|thon/khu pho|ten thon|ap/kp|thon (to)|doi|to/thon|thon/tdp|thon tdp|"
        "thon/ban/to dan pho|khu vuc|khu dan cu|phum|soc"
    ),
    "household": (
        "ma ho|ma ho gd|ma ho gia dinh|maho|ma_ho_gd|maho giadinh|so ho khau|so so ho khau|so shk|shk|ma so ho|"
        "ma so ho gia dinh|so so hk|ma ho ngheo|so ho so|ho so|so ho khau/ma ho|so so hk/so tam tru|household"
    ),
    "household_number": "stt ho|so tt ho|tt ho|so thu tu ho|ho so thu tu|ho|ho thu|so ho|stt (ho)",
    "household_phone": "dien thoai ho|dien thoai chu ho|so dien thoai chu ho|sdt chu ho|dien thoai lien lac ho",
    "household_size": "so nhan khau|so khau|tong so khau|so thanh vien|nhan khau",
    "poverty_status": (
        "dien ho|loai ho|phan loai ho|ho ngheo/can ngheo|ho ngheo can ngheo|dien|doi tuong ho|thuoc dien|"
        "ho thuoc dien|ngheo/can ngheo|hoan canh|hoan canh kinh te|doi tuong chinh sach|dien chinh sach|"
        "doi tuong|loai doi tuong|tinh trang ho|muc song|hn/hcn"
    ),
    "poor_mark": "ho ngheo|hn|ngheo|thuoc ho ngheo|la ho ngheo|ngheo da chieu|ho ngheo (x)",
    "near_poor_mark": "ho can ngheo|hcn|can ngheo|thuoc ho can ngheo|ho can ngheo (x)",
    "escaped_mark": "ho moi thoat ngheo|moi thoat ngheo|thoat ngheo|ho thoat ngheo|htn",
    "average_mark": (
        "ho muc song trung binh|muc song trung binh|mstb|ho nong lam ngu diem nghiep muc song trung binh|"
        "nong lam ngu msTB|ho mstb"
    ),
    "merit_mark": "nguoi co cong|co cong|ncc|gia dinh chinh sach",
    "disability_mark": "nguoi khuyet tat|khuyet tat|nkt",
    "allowance_mark": "bao tro xa hoi|btxh|tro cap xa hoi|bao tro",
    "pension_mark": "nghi huu|huu tri|luong huu",
    "si_status": (
        "bhxh|tham gia bhxh|tinh trang bhxh|loai bhxh|tinh trang tham gia bhxh|loai hinh bhxh|tham gia bao hiem xa hoi"
    ),
    "hi_status": (
        "bhyt|tham gia bhyt|tinh trang bhyt|nhom bhyt|loai bhyt|doi tuong bhyt|tinh trang tham gia bhyt|"
        "tham gia bao hiem y te|co bhyt"
    ),
    "hi_code": "ma doi tuong|ma doi tuong bhyt|ma dt|ma nhom bhyt|madt",
    "hi_from": (
        "the bhyt tu ngay|bhyt tu ngay|ngay bat dau bhyt|gia tri tu|gia tri su dung tu|gia tri su dung tu ngay|"
        "han the tu|tu ngay|gia tri tu ngay|ngay bat dau|hieu luc tu|bhyt tu|gia tri the tu|thoi han the tu ngay|"
        "tungay|han tu"
    ),
    "hi_until": (
        "han the|han the bhyt|den ngay|gia tri den|ngay het han bhyt|the bhyt den ngay|bhyt den ngay|"
        "gia tri su dung den|gia tri su dung den ngay|han bhyt|ngay het han|gia tri den ngay|het han|"
        "hieu luc den|han su dung|han the den|bhyt den|thoi han the|thoi han the den ngay|gia tri the den|"
        "thoi han|denngay|han den|han the bhyt den ngay|ngay het han the"
    ),
    "hi_place": (
        "noi dang ky kcb ban dau|noi dk kcb|noi dang ky kcb|noi kcb ban dau|noi dang ky kham chua benh|"
        "noi dk kcb ban dau|noi dang ky kham chua benh ban dau|noi kcb|noi kham chua benh|benh vien|co so kcb|"
        "kcb ban dau|noi kham chua benh ban dau|noi dang ky kham benh chua benh ban dau|kcbbd|noi kcbbd|"
        "noi dang ky kcbbd"
    ),
    "si_income": (
        "muc thu nhap thang dong bhxh|muc thu nhap|muc dong bhxh|muc thu nhap lam can cu dong|"
        "thu nhap lam can cu dong|muc tien lam can cu dong|muc tien|muctien|muc thu nhap dong bhxh|"
        "muc thu nhap lua chon|muc dong tu nguyen|thu nhap dong|muc tien dong"
    ),
    "si_method": "phuong thuc dong|phuongthuc|phuong thuc dong bhxh|pt dong|ptd|phuong thuc",
    "si_paid_until": (
        "bhxh den thang|dong den thang|da dong den|da dong den thang|dong bhxh den|han dong|dong bhxh den thang|"
        "dong den"
    ),
    "si_months": (
        "so thang da dong|thoi gian da dong|so thang da dong bhxh|tong so thang dong|thoi gian dong bhxh|"
        "tong thoi gian dong"
    ),
    "month_from": (
        "tu thang|tu thang nam|tuthang|thoi gian tham gia tu thang|phuong thuc dong tu thang nam|tu thang/nam|"
        "thang bat dau"
    ),
    "months": (
        "so thang|sothang|so thang dong|thoi gian tham gia so thang|phuong thuc dong so thang|so thang tham gia"
    ),
    "month_to": "den thang|denthang|den thang nam|thoi gian tham gia den thang",
    "paid_on": "ngay bien lai|ngaybl|ngaybienlai|ngay thu|ngay nop|ngay nop tien|ngay dong",
    "receipt": "so bien lai|sobl|sobienlai|bien lai|bien lai so",
    "amount": (
        "tong tien|so tien|so tien dong|tongtien|so tien phai dong|so tien phai dong theo quy dinh|tong so tien|"
        "so tien thu|so tien thuc te"
    ),
    "paid_own": "nguoi tham gia dong|tientudong|tien tu dong|so tien nguoi tham gia dong",
    "document": "so quyet dinh|quyet dinh so|can cu|so van ban|qd so",
    "note": "ghi chu|ghichu|ghi_chu|chu thich|note|luu y",
}

IGNORED_HEADINGS: tuple[str, ...] = (
    "tien luong huu", "tien luong huu tro cap", "ngay cap", "noi cap", "ngay cap cccd", "noi cap cccd", "ho ten bo",
    "ho ten me", "ho ten cha", "ten cha", "ten me", "ho ten cha/me", "ho ten vo chong", "ten cha me",
    "nguoi giam ho", "ho ten nguoi giam ho", "ton giao", "quoc tich", "hoc van", "trinh do", "trinh do hoc van",
    "hon nhan", "tinh trang hon nhan", "que quan", "nguyen quan", "noi sinh", "noi khai sinh",
    "ma so nhan vien thu", "ma nhan vien thu", "ma nhan khau", "ma phong ban", "loai khai bao", "phuong an", "pa",
    "ngay chet", "chu ky", "ky nhan", "ky ten", "ngay cmnd", "ngaycmnd", "noicap", "so thu tu nguoi", "muc huong",
    "muc huong bhyt", "ty le", "loai giay to", "is ntg", "mabv", "ma bv", "ma benh vien", "sokcb", "tuoi", "xa",
    "huyen", "tinh", "xa/phuong", "quan/huyen", "tinh/thanh pho", "ten bo", "ho va ten cha", "ho va ten me",
    "dang vien", "doan vien", "ban dien tu", "ban giay", "tien luong", "dien thoai bo me", "chuc vu", "don vi",
    "lop", "truong", "que", "nguoi tham gia thu", "ngay lap", "dien tich", "so sao", "ma vung",
    "ngay 5 nam lien tuc",
)  # fmt: skip
"""Headings of things the roster does not keep; their columns are shown as not taken."""

HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {target: tuple(phrases.split("|")) for target, phrases in _HEADINGS.items()}
)

IDENTIFYING = frozenset({"cccd", "cmnd", "si_number", "health_card"})
BIRTH_PIECES = ("birth_day", "birth_month", "birth_year")
SEX_MARKS = ("male_mark", "female_mark")
STATUS_MARKS: Mapping[str, str] = MappingProxyType(
    {
        "poor_mark": "poor",
        "near_poor_mark": "near_poor",
        "escaped_mark": "escaped_poverty",
        "average_mark": "average_living_agricultural",
        "merit_mark": "merit",
        "disability_mark": "disability",
        "allowance_mark": "social_allowance",
    }
)
"""Columns marked with x, and the status each means."""

TARGETS: frozenset[str] = frozenset({*HEADINGS, *BIRTH_PIECES, *SEX_MARKS})
"""Every name a column can be mapped to."""
