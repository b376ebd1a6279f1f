"""A PostgreSQL server of the tests' own: in a folder, on a unix socket only, never as root."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

PLACES = (*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True), Path("/usr/local/bin"), Path("/usr/bin"))
PLACE, PREFIX = Path("/tmp"), "airportdesk-pg-"  # noqa: S108  # a path short enough for a socket
RUN_AS = "nobody"
SETTINGS = ("listen_addresses=", "shared_buffers=128MB", "max_connections=20")
UNSYNCED = ("fsync=off", "full_page_writes=off")
LEFT_S = 3_600
"""Seconds after which a folder is one that a killed run left."""
SECONDS = 60.0


def why_not() -> str:
    """Why no server can be started here, or ""."""
    if _programs() is None:
        return "PostgreSQL is not installed (scripts/test-tools)"
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        return "PostgreSQL never runs as root, and setpriv is not there to run it as somebody else"
    return ""


class Server:
    """One server. `fsync`: it keeps what it wrote after a power cut, as a real one; tests do without."""

    def __init__(self, *, fsync: bool = False) -> None:
        self._settings = SETTINGS if fsync else (*SETTINGS, *UNSYNCED)
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=PLACE))
        self._bin = _programs() or Path()
        self._made = 0

    def start(self) -> None:
        _sweep()
        if os.geteuid() == 0:
            user = pwd.getpwnam(RUN_AS)
            os.chown(self._folder, user.pw_uid, user.pw_gid)
        data = self._folder / "data"
        self._run("initdb", "-D", str(data), "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        self.start_again()

    def start_again(self) -> None:
        settings = [word for one in self._settings for word in ("-c", one)]
        words = ["-D", str(self._folder / "data"), "-k", str(self._folder), *settings]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                self._command("postgres", *words), cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        until = time.monotonic() + SECONDS
        ready = self._command("pg_isready", "-q", "-h", str(self._folder))
        while subprocess.run(ready, cwd="/", capture_output=True, check=False).returncode:
            if self._process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self._folder / "log").read_text()[-2000:])
            time.sleep(0.05)

    def halt(self) -> None:
        """As if the power went."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(SECONDS)

    def new_database(self) -> str:
        """The address of a new, empty place for tables: a schema of its own, which costs less than a database."""
        self._made += 1
        name = f"hq{self._made}"
        self._run("psql", "-q", "-h", str(self._folder), "-U", "desk", "-d", "postgres", "-c", f"CREATE SCHEMA {name}")
        return f"postgresql+psycopg://desk@/postgres?host={self._folder}&options=-csearch_path%3D{name}"

    def stop(self) -> None:
        try:
            self.halt()
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *words: str) -> None:
        command = self._command(program, *words)
        done = subprocess.run(command, cwd="/", capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stdout[-2000:]}{done.stderr[-2000:]}")

    def _command(self, program: str, *words: str) -> list[str]:
        """A program as somebody who is not root, that ends when the tests are killed."""
        command = [str(self._bin / program), *words]
        if shutil.which("setpriv") is None:
            return command
        user = pwd.getpwnam(RUN_AS)
        other = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"] if os.geteuid() == 0 else []
        return ["setpriv", "--pdeathsig=QUIT", *other, *command]


def _sweep() -> None:
    """Remove the folders of servers whose tests were killed long ago."""
    for left in PLACE.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > LEFT_S:
                shutil.rmtree(left, ignore_errors=True)


def _programs() -> Path | None:
    needed = ("initdb", "postgres", "psql", "pg_isready")
    return next((place for place in PLACES if all((place / name).exists() for name in needed)), None)
