"""What the tests of the session share."""

from pathlib import Path

import pytest

from tests.session.making import Sittings


@pytest.fixture
def sittings(tmp_path: Path) -> Sittings:
    """A fresh record that sessions can be opened on."""
    return Sittings(tmp_path)
