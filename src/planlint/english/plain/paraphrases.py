"""Whether what stands behind a hard word says the same in everyday words, as its list's plain words have it."""

from __future__ import annotations

import re

from planlint.english.plain.spelt_out import SMALL
from planlint.word_lists import Worded, terms

_WORD = re.compile(r"[^\W\d_]+")
_EXPLAINS = re.compile(
    r"(?:that|this|which|who|when|where|what|how|meaning|i\.?e\.?|the|an?|your|our|so that)\b", re.IGNORECASE
)
# “A chronology is a list of …”, “chronology: a list of …”, “the word “threshold”. It means …”
_DEFINED = re.compile(
    r"[”\"'’]?(?:\s*:\s*(?=[a-z])|\s+(?:is|are)\s+|[”\"'’]?\.\s+(?:It|This|That|They|These)\s+(?:is|are|means?)\s+)"
    r"((?!like\b)[^.;\n]{4,160})"
)
# “Ava has enuresis, so she wets the bed”, “estranged from his dad, so they have not spoken”
_SO = re.compile(
    r"[”\"'’]?(?: [\w’' ]{2,30},|,)? (?:so (?:that )?|because )(?:he|she|they|it|his|her)\b([^.;\n]{4,80})"
)
# “Dysregulated (out of control and can't calm down)”, unlike “direct work (weekly at the centre)”, “(as agreed)”
_NO_MEANING = re.compile(
    r"(?:see|as|at|by|with|on|in|for|if|from|until|till|to|both|all|due|now|since|subject|dated?|per|agreed|completed?"
    r"|done|ongoing|previously|formerly|awaiting|not|no|including|e\.?g|one|once|twice|\w+ly|every|each|two|three|four"
    r"|six|\w+ed|\w+ by)\b"
)
# “Reunification (Sam going back home to live with Mum)”, “sensory breaks (5 minutes in the quiet room)”
_SOMEBODY_DOING = re.compile(r"(?:[A-Z][a-z’']+ (?!being\b)[a-z]{2,}ing (?:\w+ ){2}|\d+ minutes (?:\w+ ){3})")
# “(legal aid form is with the solicitor)” tells how it stands.
_HOW_IT_STANDS = re.compile(r"\b(?:was|were|will|has|had|have been|to be|(?:is|are) (?:with|on|in|at|now|still|due))\b")
_MEANING_FROM = 4  # words
# “A strategy discussion was held on 9 October: police, health and social workers talked about …”
_TOLD_AFTER = re.compile(r"\s+(?:was|is|were|are|will be|took place|has been)\b[^.:;\n]{0,60}:\s+([^.;\n]{15,160})")
# “An advocate, someone who helps her say what she wants”, “a genogram with Finn, which is a family tree”
_APPOSED = re.compile(
    r"(?:[”\"'’]?|[^.:;,\n]{0,30}(?=, (?:which|(?:[a-z’']+ ){1,3}(?:who|that)) )),\s+"
    r"(?:which (?:is|are|was|were)\s+|or\s+)?([^.;\n]{8,160})"
)
_HOW_OFTEN = frozenset({"always", "never", "often"})
_OR_RATHER = re.compile(r"[”\"'’]?, or ([^.:;,\n]{4,80})")
_KIND_OF_THING = Worded(
    r"(?:someone|somebody|when|how worried"
    r"|where (?:the |a )?[\w ,]{2,40} (?:decides?|talks?|meets?|looks?|says?|agrees?)"
    r"|(?:an?|the|another) <plain.kinds_of_thing>"
    r"|(?:[a-z’']+ ){1,3}(?:who|that) (?:can )?<plain.done_for_others>)\b",
    re.IGNORECASE,
)
_NEAR = 120  # characters: the sentence itself and what comes before or after it
_TELL_IT = 2  # words at least
_ALIKE = 5  # letters that “wets” and “wetting” or “decides” and “decide” have in common


def tells_the_same(after: str, plain: str) -> bool:
    """Whether what stands behind a hard word says what the plain words of its list say."""
    return _bracket_explains(after, plain) or _defined_after(after, plain)


