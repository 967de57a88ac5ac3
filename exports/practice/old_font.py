"""The reverse of healing: Vietnamese text as the TCVN3 fonts (.VnTime) of old lists store it."""

from __future__ import annotations

_LOWER = dict(
    zip(
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ",
        "\u00b5\u00b6\u00b7\u00b8\u00b9\u00a8\u00bb\u00bc\u00bd\u00be\u00c6\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb\u00ae"
        "\u00cc\u00ce\u00cf\u00d0\u00d1\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de\u00df\u00e1"
        "\u00e2\u00e3\u00e4\u00ab\u00e5\u00e6\u00e7\u00e8\u00e9\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2"
        "\u00f3\u00f4\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe",
        strict=True,
    )
)
_UPPER = dict(zip("ĂÂÊÔƠƯĐ", "\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7", strict=True))


def as_tcvn3(text: str) -> str:
    """``Nguyễn Văn Hải`` as ``NguyÔn V¨n H¶i``; capitals with a tone take the small letter, as the font did."""
    return "".join(_UPPER.get(letter) or _LOWER.get(letter) or _LOWER.get(letter.lower(), letter) for letter in text)
