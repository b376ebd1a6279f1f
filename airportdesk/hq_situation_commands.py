"""`airportdesk hq rising`, `situation` and `watchlist`: what is going on, and what goes back to desks.

A desk does without the extra `hq`; what is imported here at the top it has too.
"""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TextIO

import click

from airportdesk.hq_person_commands import DAY, Language, Wrap, korean_now, opened_database, put_into
from airportdesk.pack_commands import NEW_FILE, PasswordFile, asked_password
from airportdesk.text import Words

if TYPE_CHECKING:
    from airportdesk.hq.overview import Overview
    from airportdesk.hq.rising import Trend


def register(hq: click.Group, with_extra: Wrap) -> None:
    """Put the verbs into the group of headquarters; `with_extra` says what to install where the extra is missing."""
    watchlist = click.Group("watchlist", help="Handles that go back to desks, hashed and signed.")
    put_into(hq, {"rising": rising, "situation": situation}, with_extra)
    put_into(watchlist, {"show": show, "make": make}, with_extra)
    hq.add_command(watchlist)


@click.command()
@click.option("--to", "last", type=DAY, help="The last day of last week; yesterday if left out.")
@click.option("--all", "every", is_flag=True, help="Everything that was tested, not only what is marked.")
@Language
@click.pass_obj
def rising(folder: Path, last: datetime | None, every: bool, language: str) -> None:
    """What is rising: kind, item, last week, eight weeks before, times with 95 % interval, adjusted probability."""
    until = last.date() if last else korean_now().date() - timedelta(days=1)
    found = _overview(folder, until, until)
    for one in found.trends if every else found.rising:
        click.echo(_trend(one, language))
    if not found.rising:
        tested = len(found.trends)
        click.echo(
            Words(f"늘었다고 볼 것이 없습니다({tested}개 시험).", f"Nothing stands out ({tested} tested).").say(
                language
            )
        )


@click.command()
@click.option("-o", "--output", type=NEW_FILE, required=True, help="Where to: a .pdf or .hwpx file.")
@click.option("--from", "first", type=DAY, required=True, help="First day.")
@click.option("--to", "last", type=DAY, required=True, help="Last day.")
@Language
@click.pass_obj
def situation(folder: Path, output: Path, first: datetime, last: datetime, language: str) -> None:
    """Write the situation report of some days on one page."""
    from airportdesk.hq.keys import kept
    from airportdesk.hq.situation import situation_pdf, situation_report
    from airportdesk.pack import load

    if last < first:
        raise click.BadParameter("the last day lies before the first", param_hint="--to")
    if output.suffix not in (".pdf", ".hwpx"):
        raise click.BadParameter("a .pdf or a .hwpx file", param_hint="--output")
    found = _overview(folder, first.date(), last.date())
    said: Literal["ko", "en"] = "en" if language == "en" else "ko"
    if output.suffix == ".pdf":
        data = situation_pdf(found, load(), said, korean_now())
    else:
        from airportdesk.export.hwpx import report_hwpx

        data = report_hwpx(situation_report(found, load(), said, korean_now()))
    kept(output, data)
    click.echo(f"{output}: {found.talks:,}")


@click.command()
@click.option("--desks", type=click.IntRange(1), default=2, help="Met by so many desks ...")
@click.option("--talks", type=click.IntRange(2), default=3, help="... or in so many contacts.")
@click.pass_obj
def show(folder: Path, desks: int, talks: int) -> None:
    """What would go into a list, in the clear: handle, desks, contacts, last day. For who signs it to look at."""
    from airportdesk.hq.watchlist import chosen

    with opened_database(folder) as database, database.reading() as conn:
        for one in chosen(conn, korean_now().date(), desks, talks):
            click.echo(f"{one.handle}\t{one.desks}\t{one.talks}\t{one.last}")


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--desks", type=click.IntRange(1), default=2, help="Met by so many desks ...")
@click.option("--talks", type=click.IntRange(2), default=3, help="... or in so many contacts.")
@click.option("--days", type=click.IntRange(1, 180), default=30, help="Days the list holds.")
@PasswordFile
@click.pass_obj
def make(folder: Path, out: Path, desks: int, talks: int, days: int, password_file: TextIO | None) -> None:
    """Write today's list into the folder OUT, hashed, and headquarters' signature beside it."""
    from airportdesk.handover import watchlist as form
    from airportdesk.hq.keys import has_password, kept, unlock
    from airportdesk.hq.watchlist import chosen, list_of
    from airportdesk.pack.signing import SIGNATURE_SUFFIX

    today = korean_now().date()
    keys = unlock(folder, asked_password(password_file, "Password of headquarters") if has_password(folder) else "")
    with opened_database(folder) as database, database.reading() as conn:
        made = list_of(chosen(conn, today, desks, talks), today.isoformat(), today, days)
    data = form.encoded(made)
    path = out / f"airportdesk-{made.edition}{form.SUFFIX}"
    kept(path.with_name(path.name + SIGNATURE_SUFFIX), keys.signed(data, form.comment_for(made)))
    kept(path, data)
    click.echo(f"{path}: {len(made.entries):,}, {made.made} ~ {made.expires}")


def _trend(one: "Trend", language: str) -> str:
    from airportdesk.hq.situation import TOPICS, item_words, times
    from airportdesk.pack import load

    weekly = one.weekly
    cells = (
        TOPICS[weekly.topic].say(language),
        item_words(weekly.topic, weekly.id, load()).say(language),
        f"{one.last.hits}/{one.last.of}",
        f"{one.before.hits}/{one.before.of}",
        times(one),
        f"{one.adjusted:.4f}",
    )
    return ("* " if one.rising else "  ") + "\t".join(cells)


def _overview(folder: Path, since: date, until: date) -> "Overview":
    from airportdesk.hq.overview import first_day, overview
    from airportdesk.hq.reading import talks
    from airportdesk.hq.watchlist import own_handles, own_phones

    with opened_database(folder) as database, database.reading() as conn:
        own = own_handles(own_phones(conn))
        return overview(talks(conn, first_day(since, until), until), since, until, own)
