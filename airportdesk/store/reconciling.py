"""The rows of the log against the entries of the access record: what was changed, put in or taken out elsewhere.

Every row of the tables of `digests.RECORDED` has its entry with a digest of the row. Rows from before the record began
have none; a row that was destroyed must have an entry that says so.
"""

from collections.abc import Iterator
from typing import Any

from airportdesk.store.chain import told
from airportdesk.store.digests import RECORDED, REVISION, Digests
from airportdesk.text import Words

_NAMES = {
    REVISION: Words("면담 차수", "revision"),
    "leaflet": Words("안내문 기록", "leaflet"),
    "print": Words("인쇄 기록", "print"),
    "task_step": Words("할 일 기록", "task note"),
    "office_event": Words("사무실 기록", "office note"),
    "office_undone": Words("취소한 사무실 기록", "undone office note"),
    "apart": Words("다른 사람 표시", "mark of two travellers"),
    "confirmed_alert": Words("확정한 여행경보", "confirmed alert"),
    "trusted_key": Words("본부 공개키", "public key"),
    "pack_use": Words("자료 설치 기록", "installed pack"),
    "officer_change": Words("계정 기록", "account note"),
    "backup": Words("백업 기록", "backup"),
    "restored": Words("되살린 기록", "restore"),
    "destruction": Words("파기 기록", "destruction"),
    "signing_key": Words("데스크 서명 열쇠", "signing key"),
    "headquarters_key": Words("본부 암호화 열쇠", "key of headquarters"),
    "handover": Words("인수", "hand-over"),
    "handover_step": Words("인수 진행 기록", "step of a hand-over"),
    "rights_request": Words("정보주체 요구", "request of a person"),
    "rights_contact": Words("요구에 드는 면담", "talk of a request"),
    "rights_answer": Words("요구의 답", "answer to a request"),
    "suspension": Words("처리정지", "suspension"),
    "suspension_lifted": Words("푼 처리정지", "lifted suspension"),
    "rights_notice": Words("통지서 기록", "notice"),
    "access_review": Words("점검 기록", "review"),
    "access_cycle": Words("점검 주기", "review cycle"),
}


def differences(conn: Any) -> Iterator[Words]:
    """What does not match, a sentence each."""
    before = _before(conn)
    seen: dict[str, set[int]] = {table: set() for table in RECORDED}
    digests, destroyed = Digests(conn), _destroyed(conn)
    taken: dict[tuple[str, int], int] = {}
    entries = conn.execute(
        "SELECT seq, subject, detail, digest FROM access_record WHERE action <> 'begun' AND digest <> '' ORDER BY seq"
    )
    for seq, subject, detail, digest in entries:
        table, _, key = detail.partition(" ")[0].partition("=")
        if table not in RECORDED or not key.isdecimal():
            continue
        seen[table].add(int(key))
        taken.pop((table, int(key)), None)
        now = digests.of(conn, table, int(key))
        if now == digest:
            continue
        if any(seq < destroyed.get(whose, 0) for whose in subject.split(" ")):
            if now:  # the number of a row that is gone may be another's by now, which has a later entry of its own
                taken[table, int(key)] = seq
            continue
        yield _changed(conn, table, int(key), seq) if now else _gone(table, int(key), seq)
    for (table, row), seq in taken.items():
        yield _changed(conn, table, row, seq)
    for table, key in RECORDED.items():
        for (row,) in conn.execute(f"SELECT {key} FROM {table} WHERE {key} > ?", (before.get(table, 0),)):  # noqa: S608
            if row not in seen[table]:
                yield _unrecorded(conn, table, row)
    for (contact,) in conn.execute("SELECT id FROM contact ORDER BY id").fetchall():
        if str(contact) in destroyed:
            yield _still_there(contact)


def _before(conn: Any) -> dict[str, int]:
    """The last row of each table from before the record."""
    row = conn.execute("SELECT detail FROM access_record WHERE action = 'begun' ORDER BY seq LIMIT 1").fetchone()
    return {table: int(last) for table, last in told(row[0] if row else "").items() if last.isdecimal()}


def _destroyed(conn: Any) -> dict[str, int]:
    """The contacts that an entry says were destroyed, and the drafts they came from, with the number of that entry."""
    rows = conn.execute("SELECT seq, subject FROM access_record WHERE action = 'destroyed' ORDER BY seq").fetchall()
    return {whose: seq for seq, subject in rows for whose in subject.split(" ") if whose}


def _where(conn: Any, table: str, row: int) -> Words:
    name = _NAMES[table]
    if table == REVISION and (
        found := conn.execute("SELECT contact, number FROM revision WHERE id = ?", (row,)).fetchone()
    ):
        return Words(f"{found[0]}번 면담 {found[1]}차", f"contact {found[0]}, revision {found[1]}")
    return Words(f"{name.ko} {row}번", f"{name.en} {row}")


def _changed(conn: Any, table: str, row: int, seq: int) -> Words:
    where = _where(conn, table, row)
    return Words(
        f"{where.ko}의 내용이 저장할 때(접속기록 {seq}번)와 다릅니다. 프로그램 밖에서 바뀌었습니다.",
        f"What stands in {where.en} is not what was saved (entry {seq}): it was changed around the program.",
    )


def _gone(table: str, row: int, seq: int) -> Words:
    name = _NAMES[table]
    return Words(
        f"{name.ko} {row}번(접속기록 {seq}번)이 파기 기록 없이 없어졌습니다.",
        f"{name.en.capitalize()} {row} (entry {seq}) is gone, and no destruction is recorded.",
    )


def _unrecorded(conn: Any, table: str, row: int) -> Words:
    where = _where(conn, table, row)
    return Words(
        f"{where.ko}: 접속기록에 없습니다. 프로그램 밖에서 끼워 넣은 것일 수 있습니다.",
        f"{where.en.capitalize()} has no entry in the access record: it may have been put in around the program.",
    )


def _still_there(contact: int) -> Words:
    return Words(
        f"{contact}번 면담은 파기했다고 적혀 있는데 그대로 있습니다.",
        f"Contact {contact} is there, and the record says that it was destroyed.",
    )
