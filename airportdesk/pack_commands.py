"""`airportdesk pack`: keygen, build, sign and verify at headquarters, and a trial on the records of a desk."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TextIO, TypeVar

import click

from airportdesk.errors import DeskError, PackError

if TYPE_CHECKING:
    from airportdesk.pack import Pack
    from airportdesk.risk.trial import Outcome
    from airportdesk.shelf import Trial

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
NEW_FILE = click.Path(dir_okay=False, path_type=Path)
PasswordFile = click.option(
    "--password-file",
    type=click.File("r", encoding="utf-8"),
    help="Read the password from a file; - is standard input.",
)
P = ParamSpec("P")
ResultT = TypeVar("ResultT")
_STEPS = 1_000
"""Steps of a bar of progress."""


def in_words(act: Callable[P, ResultT]) -> Callable[P, ResultT]:
    """Say a DeskError in both languages and end with status 1, without a trace."""

    @wraps(act)
    def said(*args: P.args, **kwargs: P.kwargs) -> ResultT:
        try:
            return act(*args, **kwargs)
        except DeskError as error:
            raise click.ClickException(f"{error.ko}\n{error.en}") from error

    return said


@click.group()
def pack() -> None:
    """Data packs: build, sign and verify one, or try it on past contacts."""


@pack.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("-o", "--output", type=NEW_FILE, help="Where to; <version>.adpack beside the folder if left out.")
@in_words
def build(folder: Path, output: Path | None) -> None:
    """Check the pack in FOLDER and make one archive of it; the same files give the same bytes."""
    from airportdesk.files import write_whole
    from airportdesk.pack import load
    from airportdesk.pack.archive import SUFFIX, archive_of, files_of

    data = archive_of(files_of(folder))
    made = load(data)
    _refuse_what_does_not_fit(made)
    path = output or folder.parent / f"{made.version}{SUFFIX}"
    written(path, data, write_whole)
    click.echo(f"{path}: {made.version} ({made.made}), {len(data):,} bytes")


def _refuse_what_does_not_fit(made: "Pack") -> None:
    """Raise PackError naming every leaflet text that is too long for a paper, or cannot be printed."""
    from airportdesk.leaflet import fits
    from airportdesk.text import LEAFLET_LANGUAGES

    brought = [language for language in LEAFLET_LANGUAGES if language not in made.borrowed_leaflets]
    found = [(language, misfit) for language in brought for misfit in fits(made.leaflets[language], language, made)]
    if found:
        raise PackError(
            "\n".join(f"안내문 leaflets/{language}.toml {one.entry}: {one.words.ko}" for language, one in found),
            "\n".join(f"leaflet leaflets/{language}.toml {one.entry}: {one.words.en}" for language, one in found),
        )


@pack.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path())
@click.option("--no-password", is_flag=True, help="Leave the secret key unprotected; for tests only.")
@PasswordFile
@in_words
def keygen(folder: Path, no_password: bool, password_file: TextIO | None) -> None:
    """Make a key pair in FOLDER: minisign.key stays at headquarters, minisign.pub goes to the desks."""
    from airportdesk.pack import signing

    password = "" if no_password else asked_password(password_file, "Password of the new key", confirm=True)
    secret, public = folder / "minisign.key", folder / "minisign.pub"
    for path in (secret, public):
        if path.exists():
            raise PackError(
                f"'{path.name}' 파일이 이미 있어 새로 만들지 않았습니다. 다른 폴더를 골라 주세요.",
                f"'{path.name}' is there already, so no new one was made. Choose another folder.",
            )
    made = signing.new_keys(password)
    folder.mkdir(parents=True, exist_ok=True)
    written(secret, made.secret, written_secretly)
    written(public, made.public, written_secretly)
    public.chmod(0o644)
    click.echo(f"{secret}\n{public}: {made.line}  ({signing.key_id(made.line)})")


@pack.command()
@click.argument("file", type=FILE)
@click.option("--key", type=FILE, required=True, help="The secret key, minisign.key.")
@PasswordFile
@in_words
def sign(file: Path, key: Path, password_file: TextIO | None) -> None:
    """Sign the pack FILE; the signature lies beside it as FILE.minisig."""
    from airportdesk.files import write_whole
    from airportdesk.pack import signing
    from airportdesk.pack.archive import ARCHIVE_MAX

    data = signing.read_bounded(file, ARCHIVE_MAX)
    secret = signing.read_bounded(key, signing.SMALL_MAX)
    signature = signing.signed(data, secret, lambda: asked_password(password_file, "Password of the key"))
    path = file.with_name(file.name + signing.SIGNATURE_SUFFIX)
    written(path, signature, write_whole)
    click.echo(f"{path}: {signing.comment_of(signature)}")


@pack.command()
@click.argument("file", type=FILE)
@click.option("--key", required=True, help="The public key: the file minisign.pub, or its line.")
@in_words
def verify(file: Path, key: str) -> None:
    """Check signature and content of the pack FILE as a desk does before it installs one."""
    from airportdesk.pack import signing

    line = signing.read_key(Path(key)) if Path(key).exists() else signing.public_key(key)
    found = signing.checked(*signing.read_with_signature(file), line, file.name).pack
    click.echo(f"{file}: {found.version} ({found.made}), signed with {signing.key_id(line)}")


@pack.command("try")
@click.argument("pack_path", metavar="PACK", type=click.Path(exists=True, path_type=Path))
@click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), required=True, help="First day.")
@click.option("--to", "last", type=click.DateTime(["%Y-%m-%d"]), required=True, help="Last day.")
@click.option("--officer", help="Who unlocks the desk; asked for if there are several.")
@click.option("--list", "listed", is_flag=True, help="List every contact whose concern would change, with the reasons.")
@click.option("--language", type=click.Choice(["ko", "en"]), default="ko", help="Language of the reasons.")
@PasswordFile
@in_words
def try_(
    pack_path: Path,
    first: datetime,
    last: datetime,
    officer: str | None,
    listed: bool,
    language: str,
    password_file: TextIO | None,
) -> None:
    """Say what PACK, a folder or an archive, would have flagged among this desk's contacts. Writes nothing."""
    from airportdesk.pack import load
    from airportdesk.pack.archive import ARCHIVE_MAX
    from airportdesk.pack.signing import read_bounded
    from airportdesk.shelf import Shelf, pack_in_force
    from airportdesk.store import Store

    if last < first:
        raise click.BadParameter("the last day lies before the first", param_hint="--to")
    new = load(pack_path if pack_path.is_dir() else read_bounded(pack_path, ARCHIVE_MAX))
    folder, officer_id = asked_officer(officer)
    store = Store.unlock(folder, officer_id, asked_password(password_file, "Password"))
    try:
        shelf = Shelf(store, pack_in_force(store), datetime.now)
        outcome = _tried(shelf.trial(new, first.date(), last.date()))
    finally:
        store.close()
    _tell(outcome, shelf.pack.version, new.version)
    if listed:
        _list(outcome, language)


