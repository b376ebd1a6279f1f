"""`airportdesk backup` and `airportdesk restore`: as in the window, and for a log that no longer opens there."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from airportdesk.errors import StoreError
from airportdesk.pack_commands import PasswordFile, asked_officer, asked_password, in_words, with_progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airportdesk.model import Backup, Loss
    from airportdesk.store.restoring import Found

_LISTED = 10


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--officer", help="Who unlocks the desk; asked for if there are several.")
@PasswordFile
@in_words
def backup(folder: Path, officer: str | None, password_file: TextIO | None) -> None:
    """Make an encrypted backup of this desk's log in FOLDER, and read it back."""
    from airportdesk.backupbook import BackupBook
    from airportdesk.desk import korean_now
    from airportdesk.store import Store

    data, officer_id = asked_officer(officer)
    store = Store.unlock(data, officer_id, asked_password(password_file, "Password"))
    try:
        book = BackupBook(store, korean_now)
        made = with_progress(book.job(folder.resolve()), "backup")
        book.note(made)
    finally:
        store.close()
    click.echo(f"{made.path}\t{_said(made)}")


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(exists=True, path_type=Path))
@click.option("--officer", help="The supervisor whose password opens the backup; asked for if there are several.")
@click.option("--yes", is_flag=True, help="Do not ask before the backup takes the place of the log.")
@PasswordFile
@in_words
def restore(path: Path, officer: str | None, yes: bool, password_file: TextIO | None) -> None:
    """Let the backup FILE (its folder, or a file in it) take the place of this computer's log.

    What it would lose is said first. The present files are moved aside, never removed.
    """
    from airportdesk.desk import korean_now
    from airportdesk.files import data_folder
    from airportdesk.store.backup import backup_at
    from airportdesk.store.restoring import finish, looked_at, prepare, supervisors

    folder, chosen = data_folder(), backup_at(path)
    click.echo(f"{chosen.path}\t{_said(chosen)}")
    with _nobody_else(folder):
        finish(folder)
        officer_id = _chosen(supervisors(chosen), officer)
        password = asked_password(password_file, "Password when the backup was made")
        found = looked_at(path, officer_id, password, folder)
        _tell(_loss(folder, officer_id, password, found))
        if not yes:
            click.confirm("되살릴까요?  Restore it?", abort=True)
        with_progress(lambda progress: prepare(folder, found, korean_now(), progress), "restore")
        word = finish(folder)
    if word is not None:
        click.echo(f"되살렸습니다. 지금까지의 파일은 여기에 있습니다: {folder / word.aside}")
        click.echo(f"Restored. What was there before lies in {folder / word.aside}")


def _loss(folder: Path, officer_id: str, password: str, found: "Found") -> "Loss | None":
    """What the restore would lose; nothing where the log cannot be opened to compare, or there is none."""
    from airportdesk.store import keys, roster
    from airportdesk.store.names import DATABASE
    from airportdesk.store.restoring import lost

    if not (folder / DATABASE).exists():
        return None
    try:
        return lost(folder, keys.data_keys(roster.read(folder), officer_id, password)[0], found)
    except StoreError:
        return None


def _tell(loss: "Loss | None") -> None:
    if loss is None:
        click.echo("지금 기록은 열리지 않거나 없어서, 무엇을 잃는지 견줄 수 없습니다.")
        click.echo("The present log cannot be opened, or there is none, so what would be lost is not known.")
        return
    if not loss:
        click.echo("잃는 면담이 없습니다.  No contact would be lost.")
        return
    click.echo(f"이 백업에 없어 잃는 것: 면담 {loss.contacts}건, 고침 {loss.amended}건")
    click.echo(f"Not in this backup, so lost: {loss.contacts} contact(s), {loss.amended} amendment(s)")
    for one in loss.newest[:_LISTED]:
        click.echo(f"  {one.contact_id}-{one.revision}\t{one.at:%Y-%m-%d %H:%M}\t{one.flight}\t{one.officer}")
    more = loss.contacts + loss.amended - _LISTED
    if more > 0:
        click.echo(f"  ... +{more:,}")


def _said(made: "Backup") -> str:
    newest = f", newest {made.newest:%Y-%m-%d %H:%M}" if made.newest else ""
    return f"{made.made_at:%Y-%m-%d %H:%M}\t{made.contacts:,} contacts{newest}, {made.size:,} bytes, read back"


def _chosen(known: tuple[tuple[str, str], ...], wanted: str | None) -> str:
    from airportdesk.store.backup_words import restore_by_supervisor

    if wanted is None and len(known) == 1:
        return known[0][0]
    if wanted is None and known:
        wanted = click.prompt("Supervisor", type=click.Choice([name for _, name in known]))
    for id, name in known:
        if wanted in (id, name):
            return id
    raise restore_by_supervisor()


@contextmanager
def _nobody_else(folder: Path) -> "Iterator[None]":
    """While no window of this desk is open: one that is would go on writing to the files that are moved aside."""
    from airportdesk.opening import only_one

    lock = only_one(folder)
    if lock is None:
        raise StoreError(
            "이 데스크의 창이 열려 있습니다. 창을 닫고 다시 해 주세요.",
            "A window of this desk is open. Close it and try again.",
        )
    try:
        yield
    finally:
        lock.unlock()
