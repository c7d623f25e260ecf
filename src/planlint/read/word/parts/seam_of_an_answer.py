"""Where “If …” ends in a sentence, and what is done begins."""

from __future__ import annotations

import re

from planlint.word_lists import Worded

IF = re.compile(r"(?:if|should|in the event|where|when|in case)\b", re.IGNORECASE)
_THEN = re.compile(r"(?<!\band)[,;:–—-]?\s+(?:then)\b[,:]?\s+", re.IGNORECASE)
_COLON = re.compile(r"(?<!\d):\s+|\s+[–—]\s+")
_SEAM = Worded(
    r",\s+(?!(?:or|and|but|who|which|that|even|then if|with|including|such|for example)\b)"
    r"(?=(?:[\w'’&()/-]+,?\s+){0,7}?(?:will|must|should|shall|would|is to|are to|to"
    r"|<draft_lines.answers>|contacts?|moves?|needs? to|can|may)\b)",
    re.IGNORECASE,
)
# “…, Rosemary fetches them”, “…, whoever sees him rings 999”
_SOMEBODY_ACTS = re.compile(r",\s+(?=(?:whoever|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?: or [A-Z][\w'’-]+)? [a-z]+s)\b)")
_IS = re.compile(r"[^,]*?\b(?:is|was|has|does)\b")  # “…, Mum is drunk, then …” goes on with what sets it off
# “If there is a fire everybody goes out by the front, to Mrs Abara”: before any comma.
_EVERYBODY = Worded(
    r"(?<=\w)\s+(?=(?:everybody|everyone|we all|all of us)\s+(?:will\s+)?"
    r"<draft_lines.everybody_does>\b)",
    re.IGNORECASE,
)
_LEAST_OF_A_TRIGGER = 4  # words, “If” among them
# “If Lee comes Donna will lock the door, ring 999 and then text Pam”: the seam stands before “Donna”, unmarked.
_ACTS_ALREADY = re.compile(r"\b(?:will(?! not)|shall)\b", re.IGNORECASE)


def seam_of(text: str) -> re.Match[str] | None:
    """The words between the two; None where nothing shows them.

    They stand in the first sentence, for a later “then” is part of what is done.
    """
    first = re.search(r"(?<=[a-z’')\d]{2})[.;!?]\s+(?=[A-Z])", text)
    text = text[: first.start()] if first else text
    if not IF.match(text):
        return None
    everybody = _EVERYBODY.search(text, 0, text.find(",") if "," in text else len(text))
    if everybody is not None and len(text[: everybody.start()].split()) >= _LEAST_OF_A_TRIGGER:
        return everybody
    found = (seam for between in (_THEN, _COLON, _SOMEBODY_ACTS, _SEAM.made) for seam in between.finditer(text))
    seam = next((seam for seam in found if not _ACTS_ALREADY.search(text, 0, seam.start())), None)
    if seam is None or seam.re is not _THEN:
        return seam
    before = _SOMEBODY_ACTS.search(text, 0, seam.start())  # “…, Bernadette rings 999 then the office”: what comes next
    return before if before is not None and not _IS.match(text, before.end(), seam.start()) else seam