def told_near(before: str, word: str, after: str, plain: str) -> bool:
    """Whether what stands near, in whatever order, has what the plain words say.

    “Plagiocephaly. His head is flat on one side”, “his muscles are floppy: the physio calls it hypotonia”.
    """
    near = (_telling(before[-_NEAR:]) | _telling(after[:_NEAR])) - _telling(word)
    ways = [_telling(way) for way in plain.split(";")]
    return any(len(near & way) >= max(_TELL_IT, len(way) / 2) for way in ways)


def shared_words(given: str, plain: str) -> int:
    """How many words that count an explanation has in common with the plain words of the list."""
    # What the list has in brackets is advice to the writer: “(say what is seen)”.
    wanted = _ones(_without_advice(plain)) - SMALL
    return len(_ones(given) & wanted)


def _defined_after(after: str, plain: str) -> bool:
    """Whether what comes next says what the word is, as the plain words of the list have it."""
    defined, apposed, told = _DEFINED.match(after), _APPOSED.match(after), _TOLD_AFTER.match(after)
    so = _SO.match(after)
    if so is not None and shared_words(so[1], plain):
        return True
    return bool(
        (defined and shared_words(defined[1], plain) + bool(_KIND_OF_THING.match(defined[1])) >= 2)
        or (apposed and _begins_with(apposed[1], plain))
        or ((rather := _OR_RATHER.match(after)) and shared_words(rather[1], plain))
        or (apposed and shared_words(apposed[1], plain) + 2 * bool(_KIND_OF_THING.match(apposed[1])) >= 2)
        or (told and shared_words(told[1], plain) >= 2)
    )


def _telling(said: str) -> set[str]:
    """The words of an explanation that only this one is likely to have."""
    ones = {word for word in _ones(_without_advice(said)) if len(word) > 3} - terms("plain", "says_little") - SMALL
    return {word[:_ALIKE] for word in ones}


def _begins_with(given: str, plain: str) -> bool:
    """Whether an explanation begins with the word that counts: “fibromyalgia, pain all over the body”, “a bleed …”."""
    said = [word.lower() for word in _words(_without_advice(plain))]
    wanted = set(said) - SMALL
    first = given.split()[0].lower()
    # “Hypervigilant, always watching the door”: how often it is, as the plain words begin too.
    if first in wanted and (len(wanted) == 1 or (first == said[0] and first in _HOW_OFTEN)):
        return True
    return first in {"a", "an"} and len(given.split()) > 2 and bool(shared_words(given.split()[1], plain))


def _bracket_explains(after: str, plain: str) -> bool:
    """Whether the word is explained in brackets or after a dash."""
    bracket = re.match(r"[”\"'’]?\s*(?:\(([^()]*)\)|[–—-]\s([^.;\n]*))", after)
    if not bracket:
        # “Gestational diabetes (… in pregnancy)”, “a tonsillectomy at Easter (his tonsils out)”
        behind_its_noun = re.match(r"(?: [\w’']+){1,4} \(([a-z][^()]*)\)", after)
        return behind_its_noun is not None and bool(shared_words(behind_its_noun[1], plain))
    inner = bracket[1] or bracket[2] or ""
    given = [*_words(inner)]
    if _SOMEBODY_DOING.match(inner):
        return True
    if not given or not (inner[:1].islower() or given[0] in terms("plain", "said_at_home")):
        return False
    if len(given) == 1:
        return bracket[1] is not None and bool(shared_words(inner, plain))  # “tibia (shin)”
    if bracket[1] is not None and _tells_meaning(inner, given):
        return True
    return bool(shared_words(inner, plain)) or (
        bracket[1] is not None and len(given) >= 3 and bool(_EXPLAINS.match(inner))
    )


def _tells_meaning(inner: str, given: list[str]) -> bool:
    """Whether words in brackets can hardly be anything but what the word before them means."""
    at_home = all(word.islower() or word in terms("plain", "said_at_home") for word in given) and not re.search(
        r"\d", inner
    )
    enough = _MEANING_FROM - (given[0].endswith("ing") or given[0] in terms("plain", "said_at_home"))
    told = _NO_MEANING.match(inner) or _HOW_IT_STANDS.search(inner)
    return at_home and len(given) >= enough and told is None


def _without_advice(plain: str) -> str:
    return re.sub(r"\([^()]*\)", "", plain)


def _ones(text: str) -> set[str]:
    """The words of a text in small letters, each as if there were one of it: “brothers” as “brother”."""
    return {word.lower() if len(word) < 5 else word.lower().removesuffix("s") for word in _words(text)}


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
