"""Which reason a leaflet is proposed for."""

import pytest

from airportdesk.leaflet import proposed_reason
from airportdesk.model import Contact, LeafletReason
from airportdesk.risk import assessment

from .samples import AT, FAMILY, NOWHERE, PACK, RULES, UNVERIFIED_JOB, contact


@pytest.mark.parametrize(
    ("about", "reason"),
    [
        (NOWHERE, "destination"),
        (FAMILY, "destination"),
        (UNVERIFIED_JOB, "job"),
        (contact(purpose="work", work="verified"), "job"),
        (contact(work="errand"), "job"),
        (contact(purpose="tourism", pay="far_above"), "job"),
        (contact(carries="bank_access"), "money"),
        (contact(money="relief_promised", work="unverified"), "money"),
        (contact(purpose="visit_acquaintance"), "friend"),
        (contact(purpose="visit_acquaintance", lodging="own_home"), "friend"),
        (contact(recruited_through="acquaintance"), "friend"),
        (contact(purpose="business", ticket="one_way"), "destination"),
        (contact(recruited_through="telegram"), "destination"),
    ],
)
def test_the_strongest_sign_that_belongs_to_a_reason_proposes_it_then_the_purpose(about: Contact, reason: str) -> None:
    assert proposed_reason(about, assessment(about, RULES)) == reason


def test_no_answer_alone_proposes_the_leaflet_for_worried_relatives() -> None:
    for question in PACK.questions:
        for answer in question.answers:
            about = Contact(at=AT, answers={question.id: (answer.id,)})
            assert proposed_reason(about, assessment(about, RULES)) is not LeafletReason.RELATIVE
