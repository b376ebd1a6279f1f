"""What ties talks together, in the real encrypted file."""

from datetime import timedelta

from airportdesk.finder import Finder, Tied
from airportdesk.links.values import Handle, HandleKind, Sure
from airportdesk.model import Concern, Contact, Ground, Traveller
from airportdesk.pack import load
from airportdesk.store import Store
from airportdesk.store.links import ALIKE_MAX

from .samples import NOW
from .test_search import SEEN, log, talk

BOSS = Handle(HandleKind.TELEGRAM, "gold_boss")


def finder(store: Store) -> Finder:
    return Finder(store, load(), lambda: NOW)


def tied(store: Store, contact: Contact, besides: int | None = None) -> Tied:
    return finder(store).tied(contact, besides)


def named(name: str, birth: str = "", phone: str = "") -> Contact:
    return talk(traveller=Traveller(Ground.DUTY, name, phone, birth))


def test_a_handle_that_others_mention_is_counted_with_the_first_of_the_last_30_days(store: Store) -> None:
    for days, flight in ((50, "KE1"), (12, "KE689"), (3, "OZ739"), (1, "")):
        log(store, talk("텔레 아이디 gold_boss", at=NOW - timedelta(days=days), flight=flight))
    (found,) = tied(store, talk("@Gold_Boss 가 불렀다 함")).mentioned
    assert (found.handle, found.recent, found.earlier, found.more) == (BOSS, 3, True, False)
    assert (found.first.flight, found.first.at) == ("KE689", NOW - timedelta(days=12))


def test_a_handle_only_in_older_talks_is_said_with_the_latest_of_them(store: Store) -> None:
    for days in (90, 60):
        log(store, talk("텔레 아이디 gold_boss", at=NOW - timedelta(days=days)))
    (found,) = tied(store, talk("텔레 아이디 gold_boss")).mentioned
    assert (found.recent, found.first.contact_id) == (0, 2)


def test_a_handle_that_is_new_or_only_in_the_talk_itself_says_nothing(store: Store) -> None:
    log(store, talk("텔레 아이디 gold_boss"))
    assert not tied(store, talk("텔레 아이디 other_boss"))
    assert not tied(store, talk("텔레 아이디 gold_boss"), besides=1)


def test_talks_that_share_handles_are_listed_the_newest_first_with_what_they_share(store: Store) -> None:
    log(store, talk("텔레 아이디 gold_boss", at=NOW - timedelta(days=2)), Concern.HIGH)
    log(store, talk("텔레 아이디 gold_boss, 골든컴퍼니", at=NOW - timedelta(days=1)))
    log(store, talk("가족 여행"))
    asked = finder(store)
    shared = asked.sharing(asked.handles_of(2), 2)
    assert [(one.talk.contact_id, one.handles, one.talk.concern) for one in shared] == [(1, (BOSS,), Concern.HIGH)]
    both = asked.sharing(asked.handles_of(2))
    assert [one.talk.contact_id for one in both] == [2, 1]


def test_a_handle_is_offered_from_its_beginning(store: Store) -> None:
    log(store, talk("텔레 아이디 gold_boss, 010-1234-5678"))
    asked = finder(store)
    assert BOSS in asked.handles_like("@gold")
    assert asked.handles_like("010-1234")[0].value == "+821012345678"
    assert asked.handles_like("g") == ()


def test_the_same_traveller_is_offered_across_scripts_with_why(store: Store) -> None:
    log(store, named("이지현", "1990-03-14"))
    log(store, named("김철수", "1990-03-14"))
    (alike,) = tied(store, named("Rhee Ji-hyun", "1990-03-15")).alike
    assert (alike.talk.contact_id, alike.sure) == (1, Sure.LIKELY)
    assert [why.en for why in alike.why] == ["name sounds the same", "birth date one digit off"]


def test_a_telephone_number_finds_a_traveller_however_it_is_written(store: Store) -> None:
    log(store, named("홍길동", phone="010-1234-5678"))
    (alike,) = tied(store, named("", phone="+82 10 1234 5678")).alike
    assert (alike.sure, alike.name) == (Sure.HIGH, "홍길동")


def test_at_most_five_are_offered_and_the_surest_come_first(store: Store) -> None:
    log(store, named("홍길동", "1990-03-14"))
    for _ in range(9):
        log(store, named("홍길동"))
    found = tied(store, named("홍길동", "1990-03-14")).alike
    assert len(found) == ALIKE_MAX
    assert (found[0].talk.contact_id, found[0].sure) == (1, Sure.HIGH)


def test_not_the_same_is_remembered_in_both_directions(store: Store) -> None:
    log(store, named("홍길동"))
    log(store, named("HONG GILDONG"))
    asked = finder(store)
    assert [one.talk.contact_id for one in asked.tied_to(2).alike] == [1]
    asked.set_apart(2, 1)
    asked.set_apart(1, 2)
    assert asked.tied_to(2).alike == asked.tied_to(1).alike == ()


def test_a_traveller_whose_name_was_amended_is_no_longer_offered_under_the_old_one(store: Store) -> None:
    log(store, named("홍길동"))
    store.amend(1, named("김철수"), SEEN, None, NOW, "잘못 들음")
    assert tied(store, named("홍길동")).alike == ()
    assert [one.talk.contact_id for one in tied(store, named("Kim Chul Soo")).alike] == [1]


def test_without_identity_nobody_is_offered(store: Store) -> None:
    log(store, named("홍길동"))
    assert tied(store, talk("홍길동")).alike == ()


def test_a_traveller_whose_name_is_written_with_another_first_sound_is_offered_from_either_side(store: Store) -> None:
    log(store, named("리영희", "1990-03-14"))
    log(store, named("김철수", "1990-03-14"))
    (found,) = tied(store, named("이영희", "1990-03-14")).alike
    assert (found.talk.contact_id, found.sure) == (1, Sure.HIGH)
    assert [why.ko for why in found.why] == ["두음법칙 표기만 다른 이름", "생년월일이 같음"]
    log(store, named("김용호"))
    (found,) = tied(store, named("KIM RYONG HO")).alike
    assert (found.talk.contact_id, found.sure) == (3, Sure.POSSIBLE)
