"""The situation report as headquarters files it: `airportdesk hq report`, one page, two languages, two formats."""

import re
import zipfile
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner

pytest.importorskip("sqlalchemy")
pytest.importorskip("rapidfuzz")

from airportdesk.commands import commands
from airportdesk.handover.lines import SignLine
from airportdesk.hq.database import Database
from airportdesk.hq.keys import address
from airportdesk.model import Concern, Kind, Strength
from airportdesk.pack import Pack, load

from ..hq.people_samples import DESKS, NOW, enrolled, taken, talk_line

LAST = NOW.date() - timedelta(days=1)
SECRETS = ("이지현", "010-1234-5678", "12345678", "1999-03-04", "손으로 쓴 곳", "k1")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, pack: Pack) -> Path:
    """A headquarters with ten talks last week, two of high concern, and five the week before."""
    made = tmp_path_factory.mktemp("situation") / "hq"
    done = CliRunner().invoke(commands, ["hq", "init", str(made), "--no-password"])
    assert done.exit_code == 0, done.output
    database = Database.open(address(made))
    enrolled(database)
    sign = SignLine(sign=pack.signs[0].id, strength=Strength.STRONG, kind=Kind.OFFER)
    for number, desk in enumerate(DESKS[:2]):
        lines = [
            talk_line(
                *(contact, "이지현", desk),
                phone="010-1234-5678",
                birth="1999-03-04",
                at=NOW - timedelta(days=1 if contact <= 5 else 8 + number),
                concern=Concern.HIGH if contact == 1 else Concern.NONE,
                signs=(sign,) if contact <= 2 else (),
                places=("phnom-penh", "손으로 쓴 곳"),
                handles=(("telegram", "gold_boss"), ("phone", "+821012345678")) if contact == 1 else (),
            )
            for contact in range(1, 8)
        ]
        taken(database, 1, lines)
    database.close()
    return made


def reported(folder: Path, out: Path, *words: str) -> dict[str, str]:
    """What stands in each file that was written, by its suffix."""
    typed = ["hq", "--folder", str(folder), "report", str(out), "--to", LAST.isoformat(), *words]
    done = CliRunner().invoke(commands, typed)
    assert done.exit_code == 0, done.output
    return {path.suffix: text_of(path) for path in out.iterdir()}


def text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        document = pypdfium2.PdfDocument(path.read_bytes())
        assert len(document) == 1, "the report has one page"
        return str(document[0].get_textpage().get_text_range())
    with zipfile.ZipFile(path) as whole:
        body = "".join(whole.read(name).decode() for name in whole.namelist() if "section" in name)
    return " ".join(re.findall(r"<hp:t[^>]*>([^<]*)", body))


@pytest.mark.parametrize(("language", "title", "sign"), [("ko", "상황 보고", "ko"), ("en", "Situation report", "en")])
def test_both_files_say_the_figures_of_how_many_and_the_interval_in_the_language_asked_for(
    folder: Path, tmp_path: Path, pack: Pack, language: str, title: str, sign: str
) -> None:
    found = reported(folder, tmp_path, "--language", language)
    assert set(found) == {".pdf", ".hwpx"}
    for text in found.values():
        flat = "".join(text.split())
        assert "".join(title.split()) in flat
        assert "".join(str(getattr(pack.signs[0], sign)).split()) in flat
        assert "4/10" in flat
        assert "40.0%(16.8–68.7)" in flat  # Wilson's 95 % interval of 4 in 10
        assert f"{LAST - timedelta(days=6)}~{LAST}" in flat
        assert "gold_boss" in flat


@pytest.mark.parametrize("language", ["ko", "en"])
def test_nobodys_identity_stands_in_it(folder: Path, tmp_path: Path, language: str) -> None:
    for text in reported(folder, tmp_path, "--language", language).values():
        assert text
        assert [secret for secret in SECRETS if secret in text] == []


def test_more_weeks_count_more_talks(folder: Path, tmp_path: Path) -> None:
    text = reported(folder, tmp_path, "--weeks", "2")[".pdf"]
    assert "4/14" in text
    assert str(LAST - timedelta(days=13)) in text


def test_weeks_by_the_chart_have_the_talks_they_were_counted_in(folder: Path, tmp_path: Path) -> None:
    flat = "".join(reported(folder, tmp_path)[".pdf"].split())
    assert "면담0,0,0,0,0,0,0,4,10건중,지난주20.0%(5.7–51.0)" in flat


def test_the_same_figures_give_the_same_page_but_for_when_it_was_made(folder: Path, tmp_path: Path) -> None:
    first, second = (reported(folder, tmp_path / name)[".pdf"] for name in "ab")
    when = r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}"
    assert re.sub(when, "", first) == re.sub(when, "", second)
