"""Printing on Linux and macOS: the PDF itself goes to CUPS, which is asked what became of it."""

import re
from functools import cached_property
from typing import Protocol
from urllib.parse import quote

from airportdesk.model.prints import PrintState, Trouble
from airportdesk.printing.ipp import Answer, Attribute, Attributes, Group, Operation, Tag, Value
from airportdesk.printing.troubles import print_state, trouble_of
from airportdesk.printing.values import Job, JobState, NoServiceError, Paper, PrintError, Queue, paper_of
from airportdesk.text import clean_line

_NOT_FOUND, _NOT_POSSIBLE, _NOT_ACCEPTING, _UNSUPPORTED = 0x0406, 0x0404, 0x0506, 0x040B
_BAD = 0x0100
_COMPLETED = 9
_OF_PRINTER = ("printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs")
_OF_QUEUE = (*_OF_PRINTER, "printer-name", "printer-info", "printer-location", "media-supported")
_OF_JOB = (
    "job-state",
    "job-state-reasons",
    "job-printer-state-message",
    "job-printer-state-reasons",
    "job-printer-uri",
)
_TITLE_BYTES = 255
_WORDS_MAX = 200
"""Characters of what a printer says of itself."""
_NEVER_IN_A_NAME = re.compile(r"[/#\s?]")


class Scheduler(Protocol):
    """Answers one IPP request at a time; `user` is who prints, as the print service knows them."""

    user: str

    def ask(
        self,
        operation: Operation,
        path: str,
        attributes: list[Attribute],
        job: list[Attribute] | None = None,
        document: bytes = b"",
    ) -> Answer:
        """What the service says. Raises NoServiceError if it says nothing that can be understood."""


class CupsPrinters:
    """The printers CUPS knows on this computer. Nothing is kept between two questions."""

    any_thread = True

    @cached_property
    def _scheduler(self) -> Scheduler:
        # http.client takes 50 ms to import: on the thread that prints, not on the window's.
        from airportdesk.printing.scheduler import LocalScheduler

        return LocalScheduler()

    def queues(self) -> tuple[Queue, ...]:
        """Every printer, the default one first. Raises NoServiceError."""
        default = self._scheduler.ask(Operation.CUPS_GET_DEFAULT, "/", [_wanted("printer-name")])
        chosen = _text(default.group(Group.PRINTER), "printer-name")
        found = self._scheduler.ask(Operation.CUPS_GET_PRINTERS, "/", [self._user(), _wanted(*_OF_QUEUE)])
        if found.status == _NOT_FOUND:  # how CUPS says that there is none
            return ()
        queues = [_queue(about, chosen) for kind, about in found.groups if kind == Group.PRINTER]
        return tuple(sorted(queues, key=lambda queue: (not queue.default, queue.name.casefold())))

    def queue(self, name: str) -> Queue | None:
        """The printer of that name, or None. Raises NoServiceError."""
        if not name or _NEVER_IN_A_NAME.search(name):
            return None
        uri: Attribute = (Tag.URI, "printer-uri", _uri(name))
        found = self._scheduler.ask(
            Operation.GET_PRINTER_ATTRIBUTES, _path(name), [uri, self._user(), _wanted(*_OF_QUEUE)]
        )
        return _queue(found.group(Group.PRINTER), "") if found.status < _BAD else None

    def submit(self, pdf: bytes, queue: str, paper: Paper, copies: int, title: str) -> Job:
        """Hand a PDF over. Raises PrintError if it was not taken: then nothing will come out."""
        if not queue or _NEVER_IN_A_NAME.search(queue):
            raise _unknown(queue)
        answer = self._scheduler.ask(
            Operation.PRINT_JOB,
            _path(queue),
            [
                (Tag.URI, "printer-uri", _uri(queue)),
                self._user(),
                (Tag.NAME, "job-name", title.encode()[:_TITLE_BYTES].decode("utf-8", "ignore")),
                (Tag.MIME, "document-format", "application/pdf"),
            ],
            [(Tag.INTEGER, "copies", copies), (Tag.KEYWORD, "media", paper.media)],
            pdf,
        )
        number = answer.group(Group.JOB).get("job-id", (None,))[0]
        if answer.status >= _BAD or not isinstance(number, int):
            raise _refusal(answer, queue)
        return Job(queue, number)

    def state(self, job: Job) -> JobState:
        """Where a job stands. Never raises: a service that does not answer is a trouble like any other."""
        if job.number is None:
            return JobState(PrintState.UNCONFIRMED)
        try:
            return self._state(job, job.number)
        except NoServiceError as error:
            return JobState(PrintState.HELD, Trouble.NO_SERVICE, error.said)

    def cancel(self, job: Job) -> None:
        """Ask that nothing more of it comes out; one that is over stays as it is. Raises PrintError."""
        if job.number is None:
            return
        about: list[Attribute] = [(Tag.URI, "printer-uri", _uri(job.queue)), (Tag.INTEGER, "job-id", job.number)]
        answer = self._scheduler.ask(Operation.CANCEL_JOB, "/jobs/", [*about, self._user()])
        if answer.status >= _BAD and answer.status not in (_NOT_FOUND, _NOT_POSSIBLE):
            raise _refusal(answer, job.queue)

    def _user(self) -> Attribute:
        return (Tag.NAME, "requesting-user-name", self._scheduler.user)

    def _state(self, job: Job, number: int) -> JobState:
        uri: Attribute = (Tag.URI, "printer-uri", _uri(job.queue))
        of_job = self._scheduler.ask(
            Operation.GET_JOB_ATTRIBUTES,
            "/jobs/",
            [uri, (Tag.INTEGER, "job-id", number), self._user(), _wanted(*_OF_JOB)],
        )
        of_printer = self._scheduler.ask(
            Operation.GET_PRINTER_ATTRIBUTES, _path(job.queue), [uri, self._user(), _wanted(*_OF_PRINTER)]
        )
        about, printer = of_job.group(Group.JOB), of_printer.group(Group.PRINTER)
        gone = of_printer.status == _NOT_FOUND
        if of_job.status >= _BAD or not _text(about, "job-printer-uri").endswith(_path(job.queue)):
            return JobState(PrintState.UNKNOWN_QUEUE if gone else PrintState.UNCONFIRMED)
        if gone and _number(about, "job-state") != _COMPLETED:  # CUPS cancels what waits for a printer that is removed
            return JobState(PrintState.UNKNOWN_QUEUE)
        said = _text(about, "job-printer-state-message") or _text(printer, "printer-state-message")
        said = clean_line(said, _WORDS_MAX)
        trouble = trouble_of(_number(printer, "printer-state"), _texts(printer, "printer-state-reasons"), said)
        state, trouble = print_state(_number(about, "job-state"), trouble)
        codes = [clean_line(code, _WORDS_MAX) for code in _texts(printer, "printer-state-reasons") if code != "none"]
        return JobState(state, trouble, " · ".join(part for part in (said, *codes) if part) if trouble else "")


