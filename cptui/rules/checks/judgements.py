"""The judgements that a check may be answered by."""

JUDGEMENTS = {
    k: None
    for k in "held_in_time section_47 reports asked agency_invited children_invited children_views quorum_expected interpreter access_needs kept_apart parents_route minute_taker agenda_length previous_plans".split()
}
