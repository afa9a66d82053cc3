"""`cptui profiles`: list, show with sources, check a council's own."""

import json
from pathlib import Path

import pytest

from cptui.cli.main import main


def test_profiles_are_listed_with_what_they_are_laid_over(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["profiles"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "england: England" in lines
    assert "warwickshire: Warwickshire, over england" in lines


def test_a_profile_is_shown_with_layer_and_source_of_every_rule(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["profiles", "show", "suffolk"]) == 0
    out = capsys.readouterr().out
    assert "complaint: within 28 calendar days after receiving the minutes" in out
    assert "[suffolk] Suffolk, information for parents (S32)" in out
    assert "minutes: no limit set in this profile" in out
    assert "[england] England sets no limit" in out
    assert all(len(line) <= 80 for line in out.splitlines())


def test_a_profile_as_json_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profiles", "show", "isle-of-wight", "--json"]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert (shape["shape"], shape["version"]) == ("cptui-profile-1", 1)
    limit = shape["profile"]["limits"]["child_in_need_end"]
    assert (limit["n"], limit["unit"], limit["layer"]) == (3, "months", "isle-of-wight")


def test_checking_says_valid_or_lists_every_mistake(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "brindleshire.yaml"
    path.write_text("version: 1\nover: england\ntitle: Brindleshire\nsource: handbook\n")
    assert main(["profiles", "check", str(path)]) == 0
    assert "valid" in capsys.readouterr().out
    path.write_text("version: 1\nover: englnd\ntitel: Brindleshire\nsource: handbook\n")
    assert main(["profiles", "check", str(path)]) == 3
    told = capsys.readouterr().err
    assert f"{path}:2" in told
    assert f"{path}:3" in told
