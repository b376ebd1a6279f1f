"""`airportdesk hq ask`, `asked` and `reports`: who may have passed, and who is missed.

A desk does without the extra `hq`; what is imported here at the top it has too.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from airportdesk.pack_commands import FILE
from airportdesk.text import Words

if TYPE_CHECKING:
    from airportdesk.hq.database import Database
    from airportdesk.hq.following import Announced, Followed
    from airportdesk.hq.people import Candidate

Wrap = Callable[[Callable[..., Any]], Callable[..., Any]]
ActT = TypeVar("ActT", bound=Callable[..., Any])
DAY = click.DateTime(["%Y-%m-%d"])
Language = click.option("--language", type=click.Choice(["ko", "en"]), default="ko", help="Language of what is said.")
STATES = ("open", "located", "safety_confirmed", "returned", "closed")


def _grounds(act: ActT) -> ActT:
    """The three things without which nothing is looked up."""
    for name, help in (
        ("--reason", "Why."),
        ("--authority", "The law, order or case that allows it."),
        ("--who", "Who asks."),
    ):
        act = click.option(name, required=True, help=help)(act)
    return act


def register(hq: click.Group, with_extra: Wrap) -> None:
    """Put the verbs into the group of headquarters; `with_extra` says what to install where the extra is missing."""
    reports = click.Group("reports", help="Lists of missing persons: add, match, follow.")
    of_reports = {"add": add, "match": match, "follow": follow, "list": listed, "show": shown}
    put_into(hq, {"ask": ask, "asked": asked}, with_extra)
    put_into(reports, of_reports, with_extra)
    hq.add_command(reports)


def put_into(group: click.Group, commands: Mapping[str, click.Command], with_extra: Wrap) -> None:
    """Name commands in a group, each with the check that the extra is there."""
    for name, command in commands.items():
        assert command.callback is not None  # noqa: S101  # every command has its function
        command.callback = with_extra(command.callback)
        group.add_command(command, name)


@click.command()
@click.option("--name", "names", multiple=True, help="A name, Korean or as in a passport; several are one person's.")
@click.option("--born", default="", help="1990-01-02, 1990, or an age such as 34세 or '34 years'.")
@click.option("--phone", "phones", multiple=True, help="A telephone number.")
@click.option("--handle", "handles", multiple=True, help="A messenger name, e-mail or web address.")
@click.option("--flight", default="", help="A flight; with --from and --to it is enough to look by.")
@click.option("--from", "first", type=DAY, help="The first day the person may have left.")
@click.option("--to", "last", type=DAY, help="The last such day.")
@_grounds
@Language
@click.pass_obj
def ask(
    folder: Path,
    names: tuple[str, ...],
    born: str,
    phones: tuple[str, ...],
    handles: tuple[str, ...],
    flight: str,
    first: datetime | None,
    last: datetime | None,
    who: str,
    authority: str,
    reason: str,
    language: str,
) -> None:
    """Has this person passed our gate? The surest first: how sure, desk, contact, when, flight, name, birth, why."""
    from airportdesk.hq import asking

    grounds = asking.grounds_from(who, authority, reason)
    now = korean_now()
    wanted = asking.wanted_from(
        names=names,
        born=born,
        phones=phones,
        handles=handles,
        flight=flight,
        first=first.date() if first else None,
        last=last.date() if last else None,
        today=now.date(),
    )
    with opened_database(folder) as database:
        told = asking.ask(database, wanted, grounds, now)
        desks = _desk_names(database)
    for one in told:
        click.echo(_candidate(one, desks, language))
    if not told:
        click.echo(Words("맞는 면담이 없습니다.", "No contact fits.").say(language))


@click.command()
@click.option("--from", "first", type=DAY, required=True, help="First day.")
@click.pass_obj
def asked(folder: Path, first: datetime) -> None:
    """What was asked from a day on: number, when, who, authority, reason, what for, what, how much was told."""
    from airportdesk.hq.asking import askings

    with opened_database(folder) as database, database.reading() as conn:
        for one in askings(conn, first.date()):
            told = "-" if one.likely is None else f"{one.likely}/{one.possible}/{one.weak}"
            grounds = (one.grounds.who, one.grounds.authority, one.grounds.reason)
            click.echo("\t".join((str(one.id), _when(one.at), *grounds, one.act, one.asked, told)))


@click.command()
@click.argument("file", type=FILE)
@_grounds
@Language
@click.pass_obj
@click.pass_context
def add(context: click.Context, folder: Path, file: Path, who: str, authority: str, reason: str, language: str) -> None:
    """Follow the persons of a list, CSV or XLSX. Ends with 1 where a row cannot be read; the other rows are in."""
    from airportdesk.hq.asking import grounds_from
    from airportdesk.hq.following import add_list
    from airportdesk.hq.sheets import FILE_MAX
    from airportdesk.incoming import bytes_of

    now = korean_now()
    with opened_database(folder) as database:
        grounds = grounds_from(who, authority, reason)
        made = add_list(database, bytes_of(file, FILE_MAX), file.name, grounds, now, now.date())
    known = len(made.known)
    click.echo(
        Words(
            f"목록 {made.list}: 새로 {made.added}명, 이미 있음 {known}명, 읽지 못함 {len(made.problems)}칸",
            f"list {made.list}: {made.added} new, {known} followed already, {len(made.problems)} cells not read",
        ).say(language)
    )
    if made.unknown:
        left = ", ".join(made.unknown)
        click.echo(Words(f"쓰지 않은 열: {left}", f"columns left out: {left}").say(language))
    for one in made.problems:
        click.echo(
            Words(f"{one.row}행 {one.column}: {one.words.ko}", f"row {one.row} {one.column}: {one.words.en}").say(
                language
            )
        )
    context.exit(1 if made.problems else 0)


@click.command()
@click.option("--weak", is_flag=True, help="Announce weak ones of what is compared now too.")
@_grounds
@Language
@click.pass_obj
def match(folder: Path, weak: bool, who: str, authority: str, reason: str, language: str) -> None:
    """Compare reports and contacts that were not compared yet; each hit is announced once."""
    from airportdesk.hq.asking import grounds_from
    from airportdesk.hq.following import match as matched
    from airportdesk.hq.people import Certainty

    least = Certainty.WEAK if weak else Certainty.POSSIBLE
    with opened_database(folder) as database:
        new = matched(database, grounds_from(who, authority, reason), korean_now(), least)
        names = _desk_names(database)
    for one in new:
        click.echo(_announced(one, names, language))
    if not new:
        click.echo(Words("새로 맞는 것이 없습니다.", "Nothing new.").say(language))


@click.command()
@click.argument("number", type=int)
@click.argument("state", type=click.Choice(STATES))
@click.option("--who", required=True, help="Who confirmed it.")
@click.option("--note", default="", help="How.")
@click.option("--on", "day", type=DAY, help="The day it was so; today if left out.")
@Language
@click.pass_obj
def follow(folder: Path, number: int, state: str, who: str, note: str, day: datetime | None, language: str) -> None:
    """Set what became of report NUMBER: open, located, safety_confirmed, returned or closed."""
    from airportdesk.hq.following import State
    from airportdesk.hq.following import follow as followed_on

    now = korean_now()
    with opened_database(folder) as database:
        one = followed_on(database, number, State(state), who, note, now, day.date() if day else now.date())
    click.echo(_report(one, language))


@click.command("list")
@click.option("--state", "states", type=click.Choice(STATES), multiple=True, help="Only these; all if left out.")
@_grounds
@Language
@click.pass_obj
def listed(folder: Path, states: tuple[str, ...], who: str, authority: str, reason: str, language: str) -> None:
    """List reports: number, reference, name, birth, state, since when, by whom, hits. That too is written down."""
    from airportdesk.hq import asking
    from airportdesk.hq.following import State, followed

    grounds = asking.grounds_from(who, authority, reason)
    with opened_database(folder) as database:
        with database.writing() as conn:
            asking.noted(conn, asking.QueryAct.LISTED, grounds, " ".join(states) or "all", korean_now())
        for one in followed(database, tuple(map(State, states or STATES))):
            click.echo(_report(one, language))


@click.command()
@click.argument("number", type=int)
@_grounds
@Language
@click.pass_obj
def shown(folder: Path, number: int, who: str, authority: str, reason: str, language: str) -> None:
    """Report NUMBER: every step with its day and who, then every hit with when it was announced, and why."""
    from airportdesk.hq import asking
    from airportdesk.hq.following import STATE_WORDS, followed, hits_of, no_report
    from airportdesk.hq.people import CERTAINTY_WORDS, Certainty

    grounds = asking.grounds_from(who, authority, reason)
    with opened_database(folder) as database:
        with database.writing() as conn:
            asking.noted(conn, asking.QueryAct.LISTED, grounds, f"report {number}", korean_now())
        one = next((one for one in followed(database) if one.id == number), None)
        if one is None:
            raise no_report(number)
        hits, desks = hits_of(database, number), _desk_names(database)
    click.echo(_report(one, language))
    for step in one.steps:
        click.echo("\t".join(("", str(step.day), STATE_WORDS[step.state].say(language), step.who, step.note)))
    for hit in hits:
        sure = f"{CERTAINTY_WORDS[Certainty(hit.sure)].say(language)} {hit.share:.0%}"
        why = hit.why_en if language == "en" else hit.why_ko
        click.echo("\t".join((sure, f"{desks.get(hit.desk, '?')} #{hit.contact}", hit.found_at[:10], why)))


def _candidate(one: "Candidate", names: dict[str, str], language: str) -> str:
    from airportdesk.hq.people import CERTAINTY_WORDS

    known = one.known
    why = " · ".join(words.say(language) for words in one.why)
    return "\t".join(
        (
            f"{CERTAINTY_WORDS[one.sure].say(language)} {one.share:.0%}",
            f"{names.get(known.desk, known.desk[:8])} #{known.contact}",
            _when(known.at),
            known.flight or "-",
            known.name or "-",
            known.birth or "-",
            why,
        )
    )


def _announced(one: "Announced", names: dict[str, str], language: str) -> str:
    return f"#{one.report} {one.ref or '-'} {one.name or '-'}\t{_candidate(one.candidate, names, language)}"


def _report(one: "Followed", language: str) -> str:
    from airportdesk.hq.following import STATE_WORDS

    last = one.steps[-1]
    name = " / ".join(one.wanted.names) or "-"
    cells = (one.id, one.ref or "-", name, one.wanted.born or "-", STATE_WORDS[one.state].say(language))
    return "\t".join(map(str, (*cells, last.day, last.who, one.hits)))


def _desk_names(database: "Database") -> dict[str, str]:
    from airportdesk.hq.desks import listed as desks

    with database.reading() as conn:
        return {one.id: one.name for one in desks(conn)}


@contextmanager
def opened_database(folder: Path) -> "Iterator[Database]":
    """The database of headquarters' folder, closed again."""
    from airportdesk.hq.database import Database
    from airportdesk.hq.keys import address

    database = Database.open(address(folder))
    try:
        yield database
    finally:
        database.close()


def _when(at: datetime) -> str:
    from airportdesk.model import KST

    return f"{at.astimezone(KST):%Y-%m-%d %H:%M}"


def korean_now() -> datetime:
    """The time in Korea."""
    from airportdesk.model import KST

    return datetime.now(KST)
