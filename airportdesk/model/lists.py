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
