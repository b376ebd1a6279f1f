"""`airportdesk hq window` and `airportdesk hq report`: the window, and the situation report of the last weeks.

A desk does without the extra `hq`; what is imported here at the top it has too.
"""

import os
import sys
from datetime import datetime, timedelta
from pathlib import Path

import click

from airportdesk.hq_person_commands import DAY, Language, Wrap, korean_now, opened_database, put_into
from airportdesk.text import Language as LanguageId

_NO_DISPLAY = (
    "화면을 찾을 수 없어 창을 열지 못합니다. 명령('airportdesk hq --help')은 화면 없이 됩니다.\n"
    "There is no display to open a window on. The commands ('airportdesk hq --help') need none."
)


def register(hq: click.Group, with_extra: Wrap) -> None:
    """Put the verbs into the group of headquarters; `with_extra` says what to install where the extra is missing."""
    put_into(hq, {"window": window, "report": report}, with_extra)


@click.command()
@Language
@click.option("--contrast", type=click.Choice(["light", "high"]), default="light", help="Colours.")
@click.pass_context
def window(context: click.Context, language: LanguageId, contrast: str) -> None:
    """Open headquarters' window: desks, questions, reports, the situation."""
    from airportdesk.ui.hq_shell import open_headquarters

    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise click.ClickException(_NO_DISPLAY)
    context.exit(open_headquarters(context.obj, language, contrast))


@click.command()
@click.argument("out", metavar="FOLDER", type=click.Path(file_okay=False, path_type=Path))
@click.option("--weeks", type=click.IntRange(1, 52), default=1, help="So many weeks, up to and with the last day.")
@click.option("--to", "last", type=DAY, help="The last day; yesterday if left out.")
@Language
@click.pass_obj
def report(folder: Path, out: Path, weeks: int, last: datetime | None, language: LanguageId) -> None:
    """Write the situation report of the last weeks into FOLDER, as PDF and as HWPX, one page each."""
    from airportdesk.hq.centre import situation_file, situation_of, weeks_until
    from airportdesk.hq.keys import kept

    at = korean_now()
    since, until = weeks_until(last.date() if last else at.date() - timedelta(days=1), weeks)
    with opened_database(folder) as database:
        found = situation_of(database, since, until)
    for kind in ("pdf", "hwpx"):
        path = kept(out / f"situation-{until}-{language}.{kind}", situation_file(found, kind, language, at))
        click.echo(f"{path}: {found.talks:,}")
