"""Names and words that look like markup or act on terminals show whole on every screen."""

import ast
from pathlib import Path

from cptui.tui.app import CptuiApp
from tests.source_tree import sources
from tests.tui.conftest import Opening
from tests.tui.seeing import cut_off, enter, settled, shown, text

FORGED = "[@click=app.exit]here[/] [bold red]now[/] [link=x]"
SCREENS = ("f2", "f3", "f4", "f5", "f6", "f7")


async def test_names_that_look_like_markup_show_whole_on_every_screen(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(Leonie_Oakley="Smith [/nope]", Ruaridh_Reid="Mum [maternal]")
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await enter(
            pilot,
            "/in chair sw hv sch pol mum dad",
            "/start",
            f"mum: {FORGED}",
            f"/family mum ada agree: {FORGED}",
            f"/view hv ada yes neglect: {FORGED}",
            "/decide ada plan neglect: [/nope]",
            "/outcome ada [/nope] better",
            "/leaving mum first",
        )
        seen = {}
        for key in SCREENS:
            await pilot.press(key)
            await settled(pilot)
            # In the children's table the health visitor's view is in the second row.
            await pilot.press("down")
            await pilot.pause()
            seen[key] = text(app)
            assert cut_off(app) == []
            assert not any("\x1b" in row for row in shown(app))
        assert FORGED in seen["f3"]
        assert FORGED in seen["f4"]
        assert "[/nope] better" in seen["f5"]
        assert "Smith [/nope] leaves first" in seen["f6"]
        assert "Smith [/nope]" in seen["f7"]
        assert "Mum [maternal]" in seen["f7"]


async def test_a_question_and_a_refusal_show_names_whole(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(Maeve_Brannock="Smith [/nope]"), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/in chair sw hv sch", "/start", "hw: [bold]weight")
        assert "Smith [/nope]" in text(app)
        assert "hw" in text(app)
        await pilot.press("escape")
        await enter(pilot, "/view zz [bold]")
        assert app.is_running


def test_only_one_module_makes_text_for_the_screen() -> None:
    """Widgets take Content, which mypy holds; only cptui.tui.text may make it from a string."""
    made: list[str] = []
    for one in sources():
        if not one.name.startswith("tui/") or one.name == "tui/text.py":
            continue
        for node in ast.walk(one.tree):
            if isinstance(node, ast.Call) and _makes_text(node.func):
                made.append(f"{one.name}:{node.lineno}")
    assert made == []


def _makes_text(function: ast.expr) -> bool:
    """Whether this is a way around cptui.tui.text: a markup widget, or Content from a string."""
    name = function.id if isinstance(function, ast.Name) else ""
    if isinstance(function, ast.Attribute):
        owner = function.value.id if isinstance(function.value, ast.Name) else ""
        if owner == "Content" and function.attr in ("from_markup", "styled", "from_text"):
            return True
        return function.attr in ("notify", "from_markup", "render_str")
    return name in {
        *("Content", "Text", "Static", "Label", "Button", "Input", "TextArea", "OptionList"),
        *("DataTable", "Header", "Footer", "Markdown", "Log", "RichLog", "Tree"),
    }
