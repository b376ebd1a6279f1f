"""A print system of the tests' own: cupsd, cups-pdf and ippeveprinter in a folder of their own, without systemd.

Nothing of it touches a print service of this machine: cupsd listens on a socket file in the folder and on no port, and
dbus-daemon and avahi-daemon, without which ippeveprinter does not start, stay on the loopback interface. Only cups-pdf
reads its settings from /etc/cups: a file of our own name is put there and taken away.
"""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

PROGRAMS = ("cupsd", "lpadmin", "lpstat", "lp", "ippeveprinter", "dbus-daemon", "avahi-daemon", "setpriv")
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
PDF_QUEUE, DESK_QUEUE = "paper", "desk"
SECONDS = 20.0
LEFT_S = 3_600
_CUPSD = """\
LogLevel info
MaxLogSize 0
Listen {socket}
Browsing No
WebInterface No
DefaultAuthType Basic
JobRetryInterval 1
JobRetryLimit 1000
ErrorPolicy retry-job
<Location />
  Order allow,deny
</Location>
<Policy default>
  <Limit Cancel-Job>
    AuthType Default
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """\
SystemGroup root
FileDevice Yes
ServerRoot {folder}/root
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
Printcap
"""
_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
<allow send_type="method_call"/><allow send_type="signal"/></policy></busconfig>
"""
_AVAHI = """\
[server]
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
[publish]
publish-hinfo=no
publish-workstation=no
"""
_PDF = """\
Out {folder}/printed
AnonDirName {folder}/printed
Spool {folder}/cups-pdf
Log {folder}/log
Label 2
TitlePref 1
"""
_COMMAND = """\
#!/bin/sh
# The printer's hand: what lies in {folder}/play says what is wrong with it; then it lays the paper down.
# It does not hear of a cancelled job: what is in {folder}/busy is still at work.
touch {folder}/busy/$$
trap 'rm -f {folder}/busy/$$; exit' EXIT TERM
for trouble in media-empty media-needed media-jam; do
    if [ -f {folder}/play/$trouble ]; then
        echo "STATE: +$trouble-error" >&2
        while [ -f {folder}/play/$trouble ]; do sleep 0.1; done
        echo "STATE: -$trouble-error" >&2
    fi
done
for copy in $(seq "${{IPP_COPIES:-1}}"); do
    cp "$1" {folder}/printed/$$.part && mv {folder}/printed/$$.part {folder}/printed/{queue}-$$-$copy.pdf
done
"""


