"""Persons and the whole by command line, as somebody at headquarters types it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from airportdesk.commands import commands
from airportdesk.handover.watchlist import checked
from airportdesk.hq.database import Database
from airportdesk.hq.keys import address
from airportdesk.model import KST
from airportdesk.pack.signing import read_key

from .people_samples import DESKS, NOW, enrolled, taken, talk_line

GROUNDS = ("--who", "김경위", "--authority", "실종아동법 제9조", "--reason", "가족 신고")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "hq"
    done = CliRunner().invoke(commands, ["hq", "init", str(made), "--no-password"])
    assert done.exit_code == 0, done.output
    database = Database.open(address(made))
    enrolled(database)
    boss = (("telegram", "gold_boss"),)
    taken(database, 1, [talk_line(7, "이지현", birth="1999-03-04", handles=boss), talk_line(8, "박민수")])
    taken(database, 1, [talk_line(1, desk=DESKS[1], handles=boss)])
    database.close()
    return made


def typed(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(commands, ["hq", "--folder", str(folder), *words])


def test_ask_says_how_sure_which_contact_and_why_in_either_language(folder: Path) -> None:
    done = typed(folder, "ask", "--name", "LEE JIHYUN", "--born", "1999-03-04", *GROUNDS)
    assert done.exit_code == 0, done.output
    assert done.output.startswith("유력 ")
    assert "데스크 1 #7" in done.output
    assert "생년월일이 같음" in done.output
    english = typed(folder, "ask", "--name", "이지현", "--born", "1999-03-04", "--language", "en", *GROUNDS)
    assert english.output.startswith("likely ")
    assert "same birth date" in english.output
    record = typed(folder, "asked", "--from", "2026-01-01")
    assert record.output.count("실종아동법 제9조") == 2


def test_ask_without_a_reason_looks_nothing_up_and_says_what_is_missing(folder: Path) -> None:
    assert typed(folder, "ask", "--name", "이지현").exit_code == 2
    blank = typed(folder, "ask", "--name", "이지현", "--who", "김", "--authority", "제9조", "--reason", " ")
    assert blank.exit_code == 1
    assert "--reason" in blank.output
    assert typed(folder, "asked", "--from", "2026-01-01").output == ""


def test_a_list_is_added_matched_and_followed_and_bad_cells_are_named(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "명단.csv"
    path.write_bytes("\ufeff접수번호,이름,생년월일\nA-1,이지현,1999-03-04\nA-2,박민수,어제\n".encode())
    added = typed(folder, "reports", "add", str(path), *GROUNDS)
    assert added.exit_code == 1
    assert "3행 생년월일" in added.output
    matched = typed(folder, "reports", "match", *GROUNDS)
    assert "#1 A-1 이지현\t유력" in matched.output
    assert "새로 맞는 것이 없습니다" in typed(folder, "reports", "match", *GROUNDS).output
    followed = typed(folder, "reports", "follow", "1", "safety_confirmed", "--who", "박경감", "--language", "en")
    assert "safety confirmed" in followed.output
    assert "안전 확인" in typed(folder, "reports", "list", *GROUNDS).output
    shown = typed(folder, "reports", "show", "1", *GROUNDS).output
    assert "박경감" in shown
    assert "데스크 1 #7" in shown
    assert typed(folder, "reports", "show", "9", *GROUNDS).exit_code == 1


def test_a_watch_list_is_written_signed_and_holds_what_two_desks_met(folder: Path, tmp_path: Path) -> None:
    from datetime import datetime

    done = typed(folder, "watchlist", "make", str(tmp_path / "out"))
    assert done.exit_code == 0, done.output
    (path,) = (tmp_path / "out").glob("*.watch.json")
    signature = path.with_name(path.name + ".minisig").read_bytes()
    today = datetime.now(KST).date()
    made = checked(path.read_bytes(), signature, read_key(folder / "minisign.pub"), today)
    assert len(made.entries) == (1 if (today - NOW.date()).days < 180 else 0)


def test_rising_and_the_situation_report_are_written(folder: Path, tmp_path: Path) -> None:
    assert "늘었다고 볼 것이 없습니다" in typed(folder, "rising", "--to", "2026-11-23").output
    for suffix, begins in ((".pdf", b"%PDF"), (".hwpx", b"PK")):
        path = tmp_path / f"상황{suffix}"
        done = typed(folder, "situation", "-o", str(path), "--from", "2026-11-17", "--to", "2026-11-23")
        assert done.exit_code == 0, done.output
        assert path.read_bytes().startswith(begins)
