"""`cptui run`: what it says when it is left."""

from pathlib import Path

from cptui.cli.run import again


def test_the_command_to_go_on_with_can_be_pasted_into_a_shell() -> None:
    case = Path("my cases/a.yaml")
    assert again(case, rehearse=False).endswith("cptui run 'my cases/a.yaml' --plain")
    # What a shell takes for a remark, not brackets that it stumbles over.
    assert again(case, rehearse=True).endswith(" --rehearse  # from the start")
