"""Prints in the store: whose they are, what became of them, what waits, and what a day's count says."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from airportdesk.model import ForWhom, PrintOutcome, PrintState, Sent, Sheet, Trouble
from airportdesk.store import Store
from airportdesk.store.driver import dbapi2

from .samples import NOW, OVERRULE, full_assessment, full_contact, new_store, unlocked

SHEET = Sheet("a" * 64, "ko", "job", "a4", "안내문 한국어")
PDF = b"%PDF-1.4 leaflet"
KEY = "d" * 32
SENT = Sent(SHEET, ForWhom(), 2, "front desk", 41, NOW)


def outcome(state: PrintState, trouble: Trouble | None = None, minutes: int = 0) -> PrintOutcome:
    return PrintOutcome(state, trouble, NOW + timedelta(minutes=minutes), "as CUPS says")


def log(store: Store, draft: str = "") -> int:
    return store.log(full_contact(), full_assessment(), OVERRULE, NOW, draft=draft).contact_id


def test_a_print_stays_with_its_contact_and_so_does_all_that_was_heard_of_it(folder: Path) -> None:
    with closing(new_store(folder)) as store:
        contact = log(store)
        made = store.prints.sent(replace(SENT, whose=ForWhom(contact)), PDF)
        assert made.state is PrintState.WAITING
        store.prints.heard(made.id, outcome(PrintState.HELD, Trouble.OUT_OF_PAPER))
        store.prints.heard(made.id, outcome(PrintState.PRINTED, minutes=3))
    with closing(unlocked(folder)) as store:
        (kept,) = store.prints.of_contact(contact)
        assert kept.sent == replace(SENT, whose=ForWhom(contact))
        assert kept.officer == store.officer
        assert [(o.state, o.trouble, o.at - NOW) for o in kept.outcomes] == [
            (PrintState.HELD, Trouble.OUT_OF_PAPER, timedelta()),
            (PrintState.PRINTED, None, timedelta(minutes=3)),
        ]
        assert (kept.state, kept.trouble) == (PrintState.PRINTED, None)


def test_a_leaflet_printed_before_its_talk_was_saved_is_in_the_record_once_it_is(store: Store) -> None:
    store.prints.sent(replace(SENT, whose=ForWhom(None, KEY)), PDF)
    other = log(store)
    assert store.prints.of_contact(other) == ()
    contact = log(store, draft=KEY)
    (kept,) = store.prints.of_contact(contact)
    assert kept.sent.whose == ForWhom(contact, KEY)
    assert store.prints.of_contact(other) == ()


def test_a_leaflet_for_the_stand_is_nobodys(store: Store) -> None:
    contact = log(store, draft=KEY)
    store.prints.sent(SENT, PDF)
    assert store.prints.of_contact(contact) == ()
    assert [printed.sent.whose for printed in store.prints.of_day(NOW.date())] == [ForWhom()]


def test_the_same_news_is_noted_once_and_nothing_after_the_end(store: Store) -> None:
    made = store.prints.sent(SENT, PDF)
    for state in (PrintState.PRINTING, PrintState.PRINTING, PrintState.PRINTED, PrintState.CANCELLED):
        store.prints.heard(made.id, outcome(state))
    (kept,) = store.prints.of_day(NOW.date())
    assert [heard.state for heard in kept.outcomes] == [PrintState.PRINTING, PrintState.PRINTED]


def test_only_what_has_not_come_to_an_end_is_asked_after_and_not_for_ever(store: Store) -> None:
    old = store.prints.sent(replace(SENT, sent_at=NOW - timedelta(days=3)), PDF)
    done, held, new = (store.prints.sent(SENT, PDF) for _ in range(3))
    store.prints.heard(done.id, outcome(PrintState.FAILED))
    store.prints.heard(held.id, outcome(PrintState.HELD, Trouble.OFFLINE))
    found = [printed.id for printed in store.prints.unfinished(NOW - timedelta(days=2))]
    assert found == [held.id, new.id]
    assert old.id not in found


def test_a_days_copies_are_counted_by_language_and_reason_and_only_what_came_out_is_printed(store: Store) -> None:
    for language, reason, copies, state in (
        ("ko", "job", 2, PrintState.PRINTED),
        ("ko", "job", 1, PrintState.HELD),
        ("ko", "money", 5, PrintState.CANCELLED),
        ("vi", "", 3, PrintState.UNCONFIRMED),
    ):
        sheet = replace(SHEET, language=language, reason=reason)
        store.prints.heard(store.prints.sent(replace(SENT, sheet=sheet, copies=copies), PDF).id, outcome(state))
    store.prints.sent(replace(SENT, sent_at=NOW - timedelta(days=1)), PDF)
    found = [(c.language, c.reason, c.sent, c.printed) for c in store.prints.counts(NOW.date())]
    assert found == [("ko", "job", 3, 2), ("vi", "", 3, 0)]


def test_a_leaflet_that_waits_is_there_after_a_restart_with_its_bytes_and_goes_when_it_is_sent(folder: Path) -> None:
    with closing(new_store(folder)) as store:
        store.prints.keep_for_later(SHEET, ForWhom(None, KEY), 2, PDF, NOW)
        store.prints.keep_for_later(SHEET, ForWhom(None, KEY), 2, PDF, NOW)
        contact = log(store, draft=KEY)
    with closing(unlocked(folder)) as store:
        (waiting,) = store.prints.later()
        assert (waiting.sheet, waiting.whose.contact, waiting.copies) == (SHEET, contact, 2)
        assert store.prints.file(SHEET.sha256) == PDF
        store.prints.sent(replace(SENT, whose=waiting.whose), PDF, waiting.id)
        assert store.prints.later() == ()
        assert [printed.sent.sheet for printed in store.prints.of_contact(contact)] == [SHEET]


def test_a_leaflet_that_waits_can_be_dropped(store: Store) -> None:
    store.prints.keep_for_later(SHEET, ForWhom(), 1, PDF, NOW)
    store.prints.drop_later(store.prints.later()[0].id)
    assert store.prints.later() == ()


def test_bytes_of_yesterdays_leaflets_go_but_those_of_leaflets_that_wait_stay(store: Store) -> None:
    waits = replace(SHEET, sha256="b" * 64)
    store.prints.sent(SENT, PDF)
    store.prints.keep_for_later(waits, ForWhom(), 1, PDF, NOW)
    store.prints.tidy(NOW)
    assert store.prints.file(SHEET.sha256) == PDF
    store.prints.tidy(NOW + timedelta(days=1))
    assert store.prints.file(SHEET.sha256) is None
    assert store.prints.file(waits.sha256) == PDF
    assert len(store.prints.of_day(NOW.date())) == 1


def test_a_word_of_a_later_program_is_shown_as_not_known_and_not_refused(store: Store) -> None:
    made = store.prints.sent(SENT, PDF)
    with store._session.writing() as conn:
        conn.execute(
            "INSERT INTO print_outcome (print, outcome, trouble, at, words) SELECT ?, 'folded', 'staples', sent_at, '' "
            "FROM print",
            (made.id,),
        )
    (kept,) = store.prints.of_day(NOW.date())
    assert (kept.state, kept.trouble) == (PrintState.UNCONFIRMED, Trouble.OTHER)


@pytest.mark.parametrize("act", ["UPDATE print SET copies = 1", "DELETE FROM print_outcome"])
def test_what_was_printed_is_never_changed(store: Store, act: str) -> None:
    store.prints.heard(store.prints.sent(SENT, PDF).id, outcome(PrintState.PRINTED))
    with pytest.raises(dbapi2.IntegrityError, match="never changed"), store._session.writing() as conn:
        conn.execute(act)
