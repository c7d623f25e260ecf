"""Whether a word is explained where it stands: the full words of an acronym, plain words beside a hard one."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    ["a", "an", "and", "the", "of", "for", "in", "on", "to", "or", "with", "at", "by", "as", "s", "your", "their"]
)
_BEFORE = re.compile(
    r"(?:\(|,|/| [-–—=]|:| or| called| known as| also known as| short for| named)"
    r"\s*(?:the |an? |or |known as |called |your |“|\"|'|‘)*$"
)
_AFTER = re.compile(
    r"s?[”\"'’]?\s*(?:\(|,|/|[-–—=:]|\bor\b"
    r"|\bis short for\b|\bstands? for\b|\bmeans?\b|\bis\b|\bare\b|\bis an?\b|\bwhich\b)\s*"
    r"(?:short for |stands for |means |is |the |an? |or |your |“|\"|'|‘)*",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(
    r"(?:that|this|which|who|when|where|what|how|meaning|i\.?e\.?|the|an?|your|our|so that)\b", re.IGNORECASE
)
_MARKED = re.compile(
    r"[”\"'’]?(?:\s*(?:[,–—-]|\()?\s*(?:which|that|this)?\s*(?:means?(?! (?:a lot|so much|everything|nothing|more))"
    r"|meaning|i\.e\.|in other words|is when|in plain words)|\s*(?:[,–—-]|\()\s*that is)\b",
    re.IGNORECASE,
)
# “A chronology is a list of …”, “chronology: a list of …”, “the word “threshold”. It means …”
_DEFINED = re.compile(
    r"[”\"'’]?(?:\s*:\s*(?=[a-z])|\s+(?:is|are)\s+|[”\"'’]?\.\s+(?:It|This|That|They|These)\s+(?:is|are|means?)\s+)"
    r"([^.;\n]{4,160})"
)
# “A strategy discussion was held on 9 October: police, health and social workers talked about …”
_TOLD_AFTER = re.compile(r"\s+(?:was|is|were|are|will be|took place|has been)\b[^.:;\n]{0,60}:\s+([^.;\n]{15,160})")
# “An advocate, someone who helps her say what she wants”, “a genogram with Finn, which is a family tree”
_APPOSED = re.compile(
    r"(?:[”\"'’]?|[^.:;,\n]{0,30}(?=, which)),\s+(?:which (?:is|are|was|were)\s+|or\s+)?([^.;\n]{8,160})"
)
# “A non-molestation order. It means that he must not come near her”, “direct work with Leo, which means talking”
_MEANT_AFTER = re.compile(
    r"[^.:;\n]{0,40}(?:\.\s+(?:It|That) means (?!(?:a lot|so much|everything|nothing|more)\b)"
    r"|, which means (?:\w+ing|an?|when|how|someone|somebody)\b)",
    re.IGNORECASE,
)
# “Her family tree, or genogram”
_SAID_BEFORE = re.compile(r"([^.:;\n]{6,80}),? or (?:an? |the )?[“\"'‘]?$")
_KIND_OF_THING = re.compile(
    r"(?:someone|somebody|when|how worried"
    r"|where (?:the |a )?[\w ,]{2,40} (?:decides?|talks?|meets?|looks?|says?|agrees?)"
    r"|(?:an?|the|another) (?:word|name|list|meeting|plan|person|adult|worker"
    r"|order|court|drawing|map|law|way|visit|talk|test))\b",
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
    r"|\b(?:which|what) (?:[\w’']+ ){1,3}(?:calls?|terms?|means? by|(?:is|are) (?:called|meant by))"
    r"|\b(?:word|words|name|term) for (?:this|that|it|these) (?:is|are))\s(?:an? |the |“|\"|'|‘)*$"
)
_NEAR = 240
_CALLED_WITHIN = 80
_OR = (" or ", " or a ", " or an ", " or the ")
_QUOTES = "“\"'‘"


def spelt_out(text: str, start: int, end: int, letters: str, meanings: str) -> bool:
    """Whether the full words of the acronym `text[start:end]` stand right before it or right after it.

    `letters` are its letters; `meanings` what a list says it stands for, parts divided by “;” (may be empty).
    """
    before = text[max(0, start - 160) : start]
    lead = _BEFORE.search(before)
    if lead and _matches([*_words(before[: lead.start()])][-14:], letters, meanings, ends=True):
        return True
    after = _AFTER.match(text, end)
    if after:
        rest = text[after.end() : after.end() + 160]
        rest = re.split(r"[).;\n]" if "(" in after.group() else r"[.;,\n]", rest)[0]
        given = [*_words(rest)]
        if _matches(given[:14], letters, meanings, ends=False):
            return True
        if (
            "(" in after.group()
            and len(given) >= 3
            and re.search(r"\((?:the|an?|your|our)\s", after.group(), re.IGNORECASE)
        ):
            return True
    return False


def explained(text: str, start: int, end: int, plain: str) -> bool:
    """Whether plain words stand beside a hard word: “family tree (genogram)”, “chronology (a list of dates)”."""
    # What explains a word stands near it; a page of text is not searched for it.
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    in_brackets = _OPEN_BRACKET.search(before) if "(" in before else None
    if _CALLED.search(before[-_CALLED_WITHIN:]):
        return True
    if in_brackets and re.match(r"[\w\s'’”\"]{0,16}\)", after):
        return sum(word.islower() for word in _words(in_brackets[1])) >= 2
    said = _SAID_BEFORE.search(before) if before.rstrip(_QUOTES).endswith(_OR) else None
    if said and _shares(said[1], plain) >= 2:
        return True
    if _MARKED.match(after) or _MEANT_AFTER.match(after) or _ASKED_ABOUT.search(f"{before[-40:]}\0{after[:20]}"):
        return True
    return _defined_after(after, plain) or _bracket_explains(after, plain)


def _defined_after(after: str, plain: str) -> bool:
    """Whether what comes next says what the word is, as the plain words of the list have it."""
    defined, apposed, told = _DEFINED.match(after), _APPOSED.match(after), _TOLD_AFTER.match(after)
    return bool(
        (defined and _shares(defined[1], plain) + bool(_KIND_OF_THING.match(defined[1])) >= 2)
        or (apposed and _shares(apposed[1], plain) + 2 * bool(_KIND_OF_THING.match(apposed[1])) >= 2)
        or (told and _shares(told[1], plain) >= 2)
    )


def _bracket_explains(after: str, plain: str) -> bool:
    """Whether the word is explained in brackets or after a dash."""
    bracket = re.match(r"[”\"'’]?\s*(?:\(([^()]*)\)|[–—]\s([^.;\n]*))", after)
    if not bracket:
        return False
    inner = bracket[1] or bracket[2] or ""
    given = [*_words(inner)]
    if len(given) < 2 or not inner[:1].islower():
        return False
    return bool(_shares(inner, plain)) or (bracket[1] is not None and len(given) >= 3 and bool(_EXPLAINS.match(inner)))


def _shares(given: str, plain: str) -> int:
    """How many words that count an explanation has in common with the plain words of the list."""
    # What the list has in brackets is advice to the writer: “(say what is seen)”.
    wanted = {word.lower() for word in _words(re.sub(r"\([^()]*\)", "", plain))} - _SMALL
    return len({word.lower() for word in _words(given)} & wanted)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _matches(given: list[str], letters: str, meanings: str, *, ends: bool) -> bool:
    """Whether some words beside the acronym begin with its letters, or say what the list says it means."""
    lowered = [word.lower() for word in given]
    for meaning in meanings.split(";"):
        wanted = {_stem(word) for word in _words(meaning.lower())} - _SMALL
        near = lowered[-(len(wanted) + 6) :] if ends else lowered[: len(wanted) + 6]
        shared = {_stem(word) for word in near} & wanted
        if wanted and len(shared) >= min(len(wanted), max(1, (len(wanted) + 1) // 2), 3):
            return True
    starts = range(max(0, len(lowered) - len(letters) - 4), len(lowered)) if ends else range(0, 1)
    return len(letters) > 1 and any(_initials(lowered[place:], letters.lower(), ends=ends) for place in starts)


def _initials(given: list[str], letters: str, *, ends: bool) -> bool:
    """Whether the words spell the letters: each word that counts gives one or more, small words may give none."""
    if not given or not letters:
        return False

    def fits(word: int, letter: int) -> bool:
        if letter == len(letters):
            return not ends or all(rest in _SMALL for rest in given[word:]) or word == len(given)
        if word == len(given):
            return False
        current = given[word]
        for used in range(min(3, len(letters) - letter), 0, -1):
            if (
                current.startswith(letters[letter])
                and _in_order(letters[letter : letter + used], current)
                and fits(word + 1, letter + used)
            ):
                return True
        return current in _SMALL and word > 0 and fits(word + 1, letter)

    return fits(0, 0)


def _in_order(letters: str, word: str) -> bool:
    place = -1
    for letter in letters:
        place = word.find(letter, place + 1)
        if place < 0:
            return False
    return True


def _stem(word: str) -> str:
    for ending in ("s", "'s"):
        word = word.removesuffix(ending)
    return word[:7]
