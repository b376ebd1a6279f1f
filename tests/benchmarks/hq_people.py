"""Persons looked for at headquarters: 100,000 invented contacts, 1,000 reports of missing persons with noise (seeded).

    python -m tests.benchmarks.hq_people            the project's own matching: precision, recall, time, memory
    python -m tests.benchmarks.hq_people splink     the same with Splink 5 on DuckDB; `splink keyed` with our keys

Both are told the same: who asks knows a name as the family writes it, and the gate a name as the passport has it. The
answer sheet is the truth of the invention; nothing of it comes from the tables the matching uses but the family names.
"""

import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from airportdesk.hq.people import Candidate, Certainty, Known, Wanted, found
from airportdesk.hq.people_index import MemoryIndex
from airportdesk.links.families import SPELLINGS
from airportdesk.masked import masked_birth, masked_name, masked_phone
from airportdesk.model import KST

CONTACTS, REPORTS = 100_000, 1_000
BEGIN = datetime(2026, 1, 1, 6, tzinfo=KST)
DAYS = 320
PASSED, MASKED, LATIN = 0.6, 0.1, 0.4
"""How many of those reported have passed; how many contacts are masked, and written as in a passport."""
_FAMILIES = {
    "김": 21.5,
    "이": 14.7,
    "박": 8.4,
    "최": 4.7,
    "정": 4.3,
    "강": 2.4,
    "조": 2.1,
    "윤": 2.1,
    "장": 2.0,
    "임": 1.7,
    "한": 1.5,
    "오": 1.5,
    "서": 1.5,
    "신": 1.5,
    "권": 1.4,
    "황": 1.4,
    "안": 1.4,
    "송": 1.4,
    "류": 1.3,
    "홍": 1.1,
    "전": 1.1,
    "고": 0.9,
    "문": 0.9,
    "양": 0.9,
    "손": 0.9,
    "배": 0.8,
    "백": 0.8,
    "허": 0.7,
    "남": 0.5,
    "노": 0.5,
}
"""Families of the 2015 census in percent, the thirty most frequent (rounded)."""
_GIVEN_TEXT = """
민지 서연 지훈 현우 지은 수진 민수 성호 영수 미경 은정 정훈 동현 준호 유진 혜진 지영 성민 재현 상훈
은영 미영 영희 경숙 정희
승현 태현 민재 지현 수빈 예진 하은 서준 도윤 시우 주원 예준 건우 지호 연우 나영 보라 소영 선영 현정
진영 영호 영철 광수 순자
명숙 종수 상철 병철 창수 기영 대현 우진 성진 형준 용준 희정 윤정 세영 가영 다은 채원 지우 소희 은서
민서 수아 지아 윤아 태윤
한솔 슬기 아름 빛나 규리 라희 려원 로운 리나 혁진 필립 찬호 철민 훈석 범석 환희 탁현 국현 덕수 만호
복순 옥자 말순 춘자 행자
"""
_GIVEN = _GIVEN_TEXT.split()
_SYLLABLES = "지현민준서연도윤하은예주수아시우채원건다유진승재희영호성훈경미철선혜정태동상규형종용광병창기대세인"
_VOWELS = (
    *(
        ("a",),
        ("ae", "ai"),
        ("ya",),
        ("yae",),
        ("eo", "u", "o"),
        ("e",),
        ("yeo", "you", "yo", "yu"),
        ("ye",),
        ("o", "oh"),
    ),
    *(
        ("wa",),
        ("wae",),
        ("oe", "oi"),
        ("yo",),
        ("u", "oo", "woo"),
        ("wo", "weo"),
        ("we",),
        ("wi", "we"),
        ("yu", "yoo"),
    ),
    *(("eu", "u"), ("ui", "ee", "i"), ("i", "ee")),
)
_LEADS = (
    *(
        ("g", "k"),
        ("kk",),
        ("n",),
        ("d", "t"),
        ("tt",),
        ("r", "l"),
        ("m",),
        ("b", "p"),
        ("pp",),
        ("s",),
        ("ss",),
        ("",),
    ),
    *(("j",), ("jj",), ("ch",), ("k",), ("t",), ("p",), ("h",)),
)
_TAIL_TEXT = "- k k k n n n t l k m l l l l l m p p t t ng t t k t p t"
_TAILS = _TAIL_TEXT.split()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented."""

    family: str
    given: str
    born: date
    phone: str
    handle: str


@dataclass(frozen=True, slots=True)
class Trial:
    """Contacts, what is asked, and for each question the keys of the contacts that are right."""

    known: tuple[Known, ...]
    wanted: tuple[Wanted, ...]
    right: tuple[frozenset[tuple[str, int, int]], ...]


def made(contacts: int = CONTACTS, reports: int = REPORTS, seed: int = 20_261_124) -> Trial:
    """Contacts of as many travellers, one in twenty of whom passes twice, and reports of whom PASSED have passed."""
    rand = random.Random(seed)
    people = [_person(rand) for _ in range(contacts)]
    passing = [rand.randrange(max(1, n)) if n and rand.random() < 0.05 else n for n in range(contacts)]
    known = tuple(_contact(rand, n + 1, people[who]) for n, who in enumerate(passing))
    by_person: dict[int, list[Known]] = {}
    for one, who in zip(known, passing, strict=True):
        by_person.setdefault(who, []).append(one)
    wanted, right = [], []
    for who in rand.sample(sorted(by_person), reports):
        if rand.random() < PASSED:
            seen = by_person[who]
            wanted.append(_report(rand, people[who], rand.choice(seen)))
            right.append(frozenset(one.key for one in seen))
        else:
            stranger = _person(rand)
            wanted.append(_report(rand, stranger, _contact(rand, 0, stranger)))
            right.append(frozenset())
    return Trial(known, tuple(wanted), tuple(right))


def _person(rand: random.Random) -> Person:
    family = rand.choices(tuple(_FAMILIES), tuple(_FAMILIES.values()))[0]
    given = (
        _GIVEN[min(int(rand.expovariate(1 / 30)), 98)]
        if rand.random() < 0.5
        else "".join(rand.choices(_SYLLABLES, k=2))
    )
    born = date(2004, 6, 1) - timedelta(days=int(abs(rand.gauss(0, 12)) * 365 + rand.randrange(365)))
    phone = f"+8210{rand.randrange(20_000_000, 99_999_999)}"
    return Person(
        family, given, born, phone, f"kakao {''.join(rand.choices('abcdefgklmnoprstuvy', k=7))}{rand.randrange(100)}"
    )


def _contact(rand: random.Random, number: int, who: Person) -> Known:
    name = _latin(rand, who) if rand.random() < LATIN else who.family + who.given
    phone = who.phone if rand.random() < 0.4 else ""
    birth = who.born.isoformat() if rand.random() < 0.6 else ""
    if birth and rand.random() < 0.02:
        birth = _slipped(rand, birth)
    if rand.random() < MASKED:
        name, phone, birth = masked_name(name), masked_phone(phone), masked_birth(birth)
    handles = (who.handle,) if rand.random() < 0.05 else ()
    if rand.random() < 0.1:
        handles = (*handles, f"telegram boss_{int(rand.paretovariate(0.7)) % 500}")
    at = BEGIN + timedelta(days=rand.randrange(DAYS), minutes=rand.randrange(900))
    flight = rand.choice(("KE689", "OZ739", "K6513", "VN415", "VJ835", "TG659", "7C4507", "QV922", "ZE561", "KE687"))
    return Known(f"{number % 20:032x}", number, 1, at, flight, name, phone, birth, handles)


def _latin(rand: random.Random, who: Person) -> str:
    """As a passport or a family may write it."""
    family = rand.choice(SPELLINGS[who.family][:3])
    parts = [_syllable(rand, letter) for letter in who.given]
    given = rand.choice(("", "", " ", "-")).join(parts)
    shape = rand.random()
    made = f"{family} {given}" if shape < 0.6 else f"{given} {family}" if shape < 0.9 else f"{family}, {given}"
    return made.upper() if rand.random() < 0.6 else made.title()


def _syllable(rand: random.Random, letter: str) -> str:
    code = ord(letter) - 0xAC00
    lead, vowel, tail = _LEADS[code // 588], _VOWELS[code % 588 // 28], _TAILS[code % 28]
    return rand.choice(lead) + _mostly_first(rand, vowel) + tail.replace("-", "")


def _mostly_first(rand: random.Random, of: Sequence[str]) -> str:
    return of[0] if rand.random() < 0.6 else rand.choice(of)


def _report(rand: random.Random, who: Person, seen: Known) -> Wanted:
    names = [who.family + who.given] if rand.random() < 0.8 else [_latin(rand, who)]
    if rand.random() < 0.06:
        names = [_mistyped(rand, names[0])]
    dated = rand.random()
    born = who.born.isoformat() if dated < 0.6 else str(who.born.year) if dated < 0.9 else ""
    if len(born) == 10 and rand.random() < 0.03:
        born = _slipped(rand, born)
    phone = who.phone if rand.random() < 0.8 else f"+8210{rand.randrange(20_000_000, 99_999_999)}"
    day = seen.at.date()
    around = timedelta(days=rand.randrange(4))
    told = rand.random() < 0.5
    return Wanted(
        names=tuple(names),
        born=born,
        phones=(phone,) if rand.random() < 0.6 else (),
        handles=(who.handle,) if rand.random() < 0.2 else (),
        flight=seen.flight if rand.random() < 0.2 else "",
        first=day - around if told else None,
        last=day + around if told else None,
    )


def _mistyped(rand: random.Random, name: str) -> str:
    at = rand.randrange(1, len(name))
    letters = _SYLLABLES if "가" <= name[0] <= "힣" else "aeiounghjkm"
    return name[:at] + rand.choice(letters) + name[at + 1 :]


def _slipped(rand: random.Random, birth: str) -> str:
    year, month, day = birth.split("-")
    if rand.random() < 0.3 and int(day) <= 12:
        return f"{year}-{day}-{month}"
    return f"{year}-{month}-{int(day[0]) % 3}{rand.randrange(1, 10)}"


@dataclass(frozen=True, slots=True)
class Score:
    """What came of a threshold: pairs told, right among them, pairs to be found, reports with their first right."""

    told: int
    right: int
    there: int

    @property
    def precision(self) -> float:
        """Right among told."""
        return self.right / max(self.told, 1)

    @property
    def recall(self) -> float:
        """Right among those to be found."""
        return self.right / max(self.there, 1)


def scored(trial: Trial, answers: Sequence[Sequence[tuple[tuple[str, int, int], float]]], least: float) -> Score:
    """Counts of the answers (key and share of each candidate) of at least that share."""
    told = right = 0
    for one, truth in zip(answers, trial.right, strict=True):
        keys = {key for key, share in one if share >= least}
        told, right = told + len(keys), right + len(keys & truth)
    return Score(told, right, sum(map(len, trial.right)))


def banded(trial: Trial, answers: Sequence[Sequence[Candidate]]) -> dict[Certainty, tuple[int, int]]:
    """For each word how many candidates were right, and of how many."""
    bands = dict.fromkeys(Certainty, (0, 0))
    for one, truth in zip(answers, trial.right, strict=True):
        for candidate in one:
            hits, of = bands[candidate.sure]
            bands[candidate.sure] = hits + (candidate.known.key in truth), of + 1
    return bands


def own(trial: Trial) -> None:
    """The project's own matching."""
    start, begun = time.perf_counter(), time.process_time()
    index = MemoryIndex(trial.known)
    took, work_done = time.perf_counter() - start, time.process_time() - begun
    print(f"index of {len(trial.known):,}: {took:.1f} s ({work_done:.1f} s CPU), {index.size() / 1e6:.0f} MB")
    times, work, answers = [], [], []
    for wanted in trial.wanted:
        start, begun = time.perf_counter(), time.process_time()
        answers.append(found(wanted, index))
        times.append(time.perf_counter() - start)
        work.append(time.process_time() - begun)
    for name, taken in (("", times), (" CPU", work)):
        taken.sort()
        print(
            f"a question,{name}: p50 {taken[len(taken) // 2] * 1e3:.0f} ms, "
            f"p99 {taken[int(len(taken) * 0.99)] * 1e3:.0f} ms, most {taken[-1] * 1e3:.0f} ms; all {sum(taken):.1f} s"
        )
    say(trial, [[(one.known.key, one.share) for one in answer] for answer in answers])
    for word, (hits, of) in banded(trial, answers).items():
        print(f"{word:<9} {hits:>6} of {of:>6} right")


def say(trial: Trial, answers: Sequence[Sequence[tuple[tuple[str, int, int], float]]]) -> None:
    """Precision and recall at the thresholds of the three words."""
    for least in (0.9, 0.5, 0.1, 0.005):
        score = scored(trial, answers, least)
        print(f"share >= {least:<6} told {score.told:>6}  precision {score.precision:6.1%}  recall {score.recall:6.1%}")


if __name__ == "__main__":
    data = made()
    if "splink" in sys.argv[1:]:
        from .hq_people_splink import linked

        linked(data, keyed="keyed" in sys.argv[1:])
    else:
        own(data)
