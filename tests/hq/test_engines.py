"""SQLite and PostgreSQL give the same answers; neither holds half a file; who writes at once waits."""

import threading
from pathlib import Path

import pytest
from psycopg import ProgrammingError
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from airportdesk.errors import HandoverError
from airportdesk.hq.copying import copied
from airportdesk.hq.database import Database
from airportdesk.hq.keys import Keys
from airportdesk.hq.statistics import write_statistics
from airportdesk.hq.tables import meta, sign

from .made_desk import FIRST_DAY, MadeDesk, talk
from .made_hq import Headquarters
from .postgres import Server, why_not


def filled(url: str, folder: Path, keys: Keys, desks: list[MadeDesk], files: list[Path]) -> Headquarters:
    from airportdesk.hq import desks as enrolment

    made = Headquarters(url, folder, keys)
    with made.database.writing() as conn:
        for desk in desks:
            enrolment.add(conn, enrolment.card_from(desk.card), made.now)
    made.take(*files)
    return made


def test_both_engines_hold_and_answer_the_same(server: Server, tmp_path: Path, keys: Keys) -> None:
    recipient = str(keys.identities[0].to_public())
    desks = [MadeDesk(letter, recipient) for letter in "ab"]
    files = []
    for desk in desks:
        lines = desk.talks(80, FIRST_DAY)
        odd = talk(
            desk.id, 200, FIRST_DAY, notes="'; DROP TABLE talk; --\t\\N\n\"ㄱ가힣🙂", flight="\\N", stay_days=2**31
        )
        files.append(desk.hand_over(tmp_path, [*lines, odd, b"bad\n"]))
        files.append(desk.hand_over(tmp_path, [talk(desk.id, 7, FIRST_DAY, 2), talk(desk.id, 8, FIRST_DAY, 3)]))
    one = filled(f"sqlite:///{tmp_path / 'one.db'}", tmp_path / "one", keys, desks, files)
    two = filled(server.new_database(), tmp_path / "two", keys, desks, files)
    try:
        assert one.everything() == two.everything()
        assert one.read() == two.read()
        assert one.standing() == two.standing()
        assert len(one.talks()) == 162
        written = []
        for made in (one, two):
            with made.database.reading() as conn:
                paths = list(write_statistics(conn, made.folder / "out", FIRST_DAY, FIRST_DAY))
            written.append([(path.name, path.read_bytes()) for path in paths])
        assert written[0] == written[1]
    finally:
        one.database.close()
        two.database.close()


def test_everything_is_copied_to_the_other_engine_and_goes_on_there(server: Server, hq: Headquarters) -> None:
    desk = hq.desk("a")
    first = desk.hand_over(hq.drive, [*desk.talks(50, FIRST_DAY), b"bad\n"])
    second = desk.hand_over(hq.drive, [talk(desk.id, 7, FIRST_DAY, 2)])
    hq.take(first, second, second)
    url = f"sqlite:///{hq.folder / 'copy.db'}" if hq.database.is_postgresql else server.new_database()
    copied(hq.database, url)
    other = Headquarters.of(Database.open(url), hq)
    try:
        assert other.everything() == hq.everything()
        assert other.read() == hq.read()
        more = other.desk("b")
        assert [one.id for one in other.take(more.hand_over(hq.drive, more.talks(3, FIRST_DAY)), first)] == [
            "taken",
            "already",
        ]
        with pytest.raises(HandoverError, match="in use already"):
            copied(hq.database, url)
    finally:
        other.database.close()


def test_the_kept_files_fill_a_new_headquarters_just_as_the_first(hq: Headquarters, tmp_path: Path) -> None:
    desk = hq.desk("a")
    hq.take(*(desk.hand_over(hq.drive, [*desk.talks(5, FIRST_DAY), b"bad\n"]) for _ in range(3)))
    new = filled(f"sqlite:///{tmp_path / 'new.db'}", tmp_path / "new", hq.keys, [desk], [hq.folder / "sealed"])
    assert new.everything(but=("arrival",)) == hq.everything(but=("arrival",))
    new.database.close()


