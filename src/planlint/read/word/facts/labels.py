"""“Label: value” within a line, one pair or several: “Who: Mum   By when: 12 March 2027”."""

from __future__ import annotations

import functools
import re

from planlint.read.word.facts.fact import Fact, fact
from planlint.read.word.facts.label_beside import OF_WHO_AND_WHEN, Pair, days_of_acts, may_follow, opens
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.head_nouns import asks_for_score, head_of, of_head, of_part, shows_outcome
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name
from planlint.read.word.vocabulary.questions import fact_asked, question
from planlint.read.word.vocabulary.terms import Terms

_COUNTED = re.compile(r"\s*[^\W\d]+(?: [^\W\d]+)? \d{1,2}\s*[–—:-]\s*")
_COUNTS = re.compile(r"\s*(?:total|count|number of|no\.? of)\b", re.IGNORECASE)  # “Total outcomes: 3”
_STATEMENT = re.compile(r"\s*([^\W\d][\w’' -]*?) statements?\W*", re.IGNORECASE)
# The colon of “11:00” parts no label from its value.
_COLON = re.compile(r"\s*(?!(?<=\d):\d)[:?][:\s]*(?=\s|$|[\w“‘(£☒☐])|\t+|\s+[–—-]\s+|\s*[►▶➤→⇒»]\s*")
_GAP = re.compile(r"\t| {3,}(?=\S)")
_BAR = re.compile(r"\s\|\s+(?=\S)")
_SLASH = re.compile(r"(?<!\S)/\s+$")  # “category: neglect / chair: Lorna Peel”
_WORD_START = re.compile(r"(?<![\w'’/&(-])(?=[\w(])")
_VIEWS = re.compile(
    r"^(?:[\w-]+ ){0,4}(?:views?|(wishes)(?: and feelings)?)(?: of (?:[\w-]+ ?){1,4})?$"
    r"|^(?:[\w-]+ ){0,2}(?:[\w-]+s|own) words$"
)
_OTHER = re.compile(r"(?:\s{2,}|\t)(?=[A-Z][\w'’/]*(?: [\w'’/]+){0,4}:\s)")
# “What happens if it does not work? Who decides? …”: all of it is asked by the form.
_FURTHER = re.compile(r"(?:(?:who|what|how|when|where|why|which)\b[^.?!:“\"]{2,60}\?\s+)+(?=\S)", re.IGNORECASE)
_SAYS = re.compile(r":\s*[“\"‘]")  # “Isla: "I want mum to wake up." Gus: not here”
_PLAIN = re.compile(r"[\w\s'’/-]+")
_MOST_LABEL_WORDS = 9
_MOST_NOUN_WORDS = 5
_WORDS_OF_A_SCALE = 2
_WISHED = {"wanted", "sought", "desired", "needed", "required", "expected", "identified", "agreed", "planned"}
_ASKED_FOR = _WISHED | {"we", "you"}
_OF_A_NOUN = {"concern", "outcome"}  # “Present difficulty”; “Family support” may be no action
_APART = (".", ";", "|", "–", "—")


def asked(terms: Terms, text: str) -> Fact | str | None:
    """What a label asks for: a fact of the plan, or a field of an outcome; None when it is not known."""
    if not text.strip() or len(text) > 120:
        return None
    return terms.told.get(folded(text)) or _asked_anywhere(terms, text)


# Each row of a table asks again what the labels of the one above it were.
@functools.lru_cache(maxsize=2048)
def _asked_anywhere(terms: Terms, text: str) -> Fact | str | None:
    key = _asked_by_words(terms, text)
    begins = " ".join(text.split()[:_WORDS_OF_A_SCALE])
    of_score = asks_for_score(text if key == "outcome" else begins) if key in (None, "outcome") else False
    return Fact("unplaced") if of_score else key  # “Scale now / where we want to be: 2 / 6”


def _asked_by_words(terms: Terms, text: str) -> Fact | str | None:
    column = terms.columns.whole(text)
    if column == "number" or _COUNTS.match(text):
        return None  # “Action no.” counts the action, and is not it
    if column in FIELDS and terms.labels.whole(text) is None:
        return column
    if (counted := _COUNTED.match(text)) and (key := terms.columns.whole(text[counted.end() :])) in FIELDS:
        return key  # “Need 1 – Desired outcome”
    found = fact(terms, text) or terms.headings.whole(text)
    if found is None and (stated := _STATEMENT.fullmatch(text)):
        return asked(terms, stated.group(1))  # “Outcome statement”
    if found is None and (match := _VIEWS.search(folded(text))):
        return "wishes" if match.group(1) or set(folded(text).split()) & terms.child_words else "views"
    if found is not None:
        return found
    if key := fact_asked(text):
        return Fact(key)
    if text.rstrip().endswith("?"):
        return question(text)
    if (of_a_part := of_part(text, terms.columns.whole)) is not None:
        return of_a_part if of_a_part in FIELDS and of_a_part != "status" else None
    return "evidence" if shows_outcome(text) else _of_noun(terms, text) or _for_one(terms, text)


def _for_one(terms: Terms, text: str) -> str | None:
    """“Outcome for Tyler”, “Worry for Poppy-Mae”: what a label asks of one child where each has a table."""
    said, _, name = text.strip().partition(" for ")
    key = terms.columns.whole(said)
    return key if key in _OF_A_NOUN and is_name(name) else None


