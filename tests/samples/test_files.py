"""The files of the samples: fictional, valid, and pointing editors at the schema."""

import json
import re
from pathlib import Path

import pytest

from cptui.domain.case import CaseFile, ConferenceKind
from cptui.store.agendas import agenda_for
from cptui.store.case_file import load_case
from cptui.store.places import sample_cases
from cptui.store.profiles.loading import load_profile, profile_names
from tests.samples.playing import FILES, SAMPLES, cptui

FOLDERS = [sample_cases() / name for name in SAMPLES]
PHONE = re.compile(r"(?:\+44|\b0)\d[\d ]{7,}")


def case_of(folder: Path) -> CaseFile:
    return load_case(folder / "case.yaml")


def test_the_four_samples_are_all_there_is() -> None:
    assert sorted(one.name for one in sample_cases().iterdir() if one.is_dir()) == list(SAMPLES)


@pytest.mark.parametrize("folder", FOLDERS, ids=SAMPLES)
def test_a_sample_has_its_case_its_script_and_its_story(folder: Path) -> None:
    assert {one.name for one in folder.iterdir()} >= set(FILES)


@pytest.mark.parametrize("folder", FOLDERS, ids=SAMPLES)
def test_a_sample_says_that_it_is_fictional(folder: Path) -> None:
    assert case_of(folder).fictional
    assert "Fictional. Nobody in this story exists." in (folder / "README.md").read_text("utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=SAMPLES)
def test_a_case_file_points_editors_at_the_schema(folder: Path) -> None:
    first = (folder / "case.yaml").read_text("utf-8").splitlines()[0]
    match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert match
    assert (folder / match[1]).resolve() == (sample_cases() / "case.schema.json").resolve()


def test_the_schema_beside_the_samples_is_what_the_command_prints() -> None:
    done = cptui("schema")
    assert done.returncode == 0
    shipped = (sample_cases() / "case.schema.json").read_text("utf-8")
    assert json.loads(shipped) == json.loads(done.stdout)


@pytest.mark.parametrize("folder", FOLDERS, ids=SAMPLES)
def test_no_telephone_number_and_no_address_that_could_be_written_to(folder: Path) -> None:
    for file in (folder / name for name in FILES):
        text = file.read_text("utf-8")
        assert not PHONE.search(text), file.name
        assert all(mail.endswith(".example") for mail in re.findall(r"[\w.]+@[\w.]+\.\w+", text)), (
            file.name
        )


def test_no_two_samples_share_a_surname_or_a_reference() -> None:
    cases = [case_of(folder) for folder in FOLDERS]
    assert len({case.reference for case in cases}) == len(SAMPLES)
    surnames = [{child.surname for child in case.children} for case in cases]
    assert sum(map(len, surnames)) == len(set().union(*surnames))


def test_there_is_a_sample_of_every_kind_of_conference() -> None:
    assert {case_of(folder).kind for folder in FOLDERS} == set(ConferenceKind)


@pytest.mark.parametrize("folder", FOLDERS, ids=SAMPLES)
def test_the_agenda_of_a_sample_reads_all_its_profile_s_statements_and_no_unknown_one(
    folder: Path,
) -> None:
    case = case_of(folder)
    profile = load_profile(case.profile)
    agenda = agenda_for(case, profile)
    read = {one for item in agenda.items for one in item.statements}
    assert {one.id for one in profile.statements} <= read
    # Which of them an area has is its own; an agenda is for several.
    every = {one.id for name in profile_names() for one in load_profile(name).statements}
    assert read <= every
