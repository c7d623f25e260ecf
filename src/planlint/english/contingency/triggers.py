"""Where a contingency says what sets it off, and where it goes on to what is done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planlint.english.contingency.run_on import run_on
from planlint.english.contingency.safe_acts import concrete, listed_acts
from planlint.english.words.lexicon import Found
from planlint.word_lists import Worded, terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CONDITION = re.compile(
    r"\b(?:if|when|whenever|should|in case|in the event|as soon as|the moment|(?<!at )once|unless|any ?time"
    r"|(?:every|each) time"
    r"|the (?:minute|second|instant) (?=(?:that )?[\w'’]+ [\w'’]+)|within [\w-]+ \w+ of (?=(?:[\w'’]+ ){0,3}\w+ing\b)"
    r"|on (?:any|sight)|where|were|on the day"
    r"|(?<!look )(?<!looks )(?<!looked )(?<!looking )after(?!-)(?! (?:that|this)\b(?! \w+ing\b))|until"
    r"|from (?:that|then|the (?:day|date|moment)))\b",
    re.IGNORECASE,
)
# “Reconvene conference should risks increase”: behind the verb stands whoever else would stand before it.
_INVERTED = Worded(
    r"(?<=[a-z\d] )should(?= (?:(?:the|any|this|these|there|he|she|they|it|we|either|both|no|another|further|his|her"
    r"|their|<contingency.behind_should>)\b|[A-Z]))",
)
# “The day Mum misses her depot, …”, “At the first sign of …”: only where a sentence opens so.
_OPENING = re.compile(
    r"(?:(?<=\A)|(?<=[.;\n]\s))(?:the (?:very )?(?:day|night|minute|second|morning|evening|first time) (?=\S+ \w)"
    r"|(?:at|on) (?:the (?:first|slightest|least) |any )?(?:sign|hint|mention|sight|news|word|hearing|seeing|finding)\b"
    r"|(?:following|upon|any|given|say|suppose|supposing|providing|provided)\b(?! of\b))"
    # “… sleep at Nan’s the night Mum has her detox bed”
    r"|(?<=\w )the (?:day|night|morning|evening|weekend) "
    r"(?=(?:mum|mam|dad|nan|gran|she|he|they|baby|(?-i:[A-Z][a-z]+)) \w+s\b)",
    re.IGNORECASE,
)
# “Positive swab: Grandad …”, “Nan poorly = Aunty Bev …”, “No one at the gate? Mr Obi …”
_HEADED = re.compile(r"\A(?:\([^()]{0,80}\)|[^,:=?–—→>()\n]){3,120}(?:=>?|[:?→\n]|-?>|\s[-–—]|\s2[.)])\s*\w")
# “Heating off more than a day, kids stay at …”: how it is, without a verb, and who does what then.
_AS_IT_IS = Worded(
    r"\A(?!(?:same|that|next|each|every|at|in|on|by|for|with|nan|then)\b)(?=[^,]*\b<contingency.as_it_is>\b)"
    r"(?:(?!\s[–—-]\s)[^,.;:()\n]){5,60},\s+(?=[\w'’]+ (?:[\w'’]+ ){0,3}?\w)",
    re.IGNORECASE,
)
# “Mum is found drunk. Nan takes the children to her house that night”: what happens is told in a sentence of its own.
_TOLD_FIRST = re.compile(
    r"\A[^.;:,]{8,90}\.\s+"
    r"(?=Then\b|[A-Z][^.;]*\b(?:at once|straight away|same day|that (?:night|day|evening|afternoon|morning)|immediately"
    r"|there and then|(?:by|before) (?:noon|lunch|dinner|tea|bedtime|dark|\d))\b)"
)
# “Uncle Phil seen near Ella, by anybody in the family: Mum brings Ella indoors”: a heading that is a clause.
_TOLD_AS_HEADING = re.compile(r"\A[^:;.=?→>\n]{8,160}:\s+(?=\w)")
# “Not brought for dressing: …”, whatever condition stands further on.
_NOT_SO = re.compile(r"\A(?:no|not)\b[^:;.\n]{4,80}:\s", re.IGNORECASE)
_ENDING = re.compile(r"(?:s|ed|ing)\b")
_LEADS_TO = {"to", "will", "would", "can", "could", "not", "and", "or"}
_WILL = {"will", "must", "shall", "would"}
_CALLED = {"contact", "ring", "phone", "call", "inform", "tell", "notify", "alert"}
_SHORTEST = 2  # words of a trigger, “if Dad visits”
_NOUNS = {"NOUN", "PROPN"}
_OF_A_NOUN = _NOUNS | {"ADJ", "DET", "PART"}
_SUBJECTS = {"nsubj", "nsubjpass", "expl"}
# “In the event of a crisis contact EDT”
_IN_CASE_OF = re.compile(r"\W*in (?:the event|case|an? emergency|(?:a |the )?crisis)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[,:;=?→>]|\s[-–—]\s|\band (?=(?:I|we)(?:[’']ll| will)\b)|(?<!there and )\bthen\b|(?<=[a-z])\.\s"
)


def plain_condition(text: str) -> str:
    """The text with “should” behind what is done read as a word of condition, which has as many letters."""
    return _INVERTED.sub("unless", text)


def triggers(text: str, doc: Doc) -> list[tuple[int, int]]:
    """Where the clauses stand that say what sets it off."""
    clauses = []
    for match in CONDITION.finditer(text):
        inverted = match.group().lower() in {"should", "were"}
        if not inverted or text[: match.start()].rstrip()[-1:] in {"", ".", ";"}:
            clauses.append((match.start(), _clause_end(match.start(), text, doc)))
    if not clauses:
        clauses = [(match.start(), _clause_end(match.start(), text, doc)) for match in _OPENING.finditer(text)]
    if not clauses and (told := _TOLD_FIRST.match(text)) and _tells_what_happens(doc, told.end()):
        return [(0, told.end() - 1)]
    if not clauses and (told := _AS_IT_IS.match(text)) and not _has_verb(doc, told.end()):
        return [(0, told.end() - 1)]
    if clauses and clauses[0][0] and (not_so := _NOT_SO.match(text)) and not_so.end() <= clauses[0][0]:
        return [(0, not_so.end() - 1), *clauses]
    headed = None if clauses else _HEADED.match(text)
    if not clauses and not headed and (told := _TOLD_AS_HEADING.match(text)) and _tells_of_it(doc, told.end()):
        return [(0, told.end() - 1)]
    return [(0, headed.end() - 1)] if headed else clauses


def _tells_of_it(doc: Doc, end: int) -> bool:
    """Whether the heading up to a place is a clause that tells what happens, and not what will be done."""
    tags = {token.tag_ for token in doc if token.idx < end}
    return not tags.isdisjoint({"VBZ", "VBP", "VBN", "VBD"}) and doc[0].tag_ != "VB"


def _has_verb(doc: Doc, end: int) -> bool:
    """Whether anything is told to be done in the words up to a place: “Mum rings, …”."""
    return any(token.tag_ in {"VBZ", "VBP", "VB", "MD"} and token.idx < end for token in doc)


def _tells_what_happens(doc: Doc, end: int) -> bool:
    """Whether the first sentence tells, in the present, what befalls somebody; “Nan takes …” is what is done."""
    before = [token for token in doc if token.idx < end]
    if doc.text.startswith("Then", end):
        return not any(it.tag_ == "MD" for it in before)
    acts = any(act.start < end and concrete(act, doc.text) for act in listed_acts(doc.text[:end]))
    return any(it.tag_ in {"VBZ", "VBP"} for it in before) and not any(it.tag_ == "MD" for it in before) and not acts


def _clause_end(start: int, text: str, doc: Doc) -> int:
    ends = _CLAUSE_END.search(text, start + 2)
    last = ends.start() if ends else len(text)
    first = next((token for token in doc if token.idx >= start), None)
    clause = _clause_of(first) if first is not None else None
    if clause is not None and clause.left_edge.idx >= start:
        last = min(last, clause.right_edge.idx + len(clause.right_edge.text))
    return min(last, _main_clause(start, last, doc), run_on(start, last, doc))


def _main_clause(start: int, last: int, doc: Doc) -> int:
    """Where the main clause begins that no comma sets off: “If Maeve is ill he will stay with Pat”; else `last`."""
    # The parser may give the verb of the trigger what the next one is about: “If risks increase action will be taken”.
    clause = [token for token in doc if start <= token.idx <= last + 1]
    for at, token in enumerate(clause):
        following = doc[token.i + 1 : token.i + 2].text.lower()
        if at > _SHORTEST and token.lower_ in _WILL and following not in {"", "not", "n't"}:
            tells = terms("contingency", "tells_that")
            said = any(word.lemma_ in tells or word.lower_ in {"that", "who", "which"} for word in clause[:at])
            before = token.nbor(-1)
            return last if said else before.idx if before.pos_ == "PRON" else _noun_before(token)
    return last


def _clause_of(first: Token) -> Token | None:
    """The head of the clause that a word of condition opens, or of “in the event of …”."""
    clause = next((head for head in first.ancestors if head.dep_ == "advcl"), None)
    return first if clause is None and first.dep_ == "prep" else clause


def told_to_act(text: str, doc: Doc) -> bool:
    """Whether a trigger without a comma runs on into what is asked for: “If Dad turns up call the police”."""
    asked = {act.start for act in listed_acts(text) if not _ENDING.search(text, act.start, act.end)}
    return any(
        token.idx in asked
        and token.i > 0
        and token.nbor(-1).lower_ not in _LEADS_TO
        and token.nbor(-1).pos_ not in {"DET", "ADJ", "PRON", "PROPN", "AUX", "PART"}
        and (
            doc[0].lower_ == "should"
            or _IN_CASE_OF.match(text)
            or any(it.tag_ in {"VBZ", "VBD", "VBP"} for it in doc[: token.i])
        )
        and (token.lemma_.lower() in _CALLED or concrete(Found("now", token.idx, token.idx + len(token.text)), text))
        for token in doc
    )


def after_run_on(doc: Doc) -> int:
    """Where what is done begins in a sentence that is a trigger without a comma: at its second subject, or nowhere."""
    subjects = [token for token in doc if token.dep_ in _SUBJECTS and token.tag_ not in {"WDT", "WP"}]
    later = [
        token
        for token in subjects[1:]
        if token.head == subjects[0].head or any(verb.pos_ in {"VERB", "AUX"} for verb in doc[subjects[0].i : token.i])
    ]
    if later:
        return min(later[0].left_edge.idx, later[0].idx)
    return next((_noun_before(it) for it in doc[2:] if _helps(it) and it.nbor(-1).pos_ in _NOUNS), len(doc.text))


def _helps(word: Token) -> bool:
    """Whether it helps the verb of what is to be done: “will”, “to be fed back”, “is to be called”."""
    following = [it.lower_ for it in word.doc[word.i + 1 : word.i + 3]]
    is_to_be = word.lower_ in {"is", "are"} and following == ["to", "be"]
    return word.tag_ == "MD" or is_to_be or (word.lower_ == "to" and following[:1] == ["be"])


def _noun_before(verb: Token) -> int:
    """Where the noun begins that stands before a helping verb, whatever it was taken to belong to."""
    first = verb.i - 1
    while first > 0 and verb.doc[first - 1].pos_ in _OF_A_NOUN:
        first -= 1
    return int(verb.doc[first].idx)
