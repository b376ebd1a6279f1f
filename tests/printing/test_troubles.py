"""What CUPS's codes and sentences mean, and which paper is which. No print system needed."""

import pytest

from airportdesk.model.prints import PrintState, Trouble
from airportdesk.printing import Paper, Queue, paper_of
from airportdesk.printing.handover import paper_of_pdf
from airportdesk.printing.troubles import print_state, trouble_of

from .sheets import A4, A5, SLIP, sheet

IDLE, PROCESSING, STOPPED = 3, 4, 5


@pytest.mark.parametrize(
    ("state", "reasons", "sentence", "trouble"),
    [
        (PROCESSING, ("media-empty-warning", "media-needed-warning"), "Printing.", Trouble.OUT_OF_PAPER),
        (PROCESSING, ("media-needed-error",), "", Trouble.WRONG_PAPER),
        (PROCESSING, ("media-jam-error", "media-low-report"), "", Trouble.JAM),
        (PROCESSING, ("cover-open",), "", Trouble.COVER),
        (PROCESSING, ("toner-empty-error",), "", Trouble.INK),
        (PROCESSING, ("toner-low-warning", "media-low-warning"), "", None),
        (PROCESSING, ("none",), "The printer may not exist or is unavailable at this time.", Trouble.OFFLINE),
        (PROCESSING, ("connecting-to-device",), "The printer is not responding.", Trouble.OFFLINE),
        (PROCESSING, ("connecting-to-device",), "Connecting to printer.", None),
        (PROCESSING, ("cups-waiting-for-job-completed",), "The printer may not exist or is unavailable", None),
        (PROCESSING, ("offline-report",), "", Trouble.OFFLINE),
        (STOPPED, ("paused",), "Paused", Trouble.PAUSED),
        (STOPPED, ("none",), "Filter failed", Trouble.PAUSED),
        (IDLE, ("media-empty-warning",), "The printer may not exist or is unavailable at this time.", None),
        (IDLE, ("none",), "", None),
    ],
)
def test_codes_and_sentences_are_told_apart(
    state: int, reasons: tuple[str, ...], sentence: str, trouble: Trouble | None
) -> None:
    assert trouble_of(state, reasons, sentence) is trouble


@pytest.mark.parametrize(
    ("job", "trouble", "expected"),
    [
        (9, Trouble.OUT_OF_PAPER, (PrintState.PRINTED, None)),
        (7, Trouble.OFFLINE, (PrintState.CANCELLED, None)),
        (8, None, (PrintState.FAILED, None)),
        (5, Trouble.OUT_OF_PAPER, (PrintState.HELD, Trouble.OUT_OF_PAPER)),
        (3, Trouble.OFFLINE, (PrintState.HELD, Trouble.OFFLINE)),
        (5, None, (PrintState.PRINTING, None)),
        (6, None, (PrintState.HELD, Trouble.OTHER)),
        (77, None, (PrintState.WAITING, None)),
    ],
)
def test_only_state_nine_is_printed_and_only_what_is_not_over_is_held_up(
    job: int, trouble: Trouble | None, expected: tuple[PrintState, Trouble | None]
) -> None:
    assert print_state(job, trouble) == expected


@pytest.mark.parametrize(
    ("media", "paper"),
    [
        ("iso_a4_210x297mm", Paper(210, 297)),
        ("na_letter_8.5x11in", Paper(215.9, 279.4)),
        ("custom_min_10x10mm", Paper(10, 10)),
        ("auto", None),
        ("iso_a4", None),
    ],
)
def test_the_size_of_a_paper_is_read_from_its_name(media: str, paper: Paper | None) -> None:
    found = paper_of(media)
    assert (found is None) == (paper is None)
    if found and paper:
        assert (found.width, found.height) == pytest.approx((paper.width, paper.height))


def test_a_size_a_little_off_is_still_the_same_paper_and_any_other_is_named_by_its_sides() -> None:
    assert Paper(209.97, 296.93).media == "iso_a4_210x297mm"
    assert Paper(148, 209.9).media == "iso_a5_148x210mm"
    assert Paper(80, 231.456).media == "custom_80x231.46mm_80x231.46mm"
    assert paper_of(Paper(80, 231.456).media) == Paper(80, 231.46)


def test_a_printer_that_does_not_say_its_papers_is_given_the_benefit_of_the_doubt() -> None:
    assert Queue("quiet").takes(Paper(80, 200))
    assert not Queue("loud", papers=(Paper(210, 297),)).takes(Paper(80, 200))
    assert Queue("roll", papers=(Paper(80, 297),), smallest=Paper(50, 50), largest=Paper(82, 3000)).takes(
        Paper(80, 200)
    )


@pytest.mark.parametrize("paper", [A4, A5, SLIP], ids=["a4", "a5", "80 mm slip"])
def test_the_paper_of_a_leaflet_is_read_from_it_in_the_clear_or_packed(paper: Paper) -> None:
    pdf = sheet("size", paper)
    packed = pdf.replace(b"/MediaBox [ 0 0", b"/MediaBox [0.0 0")
    assert packed != pdf
    for one in (pdf, packed):
        found = paper_of_pdf(one)
        assert (found.width, found.height) == pytest.approx((paper.width, paper.height), abs=0.1)
