"""What a print service's codes and sentences mean for whoever stands before the printer. Pure.

CUPS reports an offline printer by no code at all, only by a sentence of its backend (measured with CUPS 2.4.2 on
Debian 12: "The printer may not exist or is unavailable at this time."); sentences are those of its backends' sources.
"""

from collections.abc import Iterable

from airportdesk.model.prints import PrintState, Trouble

IDLE, STOPPED = 3, 5
"""printer-state of RFC 8011, section 5.4.11; 4 is processing."""
_REASONS: tuple[tuple[str, Trouble], ...] = (
    ("media-empty", Trouble.OUT_OF_PAPER),
    ("media-needed", Trouble.WRONG_PAPER),
    ("media-jam", Trouble.JAM),
    ("cover-open", Trouble.COVER),
    ("door-open", Trouble.COVER),
    ("interlock-open", Trouble.COVER),
    ("input-tray-missing", Trouble.COVER),
    ("marker-supply-empty", Trouble.INK),
    ("toner-empty", Trouble.INK),
    ("developer-empty", Trouble.INK),
    ("marker-waste-full", Trouble.INK),
    ("offline", Trouble.OFFLINE),
    ("shutdown", Trouble.OFFLINE),
    ("timed-out", Trouble.OFFLINE),
    ("paused", Trouble.PAUSED),
    ("moving-to-paused", Trouble.PAUSED),
    ("output-area-full", Trouble.OTHER),
    ("output-tray-missing", Trouble.OTHER),
    ("spool-area-full", Trouble.OTHER),
    ("fuser-", Trouble.OTHER),
)
"""What counts most comes first. A code may end in -report, -warning or -error: CUPS passes an error on as a warning."""
_CONNECTED = "cups-waiting-for-job-completed"
"""The printer has the job: what the backend said before of not reaching it is over."""
_UNREACHABLE = (
    "printer may not exist or is unavailable",
    "printer is unreachable",
    "printer is not responding",
    "unable to locate printer",
    "unable to connect",
    "waiting for printer to become available",
    "printer is currently offline",
    "printer is not connected",
)
_STATES = {
    3: PrintState.WAITING,
    4: PrintState.HELD,
    5: PrintState.PRINTING,
    6: PrintState.HELD,
    7: PrintState.CANCELLED,
    8: PrintState.FAILED,
    9: PrintState.PRINTED,
}
"""job-state of RFC 8011, section 5.3.7."""


def trouble_of(state: int, reasons: Iterable[str], sentence: str, accepting: bool = True) -> Trouble | None:
    """What holds a printer up. Of an idle one only that it is paused: the rest is left over from an earlier job."""
    reasons = tuple(reasons)
    found = next((trouble for code, trouble in _REASONS if any(r.startswith(code) for r in reasons)), None)
    if not accepting:
        return Trouble.PAUSED
    if state == IDLE:
        return found if found is Trouble.PAUSED else None
    if found and found is not Trouble.PAUSED:
        return found
    if _CONNECTED not in reasons and any(words in sentence.casefold() for words in _UNREACHABLE):
        return Trouble.OFFLINE
    return Trouble.PAUSED if state == STOPPED else found


def print_state(job_state: int, trouble: Trouble | None) -> tuple[PrintState, Trouble | None]:
    """Where a job stands, with what holds it up: only a job that is not over is held up by its printer's trouble."""
    state = _STATES.get(job_state, PrintState.WAITING)
    if state.final:
        return state, None
    if trouble is not None:
        return PrintState.HELD, trouble
    return state, Trouble.OTHER if state is PrintState.HELD else None
