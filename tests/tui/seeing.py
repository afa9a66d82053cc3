"""What the screen shows, as text, and whether anything on it is cut off."""

from textual.pilot import Pilot

from cptui.tui.app import CptuiApp
from cptui.tui.text import wrapped
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.said import Said


def shown(app: CptuiApp) -> list[str]:
    """Return the rows of the screen as a terminal would show them."""
    strips = app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]


def text(app: CptuiApp) -> str:
    """Return the screen as one text, line breaks as blanks, blanks as one."""
    return " ".join(" ".join(shown(app)).split())


def cut_off(app: CptuiApp) -> list[str]:
    """Return every text that does not fit the place it is shown in."""
    found: list[str] = []
    for widget in app.screen.query(Said):
        if widget.is_on_screen and widget.plain:
            lines = sum(len(wrapped(line, widget.size.width)) for line in widget.lines)
            if lines > widget.size.height:
                found.append(f"{widget.id}: {widget.plain}")
    for listing in app.screen.query(Lines):
        if not listing.is_on_screen:
            continue
        for row in listing.rows:
            found += [line.plain for line in row.lines if line.cell_length > listing.room]
    return found


async def enter(pilot: Pilot[int], *lines: str) -> None:
    """Type lines into the capture line, and wait until each is saved."""
    app = pilot.app
    assert isinstance(app, CptuiApp)
    for line in lines:
        app.typing.put(line)
        app.screen.query_one("#capture").focus()
        await pilot.press("enter")
        await settled(pilot)


async def settled(pilot: Pilot[int]) -> None:
    """Wait until every line is saved and every screen shows it."""
    # Twice: on a busy machine a key may only be looked at after the first pause.
    for _ in range(2):
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
    await pilot.pause()
