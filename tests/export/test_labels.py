"""The words for the model's closed lists."""

from enum import StrEnum

import pytest

from airportdesk.labels import LABELS, label
from airportdesk.model import (
    AccessAct,
    Act,
    Asker,
    CardFormat,
    Concern,
    CopyKind,
    Decision,
    Ground,
    HandoverStage,
    Kind,
    LeafletFormat,
    LeafletReason,
    Mark,
    OfficeStep,
    Outcome,
    Proof,
    Purpose,
    Refusal,
    Right,
    RightsAnswer,
    Strength,
    TaskKind,
    TaskStep,
)

EVERY: tuple[type[StrEnum], ...] = (
    *(Act, Concern, Decision, Ground, Kind, Strength, Mark, TaskKind, TaskStep, OfficeStep),
    *(LeafletReason, LeafletFormat, CardFormat, AccessAct, Purpose),
    *(HandoverStage,),
    *(Right, Asker, Proof, RightsAnswer, Refusal),
    *(CopyKind, Outcome),
)


@pytest.mark.parametrize("members", EVERY)
def test_every_member_has_words_of_its_own_in_both_languages(members: type[StrEnum]) -> None:
    words = [label(member) for member in members]
    assert all(found.ko and found.en for found in words)
    assert len({found.ko for found in words}) == len({found.en for found in words}) == len(words)


def test_no_two_lists_share_a_value_so_that_no_label_hides_another() -> None:
    assert len(LABELS) == sum(len(members) for members in EVERY)
