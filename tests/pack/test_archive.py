"""A pack as one file: whole or refused, and never unpacked before it is measured."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from airportdesk.errors import PackError
from airportdesk.pack import load
from airportdesk.pack.archive import ARCHIVE_MAX, FILE_MAX, LEAFLETS, NAMES, archive_of, files_of
from airportdesk.pack.leaflets import SINCE_FORMAT_2
from airportdesk.pack.load import BASE
from airportdesk.text import clean

from .samples import edition

FILES = files_of(BASE)


def zipped(entries: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return packed.getvalue()


def refused(data: bytes) -> PackError:
    with pytest.raises(PackError) as told:
        load(data)
    assert told.value.ko.startswith("자료 묶음")
    assert told.value.en.startswith("data pack")
    return told.value


def test_an_archive_says_what_its_folder_says() -> None:
    assert load(archive_of(FILES)) == load(BASE)


def test_the_same_files_give_the_same_bytes_in_whatever_order_they_come() -> None:
    assert archive_of(FILES) == archive_of(dict(reversed(FILES.items())))


def test_an_archive_brings_its_own_leaflet_texts() -> None:
    files = edition("2099.1", leafletko=("떠나시기 전에, 잠깐 확인해 주세요", "잠깐만요"))
    assert load(archive_of(files)).leaflets["ko"].say("title") == "잠깐만요"
    assert load().leaflets["ko"].say("title") != "잠깐만요"


def test_a_folder_with_leaflets_of_its_own_uses_them_and_must_have_all(tmp_path: Path) -> None:
    for name, data in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    assert load(tmp_path) == load()
    (tmp_path / "leaflets" / "en.toml").unlink()
    with pytest.raises(PackError, match=r"leaflets/en.toml"):
        load(tmp_path)


def of_format_1(texts: str) -> bytes:
    """Leaflet texts as they were before reasons: without their tables and the new phrases."""
    kept = re.split(r"(?m)^(?=\[)", texts)
    text = "".join(table for table in kept if not table.startswith(("[reason.", "[passport]")))
    return re.sub(rf"(?m)^({'|'.join(SINCE_FORMAT_2)}|checked_by_native) = .*\n", "", text).encode()


def before_reasons() -> dict[str, bytes]:
    """A pack as desks keep it from before leaflets had reasons and four languages."""
    files = {name: data for name, data in FILES.items() if name in NAMES}
    files["pack.toml"] = files["pack.toml"].replace(b"format = 2\n", b"")
    for language in ("ko", "en"):
        files[LEAFLETS[language]] = of_format_1(files[LEAFLETS[language]].decode())
    for name in ("alerts.toml", "places.toml", "hotlines.toml"):
        files[name] = re.sub(r"(?m)^(\w+_)?(zh|vi) = .*\n", "", files[name].decode()).encode()
    return files


def test_a_pack_from_before_reasons_loads_with_the_programs_questions_and_languages() -> None:
    files = before_reasons()
    assert b"\n[reason" not in files[LEAFLETS["ko"]]
    older, today = load(archive_of(files)), load()
    assert older.borrowed_leaflets == {"zh", "vi"}
    assert older.leaflets["zh"] == today.leaflets["zh"]
    assert older.leaflets["ko"].reason == today.leaflets["ko"].reason
    assert older.leaflets["ko"].say("title") == today.leaflets["ko"].say("title")
    assert older.place["bavet"].printed("zh") == "Bavet"
    assert today.place["bavet"].printed("zh") == "巴域"


def test_a_pack_of_today_must_have_every_phrase_but_need_not_have_every_language() -> None:
    files = {name: data for name, data in FILES.items() if name != LEAFLETS["vi"]}
    assert load(archive_of(files)).borrowed_leaflets == {"vi"}
    files[LEAFLETS["ko"]] = of_format_1(files[LEAFLETS["ko"]].decode())
    assert LEAFLETS["ko"] in refused(archive_of(files)).ko


def test_advice_only_an_installed_pack_names_does_not_make_the_programs_languages_unreadable() -> None:
    files = before_reasons()
    files["signs.toml"] = files["signs.toml"].replace(b'leaflet = "payer"', b'leaflet = "payee"')
    for language in ("ko", "en"):
        files[LEAFLETS[language]] = files[LEAFLETS[language]].replace(b"[advice.payer]", b"[advice.payee]")
    assert "payee" not in load(archive_of(files)).leaflets["vi"].advice


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_file_that_an_archive_lacks_is_named(name: str) -> None:
    assert name in refused(archive_of({n: data for n, data in FILES.items() if n != name})).ko


@pytest.mark.parametrize(
    "name", ["../pack.toml", "/etc/passwd", "readme.txt", "PACK.TOML", "leaflets/", "leaflets/fr.toml", "pack.toml\n"]
)
def test_a_name_no_pack_has_is_refused(name: str) -> None:
    error = refused(zipped([*FILES.items(), (name, b"")]))
    assert name.strip() in error.ko
    assert clean(error.ko) == error.ko


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_is_there_twice_is_refused() -> None:
    assert "pack.toml" in refused(zipped([*FILES.items(), ("pack.toml", FILES["pack.toml"])])).en


def test_a_file_that_unpacks_to_far_more_is_refused_before_it_is_unpacked() -> None:
    bomb = zipped([*(f for f in FILES.items() if f[0] != "signs.toml"), ("signs.toml", b" " * (FILE_MAX - 1))])
    assert len(bomb) < 100_000
    assert "signs.toml: unpacks to far more" in refused(bomb).en
    large = zipped([("signs.toml", b" " * (FILE_MAX + 1))], zipfile.ZIP_STORED)
    assert "signs.toml: is larger" in refused(large).en


def test_a_size_that_is_a_lie_is_refused() -> None:
    """The central directory says 10 bytes; what lies there is four megabytes."""
    data = bytearray(zipped([("pack.toml", b" " * (FILE_MAX - 1))]))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert "broken" in refused(bytes(data)).en


@pytest.mark.parametrize(
    "damage", [lambda d: d[:-30], lambda d: d[:200], lambda d: b"PK\x03\x04" + d[200:], lambda d: b"#!" + d]
)
def test_an_archive_that_is_cut_off_or_no_archive_is_refused(damage: Callable[[bytes], bytes]) -> None:
    refused(damage(archive_of(FILES)))


def test_every_flipped_byte_is_refused_in_words_or_changes_nothing() -> None:
    whole = archive_of(FILES)
    for at in range(0, len(whole), 397):
        damaged = bytearray(whole)
        damaged[at] ^= 0x55
        try:
            assert load(bytes(damaged)) == load()
        except PackError:
            continue


def test_nothing_and_too_much_are_refused() -> None:
    refused(b"")
    refused(b"PK\x03\x04" + bytes(ARCHIVE_MAX))
    refused(zipped([*FILES.items(), *((f"{n}.toml", b"") for n in range(2_000))]))


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("phrases.toml", "x = " + "[" * 5_000, "깊게"),
        ("phrases.toml", "x = " + "9" * 5_000, "읽을 수 없습니다"),
        ("phrases.toml", "\udcff".encode("utf-8", "surrogatepass").decode("latin-1"), "phrases.toml"),
    ],
)
def test_a_text_made_to_hurt_the_reader_is_refused_in_words(name: str, text: str, words: str) -> None:
    assert words in refused(archive_of({**FILES, name: FILES[name] + b"\n" + text.encode("latin-1")})).ko


def test_conditions_nested_without_end_are_refused() -> None:
    inner = '{ question = "party", is = ["family"] }'
    for _ in range(40):
        inner = "{ not = " + inner + " }"
    texts = "".join(f'{name} = "a"\n' for name in ("ko", "en", "why_ko", "why_en", "check_ko", "check_en", "source"))
    sign = f'\n[[sign]]\nid = "deep"\nstrength = "weak"\nkind = "context"\n{texts}when = {inner}\n'.encode()
    assert "sign[deep]" in refused(archive_of({**FILES, "signs.toml": FILES["signs.toml"] + sign})).ko


def test_a_pack_in_a_form_of_the_future_says_that_the_program_is_too_old() -> None:
    head = FILES["pack.toml"].replace(b"format = 2", b'format = 3\nshape = "unheard of"')
    error = refused(archive_of({**FILES, "pack.toml": head}))
    assert "프로그램을 업데이트" in error.ko
    assert "Update the program" in error.en


@pytest.mark.parametrize("version", ["", "v2", "2026.11-", "2026..1", "2026.11-1 ", "1.2.3.4.5.6.7.8.9", "１.2"])
def test_a_version_that_cannot_be_put_in_order_is_refused(version: str) -> None:
    assert "version" in refused(archive_of(edition(version))).ko


BROKEN_TEXTS = [
    ('title = "떠나시기', 'tite = "떠나시기', "words.title"),
    ('"{date} 확인"', '"{day} 확인"', "words.confirmed"),
    ('"{date} 확인"', '"{date.year} 확인"', "words.confirmed"),
    ('"{date} 확인"', '"{date!r} 확인"', "words.confirmed"),
    ('"{date} 확인"', '"{date:9999999} 확인"', "words.confirmed"),
    ('"{date} 확인"', '"{date 확인"', "words.confirmed"),
    ('"{date} 확인"', '"{} 확인"', "words.confirmed"),
    ("[advice.payer]", "[advice.payee]", "payer"),
    ("[advice.level_4]", "[advice.level_5]", "level_4"),
    ('general = ["passport"', 'general = ["visa_run"', "visa_run"),
    ("[reason.money]", "[reason.moon]", "reason.money"),
    ('covers = ["friend"]', 'covers = ["foe"]', "reason.friend.covers"),
    ('  "일정을 가족이나 친구에게 보내 두셨나요?",\n', "", "reason.destination.questions"),
    ("[passport]", "[passports]", "passports"),
    ('site = "https://www.0404.go.kr"', 'site = "http://0404.go.kr"', "words.site"),
    ('site = "https://www.0404.go.kr"', 'site = "https://0404.go.kr/<b>"', "words.site"),
]


@pytest.mark.parametrize(("old", "new", "named"), BROKEN_TEXTS)
def test_leaflet_texts_that_could_not_be_printed_are_refused(old: str, new: str, named: str) -> None:
    error = refused(archive_of(edition("2099.1", leafletko=(old, new))))
    assert "leaflets/ko.toml" in error.ko
    assert named in error.ko