def test_statistics_hold_nothing_of_a_person(hq: Headquarters, tmp_path: Path) -> None:
    desk = hq.desk("a")
    lines = desk.talks(60, FIRST_DAY)
    typed = talk(desk.id, 500, FIRST_DAY, places=("홍길동네 집",), answers={"reason": ("010-1234-5678",)})
    hq.take(desk.hand_over(hq.drive, [*lines, typed]))
    with hq.database.reading() as conn:
        files = {
            path.stem: path.read_text("utf-8-sig") for path in write_statistics(conn, tmp_path, FIRST_DAY, FIRST_DAY)
        }
    assert set(files) == {"talks", "signs", "places", "answers", "leaflets"}
    everything = "\n".join(files.values())
    for secret in ("홍길", "010", "boss", "officer", "고수익", "KE6"):
        assert secret not in everything
    assert f"{FIRST_DAY},{desk.name},(other),1" in files["places"].splitlines()
    counts = [int(line.rpartition(",")[2]) for line in files["talks"].splitlines()[1:]]
    assert sum(counts) == 61


def test_a_row_of_no_talk_is_refused(hq: Headquarters) -> None:
    hq.desk("a")
    with pytest.raises(IntegrityError), hq.database.writing() as conn:
        conn.execute(
            insert(sign).values(desk=1, contact=1, revision=1, pos=0, sign="s", strength="weak", kind="control")
        )


def test_a_taking_that_dies_leaves_nothing_of_the_file(hq: Headquarters) -> None:
    desk = hq.desk("a")
    first = desk.hand_over(hq.drive, desk.talks(3, FIRST_DAY))
    second = desk.hand_over(hq.drive, desk.talks(3, FIRST_DAY))
    hq.take(first)
    before = hq.everything(but=("arrival",))
    with hq.database.writing() as conn:  # the last table that is filled is not there: as if the program died before it
        conn.execute(text("ALTER TABLE handover RENAME TO handover_away"))
        conn.execute(text("CREATE VIEW handover AS SELECT * FROM handover_away"))
        conn.execute(text("ALTER TABLE talk_leaflet RENAME TO leaflet_away"))
    with pytest.raises((HandoverError, ProgrammingError), match=r"cannot be reached or written|talk_leaflet"):
        hq.take(second)
    with hq.database.writing() as conn:
        conn.execute(text("DROP VIEW handover"))
        conn.execute(text("ALTER TABLE handover_away RENAME TO handover"))
        conn.execute(text("ALTER TABLE leaflet_away RENAME TO talk_leaflet"))
    assert hq.everything(but=("arrival",)) == before
    assert [one.id for one in hq.take(second)] == ["taken"]


def test_two_who_take_the_same_file_at_once_take_it_once(hq: Headquarters) -> None:
    desk = hq.desk("a")
    files = [desk.hand_over(hq.drive, desk.talks(40, FIRST_DAY)) for _ in range(4)]
    said: list[str] = []

    def taking() -> None:
        said.extend(one.id for one in hq.take(*files))

    both = [threading.Thread(target=taking) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sorted(said) == ["already"] * 4 + ["taken"] * 4
    assert len(hq.talks()) == 160
    assert hq.standing()["a"].whole


def test_a_server_that_goes_away_is_said_in_words_and_costs_nothing(tmp_path: Path, keys: Keys) -> None:
    if reason := why_not():
        pytest.skip(reason)
    own = Server(fsync=True)
    own.start()
    try:
        hq = Headquarters(own.new_database(), tmp_path, keys)
        desk = hq.desk("a")
        first, second = (desk.hand_over(hq.drive, desk.talks(2, FIRST_DAY)) for _ in range(2))
        hq.take(first)
        own.halt()
        with pytest.raises(HandoverError, match="cannot be reached"):
            hq.take(second)
        own.start_again()
        hq.database.close()
        assert [one.id for one in hq.take(first, second)] == ["already", "taken"]
        assert len(hq.counted()) == 4
        hq.database.close()
    finally:
        own.stop()


def test_a_database_of_another_version_or_kind_is_refused_in_words(hq: Headquarters, tmp_path: Path) -> None:
    url = hq.database.engine.url.render_as_string(hide_password=False)
    with pytest.raises(HandoverError, match="in use already"):
        Database.create(url)
    with hq.database.writing() as conn:
        conn.execute(meta.update().values(value="99"))
    with pytest.raises(HandoverError, match="version 99"):
        Database.open(url)
    with pytest.raises(HandoverError, match="no database of headquarters"):
        Database.open(f"sqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(HandoverError, match="sqlite:///FILE"):
        Database.open("mysql://desk/hq")
    with pytest.raises(HandoverError, match="cannot be reached"):
        Database.open(f"postgresql+psycopg://desk@/none?host={tmp_path}")
