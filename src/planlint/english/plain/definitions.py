"""Whether a hard word is explained where it stands: by words that announce it, or by a paraphrase beside it."""

from __future__ import annotations

import re

from planlint.english.plain.paraphrases import shared_words, tells_the_same, told_near

_MARKED = re.compile(
    r"[”\"'’]?(?:\s*(?:[,–—-]|\()?\s*(?:which|that|this)?\s*(?:just |only |really |simply |basically )?"
    r"(?:means?(?! (?:a lot|so much|everything|nothing|more))"
    r"|meaning|i\.e\.|in other words|is when|in plain words|by which (?:we|I|they) mean)"
    r"|\s*(?:[,–—-]|\()\s*that is)(?!\w)|[”\"'’]?\s*=\s*[a-z]",
    re.IGNORECASE,
)
# “Evie is hypervigilant: she watches the door all the time”
_SHOWN = re.compile(
    r"[”\"'’]?\s*:\s+(?:he|she|they|it|his|her) (?!(?:will|was|were|had|has|have|must|should|to|is to)\b)"
    r"[a-z]+(?: [\w’',-]+){2,}"
)
# “A haematoma is a big bruise”, “an advocate means someone who …”: said of any of them, it is what the word means.
_ANY_ONE = re.compile(r"(?:^|[\s“\"'‘])an? [“\"'‘]?$", re.IGNORECASE)
_DOES = re.compile(
    r" [a-z]{3,}s (?:(?:up|with|for|out|to) ){0,2}"
    r"(?:somebody|someone|people|you|her|him|them|the|a|an|what|where|how)\b"
)
_ANY_SUCH = re.compile(r"[.;]\s+An? $")
# “A body map shows where each bruise was.”
_FIRST_ONE = re.compile(r"^An? $")
_SHOWS_WHAT = re.compile(
    r" [a-z]{3,}s (?:(?:up|with|for|out|to) ){0,2}(?:somebody|someone|people|you|what|where|how|whether|who)\b"
)
_IS_A = re.compile(r"[”\"'’]?\s+is (?:an?|the|when|where|what|how|just|somebody|someone)\b")
# “The contingency plan: who has the children if Mum drinks”
_ASKS_AFTER = re.compile(r"[”\"'’]?\s*:\s+(?:who|what|how|where|when|which|why) [a-z]")
# “A non-molestation order. It means that he must not come near her”, “direct work with Leo, which means talking”
_MEANT_AFTER = re.compile(
    r"[^.:;\n]{0,40}(?:[.;]\s+(?:To (?:me|him|her|us|them),? )?(?:It|That|This) (?:just |only |really )?means "
    r"(?!(?:a lot|so much|everything|nothing|more)\b)"
    r"| [–—-] (?:that[’']s|that is|which is|it[’']s(?= (?:an?|when|where|how)\b)) "
    r"|[.;] That(?:[’']s| is) (?:me|us|someone|somebody|what|where|who"
    r"|(?!going|being|work|gett|ongo|improv|happen)\w+ing)\b"
    r"|[.;] By (?:that|this|it) (?:[\w’']+ ){1,2}means? "
    r"|[.;]\s+(?:In (?:it|them|these),? (?:he|she|they|you|we)|(?:His|Her|Their) job is to)\b"
    r"|[.;:]\s+In (?:plain|other|simple|everyday|simpler|plainer) words\b"
    r"|[.;]\s+(?:It|That|This)(?: is| was|[’']s) (?:to say\b|(?:an? )?(?:sort|kind|type|form) of )|,? in other words\b"
    r"|, whose job is "
    r"|; what (?:it|that|this) (?:was|is|means)\b|, by which (?:we|I|they) mean\b"
    r"|, which means (?:\w+ing|an?|when|how|someone|somebody)\b"
    r"|, which is (?!being|going|having|worry|concern|upset|pleas|promis|encourag)\w+ing \w)",
    re.IGNORECASE,
)
# “Her family tree, or genogram”
_SAID_BEFORE = re.compile(r"([^.:;\n]{6,80}),? or (?:an? |the )?[“\"'‘]?$")
# “He did not know what a genogram was.”
_ASKED_ABOUT = re.compile(
    r"\bwhat (?:(?:an? |“|\"|'|‘)?\0[”\"'’]? (?:was|is|are|looks? like)(?: like)?\b"
    r"|(?:an? |the )?[“\"'‘]?\0[”\"'’]? (?:means?|meant))\b",
    re.IGNORECASE,
)
# “A drawing of who is in the family (called a genogram)”
_OPEN_BRACKET = re.compile(
    r"([^()\n]*)\((?:also |the |an? |or |called |known as |legal name:? ?|this is |“|\"|'|‘)*(?:(?:an?|the) [\w-]+ )?$"
)
# “A family tree, which workers call a genogram”, “(the form calls it a genogram)”, “this is what we mean by respite”
_CALLED = re.compile(
    r"(?:\bcalled|\bknown (?:(?:at|to|in|by|among) (?:[\w’']+ ){1,3})?as|\bthat is"
    r"|\b(?:workers?|they|we|people|professionals|doctors|lawyers|judges) call(?:s|ed)?"
    r"|\b(?:[\w’']+ ){1,3}(?:call|term|name)(?:s|ed)? (?:this|that|it|them)"
    r"|\b(?:form|report|letter|paper|record)s? says?"
    r"|\b(?:which|what) (?:[\w’']+ ){1,3}(?:calls?|terms?|means? by|(?:is|are) (?:called|meant by))"
    r"|\b(?:word|words|name|term) (?:for (?:this|that|it|these)(?: is| are|:)|is|are|was))\s(?:an? |the |“|\"|'|‘)*$"
)
# “By respite we mean …”, “workers say genogram when they mean …”
_WE_MEAN = re.compile(r"[”\"'’]? (?:we|I|they|people|the [a-z]+) means?\b|[”\"'’]? when (?:they|we|he|she) means?\b")
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
# “A word the report uses is enmeshed: they share a bed”
_A_WORD_IS = re.compile(r"\b(?:words?|term|phrase)\b[^.:;\n]{0,40} (?:is|was) [“\"'‘]?$")
_AND_MEANS = re.compile(r"[”\"'’]?(?:: [a-z’']+ |[.;,]? (?:and )?(?:it|that|this|which) means? )", re.IGNORECASE)
# “Under a supervision order the council has to help us for a year.”
_UNDER_ONE = re.compile(r"(?:^|[.;,]\s+)(?:under|with|at|in) an? $", re.IGNORECASE)
_HAS_TO = re.compile(
    r" (?:the council|the court|a judge|a court|a worker|workers?|they|you|we|people|somebody|someone)"
    r" (?:has to|have to|must|can|helps?|shares?|meets?|says?|decides?|talks?)\b"
)
# “Disclosure: telling somebody what happened”, where a sentence begins.
_BEGINS = re.compile(r"(?:^|[.\n]\s*)[“\"'‘]?$")
_DOING_IT = re.compile(r"[”\"'’]?\s*:\s+(?:[a-z]{3,}ing|when|where|how) \w+ \w")
# “He was dysregulated: screaming, kicking and biting”: what is said of somebody, and then what was seen of it.
_SAID_OF = re.compile(
    r"\b(?:is|are|was|were|been|being|has|have|had|gets?|got|becomes?|became)(?: (?:so|very|often|still|an?|\w+ly))* $"
)
_SAID_OF_ITSELF = re.compile(r"(?:is|are|was|were|been|being) ")
_BY_SIGNS = re.compile(r"[”\"'’]?\s*:\s+(?!(?:to|as|see|per|re|for|by|with|due) )(?:[a-z][\w’'-]*,? ){2}")
# “Dysregulated is the word school use”, “a genogram is what workers call it”, “enuresis as the nurse puts it”
_A_WORD_FOR = re.compile(
    r"[”\"'’]?(?: (?:is|was) (?:(?:the|an?|our|their) (?:word|name|term|phrase)|short for|(?:what|how) (?:\w+ ){1,3}"
    r"(?:calls?|says?|puts?))\b| as (?:\w+ ){1,3}(?:calls?|puts?|terms?) it\b"
    r"|, (?:under|by) which (?:he|she|they|you|we|the)\b|, where (?:you|someone|the (?:council|court|judge))\b)"
)
# “The injunction says that Dad must not ring her”, “a care order lets the council decide”: what is ruled tells it.
_RULE = re.compile(r"(?:orders?|injunction|notice|undertaking|conditions|bail|agreement|licence)$", re.IGNORECASE)
_RULES = re.compile(
    r"(?:\s?: | (?:says?|said)(?: that)? )[\w’' ]{2,30}? (?:must|may|can|cannot|can[’']t|has to|have to|is not to)\b"
    # “… so that Dad may not take Kai out of Wales”, “… order. Dad must not come near”
    r"|(?:\.|,| so that) (?:[A-Z][\w’']+|he|she|they) (?:(?:may|must|can) (?:not|only)|cannot|can[’']t)\b"
    r"| (?:stops|bars|bans|forbids|keeps|lets|allows|tells|gives) (?:him|her|them|us|you|the [a-z]+|[A-Z][\w’']+) "
    r"(?!know\b)[a-z]+"
)
# What announces an explanation before the word, with what must follow it, and what does so behind it.
_AROUND = (
    (_SAID_OF, _BY_SIGNS),
    (_UNDER_ONE, _HAS_TO),
    (_SET_TO_MEAN, _WE_MEAN),
    (_THE_WORD, _USED_FOR),
    (_SAID_PLAINLY, _SAYS_IT),
    (_BEGINS, _DOING_IT),
    (_A_WORD_IS, _AND_MEANS),
    (_ANY_ONE, _IS_A),
    (_ANY_SUCH, _DOES),
    (_FIRST_ONE, _SHOWS_WHAT),
)
_BEHIND = (_MARKED, _MEANT_AFTER, _SHOWN, _ASKS_AFTER, _A_WORD_FOR)
_SAID_IN = 2  # everyday words at least
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
        return len(re.findall(r"(?<![^\W\d_])[^\W\d_A-Z]+(?![^\W\d_])", in_brackets[1])) >= _SAID_IN
    if any(behind.match(after) for behind in _BEHIND):
        return True
    if any(opening.search(before) and behind.match(after) for opening, behind in _AROUND):
        return True
    if _SAID_OF_ITSELF.match(text, start) and _BY_SIGNS.match(after):
        return True
    if _RULE.search(text, start, end) and _RULES.match(after):
        return True
    if _ASKED_ABOUT.search(f"{before[-40:]}\0{after[:20]}") or _said_before(before, plain):
        return True
    word = text[start:end]
    return _said_of_any(word, after) or tells_the_same(after, plain) or told_near(before, word, after, plain)


def _said_before(before: str, plain: str) -> bool:
    """Whether the plain words come first: “we call a list of what happened a chronology”, “a family tree, or …”."""
    if (named := _WE_CALL.search(before)) is not None and shared_words(named[1], plain):
        return True
    said = _SAID_BEFORE.search(before) if before.rstrip(_QUOTES).endswith(_OR) else None
    return said is not None and shared_words(said[1], plain) >= 2


def _said_of_any(word: str, after: str) -> bool:
    """Whether what any such thing is follows: “the advocate rang; an advocate is someone who speaks up for you”."""
    again = re.search(rf"[.;:(–-]\s+an? {re.escape(word)}(?!\w)", after, re.IGNORECASE)
    says = (_IS_A, _MARKED, _DOES)
    return again is not None and any(behind.match(after, again.end()) for behind in says)
