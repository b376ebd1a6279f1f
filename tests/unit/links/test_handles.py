"""Handles in free text: found where they are, in one form, and not where there is only a number."""

import random
import re
from datetime import datetime, timedelta

import pytest

from airportdesk.links.handles import HANDLES_MAX, handles_in, handles_of
from airportdesk.links.values import HandleKind
from airportdesk.model import KST, Contact, Ground, Traveller

CASES = [
    ("텔레 아이디 golden_KH88 로 연락", "telegram", "golden_kh88"),
    ("텔레그램 아이디는 @Golden_kh88", "telegram", "golden_kh88"),
    ("@Golden_KH88 에서 제안", "telegram", "golden_kh88"),
    ("＠Golden_KH88", "telegram", "golden_kh88"),
    ("https://t.me/Golden_kh88 방", "telegram", "golden_kh88"),
    ("t.me/+AbCdEf123456", "telegram", "+AbCdEf123456"),
    ("t.me/joinchat/AbCdEf123456", "telegram", "+AbCdEf123456"),
    ("카톡 아이디: cam_boss", "kakao", "cam_boss"),
    ("카톡 @cam_boss", "kakao", "cam_boss"),
    ("https://open.kakao.com/o/gAbC12d", "kakao", "open.kakao.com/o/gAbC12d"),
    ("오픈챗 open.kakao.com/o/gAbC12d 로", "kakao", "open.kakao.com/o/gAbC12d"),
    ("인스타 아이디 happy.girl", "account", "happy.girl"),
    ("010-1234-5678", "phone", "+821012345678"),
    ("연락처는010 1234 5678입니다", "phone", "+821012345678"),
    ("０１０－１２３４－５６７８", "phone", "+821012345678"),
    ("+82 10-1234-5678", "phone", "+821012345678"),
    ("82-10-1234-5678", "phone", "+821012345678"),
    ("02-312-1234", "phone", "+8223121234"),
    ("1588-9988", "phone", "+8215889988"),
    ("+855 12 345 678", "phone", "+85512345678"),
    ("00855 12 345 678", "phone", "+85512345678"),
    ("855 96 123 4567", "phone", "+855961234567"),
    ("현지 번호 012 345 678", "phone", "+85512345678"),
    ("+86 138 1234 5678", "phone", "+8613812345678"),
    ("+66 81 234 5678", "phone", "+66812345678"),
    ("2026-11-24 010-1234-5678", "phone", "+821012345678"),
    ("010-1234-5678 2026-11-24", "phone", "+821012345678"),
    ("Boss@CamJob.com", "email", "boss@camjob.com"),
    ("boss@café.com", "email", "boss@xn--caf-dma.com"),
    ("https://www.CamJob.com/apply/", "web", "camjob.com/apply"),
    ("camjob.co.kr 보고 옴", "web", "camjob.co.kr"),
    ("㈜골든드래곤에서 월급", "company", "골든드래곤"),
    ("(주) 한빛무역", "company", "한빛무역"),
    ("한빛무역(주)", "company", "한빛무역"),
    ("골든컴퍼니 소속", "company", "골든컴퍼니"),
    ("씨엠여행사를 통해", "company", "씨엠여행사"),
    ("Golden Dragon 에이전시", "company", "goldendragon에이전시"),
    ("Golden Dragon Co., Ltd.", "company", "goldendragoncoltd"),
]
NOTHING = [
    "KE689 18:30 출발",
    "2026.11.24 ~ 2026.12.10",
    "월급 5,000,000원",
    "월 800만원, 선불 3000달러",
    "계좌 110-123-456789",
    "3333-01-1234567",
    "여권 M12345678",
    "25세, 2주, 4박 5일",
    "1600-1730 면담",
    "E@t",
    "텔레그램 채널에서 봄",
    "텔레그램 Cambodia 구인",
    "현지 여행사",
    "캄보디아현지여행사",
    "소개해준 에이전시",
    "Travel Agency",
    "Mr.Kim 과 함께",
]


@pytest.mark.parametrize(("text", "kind", "value"), CASES, ids=[case[0] for case in CASES])
def test_a_handle_is_found_in_one_form_with_its_place(text: str, kind: str, value: str) -> None:
    (found,) = handles_in(text)
    assert (found.handle.kind, found.handle.value) == (kind, value)
    assert text[found.start : found.end] == found.shown


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_handle_is_left_alone(text: str) -> None:
    assert handles_in(text) == ()


def test_an_address_in_letters_that_look_the_same_is_another_address() -> None:
    (real,), (fake,) = handles_in("paypal.com"), handles_in("раypal.com")
    assert real.handle.value == "paypal.com"
    assert fake.handle.value.startswith("xn--")


def test_flight_numbers_dates_and_amounts_are_hardly_ever_taken_for_handles() -> None:
    rand, wrong = random.Random(20261124), []
    for _ in range(5_000):
        text = rand.choice([" ", ", ", "/", "~", " - "]).join(_figures(rand) for _ in range(rand.randrange(1, 5)))
        if handles_in(text):
            wrong.append(text)
    assert len(wrong) <= 5, wrong


def _figures(rand: random.Random) -> str:
    at = datetime(2020, 1, 1, tzinfo=KST) + timedelta(minutes=rand.randrange(5_256_000))
    dates = ["%Y-%m-%d", "%Y.%m.%d", "%y%m%d", "%Y%m%d", "%m-%d", "%m/%d", "%H:%M", "%H%M-%H%M", "%m-%d~%m-%d"]
    amount = rand.randrange(1, 99_999_999)
    flight = rand.choice(["KE", "OZ", "VN", "7C"]) + rand.choice(["", " ", "0"]) + str(rand.randrange(1, 2000))
    amounts = [f"{amount:,}원", f"{amount}", f"{amount // 10_000}만원", f"USD {amount}", f"{amount / 100:.2f}"]
    return rand.choice([at.strftime(rand.choice([*dates, "%Y. %m. %d.", "%Y %m %d"])), flight, rand.choice(amounts)])


def test_several_handles_of_a_note_stand_in_the_order_of_the_text() -> None:
    found = handles_in("(주)한빛무역 대표 010-1234-5678, 텔레 아이디 han_bit, hanbit.co.kr")
    assert [one.handle.kind for one in found] == ["company", "phone", "telegram", "web"]


def test_the_telephone_field_of_a_traveller_is_read_too() -> None:
    contact = Contact(datetime(2026, 11, 24, tzinfo=KST), traveller=Traveller(Ground.DUTY, "홍길동", "010 1234 5678"))
    (found,) = handles_of(contact)
    assert (found.field, found.handle.value) == ("phone", "+821012345678")


@pytest.mark.parametrize("text", ["@" * 9000, "1 " * 4000, "+1-" * 3000, "a." * 4000, "(주)" * 3000, "http://" * 900])
def test_hostile_text_is_bounded(text: str) -> None:
    assert len(handles_in(text)) <= HANDLES_MAX


def test_no_telephone_library_is_loaded_for_text_without_numbers() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from airportdesk.links.handles import handles_in; handles_in('KE689 텔레 abc_12'); "
        "print('phonenumbers' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_every_kind_has_its_case() -> None:
    assert {kind for _, kind, _ in CASES} == set(HandleKind)
    assert re.fullmatch(r"\+\d+", CASES[12][2])
