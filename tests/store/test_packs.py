"""Packs that come in, packs that must not, and old records that read as they were."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from airportdesk.desk import Desk
from airportdesk.errors import NotPermittedError, PackError, StoreError
from airportdesk.export import rows_from_csv
from airportdesk.model import Draft, Officer
from airportdesk.pack import load
from airportdesk.pack.archive import archive_of
from airportdesk.pack.signing import SignedPack
from airportdesk.roles import Action, Second
from airportdesk.shelf import Age, Shelf, pack_in_force
from airportdesk.store import Store
from airportdesk.store.session import Session

from ..pack.samples import KEYS, NEWER, OLDER, OTHER_KEYS, edition, stick
from ..record_text import record_text
from .samples import NOW, PASSWORD, unlocked

OTHER_PASSWORD = "둘째 사람만 아는 열쇠말"
RENAMED = ('ko = "방문 목적"', 'ko = "왜 가는지"')


@pytest.fixture
def desk(store: Store) -> Desk:
    made = Desk(store, pack_in_force(store), lambda: NOW)
    made.shelf.trust(KEYS.line)
    return made


def as_officer(store: Store) -> None:
    """The same desk, unlocked by somebody who is no supervisor."""
    store.officer = Officer("b" * 16, "순경 이하나", "officer")
    store.packs._session = Session(store._db, store.officer)


def state(store: Store) -> object:
    return store.packs.kept(), store.packs.uses(), store.packs.trusted_key()


def install(
    desk: Desk, folder: Path, version: str, reason: str = "", second: Second | None = None, **changed: tuple[str, str]
) -> None:
    made = "2001-01-01" if version == OLDER else "2099-01-01"
    desk.install(desk.shelf.read(stick(folder, edition(version, made, **changed)).path), reason, second)


def test_a_newer_pack_is_in_use_at_once_and_after_the_next_unlock(desk: Desk, folder: Path, tmp_path: Path) -> None:
    install(desk, tmp_path, NEWER)
    assert desk.pack.version == NEWER
    assert desk.preview(Draft()).assessment.pack == NEWER
    desk.close()
    store = unlocked(folder)
    assert pack_in_force(store).version == NEWER
    (used,) = store.packs.uses()
    assert (used.version, used.used_at, used.officer, used.reason) == (NEWER, NOW, store.officer, "")
    store.close()


def test_any_officer_may_install_a_newer_pack(desk: Desk, store: Store, tmp_path: Path) -> None:
    as_officer(store)
    install(desk, tmp_path, NEWER)
    assert store.packs.uses()[0].officer == store.officer


def test_without_a_key_nothing_is_installed(store: Store, tmp_path: Path) -> None:
    desk = Desk(store, pack_in_force(store), lambda: NOW)
    before = state(store)
    with pytest.raises(PackError, match="No key of headquarters"):
        install(desk, tmp_path, NEWER)
    assert state(store) == before


def test_an_older_pack_needs_a_supervisor_a_reason_and_a_second_officer_and_keeps_both_names(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    other = store.officers.add(PASSWORD, "경장 박둘째", "officer", OTHER_PASSWORD, first=False)
    before = state(store)
    with pytest.raises(PackError, match="why you go back"):
        install(desk, tmp_path, OLDER, "  \n ", desk.second(Action.OLDER_PACK, other.id, OTHER_PASSWORD))
    for token in (None, desk.second(Action.ROTATE_KEY, other.id, OTHER_PASSWORD)):
        with pytest.raises(NotPermittedError, match="Two persons"):
            install(desk, tmp_path, OLDER, "새 판의 질문이 잘못되어 되돌림", token)
    assert state(store) == before
    token = desk.second(Action.OLDER_PACK, other.id, OTHER_PASSWORD)
    install(desk, tmp_path, OLDER, "새 판의 질문이 잘못되어 되돌림", token)
    assert desk.pack.version == OLDER
    used = store.packs.uses()[0]
    assert (used.reason, used.officer, used.second) == ("새 판의 질문이 잘못되어 되돌림", store.officer, other)
    install(desk, tmp_path, NEWER)
    as_officer(store)
    before = state(store)
    with pytest.raises(NotPermittedError, match="Only a supervisor"):
        install(desk, tmp_path, OLDER, "되돌리고 싶음")
    assert state(store) == before
    assert desk.pack.version == NEWER


def test_a_higher_version_that_was_made_earlier_counts_as_older(desk: Desk, tmp_path: Path) -> None:
    files = edition(NEWER, "2001-01-01")
    assert desk.shelf.age(load(archive_of(files))) is Age.OLDER
    with pytest.raises(PackError, match="why you go back"):
        desk.install(desk.shelf.read(stick(tmp_path, files).path))


def test_the_same_version_with_other_contents_is_refused_even_if_signed(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    install(desk, tmp_path / "one", NEWER)
    before = state(store)
    for version in (NEWER, NEWER.replace("-", ".")):
        with pytest.raises(PackError, match="with other contents"):
            install(desk, tmp_path / "two", version, "까닭", questions=RENAMED)
    with pytest.raises(PackError, match="in use already"):
        install(desk, tmp_path / "one", NEWER)
    assert state(store) == before


def test_a_pack_may_not_take_the_version_of_the_one_that_came_with_the_program(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="with other contents"):
        install(desk, tmp_path, load().version, "까닭", questions=RENAMED)


def test_a_broken_unsigned_foreign_or_future_pack_changes_nothing(desk: Desk, store: Store, tmp_path: Path) -> None:
    before, pack = state(store), desk.pack
    foreign = stick(tmp_path / "foreign", edition(NEWER), OTHER_KEYS).path
    broken = stick(tmp_path / "broken", edition(NEWER)).path
    broken.write_bytes(broken.read_bytes()[:-100])
    unsigned = stick(tmp_path / "unsigned", edition(NEWER)).path
    unsigned.with_name(unsigned.name + ".minisig").unlink()
    nowhere = tmp_path / "nowhere.adpack"
    for path in (foreign, broken, unsigned, nowhere):
        with pytest.raises(PackError) as told:
            desk.install(desk.shelf.read(path))
        assert path.name in told.value.ko
    assert (state(store), desk.pack) == (before, pack)


def test_a_disk_that_refuses_leaves_the_old_pack_in_force(desk: Desk, store: Store, tmp_path: Path) -> None:
    signed = desk.shelf.read(stick(tmp_path, edition(NEWER)).path)
    before = state(store)
    store._conn.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError):
        desk.install(signed)
    store._conn.execute("PRAGMA query_only = OFF")
    assert state(store) == before
    assert desk.pack.version == desk.shelf.pack.version == load().version


def test_the_key_is_set_once_and_by_a_supervisor(store: Store) -> None:
    shelf = Shelf(store, pack_in_force(store), lambda: NOW)
    with pytest.raises(PackError, match="no public key"):
        shelf.trust("nonsense")
    assert store.packs.trusted_key() is None
    shelf.trust(KEYS.public.decode())
    with pytest.raises(StoreError, match="not possible yet"):
        shelf.trust(OTHER_KEYS.line)
    trusted = shelf.trusted
    assert trusted is not None
    assert (trusted.key, trusted.since, trusted.officer) == (KEYS.line, NOW, store.officer)


def test_an_officer_who_is_no_supervisor_may_not_set_the_key(store: Store) -> None:
    as_officer(store)
    with pytest.raises(NotPermittedError, match="Only a supervisor"):
        Shelf(store, load(), lambda: NOW).trust(KEYS.line)
    assert store.packs.trusted_key() is None


def test_an_old_record_reads_in_the_words_of_its_own_pack(desk: Desk, folder: Path, tmp_path: Path) -> None:
    logged = desk.log(Draft(answers={"purpose": ("work",), "party": ("family",)}, places=("bavet",)))
    before = record_text(logged, desk.pack, "ko")
    csv = rows_from_csv(desk.export_job(desk.today(), "csv", "ko")())
    install(desk, tmp_path, NEWER, questions=RENAMED, places=('ko = "바벳"', 'ko = "바베트"'))
    newer = desk.log(Draft(answers={"purpose": ("work",)}, places=("bavet",)))
    desk.close()
    store = unlocked(folder)
    desk = Desk(store, pack_in_force(store), lambda: NOW)
    assert record_text(logged, desk.pack_of(logged), "ko") == before
    assert "방문 목적" in before
    assert "왜 가는지" in record_text(newer, desk.pack_of(newer), "ko")
    titles, *rows = rows_from_csv(desk.export_job(desk.today(), "csv", "ko")())
    assert [row for row in rows if row[0] == "1"] == [row for row in csv if row[0] == "1"]
    assert any("바베트" in row for row in rows)
    assert "왜 가는지" in titles
    store.close()


def test_a_question_that_only_an_earlier_pack_had_keeps_its_column(desk: Desk, tmp_path: Path) -> None:
    desk.log(Draft(answers={"party": ("family",)}))
    files = edition(NEWER)
    for name in ("questions.toml", "signs.toml", "phrases.toml"):
        files[name] = files[name].replace(b'"party"', b'"company"')
    desk.install(desk.shelf.read(stick(tmp_path, files).path))
    titles, row = rows_from_csv(desk.export_job(desk.today(), "csv", "en")())
    assert "family" in ",".join(row)
    assert len(titles) == len(row)


def test_a_record_whose_pack_is_not_kept_shows_ids_for_what_is_unknown(desk: Desk) -> None:
    logged = desk.log(Draft(answers={"purpose": ("work",)}))
    strange = replace(
        logged,
        contact=replace(logged.contact, answers={"purpose": ("work", "gone")}),
        assessment=replace(logged.assessment, pack="1999.1"),
    )
    assert "gone" in record_text(strange, desk.pack_of(strange), "ko")


def test_a_pack_kept_by_another_program_that_this_one_cannot_read_does_not_shut_the_desk(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    signed = desk.shelf.read(stick(tmp_path, edition(NEWER)).path)
    unreadable = archive_of({**edition(NEWER), "signs.toml": b"shape = 'of another time'"})
    desk.install(SignedPack(signed.data, signed.signature, signed.pack))
    desk.close()
    store = unlocked(folder)
    with store._db.atomic():
        store._conn.execute("DROP TRIGGER pack_no_update")
        store._conn.execute("UPDATE pack SET content = ? WHERE version = ?", (unreadable, NEWER))
    shelf = Shelf(store, pack_in_force(store), lambda: NOW)
    assert shelf.pack.version == load().version
    assert shelf.unread is not None
    assert shelf.unread.version == NEWER
    assert shelf.pack_of(NEWER) is shelf.pack
    store.close()


def test_the_program_s_own_pack_is_kept_for_the_records_made_with_it(store: Store) -> None:
    pack_in_force(store)
    pack_in_force(store)
    (kept,) = store.packs.kept()
    content = store.packs.content(kept.version)
    assert content is not None
    assert load(content) == load()
    assert store.packs.uses() == ()


def test_a_trial_reads_each_contact_once_as_it_stands_now(desk: Desk, store: Store) -> None:
    for number in range(7):
        desk.log(Draft(at=(NOW - timedelta(days=number)).isoformat(), answers={"ticket_payer": ("never_met",)}))
    desk.amend(3, Draft(at=(NOW - timedelta(days=2)).isoformat(), answers={"party": ("family",)}), "고침")
    weaker = load(archive_of(edition(NEWER, signs=('strength = "strong"', 'strength = "weak"'))))
    first, last = NOW.date() - timedelta(days=4), NOW.date()
    trial = desk.shelf.trial(weaker, first, last)
    outcome = trial.whole()
    assert outcome is not None
    assert trial.total == outcome.counts.contacts == 5
    assert outcome.counts.flagged_before == outcome.counts.no_longer == 4
    assert sorted(outcome.days) == [first + timedelta(days=n) for n in range(5)]
    assert sorted(change.contact_id for change in outcome.changes) == [1, 2, 4, 5]
    assert all("항공권" in change.lost[0].ko for change in outcome.changes if change.lost)


def test_what_is_logged_while_a_trial_runs_is_left_out_and_nothing_is_read_twice(
    desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("airportdesk.store.talks.PAGE", 2)
    for _ in range(5):
        desk.log(Draft(at=NOW.isoformat()))
    seen = []
    for page in store.talks.pages(NOW.date(), NOW.date()):
        seen += [talk.contact_id for talk in page]
        desk.amend(5, Draft(at=NOW.isoformat()), "고침")
        desk.log(Draft(at=NOW.isoformat()))
    assert seen == [1, 2, 3, 4, 5]


def test_a_trial_that_is_stopped_gives_nothing(desk: Desk) -> None:
    desk.log(Draft())
    assert desk.shelf.trial(desk.pack, NOW.date(), NOW.date()).whole(lambda done: done < 1) is None


def test_a_trial_reads_no_name_number_or_note(desk: Desk, store: Store) -> None:
    desk.log(Draft(notes="메모", ground="duty", name="홍길동", phone="010-0000-0000"))
    (talk,) = next(store.talks.pages(NOW.date(), NOW.date()))
    assert (talk.contact.notes, talk.contact.traveller) == ("", None)