def _of_noun(terms: Terms, text: str) -> str | None:
    """“Description of need”, “Change wanted”: what a label is about, where no work or help could be meant by it."""
    plain = len(text.split()) <= _MOST_NOUN_WORDS and _PLAIN.fullmatch(text)
    head = head_of(text) if plain else None
    if head is None or not (head.end == "" or head.end in _ASKED_FOR):
        return None
    key = of_head(text, terms.columns.whole)
    bare = len(folded(text).split()) == len(head.words)
    return key if key in FIELDS and not (bare and (len(head.words) < 2 or key not in _OF_A_NOUN)) else None


def pairs(terms: Terms, words: Words) -> tuple[Words, list[Pair]]:
    """What stands before the first known label, and the labels of the line with their values."""
    text = words.value
    found: list[tuple[int, int, int, Fact | str]] = []
    at = 0
    for colon in _COLON.finditer(text):
        dash = text[colon.start() : colon.end()].strip() in ("–", "—", "-")
        if colon.start() < at or (dash and found):
            continue
        again = bool(found) and text[at : colon.start()].rpartition(" ")[0].rstrip()[-1:] in tuple(".;,|")
        of_act = bool(found) and found[-1][3] in OF_WHO_AND_WHEN
        start = _label_start(terms, text, at, colon.start(), only_whole=dash, again=again, of_act=of_act)
        beside = start is not None and start[0] > 0 and not text[colon.start() : colon.end()].strip(" \t")
        if beside and start is not None and isinstance(start[1], Fact):
            answers = bool(found) and start[0] == at and ":" in text[found[-1][1] : at]
            if answers or start[1].key.startswith("person"):
                continue  # “Who: School ⇥ When: …”, “Read a story ⇥ Nan ⇥ nightly”
        if start is not None:
            found.append((*start[:1], colon.start(), colon.end(), start[1]))
            at = colon.end()
    made = []
    for number, (start_, stop, value_start, what) in enumerate(found):
        end = found[number + 1][0] if number + 1 < len(found) else len(text)
        if (other := _OTHER.search(text, value_start, end)) is not None:
            end = other.start()
        further = _FURTHER.match(text, value_start, end) if "?" in text[stop:value_start] else None
        value = words.cut(further.end() if further else value_start, end)
        if number + 1 < len(found):  # what parts it from the next label is no part of it
            value = value.cut(0, len(value.value.rstrip(" .;,|/·•–-\t")))
        if "(" in text[max(start_ - 1, 0) : start_ + 1] and value.value.count(")") > value.value.count("("):
            value = value.cut(0, value.value.rfind(")"))  # “(category: Neglect)”
        made.append(Pair(words.cut(start_, stop), what, value))
    return words.cut(0, found[0][0] if found else None), days_of_acts(made)


def led(terms: Terms, line: Line) -> tuple[Words, list[Pair]] | None:
    """A label that is told from its value by bold letters alone: “**Danger statement** Leo could be hurt”."""
    if not line.lead or line.lead >= len(line.words.value):
        return None
    label, value = line.words.cut(0, line.lead), line.words.cut(line.lead)
    if label.value.rstrip().endswith(":") or not value.value[:1].isalnum():
        return None
    what = asked(terms, label.value)
    return (Words(label.text, ()), [Pair(label, what, value)]) if what is not None else None


def bold_label(line: Line) -> Pair | None:
    """The bold words before a colon at the beginning of a line, and what follows them."""
    if not line.lead or line.lead >= len(line.words.value):
        return None
    label, value = line.words.cut(0, line.lead), line.words.cut(line.lead)
    colon = label.value.rstrip().endswith(":")
    return Pair(label, "", value) if colon and len(label.value.split()) <= _MOST_LABEL_WORDS and value else None


def _label_start(
    terms: Terms, text: str, low: int, high: int, *, only_whole: bool, again: bool, of_act: bool
) -> tuple[int, Fact | str] | None:
    """Where the longest known label begins that ends at `high`, and what it asks for.

    `again`: another label stands before, and a mark between; then a short one (“Owner: Jo. By: 4 June”) is one too.
    `of_act`: the one before tells who or when.
    """
    # A label is no wider than the column it is typed in: “Ruth Adeyemi   Chair: …”
    bars = _BAR.finditer(text, low, high) if low or len(_BAR.findall(text)) > 1 else ()  # “Canlyniad | Outcome: …”
    low = max([low, *(gap.end() for gap in (*_GAP.finditer(text, low, high), *bars))])
    starts = [match.start() for match in _WORD_START.finditer(text, low, high)][-_MOST_LABEL_WORDS:]
    for start in starts:
        first = start == 0 or not text[:start].strip()
        begins = first or text[start].isupper() or opens(text, start, high) or _SLASH.search(text, low, start)
        if (only_whole and not first) or not begins:
            continue
        found = asked(terms, text[start:high])
        if found is None and first and start == starts[0]:
            # “We will know this has been achieved when:”, “What do we want to be different for Amina?”
            mark = text[high:].lstrip()[:1]
            asks = mark in ("?", ":") and not _SAYS.search(text, start, high)
            told = question(text[start:high]) if asks else None
            found = told or ("evidence" if terms.guess(text[start:high]) == "evidence" else None)
        apart = again or text[:start].rstrip()[-1:] in _APART
        if found is not None and (first or may_follow(found, text[start:high], apart=apart, of_act=of_act)):
            return start, found
    return None
