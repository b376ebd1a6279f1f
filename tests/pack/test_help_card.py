"""The help card as a part of the pack: signed with it, checked with it, and there for packs that have none."""

import unicodedata
from pathlib import Path

import pytest

from airportdesk.errors import PackError
from airportdesk.pack import load
from airportdesk.pack.archive import CARD, OWN_CARD, archive_of, files_of
from airportdesk.pack.help_card import BREAK, check_card
from airportdesk.pack.load import BASE

from .samples import edition

FILES = files_of(BASE)
PACK = load()


def with_card(old: str, new: str) -> bytes:
    """The base pack with another card; what is changed must be there."""
    text = FILES[CARD].decode()
    assert old in text, old
    return archive_of({**FILES, CARD: text.replace(old, new, 1).encode()})


def refused(data: bytes) -> PackError:
    with pytest.raises(PackError) as told:
        load(data)
    assert CARD in told.value.ko
    assert CARD in told.value.en
    return told.value


def test_the_card_goes_into_the_archive_and_so_under_the_signature() -> None:
    changed = with_card("저를 도와주세요!", "도와주세요!")
    assert load(changed).help_card.line[0].ko == "도와주세요!"
    assert changed != archive_of(FILES)


def test_a_pack_made_before_there_was_a_card_has_the_programs_own() -> None:
    old = archive_of({name: data for name, data in FILES.items() if name != CARD})
    assert load(old).help_card == PACK.help_card


def test_an_old_pack_without_a_number_of_the_card_still_loads_and_leaves_that_number_out() -> None:
    files = edition("2026.1", hotlines=('id = "embassy_emergency"', 'id = "embassy_mobile"'))
    for data in (archive_of(files), archive_of({name: data for name, data in files.items() if name != CARD})):
        pack = load(data)
        embassy = next(line for line in pack.help_card.line if line.id == "embassy")
        assert [hotline.id for hotline in pack.numbers_of(embassy)] == ["embassy", "consular"]


def test_a_folder_brings_its_own_card_or_takes_the_programs(tmp_path: Path) -> None:
    for name, data in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    (tmp_path / CARD).unlink()
    assert files_of(tmp_path)[CARD] == OWN_CARD.read_bytes()
    (tmp_path / CARD).write_bytes(FILES[CARD].replace("제 여권을".encode(), "내 여권을".encode()))
    assert "내 여권을 빼앗겼습니다." in [line.ko for line in load(tmp_path).help_card.line]


def test_the_programs_own_card_passes_what_others_must_pass_and_every_number_is_known() -> None:
    check_card(PACK.help_card, PACK.hotlines)


def test_the_card_asks_for_help_police_and_embassy_and_says_that_one_is_held() -> None:
    ids = [line.id for line in PACK.help_card.line]
    assert ids == ["help", "held", "police", "embassy", "passport", "phone", "station"]
    numbers = {line.id: [hotline.number for hotline in PACK.numbers_of(line)] for line in PACK.help_card.line}
    assert numbers["police"] == ["117"]
    assert [number[:4] for number in numbers["embassy"]] == ["+855", "+855", "+82-"]


def test_the_card_awaits_a_native_reader_and_says_so_in_both_languages() -> None:
    card = PACK.help_card
    assert card.checked_by_native is False
    assert "원어민" in card.note.ko
    assert "native" in card.note.en
    checked = load(with_card("checked_by_native = false", "checked_by_native = true")).help_card
    assert (checked.note.ko, checked.note.en) == ("", "")


def test_every_sentence_may_break_between_its_words_and_is_normalised() -> None:
    for line in PACK.help_card.line:
        assert BREAK in line.km
        assert BREAK not in line.plain
        assert unicodedata.normalize("NFC", line.km) == line.km
        assert not any(word.startswith(BREAK) or word.endswith(BREAK) for word in line.km.split(" "))


WRONG = [
    ("checked_by_native = false\n", "", "checked_by_native"),
    ("checked_by_native = false", 'checked_by_native = "no"', "checked_by_native"),
    ('use_ko = "', 'uze_ko = "', "uze_ko"),
    ('title_ko = "현지에서 보여 주는 도움 요청 카드"', 'title_ko = " "', "title_ko"),
    ('note_ko = "', f'note_ko = "{"가" * 121}', "note_ko"),
    ('ko = "저를 도와주세요!"', 'ko = ""', "line[help].ko"),
    ('en = "Please help me!"', f'en = "{"a" * 81}"', "line[help].en"),
    ('numbers = ["police_kh"]', 'numbers = ["police_th"]', "'police_th'"),
    ('numbers = ["police_kh"]', 'numbers = ["police_kh", "embassy", "consular", "police_kr"]', "line[police].numbers"),
    ('id = "held"', 'id = "help"', "line[help]"),
    ("ជួយ", "help", "line[help].km"),
]


@pytest.mark.parametrize(("old", "new", "named"), WRONG)
def test_a_card_that_is_not_whole_is_refused_by_entry_and_field(old: str, new: str, named: str) -> None:
    error = refused(with_card(old, new))
    assert named in error.ko
    assert named in error.en


@pytest.mark.parametrize(
    "km",
    [
        "\u17d2ក",  # a small letter with no large one above it
        f"ជួយ{BREAK}\u17bbខ្ញុំ",  # a vowel after a break: parted from its letter
        "ជួយ \u17c6",
        "ខ\u17d2",  # a sign that says a small letter follows, and none does
        "ខ្1",
        "ជួយ\u17a3",  # a letter Unicode took back
        "ជួយ\u202eខ្ញុំ",
        "ជួយ<b>ខ្ញុំ</b>",
        "도와주세요",
        "117",
    ],
)
def test_what_would_be_printed_as_dotted_circles_or_boxes_is_refused(km: str) -> None:
    line = next(line for line in FILES[CARD].decode().splitlines() if line.startswith("km = "))
    error = refused(with_card(line, f'km = "{km}"'))
    assert "line[help].km" in error.ko


def test_a_card_without_sentences_or_with_too_many_is_refused() -> None:
    text = FILES[CARD].decode()
    head = text[: text.index("[[line]]")]
    line = text[text.index("[[line]]") : text.index("[[line]]", text.index("[[line]]") + 1)]
    for many in ("line = []\n", "".join(line.replace('"help"', f'"help{n}"') for n in range(9))):
        assert "line" in refused(archive_of({**FILES, CARD: (head + many).encode()})).en
