"""A log of 1,000,000 invented contacts (seeded), and what is measured on it: `make bench-million`.

Rows go in by executemany, made by the same functions that make them at the gate. The reference of a search is a LIKE
scan of the same texts, of a save and of the day a log with 1,000 contacts; milliseconds are this machine's.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import msgspec

from airportdesk.finder import Finder
from airportdesk.links.alike import person_keys, person_of
from airportdesk.links.grams import initials
from airportdesk.links.handles import distinct, handles_of
from airportdesk.links.sought import sought_grams, sought_text
from airportdesk.links.terms import Filters
from airportdesk.model import KST, Assessment, Concern, Contact, Ground, Traveller, utc_text
from airportdesk.pack import load
from airportdesk.store import Store
from airportdesk.store.indexing import LAST

from ..store.samples import full_assessment, full_contact, keyed, new_store, unlocked

COUNT = 1_000_000
NOW = datetime(2026, 11, 24, 18, 12, tzinfo=KST)
DAYS = 730
BATCH = 20_000
WORDS_TABLE = "card_fts (rowid, grams)"
FIRST = ("contact", "revision", "handle")
FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하"
GIVEN = "지현민준서연도윤하은예준수아시우채원건우다은유진승민재희영호성훈경미철수선혜정태"
FLIGHTS = ("KE689", "KE687", "OZ739", "K6513", "VN415", "VJ835", "TG659", "7C4507", "QV922", "ZE561")
ROUTES = (*(("ICN", "KTI"),) * 6, ("ICN", "SGN", "KTI"), ("ICN", "BKK", "KTI"), ("ICN", "HAN", "SAI"), ("ICN", "SAI"))
PLACES = ("phnom-penh", "siem-reap", "sihanoukville", "bavet", "poipet", "KH", "kampot", "battambang")
_WORD_TEXT = """
가족 여행 패키지 호텔 예약 확인 친구 결혼식 골프 봉사 출장 회사 동료 텔레그램 광고 월급 천만원 숙소
제공 비자 도착 픽업 여권 보관 계좌 통장 대출 빚 가상자산 상담 콜센터 마케팅 번역 카지노 딜러 주방 건설
현장 교민 식당 선교 유학 동창 삼촌 이모 남편 아내 처음 방문 귀국 항공권 왕복 편도 지인 소개 면접
온라인 계약서 없음 설명 불안 긴장 대답 회피 급하게 결정 가족 모름 통화 연결 설득 귀가 의사 출국 강함
안내문 전달 영사콜센터 번호 저장 앙코르와트 유적 사진 배낭 혼자 단체 인솔자 일정표 보험 가입 병원 치과
임플란트 부동산 투자 사업 시장 조사
"""
WORDS = _WORD_TEXT.split()


def contacts(count: int, seed: int = 7) -> Iterator[Contact]:
    """Invented talks, the oldest first: one in six with a handle, one in ten with a name."""
    rand = random.Random(seed)
    begin = NOW - timedelta(days=DAYS)
    for number in range(count):
        notes = " ".join(rand.choices(WORDS, k=rand.randrange(4, 26))) + "."
        if rand.random() < 0.5:  # a word that is rare: 8,000 of them
            notes = f"{notes} {_rare(rand.randrange(8_000))}에서 들음"
        if rand.random() < 0.17:
            notes = f"{notes} {_handle(rand)}"
        traveller = None
        if rand.random() < 0.1:
            name = rand.choice(FAMILIES) + "".join(rand.choices(GIVEN, k=2))
            phone = f"010-{rand.randrange(2000, 9999)}-{rand.randrange(10_000):04}" if rand.random() < 0.5 else ""
            birth = f"{rand.randrange(1960, 2007)}-{rand.randrange(1, 13):02}-{rand.randrange(1, 29):02}"
            traveller = Traveller(Ground.DUTY, name, phone, birth if rand.random() < 0.5 else "")
        yield Contact(
            at=begin + timedelta(seconds=number * DAYS * 86_400 // count),
            flight=rand.choice(FLIGHTS),
            route=ROUTES[number % len(ROUTES)],
            places=(rand.choice(PLACES),),
            stay_days=rand.randrange(1, 60),
            answers={"purpose": ("tourism",)},
            notes=notes,
            traveller=traveller,
        )


def _rare(number: int) -> str:
    return GIVEN[number % 20] + GIVEN[number // 20 % 20] + FAMILIES[number // 400 % 20]


def _handle(rand: random.Random) -> str:
    number = int(rand.paretovariate(0.6)) % 80_000
    return (
        f"텔레 아이디 job_kh{number}",
        f"연락처 010-{2000 + number % 8000}-{number % 10_000:04}",
        f"open.kakao.com/o/g{number:x}Zq",
        f"+855 12 {100_000 + number}",
        f"{FAMILIES[number % 30]}{GIVEN[number % 40]}{number % 97}컴퍼니",
        f"www.camjob{number}.com",
    )[rand.randrange(6)]


def make(folder: Path, count: int) -> None:
    """A store of so many talks, filled by a process of its own: memory security, once on, slows it 100 times."""
    new_store(folder).close()
    subprocess.run([sys.executable, "-m", __spec__.name, "fill", str(count), str(folder)], check=True)


def fill(folder: Path, count: int) -> None:
    """Put the talks into a fresh store as rows, index and all."""
    conn, handles = keyed(folder), dict[tuple[str, str], int]()
    for setting in ("journal_mode = WAL", "synchronous = OFF", "cache_size = -500000"):
        conn.execute(f"PRAGMA {setting}").fetchall()
    rand = random.Random(11)
    batch: list[tuple[int, Contact]] = []
    for number, contact in enumerate(contacts(count), 1):
        batch.append((number, contact))
        if len(batch) == BATCH or number == count:
            _put(conn, batch, handles, rand)
            batch.clear()
            print(f"\r{number:,}", end="", file=sys.stderr, flush=True)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    conn.close()


def _put(conn: Any, batch: Sequence[tuple[int, Contact]], handles: dict[tuple[str, str], int], rand: Any) -> None:
    rows: dict[str, list[tuple[Any, ...]]] = {}
    for number, contact in batch:
        at, spotted = utc_text(contact.at), handles_of(contact)
        concern = rand.choices(("none", "some", "high"), (90, 9, 1))[0]
        text = sought_text(contact, spotted)
        seen = msgspec.json.encode(Assessment(Concern(concern), pack="2026.11")).decode()
        mine: dict[str, list[tuple[Any, ...]]] = {
            "contact": [(number,)],
            "revision": [(number, number, 1, at, contact.flight, 5, contact.notes, "advised", "left", 1, 1, at, "")],
            "place": [(number, 0, contact.places[0])],
            "stop": [(number, n, code) for n, code in enumerate(contact.route)],
            "answer": [(number, 0, "purpose", "tourism")],
            "assessment": [(number, concern, "2026.11", seen)],
            "card": [(number, number, at, contact.flight, concern, 1, text)],
            WORDS_TABLE: [(LAST - number, sought_grams(text))],
        }
        if person := contact.traveller:
            mine["traveller"] = [(number, person.ground, person.name, person.phone, person.birth)]
            mine["person_key"] = [(key, number) for key in dict.fromkeys(person_keys(person_of(person)))]
        for handle in distinct(spotted):
            named = (str(handle.kind), handle.value)
            if named not in handles:
                handles[named] = len(handles) + 1
                mine.setdefault("handle", []).append((handles[named], *named))
            mine.setdefault("mention", []).append((handles[named], at, number))
        for table, made in mine.items():
            rows.setdefault(table, []).extend(made)
    rows[WORDS_TABLE].reverse()  # so that its rows only grow
    days: dict[str, list[int]] = {}
    for number, contact in batch:
        days.setdefault(f"{contact.at.astimezone(KST):%Y-%m-%d}", []).append(number)
    rows["card_day"] = [(day, min(numbers), max(numbers)) for day, numbers in days.items()]
    conn.execute("BEGIN")
    for table in sorted(rows, key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST)):
        marks = ", ".join("?" * len(rows[table][0]))
        again = " ON CONFLICT DO UPDATE SET high = max(high, excluded.high)" if table == "card_day" else ""
        conn.executemany(f"INSERT INTO {table} VALUES ({marks}){again}", rows[table])  # noqa: S608
    conn.execute("COMMIT")


def milliseconds(work: Callable[[], object]) -> float:
    """How long it took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000