def _tried(trial: "Trial") -> "Outcome":
    with click.progressbar(length=trial.total, label="contacts", file=sys.stderr) as bar:

        def progress(done: int) -> bool:
            bar.update(done - bar.pos)
            return True

        outcome = trial.whole(progress)
    if outcome is None:
        raise click.Abort
    return outcome


def _tell(outcome: "Outcome", old: str, new: str) -> None:
    click.echo(f"pack\t{old} -> {new}")
    click.echo("day\tcontacts\tflagged\twould\thigh\twould\tnewly\tno longer\traised\tlowered")
    rows = [(day.isoformat(), counts) for day, counts in sorted(outcome.days.items())]
    for name, counts in (*rows, ("all", outcome.counts)):
        numbers = (
            *(counts.contacts, counts.flagged_before, counts.flagged_after, counts.high_before, counts.high_after),
            *(counts.newly, counts.no_longer, counts.raised, counts.lowered),
        )
        click.echo("\t".join((name, *map(str, numbers))))


def _list(outcome: "Outcome", language: str) -> None:
    for change in outcome.changes:
        click.echo(f"{change.at:%Y-%m-%d %H:%M}\t{change.contact_id}\t{change.before} -> {change.after}")
        if not (change.gained or change.lost):
            click.echo("\t= the same signs; the gate is another one")
        for mark, reasons in (("+", change.gained), ("-", change.lost)):
            for reason in reasons:
                click.echo(f"\t{mark} {reason.say(language)}")
    missing = outcome.counts.changed - len(outcome.changes)
    if missing:
        click.echo(f"... and {missing:,} more")


def asked_officer(wanted: str | None) -> tuple[Path, str]:
    """The folder of this desk's log and the id of an officer, asked for where there are several."""
    from airportdesk.files import data_folder
    from airportdesk.store import failures, names

    folder = data_folder()
    known = names(folder)
    if not known:
        raise failures.nothing_here()
    if wanted is None:
        wanted = known[0][1] if len(known) == 1 else click.prompt("Officer", type=click.Choice([n for _, n in known]))
    for id, name in known:
        if wanted in (id, name):
            return folder, id
    raise failures.no_such_officer()


def asked_password(file: TextIO | None, prompt: str, *, confirm: bool = False) -> str:
    """The password in a file, or typed."""
    if file is not None:
        return file.readline().rstrip("\r\n")
    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True))


def with_progress(job: Callable[[Callable[[float], bool]], ResultT], label: str) -> ResultT:
    """Do a job with a bar of progress on standard error."""
    with click.progressbar(length=_STEPS, label=label, file=sys.stderr) as bar:

        def progress(share: float) -> bool:
            bar.update(max(0, int(share * _STEPS) - bar.pos))
            return True

        return job(progress)


def written_secretly(path: Path, data: bytes) -> None:
    """A new file that only this user may read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)


def written(path: Path, data: bytes, write: Callable[[Path, bytes], object]) -> None:
    """Write a file, or say in words why that is not possible."""
    try:
        write(path, data)
    except OSError as error:
        raise PackError(
            f"'{path.name}' 파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요.",
            f"'{path.name}' could not be written. Check free space and rights, or choose another place.",
        ) from error
