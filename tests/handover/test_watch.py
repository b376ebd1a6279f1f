"""Headquarters' watch-list at a desk: what is taken, what is refused in words, what a handle is told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import minisign
import pytest
from click.testing import CliRunner

from airportdesk.commands import commands
from airportdesk.desk import Desk, korean_now
from airportdesk.errors import DeskError, HandoverError
from airportdesk.handover.arrived import arrived, signed_file
from airportdesk.links.handles import handles_of, met
from airportdesk.links.values import Handle, HandleKind
from airportdesk.model import AccessAct, Draft
from airportdesk.pack import load
from airportdesk.watchbook import WatchBook

from ..store.samples import NOW, PASSWORD, new_store, unlocked
from .watch_samples import BOSS, NUMBER, list_of, on_stick, public_of

TODAY = NOW.date()
PACK = load()
PAIR, OTHER = minisign.KeyPair.generate(), minisign.KeyPair.generate()
GOLD, SILVER = Handle(HandleKind.TELEGRAM, "gold_boss"), Handle(HandleKind.TELEGRAM, "silver")


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    store = new_store(tmp_path / "desk")
    store.packs.trust(public_of(PAIR), NOW)
    made = Desk(store, PACK, clock)
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "usb"


def ask(book: WatchBook, *handles: Handle) -> list[tuple[str, int]]:
    if wanted := book.unasked(handles):
        book.hear(book.asking(wanted)())
    return [(seen.handle.value, seen.desks) for seen in book.told(handles)]


def trouble(desk: Desk, path: Path) -> str:
    before = desk.watch.newest
    with pytest.raises(HandoverError) as caught:
        desk.watch.take(path)
    assert caught.value.ko
    assert desk.watch.newest == before
    return caught.value.trouble


def test_a_handle_another_desk_met_is_told_with_how_many_desks_and_one_nobody_met_is_not(
    desk: Desk, stick: Path
) -> None:
    desk.watch.take(on_stick(stick, PAIR, list_of(BOSS, NUMBER, made=TODAY, desks=3)))
    assert desk.watch.told((GOLD,)) == ()
    assert ask(desk.watch, GOLD, SILVER) == [("gold_boss", 3)]
    assert desk.watch.unasked((GOLD, SILVER)) == ()
    assert ask(desk.watch, Handle(HandleKind.PHONE, "+85512345678")) == [("+85512345678", 3)]


def test_the_list_is_still_there_after_the_desk_was_locked_and_holds_no_handle_in_the_clear(
    desk: Desk, stick: Path, tmp_path: Path, clock: Clock
) -> None:
    desk.watch.take(on_stick(stick, PAIR, list_of(BOSS, made=TODAY)))
    assert b"gold_boss" not in desk._store.watchlists.content(str(TODAY))
    desk.close()
    again = Desk(unlocked(tmp_path / "desk"), PACK, clock)
    assert again.watch.newest
    assert (again.watch.newest.entries, again.watch.newest.officer.name) == (1, "김안내")
    assert ask(again.watch, GOLD) == [("gold_boss", 2)]
    again.close()


def test_taking_a_list_stands_in_the_access_record(desk: Desk, stick: Path) -> None:
    desk.watch.take(on_stick(stick, PAIR, list_of(BOSS, made=TODAY)))
    (found,) = [one for one in desk._store.access.records() if one.act is AccessAct.WATCHLIST_TAKEN]
    assert (found.subject, found.detail) == (f"watchlist:{TODAY}", "watchlist=1 n=1")


def test_a_forged_a_changed_and_an_unsigned_list_are_refused(desk: Desk, stick: Path) -> None:
    good = list_of(BOSS, made=TODAY)
    assert trouble(desk, on_stick(stick, OTHER, good)) == "signature"
    assert trouble(desk, on_stick(stick, PAIR, good, data=b'{"watchlist":1}')) == "signature"
    path = on_stick(stick, PAIR, good)
    path.with_name(path.name + ".minisig").unlink()
    assert trouble(desk, path) == "no_watch_signature"
    with pytest.raises(DeskError, match="cannot be read"):
        desk.watch.take(stick / "nowhere.watch.json")
    assert ask(desk.watch, GOLD) == []


def test_an_older_the_same_and_a_future_list_are_refused_and_a_second_one_of_the_day_is_taken(
    desk: Desk, stick: Path
) -> None:
    days = [TODAY - timedelta(days=ago) for ago in (9, 3, -1)]
    desk.watch.take(on_stick(stick, PAIR, list_of(BOSS, made=days[1])))
    assert trouble(desk, on_stick(stick, PAIR, list_of(made=days[0]))) == "older_list"
    assert trouble(desk, on_stick(stick, PAIR, list_of(made=days[1]))) == "same_list"
    assert trouble(desk, on_stick(stick, PAIR, list_of(made=days[2]))) == "not_yet"
    assert ask(desk.watch, GOLD) == [("gold_boss", 2)]
    for number in (2, 10):
        desk.watch.take(on_stick(stick, PAIR, list_of(made=days[1], edition=f"{days[1]}-{number}")))
        assert ask(desk.watch, GOLD) == []
    assert trouble(desk, on_stick(stick, PAIR, list_of(made=days[1], edition=f"{days[1]}-9"))) == "older_list"


def test_after_its_last_day_a_list_tells_nothing_and_is_said_to_be_over(desk: Desk, stick: Path, clock: Clock) -> None:
    desk.watch.take(on_stick(stick, PAIR, list_of(BOSS, made=TODAY, days=5)))
    clock.now += timedelta(days=5)
    assert ask(desk.watch, GOLD) == [("gold_boss", 2)]
    assert not desk.watch.expired
    clock.now += timedelta(days=1)
    assert desk.watch.expired
    assert desk.watch.unasked((GOLD, SILVER)) == ()
    assert desk.watch.told((GOLD,)) == ()
    assert trouble(desk, on_stick(stick, PAIR, list_of(BOSS, made=TODAY + timedelta(days=1), days=1))) == "expired"


def test_an_answer_from_the_list_before_is_not_believed_of_the_new_one(desk: Desk, stick: Path) -> None:
    desk.watch.take(on_stick(stick, PAIR, list_of(BOSS, made=TODAY - timedelta(days=1))))
    job = desk.watch.asking((GOLD,))
    desk.watch.take(on_stick(stick, PAIR, list_of(made=TODAY)))
    desk.watch.hear(job())
    assert desk.watch.told((GOLD,)) == ()
    assert ask(desk.watch, GOLD) == []


def test_without_a_key_of_headquarters_no_list_is_taken(tmp_path: Path, stick: Path, clock: Clock) -> None:
    made = Desk(new_store(tmp_path / "bare"), PACK, clock)
    assert trouble(made, on_stick(stick, PAIR, list_of(BOSS, made=TODAY))) == "no_watch_key"
    made.close()


def test_a_travellers_own_number_is_not_asked_about_even_where_the_notes_repeat_it(desk: Desk) -> None:
    talk = Draft(ground="duty", name="홍길동", phone="010-1234-5678", notes="본인 010-1234-5678, 텔레 gold_boss")
    desk.log(talk)
    contact = desk._store.record(1).contact
    assert Handle(HandleKind.PHONE, "+821012345678") in {one.handle for one in handles_of(contact)}
    assert met(handles_of(contact)) == (GOLD,)


def test_the_list_changes_no_concern(desk: Desk, stick: Path) -> None:
    talk = Draft(flight="KE689", notes="텔레 gold_boss")
    before = desk.preview(talk)
    desk.watch.take(on_stick(stick, PAIR, list_of(BOSS, made=TODAY)))
    assert ask(desk.watch, GOLD)
    assert desk.preview(talk) == before


def test_a_file_is_known_by_what_is_in_it_or_refused_by_name(stick: Path) -> None:
    path = on_stick(stick, PAIR, list_of(BOSS, made=TODAY))
    renamed = path.rename(stick / "list.json")
    assert arrived(renamed) == "watchlist"
    assert signed_file(stick / "list.json.minisig") == renamed
    (stick / "r.json").write_text('{"desk": "d", "number": 1, "sealed": "a"}')
    assert arrived(stick / "r.json") == "receipt"
    for name, content, wanted in (
        ("x.json", "{}", "not_ours"),
        ("y.json", "<html>", "not_ours"),
        ("z.json", "[" * 100_000, "not_ours"),
        ("p.adpack", "PK", "pack_file"),
    ):
        (stick / name).write_text(content)
        with pytest.raises(HandoverError, match=name) as caught:
            arrived(stick / name)
        assert caught.value.trouble == wanted


def test_the_command_line_takes_a_list_and_says_until_when_it_holds(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIRPORTDESK_DATA", str(tmp_path / "cli"))
    store = new_store(tmp_path / "cli")
    store.packs.trust(public_of(PAIR), NOW)
    store.close()
    today = korean_now().date()
    path = on_stick(stick, PAIR, list_of(BOSS, NUMBER, made=today))
    done = CliRunner().invoke(commands, ["watchlist", str(path)], input=f"{PASSWORD}\n")
    assert done.exit_code == 0, done.output
    assert f"2 handles\t{today} ~ {today + timedelta(days=30)}" in done.output
    again = CliRunner().invoke(commands, ["watchlist", str(path)], input=f"{PASSWORD}\n")
    assert again.exit_code == 1
    assert "이미 받았습니다" in again.output
