"""Every rule of who may know what is held by a property: one of them fails without it.

A few on every run; all of them with CPTUI_CAMPAIGN=1.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis.errors import NoSuchExample

from tests.campaigns.broken_rules import RULES, Broken
from tests.rules.held_of_copies import HELD, whose_details_are_seen
from tests.rules.told_apart import Story, stories

QUICK = {
    "added and put better",
    "addresses within texts",
    "joined points",
    "points marked as not for somebody",
    "views sent with apologies",
    "what the leak check looks for",
}
"""Those found out within seconds."""
BROKEN = [one for one in RULES if os.environ.get("CPTUI_CAMPAIGN") or one.rule in QUICK]
SEARCHED = settings(
    max_examples=400,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
"""Whether there is a story is asked, not the shortest."""


def failing(story: Story) -> str:
    """Return the name of the first property that does not hold of the story; "" for none."""
    for held in HELD:
        try:
            held(story)
        except AssertionError:
            return held.__name__
    try:
        whose_details_are_seen(story, "12 Hallowfen Rise")
    except AssertionError:
        return whose_details_are_seen.__name__
    return ""


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.rule)
def test_a_property_fails_without_the_rule(broken: Broken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broken.where, broken.name, broken.wrong)
    try:
        story = find(stories(), lambda story: bool(failing(story)), settings=SEARCHED)
    except NoSuchExample:
        pytest.fail(f"nothing holds the rule: {broken.rule}")
    print(f"{broken.rule}: {failing(story)}")
