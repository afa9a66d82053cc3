"""`cptui profiles check` tells a council all its mistakes at once, each with its line and mend."""

from pathlib import Path

import pytest

from cptui.cli.main import main

COUNCILS = Path(__file__).parents[1] / "store" / "data" / "ten_mistakes.yaml"
TOLD = {
    3: "No profile is called “sufolk”. Did you mean “suffolk”?",
    7: "“minuets” is not a key here. Did you mean “minutes”?",
    8: "“unit” is not one of the words it may be. "
    "Write working_days, days, weeks, months, years, hours or weeks_of_gestation.",
    9: "“n” is a whole number, at most 9999. Write it in figures: 3",
    10: "“source” is missing. Add it here.",
    12: "“value” is not one of the words it may be. "
    "Write chair_decides, majority, consensus, unanimous or practitioners_decide.",
    14: "The longest meeting, 120 minutes, is shorter than the shortest. "
    "Exchange planned_minutes_least and planned_minutes_most.",
    15: "No agency has the code “helth”. Did you mean “health”?",
    17: "“leed” is not a key here. Did you mean “lead”?",
    19: "“how” names no check. Did you mean “asked”?",
}
"""What is told, by the line it is on."""
AGENDA = "No agenda is called “signs-of-safty”. Did you mean “signs-of-safety”?"


def told(path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return what is said of a file that is not valid, without its name."""
    assert main(["profiles", "check", str(path)]) == 3
    said = capsys.readouterr().err.splitlines()
    return [line.removeprefix(f"{path}:") for line in said if line.startswith(str(path))]


def test_ten_mistakes_are_told_at_once_each_with_its_line_and_mend(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert told(COUNCILS, capsys) == [f"{line}: {words}" for line, words in TOLD.items()]
    assert len(TOLD) == 10


@pytest.mark.parametrize(
    ("wrong", "line", "words"),
    [
        ("agendas: {initial: signs-of-safty}", 5, AGENDA),
        (
            "agendas: {reviews: review}",
            5,
            "“reviews” is not a key here. Write initial, review, pre-birth or transfer-in.",
        ),
        (
            "limits: {pre_birth_conference: {n: 30, unit: weeks_of_gestation, start: held,"
            " source: handbook}}",
            5,
            "Weeks of gestation are counted from the expected date of birth only. Write start: due",
        ),
        (
            "settings: {child_invite_comparator: {value: over, source: handbook}}",
            5,
            "“child_invite_comparator” says how an age is meant, and there is no age."
            " Add child_invite_age, or take this out.",
        ),
        (
            "categories: {self_neglect: {short: NEG, label: Self-neglect}}",
            5,
            "“NEG” is already short for “neglect”. Give one of the two other letters.",
        ),
        (
            "settings: {usually_invited: {value: [social_care, primary/polise], source: handbook}}",
            5,
            "No agency has the code “polise”. Did you mean “police”?",
        ),
        (
            "checks: {care: {label: Care, how: prepared, of: child_car, explanation: e,"
            " source: s}}",
            5,
            "“child_car” is nothing that a parent is prepared by. Did you mean “child_care”?",
        ),
        (
            "local_calendar: brindle",
            5,
            "There is no calendar holidays/brindle.yaml. Make it, or take this out.",
        ),
        ("effective: 31/2/2026", 5, "“effective”: 31 February 2026 does not exist. "
         "Check the day and the month."),
    ],
)  # fmt: skip
def test_each_other_mistake_is_told_too(
    wrong: str, line: int, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "brindleshire.yaml"
    path.write_text(
        f"version: 1\nover: england\ntitle: Brindle\nsource: handbook\n{wrong}\n", "utf-8"
    )
    assert told(path, capsys) == [f"{line}: {words}"]


def test_a_profile_under_it_that_is_wrong_hides_none_of_its_own_mistakes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "practice"
    own.mkdir()
    (own / "fen.yaml").write_text("version: 1\nover: fen\ntitle: Fen\nsource: handbook\n", "utf-8")
    path = tmp_path / "brindleshire.yaml"
    path.write_text("version: 1\nover: fen\ntitel: Brindle\nsource: handbook\n", "utf-8")
    assert main(["--templates", str(tmp_path), "profiles", "check", str(path)]) == 3
    said = capsys.readouterr().err
    assert "over itself" in said
    assert "“titel” is not a key here. Did you mean “title”?" in said
