"""Small leaflets with words to look for, and what stands on the paper that came out."""

import io
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from airportdesk.printing import Job, JobState, Paper, Printers

A4, A5, SLIP = Paper(210, 297), Paper(148, 210), Paper(80, 230)


def sheet(words: str, paper: Paper = A4, pages: int = 1) -> bytes:
    """A PDF of that size with words near each corner, which a wrong paper would cut."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(paper.width * mm, paper.height * mm))
    for number in range(pages):
        canvas.drawString(8 * mm, 15 * mm, f"{words} below {number + 1}")
        canvas.drawRightString((paper.width - 8) * mm, (paper.height - 15) * mm, f"{words} above {number + 1}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def words_on(paper: Path) -> str:
    """Every word of a printed PDF."""
    document = pypdfium2.PdfDocument(paper)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def size_of(paper: Path) -> tuple[int, int]:
    """The sides of a printed PDF's first page in whole millimetres."""
    document = pypdfium2.PdfDocument(paper)
    try:
        width, height = document[0].get_size()
        return round(width / mm), round(height / mm)
    finally:
        document.close()


def heard(printers: Printers, job: Job, holds: Callable[[JobState], bool], seconds: float = 20) -> list[JobState]:
    """What was heard of a job until something holds, each word once."""
    found: list[JobState] = []
    end = time.monotonic() + seconds
    while not (found and holds(found[-1])):
        if time.monotonic() > end:
            raise TimeoutError(str(found))
        state = printers.state(job)
        if not found or found[-1] != state:
            found.append(state)
        time.sleep(0.05)
    return found
