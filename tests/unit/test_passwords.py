"""A password that would fall to a list is refused, whatever its length; one that would not is let through."""

import random
import string

import pytest

from airportdesk.passwords import common, is_common, problem

NAME = "경위 김온유"


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "바람이 부는 이른 저녁",
        "우산 다섯 개가 접혔다",
        "Kz7!mQ2x-pW9",
        "오늘은 경위서를 두 번 썼다",
        "연습할 때만 쓰는 비밀번호",
    ],
)
def test_a_long_password_or_four_words_may_be_set(password: str) -> None:
    assert problem(password, NAME) is None


@pytest.mark.parametrize("password", ["", "qW3!zK8#pL1", "봄 산 길 밤", "나무 나무 나무 나무", "바람 부는 밤"])
def test_what_is_shorter_than_twelve_characters_and_not_four_words_is_refused(password: str) -> None:
    words = problem(password, NAME)
    assert words
    assert "12자 이상" in words.ko
    assert "4개 이상" in words.ko


@pytest.mark.parametrize(
    "password",
    [
        *("qwer1234qwer1234", "qwer1234!@#$", "1q2w3e4r5t6y", "1qaz2wsx#EDC", "asdfghjkl;'12", "zxcvbnm,./12"),
        *("password1234", "P@ssw0rd1234", "Passw0rd!2026", "letmeinletmein", "incheon2026!!", "police112112"),
        *("dkssudgktpdy1", "tkfkdgotkfkdgo12", "qlalfqjsgh1234", "rudckfcjd112!", "DKSSUD dkssud"),
        *(
            "안녕하세요 안녕하세요!!",
            "대한민국인천공항2026",
            "경찰청 비밀번호 1234",
            "가나다라마바사아자차카타",
            "비밀번호비밀번호12345",
        ),
        *("aaaaaaaaaaaa", "111122223333", "010-1234-5678", "19851224 0112", "!!!!!!!!!!!!", "abcdefghijklm"),
    ],
)
def test_what_is_tried_first_is_refused_however_long_it_is(password: str) -> None:
    words = problem(password)
    assert words
    assert "흔히 쓰는" in words.ko


@pytest.mark.parametrize(
    "password", ["김온유는 매일 걷습니다", "rladhsdb-river-41", "온 세상에 김 온 유 뿐이다", "RLADHSDB river 41"]
)
def test_the_officers_own_name_is_refused_typed_on_either_keyboard(password: str) -> None:
    words = problem(password, NAME)
    assert words
    assert "이름" in words.ko
    assert problem(password, "순경 박하늘") is None


def test_every_password_of_the_bundled_lists_is_refused() -> None:
    assert len(common()) > 10_000
    assert [password for password in common() if problem(password) is None] == []


def test_random_passwords_are_not_taken_for_common_ones() -> None:
    rng = random.Random(6)
    for letters in (string.ascii_lowercase, string.ascii_letters + string.digits, "가나다라마바사아자차카타파하"):
        made = ("".join(rng.choices(letters, k=12)) for _ in range(1_000))
        assert sum(map(is_common, made)) == 0


def test_four_common_words_stand_three_do_not() -> None:
    rng, words = random.Random(7), sorted(word for word in common() if word.isalpha() and len(word) > 4)
    assert all(is_common(" ".join(rng.sample(words, 3))) for _ in range(300))
    assert sum(is_common(" ".join(rng.sample(words, 4))) for _ in range(300)) < 15
