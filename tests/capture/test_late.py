"""A time typed before a line is held to what the record says of that person."""

import pytest

from cptui.actions.attendance import leave
from cptui.actions.refusal import Refused
from tests.capture.reading_family import meaning, read
from tests.family import minute


def test_nobody_leaves_before_they_came() -> None:
    # The police officer came in at 10:01; it is 10:40.
    with pytest.raises(Refused, match="came in at 10:01, after that"):
        read("9:30 /out pol")
    found = meaning("10:20 /out pol")
    assert (found.action, found.at) == (leave, minute(20))
