"""What holds for every copy, searched for over stories of all that can happen in a meeting."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.held_of_copies import HELD, whose_details_are_seen
from tests.rules.told_apart import Story, stories

SEARCHED = settings(max_examples=max(10, settings().max_examples // 5))
"""Each story is cut for nine readers."""
SPELLED = ("12 Hallowfen Rise", "HALLOWFEN  RISE", "hallow-fen rise", "OX9 3QT", "ox93qt")


@pytest.mark.parametrize("held", HELD, ids=lambda held: held.__name__)
@SEARCHED
@given(story=stories())
def test_of_every_copy_it_holds(held: Callable[[Story], None], story: Story) -> None:
    held(story)


@SEARCHED
@given(story=stories(), spelled=st.sampled_from(SPELLED))
def test_whatever_happened_personal_details_and_protected_addresses_stay_their_owners(
    story: Story, spelled: str
) -> None:
    whose_details_are_seen(story, spelled)
