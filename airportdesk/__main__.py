"""Start: the command line; with no verb, unlock and open the window. The only place that builds everything."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from airportdesk import __version__
from airportdesk.errors import DeskError
from airportdesk.files import data_folder

if TYPE_CHECKING:
    from airportdesk.desk import Desk
    from airportdesk.model import DeskInfo
    from airportdesk.ui.shell import Doors


@click.group(invoke_without_command=True)
@click.version_option(__version__)
@click.option("--sample", is_flag=True, help="Open on invented data, in a folder of its own.")
@click.pass_context
def main(context: click.Context, sample: bool) -> None:
    """Contact log, itinerary signs and leaflets for awareness officers at the departure gate."""
    if context.invoked_subcommand is None:
        sys.exit(_open_window(sample))


@main.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--language", type=click.Choice(["ko", "en"]), default="ko", help="Language of `because`.")
def assess(file: BinaryIO, language: str) -> None:
    """Assess contacts: JSON Lines in, JSON Lines out.

    A bad line is reported with its number on standard error, the rest still goes through, and the exit status is 1.
    """
    from airportdesk.desk import korean_now
    from airportdesk.pack import load
    from airportdesk.risk import Rules
    from airportdesk.risk.lines import assessed_lines

    bad = 0
    out = sys.stdout.buffer
    for line in assessed_lines(file, Rules(load()), korean_now(), language):
        if line.output is not None:
            out.write(line.output + b"\n")
        else:
            bad += 1
            click.echo(f"line {line.number}: {line.problem}", err=True)
    sys.exit(1 if bad else 0)


@main.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path), default=Path("out"))
def walk(out: Path) -> None:
    """Walk the main job through the real window without a display; leaves pictures, leaflet and exports in OUT."""
    from airportdesk.ui.walk import walk_main_job

    try:
        page = walk_main_job(out, _doors, _sample_desk)
    except DeskError as error:
        raise click.ClickException(f"{error.ko}\n{error.en}") from error
    click.echo(f"See {page}")


def _open_window(sample: bool) -> int:
    from PySide6.QtWidgets import QApplication

    from airportdesk.ui.jobs import Jobs
    from airportdesk.ui.shell import Shell
    from airportdesk.ui.theme import load_fonts

    folder = data_folder() / "sample" if sample else data_folder()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("airportdesk")
    load_fonts()
    shell = Shell(app, _doors(folder), folder, Jobs(), sample=sample)
    if sample:
        shell.enter(_sample_desk(folder))
    shell.show()
    return app.exec()


def _doors(folder: Path) -> "Doors":
    """The ways into a desk; what takes long to import waits until one is used."""
    from airportdesk.store import exists, officers
    from airportdesk.ui.shell import Doors

    return Doors(lambda: exists(folder), lambda: officers(folder), _create(folder), _unlock(folder))


def _create(folder: Path) -> "Callable[[DeskInfo, str, str], Desk]":
    def create(info: "DeskInfo", officer: str, password: str) -> "Desk":
        from airportdesk.desk import Desk, korean_now
        from airportdesk.pack import load
        from airportdesk.store import Store

        return Desk(Store.create(folder, info, officer, password, korean_now()), load())

    return create


def _unlock(folder: Path) -> "Callable[[str, str], Desk]":
    def unlock(officer_id: str, password: str) -> "Desk":
        from airportdesk.desk import Desk
        from airportdesk.pack import load
        from airportdesk.store import Store

        return Desk(Store.unlock(folder, officer_id, password), load())

    return unlock


def _sample_desk(folder: Path) -> "Desk":
    from airportdesk.pack import load
    from airportdesk.sample import sample_desk

    return sample_desk(folder, load())


if __name__ == "__main__":
    main()
