"""In line mode the card is said when its item begins, and who is out before every line."""

from io import StringIO
from pathlib import Path

from cptui.plain.conversation import Conversation
from tests.plain.sitting import Typist, opened, played

ROOM = "/in chair mt sw hv mum dad gm\n"


def test_an_item_begins_with_what_is_on_its_card(tmp_path: Path) -> None:
    out = played(tmp_path, f"{ROOM}/start\n")[1]
    (card,) = [line for line in out.splitlines() if line.startswith("On this item's card")]
    assert "/read introductions, purpose, confidentiality" in card
    assert "/confirm ada, ben, cy, mum, dad, daf, gm" in card


def test_the_card_is_shown_as_it_stands_and_updates(tmp_path: Path) -> None:
    done = "/read purpose\n/confirm ada\n/change ben born: 2012-09-18\n/card\n"
    out = played(tmp_path, f"{ROOM}/start\n{done}")[1].splitlines()
    assert "Card of item 1, Welcome: 2 of 13 done." in out
    assert " ok Purpose read." in out
    assert " ok Ada Oakley-Reid: name, date of birth, address confirmed." in out
    (ben,) = [line for line in out if line.startswith("  ! Benedikt Tolland")]
    assert "date of birth changed" in ben
    # His address is kept from dad, who is in the room.
    assert "12 Hallowfen Rise" not in ben


def test_a_statement_is_shown_in_its_words(tmp_path: Path) -> None:
    out = played(tmp_path, "/card confid\n")[1]
    assert "Confidentiality:" in out
    assert "Read? /read confidentiality" in out


def test_another_items_card_is_shown_by_its_number(tmp_path: Path) -> None:
    out = played(tmp_path, f"{ROOM}/start\n/split 10 Thanks 2\n/card 10b\n/card 2\n")
    assert "Card of item 10b, Thanks: 0 of " in out[1]
    assert "Nothing in particular is on the card of item 2." in out[2]


def test_what_is_left_open_and_who_is_out_is_said_and_nothing_asked(tmp_path: Path) -> None:
    lines = "/start\n/exclude dad: police investigation\n/next\n"
    out = played(tmp_path, f"{ROOM}{lines}")[1].splitlines()
    assert "Left open on item 1's card: 13 of 13. /card 1 lists them." in out
    back = "Ruaridh Reid is still excluded (police investigation). /back dad brings them back."
    assert back in out


def test_the_prompt_says_that_the_session_is_closed_or_who_is_out(tmp_path: Path) -> None:
    typist = Typist(
        *("/in chair sw mum dad", "/start", "/exclude dad: police", "sw: two calls"),
        *("/back dad", "/closed from mum: advice", "and one visit"),
    )
    session = opened(tmp_path)
    Conversation(session, typist.ask_line, typist.remembered.append, StringIO(), "again").run()
    session.close()
    assert typist.prompts[3] == "[out: dad] > "
    assert typist.prompts[4] == "[out: dad] sw> "
    assert typist.prompts[6].startswith("[closed] ")


def test_an_item_that_another_terminal_began_says_its_card_here_too(tmp_path: Path) -> None:
    here = opened(tmp_path, rehearse=False)
    there = opened(tmp_path, rehearse=False, terminal="pid 2")
    there.say("/in chair mt sw mum")
    there.say("/start")
    out, typist = StringIO(), Typist()
    Conversation(here, typist.ask_line, typist.remembered.append, out, "again").run()
    here.close()
    there.close()
    lines = out.getvalue().splitlines()
    (began,) = [number for number, one in enumerate(lines) if "Item 1 of 10" in one]
    assert lines[began + 1].startswith("On this item's card: /read introductions")
