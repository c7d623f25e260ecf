"""Text that stands in a box in place of what belongs there: where it is kept, or that it is still to be written."""

from __future__ import annotations

import re

from planlint.word_lists import Worded

_BOX = r"(?:this|the|a|any) (?:part|section|box|bit|item|page|contingency(?: plan)?|back-?up plan)"
# “Held on the electronic file, document 14”
_KEPT = r"(?:held|saved|stored|kept|filed|recorded|available) (?:on|in|with|under) (?:[\w'’-]+ ){0,4}?<form.papers>\b"
# “please see SW report”, “Please refer to the parenting assessment”
_SENT_TO = (
    r"(?:please |pls )?(?:see|refer to|cross-?refer to|read) (?:[\w'’-]+ ){0,4}?(?:<form.papers>|(?:section|page) \d+)"
    r"\b"
)
# “This section was left for the Family Group Conference”, “Deferred to the core group”
_LEFT = (
    rf"(?:{_BOX} (?:(?:was|is|has been|will be|to be|needs to be) )?)?"
    r"(?:left|deferred|held over|parked|put off) (?:for|to|until|till) (?:the |our |another )?"
    r"(?:next |first |family group )*(?:core group|conference|meeting|fgc|review)\b"
)
# “Chair asked that a contingency be written before the next meeting”
_ASKED_FOR = (
    rf"(?:[\w'’-]+ ){{1,4}}?(?:asked|asks|requested|wants|wanted|agreed)(?: that| for)? {_BOX} "
    r"(?:(?:to|should|must|will) )?(?:be )?(?:written|completed|filled in|finished|drawn up|added|done)\b"
)
# “See o2 above”, “as action a3”: the name that a part of the plan has in its file, as others write its number.
_NUMBERED = (
    r"(?:outcome|action|contingency|concern|need|row|point|item|step)s?(?: no\.?)? [a-z]{0,12}[-_.]?\d{1,3}[a-z]?"
)
_PART = rf"(?:{_NUMBERED}|[a-z]{{1,12}}[-_.]?\d{{1,3}}[a-z]?)"
_POINTED_AT = (
    rf"(?:please |pls )?(?:see|refer to|as|as per|as in|as for|same as|per|cf\.?) (?:also )?{_PART}"
    rf"(?:(?:,| and| &|,? or) {_PART})*(?: (?:above|below|again|as well))?\W*\Z"
)
_UNWRITTEN = Worded(
    rf"\W*(?:{_KEPT}|{_SENT_TO}|{_LEFT}|{_ASKED_FOR})[^.;:]{{0,60}}[\s.]*\Z|\W*{_POINTED_AT}", re.IGNORECASE
)
_GOES_ON = re.compile(r"\b(?:if|when|should|and (?:takes?|rings?|calls?|collects?|keeps?))\b", re.IGNORECASE)


def left_unwritten(text: str) -> bool:
    """Whether the whole text only says where the words are, who wants them or when they will be written."""
    return bool(_UNWRITTEN.match(text)) and not _GOES_ON.search(text)
