"""Profiles: what each founding document states, layering, and checking a council's own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cptui.domain.profile import Profile
from cptui.store.codec import decode, encode
from cptui.store.places import use_templates
from cptui.store.problems import NotValid
from cptui.store.profiles import check_profile, load_profile, profile_names
from tests.england_page import PAGE, RULES, page
from tests.family import opened

SHIPPED = (
    *("bromleys", "england", "isle-of-wight", "isle-of-wight-older", "northern-ireland"),
    *("scotland", "suffolk", "wales", "warwickshire"),
)
FROM_ENGLAND = {"eighteen"}
"""Limits that the other nations take from England: a plan ends at 18 everywhere."""


def limit(profile: Profile, name: str) -> tuple[int | None, str, str]:
    """Return a limit's number, unit and start."""
    found = profile.limits[name]
    return found.n, found.unit, found.start


def test_every_profile_that_is_shipped_loads() -> None:
    assert profile_names() == SHIPPED
    for name in SHIPPED:
        assert load_profile(name).layers[-1] == name


def test_warwickshire_states_its_own_values() -> None:
    one = load_profile("warwickshire")
    assert limit(one, "initial_conference") == (15, "working_days", "last_strategy")  # W6
    assert limit(one, "core_group_suggested") == (10, "days", "held")  # W15
    assert limit(one, "core_group_repeat") == (1, "months", "core_group")  # W35
    assert limit(one, "review_first") == (3, "months", "held")  # W17
    assert one.label("lead") == "keyworker"  # W14
    assert one.label("chair") == "independent reviewing officer"  # W30
    least, most = one.setting("planned_minutes_least"), one.setting("planned_minutes_most")
    assert (least, most) == (120, 180)  # W25


def test_suffolk_states_its_own_values() -> None:
    one = load_profile("suffolk")
    assert limit(one, "complaint") == (28, "days", "minutes_received")  # S32
    age = (one.setting("child_invite_age"), one.setting("child_invite_comparator"))
    assert age == (12, "over")  # S4
    assert one.label("chair") == "chairperson"  # S8
    assert one.label("lead") == "social worker"
    assert one.setting("no_plan_outcome") == "ask"  # S23


def test_the_two_isle_of_wight_pages_differ() -> None:
    newer, older = load_profile("isle-of-wight"), load_profile("isle-of-wight-older")
    assert newer.setting("child_invite_age") == 10  # N12
    assert older.setting("child_invite_age") is None  # O9
    assert older.settings["child_invite_age"].layer == "isle-of-wight-older"
    assert limit(newer, "child_in_need_end") == (3, "months", "held")  # N20
    assert newer.limits["child_in_need_end"].earliest
    assert older.limits["child_in_need_end"].n is None
    assert newer.setting("no_plan_outcome") == "cin"  # N20
    assert "youtrust" in newer.agencies  # N17
    assert "youtrust" not in older.agencies


def test_bromleys_states_its_own_values() -> None:
    one = load_profile("bromleys")
    assert one.setting("decision_rule") == "unanimous"  # B15
    assert limit(one, "core_group_first") == (10, "working_days", "held")  # B18


@pytest.mark.parametrize(
    "name",
    [
        *("report_to_family_initial", "report_to_chair_review", "exclusion_request"),
        *("decision_letter", "outline_plan", "minutes", "corrections", "dissent", "complaint"),
        *("child_in_need_end", "reconvene", "core_group_repeat"),
    ],
)
def test_england_sets_no_limit_that_no_national_source_gives(name: str) -> None:
    found = load_profile("england").limits[name]
    assert found.n is None
    assert found.source == "England sets no limit"


@pytest.mark.parametrize("name", ["wales", "scotland", "northern-ireland"])
def test_no_other_nation_takes_a_time_limit_from_england(name: str) -> None:
    taken = {one.id for one in load_profile(name).limits.values() if one.layer == "england"}
    assert taken == FROM_ENGLAND


def test_what_no_source_confirms_is_no_default() -> None:
    # The limit of the initial conference in Wales and Northern Ireland is background only.
    for name in ("wales", "northern-ireland"):
        assert load_profile(name).limits["initial_conference"].n is None


def test_each_nation_has_its_own_words_quorum_and_categories() -> None:
    wales, scotland = load_profile("wales"), load_profile("scotland")
    assert wales.label("plan") == "care and support protection plan"
    assert (wales.quorum.must, wales.quorum.others) == ((), 3)
    assert wales.category("financial").short == "FIN"
    assert scotland.label("conference") == "child protection planning meeting"
    assert scotland.quorum.must == ("social_care", "health", "police")
    northern = load_profile("northern-ireland")
    assert northern.category("exploitation").label == "Exploitation"
    assert northern.quorum.others is None


def test_health_is_one_grouping_and_the_gp_another() -> None:
    agencies = load_profile("england").agencies
    for code in ("health_visiting", "midwifery", "school_nursing", "paediatrics"):
        assert agencies[code].counts_as == "health"
    for code in ("gp", "primary", "secondary", "police", "social_care"):
        assert agencies[code].counts_as == code


def test_every_rule_of_every_profile_names_a_layer_and_a_source() -> None:
    for name in SHIPPED:
        one = load_profile(name)
        rules = [(rule.source, rule.layer) for rule in one.limits.values()]
        rules += [(rule.source, rule.layer) for rule in one.settings.values()]
        rules += [(statement.source, statement.layer) for statement in one.statements]
        rules += [(check.source, check.layer) for check in one.checks]
        assert all(source and layer in one.layers for source, layer in rules)
        assert all(origin.source for origin in one.origins.values())
        assert {f"labels.{key}" for key in one.labels} <= set(one.origins)


