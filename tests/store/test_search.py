"""Finding talks in the real encrypted file: the newest revision of each, by any piece of what it holds."""

import random
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from airportdesk.finder import Finder
from airportdesk.links.periods import Period
from airportdesk.links.terms import Filters
from airportdesk.model import KST, Assessment, Concern, Contact, Ground, LeafletMade, Overrule, Traveller
from airportdesk.pack import load
from airportdesk.store import Store, indexing
from airportdesk.store.search import PAGE

from .samples import NOW, set_back, unlocked

PACK = load()
SEEN = Assessment(Concern.NONE, pack="x")
_WORDS = "텔레그램 월급 천만원 프놈펜 가족여행 감금 여권 알바 계좌 하늘 구름 job Camp 캄보디아 ㅋㅋ 100% a_b"
WORDS = _WORDS.split()


def talk(notes: str = "", **fields: Any) -> Contact:
    return Contact(**{"at": NOW, "notes": notes, **fields})


def log(store: Store, contact: Contact, concern: Concern = Concern.NONE, **more: Any) -> int:
    return store.log(contact, replace(SEEN, concern=concern), None, NOW, **more).contact_id


def found(store: Store, query: str, filters: Filters | None = None) -> list[int]:
    finder = Finder(store, PACK, lambda: NOW)
    return [hit.talk.contact_id for hit in finder.find(finder.asked(query, filters)).hits]


def test_a_piece_of_two_syllables_is_found_in_the_middle_of_a_word(store: Store) -> None:
    log(store, talk("해외취업알바천국에서 봄"))
    log(store, talk("가족 여행"))
    assert found(store, "알바") == [1]
    assert found(store, "취업알바") == [1]
    assert found(store, "알바 천국") == [1]
    assert found(store, "알바 여행") == []


def test_names_are_found_whole_by_the_given_name_without_blanks_and_by_initials(store: Store) -> None:
    log(store, talk(traveller=Traveller(Ground.DUTY, "홍 길동")))
    log(store, talk(traveller=Traveller(Ground.DUTY, "LEE JIHYUN")))
    for query in ("홍길동", "길동", "홍 길동", "ㅎㄱㄷ", "ㄱㄷ", "길ㄷ"):
        assert found(store, query) == [1], query
    assert found(store, "jihyun") == [2]


def test_places_flights_and_handles_are_found_in_any_of_their_forms(store: Store) -> None:
    log(store, talk("연락처 010-1234-5678, @Gold_Job01", places=("bavet",), flight="KE689", route=("ICN", "KTI")))
    log(store, talk("다른 사람", places=("siem-reap",), flight="OZ739"))
    for query in (
        "바벳",
        "bavet",
        "ㅂㅂ",
        "KE689",
        "ke 0689",
        "01012345678",
        "+82 10 1234 5678",
        "1234-5678",
        "t.me/gold_job01",
    ):
        assert found(store, query) == [1], query
    assert found(store, "kti 바벳 ke689") == [1]


def test_a_route_is_found_by_the_names_of_its_airports_their_towns_and_their_countries(store: Store) -> None:
    log(store, talk("가족 여행", route=("ICN", "SGN", "KTI")))
    log(store, talk("가족 여행", route=("ICN", "BKK")))
    for query in (
        *("프놈펜", "프놈 펜", "캄보디아", "호찌민", "호치민", "사이공", "베트남", "호찌", "ㅎㅉㅁ"),
        *("Phnom Penh", "phno", "Ho Chi Minh", "Saigon", "Vietnam", "Cambodia", "PNH", "프놈펜 가족"),
    ):
        assert found(store, query) == [1], query
    assert found(store, "태국") == found(store, "Bangkok") == [2]
    assert found(store, "인천") == found(store, "하노이") == found(store, "프놈펜 감금") == []


def test_a_route_that_was_logged_under_an_old_code_is_found_by_name_and_by_either_code(store: Store) -> None:
    log(store, talk(route=("ICN", "PNH")))
    for query in ("프놈펜", "KTI", "pnh"):
        assert found(store, query) == [1], query


def test_a_route_that_was_amended_away_is_not_found(store: Store) -> None:
    log(store, talk(route=("ICN", "SGN", "KTI")))
    store.amend(1, talk(route=("ICN", "BKK")), SEEN, None, NOW, "표를 다시 봄")
    assert found(store, "호찌민") == found(store, "프놈펜") == []
    assert found(store, "방콕") == [1]


def test_a_code_that_only_happens_to_stand_in_a_word_is_no_route(store: Store) -> None:
    log(store, talk("이름은 HANSOL 이라고 함", route=("ICN", "BKK")))
    assert found(store, "하노이") == found(store, "베트남") == []


