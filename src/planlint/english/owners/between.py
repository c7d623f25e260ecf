"""What stands between two of “by whom”: marks that set them side by side, and words after which nobody more owns it."""

from __future__ import annotations

import re

from planlint.english.owners.owner import Owner
from planlint.word_lists import Worded

# What follows says what they do, or what happens when one of them is away: nobody more owns it.
BEYOND = Worded(
    r"\b(?:who|otherwise|failing that|to(?! (?:mon|tue|wed|thu|fri|sat|sun)\w*\b)"
    r"|will|about|between|for|after|once|when|if|until|unless|while|so that|then|from|not|except|but|instead|rather"
    r"|cc|copy|copied|informing|telling|on behalf|deputis\w+|covering|standing in|acting|via|through|under|aka"
    r"|known as|previously|formerly|in (?:his|her|their|[\w’']+s) absence|report\w*"
    r"|supervis(?!ing (?:social|officer))\w+"
    r"|managed|absent|failing"
    r"|trading as|née"
    r"|as <owners.as_told>|(?:(?<!well )as|since|because)(?=\s*(?:(?:the|her|his|my)\s*)?$)"
    r"|told|<owners.doing_with>)\b|\b(?:c/o|t/a)\b|\bat (?:dr|mr|mrs|ms|st)\b",
    re.IGNORECASE,
)
_JOINED = (
    r"(?:\b(?:and|an|n|or|nor|plus|also|as well as|in addition to|along with|alongside|together with|side by side with"
    r"|(?:working|works?|doing (?:this|it)|shared?)(?: \w+ly| together)? with|joint(?:ly)? with"
    r"|in (?:partnership|conjunction|collaboration|tandem|co-?operation|concert|unison|step|harness|league) with"
    r"|(?:hand[ -]in[ -]hand|arm[ -]in[ -]arm|shoulder[ -]to[ -]shoulder|hand[ -]in[ -]glove|jointly|in common) with"
    r"|(?:teamed|teaming|pair(?:ed|ing)|partner(?:ed|ing)|doubl(?:ed|ing)|team) (?:up )?with|w/|both)"
    r"|(?<=\s)[x×](?=\s)|[&+/\\;\n|¦•·∙‧◦▪⁄→⇒>]|(?<!\w)\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]|\.\s|w/)"
)
SIDE_BY_SIDE = re.compile(
    _JOINED + r"[\s,\"“‘]*(?:(?:the|a|an|her|his|their|our|my|also|both|other)\s+)?$", re.IGNORECASE
)
# A comma, and whose the next one is: “Mum, the HV”.
COMMA = re.compile(r"\s*,\s*(?:(?:the|a|an|her|his|their|our|my)\s+)?", re.IGNORECASE)
# Between two names: a mark, and what the second of them is, or where they work.
ANOTHER = re.compile(_JOINED + r"\s(?:[^,;/\n()]{1,50}?)[\s:(–—-]+$", re.IGNORECASE)
ANOTHER_NAME = re.compile(rf"(?:{_JOINED}|,)\s*(?:[^,;/\n()]{{1,50}}?)[\s:(–—-]+$", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)|,\s*who\b[^,;]*,")
DASHED = re.compile(r"\s*(?:[-–—~]+\s*)?")
ACTS_ALONE = re.compile(r"\s+(?:to|will|for|only|if|when)\b")
# “Dad. Conor knows and will remind him”: another sentence, with a verb of its own.
OF_ITS_OWN = re.compile(r"\s+(?:(?:just|only|then|also|always) )?(?!as\b|has\b|is\b|does\b)(?!\w+ss\b)[a-z]{2,}s\b")
# “… or the duty worker if she is away”: cover for the one who owns it.
COVERS = Worded(
    r"(?: (?:at|from|in) [\w’']+(?: [\w’']+)?)?[\s,(]*"
    r"(?:(?:only )?(?:if|when|while|whenever|where) [^.;]{0,40}(?:\b(?:not|n[’']t|cannot|un\w+|<owners.cannot_do_it>)\b"
    r"|(?:\bis|\bare|['’]s) (?:at|in|on|having) )"
    r"|on (?:his|her|their) (?:days? off|leave)|in (?:his|her|their) absence"
    r"|on (?:the |any )?days? (?:when |that )?(?:he|she|they|(?-i:[A-Z])[\w’'-]+)\b"
    r"|as (?:an? |her |his |their )?(?:back[- ]?up|stand-?in|cover|reserve|deputy|substitute))",
    re.IGNORECASE,
)
# “… or her registrar”: whoever does it in that person's place.
STANDS_IN = Worded(r"\W*or (?:her|his|their) (?:\w+ )?<owners.in_their_place>$", re.IGNORECASE)
# What each of several has of it: “(mornings)”, “Monday to Wednesday”, “for Leo”.
SHARE = Worded(
    r"\s*(?:\([^()]+\)|(?:on |at |in |for |every |each |the )*(?:(?:w(?:ee)?ks?|terms?) \d|"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)s?"
    r"|mornings?|evenings?|nights?|afternoons?|bedtimes?|weekends?|weekdays?"
    r"|school days|daytimes?|(?<=the )day|(?<=in )term(?: ?time)?|(?<=the )(?:holidays|hols)"
    r"|mealtimes?|am|pm|daily|nightly|weekly|fortnightly|monthly|termly"
    r"|thereafter|afterwards|after that|(?:first|second|third|next|last)(?= if\b|[,;]|$)|(?:the )?(?:rest|remainder) of"
    r"|(?:the )?(?:first|second|last|other) half|(?:all )?(?:the )?other (?:days|nights|times))\b)"
    r"|(?:for|with|at|does|do|has|re|on|before|after|during|until|till) (?=\w)|\s*:\s*(?=[a-z])"
    r"|in (?:school|nursery|class|hospital)\b"
    r"|from (?=<owners.since_when>\b|\d))",
    re.IGNORECASE,
)
# “Mum - SW & HV to support”, “Donna, SW to refer”: who only helps, has a small part or hears of it, behind a mark.
HELPS = Worded(
    r"(?:[-–—;,(]|(?<=\s)/)\s*[^-–—;,(/]{2,40}?\bto (?:<owners.only_helps>"
    r"|(?:go|come|travel) (?:with|along|too)|sit (?:in|with)|write (?:it )?up"
    r"|be (?:in|home|at home|out|ready|available|there|present|told|informed|updated|notified|invited|consulted))\b"
    r"|[-–—;,(]\s*[^-–—;,(/]{2,40}? (?:<owners.helping_along>\b|not to\b)"
    r"|;\s*[^;(/]{2,40}?\bto (?:attend|take part|join in|come|go)\b",
    re.IGNORECASE,
)
_BESIDE = r"(?-i:(?:(?:Aunt(?:ie|y)?|Uncle|Nan(?:a|ny)?|Gran(?:ny|dma|dad)?) )?[A-Z][a-z]+)"
# “HV with Mum and Dad present”: whoever is there when one does it.
ONLY_THERE = re.compile(
    rf"\bwith {_BESIDE}(?:, {_BESIDE})*,? (?:and|&) {_BESIDE}$"
    r"|\bwi(?:th)? [A-Z][^-–—;,(/]{2,40}? (?!working|jointly|joining|taking|sharing|doing"
    r"|(?:housing|nursing|nurturing|parenting|visiting|learning|safeguarding|counselling|feeding)\b)[a-z]{3,}in[g'’]?\b"
    r"|\bwith [^-–—;,(/]{2,40}?\b(?:present|there|in the room|at home|in attendance|attending|watching|listening"
    r"|alongside)\b",
    re.IGNORECASE,
)
# … while these only hear of it.
TOLD = re.compile(
    r"\W*(?:(?:to|will|are|is|be|being|must|should|both|each|all) )*(?:told|informed|notified|copied|invited|updated"
    r"|consulted|aware|kept (?:informed|up to date))\b"
    r"|(?: of [\w ]{2,30})?(?:['’]s?|(?<=['’]s)|(?<=s['’])) (?:agreement|consent|knowledge"
    r"|permission|blessing|help|support|backing|input)\b",
    re.IGNORECASE,
)


# “Kian, with Brendan Lamb”: one who does it with another.
WITH = re.compile(r"\s*[,(]?\s*wi(?:th|['’])?\s+(?:(?:the|a|an|her|his|their|our|my)\s+)?", re.IGNORECASE)


_AND_OR = re.compile(r"\band ?/ ?or\b", re.IGNORECASE)


def gap(text: str, one: Owner, other: Owner) -> str:
    """What stands between two of “by whom”; “and/or” is no stroke between a name and a post."""
    return _AND_OR.sub("or", text[one.end : other.start])


def nearest(between: str) -> str:
    """What stands before somebody, without asides, from the last mark that begins another."""
    return re.split(r"[;\n]|(?<!\b[ct])/|,\s*(?=plus\b|[&+])", _ASIDE.sub("", between))[-1]
