"""Every event survives being stored, and what cannot be read says so without its values."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cptui.domain.events import KINDS, BirthEntered, ConferenceAdjourned, PointNoted, ReviewSet
from cptui.store.codec import decode, encode
from cptui.store.problems import RecordUnusable

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
st.register_type_strategy(str, TEXT)
st.register_type_strategy(int, st.integers(-(2**31), 2**31))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_kind_comes_back_as_it_was(kind: str, data: Any) -> None:
    event = data.draw(st.from_type(KINDS[kind]))
    assert decode(*encode(event)) == event


def test_times_are_stored_in_utc() -> None:
    summer = timezone(timedelta(hours=1))
    kind, body = encode(ReviewSet(datetime(2026, 6, 23, 10, 0, tzinfo=summer)))
    assert (kind, body) == ("ReviewSet", '{"start":"2026-06-23T09:00:00Z","venue":null}')


def test_a_time_without_a_zone_is_not_stored() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        encode(ConferenceAdjourned(datetime(2026, 9, 4, 10, 0), "police left"))


def test_an_unknown_kind_is_refused_in_words() -> None:
    with pytest.raises(RecordUnusable, match="newer cptui"):
        decode("HolidayDeclared", "{}")


def test_a_field_this_version_does_not_know_is_passed_over() -> None:
    assert decode("PointNoted", '{"text":"weight","mood":"low"}') == PointNoted("weight")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("PointNoted", '{"text":7,"source":"Morwenna"}'),
        ("PointNoted", '{"text":"Morwenna"'),
        ("DecisionMade", '{"child":"ada","outcome":"Morwenna"}'),
        ("BirthEntered", '{"child":"ada","born":"Morwenna"}'),
        ("PointNoted", "[" * 100_000),
    ],
)
def test_what_cannot_be_read_never_shows_its_values(kind: str, body: str) -> None:
    with pytest.raises(RecordUnusable) as caught:
        decode(kind, body)
    assert "Morwenna" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_dates_stay_dates() -> None:
    event = decode("BirthEntered", '{"child":"cy","born":"2026-11-11"}')
    assert event == BirthEntered("cy", date(2026, 11, 11))
