"""Whether a hard word is explained where it stands, by plain words beside it."""

from __future__ import annotations

import re

from planlint.english.plain.spelt_out import SMALL
from planlint.word_lists import Worded

_WORD = re.compile(r"[^\W\d_]+")
_EXPLAINS = re.compile(
    r"(?:that|this|which|who|when|where|what|how|meaning|i\.?e\.?|the|an?|your|our|so that)\b", re.IGNORECASE
)
_MARKED = re.compile(
    r"[”\"'’]?(?:\s*(?:[,–—-]|\()?\s*(?:which|that|this)?\s*(?:just |only |really |simply |basically )?"
    r"(?:means?(?! (?:a lot|so much|everything|nothing|more))"
    r"|meaning|i\.e\.|in other words|is when|in plain words|by which (?:we|I|they) mean)"
    r"|\s*(?:[,–—-]|\()\s*that is)(?!\w)|[”\"'’]?\s*=\s*[a-z]",
    re.IGNORECASE,
)
# “A chronology is a list of …”, “chronology: a list of …”, “the word “threshold”. It means …”
_DEFINED = re.compile(
    r"[”\"'’]?(?:\s*:\s*(?=[a-z])|\s+(?:is|are)\s+|[”\"'’]?\.\s+(?:It|This|That|They|These)\s+(?:is|are|means?)\s+)"
    r"([^.;\n]{4,160})"
)
# “Evie is hypervigilant: she watches the door all the time”
_SHOWN = re.compile(
    r"[”\"'’]?\s*:\s+(?:he|she|they|it|his|her) (?!(?:will|was|were|had|has|have|must|should|to|is to)\b)"
    r"[a-z]+(?: [\w’',-]+){2,}"
)
# “A haematoma is a big bruise”, “an advocate means someone who …”: said of any of them, it is what the word means.
_ANY_ONE = re.compile(r"(?:^|[\s“\"'‘])an? [“\"'‘]?$", re.IGNORECASE)
_IS_A = re.compile(r"[”\"'’]?\s+is (?:an?|the|when|where|what|how|just|somebody|someone)\b")
# “Ava has enuresis, so she wets the bed”
_SO = re.compile(r"[”\"'’]?,? so (?:that )?(?:he|she|they|it|his|her)\b([^.;\n]{4,80})")
# “The contingency plan: who has the children if Mum drinks”
_ASKS_AFTER = re.compile(r"[”\"'’]?\s*:\s+(?:who|what|how|where|when|which|why) [a-z]")
# “Dysregulated (out of control and can't calm down)”, unlike “direct work (weekly at the centre)”, “(as agreed)”
_NO_MEANING = re.compile(
    r"(?:see|as|at|by|with|on|in|for|if|from|until|till|to|both|all|due|now|since|subject|dated?|per|agreed|completed?"
    r"|done|ongoing|previously|formerly|awaiting|not|no|including|e\.?g|one|once|twice|\w+ly|every|each|two|three|four"
    r"|six|\w+ed|\w+ by)\b"
)
# “(legal aid form is with the solicitor)” tells how it stands.
_HOW_IT_STANDS = re.compile(r"\b(?:was|were|will|has|had|have been|to be|(?:is|are) (?:with|on|in|at|now|still|due))\b")
_MEANING_FROM = 4  # words
_AT_HOME = frozenset(["Mum", "Mam", "Mummy", "Dad", "Daddy", "Nan", "Gran", "Grandad", "I"])
# “A strategy discussion was held on 9 October: police, health and social workers talked about …”
_TOLD_AFTER = re.compile(r"\s+(?:was|is|were|are|will be|took place|has been)\b[^.:;\n]{0,60}:\s+([^.;\n]{15,160})")
# “An advocate, someone who helps her say what she wants”, “a genogram with Finn, which is a family tree”
_APPOSED = re.compile(
    r"(?:[”\"'’]?|[^.:;,\n]{0,30}(?=, which)),\s+(?:which (?:is|are|was|were)\s+|or\s+)?([^.;\n]{8,160})"
)
_OR_RATHER = re.compile(r"[”\"'’]?, or ([^.:;,\n]{4,80})")
# “A non-molestation order. It means that he must not come near her”, “direct work with Leo, which means talking”
_MEANT_AFTER = re.compile(
    r"[^.:;\n]{0,40}(?:[.;]\s+(?:It|That|This) means (?!(?:a lot|so much|everything|nothing|more)\b)"
    r"|[.;:]\s+In (?:plain|other|simple|everyday|simpler|plainer) words\b"
    r"|, by which (?:we|I|they) mean\b|, which means (?:\w+ing|an?|when|how|someone|somebody)\b)",
    re.IGNORECASE,
)
# “Her family tree, or genogram”
_SAID_BEFORE = re.compile(r"([^.:;\n]{6,80}),? or (?:an? |the )?[“\"'‘]?$")
_KIND_OF_THING = Worded(
    r"(?:someone|somebody|when|how worried"
    r"|where (?:the |a )?[\w ,]{2,40} (?:decides?|talks?|meets?|looks?|says?|agrees?)"
    r"|(?:an?|the|another) <plain.kinds_of_thing>)\b",
    re.IGNORECASE,
)
# “He did not know what a genogram was.”
_ASKED_ABOUT = re.compile(
    r"\bwhat (?:(?:an? |“|\"|'|‘)?\0[”\"'’]? (?:was|is|are|looks? like)(?: like)?\b"
    r"|(?:an? |the )?\0[”\"'’]? (?:means?|meant))\b",
    re.IGNORECASE,
)
# “A drawing of who is in the family (called a genogram)”
_OPEN_BRACKET = re.compile(r"([^()\n]*)\((?:also |the |an? |or |called |known as |legal name:? ?|this is |“|\"|'|‘)*$")
# “A family tree, which workers call a genogram”, “(the form calls it a genogram)”, “this is what we mean by respite”
_CALLED = re.compile(
    r"(?:\bcalled|\bknown as|\bthat is|\b(?:workers?|they|we|people|professionals|doctors|lawyers|judges) call(?:s|ed)?"
    r"|\b(?:[\w’']+ ){1,3}(?:call|term|name)(?:s|ed)? (?:this|that|it|them)"
    r"|\b(?:form|report|letter|paper|record)s? says?"
    r"|\b(?:which|what) (?:[\w’']+ ){1,3}(?:calls?|terms?|means? by|(?:is|are) (?:called|meant by))"
    r"|\b(?:word|words|name|term) for (?:this|that|it|these) (?:is|are))\s(?:an? |the |“|\"|'|‘)*$"
)
# “By respite we mean …”, “workers say genogram when they mean …”
_WE_MEAN = re.compile(r"[”\"'’]? (?:we|I|they|people) mean\b|[”\"'’]? when (?:they|we|he|she) means?\b")
_SET_TO_MEAN = re.compile(r"\b(?:by|say|says|said)\s(?:an? |the |“|\"|'|‘)*$", re.IGNORECASE)
# “They use the word genogram for a drawing of who is in the family.”
_THE_WORD = re.compile(r"\b(?:words?|term|phrase|name) [“\"'‘]?$", re.IGNORECASE)
_USED_FOR = re.compile(r"[”\"'’]? (?:for|when|where) [a-z]")
_SAID_PLAINLY = re.compile(
    r"\b(?:plain|other|simple) words,? (?:an? |the |“|\"|'|‘)*$|\bexplain\w* (?:an? |the )?$", re.IGNORECASE
)
_SAYS_IT = re.compile(r"[”\"'’]?(?: (?:is|means)|:) \w")
# “We call a list of what happened a chronology.”
_WE_CALL = re.compile(
    r"\b(?:we|they|workers?|professionals|doctors|people|lawyers) calls? ([^.;:\n]{6,80}?)(?: an?)? $", re.IGNORECASE
)
# “Disclosure: telling somebody what happened”, where a sentence begins.
_BEGINS = re.compile(r"(?:^|[.\n]\s*)[“\"'‘]?$")
_DOING_IT = re.compile(r"[”\"'’]?\s*:\s+(?:[a-z]{3,}ing|when|where|how) \w+ \w")
_NEAR = 240
_CALLED_WITHIN = 80
_OR = (" or ", " or a ", " or an ", " or the ")
_QUOTES = "“\"'‘"


