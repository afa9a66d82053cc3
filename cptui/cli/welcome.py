"""What `cptui` alone says: what to do next."""

from pathlib import Path

from cptui.domain.text import clean

WELCOME = """\
cptui runs a child protection conference: checks, agenda, views, decisions, papers.

Start here
  {cptui} demo               try it on a fictional family; nothing can go wrong
  {cptui} new case.yaml      make a case file for a conference of yours
  {cptui} check case.yaml    what is still to do before it, and every date
  {cptui} run case.yaml      the meeting itself
  {cptui} tidy case.yaml     the minutes afterwards: in order, signed, corrected, sent
  {cptui} export case.yaml   the letter, plan, minutes and calendar files

{cptui} --help lists every command; {cptui} doctor looks at this computer."""


def welcome(here: Path, cptui: str) -> str:
    """Return the welcome, with the conferences in this folder that can go on.

    `cptui` is how it is called here.
    """
    records = sorted(
        path for path in here.glob("*.cptui") if not path.name.endswith(".rehearsal.cptui")
    )
    if not records:
        return WELCOME.format(cptui=cptui)
    lines = [f"  {cptui} run {clean(_case_beside(path).name)}" for path in records[:5]]
    return "\n".join(
        [WELCOME.format(cptui=cptui), "", "To go on with a conference in this folder", *lines]
    )


def _case_beside(record: Path) -> Path:
    for suffix in (".yaml", ".yml"):
        case = record.with_suffix(suffix)
        if case.is_file():
            return case
    return record.with_suffix(".yaml")
