"""The closed lists: what an officer chooses from and what a rule is made of."""

from enum import StrEnum


class Concern(StrEnum):
    """How much more to ask. Never a judgement of a person."""

    NONE = "none"
    SOME = "some"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """0 for none, 1 for some, 2 for high."""
        return ("none", "some", "high").index(self.value)


class Strength(StrEnum):
    """How much one sign weighs."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Kind(StrEnum):
    """What a sign is about. Context never reaches high; protection never moves the concern at all."""

    DECEPTION = "deception"
    CONTROL = "control"
    OFFER = "unverifiable_offer"
    CONTEXT = "context"
    PROTECTION = "protection"


class Act(StrEnum):
    """What the officer did. Officers persuade; they cannot forbid."""

    TALKED = "talked"
    ADVISED = "advised"
    DISSUADED = "dissuaded"
    ACCOMPANIED = "accompanied"


class Decision(StrEnum):
    """What the traveller decided."""

    LEFT = "left"
    WENT_HOME = "went_home"
    UNDECIDED = "undecided"


class Ground(StrEnum):
    """Why a traveller's identity may be written down: the closed list of the Personal Information Protection Act.

    Article 15(1)3 (a public body's own duty), 15(1)5 (urgent danger to life or body), 15(1)1 (consent).
    """

    DUTY = "duty"
    URGENT = "urgent"
    CONSENT = "consent"


class Mark(StrEnum):
    """What an officer, and never the program, may set beside a talk. Both may be true at once."""

    VICTIM = "possible_victim"
    INVOLVEMENT = "possible_involvement"


class TaskKind(StrEnum):
    """What is still to be done after a talk: something the police follow up, or a call the traveller asked for."""

    FOLLOW_UP = "follow_up"
    CALL_BACK = "call_back"


class TaskStep(StrEnum):
    """What was done about a task. Only done ends it."""

    DONE = "done"
    TRIED = "tried"
    MOVED = "moved"


class OfficeStep(StrEnum):
    """What happens when somebody comes along to the office, in the order of the Act on the Performance of Duties by
    Police Officers, article 3: (4) identity, unit, purpose and place, (2) may be refused, (5) family and counsel,
    (7) no answer is forced, (6) six hours at most.
    """

    ID_SHOWN = "id_shown"
    REASON_TOLD = "reason_told"
    PLACE_TOLD = "place_told"
    REFUSAL_TOLD = "refusal_told"
    WENT_ALONG = "went_along"
    ARRIVED = "arrived"
    FAMILY_TOLD = "family_told"
    COUNSEL_TOLD = "counsel_told"
    SILENCE_TOLD = "silence_told"
    CALLED = "called"
    LEFT = "left_office"


class LeafletReason(StrEnum):
    """What a leaflet is given for. `relative` is for whoever worries about someone who is there or about to go."""

    DESTINATION = "destination"
    JOB = "job"
    MONEY = "money"
    FRIEND = "friend"
    RELATIVE = "relative"


class LeafletFormat(StrEnum):
    """The paper of a leaflet: A4, A4 folded in three, A5, a slip of 80 mm, A4 in large print."""

    A4 = "a4"
    A4_FOLDED = "a4_folded"
    A5 = "a5"
    RECEIPT80 = "receipt80"
    A4_LARGE = "a4_large"


class CardFormat(StrEnum):
    """The paper of the help card: one A4 page, A4 with two small ones to cut out, a slip of 80 mm.

    No value is shared with another list: words are looked up by it.
    """

    A4 = "card_a4"
    WALLET = "card_wallet"
    RECEIPT80 = "card_receipt80"
