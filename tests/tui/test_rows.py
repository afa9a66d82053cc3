"""Going from line to line in a list of which only what is in sight is put into lines."""

from hypothesis import given
from hypothesis import strategies as st

from cptui.tui.text import T
from cptui.tui.widgets.rows import Place, Row, Rows


class Counted(Rows):
    """Ten thousand rows of one to three lines, each made when it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.made: set[int] = set()

    def __len__(self) -> int:
        return 10_000

    def __getitem__(self, number: int) -> Row:
        self.made.add(number)
        return Row(number, (T("words"),) * (1 + number % 3))

    def keyed(self, number: int) -> bool:
        """Whether the cursor may stand on it: always."""
        return True


def test_of_ten_thousand_rows_only_those_near_the_sight_are_made() -> None:
    rows = Counted()
    top = rows.up(rows.end, 19)
    assert len(rows.in_sight(top, 20)) == 20
    page = rows.up(top, 19)
    assert len(rows.in_sight(page, 20)) == 20
    assert len(rows.made) < 60


@given(
    st.lists(st.integers(1, 4), min_size=1, max_size=12), st.integers(0, 40), st.integers(-40, 40)
)
def test_going_up_and_down_is_counting_lines(heights: list[int], start: int, by: int) -> None:
    rows = Rows([Row(at, (T("x"),) * lines) for at, lines in enumerate(heights)])
    places: list[Place] = [(at, line) for at, lines in enumerate(heights) for line in range(lines)]
    start = min(start, len(places) - 1)
    wanted = places[max(0, min(len(places) - 1, start + by))]
    assert (rows.down if by > 0 else rows.up)(places[start], abs(by)) == wanted
    assert rows.in_sight(places[start], 5) == places[start : start + 5]
    assert rows.end == places[-1]


def test_an_empty_list_has_no_lines() -> None:
    rows = Rows()
    assert (rows.end, rows.down((0, 0), 3), rows.up((0, 0), 3)) == ((0, 0), (0, 0), (0, 0))
    assert rows.in_sight((0, 0), 5) == []
