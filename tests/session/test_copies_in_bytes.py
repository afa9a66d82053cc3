"""What holds for the finished files of every copy, byte by byte, and for the leak check on them.

Who may know each planted word is told by an oracle that shares no code with the rules.
"""

import re
import zipfile
from io import BytesIO

from hypothesis import given, settings

from cptui.rules.disclosure import Cut
from cptui.session.exporting import FORMATS, File, invitations, written
from cptui.session.leak_check import leaks_in
from cptui.session.word_look import Looks
from tests.rules.copied_family import copy_for, papers, record
from tests.rules.told_apart import READERS, Story, stories

PLANTED = re.compile(rb"zq\d+xv", re.IGNORECASE)
SEARCHED = settings(max_examples=max(5, settings().max_examples // 20))
"""Each story is written in four formats for nine readers."""


def files_of(copy: Cut, formats: tuple[str, ...] = FORMATS) -> tuple[File, ...]:
    """Every file of the copy, in each format, and its invites."""
    made = written(papers(copy), lambda name: None, Looks(None), formats)
    return (*made, *invitations(copy.conference))


def planted(file: File) -> set[str]:
    """Return the planted words in the file's bytes, unpacked, and in its name."""
    data = file.data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            data = b"\n".join(archive.read(name) for name in archive.namelist())
    return {word.decode().lower() for word in PLANTED.findall(data + file.name.encode())}


@SEARCHED
@given(story=stories())
def test_no_byte_of_a_copy_has_a_word_its_reader_may_not_know(story: Story) -> None:
    entries = record(*story.events)
    for reader in READERS:
        copy = copy_for(entries, reader)
        files = files_of(copy)
        for file in files:
            assert planted(file) <= story.known_to(reader), (reader, file.name)
        minutes = [file for file in files if "-minutes-" in file.name]
        assert len(minutes) == len(FORMATS)
        for file in minutes:
            assert planted(file) >= planted(minutes[0]), file.name
        assert leaks_in(copy, files) == ()


@SEARCHED
@given(story=stories())
def test_the_leak_check_stops_the_service_s_minutes_wherever_they_hold_too_much(
    story: Story,
) -> None:
    entries = record(*story.events)
    whole = [
        file
        for file in files_of(copy_for(entries, "full"), ("docx", "md"))
        if "minutes" in file.name
    ]
    for reader in READERS:
        copy, known = copy_for(entries, reader), story.known_to(reader)
        for file in whole:
            if planted(file) - known:
                assert leaks_in(copy, [file]), (reader, file.name)
