"""The whole way of a watch-list: two desks hand over, headquarters signs, a third desk is told of what they met."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from airportdesk.commands import commands
from airportdesk.desk import Desk
from airportdesk.hq.database import Database
from airportdesk.hq.keys import address
from airportdesk.links.values import Handle, HandleKind
from airportdesk.model import KST, Draft
from airportdesk.pack import load
from airportdesk.pack.signing import read_key

from ..store.samples import new_store
from .people_samples import DESKS, NOW, enrolled, taken, talk_line


def test_a_third_desk_is_told_of_the_recruiter_two_others_met(tmp_path: Path) -> None:
    if (datetime.now(KST) - NOW).days >= 180:
        pytest.skip("the samples are older than what a list is made of")
    folder, out = tmp_path / "hq", tmp_path / "out"
    assert CliRunner().invoke(commands, ["hq", "init", str(folder), "--no-password"]).exit_code == 0
    database = Database.open(address(folder))
    enrolled(database)
    for desk in DESKS[:2]:
        taken(database, 1, [talk_line(1, desk=desk, handles=(("telegram", "gold_boss"),))])
    database.close()
    done = CliRunner().invoke(commands, ["hq", "--folder", str(folder), "watchlist", "make", str(out)])
    assert done.exit_code == 0, done.output
    (path,) = out.glob("*.watch.json")
    with closing(new_store(tmp_path / "desk")) as store:
        store.packs.trust(read_key(folder / "minisign.pub"), NOW)
        third = Desk(store, load())
        assert third.watch.take(path).entries == 1
        met = third.tied(Draft(notes="텔레 아이디 Gold_Boss, 카톡 아이디 nobody77")).met
        third.watch.hear(third.watch.asking(met)())
        assert [(seen.handle, seen.desks) for seen in third.watch.told(met)] == [
            (Handle(HandleKind.TELEGRAM, "gold_boss"), 2)
        ]
