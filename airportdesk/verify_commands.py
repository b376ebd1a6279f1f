"""`airportdesk verify`: is this desk's log whole, and was it changed around the program? Said in words."""

import sys
from typing import TYPE_CHECKING, TextIO

import click

from airportdesk.pack_commands import PasswordFile, asked_officer, asked_password, in_words

if TYPE_CHECKING:
    from airportdesk.store.verifying import Check


@click.command()
@click.option("--officer", help="Who unlocks the desk; asked for if there are several.")
@click.option("--head", default="", help="A head of the access record that was noted outside: 57-ab12cd34ef560789…")
@click.option("--language", type=click.Choice(["ko", "en"]), default="ko", help="Language of what is found.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@PasswordFile
@in_words
def verify(officer: str | None, head: str, language: str, password_stdin: bool, password_file: TextIO | None) -> None:
    """Check file, access record, talks and search index of this desk's log, and say in words what is wrong.

    The checks change nothing; that they were made is then noted in the access record. Only --head shows that the end
    of the record was cut off or that all of it was written anew: note the head that is printed last elsewhere.
    The exit status is 1 where anything is wrong.
    """
    from airportdesk.model import AccessAct
    from airportdesk.store import Store
    from airportdesk.store.anchors import parsed
    from airportdesk.store.attempts import Attempts
    from airportdesk.store.verifying import verified

    if head:
        parsed(head)
    folder, officer_id = asked_officer(officer)
    password = asked_password(sys.stdin if password_stdin else password_file, "Password")
    attempts = Attempts(folder)
    checks = [_told(check, language) for check in verified(folder, officer_id, password, head, attempts)]
    wrong = sum(len(check.wrong) + check.more for check in checks)
    if checks[0].good:
        store = Store.unlock(folder, officer_id, password, attempts=attempts)
        try:
            store.access.note_of(AccessAct.VERIFIED, "", f"wrong={wrong}")
            click.echo(f"{'head' if language == 'en' else '기록의 끝'}\t{store.access.head().short}")
        finally:
            store.close()
    sys.exit(1 if wrong else 0)


def _told(check: "Check", language: str) -> "Check":
    click.echo(f"{'○' if check.good else '✖'} {check.title.say(language)}")
    for words in check.wrong:
        click.echo(f"  {words.say(language)}")
    if check.more:
        click.echo(f"  … and {check.more:,} more" if language == "en" else f"  … 그 밖에 {check.more:,}곳")
    return check
