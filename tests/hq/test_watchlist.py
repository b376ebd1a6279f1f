"""The hashed list of handles: what goes in, what a desk learns from it, and what it refuses."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import minisign
import pytest

from airportdesk.errors import HandoverError
from airportdesk.handover.watchlist import (
    Watch,
    WatchList,
    any_seen,
    checked,
    comment_for,
    encoded,
    hashed,
    seen_elsewhere,
)
from airportdesk.hq.database import Database
from airportdesk.hq.watchlist import chosen, list_of

from .people_samples import DESKS, NOW, taken, talk_line
from .people_samples import both_engines as both_engines

TODAY = NOW.date()
BOSS, OTHER = "telegram gold_boss", "phone +85512345678"


@pytest.fixture
def pair() -> minisign.KeyPair:
    return minisign.KeyPair.generate()


def signed(pair: minisign.KeyPair, watch_list: WatchList, comment: str = "") -> tuple[bytes, bytes, str]:
    data = encoded(watch_list)
    signature = bytes(pair.secret_key.sign(data, trusted_comment=comment or comment_for(watch_list)))
    return data, signature, str(pair.public_key.to_base64(), "ascii")


def filled(db: Database) -> None:
    """Two desks met the boss, one desk three times a Cambodian number, once a handle; a traveller came twice."""
    boss, number = ("telegram", "gold_boss"), ("phone", "+85512345678")
    own = ("phone", "+821012345678")
    taken(
        db,
        1,
        [
            talk_line(1, "이지현", phone="010-1234-5678", handles=(boss, own)),
            talk_line(2, handles=(number, ("kakao", "once"))),
            talk_line(3, handles=(number,)),
            talk_line(4, handles=(number,)),
            talk_line(5, handles=(("telegram", "long_ago"),), at=NOW - timedelta(days=400)),
        ],
    )
    again = talk_line(1, "이*현", desk=DESKS[1], phone="***-****-5678", handles=(boss, own, ("telegram", "long_ago")))
    taken(db, 1, [again])


def test_what_two_desks_met_or_three_talks_have_is_chosen_and_never_a_travellers_own_number(db: Database) -> None:
    filled(db)
    with db.reading() as conn:
        found = chosen(conn, TODAY)
    assert [(one.handle, one.desks, one.talks) for one in found] == [(BOSS, 2, 2), (OTHER, 1, 3)]
    assert found[0].last == TODAY - timedelta(days=1)


def test_a_desk_learns_how_many_desks_met_a_handle_and_nothing_of_what_it_does_not_ask(
    db: Database, pair: minisign.KeyPair
) -> None:
    filled(db)
    with db.reading() as conn:
        made = list_of(chosen(conn, TODAY), "2026-11-24", TODAY)
    data, signature, key = signed(pair, made)
    for word in (b"gold_boss", b"85512345678", b"telegram", b"phone"):
        assert word not in data
    known = Watch(checked(data, signature, key, TODAY))
    found = any_seen([BOSS, "telegram somebody", BOSS], known, TODAY)
    assert [(handle, one.desks, one.talks) for handle, one in found.items()] == [(BOSS, 2, 2)]


def test_each_edition_has_another_salt_so_that_two_cannot_be_laid_side_by_side(db: Database) -> None:
    filled(db)
    with db.reading() as conn:
        handles = chosen(conn, TODAY)
    one, other = (list_of(handles, "2026-11-24", TODAY) for _ in range(2))
    assert not {entry.hash for entry in one.entries} & {entry.hash for entry in other.entries}


def test_a_list_is_silent_after_its_last_day_and_before_it_was_made() -> None:
    made = list_of((), "2026-11-24", TODAY)
    entry = {"hash": hashed(BOSS, made.salt), "desks": 2, "talks": 2, "last": TODAY}
    from airportdesk.handover.watchlist import Watched

    made = replace(made, entries=(Watched(**entry),))  # type: ignore[arg-type]
    assert seen_elsewhere(BOSS, made, made.expires) is not None
    assert seen_elsewhere(BOSS, made, made.expires + timedelta(days=1)) is None
    assert seen_elsewhere(BOSS, made, TODAY - timedelta(days=1)) is None


def test_what_headquarters_did_not_sign_is_refused_in_words(pair: minisign.KeyPair) -> None:
    made = list_of((), "2026-11-24", TODAY)
    data, signature, key = signed(pair, made)
    foreign = str(minisign.KeyPair.generate().public_key.to_base64(), "ascii")
    wrong_edition = signed(pair, made, comment_for(replace(made, edition="2026-11-25")))
    late = date(2027, 5, 1)
    for trouble, given in (
        ("signature", (data.replace(b"2026-11-24", b"2026-11-23"), signature, key, TODAY)),
        ("signature", (data, signature, foreign, TODAY)),
        ("signature", (data, b"nonsense", key, TODAY)),
        ("edition", (*wrong_edition, TODAY)),
        ("expired", (data, signature, key, late)),
    ):
        with pytest.raises(HandoverError) as error:
            checked(*given)
        assert error.value.trouble == trouble


def test_the_public_minisign_program_checks_the_file(tmp_path: Path, pair: minisign.KeyPair) -> None:
    import shutil
    import subprocess

    if shutil.which("minisign") is None:
        pytest.skip("minisign is not installed")
    data, signature, key = signed(pair, list_of((), "2026-11-24", TODAY))
    path = tmp_path / "2026-11-24.watch.json"
    path.write_bytes(data)
    path.with_name(path.name + ".minisig").write_bytes(signature + b"\n")
    subprocess.run(["minisign", "-V", "-P", key, "-m", str(path)], check=True, capture_output=True)
