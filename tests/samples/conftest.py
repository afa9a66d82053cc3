"""Each sample is played once; every test looks at what that left."""

import pytest

from tests.samples.playing import SAMPLES, Played, play, tidy


@pytest.fixture(scope="session")
def initial(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Ada, Ben and Cy."""
    return play("01-initial", tmp_path_factory.mktemp("initial"))


@pytest.fixture(scope="session")
def review(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Idris and Elowen."""
    return play("02-review", tmp_path_factory.mktemp("review"))


@pytest.fixture(scope="session")
def pre_birth(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Linnea."""
    return play("03-pre-birth", tmp_path_factory.mktemp("pre-birth"))


@pytest.fixture(scope="session")
def transfer_in(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Ottoline and Soren."""
    return play("04-transfer-in", tmp_path_factory.mktemp("transfer-in"))


@pytest.fixture(scope="session")
def all_played(
    initial: Played, review: Played, pre_birth: Played, transfer_in: Played
) -> dict[str, Played]:
    """All four, by the name of their folder."""
    return dict(zip(SAMPLES, (initial, review, pre_birth, transfer_in), strict=True))


@pytest.fixture(scope="session")
def tidied(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Ada, Ben and Cy, their minutes signed, sent, corrected and sent again."""
    return tidy("01-initial", tmp_path_factory.mktemp("tidied"))


@pytest.fixture(scope="session")
def review_tidied(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Idris and Elowen, whose area sets a time to complain."""
    return tidy("02-review", tmp_path_factory.mktemp("review-tidied"))