def test_a_country_finds_the_talks_about_places_in_it(store: Store) -> None:
    log(store, talk(places=("bavet",)))
    log(store, talk(places=("KH",)))
    log(store, talk(places=("hanoi",)))
    assert found(store, "캄보디아") == found(store, "Cambodia") == [2, 1]
    assert found(store, "베트남") == [3]


@pytest.mark.parametrize("typed", ["1990-01-02", "1990.1.2", "900102", "19900102", "1990년 1월 2일"])
def test_a_birth_date_finds_the_travellers_born_that_day_and_the_notes_that_name_it(store: Store, typed: str) -> None:
    log(store, talk(traveller=Traveller(Ground.DUTY, "홍길동", "", "1990-01-02")))
    log(store, talk(traveller=Traveller(Ground.DUTY, "김철수", "", "1990-01-03")))
    log(store, talk(f"동생 생일은 {typed} 라고 함"))
    log(store, talk(f"{typed} 가족 여행", traveller=Traveller(Ground.DUTY, "박영희", "", "1990-01-02")))
    assert found(store, typed) == [4, 3, 1]
    assert found(store, f"{typed} 가족") == [4]
    assert found(store, f"길동 {typed}") == [1]
    assert found(store, typed, Filters((Concern.HIGH,))) == []


def test_a_birth_date_that_was_amended_away_is_not_found(store: Store) -> None:
    log(store, talk(traveller=Traveller(Ground.DUTY, "홍길동", "", "1990-01-02")))
    changed = talk(traveller=Traveller(Ground.DUTY, "홍길동", "", "1991-01-02"))
    store.amend(1, changed, SEEN, None, NOW, "여권을 다시 봄")
    assert found(store, "1990-01-02") == []
    assert found(store, "1991-01-02") == [1]


def test_birth_dates_page_like_everything_else(store: Store) -> None:
    for number in range(PAGE + 3):
        born = Traveller(Ground.DUTY, "홍길동", "", "1990-01-02") if number % 2 else None
        log(store, talk("" if born else "생일 1990-01-02", traveller=born))
    finder = Finder(store, PACK, lambda: NOW)
    wanted = finder.asked("1990-01-02")
    first = finder.find(wanted)
    rest = finder.find(wanted, first.hits[-1].talk.contact_id)
    assert [hit.talk.contact_id for page in (first, rest) for hit in page.hits] == [*range(PAGE + 3, 0, -1)]


def test_a_name_is_found_with_its_other_first_sound_but_a_word_of_the_notes_is_not(store: Store) -> None:
    log(store, talk(traveller=Traveller(Ground.DUTY, "리영희")))
    log(store, talk(traveller=Traveller(Ground.DUTY, "이 영희")))
    log(store, talk("거리영희망 상가", traveller=Traveller(Ground.DUTY, "김룡호")))
    assert found(store, "이영희") == [2, 1]
    assert found(store, "리영희") == [3, 2, 1]
    assert found(store, "김용호") == found(store, "용호") == [3]
    assert found(store, "ㅇㅇㅎ") == found(store, "ㄹㅇㅎ") == [2, 1]


def test_a_number_brings_its_contact_first_and_swallows_no_note_with_that_number(store: Store) -> None:
    for notes in ("가", "2번 탑승구", "게이트 2번에서 봄", "다"):
        log(store, talk(notes))
    assert found(store, "#2") == [2]
    assert found(store, "2번") == [2, 3]
    assert found(store, "3번") == [3]
    assert found(store, "99번") == found(store, "#99") == []
    assert found(store, "#2", Filters((Concern.HIGH,))) == []


def test_signs_alone_find_nothing_while_an_empty_box_shows_the_newest(store: Store) -> None:
    log(store, talk("가족 여행 😀"))
    for query in ("!!!", "😀", "…", "( )"):
        assert found(store, query) == [], query
    assert found(store, "") == found(store, " ") == found(store, "여행 😀") == [1]


def test_the_newest_come_first_and_older_ones_page_by_page(store: Store) -> None:
    for number in range(PAGE + 7):
        log(store, talk(f"같은 말 {number}"))
    finder = Finder(store, PACK, lambda: NOW)
    first = finder.find(finder.asked("같은"))
    rest = finder.find(finder.asked("같은"), first.hits[-1].talk.contact_id)
    assert first.more
    assert not rest.more
    ids = [hit.talk.contact_id for page in (first, rest) for hit in page.hits]
    assert ids == [*range(PAGE + 7, 0, -1)]