def _queue(about: Attributes, chosen: str) -> Queue:
    name = _text(about, "printer-name")
    accepting = about.get("printer-is-accepting-jobs", (True,))[0] is not False
    reasons, sentence = _texts(about, "printer-state-reasons"), _text(about, "printer-state-message")
    media = _texts(about, "media-supported")
    low, high = (
        next((paper_of(one) for one in media if one.startswith(start)), None) for start in ("custom_min", "custom_max")
    )
    papers = [paper for one in media if not one.startswith("custom_m") and (paper := paper_of(one))]
    words = [clean_line(_text(about, what), _WORDS_MAX) for what in ("printer-info", "printer-location")]
    return Queue(
        name,
        " · ".join(part for part in words if part and part != name),
        name == chosen,
        trouble_of(_number(about, "printer-state"), reasons, sentence, accepting),
        tuple(papers),
        low,
        high,
    )


def _refusal(answer: Answer, queue: str) -> PrintError:
    if answer.status == _NOT_FOUND:
        return _unknown(queue)
    if answer.status == _NOT_ACCEPTING:
        return PrintError(
            f"'{queue}' 프린터가 인쇄를 받지 않도록 되어 있습니다. 다른 프린터를 고르거나 전산 담당자에게 알려 주세요.",
            f"The printer '{queue}' is set to take no jobs. Choose another one or tell IT support.",
            trouble=Trouble.PAUSED,
        )
    if answer.status == _UNSUPPORTED:
        return PrintError(
            f"'{queue}' 프린터가 이 용지나 매수를 받지 않습니다. 다른 용지를 골라 주세요.",
            f"The printer '{queue}' does not take this paper or this number of copies. Choose another paper.",
            trouble=Trouble.WRONG_PAPER,
        )
    said = _text(answer.group(Group.OPERATION), "status-message") or f"{answer.status:#06x}"
    return PrintError(
        f"'{queue}' 프린터가 인쇄를 받지 않았습니다({said}). 다시 하거나 다른 프린터를 골라 주세요.",
        f"The printer '{queue}' did not take the leaflet ({said}). Try again or choose another printer.",
    )


def _unknown(queue: str) -> PrintError:
    return PrintError(
        f"'{queue}' 프린터가 이 노트북에 없습니다. 프린터를 다시 골라 주세요.",
        f"There is no printer '{queue}' on this laptop. Choose a printer again.",
        PrintState.UNKNOWN_QUEUE,
    )


def _path(queue: str) -> str:
    return f"/printers/{quote(queue, safe='')}"


def _uri(queue: str) -> str:
    return f"ipp://localhost{_path(queue)}"


def _wanted(*names: str) -> Attribute:
    return (Tag.KEYWORD, "requested-attributes", names)


def _texts(about: Attributes, name: str) -> tuple[str, ...]:
    return tuple(value for value in about.get(name, ()) if isinstance(value, str))


def _text(about: Attributes, name: str) -> str:
    return next(iter(_texts(about, name)), "")


def _number(about: Attributes, name: str) -> int:
    value: Value = about.get(name, (0,))[0]
    return value if isinstance(value, int) else 0
