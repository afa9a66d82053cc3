"""Events as text and back: a kind and a JSON body, by the events' own dataclasses.

Kinds and fields are only ever added: a record of any age is read for ever. A field added
later has a default, which is what an old body then means.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from functools import cache
from sys import intern
from typing import Any

import msgspec

from cptui.domain.entry import Entry
from cptui.domain.events import KINDS, Event
from cptui.domain.text import clean
from cptui.store.problems import RecordUnusable


def encode(event: Event) -> tuple[str, str]:
    """Return the event's kind and its body as JSON, times in UTC.

    ValueError for a time without a zone: that is a fault of ours, found before it is stored.
    """
    return type(event).__name__, text_of(_in_utc(event))


def decode(kind: str, body: str) -> Event:
    """Return the event; RecordUnusable, without any of its values, when it cannot be read."""
    if kind not in KINDS:
        raise RecordUnusable(
            f"It holds something this version does not know ({clean(kind)[:40]}). "
            "It was written by a newer cptui: open it with that one."
        )
    try:
        return _decoder(kind).decode(body)
    except (msgspec.MsgspecError, UnicodeError, ValueError, RecursionError):
        raise RecordUnusable(f"The content of a {kind} is not as cptui writes it.") from None


def entry_of(
    number: int, entry_id: str, at: str, typed: str, by: str, kind: str, body: str
) -> Entry:
    """Return the entry of a row; RecordUnusable, with its number, when it cannot be read."""
    try:
        event = decode(kind, body)
        moment = datetime.fromisoformat(typed)
        said = moment if at == typed else datetime.fromisoformat(at)
    except RecordUnusable as problem:
        raise RecordUnusable(f"Entry {number} cannot be read. {problem}") from None
    except ValueError:
        raise RecordUnusable(f"The time of entry {number} cannot be read.") from None
    # Of what stands in every row one is kept: in a long record that is a third of it.
    return Entry(number, entry_id, said, moment, intern(by), event)


def text_of(value: object) -> str:
    """Return any value of the domain as JSON; equal values give equal text."""
    return _ENCODER.encode(value).decode()


@cache
def _decoder(kind: str) -> "msgspec.json.Decoder[Event]":
    return msgspec.json.Decoder(KINDS[kind])


def _plain(value: object) -> Any:

    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"cannot be stored: {type(value).__name__}")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain, order="deterministic")


def _in_utc(event: Event) -> Event:

    times: dict[str, Any] = {}
    for field in fields(event):
        value = getattr(event, field.name)
        if not isinstance(value, datetime):
            continue
        if value.tzinfo is None:
            raise ValueError(f"{type(event).__name__}.{field.name} has no time zone")
        times[field.name] = value.astimezone(UTC)
    return replace(event, **times) if times else event
