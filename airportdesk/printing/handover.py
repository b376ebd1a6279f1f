"""Handing a leaflet to a printer: which one, and only where it would come out."""

import re

from airportdesk.model.prints import PrintState, Trouble
from airportdesk.printing import Job, Paper, PrintError, Printers, Queue

_STANDS_STILL = (Trouble.OFFLINE, Trouble.PAUSED)
"""What nobody at the desk mends at once: a leaflet sent then would come out when its traveller is gone."""
_MM_PER_POINT = 25.4 / 72
_IN_THE_CLEAR = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+(\d+\.?\d*)\s+(\d+\.?\d*)\s*\]")
"""How our own leaflets give their size, all pages of one alike. PDFium, which reads any PDF, takes 3 ms for it."""


class NoPrinterError(PrintError):
    """There is no printer, or none was chosen."""


class WrongPaperError(PrintError):
    """The printer does not have the leaflet's paper, by what it says of itself."""


def paper_of_pdf(pdf: bytes) -> Paper:
    """The paper of a PDF's first page. For the window's thread only: PDFium takes no two threads at once."""
    width, height = (float(side) for side in found.groups()) if (found := _IN_THE_CLEAR.search(pdf)) else _asked(pdf)
    return Paper(*sorted((width * _MM_PER_POINT, height * _MM_PER_POINT)))


def _asked(pdf: bytes) -> tuple[float, float]:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[0].get_size()
    finally:
        document.close()
    return width, height


def chosen_queue(printers: Printers, wanted: str) -> Queue:
    """The printer of that name; where none was ever chosen the default one, or the only one. Raises PrintError."""
    if wanted:
        if found := printers.queue(wanted):
            return found
        raise PrintError(
            f"'{wanted}' 프린터가 이 노트북에 없습니다. 프린터를 다시 골라 주세요.",
            f"There is no printer '{wanted}' on this laptop. Choose a printer again.",
            PrintState.UNKNOWN_QUEUE,
        )
    queues = printers.queues()
    if not queues:
        raise NoPrinterError(
            "이 노트북에 설치된 프린터가 없습니다.", "No printer is set up on this laptop.", PrintState.UNKNOWN_QUEUE
        )
    if len(queues) == 1 or queues[0].default:
        return queues[0]
    raise NoPrinterError(
        "프린터를 아직 고르지 않았습니다. 안내문 화면에서 한 번 고르면 기억합니다.",
        "No printer is chosen yet. Choose one on the leaflet's page; it is remembered.",
        PrintState.UNKNOWN_QUEUE,
    )


def handed_over(
    printers: Printers, pdf: bytes, paper: Paper, wanted: str, copies: int, title: str, *, anyway: bool = False
) -> Job:
    """Hand a leaflet over where it would come out, or `anyway`. Raises PrintError, and then nothing was sent."""
    queue = chosen_queue(printers, wanted)
    if not anyway and queue.trouble in _STANDS_STILL:
        raise PrintError(
            f"'{queue.name}' 프린터가 꺼져 있거나 멈춰 있습니다.",
            f"The printer '{queue.name}' is off or paused.",
            trouble=queue.trouble,
        )
    if not anyway and not queue.takes(paper):
        sides = f"{paper.width:.0f}×{paper.height:.0f} mm"
        raise WrongPaperError(
            f"'{queue.name}' 프린터에 {sides} 용지가 없다고 합니다.",
            f"The printer '{queue.name}' says that it has no paper of {sides}.",
            trouble=Trouble.WRONG_PAPER,
        )
    return printers.submit(pdf, queue.name, paper, copies, title)