def explained(text: str, start: int, end: int, plain: str) -> bool:
    """Whether plain words stand beside a hard word: “family tree (genogram)”, “chronology (a list of dates)”."""
    # What explains a word stands near it; a page of text is not searched for it.
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    in_brackets = _OPEN_BRACKET.search(before) if "(" in before else None
    if _CALLED.search(before[-_CALLED_WITHIN:]):
        return True
    if in_brackets and re.match(r"[\w\s'’”\"]{0,16}\)", after):
        return sum(word.islower() for word in _words(in_brackets[1])) >= 2
    if (_SET_TO_MEAN.search(before) and _WE_MEAN.match(after)) or (_THE_WORD.search(before) and _USED_FOR.match(after)):
        return True
    if (_SAID_PLAINLY.search(before) and _SAYS_IT.match(after)) or (_BEGINS.search(before) and _DOING_IT.match(after)):
        return True
    if (named := _WE_CALL.search(before)) is not None and _shares(named[1], plain):
        return True
    said = _SAID_BEFORE.search(before) if before.rstrip(_QUOTES).endswith(_OR) else None
    if said and _shares(said[1], plain) >= 2:
        return True
    if _MARKED.match(after) or _MEANT_AFTER.match(after) or _ASKED_ABOUT.search(f"{before[-40:]}\0{after[:20]}"):
        return True
    if _SHOWN.match(after) or _ASKS_AFTER.match(after) or (_ANY_ONE.search(before) and _IS_A.match(after)):
        return True
    return _said_of_any(text[start:end], after) or _defined_after(after, plain) or _bracket_explains(after, plain)


