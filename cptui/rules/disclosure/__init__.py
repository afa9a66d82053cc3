"""Who may know what: a copy for each reader, cut from one record.

`cut(entries, reader)` folds a conference from what that reader may know, so that no document
made of it can hold anything else. `unknown_to(copy)` names what they may not know.
"""

from cptui.rules.disclosure.annexes import Annex as Annex
from cptui.rules.disclosure.cutting import Cut as Cut
from cptui.rules.disclosure.cutting import cut as cut
from cptui.rules.disclosure.cutting import cut_from as cut_from
from cptui.rules.disclosure.unknown import Unknown as Unknown
from cptui.rules.disclosure.unknown import unknown_to as unknown_to
from cptui.rules.disclosure.verdict import Withheld as Withheld
from cptui.rules.disclosure.whole import Whole as Whole
from cptui.rules.disclosure.whole import whole_of as whole_of