def test_what_was_amended_away_is_not_found_and_what_stands_now_is(store: Store) -> None:
    log(store, talk("감금 이야기, 텔레 아이디 old_boss1", places=("bavet",)))
    store.amend(1, talk("가족 여행, 텔레 아이디 new_boss2", places=("siem-reap",)), SEEN, None, NOW, "다시 들음")
    assert found(store, "감금") == found(store, "old_boss1") == found(store, "바벳") == []
    assert found(store, "가족") == found(store, "new_boss2") == found(store, "씨엠립") == [1]
    assert [handle.value for handle in store.links.handles(1)] == ["new_boss2"]
    assert store._conn.execute("SELECT count(*) FROM handle").fetchone() == (1,)


def test_what_a_failed_save_held_is_not_found(store: Store) -> None:
    with pytest.raises(Exception, match="CHECK"):
        store.log(talk("감금"), SEEN, Overrule(Concern.SOME, "가" * 5000), NOW)
    assert found(store, "감금") == []


def test_a_contact_dropped_from_the_index_leaves_no_token_of_it(store: Store) -> None:
    log(store, talk("쿼카 얼룩말 텔레 아이디 gone_boss", traveller=Traveller(Ground.DUTY, "홍길동", "010-1234-5678")))
    log(store, talk("가족 여행"))
    with store._session.writing() as conn:
        indexing.drop(conn, 1)
    conn = store._conn
    assert found(store, "쿼카") == found(store, "ㅎㄱㄷ") == []
    conn.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, card_fts, row)")
    tokens = {row[0] for row in conn.execute("SELECT term FROM words")}
    assert tokens & {"쿼카", "얼룩", "홍길"} == set()
    assert {"가족", "여행"} <= tokens
    blocks = b"".join(bytes(row[0]) for row in conn.execute("SELECT block FROM card_fts_data"))
    assert "쿼카".encode() not in blocks
    for table in ("handle", "mention", "person_key"):
        assert conn.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table  # noqa: S608


def test_days_in_words_narrow_the_search(store: Store) -> None:
    for days in (0, 1, 8, 40, 400):
        log(store, talk("텔레그램", at=NOW - timedelta(days=days)))
    assert found(store, "오늘") == [1]
    assert found(store, "어제 텔레그램") == [2]
    assert found(store, "지난주") == [3]
    assert found(store, f"{NOW - timedelta(days=40):%Y-%m-%d}") == [4]
    assert found(store, "작년 텔레그램") == [5]
    assert found(store, "3일 전") == []


def test_parts_of_a_day_and_ranges_narrow_the_search_by_the_clock_of_the_desk(store: Store) -> None:
    for hour in (0, 9, 18, 23):
        log(store, talk("면담", at=datetime(2026, 11, 23, hour, 59, tzinfo=KST)))
    log(store, talk("면담", at=datetime(2026, 11, 20, 12, tzinfo=KST)))
    assert found(store, "어제") == [4, 3, 2, 1]
    assert found(store, "어제 오전") == [2, 1]
    assert found(store, "어제 아침") == [2]
    assert found(store, "월요일 저녁 면담") == [3]
    assert found(store, "yesterday night") == [4]
    assert found(store, "11/20~11/22") == found(store, "금요일") == found(store, "20일") == [5]
    assert found(store, "11/20~23일") == [5, 4, 3, 2, 1]


def test_what_reads_as_a_day_can_be_searched_as_words(store: Store) -> None:
    log(store, talk("체류 24일 예정", at=NOW - timedelta(days=3)))
    finder = Finder(store, PACK, lambda: NOW)
    assert found(store, "24일") == []
    assert [hit.talk.contact_id for hit in finder.find(finder.asked("24일", dates=False)).hits] == [1]


def test_a_talk_whose_day_was_amended_is_found_on_its_new_day_only(store: Store) -> None:
    log(store, talk("텔레그램"))
    store.amend(1, talk("텔레그램", at=NOW - timedelta(days=1)), SEEN, None, NOW, "날짜를 잘못 적음")
    assert found(store, "어제") == [1]
    assert found(store, "오늘") == []


