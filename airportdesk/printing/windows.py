"""Printing on Windows: pictures of the pages through Qt's printer.

Slower than CUPS and said so: each page is drawn at 300 dots an inch and sent as a picture (on Linux the same way took
90 times as long as handing the PDF over, 1.1 s for two pages). Windows tells Qt neither a job's number nor its end:
such a print stays "sent" and is never called printed. Never run by our tests, which have no Windows.
"""

from airportdesk.model.prints import PrintState, Trouble
from airportdesk.printing.values import Job, JobState, Paper, PrintError, Queue

DOTS = 300
"""Dots an inch of the pictures."""


class WindowsPrinters:
    """The printers Windows knows. All on the window's thread: PDFium draws there too and takes no two at once."""

    any_thread = False

    def queues(self) -> tuple[Queue, ...]:
        """Every printer, the default one first."""
        from PySide6.QtPrintSupport import QPrinterInfo

        found = [_queue(info) for info in QPrinterInfo.availablePrinters()]
        return tuple(sorted(found, key=lambda queue: (not queue.default, queue.name.casefold())))

    def queue(self, name: str) -> Queue | None:
        """The printer of that name, or None."""
        return next((queue for queue in self.queues() if queue.name == name), None)

    def submit(self, pdf: bytes, queue: str, paper: Paper, copies: int, title: str) -> Job:
        """Draw the pages onto the printer. Raises PrintError if it does not begin."""
        import pypdfium2
        from PySide6.QtCore import QMarginsF, QSizeF
        from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(queue)
        if info.isNull():
            raise PrintError(
                f"'{queue}' 프린터가 이 노트북에 없습니다. 프린터를 다시 골라 주세요.",
                f"There is no printer '{queue}' on this laptop. Choose a printer again.",
                PrintState.UNKNOWN_QUEUE,
            )
        printer = QPrinter(info)
        printer.setResolution(DOTS)
        printer.setDocName(title)
        printer.setCopyCount(copies)
        size = QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter)
        printer.setFullPage(True)
        printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        painter = QPainter()
        if not painter.begin(printer):
            raise _not_begun(queue)
        document = pypdfium2.PdfDocument(pdf)
        try:
            for number in range(len(document)):
                if number and not printer.newPage():
                    raise _not_begun(queue)
                bitmap = document[number].render(scale=DOTS / 72, rev_byteorder=True)
                kind = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
                image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind).copy()
                painter.drawImage(0, 0, image)
        finally:
            painter.end()
            document.close()
        return Job(queue, None)

    def state(self, job: Job) -> JobState:  # noqa: ARG002  # Windows tells Qt nothing of a job
        """Sent, and no more is known."""
        return JobState(PrintState.UNCONFIRMED)

    def cancel(self, job: Job) -> None:
        """What was drawn is with Windows: it can only be cancelled there."""
        raise PrintError(
            f"Windows의 인쇄 대기열에서 '{job.queue}'의 작업을 취소해 주세요.",
            f"Cancel the job of '{job.queue}' in the print queue of Windows.",
        )


def _queue(info: "object") -> Queue:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    if not isinstance(info, QPrinterInfo):
        raise TypeError(type(info))
    papers = tuple(Paper(s.width(), s.height()) for s in (p.size(p.Unit.Millimeter) for p in info.supportedPageSizes()))
    stopped = info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    low, high = info.minimumPhysicalPageSize(), info.maximumPhysicalPageSize()
    sides = [Paper(s.width(), s.height()) for s in (p.size(p.Unit.Millimeter) for p in (low, high))]
    custom = info.supportsCustomPageSizes()
    return Queue(
        info.printerName(),
        info.description(),
        info.isDefault(),
        Trouble.OTHER if stopped else None,
        papers,
        sides[0] if custom else None,
        sides[1] if custom else None,
    )


def _not_begun(queue: str) -> PrintError:
    return PrintError(
        f"'{queue}' 프린터가 인쇄를 받지 않았습니다. 다시 하거나 다른 프린터를 골라 주세요.",
        f"The printer '{queue}' did not take the leaflet. Try again or choose another printer.",
    )
