"""What the window does everything through, on both engines: looks are written down first, and hits are new once."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from airportdesk.errors import HandoverError
from airportdesk.handover.lines import PersonLine, TalkLine
from airportdesk.hq.asking import wanted_from
from airportdesk.hq.centre import Centre, read_day, situation_file, weeks_until
from airportdesk.hq.database import Database
from airportdesk.hq.following import State
from airportdesk.hq.keys import SQLITE, Keys, address, create
from airportdesk.hq.outcomes import Outcome
from airportdesk.model import Ground

from .made_desk import MadeDesk, talk
from .made_hq import NOW, TODAY, Headquarters

GROUNDS = ("실종아동법 제9조", "가족 신고")
LIST = "\ufeff접수번호,이름,생년월일\nA-1,이지현,1999-03-04\n"
DAY = date(2026, 11, 10)


@pytest.fixture
def centre(hq: Headquarters, keys: Keys) -> Centre:
    return Centre(hq.folder, "김경위", hq.database, keys, lambda: hq.now)


def person(desk: MadeDesk, name: str) -> TalkLine:
    desk.contact += 1
    who = PersonLine(ground=Ground.DUTY, name=name, birth="1999-03-04")
    return talk(desk.id, desk.contact, DAY, traveller=who)


def take(centre: Centre, *paths: Path) -> list[Outcome]:
    told: list[Outcome] = []
    centre.take(paths, lambda _done, _of, outcome: told.append(outcome), lambda: False)
    return told


def test_every_look_at_persons_is_written_down_with_who_authority_and_why(
    hq: Headquarters, centre: Centre, tmp_path: Path
) -> None:
    desk = hq.desk("a")
    take(centre, desk.hand_over(hq.drive, [person(desk, "이지현")], DAY))
    path = tmp_path / "명단.csv"
    path.write_text(LIST, encoding="utf-8")
    wanted = wanted_from(
        names=("LEE JIHYUN",), born="1999", phones=(), handles=(), flight="", first=None, last=None, today=TODAY
    )
    assert [one.known.name for one in centre.ask(wanted, *GROUNDS)] == ["이지현"]
    centre.add_list(path, *GROUNDS)
    assert len(centre.match()) == 1
    centre.reports(*GROUNDS)
    centre.hits(1, *GROUNDS)
    acts = [(one.act, one.grounds.who, one.asked) for one in reversed(centre.asked(TODAY))]
    assert [act for act, _, _ in acts] == ["asked", "list_added", "matched", "listed", "listed"]
    assert {who for _, who, _ in acts} == {"김경위"}
    assert acts[-1][2] == "report 1"


def test_nothing_is_told_where_authority_or_reason_is_missing(hq: Headquarters, centre: Centre) -> None:
    for grounds in (("", "이유"), ("권한", " ")):
        with pytest.raises(HandoverError):
            centre.reports(*grounds)
        with pytest.raises(HandoverError):
            centre.hits(1, *grounds)
    assert centre.asked(TODAY) == ()


def test_a_hit_is_new_until_somebody_follows_it_up(hq: Headquarters, centre: Centre, tmp_path: Path) -> None:
    desk, path = hq.desk("a"), tmp_path / "명단.csv"
    path.write_text(LIST, encoding="utf-8")
    centre.add_list(path, *GROUNDS)
    assert centre.followed_any()
    hq.now += timedelta(minutes=1)
    take(centre, desk.hand_over(hq.drive, [person(desk, "이지현")], DAY))
    assert [one.ref for one in centre.match()] == ["A-1"]
    assert centre.new_hits() == 1
    (listed,) = centre.reports(*GROUNDS)
    assert listed.new == 1
    (hit,) = centre.hits(listed.report.id, *GROUNDS)
    assert (hit.desk, hit.contact, hit.new) == (desk.name, 1, True)
    hq.now += timedelta(minutes=1)
    centre.follow(listed.report.id, State.RETURNED, "공항에서 만남", TODAY)
    assert centre.new_hits() == 0
    (hit,) = centre.hits(listed.report.id, *GROUNDS)
    assert not hit.new


def test_stopping_leaves_what_is_in_and_the_rest_can_be_taken_later(hq: Headquarters, centre: Centre) -> None:
    desk = hq.desk("a")
    for _ in range(3):
        desk.hand_over(hq.drive, desk.talks(2, DAY), DAY)
    told: list[Outcome] = []
    done = centre.take([hq.drive], lambda _done, _of, one: told.append(one), lambda: bool(told))
    assert [one.number for one in done] == [1]
    assert [one.id for one in take(centre, hq.drive)] == ["already", "taken", "taken"]
    (standing,) = centre.standings()
    assert (standing.last, standing.talks, standing.whole) == (3, 6, True)


def test_receipts_go_where_they_are_wanted_with_their_signatures(
    hq: Headquarters, centre: Centre, tmp_path: Path
) -> None:
    desk, place = hq.desk("a"), tmp_path / "usb" / "인수증"
    done = take(centre, desk.hand_over(hq.drive, desk.talks(2, DAY), DAY))
    assert centre.receipts_to(place, done) == 1
    assert len(list(place.iterdir())) == 2
    for path in place.iterdir():
        assert path.read_bytes() == (hq.folder / "receipts" / path.name).read_bytes()
    blocked = tmp_path / "파일"
    blocked.write_text("")
    with pytest.raises(HandoverError):
        centre.receipts_to(blocked, done)


def test_both_engines_count_the_same_situation_and_write_it(hq: Headquarters, centre: Centre) -> None:
    desk = hq.desk("a")
    take(centre, desk.hand_over(hq.drive, desk.talks(30, DAY), DAY))
    found = centre.situation(*weeks_until(TODAY, 1))
    assert (found.talks, found.flagged.hits, found.high.hits) == (30, 21, 13)  # contacts 7, 21 and 28 were overruled
    assert situation_file(found, "pdf", "en", NOW).startswith(b"%PDF")
    assert situation_file(found, "hwpx", "ko", NOW).startswith(b"PK")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-20", date(2026, 11, 20)),
        ("2026. 11. 20.", date(2026, 11, 20)),
        ("11/20", date(2026, 11, 20)),
        ("12-31", date(2025, 12, 31)),
        ("  ", None),
    ],
)
def test_a_day_is_read_as_it_is_typed(typed: str, day: date | None) -> None:
    assert read_day(typed, datetime(2026, 11, 24).date()) == day  # noqa: DTZ001  # a day only


@pytest.mark.parametrize("typed", ["어제", "2026-13-01", "1-2-3-4", "2026"])
def test_what_is_no_day_is_refused_in_words(typed: str) -> None:
    with pytest.raises(HandoverError, match="2026-11-20"):
        read_day(typed, TODAY)


def test_the_folder_says_which_database_is_opened(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    for name, url in (("SQLite", SQLITE), ("PostgreSQL", request.getfixturevalue("server").new_database())):
        folder = tmp_path / name
        create(folder, "", url)
        Database.create(address(folder)).close()
        with Centre.open(folder, "김경위", "") as centre:
            assert centre.engine == name
            assert centre.standings() == ()


def test_nobody_opens_it_without_a_name(hq: Headquarters) -> None:
    with pytest.raises(HandoverError):
        Centre.open(hq.folder, "  ", "")
