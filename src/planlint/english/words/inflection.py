"""The forms a word of a list can take in a text: plurals of nouns, endings of verbs."""

from __future__ import annotations

import re

_IRREGULAR_VERBS = {
    "be": "am is are was were been being", "bite": "bites bit bitten biting", "blow": "blows blew blown blowing",
    "break": "breaks broke broken breaking", "bring": "brings brought bringing", "buy": "buys bought buying",
    "catch": "catches caught catching", "come": "comes came coming", "cut": "cuts cutting",
    "do": "does did done doing", "draw": "draws drew drawn drawing", "drink": "drinks drank drunk drinking",
    "drive": "drives drove driven driving", "eat": "eats ate eaten eating", "feed": "feeds fed feeding",
    "get": "gets got getting", "give": "gives gave given giving", "go": "goes went gone going",
    "hang": "hangs hung hanging", "have": "has had having", "hide": "hides hid hidden hiding",
    "hit": "hits hitting", "hold": "holds held holding", "keep": "keeps kept keeping",
    "leave": "leaves left leaving", "lend": "lends lent lending", "let": "lets letting",
    "lose": "loses lost losing", "make": "makes made making", "meet": "meets met meeting",
    "pay": "pays paid paying", "put": "puts putting", "read": "reads reading", "ring": "rings rang rung ringing",
    "run": "runs ran running", "say": "says said saying", "see": "sees saw seen seeing",
    "send": "sends sent sending", "shake": "shakes shook shaken shaking", "shut": "shuts shutting",
    "sing": "sings sang sung singing", "sit": "sits sat sitting", "sleep": "sleeps slept sleeping",
    "speak": "speaks spoke spoken speaking", "spend": "spends spent spending", "spit": "spits spat spitting",
    "swear": "swears swore sworn swearing", "take": "takes took taken taking", "tell": "tells told telling",
    "throw": "throws threw thrown throwing", "wake": "wakes woke woken waking", "wear": "wears wore worn wearing",
    "wind": "winds winding", "write": "writes wrote written writing", "begin": "begins began begun beginning",
    "fall": "falls fell fallen falling",
    "find": "finds found finding", "fly": "flies flew flown flying", "flee": "flees fled fleeing",
    "beat": "beats beaten beating", "strike": "strikes struck striking", "shoot": "shoots shot shooting",
    "rise": "rises rose risen rising", "sink": "sinks sank sunk sinking", "slide": "slides slid sliding",
    "grow": "grows grew grown growing", "become": "becomes became becoming", "tear": "tears tore torn tearing",
    "creep": "creeps crept creeping", "hurt": "hurts hurting", "stand": "stands stood standing",
    "forget": "forgets forgot forgotten forgetting", "withdraw": "withdraws withdrew withdrawn withdrawing",
    "quit": "quits quitting", "fight": "fights fought fighting", "stick": "sticks stuck sticking",
    "withhold": "withholds withheld withholding", "forbid": "forbids forbade forbidden forbidding",
    "know": "knows knew known knowing", "hear": "hears heard hearing", "spin": "spins spun spinning",
    "swing": "swings swung swinging", "undertake": "undertakes undertook undertaken undertaking",
    "undo": "undoes undid undone undoing",
    "backslide": "backslides backslid backsliding",
}  # fmt: skip
_IRREGULAR_NOUNS = {
    "tooth": "teeth",
    "louse": "lice",
    "mouse": "mice",
    "foot": "feet",
    "child": "children",
    "man": "men",
    "woman": "women",
}
_VOWELS = "aeiou"
_VOWEL_GROUP = re.compile(r"[aeiouy]+")
_STRESSED = ("mit", "fer", "get", "gin", "set", "cur", "pel", "quip", "quit")


def plurals(noun: str) -> set[str]:
    """The singular and plural of a noun or of a phrase that ends in one."""
    head, _, last = noun.rpartition(" ")
    forms = {last, _with_s(last)} | ({_IRREGULAR_NOUNS[last]} if last in _IRREGULAR_NOUNS else set())
    return {f"{head} {form}".strip() for form in forms}


def verb_forms(verb: str) -> set[str]:
    """Every ending of a verb or of a phrase that begins with one: pick up, picks up, picked up, picking up."""
    first, _, rest = verb.partition(" ")
    if first in _IRREGULAR_VERBS:
        forms = {first, *_IRREGULAR_VERBS[first].split()}
    else:
        stem = _stem(first)
        forms = {first, _with_s(first), stem + "ing", stem.removesuffix("e") + "ed"}
        if first.endswith("y") and first[-2] not in _VOWELS:
            forms |= {first + "ing", first[:-1] + "ied"}
    return {f"{form} {rest}".strip() for form in forms}


def _stem(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1]
    if (
        len(verb) < 3
        or verb[-1] in "aeiouwxy"
        or verb[-2] not in _VOWELS
        or (verb[-3] in _VOWELS and verb[-4:-2] != "qu")
    ):
        return verb
    # “Slip” and “admit” take a second consonant, “visit” and “enter” do not; “cancel” does in British spelling.
    stressed = len(_VOWEL_GROUP.findall(verb)) == 1 or verb.endswith(_STRESSED) or verb.endswith("l")
    return verb + verb[-1] if stressed else verb


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
