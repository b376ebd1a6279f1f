"""`airportdesk handover`, `receipt`, `headquarters` and `export` as somebody types them."""

import json
import os
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from airportdesk.commands import commands
from airportdesk.desk import Desk, korean_now
from airportdesk.handover.sealing import opened, signature_beside
from airportdesk.model import Draft, HandoverStage
from airportdesk.pack import load

from ..store.samples import PASSWORD, new_store, unlocked
from .samples import new_keys

HQ = new_keys()
PACK = load()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk with one talk of today and headquarters' key, where the command line looks for it."""
    made = tmp_path / "desk"
    monkeypatch.setenv("AIRPORTDESK_DATA", str(made))
    monkeypatch.setenv("CUPS_SERVER", os.devnull)
    with closing(new_store(made)) as store:
        talk(store_desk := Desk(store, PACK), "홍길동")
        assert store_desk.today()
    keys = tmp_path / "headquarters.keys"
    keys.write_text(f"# airportdesk headquarters\n# minisign {HQ.public}\n{HQ.recipients[0]}\n")
    done = run("headquarters", "add", keys)
    assert done.exit_code == 0, done.output
    assert HQ.recipients[0] in done.output
    return made


def talk(desk: Desk, name: str) -> None:
    desk.log(Draft(at=korean_now().isoformat(), flight="KE689", ground="duty", name=name))


def run(*arguments: object, typed: str = f"{PASSWORD}\n") -> Result:
    return CliRunner().invoke(commands, [*map(str, arguments)], input=typed)


def sealed_in(usb: Path) -> list[Path]:
    return sorted(usb.glob("*.zip.age"))


def test_a_day_is_handed_over_and_the_line_says_where_it_lies(folder: Path, usb: Path) -> None:
    done = run("handover", usb, "--with", "pdf", "--with", "hwpx", "--with", "xlsx")
    assert done.exit_code == 0, done.output
    (path,) = sealed_in(usb)
    assert str(path) in done.output
    assert "written and read back" in done.output
    assert "would be lost with the laptop" in done.output
    card = json.loads(shown(usb / "card.json"))
    with opened(path, signature_beside(path), card["key"], [HQ.first]) as found:
        assert [part.name for part in found.manifest.parts] == [
            *("contacts.jsonl", "report.pdf", "report.hwpx", "contacts.xlsx")
        ]
        assert found.part("report.pdf").startswith(b"%PDF")
        assert found.manifest.desk == card["desk"]
        assert "홍길동".encode() not in found.part("contacts.jsonl")


def shown(card: Path) -> bytes:
    done = run("headquarters", "show", "-o", card)
    assert done.exit_code == 0, done.output
    assert HQ.recipients[0] in done.output
    return card.read_bytes()


def test_a_second_handover_with_nothing_new_says_so_and_writes_nothing(folder: Path, usb: Path) -> None:
    run("handover", usb)
    done = run("handover", usb)
    assert done.exit_code == 1
    assert "There is nothing to hand over" in done.output
    assert "넘길 면담이 없습니다" in done.output
    assert len(sealed_in(usb)) == 1


def test_names_go_along_with_a_purpose(folder: Path, usb: Path) -> None:
    done = run("handover", usb, "--names-for", "case", "--why", "가상 실종 수사")
    assert done.exit_code == 0, done.output
    key = json.loads(shown(usb / "card.json"))["key"]
    (path,) = sealed_in(usb)
    with opened(path, signature_beside(path), key, [HQ.first]) as found:
        assert "홍길동".encode() in found.part("contacts.jsonl")


def test_an_earlier_one_is_written_once_more_to_another_drive(folder: Path, usb: Path, tmp_path: Path) -> None:
    run("handover", usb)
    other = tmp_path / "other"
    other.mkdir()
    done = run("handover", other, "--again", "1")
    assert done.exit_code == 0, done.output
    assert sealed_in(other)[0].read_bytes() == sealed_in(usb)[0].read_bytes()


def test_one_that_was_begun_and_not_written_is_written_first(folder: Path, usb: Path) -> None:
    with closing(unlocked(folder)) as store:
        desk = Desk(store, PACK)
        desk.handovers.begin(usb, desk.today()).let_go()
        talk(desk, "김수")
    done = run("handover", usb)
    assert done.exit_code == 0, done.output
    assert [path.name[-14:-8] for path in sealed_in(usb)] == ["000001", "000002"]


def test_the_code_headquarters_says_confirms_and_a_wrong_one_is_refused_in_words(folder: Path, usb: Path) -> None:
    run("handover", usb)
    wrong = run("receipt", "AAAA-AAAA")
    assert wrong.exit_code == 1
    assert "확인 번호" in wrong.output
    with closing(unlocked(folder)) as store:
        code = store.handovers.code_of(1)
    done = run("receipt", f"{code[:4].lower()}-{code[4:].lower()}")
    assert done.exit_code == 0, done.output
    assert "confirmed by headquarters" in done.output
    with closing(unlocked(folder)) as store:
        found = store.handovers.one(1)
        assert found is not None
        assert found.stage is HandoverStage.CONFIRMED


def test_what_is_wrong_with_the_folder_is_said_in_both_languages(folder: Path, tmp_path: Path) -> None:
    done = run("handover", tmp_path / "nowhere")
    assert done.exit_code == 1
    assert "드라이브가 없습니다" in done.output
    assert "The drive is not there" in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize("kind", ["xlsx", "csv", "pdf", "hwpx", "jsonl"])
def test_a_day_is_exported_in_each_format_and_noted(folder: Path, usb: Path, kind: str) -> None:
    day = korean_now().date()
    done = run("export", day, usb, "--format", kind)
    assert done.exit_code == 0, done.output
    (path,) = usb.iterdir()
    assert path.suffix == f".{kind}"
    assert "홍길동".encode() not in path.read_bytes()
    with closing(unlocked(folder)) as store:
        assert any(f"kind={kind}" in entry.detail for entry in store.access.records())


def test_a_day_that_is_none_is_refused(folder: Path, usb: Path) -> None:
    assert run("export", "yesterday", usb).exit_code == 2
    assert list(usb.iterdir()) == []