def say(name: str, times: Sequence[float], reference: Sequence[float] = ()) -> None:
    """Median and 99th percentile, and the ratio of medians to a reference."""
    p99 = quantiles(times, n=100)[98] if len(times) > 1 else times[0]
    ratio = f"   x{median(times) / median(reference):.3f} of the reference" if reference else ""
    print(f"{name:<58} p50 {median(times):8.2f}  p99 {p99:8.2f} ms{ratio}", flush=True)


def searches(store: Store, finder: Finder) -> None:
    """Random pieces of stored texts by length, against a LIKE scan of the same texts for the newest 50."""
    rand, conn = random.Random(3), store._conn
    for size in (1, 2, 3, 5):
        queries = [_piece(conn, rand, size) for _ in range(200)]
        say(f"search, {size} syllables of a note", _times(finder, queries), _scans(conn, queries[:40]))
    rows = conn.execute("SELECT name FROM traveller ORDER BY revision LIMIT 100000")
    names = rand.sample([row[0] for row in rows], 200)
    rare = [_rare(rand.randrange(8_000)) for _ in names]
    say("search, whole name", _times(finder, names), _scans(conn, names[:20]))
    say("search, rare word", _times(finder, rare), _scans(conn, rare[:20]))
    for label, queries in (
        ("search, given name", [name[-2:] for name in names]),
        ("search, initials", [initials(name) for name in names]),
        ("search, two words", [f"{rand.choice(WORDS)} {rand.choice(WORDS)}" for _ in names]),
        ("search, two rare words", [f"{word} {_rare(rand.randrange(8_000))}" for word in rare]),
        ("search, place and word", [f"바벳 {rand.choice(WORDS)}" for _ in names]),
        ("search, airports of a route by name", ["호찌민", "방콕", "Hanoi", "씨엠립", "베트남"] * 40),
        ("search, country and word", [f"캄보디아 {rand.choice(WORDS)}" for _ in names]),
        ("search, birth date", [f"{1960 + n % 47}-{n % 12 + 1:02}-{n % 28 + 1:02}" for n, _ in enumerate(names)]),
        ("search, contact number", [f"{rand.randrange(1, COUNT_IN[0])}번" for _ in names]),
        ("search, telegram id", [f"@job_kh{rand.randrange(80_000)}" for _ in names]),
        ("search, word and day", [f"{rand.choice(WORDS)} {n % 700}일 전" for n, _ in enumerate(names)]),
        ("search, word and last year", [f"{rand.choice(WORDS)} 작년" for _ in names]),
        ("search, nothing such", ["쿼카 얼룩말", "zzqqxx"] * 100),
    ):
        say(label, _times(finder, queries))
    say("search, word and high concern", _times(finder, WORDS, Filters((Concern.HIGH,))))
    say("high concern alone", _times(finder, [""] * 50, Filters((Concern.HIGH,))))
    say("a flight and a leaflet nobody was given", _times(finder, [""] * 20, Filters(flights=("KE1",), leaflet=True)))


