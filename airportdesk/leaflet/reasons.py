"""Why a leaflet is given: proposed from the talk, decided by the officer. Pure."""

from airportdesk.model import Assessment, Contact, LeafletReason

_OF_ADVICE = {
    **dict.fromkeys(("job", "pay", "visa", "errand"), LeafletReason.JOB),
    **dict.fromkeys(("account", "debt"), LeafletReason.MONEY),
    "friend": LeafletReason.FRIEND,
}
"""The advice a sign gives to the reason it belongs to. All other advice goes with any reason."""
_OF_PURPOSE = {"work": LeafletReason.JOB, "visit_acquaintance": LeafletReason.FRIEND}


def proposed_reason(contact: Contact, assessment: Assessment) -> LeafletReason:
    """The reason of the first sign, the strongest first, whose advice belongs to one; else that of the purpose.

    Job: advice on a job, pay, visa or errand, or the purpose is work. Money: advice on an account or a debt. Friend:
    advice on a friend's invitation, or the purpose is to visit an acquaintance. Else the destination.
    `relative` is never proposed: whoever worries about somebody else is not the traveller whose answers these are.
    """
    for finding in assessment.findings:
        if finding.leaflet in _OF_ADVICE:
            return _OF_ADVICE[finding.leaflet]
    for purpose in contact.answers.get("purpose", ()):
        if purpose in _OF_PURPOSE:
            return _OF_PURPOSE[purpose]
    return LeafletReason.DESTINATION
