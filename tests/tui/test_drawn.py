"""What is still in sight of a list is not drawn again, and what is another is."""

from textual.app import App, ComposeResult
from textual.content import Content
from textual.strip import Strip
from textual.theme import Theme

from cptui.tui.text import T
from cptui.tui.widgets.drawn import KEPT, Drawn
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.rows import Row

WIDTH = 30


class Listing(App[None]):
    """A list alone."""

    def compose(self) -> ComposeResult:
        """The list."""
        yield Lines()


def styled(style: str) -> Row:
    """Return a row of the same words in that style."""
    return Row(1, (T("weight", style),))


def shown(lines: Lines) -> Strip:
    """Return the first line of the list as it is painted."""
    return lines.render_line(0)


async def test_a_row_is_drawn_once_at_one_width() -> None:
    async with Listing().run_test() as pilot:
        lines, drawn, row = pilot.app.query_one(Lines), Drawn(), styled("bold")
        first = drawn.strip(lines, row, 0, WIDTH)
        assert drawn.strip(lines, row, 0, WIDTH) is first
        assert drawn.strip(lines, row, 0, 3).cell_length == 3
        drawn.forget()
        assert drawn.strip(lines, row, 0, WIDTH) is not first


async def test_a_long_list_gone_through_leaves_no_more_than_is_kept() -> None:
    async with Listing().run_test() as pilot:
        lines, drawn = pilot.app.query_one(Lines), Drawn()
        first = drawn.strip(lines, keep := styled("bold"), 0, WIDTH)
        for _ in range(KEPT):
            drawn.strip(lines, styled("bold"), 0, WIDTH)
        assert drawn.strip(lines, keep, 0, WIDTH) is not first


async def test_the_same_words_in_another_style_are_drawn_anew() -> None:
    async with Listing().run_test() as pilot:
        lines = pilot.app.query_one(Lines)
        lines.show([styled("")])
        plain = shown(lines)
        lines.show([styled("strike")])
        assert shown(lines) != plain
        assert Content("weight") == T("weight", "strike")


async def test_other_colours_are_taken_by_lines_drawn_before() -> None:
    app = Listing()
    async with app.run_test() as pilot:
        lines = app.query_one(Lines)
        lines.show([styled("$primary")])
        seen = []
        for name in ("red", "blue"):
            app.register_theme(Theme(name, primary=name, background="#000000"))
            app.theme = name
            await pilot.pause()
            seen.append(shown(lines))
        assert seen[0] != seen[1]
