"""One collection of text and values nobody means well with, for every entrance and every parser."""

MARKUP = (
    "<b>김</b>",
    "a<b>c",
    "<img src=/etc/hostname width=60000 height=60000>",
    "</para><para>",
    "이름 <unknown> 전화",
    '<a href="file:///etc/passwd">여기</a>',
    "<미상>",
    "10<x<20 & 5>3",
    '<font color="[[[getattr(1,2)]]]">',
    "&lt;&#0;&amp;amp;",
    "<br/>" * 40,
    "<table>" + "<tr><td>" * 60,
)
"""Qt's rich text and reportlab's markup."""
BUTTONS = ("R&D", "&저장", "A && B", "&", "x&")
"""What a button or a menu takes for a shortcut."""
FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+82",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    " =1",
)
QUERIES = (
    '알바"',
    "AND",
    "OR NOT",
    "NEAR(a b, 3)",
    "-프놈펜",
    "(((",
    "secret : x",
    "*",
    "^a",
    "{a b} : c",
    "(" * 5_000,
    " OR ".join("abcdef" for _ in range(5_000)),
    "'; DROP TABLE contact; --",
)
"""FTS5's own language, and SQL's."""
WILDCARDS = ("%", "_", "%%%", "a_b", "\\%", "\\", "[a-z]*", "50%")
"""What LIKE and GLOB take for anything."""
PATHS = (
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\x",
    "CON",
    "nul.txt",
    "a:b",
    "끝. ",
    "가" * 300,
    "x\0.pdf",
    "..",
    "~",
)
"""What a file name must never be."""
UNSEEN = (
    "user\u202egnp.exe",
    "이\u3164름\uffa0",
    "\u200f\u200e\u2066",
    "\ufeff머리\u2060말\u00ad",
    "a\0b\x0bc\x1bd\x7fe",
    "앞\ud800뒤\udfff",
    "\u2028\u2029\x85",
    "\ufdd0\uffff\U0010ffff",
)
"""NUL and other controls, half characters, bidi controls, fillers, what is not assigned."""
LONG = ("가" * 100_000, "a" * 100_000, " " * 100_000, "e" + "\u0301" * 5_000, "\n" * 50_000, "1" * 5_000)
FORMATS = (
    "{0.__class__}",
    "{date!r}",
    "%s%n",
    "%(x)s",
    "${x}",
    "{" * 50,
    "\\u0000",
    "$(id)",
    "`id`",
    "--help",
    "-o/tmp/x",
)
"""What a formatting, a shell or a command line would take for its own."""
TIMES = (
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-11-24T09:00:00", "2026-11-24T24:00:00Z"),
    *(
        "2026-13-45",
        "2026-02-30T00:00:00Z",
        "2026-11-24T09:00:00.000000000000001+09:00",
        "20261124T090000",
        "0000-01-01",
    ),
)
"""The ends of the calendar, and beyond."""
DECOMPOSED = ("프놈펜", "ﷺ", "Å", "½", "İ", "ß")
"""Text with more than one spelling in Unicode."""
TEXTS = MARKUP + BUTTONS + FORMULAS + QUERIES + WILDCARDS + PATHS + UNSEEN + LONG + FORMATS + TIMES + DECOMPOSED
SHORT = tuple(text for text in TEXTS if len(text) <= 300)

NUMBERS = (
    *(0, -1, 1, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**30, 10**400),
    *(0.5, -0.0, 1e308, 5e-324, float("inf"), float("-inf"), float("nan")),
)
BYTES = (
    *(b"\0", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xfe\xff", b"\r", b"\n", b"\x1b[2J"),
    *(b"[", b"{", b'"', b"\\", b"\\u0000", b"\\ud800", b"'''", b'"""', b"=", b"[[", b"]]", b"[a.b]\n", b"# ", b","),
    *(
        b"9" * 40,
        b"-",
        b"1e999",
        b"nan",
        b"inf",
        b"null",
        b"true",
        b"0x",
        b"1979-05-27T07:32:00Z",
        b"9999-12-31T23:59:59",
    ),
    *(b"PK\x01\x02", b"PK\x05\x06", b"\x34", b"\x37", "한글".encode(), "한글".encode("cp949"), "👍".encode()),
    *(b"0001-01-01T00:00:00+14:00", b"<a>", b"%PDF", b"../", b"\x00\xff\xff", b"=1+1"),
)
"""Pieces that mean something to one format or another."""
