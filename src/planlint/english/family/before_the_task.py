"""What may stand between whoever is asked (<a>) and what is asked of them: “Mum to work with us to …”."""

from __future__ import annotations

_ONLY_THEN = (
    r"\b(?:if|when|whenever|unless|because|while|how|whether|says?|said|until|after|before|once|can|could|with"
    r"|that|which|who|(?:the|what) way)\b"
)
_SHOWS_ABLE = (
    r"\b(?:show|demonstrate|prove|evidence)(?:s|n|d|ed)? (?:[\w ]{1,30} )?(?:that )?<a> (?:can|is able to|will)"
)
_JOINS_IN = (
    r"\b(?:engag|work|co-?operat|compl)\w* (?:\w+ )?with (?:[\w ]{1,25}(?= and\b)"
    r"|(?:<o>|[\w’' ]){1,25}(?= to (?:recogni[sz]e|understand|learn|identify|spot)\b)"
    r"|(?:the |all )?(?:professionals|services|agencies|us|<o>)(?= to\b))"
)
_ALL_SHE_CAN = r"\b(?:all|everything|whatever|anything)(?: that)? <a> can\b"
# “Mum can protect them” at the start of an outcome is what is hoped of her; “so that Mum can …” is not.
_PROTECTS = "protect|safeguard|shield|keep|stop|prevent|manage|spot|recogni[sz]e"
_TELLS_HOW = "evidence|show|demonstrate|prove|list|describe|explain|identify"
_IS_ABLE = rf"(?<=^<a> )can(?= (?:\w+ )?(?:{_PROTECTS}|{_TELLS_HOW}|be (?:trusted|relied|counted|expected))\b)"
_LEARNS = rf"\blearn(?:s|ing)? how(?= to (?:{_PROTECTS})\b)"
# “explain to the social worker why …”
_SAYS_TO = r"\b(?:to|with) (?:the |her |his )?<o>(?= (?:why|how|what|that|about)\b)"
# “… ring the police if he turns up and to make sure he …”
_IF_FIRST = (
    r"(?:<o> )?\b(?:if|when|whenever) <\w>[^<.;]{0,40}?"
    r"(?= and (?:(?:to|must|will|should) (?!<)|(?:make sure|ensure|report|see to|keep|not) ))"
)
# Between whoever is asked and what is asked: what else they do, but nobody else who acts, and no “if Dad …”.
FIRST = (
    rf"(?:(?!{_ONLY_THEN})(?:[^<.;:]|<[ac]>|<\w>(?=[^<.;]{{0,30}} and (?!<)))"
    r"|with (?:(?:the |her |his )?<\w>|[^<.;,]{1,30}?)(?=,? (?:and|or|then) (?!<))"
    rf"|{_SHOWS_ABLE}|{_IS_ABLE}|{_LEARNS}|{_JOINS_IN}|{_ALL_SHE_CAN}|{_SAYS_TO}|{_IF_FIRST}){{0,90}}?(?:\b|(?=<))"
)
