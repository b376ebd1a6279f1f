"""The figures of a day, counted once."""

from dataclasses import replace
from datetime import date, timedelta

from airportdesk.export import DayLog, summary_of
from airportdesk.model import Concern, Decision, LeafletMade, OpenTask, Overrule, Record, Task, TaskKind

from .days import day_of
from .samples import AT, DAY, DESK, FAMILY, FULL, PACK, record


def _log(*records: Record, **more: object) -> DayLog:
    return replace(DayLog(day=DAY, records=records, pack=PACK, desk=DESK), **more)  # type: ignore[arg-type]


def test_every_figure_stands_with_what_it_was_counted_in() -> None:
    found = summary_of(day_of(200))
    assert found.contacts == 200
    for tally in found.tallies:
        whole = sum(figure.count for figure in tally.figures)
        assert whole == tally.of if tally.exclusive else whole >= max(figure.count for figure in tally.figures)
        assert all(figure.count <= tally.of for figure in tally.figures)
    assert {tally.of for tally in found.tallies if tally.unit.en == "contacts"} == {200}
    assert found.languages.of == found.reasons.of == sum(map(len, day_of(200).leaflets.values()))


def test_a_talk_that_was_taken_back_counts_nowhere_and_nor_do_its_leaflets_and_tasks() -> None:
    task = Task(TaskKind.FOLLOW_UP, DAY, "전화")
    back = record(replace(FULL, withdrawn=True, tasks=(task,)), 2)
    made = LeafletMade("ko", AT, "a" * 64, "job")
    with_it = summary_of(_log(record(), back, leaflets={1: (made,), 2: (made, made)}))
    without = summary_of(_log(record(), leaflets={1: (made,)}))
    assert with_it == replace(without, withdrawn=1)
    assert with_it.contacts == 1


def test_the_rules_concern_stays_beside_the_officers() -> None:
    lowered = record(FULL, 2, Overrule(Concern.NONE, "회사 확인됨"))
    found = summary_of(_log(record(), lowered, record(FULL, 3)))
    assert (found.rules.count("high"), found.concern.count("high"), found.high, found.flagged) == (2, 1, 1, 1)
    [high] = [judged for judged in found.judged if judged.rules is Concern.HIGH]
    assert (high.count, high.unsaid) == (2, 1)
    assert {figure.id: figure.count for figure in high.own} == {"none": 1, "some": 0, "high": 0}


def test_hours_run_from_the_first_talk_to_the_last_by_the_desks_clock() -> None:
    early = record(replace(FAMILY, at=AT.replace(hour=6, minute=59)))
    late = record(replace(FAMILY, at=AT.replace(hour=9, minute=0)), 2)
    found = summary_of(_log(early, late)).hours
    assert [(figure.id, figure.count) for figure in found.figures] == [("06", 1), ("07", 0), ("08", 0), ("09", 1)]


def test_what_is_missing_is_named_by_number_with_how_many_there_could_have_been() -> None:
    bare = record(replace(FULL, flight="", decision=None), 4)
    found = {one.id: one for one in summary_of(_log(record(), bare)).missing}
    assert (found["flight"].contacts, found["flight"].of) == ((4,), 2)
    assert (found["decision"].count, found["decision"].contacts) == (2, (1, 4))
    assert (found["judgement"].contacts, found["judgement"].of) == ((4,), 1)
    decided = record(replace(FULL, decision=Decision.LEFT), 4, Overrule(Concern.HIGH, "그대로"))
    assert {one.id: one.count for one in summary_of(_log(decided)).missing}["judgement"] == 0


def test_the_alerts_are_those_the_travellers_were_told_with_stricter_areas() -> None:
    found = summary_of(_log(record(FULL), record(FULL, 2)))
    told = {(alert.name.ko, alert.level): alert.count for alert in found.alerts}
    every = [n for notice in record(FULL).assessment.notices for n in (notice, *notice.stricter)]
    assert told == {(notice.name.ko, notice.level): 2 for notice in every}
    assert ("바벳", "4") in told


def test_tasks_are_counted_for_the_day_and_for_the_whole_desk() -> None:
    task = Task(TaskKind.FOLLOW_UP, DAY + timedelta(1), "전화")
    today = OpenTask(1, task, task.due, "KE689", AT, "k")
    old = OpenTask(99, task, date(2026, 11, 1), "KE689", AT, "k")
    log = _log(record(replace(FAMILY, tasks=(task,))), tasks=(today, old))
    tasks = summary_of(log).tasks
    assert (tasks.set, tasks.open, tasks.desk, tasks.overdue) == (1, 1, 2, 1)


def test_what_is_no_flight_number_is_counted_but_not_said() -> None:
    found = summary_of(_log(record(replace(FAMILY, flight="김하나"))))
    assert [figure.name.ko for figure in found.flights.figures] == ["알 수 없는 편명"]


def test_an_empty_day_has_figures_too() -> None:
    found = summary_of(_log())
    assert (found.contacts, found.written, found.hours.figures, found.alerts) == (0, None, (), ())
