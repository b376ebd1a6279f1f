"""Leaflets through a real CUPS, to cups-pdf and to ippeveprinter: what comes out, and what is heard of it."""

from collections import Counter

import pytest

from airportdesk.model.prints import PrintState, Trouble
from airportdesk.printing import Job, JobState, NoServiceError, Paper, PrintError, Printers

from .print_system import DESK_QUEUE, PDF_QUEUE, PrintSystem
from .sheets import A4, A5, SLIP, heard, sheet, size_of, words_on


def over(state: JobState) -> bool:
    return state.state.final


def held_up(state: JobState) -> bool:
    return state.trouble is not None


def test_every_printer_is_listed_the_default_one_first(printers: Printers) -> None:
    assert [(queue.name, queue.default) for queue in printers.queues()] == [(PDF_QUEUE, True), (DESK_QUEUE, False)]


@pytest.mark.parametrize("paper", [A4, A5, SLIP], ids=["a4", "a5", "80 mm slip"])
def test_the_words_arrive_on_paper_of_the_right_size(
    printers: Printers, print_system: PrintSystem, paper: Paper
) -> None:
    job = printers.submit(sheet("sharp", paper), PDF_QUEUE, paper, 1, "leaflet")
    assert heard(printers, job, over)[-1].state is PrintState.PRINTED
    (printed,) = print_system.papers(1)
    assert size_of(printed) == pytest.approx((paper.width, paper.height), abs=1)
    assert "sharp below 1" in words_on(printed)
    assert "sharp above 1" in words_on(printed)


def test_a_network_printer_gets_the_pdf_itself_and_not_a_picture(printers: Printers, print_system: PrintSystem) -> None:
    job = printers.submit(sheet("letters", A5, pages=2), DESK_QUEUE, A5, 1, "leaflet")
    assert heard(printers, job, over)[-1].state is PrintState.PRINTED
    (printed,) = print_system.papers(1)
    assert "letters below 2" in words_on(printed)
    assert size_of(printed) == (148, 210)


def test_as_many_copies_come_out_as_were_asked_for(printers: Printers, print_system: PrintSystem) -> None:
    heard(printers, printers.submit(sheet("thrice"), DESK_QUEUE, A4, 3, "leaflet"), over)
    assert ["thrice below 1" in words_on(paper) for paper in print_system.papers(3)] == [True] * 3


def test_fifty_leaflets_in_a_row_come_out_once_each(printers: Printers, print_system: PrintSystem) -> None:
    jobs = [printers.submit(sheet(f"number-{n:02}."), PDF_QUEUE, A5, 1, f"leaflet {n}") for n in range(50)]
    assert [heard(printers, job, over, 60)[-1].state for job in jobs] == [PrintState.PRINTED] * 50
    found: Counter[str] = Counter()
    for printed in print_system.papers(50):
        found.update(line.split()[0] for line in words_on(printed).splitlines() if "below" in line)
    assert found == Counter({f"number-{n:02}.": 1 for n in range(50)})


def test_sent_is_not_printed_until_the_paper_is_out(printers: Printers, print_system: PrintSystem) -> None:
    job = printers.submit(sheet("slow"), DESK_QUEUE, A4, 1, "leaflet")
    states = [state.state for state in heard(printers, job, over)]
    assert states[-1] is PrintState.PRINTED
    assert set(states[:-1]) <= {PrintState.WAITING, PrintState.PRINTING}
    assert states[:-1]
    assert len(print_system.papers(1)) == 1


@pytest.mark.parametrize(
    ("played", "trouble"),
    [
        ("media-empty", Trouble.OUT_OF_PAPER),
        ("media-needed", Trouble.WRONG_PAPER),
        ("media-jam", Trouble.JAM),
    ],
)
def test_a_printers_trouble_is_noticed_and_when_it_is_mended_the_leaflet_comes_out(
    printers: Printers, print_system: PrintSystem, played: str, trouble: Trouble
) -> None:
    print_system.play(played)
    job = printers.submit(sheet("patient"), DESK_QUEUE, A4, 1, "leaflet")
    found = heard(printers, job, held_up)[-1]
    assert (found.state, found.trouble) == (PrintState.HELD, trouble)
    assert played in found.said
    assert list(print_system.printed.iterdir()) == []
    print_system.mend()
    assert heard(printers, job, over)[-1].state is PrintState.PRINTED
    assert "patient below 1" in words_on(print_system.papers(1)[0])


def test_a_printer_that_is_off_is_noticed_and_when_it_is_on_again_the_leaflet_comes_out(
    printers: Printers, print_system: PrintSystem
) -> None:
    print_system.switch_off()
    try:
        job = printers.submit(sheet("later"), DESK_QUEUE, A4, 1, "leaflet")
        found = heard(printers, job, held_up)[-1]
        assert (found.state, found.trouble) == (PrintState.HELD, Trouble.OFFLINE)
        assert {queue.name: queue.trouble for queue in printers.queues()}[DESK_QUEUE] is Trouble.OFFLINE
    finally:
        print_system.switch_on()
    assert heard(printers, job, over)[-1].state is PrintState.PRINTED
    assert "later below 1" in words_on(print_system.papers(1)[0])
    assert {queue.name: queue.trouble for queue in printers.queues()}[DESK_QUEUE] is None