def _times(finder: Finder, queries: Sequence[str], filters: Filters | None = None) -> list[float]:
    return [milliseconds(partial(_find, finder, query, filters)) for query in queries]


def _find(finder: Finder, query: str, filters: Filters | None) -> object:
    return finder.find(finder.asked(query, filters))


def _scans(conn: Any, pieces: Sequence[str]) -> list[float]:
    """The LIKE scan of the same texts, newest 50 first."""
    like = "SELECT contact FROM card WHERE text LIKE ? ORDER BY contact DESC LIMIT 50"
    return [milliseconds(lambda p=piece: conn.execute(like, (f"%{p}%",)).fetchall()) for piece in pieces]  # type: ignore[misc]


def _piece(conn: Any, rand: random.Random, size: int) -> str:
    while True:
        (text,) = conn.execute("SELECT notes FROM revision WHERE id = ?", (rand.randrange(1, COUNT_IN[0]),)).fetchone()
        runs = [word for word in text.split() if len(word) >= size and all("가" <= c <= "힣" for c in word)]
        if runs:
            word = rand.choice(runs)
            at = rand.randrange(len(word) - size + 1)
            return str(word[at : at + size])


def links(finder: Finder) -> None:
    """What is asked at each key while a talk with handles and a name is typed."""
    rand = random.Random(5)
    made = [contact for contact in contacts(30_000, seed=99) if contact.traveller or len(handles_of(contact))]
    sample = rand.sample(made, 600)
    say("links of a talk while typing", [milliseconds(lambda c=c: finder.tied(c)) for c in sample])  # type: ignore[misc]
    common = Contact(NOW, notes="텔레 아이디 job_kh1, 연락처 010-2001-0001")
    say("links, the most frequent handles", [milliseconds(lambda: finder.tied(common)) for _ in range(200)])
    named = [contact for contact in made if contact.traveller][:300]
    say("same traveller", [milliseconds(lambda c=c: finder._alike(c, None)) for c in named])  # type: ignore[misc]