def test_every_agency_is_counted_as_one_there_is() -> None:
    for name in SHIPPED:
        one = load_profile(name)
        assert {agency.counts_as for agency in one.agencies.values()} <= set(one.agencies)
        assert set(one.quorum.must) <= set(one.agencies)


def test_a_profile_survives_the_record() -> None:
    for name in SHIPPED:
        event = replace(opened(), profile=load_profile(name))
        assert decode(*encode(event)) == event


def own(tmp_path: Path, text: str) -> Path:
    """Return the file of a council's own profile."""
    path = tmp_path / "practice" / "brindleshire.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


OWN = """\
version: 1
over: suffolk
title: Brindleshire
effective: 1/9/2026
source: Brindleshire handbook
limits:
  complaint: null
  minutes: {n: 15, unit: working_days, start: held, source: handbook}
settings:
  child_invite_age: null
labels:
  lead: key person
checks:
  prepared: null
"""


def test_an_area_over_an_area_inherits_clears_and_changes(tmp_path: Path) -> None:
    own(tmp_path, OWN)
    use_templates(tmp_path)
    try:
        one = load_profile("brindleshire")
    finally:
        use_templates(None)
    assert one.layers == ("england", "suffolk", "brindleshire")
    assert one.limits["complaint"].n is None
    assert one.limits["complaint"].layer == "brindleshire"
    assert one.limits["minutes"].effective == date(2026, 9, 1)
    assert one.limits["core_group_first"].layer == "suffolk"
    assert one.setting("child_invite_age") is None
    assert one.setting("child_invite_comparator") == "over"
    assert one.label("lead") == "key person"
    assert one.origins["labels.lead"].layer == "brindleshire"
    assert "prepared" not in {check.id for check in one.checks}
    assert one.nation == "england"


def test_a_council_is_told_ten_mistakes_at_once(tmp_path: Path) -> None:
    path = own(
        tmp_path,
        """\
version: 1
over: sufolk
title: Brindleshire
source: handbook
efective: 2026-09-01
limits:
  minuets: null
  complaint: {n: soon, unit: days, start: held, source: handbook}
  review_first: {n: 3, unit: moons, start: held, source: handbook}
  minutes: {n: 15, start: heldd, source: handbook}
settings:
  minute_taker_separate: {value: perhaps, source: handbook}
quorum: {must: [social_car], others: 2, source: handbook}
agencies:
  nurse: {label: Nurse, counts_as: healthy}
labels:
  leed: key person
checks:
  criteria: {label: Criteria, how: askd, explanation: to hand, source: handbook}
""",
    )
    with pytest.raises(NotValid) as wrong:
        check_profile(path)
    found = wrong.value.problems
    assert [one.line for one in found] == [2, 5, 7, 8, 9, 10, 12, 13, 15, 17, 19]
    assert all(one.mend for one in found)
    told = " ".join(str(one) for one in found)
    for hint in ("suffolk", "effective", "minutes", "held", "lead", "asked"):
        assert f"“{hint}”" in told


def test_a_council_is_told_that_its_profile_is_valid(tmp_path: Path) -> None:
    assert check_profile(own(tmp_path, OWN)).title == "Brindleshire"


def test_a_profile_laid_over_itself_is_refused(tmp_path: Path) -> None:
    own(tmp_path, OWN.replace("over: suffolk", "over: brindleshire"))
    use_templates(tmp_path)
    try:
        with pytest.raises(NotValid) as wrong:
            load_profile("brindleshire")
    finally:
        use_templates(None)
    assert "over itself" in wrong.value.problems[0].what


def test_an_unknown_profile_suggests_the_nearest() -> None:
    with pytest.raises(NotValid) as wrong:
        load_profile("warwikshire")
    assert "warwickshire" in wrong.value.problems[0].mend


def test_the_page_of_englands_values_is_current_and_whole() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
    named = {name for names in RULES.values() for name in names}
    assert named == set(load_profile("england").limits)


def test_a_council_adds_a_ground_of_its_own_and_clears_another(tmp_path: Path) -> None:
    own = tmp_path / "brindleshire.yaml"
    own.write_text(
        "version: 1\nover: england\ntitle: Brindleshire\nsource: ours\n"
        "endings:\n  abroad: null\n"
        "  adopted: {label: was adopted, judged: no, source: our own procedures}\n"
        "agencies:\n  legal: {label: Solicitor to the council, voice: view}\n",
        "utf-8",
    )
    found = check_profile(own)
    assert "abroad" not in found.endings
    assert found.endings["adopted"].layer == "brindleshire"
    assert not found.endings["adopted"].judged
    assert found.endings["safe"].layer == "england"
    assert found.agencies["legal"].voice == "view"


def test_what_a_decision_rule_cannot_be_is_told_with_its_line(tmp_path: Path) -> None:
    own = tmp_path / "brindleshire.yaml"
    own.write_text(
        "version: 1\nover: england\ntitle: Brindleshire\nsource: ours\nsettings:\n"
        "  decision_rule: {value: the mayor, source: ours}\n"
        "  second_inquorate: {value: perhaps, source: ours}\n"
        "  second_inquorate_spared: {value: [wedding], source: ours}\n",
        "utf-8",
    )
    with pytest.raises(NotValid) as told:
        check_profile(own)
    assert [one.line for one in told.value.problems] == [6, 7, 8]
