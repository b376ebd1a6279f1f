"""`airportdesk recovery`: a pair of keys for headquarters, and the way into a desk whose only officer forgot theirs."""

from pathlib import Path
from typing import TextIO

import click

from airportdesk.errors import StoreError
from airportdesk.pack_commands import FILE, PasswordFile, asked_password, in_words, written, written_secretly


@click.group()
def recovery() -> None:
    """Recovery key of headquarters: make one, and open a desk with it."""


@recovery.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path())
@PasswordFile
@in_words
def keygen(folder: Path, password_file: TextIO | None) -> None:
    """Make a pair in FOLDER: recovery.key stays at headquarters, recovery.pub goes to the desks."""
    from airportdesk.store import recovery as pairs

    private, public = folder / "recovery.key", folder / "recovery.pub"
    for path in (private, public):
        if path.exists():
            raise StoreError(
                f"'{path.name}' 파일이 이미 있어 새로 만들지 않았습니다. 다른 폴더를 골라 주세요.",
                f"'{path.name}' is there already, so no new one was made. Choose another folder.",
            )
    made = pairs.new_pair(asked_password(password_file, "Password of the new key", confirm=True))
    folder.mkdir(parents=True, exist_ok=True)
    written(private, made.private, written_secretly)
    written(public, made.public, written_secretly)
    public.chmod(0o644)
    click.echo(f"{private}\n{public}: {pairs.number(pairs.public_key(made.public.decode()))}")


@recovery.command("open")
@click.option("--key", type=FILE, required=True, help="headquarters' recovery.key, on a drive that goes away again")
@click.option("--officer", prompt="Officer", help="who is to have a supervisor's account")
@PasswordFile
@in_words
def open_(key: Path, officer: str, password_file: TextIO | None) -> None:
    """Give OFFICER a new supervisor's account at the desk of this computer; the key's file is only read.

    The password in --password-file is that of the key; the officer's first password is always asked for.
    """
    from airportdesk.files import data_folder
    from airportdesk.pack.signing import read_bounded
    from airportdesk.store import recovery as pairs

    private = pairs.private_key(
        read_bounded(key, pairs.KEY_MAX), asked_password(password_file, "Password of the key"), key.name
    )
    first = asked_password(None, "First password of the officer, to be changed at the first unlock", confirm=True)
    made = pairs.open_with(data_folder(), private, officer, first)
    click.echo(f"{made.name}: 이제 이 비밀번호로 들어와 자기 비밀번호를 정하면 됩니다.")
    click.echo(f"{made.name} can unlock the desk with this password now, and then chooses their own.")
