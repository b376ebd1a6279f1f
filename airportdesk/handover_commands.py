"""`airportdesk handover`, `receipt`, `headquarters` and `export`: what leaves the desk, as in the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, get_args

import click

from airportdesk.errors import DeskError
from airportdesk.model import Purpose, Reason
from airportdesk.pack_commands import (
    FILE,
    NEW_FILE,
    PasswordFile,
    asked_officer,
    asked_password,
    in_words,
    with_progress,
    written,
)

if TYPE_CHECKING:
    from airportdesk.desk import Desk
    from airportdesk.export import Kind
    from airportdesk.handover.handing import Handing
    from airportdesk.model import Handover

KINDS = ("xlsx", "csv", "pdf", "hwpx", "jsonl")
PARTS = {"pdf": "report.pdf", "hwpx": "report.hwpx", "xlsx": "contacts.xlsx"}
"""What may go along in a hand-over, and the name it has there."""
Officer = click.option("--officer", help="Who unlocks the desk; asked for if there are several.")
Day = click.DateTime(["%Y-%m-%d"])
Profile = click.option("--profile", type=click.Choice(["hq", "statistics"]), default="hq", help="hq, or to count only.")
Purposes = click.option(
    "--names-for",
    type=click.Choice([purpose.value for purpose in Purpose]),
    help="Leave names as they are, for this purpose; otherwise they are masked.",
)
Why = click.option("--why", default="", help="More about the purpose; it is kept in the access record.")


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), required=False)
@click.option("--day", type=Day, help="The day that is closed; today if left out.")
@Profile
@Purposes
@Why
@click.option("--with", "kinds", multiple=True, type=click.Choice([*PARTS]), help="Put the day's report in as well.")
@click.option("--again", type=click.IntRange(min=1), metavar="NUMBER", help="Write this earlier hand-over once more.")
@Officer
@PasswordFile
@in_words
def handover(
    folder: Path | None,
    day: datetime | None,
    profile: str,
    names_for: str | None,
    why: str,
    kinds: tuple[str, ...],
    again: int | None,
    officer: str | None,
    password_file: TextIO | None,
) -> None:
    """Hand everything that was saved since the last time over to headquarters: one sealed file into FOLDER.

    FOLDER is on a drive; left out, it is where the last one went, or the one drive that is plugged in. One that was
    begun earlier and not written is written first.
    """
    with _desk(officer, password_file) as desk:
        book = desk.handovers
        place = folder.resolve() if folder else book.usual_place()
        unfinished = book.unwritten() if again is None else None
        if unfinished or again:
            _hand(desk, book.again(place, again), kinds)
        if again is None and (not unfinished or book.waiting()):
            reason = Reason(Purpose(names_for), why) if names_for else None
            begun = book.begin(place, day.date() if day else desk.today(), profile=profile, reason=reason)
            _hand(desk, begun, kinds)


@click.command()
@click.argument("what", metavar="FILE-OR-CODE")
@Officer
@PasswordFile
@in_words
def receipt(what: str, officer: str | None, password_file: TextIO | None) -> None:
    """Keep that headquarters has a hand-over: by its receipt FILE, or by the CODE it said."""
    with _desk(officer, password_file) as desk:
        path = Path(what)
        found = desk.handovers.take_receipt(path) if path.is_file() else desk.handovers.confirm(what)
        click.echo(_line(found))
        if found.quarantined:
            click.echo(f"본부가 받지 못한 줄: {found.quarantined}. 본부에 이유를 물어봐 주세요.")
            click.echo(f"Lines headquarters could not take: {found.quarantined}. Ask headquarters why.")


@click.command()
@click.argument("file", type=FILE)
@Officer
@PasswordFile
@in_words
def watchlist(file: Path, officer: str | None, password_file: TextIO | None) -> None:
    """Take the watch-list of headquarters in FILE, its .minisig beside it, by a supervisor; it counts from now on."""
    from airportdesk.handover.arrived import signed_file

    with _desk(officer, password_file) as desk:
        taken = desk.watch.take(signed_file(file))
        click.echo(f"{taken.edition}\t{taken.entries:,} handles\t{taken.made} ~ {taken.expires}")


@click.group()
def headquarters() -> None:
    """Headquarters' keys at this desk, this desk's key for headquarters, and what was handed over."""


@headquarters.command()
@click.argument("file", type=FILE)
@Officer
@PasswordFile
@in_words
def add(file: Path, officer: str | None, password_file: TextIO | None) -> None:
    """Encrypt for the keys in FILE from now on (headquarters.keys, or any file of age recipients), by a supervisor."""
    from airportdesk.pack.signing import read_bounded

    text = read_bounded(file, 100_000).decode("utf-8", "replace")
    with _desk(officer, password_file) as desk:
        for recipient in desk.handovers.set_headquarters(text).recipients:
            click.echo(recipient)


@headquarters.command()
@click.option("-o", "--output", type=NEW_FILE, help="Also write what headquarters enrols this desk by.")
@Officer
@PasswordFile
@in_words
def show(output: Path | None, officer: str | None, password_file: TextIO | None) -> None:
    """Say which desk this is, the key it signs with, whom it encrypts for, and every hand-over so far."""
    from airportdesk.files import write_whole

    with _desk(officer, password_file) as desk:
        book = desk.handovers
        key = book.desk_key()
        click.echo(f"desk\t{book.desk_id}\t{desk.info.name}\nkey\t{key}")
        for recipient in book.headquarters.recipients if book.headquarters else ():
            click.echo(f"for\t{recipient}")
        for one in reversed(book.made()):
            click.echo(_line(one))
        if output is not None:
            written(output, book.card(), write_whole)


@click.command()
@click.argument("day", type=Day)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--format", "kind", type=click.Choice(KINDS), default="xlsx", help="xlsx, csv, pdf, hwpx or jsonl.")
@Profile
@Purposes
@Why
@click.option("--language", type=click.Choice(["ko", "en"]), default="ko", help="Language of the file.")
@Officer
@PasswordFile
@in_words
def export(
    day: datetime,
    folder: Path,
    kind: "Kind",
    profile: str,
    names_for: str | None,
    why: str,
    language: str,
    officer: str | None,
    password_file: TextIO | None,
) -> None:
    """Write the contacts of DAY (YYYY-MM-DD) as one file into FOLDER. It is not encrypted, and it is noted."""
    from airportdesk.export import Profile as OfExport
    from airportdesk.files import write_whole
    from airportdesk.text import Language

    for_whom: OfExport = next(one for one in get_args(OfExport) if one == profile)
    said: Language = "en" if language == "en" else "ko"
    reason = Reason(Purpose(names_for), why) if names_for else None
    with _desk(officer, password_file) as desk:
        path = folder / desk.export_name(day.date(), kind, for_whom)
        if path.exists():
            raise DeskError(
                f"'{path.name}' 파일이 이미 있어 쓰지 않았습니다. 다른 폴더를 고르거나 그 파일을 옮겨 주세요.",
                f"There is a file '{path.name}' already; it was not written over. Choose another folder, or move it.",
            )
        data = desk.export_job(day.date(), kind, said, reason, for_whom)()
        written(path, data, write_whole)
        click.echo(f"{path}\t{len(data):,} bytes")


@contextmanager
def _desk(officer: str | None, password_file: TextIO | None) -> Iterator["Desk"]:
    """The desk of this computer, unlocked by an officer."""
    from airportdesk.desk import Desk
    from airportdesk.shelf import pack_in_force
    from airportdesk.store import Store

    data, officer_id = asked_officer(officer)
    store = Store.unlock(data, officer_id, asked_password(password_file, "Password"))
    try:
        yield Desk(store, pack_in_force(store))
    finally:
        store.close()


def _hand(desk: "Desk", handing: "Handing", kinds: tuple[str, ...]) -> None:
    """Make one hand-over and say where it lies."""
    try:
        handing = handing.with_parts(_reports(desk, handing.made.day, handing.number, kinds, handing.made.profile))
    except BaseException:
        handing.let_go()
        raise
    done = with_progress(handing.run, f"hand-over {handing.number}")
    click.echo(f"{_line(desk.handovers.finish(done))}\t{done.path}")
    if done.same_disk:
        click.echo("주의: 기록과 같은 디스크입니다. 노트북과 함께 잃을 수 있습니다.", err=True)
        click.echo("Note: this is the disk of the log; it would be lost with the laptop.", err=True)


def _reports(desk: "Desk", day: date, number: int, kinds: tuple[str, ...], profile: str) -> dict[str, bytes]:
    """The day's files that go along; persons are masked in them."""
    if not kinds:
        return {}
    from airportdesk.export import day_file

    log = desk.day_log(day, number=number)
    whom = "statistics" if profile == "statistics" else "hq"
    return {PARTS[kind]: day_file(kind, log, "ko", whom) for kind in kinds}  # type: ignore[arg-type]


def _line(one: "Handover") -> str:
    from airportdesk.labels import label

    said = label(one.stage)
    named = "named" if one.named else "masked" if one.profile == "hq" else "statistics"
    return f"{one.number}\t{one.day}\t{one.revisions:,} revisions, {named}\t{said.ko} ({said.en})"
