"""What stands before the capture line: the speaker, and the children held."""

from cptui.capture.reading import Prompt
from cptui.domain.conference import Conference


def prompt_words(conference: Conference, prompt: Prompt) -> str:
    """Return the prompt as "HV, Ada Cy> ", "GP/CHAIR> " or "> "."""
    who = (prompt.speaker or "").upper()
    if prompt.speaker and prompt.teller:
        who = f"{who}/{prompt.teller.upper()}"
    known = {child.code: child.name for child in conference.case.children}
    children = " ".join(known.get(code, code) for code in prompt.children)
    return ", ".join(part for part in (who, children) if part) + "> "
