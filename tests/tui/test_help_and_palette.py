"""Help and palette come from the bindings and the grammar, and from nothing else."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from textual.binding import Binding
from textual.dom import DOMNode

from cptui.capture.grammar import ROWS
from cptui.tui.app import CptuiApp
from cptui.tui.offers import help_parts, key_offers
from cptui.tui.widgets.lines import Lines
from tests.tui.conftest import Opening
from tests.tui.seeing import cut_off, enter, settled, text

MODES = tuple(CptuiApp.MODES)


def _own_bindings(node: type[DOMNode]) -> list[Binding]:
    return [
        binding
        for one in node.__mro__
        if one.__module__.startswith("cptui.")
        for binding in one.__dict__.get("BINDINGS", ())
        if isinstance(binding, Binding)
    ]


def _all_nodes(kind: type[Any]) -> set[type[Any]]:
    return {kind} | {found for one in kind.__subclasses__() for found in _all_nodes(one)}


def test_every_binding_has_an_id_of_its_own_and_a_sentence() -> None:
    for mode in MODES:
        import_module(f"cptui.tui.screens.{mode}")
    nodes = {one for one in _all_nodes(DOMNode) if one.__module__.startswith("cptui.")}
    seen: dict[str, str] = {}
    for node in nodes:
        for binding in node.__dict__.get("BINDINGS", ()):
            assert binding.id, binding
            assert binding.tooltip.endswith("."), binding
            assert binding.tooltip[0].isupper(), binding
            assert seen.setdefault(binding.id, node.__name__) == node.__name__, binding.id
    assert len(seen) > 40


@pytest.mark.parametrize("mode", MODES)
async def test_help_lists_what_is_bound_and_nothing_else(
    opened: Opening, tmp_path: Path, mode: str
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        app.switch_mode(mode)
        await settled(pilot)
        bound = {one.binding.tooltip for one in app.screen.active_bindings.values() if one.enabled}
        assert {offer.does for offer in key_offers(app.screen)} == bound - {""}
        typed = dict(help_parts(app.screen))["Typed"]
        assert [offer.form for offer in typed] == [row.form for row in ROWS]
        await pilot.press("f1")
        await settled(pilot)
        assert "Help: the keys that work on this screen" in text(app)
        assert cut_off(app) == []
        await pilot.press("enter")
        await settled(pilot)
        assert "Help:" not in text(app)


async def test_help_from_the_capture_line_names_the_lists_keys_apart(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f4", "tab")
        await settled(pilot)
        parts = dict(help_parts(app.screen))
        assert not any(offer.form == "y" for offer in parts["Keys"])
        assert any(offer.form == "y" for offer in parts["In the list, after Tab"])


async def test_the_palette_finds_a_key_by_a_word_and_presses_it(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("ctrl+p")
        await settled(pilot)
        assert cut_off(app) == []
        await pilot.press(*"quorum")
        await settled(pilot)
        assert app.screen.query_one(Lines).row is not None
        await pilot.press("enter")
        await settled(pilot)
        assert app.current_mode == "attendance"


async def test_the_palette_begins_a_command(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("ctrl+p", *"excludes", "enter")
        await settled(pilot)
        assert app.typing.line.text == "/exclude "


@pytest.mark.parametrize("mode", MODES)
async def test_no_screen_blinks_spins_or_animates(
    opened: Opening, tmp_path: Path, mode: str
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        app.switch_mode(mode)
        await settled(pilot)
        before = app.screen._compositor.render_strips()
        await enter(pilot)
        assert app.animation_level == "none"
        assert not [one for one in app.screen.query("*") if one.auto_refresh]
        assert before == app.screen._compositor.render_strips()
