"""A conference without its quorum: it waits, comes back, or goes on with the chair's reason."""

from datetime import date
from pathlib import Path

from cptui.domain.events import Outcome
from cptui.rules.quorum import quorum
from cptui.rules.views import views_on
from tests.scenarios.talking import Room

CY = "Cyprian Oakley (known as Cy)"
DECIDE = "/decide cy plan neglect: weight and missed care"


def under(profile: str) -> dict[str, str]:
    return {"profile: warwickshire": f"profile: {profile}"}


def test_in_scotland_it_comes_back_in_time_and_not_a_second_time_without_the_police(
    tmp_path: Path,
) -> None:
    with Room("01-initial", tmp_path, **under("scotland")) as room:
        # 28 calendar days from the first discussion, Tue 3 March: Tue 31 March.
        assert room.date("initial_conference").limit == date(2026, 3, 31)
        room.say("/in chair mt sw hv mum", "/start", "hv: weight has dropped #cy")
        room.say("/view hv cy yes neglect: weight")
        assert "missing police" in room.refused(DECIDE)
        assert "more than this profile allows" in room.asked("/proceed: he cannot wait", "no")
        # Without an interim plan, and a day late: 10 working days from 31 March, Good Friday
        # left out and Easter Monday worked in Scotland, end on Wed 15 April.
        question = room.asked("/adjourn 2026-04-16 10:00: police called away", "no")
        assert "No interim plan" in question
        assert "Wed 15 Apr 2026" in question
        room.say("/interim: Nan has Ada, and Leonie's sister stays with Cy")
        room.say("/adjourn 2026-04-15 10:00: police called away")
        assert room.date("reconvene").limit == date(2026, 4, 15)
        assert room.date("initial_conference").limit == date(2026, 3, 31)

        room.say("/clock 2026-04-15 10:00", "/start", "/in chair mt sw hv mum")
        conference = room.conference
        assert [point.text for point in conference.points] == ["weight has dropped"]
        (view,) = [row for row in views_on(conference, "cy") if row.view]
        assert (view.person.code, view.inquorate) == ("hv", True)
        second = "second running without a quorum, after Tue 31 Mar 2026"
        assert second in room.refused("/proceed: he cannot wait")
        assert second in room.refused(DECIDE)
        room.say("/in pol")
        assert "Not asked yet: sw and pol." in room.asked(DECIDE, "no")
        room.say("/view sw cy yes neglect: missed care", "/view pol cy yes neglect: call-outs")
        assert room.say(DECIDE).startswith("Decision for Cy: child protection plan, neglect.")
        assert "Given while the conference was not quorate." in "\n".join(
            room.minutes("Views of the professionals", after=CY)
        )
        assert "not quorate" not in room.minutes("Decision", after=CY)[-1]
        (adjourned,) = room.minutes("Adjournment")
        assert "Resumed Wednesday 15 April 2026 at 10:00." in adjourned


def test_in_england_the_chair_goes_on_with_a_reason_and_the_minutes_say_so(
    tmp_path: Path,
) -> None:
    with Room("01-initial", tmp_path) as room:
        room.say(
            "/in chair mt sw hv pol mum", "/start", "/view pol cy before leaving yes phy: seen"
        )
        left = room.say("/out pol")
        assert left.endswith("The chair may go on, saying why.")
        assert "missing 1 other" in room.refused(DECIDE)
        room.say("/pause", "/resume")
        said = room.say("/proceed: he is eleven weeks old and delay harms him")
        assert said.startswith("The chair goes on without a quorum. He is eleven weeks old")
        room.say("/view hv cy yes neglect: weight", DECIDE)
        rows = {row.person.code: row.inquorate for row in views_on(room.conference, "cy")}
        assert (rows["pol"], rows["hv"]) == (False, True)
        made = room.minutes("Decision", after=CY)[-1]
        assert "not quorate, missing 1 other; the chair had gone on." in made
        # The health visitor goes too: social care alone was never what the reason was given for.
        room.say("/out hv")
        assert "Not quorate" in room.refused("/decide ada cin: safe at her grandmother's")


def test_a_review_without_its_quorum_continues_a_plan_and_ends_none(tmp_path: Path) -> None:
    # Suffolk inherits England's rule, Lincolnshire's: only a quorate review ends a plan. The
    # domestic abuse adviser, there for expertise, does not count; the school has not come.
    with Room("02-review", tmp_path) as room:
        room.say("/in chair mt sw sn dva mum step", "/start")
        room.say("/proceed: the school is closed until September")
        refused = room.refused("/decide idris end safe: he is early and warm")
        assert "no plan is ended" in refused
        assert "Lincolnshire" in refused
        room.say("/decide idris continue neglect: not yet without his school")
        room.say("/in pri", "/decide idris end cin: he is early and warm, school says")
        assert room.conference.decisions["idris"].outcome is Outcome.END_IN_NEED


def test_the_same_room_is_quorate_under_one_profile_and_not_under_another(
    tmp_path: Path,
) -> None:
    arrived = ("/in chair mt hv mw pro mum", '/in "Jorunn Marsham" deputy head teacher for sch')
    decide = "/decide ben none: well at his father's"
    # Health (two of them, once), probation and the school: three agencies, none social care.
    found: dict[str, bool] = {}
    for name in ("wales", "england", "scotland", "northern-ireland"):
        folder = tmp_path / name
        folder.mkdir()
        with Room("01-initial", folder, **under(name)) as room:
            room.say(*arrived, "/start")
            found[name] = quorum(room.conference).quorate
            if name in ("england", "scotland"):
                assert "Not quorate" in room.refused(decide)
            if name == "wales":
                room.say("/view hv ben no: well", "/view mw ben no: well", "/view pro ben no: well")
                room.say("/view mar ben no: well", decide)
            if name == "northern-ireland":
                room.say(decide)
    assert found == {"wales": True, "england": False, "scotland": False, "northern-ireland": True}