def test_filters_narrow_to_concern_period_flight_officer_and_leaflet(store: Store) -> None:
    log(store, talk("가", flight="KE689"), Concern.HIGH)
    log(store, talk("나", flight="OZ739"), leaflets=[LeafletMade("ko", NOW, "a" * 64)])
    log(store, talk("다", at=NOW - timedelta(days=9)), Concern.SOME)
    today = NOW.date()
    assert found(store, "", Filters((Concern.HIGH, Concern.SOME))) == [3, 1]
    assert found(store, "", Filters(period=Period(today, today))) == [2, 1]
    assert found(store, "", Filters(flights=("KE689",))) == [1]
    assert found(store, "", Filters(officers=(store.officer.id,))) == [3, 2, 1]
    assert found(store, "", Filters(officers=("nobody",))) == []
    assert found(store, "", Filters(leaflet=True)) == [2]
    assert found(store, "나", Filters(leaflet=True, concerns=(Concern.NONE,))) == [2]


def test_the_officers_concern_is_the_one_that_is_filtered_by(store: Store) -> None:
    store.log(talk(), replace(SEEN, concern=Concern.HIGH), Overrule(Concern.NONE, "가족과 통화함"), NOW)
    assert found(store, "", Filters((Concern.HIGH,))) == []


def test_three_hundred_random_queries_find_what_a_like_scan_finds(store: Store) -> None:
    rand = random.Random(20261124)
    for number in range(400):
        notes = " ".join(rand.choices(WORDS, k=rand.randrange(1, 12)))
        log(store, talk(notes))
        if number % 9 == 0:
            store.amend(number + 1, talk(" ".join(rand.choices(WORDS, k=5))), SEEN, None, NOW, "다시")
    stands = dict(
        store._conn.execute(
            "SELECT contact, notes FROM revision AS r "
            "WHERE number = (SELECT max(number) FROM revision WHERE contact = r.contact)"
        )
    )
    for _ in range(300):
        word = rand.choice(stands[rand.randrange(1, 401)].split())
        start = rand.randrange(len(word))
        piece = word[start : start + rand.randrange(1, 6)].strip("%_")
        if not piece or (piece[-1] < "가" and piece[-1] >= "ㄱ"):
            continue
        escaped = piece.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
        scan = [
            contact
            for (contact,) in store._conn.execute(
                "SELECT contact FROM revision AS r WHERE notes LIKE ? ESCAPE '\\' AND number = "
                "(SELECT max(number) FROM revision WHERE contact = r.contact) ORDER BY contact DESC LIMIT 50",
                (f"%{escaped}%",),
            )
        ]
        assert found(store, piece) == scan, piece


@pytest.mark.parametrize(
    "query",
    [
        '"',
        '알바"',
        "AND",
        "NOT NEAR(",
        "-프놈펜",
        "(" * 5000,
        "grams : x",
        "*",
        "ㅋ",
        "ㅏ",
        "%",
        "_",
        "a" * 200_000,
        "\x00",
    ],
)
def test_no_query_raises(store: Store, query: str) -> None:
    log(store, talk("알바 and not near grams x 프놈펜 ㅋㅋ"))
    found(store, query)


def test_a_log_from_before_the_index_is_found_whole_after_unlocking(folder: Path, store: Store) -> None:
    for number in range(3):
        person = Traveller(Ground.DUTY, "홍길동")
        log(store, talk(f"감금 {number}, 텔레 아이디 boss_{number:05}", traveller=person, route=("ICN", "SGN")))
    store.amend(2, talk("가족 여행"), SEEN, None, NOW, "다시 들음")
    store.close()
    set_back(folder, "0008_finding_and_links")
    with closing(unlocked(folder)) as again:
        assert found(again, "감금") == [3, 1]
        assert found(again, "가족") == [2]
        assert found(again, "ㅎㄱㄷ") == [3, 1]
        assert found(again, "호찌민") == [3, 1]
        assert again.links.handles(3)[0].value == "boss_00002"


def test_birth_dates_logged_before_they_could_be_searched_are_found_after_unlocking(folder: Path, store: Store) -> None:
    log(store, talk(traveller=Traveller(Ground.DUTY, "홍길동", "", "1990-01-02")))
    log(store, talk(traveller=Traveller(Ground.DUTY, "김철수")))
    store.close()
    set_back(folder, "0011_birth_date_found")
    with closing(unlocked(folder)) as again:
        assert found(again, "900102") == [1]
        plan = again._conn.execute(
            "EXPLAIN QUERY PLAN SELECT 1 FROM traveller WHERE birth <> '' AND birth IN (?)", ("",)
        )
        assert "traveller_birth" in str(plan.fetchall())


def test_a_birth_date_is_kept_as_it_was_given(store: Store) -> None:
    person = Traveller(Ground.CONSENT, "홍길동", "", "1990-03-14")
    log(store, talk(at=datetime(2026, 11, 24, 9, tzinfo=KST), traveller=person))
    assert store.record(1).contact.traveller == person
    assert store.day(date(2026, 11, 24))[0].contact.traveller == person
