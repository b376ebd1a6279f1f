"""Asking headquarters' database whether somebody has passed, and what is written down of it."""

from datetime import date, timedelta
from threading import Thread

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from airportdesk.errors import HandoverError
from airportdesk.hq.asking import ask, askings, grounds_from
from airportdesk.hq.database import Database
from airportdesk.hq.people import Certainty, Wanted
from airportdesk.hq.person_tables import person_query

from .people_samples import DESKS, NOW, taken, talk_line
from .people_samples import both_engines as both_engines

GROUNDS = grounds_from("김경위", "실종아동법 제9조", "가족 신고 2026-1187")


def test_a_person_is_found_by_a_passport_spelling_birth_and_phone(db: Database) -> None:
    taken(
        db,
        1,
        [
            talk_line(1, "이지현", phone="010-1234-5678", birth="1999-03-04"),
            talk_line(2, "박민수", phone="010-9999-0000", birth="1980-01-01"),
        ],
    )
    told = ask(db, Wanted(names=("Rhee Jee-Hyun",), born="1999-03-04"), GROUNDS, NOW)
    assert [(one.known.contact, one.sure) for one in told] == [(1, Certainty.LIKELY)]
    assert told[0].why[0].ko.startswith("생년월일이 같음")
    told = ask(db, Wanted(phones=("+821012345678",)), GROUNDS, NOW)
    assert [one.known.contact for one in told] == [1]


def test_a_contact_that_was_withdrawn_is_not_told_and_an_amended_one_once_with_its_new_name(db: Database) -> None:
    taken(db, 1, [talk_line(1, "이지현", birth="1999-03-04"), talk_line(2, "이지헌", birth="1999-03-04")])
    assert len(ask(db, Wanted(names=("이지현",), born="1999-03-04"), GROUNDS, NOW)) == 2
    taken(
        db,
        2,
        [
            talk_line(1, "이지현", birth="1999-03-04", revision=2, withdrawn=True),
            talk_line(2, "최지헌", birth="1999-03-04", revision=2),
        ],
    )
    told = ask(db, Wanted(names=("최지헌",), born="1999-03-04"), GROUNDS, NOW)
    assert [(one.known.contact, one.known.revision) for one in told] == [(2, 2)]


def test_every_query_is_written_down_with_who_authority_and_reason_before_the_answer(db: Database) -> None:
    taken(db, 1, [talk_line(1, "이지현", birth="1999-03-04")])
    ask(db, Wanted(names=("이지현",), born="1999"), GROUNDS, NOW)
    ask(db, Wanted(names=("없는이름",)), GROUNDS, NOW)
    with db.reading() as conn:
        last, first = askings(conn, date(2026, 1, 1))
    assert first.grounds == GROUNDS
    assert first.asked == '{"names": ["이지현"], "born": "1999"}'
    assert (first.likely, first.possible, first.weak) != (0, 0, 0)
    assert (last.likely, last.possible, last.weak) == (0, 0, 0)


@pytest.mark.parametrize("empty", ["who", "authority", "reason"])
def test_nothing_is_looked_up_without_who_authority_and_reason(empty: str) -> None:
    given = {"who": "김경위", "authority": "제9조", "reason": "신고"} | {empty: "  "}
    with pytest.raises(HandoverError) as error:
        grounds_from(**given)
    assert f"--{empty}" in error.value.ko


def test_too_little_to_look_anybody_up_is_refused(db: Database) -> None:
    with pytest.raises(HandoverError):
        ask(db, Wanted(born="1999", flight="KE689"), GROUNDS, NOW)


def test_a_query_that_was_written_down_can_neither_be_changed_nor_taken_out(db: Database) -> None:
    ask(db, Wanted(names=("이지현",)), GROUNDS, NOW)
    for change in (update(person_query).values(reason="x"), delete(person_query)):
        with pytest.raises(DBAPIError, match="only ever added to"), db.writing() as conn:
            conn.execute(change)
    with db.reading() as conn:
        assert conn.execute(select(person_query.c.reason)).scalars().all() == [GROUNDS.reason]


def test_a_handle_several_desks_met_finds_their_contacts(db: Database) -> None:
    for n, desk in enumerate(DESKS[:2], 1):
        taken(db, 1, [talk_line(n, desk=desk, handles=(("telegram", "gold_boss"),))])
    told = ask(db, Wanted(handles=("gold_boss",)), GROUNDS, NOW)
    assert {one.known.desk for one in told} == set(DESKS[:2])


def test_a_flight_with_its_days_finds_only_who_fits_otherwise_too(db: Database) -> None:
    day = (NOW - timedelta(days=1)).date()
    taken(db, 1, [talk_line(1, "김서연", birth="2001-05-05"), talk_line(2, "Nguyen Van An")])
    told = ask(db, Wanted(born="2001", flight="KE689", first=day, last=day), GROUNDS, NOW)
    assert [one.known.contact for one in told] == [1]


def test_two_who_ask_at_once_index_a_hand_over_once_and_both_get_their_answer(db: Database) -> None:
    taken(db, 1, [talk_line(n, f"홍길{n % 9}", birth="1990-01-02") for n in range(1, 300)])
    wanted = Wanted(names=("홍길1",), born="1990-01-02")
    told: list[int] = []
    asking = [Thread(target=lambda: told.append(len(ask(db, wanted, GROUNDS, NOW)))) for _ in range(3)]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert len(told) == 3
    assert len(set(told)) == 1