def test_a_cancelled_leaflet_does_not_come_out_and_the_one_before_it_does(
    printers: Printers, print_system: PrintSystem
) -> None:
    print_system.play("media-empty")
    first = printers.submit(sheet("kept"), DESK_QUEUE, A4, 1, "leaflet")
    second = printers.submit(sheet("unwanted"), DESK_QUEUE, A4, 1, "leaflet")
    assert heard(printers, second, held_up)[-1].trouble is Trouble.OUT_OF_PAPER
    printers.cancel(second)
    assert printers.state(second).state is PrintState.CANCELLED
    print_system.mend()
    assert heard(printers, first, over)[-1].state is PrintState.PRINTED
    heard(printers, printers.submit(sheet("next"), DESK_QUEUE, A4, 1, "leaflet"), over)
    assert sorted(words_on(paper).split()[0] for paper in print_system.papers(2)) == ["kept", "next"]


def test_cancelling_what_is_printed_already_changes_nothing(printers: Printers) -> None:
    job = printers.submit(sheet("done"), PDF_QUEUE, A4, 1, "leaflet")
    heard(printers, job, over)
    printers.cancel(job)
    assert printers.state(job).state is PrintState.PRINTED


@pytest.mark.parametrize("queue", ["nowhere", "no where/.. #?", "../jobs", "", "프린터"])
def test_a_printer_that_is_not_there_is_said_by_its_name_and_takes_nothing(printers: Printers, queue: str) -> None:
    with pytest.raises(PrintError) as error:
        printers.submit(sheet("nowhere"), queue, A4, 1, "leaflet")
    assert error.value.state is PrintState.UNKNOWN_QUEUE
    assert f"'{queue}' 프린터가 이 노트북에 없습니다" in error.value.ko


def test_a_printer_taken_away_while_a_leaflet_waits_is_said(printers: Printers, print_system: PrintSystem) -> None:
    print_system.call("lpadmin", "-p", "gone", "-E", "-v", "ipp://localhost:9/ipp/print", "-m", "raw")
    job = printers.submit(sheet("lost"), "gone", A4, 1, "leaflet")
    print_system.call("lpadmin", "-x", "gone")
    assert printers.state(job).state is PrintState.UNKNOWN_QUEUE


def test_a_paused_printer_is_said_and_goes_on_when_it_is_resumed(printers: Printers, print_system: PrintSystem) -> None:
    print_system.call("cupsdisable", PDF_QUEUE)
    job = printers.submit(sheet("paused"), PDF_QUEUE, A4, 1, "leaflet")
    found = printers.state(job)
    assert (found.state, found.trouble) == (PrintState.HELD, Trouble.PAUSED)
    print_system.call("cupsenable", PDF_QUEUE)
    assert heard(printers, job, over)[-1].state is PrintState.PRINTED


def test_a_printer_that_takes_no_jobs_says_so_at_once(printers: Printers, print_system: PrintSystem) -> None:
    print_system.call("cupsreject", PDF_QUEUE)
    with pytest.raises(PrintError, match="take no jobs") as error:
        printers.submit(sheet("refused"), PDF_QUEUE, A4, 1, "leaflet")
    assert error.value.trouble is Trouble.PAUSED


def test_a_damaged_leaflet_is_never_called_printed(printers: Printers) -> None:
    job = printers.submit(b"%PDF-1.4 torn", PDF_QUEUE, A4, 1, "leaflet")
    found = heard(printers, job, lambda state: state.state in (PrintState.HELD, PrintState.FAILED))[-1]
    assert found.state is not PrintState.PRINTED
    printers.cancel(job)


def test_a_job_the_service_has_forgotten_is_neither_printed_nor_failed(printers: Printers) -> None:
    assert printers.state(Job(PDF_QUEUE, 999_999)).state is PrintState.UNCONFIRMED


def test_the_number_of_another_printers_job_says_nothing_of_ours(printers: Printers) -> None:
    job = printers.submit(sheet("theirs"), PDF_QUEUE, A4, 1, "leaflet")
    assert printers.state(Job(DESK_QUEUE, job.number)).state is PrintState.UNCONFIRMED
    heard(printers, job, over)


def test_a_printer_says_which_papers_it_has(printers: Printers) -> None:
    paper, desk = printers.queues()
    assert [paper.takes(size) for size in (A4, A5, SLIP)] == [True, True, True]
    assert [desk.takes(size) for size in (A4, A5, SLIP)] == [True, True, False]


def test_a_print_service_that_is_gone_is_said_and_leaflets_that_wait_are_held_up_not_lost(
    printers: Printers, print_system: PrintSystem
) -> None:
    job = printers.submit(sheet("kept"), PDF_QUEUE, A4, 1, "leaflet")
    heard(printers, job, over)
    print_system.stop_service()
    try:
        found = printers.state(job)
        assert (found.state, found.trouble) == (PrintState.HELD, Trouble.NO_SERVICE)
        for ask in (printers.queues, lambda: printers.submit(sheet("no"), PDF_QUEUE, A4, 1, "x")):
            with pytest.raises(NoServiceError, match="does not answer"):
                ask()
    finally:
        print_system.start_service()
    assert printers.state(job).state is PrintState.PRINTED