def why_not() -> str:
    """Why a print system cannot be started here, or nothing."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "a print system of its own is started by root only (.ci/run in a container is)"
    missing = [name for name in PROGRAMS if shutil.which(name, path=_path()) is None]
    if not PPD.exists():
        missing.append("cups-pdf")
    return f"not installed and may not be (scripts/test-tools): {', '.join(missing)}" if missing else ""


def _path() -> str:
    return f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


class PrintSystem:
    """A running print system with two printers: `paper` (cups-pdf) and `desk` (ippeveprinter)."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="adprint-"))
        self.socket = self.folder / "cups.sock"
        self.printed = self.folder / "printed"
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._name = f"airportdesk-{secrets.token_hex(4)}"
        self._settings = Path(f"/etc/cups/cups-pdf-{self._name}.conf")
        self._environment = {**os.environ, "PATH": _path(), "CUPS_SERVER": str(self.socket), "LC_ALL": "C.UTF-8"}
        self._port = _free_port()

    def start(self) -> None:
        """Start everything; raises if it does not come up."""
        _clear_away()
        self._make_folders()
        self._put("cupsd.conf", _CUPSD.format(socket=self.socket))
        self._put("files.conf", _FILES.format(folder=self.folder))
        self._settings.write_text(_PDF.format(folder=self.folder))
        self._run("cupsd", "-f", "-c", f"{self.folder}/cupsd.conf", "-s", f"{self.folder}/files.conf")
        self.until(lambda: b"is running" in self.call("lpstat", "-r"))
        self.call("lpadmin", "-p", PDF_QUEUE, "-E", "-v", f"cups-pdf:/{self._name}", "-P", str(PPD))
        self._start_discovery()
        self.switch_on()
        self.until(self._desk_answers)
        uri = f"ipp://localhost:{self._port}/ipp/print"
        self.call("lpadmin", "-p", DESK_QUEUE, "-E", "-v", uri, "-m", "everywhere")
        self.call("lpadmin", "-d", PDF_QUEUE)

    def stop(self) -> None:
        """End what was started, and leave nothing behind."""
        for name in [*reversed(self._running)]:
            self._end(name)
        self._settings.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def switch_off(self) -> None:
        """The desk's printer is off: nobody answers at its address."""
        self._end("ippeveprinter")

    def switch_on(self) -> None:
        """The desk's printer is on."""
        command = self._put("command.sh", _COMMAND.format(folder=self.folder, queue=DESK_QUEUE))
        command.chmod(0o755)
        self._run(
            *("ippeveprinter", "-r", "off", "-s", "600,600", "-n", "localhost", "-p", str(self._port)),
            *("-f", "application/pdf", "-c", str(command), "-d", f"{self.folder}/ipp", "Desk"),
        )

    def stop_service(self) -> None:
        """The print service itself is gone."""
        self._end("cupsd")

    def start_service(self) -> None:
        """The print service is back."""
        self._run("cupsd", "-f", "-c", f"{self.folder}/cupsd.conf", "-s", f"{self.folder}/files.conf")
        self.until(lambda: b"is running" in self.call("lpstat", "-r"))

    def play(self, trouble: str) -> None:
        """The desk's printer has a trouble from its next job on: media-empty, media-needed or media-jam."""
        (self.folder / "play" / trouble).touch()

    def mend(self) -> None:
        """The desk's printer has no trouble any more."""
        for trouble in (self.folder / "play").iterdir():
            trouble.unlink()

    def clear(self) -> None:
        """No job, no paper in the tray: as at the start."""
        self.mend()
        self.call("cancel", "-a", "-x")
        for queue in (PDF_QUEUE, DESK_QUEUE):
            self.call("cupsenable", queue)
            self.call("cupsaccept", queue)
        self.until(lambda: not self.call("lpstat", "-o") and not any((self.folder / "busy").iterdir()))
        for paper in self.printed.iterdir():
            paper.unlink()

    def papers(self, count: int, seconds: float = SECONDS) -> list[Path]:
        """What came out, when so many have."""
        self.until(lambda: len(list(self.printed.glob("*.pdf"))) >= count, seconds)
        return sorted(self.printed.glob("*.pdf"))

    def call(self, *command: str) -> bytes:
        """Call one of CUPS's own programs; what it said."""
        done = subprocess.run(command, env=self._environment, capture_output=True, timeout=SECONDS)
        return done.stdout

    def until(self, holds: Callable[[], bool], seconds: float = SECONDS) -> None:
        """Wait until something holds; the print service's last words if it never does."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError(self._last_words())
            time.sleep(0.02)

    def _make_folders(self) -> None:
        # The service drops its rights to lp:lp for filters; what they need must be theirs.
        self.folder.chmod(0o755)
        for name in (
            "root",
            "cache",
            "state",
            "spool",
            "spool/tmp",
            "log",
            "printed",
            "play",
            "busy",
            "ipp",
            "cups-pdf",
        ):
            made = self.folder / name
            made.mkdir()
            shutil.chown(made, group="lp")
            made.chmod(0o770)
        self.printed.chmod(0o777)
        (self.folder / "state").chmod(0o755)
        (self.folder / "spool" / "tmp").chmod(0o1770)

    def _start_discovery(self) -> None:
        """Start dbus and avahi. Where an avahi runs already a second one refuses: that one is used as it is."""
        running = Path("/run/avahi-daemon/pid")
        with suppress(OSError, ValueError):
            os.kill(int(running.read_text()), 0)
            return
        self._put("bus.conf", _BUS.format(folder=self.folder))
        self._put("avahi.conf", _AVAHI)
        self._environment["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={self.folder}/bus"
        self._run("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork")
        self.until((self.folder / "bus").is_socket)
        self._run("avahi-daemon", "-f", f"{self.folder}/avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits")
        self.until(running.exists)

    def _desk_answers(self) -> bool:
        if self._running["ippeveprinter"].poll() is not None:  # it came before avahi was ready
            self.switch_on()
        with suppress(OSError), socket.create_connection(("localhost", self._port), timeout=1):
            return True
        return False

    def _put(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text)
        return path

    def _run(self, *command: str) -> None:
        # setpriv: if the tests are killed their daemons end with them
        with (self.folder / "log" / f"{command[0]}.out").open("ab") as out:
            self._running[command[0]] = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *command],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                start_new_session=True,
            )

    def _end(self, name: str) -> None:
        process = self._running.pop(name)
        for last in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, last)
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
                return

    def _last_words(self) -> str:
        logs = [self.folder / "log" / name for name in ("error", "cupsd.out", "ippeveprinter.out", "avahi-daemon.out")]
        return "\n".join(f"--- {log.name}\n{log.read_text(errors='replace')[-3000:]}" for log in logs if log.exists())


def _clear_away() -> None:
    """What runs that were killed have left; not what another run is at work with."""
    old = time.time() - LEFT_S
    for left in (
        *Path("/etc/cups").glob("cups-pdf-airportdesk-*.conf"),
        *Path(tempfile.gettempdir()).glob("adprint-*"),
    ):
        if left.stat().st_mtime < old:
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
