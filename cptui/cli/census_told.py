"""`cptui record --census`: the nation's return, printed, with what its rules would say."""

import json
import sys

from cptui.actions.refusal import Refused
from cptui.cli.codes import ExitCode
from cptui.domain.census import Census
from cptui.domain.conference import Conference


def print_census(conference: Conference, *, as_json: bool) -> int:
    """Print the return of the conference: CSV, or the published JSON. Returns 0.

    What the return's rules would refuse or ask is said beside it, on standard error. Raises
    Refused where the nation's return is not known.
    """
    from cptui.exports.census import census_csv, census_shape
    from cptui.rules.census import census_returns

    census = _census(conference)
    rows = census_returns(conference, census)
    if as_json:
        reference, rehearsal = conference.case.reference, conference.rehearsal
        shape = census_shape(rows, census, reference, rehearsal=rehearsal)
        print(json.dumps(shape, indent=2, ensure_ascii=False))
    else:
        print(census_csv(rows, census), end="")
    for line in _beside(conference, census):
        print(line, file=sys.stderr)
    return ExitCode.DONE


def _census(conference: Conference) -> Census:
    """Return the return kept in the record, or today's for a record older than that."""
    from cptui.store.census import load_census

    nation = conference.profile.nation
    census = conference.profile.census or load_census(nation)
    if census is None:
        where = nation.replace("-", " ").title()
        raise Refused(
            f"The returns of {where} differ, and cptui does not know them: it knows the children "
            "in need census of England only."
        )
    return census


def _beside(conference: Conference, census: Census) -> list[str]:

    from cptui.rules.census import census_lines
    from cptui.rules.decisions import undecided

    lines = []
    if conference.rehearsal:
        lines.append("This is a rehearsal: nothing here belongs in a return.")
    names = [conference.case.child(code).name for code in undecided(conference)]
    if names:
        lines.append(f"Not decided yet: {', '.join(names)}.")
    return [*lines, *census_lines(conference, census)]
