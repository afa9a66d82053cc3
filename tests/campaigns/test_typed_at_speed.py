"""Lines typed into the real screen without a pause: every key arrives, every line is kept.

CPTUI_CAMPAIGN=1 types the whole half hour, 400 lines at 90 words a minute.
"""

import os
from pathlib import Path

from benchmarks.typing_rehearsal import rehearse

LINES, WORDS_A_MINUTE = (400, 90) if os.environ.get("CPTUI_CAMPAIGN") else (12, 400)


def test_no_key_is_lost_and_the_lines_stay_in_order(tmp_path: Path) -> None:
    figures = rehearse(tmp_path, LINES, WORDS_A_MINUTE)
    assert figures.keys > LINES * 20
    assert figures.lost == 0