def rates(store: Store) -> None:
    """Counting every talk for the page of rates, a part at a time on the window's thread."""
    parts, times = store.rates.parts(NOW.date() - timedelta(days=DAYS), NOW.date(), officers=True), []
    start = time.perf_counter()
    while (part := next(parts, None)) is not None:
        times.append((time.perf_counter() - start) * 1_000)
        start = time.perf_counter()
        del part
    say(f"counting rates of all talks, {len(times)} parts, each", times)


def saves(store: Store) -> list[float]:
    """Saving a full contact, 300 times."""
    contact, seen = full_contact("", NOW), full_assessment()
    return [milliseconds(lambda: store.log(contact, seen, None, NOW)) for _ in range(300)][20:]


COUNT_IN = [COUNT]


def main(count: int = COUNT, keep: str = "") -> None:
    """Build the log if `keep` does not hold it yet, then measure."""
    COUNT_IN[0] = count
    with tempfile.TemporaryDirectory() as place:
        big = Path(keep) if keep else Path(place) / "million"
        if not big.exists():
            print(f"filling: {milliseconds(lambda: make(big, count)) / 1_000:.0f} s")
        make(Path(place) / "thousand", 1_000)
        with closing(unlocked(Path(place) / "thousand")) as few:
            small_saves = saves(few)
            small_day = _days(few)
        print(json.dumps({file.name: f"{file.stat().st_size / 1e6:,.0f} MB" for file in big.iterdir()}))
        with closing(unlocked(big)) as store:
            finder = Finder(store, load(), lambda: NOW)
            searches(store, finder)
            links(finder)
            rates(store)
            say("saving a full contact / the same in a log of 1,000", saves(store), small_saves)
            say("opening a day, for each contact of it", _days(store), small_day)


def _days(store: Store) -> list[float]:
    """Reading a day, divided by the contacts it has."""
    count = len(store.day(NOW.date()))
    return [milliseconds(lambda: store.day(NOW.date())) / count for _ in range(12)]


if __name__ == "__main__" and sys.argv[1:2] == ["fill"]:
    fill(Path(sys.argv[3]), int(sys.argv[2]))
elif __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT, sys.argv[2] if len(sys.argv) > 2 else "")
