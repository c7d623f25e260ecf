"""What happened, told beside what is to be done about it: “Maisie was not brought to clinic; Priya will ask why”."""

from __future__ import annotations

import re

# Who, and that it was so: “Mum and Dad had …”, “The twins were …”, “She did not …”.
_TOLD = re.compile(
    r"(?:\A|(?<=[.;]\s))"
    # What must first be so is no story: “Once Dad has moved out, Mum to …”.
    r"(?!(?:Once|When|Whenever|If|After|Before|Until|As|While|Where|Unless|Because|Since)\b)"
    r"(?:[A-Z][\w'’-]*(?: (?:and |& )?[A-Z][\w'’-]*){0,3}|(?:The|His|Her|Their|Both|All)(?: [\w'’-]+){1,2})"
    r" (?:(?:was|were|had|did|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t)|(?:has|have|hasn['’]t|haven['’]t)"
    r"(?: (?:not|never|already|now))? (?:\w+ed|been|had|gone|come|seen|left|lost|said|told|kept|given|taken))\b"
    r"(?![^.;]*\b(?:to be|will|must|should|needs? to)\b)[^.;]*(?:[.;](?=\s|\Z)|\Z)"
)


def without_what_happened(text: str) -> str:
    """The text with spaces in place of each part that only tells what was so: nobody is asked for an act there."""
    return _TOLD.sub(lambda told: " " * len(told.group()), text)
