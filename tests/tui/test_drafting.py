"""Whatever is looked back to, reworded, left or said: nothing that was typed is lost."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from cptui.tui.drafting import Past, Typing

STEPS = ("type", "up", "down", "leave", "say", "reword", "put")


def recall(history: Sequence[Past]) -> tuple[Past, ...]:
    """Return two points of before, then the lines entered."""
    return (Past("weight fell", 4), Past("yes", 5), *history)


@given(st.lists(st.sampled_from(STEPS), max_size=40))
def test_every_word_typed_is_said_or_can_be_had_back(steps: list[str]) -> None:
    typing = Typing(recall=recall)
    said: list[str] = []
    typed: list[str] = []
    for number, step in enumerate(steps):
        if step == "type":
            typed.append(f"word{number}.")
            typing.line = typing.type(f" word{number}.", 0.0)
        elif step == "up":
            typing.older()
        elif step == "down":
            typing.newer()
        elif step == "leave":
            typing.leave()
        elif step == "say":
            said.append(typing.take())
        elif step == "reword":
            typing.reword(7, "the mother")
        elif not typing.line.text.strip():
            typing.put("/view hv ada ")
    typing.leave()
    kept = [*said, typing.line.text, *(one.text for one in typing.history)]
    assert [word for word in typed if not any(word in text for text in kept)] == []


def test_what_would_be_lost_now_is_the_line_put_aside_and_the_rewording() -> None:
    typing = Typing(recall=recall)
    typing.line = typing.type("sch: he", 0.0)
    typing.older()
    assert typing.unsaid == "sch: he"
    typing.line = typing.type("!", 0.0)
    assert typing.unsaid == "sch: he\n/reword 5: yes!"
    again = Typing()
    again.resume(typing.unsaid)
    assert again.line.text == "/reword 5: yes!"
    again.older()
    assert again.line.text == "sch: he"
