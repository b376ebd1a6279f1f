"""`airportdesk inventory`: what personal data the log of this desk holds, why, and how much of it. Names nobody."""

import sys
from pathlib import Path
from typing import TextIO

import click

from airportdesk.errors import DeskError
from airportdesk.pack_commands import PasswordFile, asked_officer, asked_password, in_words


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--officer", help="Who unlocks the desk; asked for if there are several.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@PasswordFile
@in_words
def inventory(file: Path, officer: str | None, password_stdin: bool, password_file: TextIO | None) -> None:
    """Write every field of the log to FILE (CSV): purpose, ground, retention, whose it is, how many rows hold it.

    With it the number of talks and of persons at most. It is for a supervisor or a records officer, and is noted in
    the access record.
    """
    from airportdesk.desk import Desk
    from airportdesk.files import write_whole
    from airportdesk.pack import load
    from airportdesk.store import Store
    from airportdesk.store.attempts import Attempts

    folder, officer_id = asked_officer(officer)
    password = asked_password(sys.stdin if password_stdin else password_file, "Password")
    desk = Desk(Store.unlock(folder, officer_id, password, attempts=Attempts(folder)), load())
    try:
        data = desk.rights.inventory()
    finally:
        desk.close()
    try:
        write_whole(file, data)
    except OSError as error:
        raise DeskError(f"'{file.name}' 파일을 쓸 수 없습니다.", f"'{file.name}' could not be written.") from error
    click.echo(f"{file}")
