"""Where a record lies is looked at, and what worries is told."""

from pathlib import Path

import pytest

from cptui.store.disk import disk_warnings, kind_of_disk

MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /home rw - nfs4 server:/home rw,vers=4.2
31 30 0:41 / /home/me/own\\040disk rw - ext4 /dev/vdb rw
32 22 0:42 / /mnt rw shared:2 master:1 - autofs auto rw
33 32 0:43 / /mnt rw shared:2 - cifs //server/share rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/case.cptui", "ext4"),
        ("/home/me/case.cptui", "nfs4"),
        ("/home/me/own disk/case.cptui", "ext4"),
        ("/homes/case.cptui", "ext4"),
        ("/mnt/case.cptui", "cifs"),
    ],
)
def test_the_nearest_and_latest_mount_says_what_disk_it_is(path: str, kind: str) -> None:
    assert kind_of_disk(Path(path), MOUNTS) == kind


def test_nothing_is_made_of_a_list_that_is_empty() -> None:
    assert kind_of_disk(Path("/srv/case.cptui"), "") == ""


def test_a_record_that_others_may_open_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.cptui"
    path.touch(0o600)
    assert not [words for words in disk_warnings(path) if "others" in words]
    path.chmod(0o640)
    assert [words for words in disk_warnings(path) if "chmod 600" in words]
