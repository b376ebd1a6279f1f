"""The verbs of the command line."""

import sys
from pathlib import Path
from typing import BinaryIO

import click

from airportdesk import __version__
from airportdesk.backup_commands import backup, restore
from airportdesk.errors import DeskError
from airportdesk.handover_commands import export, handover, headquarters, receipt, watchlist
from airportdesk.hq_commands import hq
from airportdesk.inventory_commands import inventory
from airportdesk.pack_commands import pack
from airportdesk.recovery_commands import recovery
from airportdesk.verify_commands import verify


@click.group(name="airportdesk", epilog="With no command the desk's window opens; --sample opens it on invented data.")
@click.version_option(__version__)
def commands() -> None:
    """Contact log, itinerary signs and leaflets for awareness officers at the departure gate."""


commands.add_command(pack)
commands.add_command(recovery)
commands.add_command(backup)
commands.add_command(restore)
commands.add_command(verify)
commands.add_command(inventory)
commands.add_command(hq)
commands.add_command(handover)
commands.add_command(receipt)
commands.add_command(watchlist)
commands.add_command(headquarters)
commands.add_command(export)


@commands.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--language", type=click.Choice(["ko", "en"]), default="ko", help="Language of `because`, of problems.")
def assess(file: BinaryIO, language: str) -> None:
    """Assess contacts: JSON Lines in, JSON Lines out.

    Fields of a line, all but id optional: id, at (ISO date-time, KST), route (airport codes), places (ids or names),
    stay_days, answers (question to answer id or a list of them), notes.

    A bad line is reported with its number on standard error, the rest still goes through, and the exit status is 1.
    """
    from airportdesk.desk import korean_now
    from airportdesk.pack import load
    from airportdesk.risk import Rules
    from airportdesk.risk.lines import assessed_lines

    bad = 0
    for line in assessed_lines(file, Rules(load()), korean_now(), language):
        if line.output is not None:
            sys.stdout.buffer.write(line.output + b"\n")
        else:
            bad += 1
            where = f"{line.number}번째 줄" if language == "ko" else f"line {line.number}"
            click.echo(f"{where}: {line.problem}", err=True)
    sys.exit(1 if bad else 0)


@commands.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path), default=Path("out"))
def walk(out: Path) -> None:
    """Walk the main job through the real window without a display; leaves pictures, leaflet and exports in OUT."""
    from airportdesk.opening import doors, sample_desk
    from airportdesk.ui.walk import walk_main_job

    try:
        page = walk_main_job(out, doors, sample_desk)
    except DeskError as error:
        raise click.ClickException(f"{error.ko}\n{error.en}") from error
    click.echo(f"See {page}")
