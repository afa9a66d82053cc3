"""What stands for the files a conference was opened from."""

from pathlib import Path

from cptui.store.fingerprint import fingerprint
from cptui.store.places import use_templates


def test_it_is_the_same_until_a_byte_of_the_case_or_a_template_is_another(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text("reference: CP-1\n")
    first = fingerprint(case)
    assert first == fingerprint(case)
    assert len(first) == 64
    case.write_text("reference: CP-2\n")
    second = fingerprint(case)
    own = tmp_path / "own"
    (own / "practice").mkdir(parents=True)
    use_templates(own)
    try:
        third = fingerprint(case)
        (own / "practice" / "ours.yaml").write_text("over: england\n")
        fourth = fingerprint(case)
    finally:
        use_templates(None)
    assert third == second
    assert len({first, second, fourth}) == 3


def test_a_file_that_cannot_be_read_is_like_nothing(tmp_path: Path) -> None:
    assert fingerprint(tmp_path / "gone.yaml") == ""
