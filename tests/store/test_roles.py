"""Row 9: three roles and the acts that are not everybody's, cell by cell, each denied one tried on a real desk."""

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import product
from pathlib import Path
from typing import Any, cast

import pyrage
import pytest

from airportdesk.alarms import ConfirmedAlert
from airportdesk.desk import Desk
from airportdesk.errors import DeskError, NotPermittedError
from airportdesk.model import (
    AccessFilter,
    Asker,
    Draft,
    NewRequest,
    Officer,
    Proof,
    Purpose,
    Reason,
    Right,
    RightsAnswer,
    RightsRequest,
)
from airportdesk.pack import load
from airportdesk.rightsbook import Sought
from airportdesk.roles import ACTION_WORDS, PERMITTED, ROLE_WORDS, SECOND, Action, Role, may, require
from airportdesk.store import Store, recovery
from airportdesk.store.names import KEYS as KEY_FILE

from ..pack.samples import KEYS, NEWER, OLDER, edition, stick
from .samples import CHEAP, DESK, NOW, PASSWORD
from .test_officers import FIRST, OWN

TABLE = """
add_officer        -  S  -
remove_officer     -  S  -
rotate_key         -  S  -
set_recovery       -  S  -
trust_key          -  S  -
install_pack       O  S  -
older_pack         -  S  -
confirm_alerts     -  S  -
edit_texts         -  S  -
officer_rates      -  S  R
export_statistics  O  S  R
export_identities  -  S  R
see_access         -  S  R
review_access      -  S  R
hand_over          -  S  R
set_headquarters   -  S  -
take_watchlist     -  S  -
answer_rights      -  S  R
destroy            -  -  R
restore            -  S  -
kiosk              -  S  -
"""
"""Officer, supervisor, records officer: written out once more, so that a slip in the program's table shows."""
CELLS = {
    (Action(name), role): sign != "-"
    for name, *signs in map(str.split, TABLE.split("\n")[1:-1])
    for role, sign in zip(Role, signs, strict=True)
}
TALK = Draft(at=NOW.isoformat(), ground="duty", name="홍길동", phone="010-0000-0000")
ASKED = NewRequest(Right.ACCESS, NOW.date(), "홍길동", Asker.PERSON, Proof.PASSPORT)
REQUEST = RightsRequest(1, ASKED, NOW.date(), Officer("x", "김안내", "supervisor"), NOW)
RECIPIENT = str(pyrage.x25519.Identity.generate().to_public())
PUBLIC = recovery.new_pair(OWN, CHEAP).public.decode()


def newer(desk: Desk, folder: Path, version: str, made: str, reason: str = "") -> object:
    return desk.install(desk.shelf.read(stick(folder, edition(version, made)).path), reason)


VERBS: dict[Action, tuple[Callable[[Desk, Path], object], ...]] = {
    Action.ADD_OFFICER: (
        lambda desk, _: desk.accounts.add(PASSWORD, "이순번", "supervisor", FIRST),
        lambda desk, _: desk.accounts.renew(PASSWORD, "somebody", "supervisor", FIRST),
    ),
    Action.REMOVE_OFFICER: (lambda desk, _: desk.accounts.remove(PASSWORD, "somebody"),),
    Action.ROTATE_KEY: (lambda desk, _: desk.accounts.rotate(PASSWORD, None),),
    Action.SET_RECOVERY: (lambda desk, _: desk.accounts.set_recovery(PASSWORD, PUBLIC),),
    Action.TRUST_KEY: (lambda desk, _: desk.shelf.trust(KEYS.line),),
    Action.INSTALL_PACK: (lambda desk, folder: newer(desk, folder, NEWER, "2099-01-01"),),
    Action.OLDER_PACK: (lambda desk, folder: newer(desk, folder, OLDER, "2001-01-01", "잘못된 판"),),
    Action.CONFIRM_ALERTS: (lambda desk, _: desk.confirm_alerts((ConfirmedAlert("bavet", "4", NOW, None, "x"),)),),
    Action.EDIT_TEXTS: (lambda desk, _: desk.edit_texts("ko", {"words.title": "다른 제목"}),),
    Action.EXPORT_IDENTITIES: (
        lambda desk, _: desk.export_job(NOW.date(), "csv", "ko", Reason(Purpose.REPORT)),
        lambda desk, _: desk.export_job(NOW.date(), "xlsx", "ko", Reason(Purpose.REPORT)),
    ),
    Action.SEE_ACCESS: (
        lambda desk, _: desk.access.records(AccessFilter()),
        lambda desk, _: desk.access.reviews(),
        lambda desk, _: desk.access.standing(),
    ),
    Action.REVIEW_ACCESS: (
        lambda desk, _: desk.access.review("모두 살펴봄", PASSWORD),
        lambda desk, _: desk.access.set_cycle(7),
    ),
    Action.ANSWER_RIGHTS: (
        lambda desk, _: desk.rights.requests(),
        lambda desk, _: desk.rights.everything(Sought(name="홍길동")),
        lambda desk, _: desk.rights.take(Right.ACCESS, "홍길동", Asker.PERSON, Proof.PASSPORT),
        lambda desk, _: desk.rights.answer(REQUEST, RightsAnswer.GRANTED),
        lambda desk, _: desk.rights.cover(REQUEST, (1,)),
        lambda desk, _: desk.rights.lift(1, "끝남"),
        lambda desk, _: desk.rights.look(1, "살펴봄"),
        lambda desk, _: desk.rights.given_to(1),
        lambda desk, _: desk.rights.suspensions(),
        lambda desk, _: desk.rights.notice(REQUEST, desk.pack, desk.pack_of, "왜"),
    ),
    Action.HAND_OVER: (
        lambda desk, folder: desk.handovers.begin(folder, NOW.date()),
        lambda desk, folder: desk.handovers.again(folder),
        lambda desk, folder: desk.handovers.take_receipt(folder / "x.receipt.json"),
        lambda desk, _: desk.handovers.confirm("AAAAAAAA"),
        lambda desk, _: desk.handovers.desk_key(),
    ),
    Action.SET_HEADQUARTERS: (lambda desk, _: desk.handovers.set_headquarters(RECIPIENT),),
    Action.TAKE_WATCHLIST: (lambda desk, folder: desk.watch.take(folder / "x.watch.json"),),
    Action.RESTORE: (lambda desk, _: desk.backups.restore_job(cast(Any, None)),),
    Action.DESTROY: (
        lambda desk, _: desk.destroying.check((), "2030-1", "1"),
        lambda desk, _: desk.destroying.destroy((), "2030-1", "1", None),
    ),
}
"""The verbs of a desk that an act goes through. Rates of officers are left out, see below; a kiosk is the window's."""
WITHOUT_VERB = {Action.OFFICER_RATES, Action.EXPORT_STATISTICS, Action.KIOSK}


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Callable[[Role], Desk]]:
    """A real desk that somebody of a role has unlocked, with a talk with a traveller and a key for packs."""
    made: list[Desk] = []

    def desk(role: Role) -> Desk:
        store = Store.create(tmp_path / role, DESK, "김안내", PASSWORD, NOW, role=role.value, kdf=CHEAP)
        store.packs.trust(KEYS.line, NOW)
        made.append(Desk(store, load(), lambda: NOW))
        made[-1].log(TALK)
        return made[-1]

    yield desk
    for each in made:
        each.close()