def _said_of_any(word: str, after: str) -> bool:
    """Whether what any such thing is follows: “the advocate rang; an advocate is someone who speaks up for you”."""
    again = re.search(rf"[.;:(–-]\s+an? {re.escape(word)}(?!\w)", after, re.IGNORECASE)
    return again is not None and (_IS_A.match(after, again.end()) or _MARKED.match(after, again.end())) is not None


def _defined_after(after: str, plain: str) -> bool:
    """Whether what comes next says what the word is, as the plain words of the list have it."""
    defined, apposed, told = _DEFINED.match(after), _APPOSED.match(after), _TOLD_AFTER.match(after)
    so = _SO.match(after)
    if so is not None and _shares(so[1], plain):
        return True
    return bool(
        (defined and _shares(defined[1], plain) + bool(_KIND_OF_THING.match(defined[1])) >= 2)
        or (apposed and _begins_with(apposed[1], plain))
        or ((rather := _OR_RATHER.match(after)) and _shares(rather[1], plain))
        or (apposed and _shares(apposed[1], plain) + 2 * bool(_KIND_OF_THING.match(apposed[1])) >= 2)
        or (told and _shares(told[1], plain) >= 2)
    )


def _begins_with(given: str, plain: str) -> bool:
    """Whether an explanation begins with the one word that counts: “fibromyalgia, pain all over the body”."""
    wanted = {word.lower() for word in _words(re.sub(r"\([^()]*\)", "", plain))} - SMALL
    return len(wanted) == 1 and given.split()[0].lower() in wanted


def _bracket_explains(after: str, plain: str) -> bool:
    """Whether the word is explained in brackets or after a dash."""
    bracket = re.match(r"[”\"'’]?\s*(?:\(([^()]*)\)|[–—-]\s([^.;\n]*))", after)
    if not bracket:
        behind_its_noun = re.match(r" [a-z]+ \(([a-z][^()]*)\)", after)  # “gestational diabetes (… in pregnancy)”
        return behind_its_noun is not None and bool(_shares(behind_its_noun[1], plain))
    inner = bracket[1] or bracket[2] or ""
    given = [*_words(inner)]
    if not given or not (inner[:1].islower() or given[0] in _AT_HOME):
        return False
    if len(given) == 1:
        return bracket[1] is not None and bool(_shares(inner, plain))  # “tibia (shin)”
    if bracket[1] is not None and _tells_meaning(inner, given):
        return True
    return bool(_shares(inner, plain)) or (bracket[1] is not None and len(given) >= 3 and bool(_EXPLAINS.match(inner)))


def _tells_meaning(inner: str, given: list[str]) -> bool:
    """Whether words in brackets can hardly be anything but what the word before them means."""
    at_home = all(word.islower() or word in _AT_HOME for word in given) and not re.search(r"\d", inner)
    enough = _MEANING_FROM - (given[0].endswith("ing") or given[0] in _AT_HOME)
    told = _NO_MEANING.match(inner) or _HOW_IT_STANDS.search(inner)
    return at_home and len(given) >= enough and told is None


def _shares(given: str, plain: str) -> int:
    """How many words that count an explanation has in common with the plain words of the list."""
    # What the list has in brackets is advice to the writer: “(say what is seen)”.
    wanted = {word.lower() for word in _words(re.sub(r"\([^()]*\)", "", plain))} - SMALL
    return len({word.lower() for word in _words(given)} & wanted)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
