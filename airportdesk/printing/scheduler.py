"""A question to this computer's print service, through its socket in the file system and through nothing else.

This is the one module of the program that opens a socket. It can only open one in the file system (AF_UNIX): a print
service on another computer, even if CUPS_SERVER or client.conf name one, is not asked.
"""

import http.client
import os
import pwd
import socket
from itertools import count
from pathlib import Path

from airportdesk.printing.ipp import MAX_ANSWER, Answer, Attribute, Group, IppError, Operation, answer, request
from airportdesk.printing.values import NoServiceError

SECONDS = 5.0
"""How long the service may keep silent; it answers in milliseconds, and takes a leaflet in as many."""
_USUAL = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
_numbers = count(1)


def socket_path() -> Path | None:
    """Where the print service listens: $CUPS_SERVER if that is a path, else the usual places; None if nowhere."""
    chosen = os.environ.get("CUPS_SERVER", "")
    places = (chosen,) if chosen else _USUAL
    return next((Path(place) for place in places if place.startswith("/") and Path(place).is_socket()), None)


class LocalScheduler:
    """CUPS on this computer. A connection for each question: nothing to keep alive, nothing to share."""

    def __init__(self) -> None:
        self.user = _user_name()

    def ask(
        self,
        operation: Operation,
        path: str,
        attributes: list[Attribute],
        job: list[Attribute] | None = None,
        document: bytes = b"",
    ) -> Answer:
        """What the service says. Raises NoServiceError if it says nothing that can be understood."""
        groups = [(Group.OPERATION, attributes), *([(Group.JOB, job)] if job else [])]
        body = request(operation, next(_numbers), groups) + document
        place = socket_path()
        if place is None:
            raise NoServiceError("no socket")
        try:
            data = _posted(place, path, body, {})
            if data is None:  # what needs a name is proved by the socket itself: it tells CUPS who is at its end
                data = _posted(place, path, body, {"Authorization": f"PeerCred {self.user}"})
            if data is None:
                raise NoServiceError("refused")
            return answer(data)
        except (OSError, http.client.HTTPException, IppError) as error:
            raise NoServiceError(str(error)) from error


def _user_name() -> str:
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def _posted(place: Path, path: str, body: bytes, headers: dict[str, str]) -> bytes | None:
    """The answer's bytes; None if the service wants to know who asks."""
    connection = _InTheFileSystem(place)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/ipp", **headers})
        response = connection.getresponse()
        if response.status == http.client.UNAUTHORIZED:
            return None
        if response.status != http.client.OK:
            raise NoServiceError(f"HTTP {response.status}")
        return response.read(MAX_ANSWER + 1)
    finally:
        connection.close()


class _InTheFileSystem(http.client.HTTPConnection):
    def __init__(self, place: Path) -> None:
        super().__init__("localhost", timeout=SECONDS)
        self._place = place

    def connect(self) -> None:
        """Open the socket file instead of a network address."""
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            made.settimeout(SECONDS)
            made.connect(str(self._place))
        except BaseException:
            made.close()
            raise
        self.sock = made