def kept(desk: Desk, folder: Path) -> object:
    """Everything but the access record, where a refusal is noted."""
    db = desk._store._db
    tables = [name for name in db.table_names() if not name.startswith(("access", "card_fts"))]
    return (folder / KEY_FILE).read_bytes(), {name: list(db.execute(f"SELECT * FROM {name}")) for name in tables}  # noqa: S608


def test_row_9_the_table_says_who_may_do_what_and_says_it_of_every_cell() -> None:
    assert {(action, role): may(role, action) for action, role in product(Action, Role)} == CELLS
    assert set(PERMITTED) == set(ACTION_WORDS) == set(Action)
    assert set(ROLE_WORDS) == set(Role)
    assert set(VERBS) | WITHOUT_VERB == set(Action)


@pytest.mark.parametrize(("action", "role"), [cell for cell, allowed in CELLS.items() if not allowed])
def test_row_9_a_denied_act_is_refused_by_the_desk_in_words_and_changes_nothing(
    action: Action, role: Role, desks: Callable[[Role], Desk], tmp_path: Path
) -> None:
    desk = desks(role)
    before = kept(desk, tmp_path / role)
    for number, act in enumerate(VERBS.get(action, ())):
        with pytest.raises(NotPermittedError, match="Only a") as error:
            act(desk, tmp_path / str(number))
        assert "만 할 수 있습니다" in error.value.ko
    with pytest.raises(NotPermittedError, match="Only a"):
        require(desk.officer, action)
    assert not desk.may(action)
    assert kept(desk, tmp_path / role) == before


@pytest.mark.parametrize(("action", "role"), [cell for cell, allowed in CELLS.items() if allowed])
def test_row_9_an_act_that_is_permitted_is_not_refused_for_the_role(
    action: Action, role: Role, desks: Callable[[Role], Desk], tmp_path: Path
) -> None:
    desk = desks(role)
    for number, act in enumerate(VERBS.get(action, ())):
        try:
            act(desk, tmp_path / str(number))
        except DeskError as error:  # another reason: nobody of that id, no second officer
            assert "Only a" not in error.en  # noqa: PT017  # whatever it raises is looked at
            assert not isinstance(error, NotPermittedError) or action in SECOND  # noqa: PT017
    assert desk.may(action)


@pytest.mark.parametrize("role", Role)
def test_row_9_rates_of_single_officers_are_not_even_counted_where_they_may_not_be_seen(
    role: Role, desks: Callable[[Role], Desk]
) -> None:
    desk = desks(role)
    assert desk.rates.may_see_officers is CELLS[Action.OFFICER_RATES, role]
    seen = [tally.by for _, tally in desk.rates.parts(0)]
    assert ("김안내" in repr(seen) or desk.officer.id in repr(seen)) is CELLS[Action.OFFICER_RATES, role]


def test_row_9_a_role_nobody_knows_may_do_nothing_of_the_table() -> None:
    for action in Action:
        for role in ("", "admin", "Supervisor", "supervisor "):
            assert not may(role, action)
            with pytest.raises(NotPermittedError):
                require(Officer("x", "김안내", role), action)


def test_row_9_one_account_for_each_officer_and_no_second_one_in_another_spelling(tmp_path: Path) -> None:
    with closing(Store.create(tmp_path / "d", DESK, "김안내", PASSWORD, NOW, kdf=CHEAP)) as store:
        for name in ("김안내", "김 안내", "김·안내", "김안내 "):
            with pytest.raises(DeskError, match="of that name"):
                store.officers.add(PASSWORD, name, "officer", FIRST)
