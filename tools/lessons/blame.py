"""What teaches whether a sentence blames the family: labelled texts, sentence by sentence, and what plans hold else.

Blame is rare in plans, and what a label says is alike to it is a small part of what it has to be told from. So most of
what teaches it is not labelled for it at all; what its list of words finds there is left out, as nobody has said that
it is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from planlint.english.opinion.lessons import LESSONS
from planlint.english.opinion.noticed import Seen, noticed
from planlint.english.words.listed import word_list
from planlint.english.words.sentences import sentences, word_count
from tools.lessons.taught import OF_A_CARD, Taught, Told, kept, on_the_card, teaching
from tools.lessons.written_in_plans import in_drafts, in_examples, of_other_rules

RULE = "blame-language"
# Rules about who answers for what: what they tell often blames as well.
_BLAMES_TOO = {RULE, "misplaced-responsibility", "left-to-parent-at-risk"}
_FIELDS = {"narrative", "action", "outcome", "evidence", "contingency"}
_NOT_LABELLED = 0.1
_FEWEST_WORDS = 4
_Sentence = tuple[str, str]


def blamed() -> Iterator[Taught]:
    """What is noticed about sentences that blame and that do not, and about most that are written in plans."""
    views = LESSONS[RULE].views
    for text, field, fault, weight, _ in told():
        yield Taught(noticed(Seen(text, field), views), fault, weight)


def told() -> Iterator[Told]:
    """The same sentences, each with the kind of part it stands in."""
    yield from _labelled()
    yield from (Told(one.text or "", str(one.field), bool(one.findings), OF_A_CARD) for one in on_the_card(RULE))
    yield from (Told(text, field, False, _NOT_LABELLED, labelled=False) for text, field in sorted(_written_else()))


def _labelled() -> Iterator[Told]:
    """Of a text that blames, the sentences that are labelled: of the others nobody has said anything."""
    for kind, one in teaching(RULE):
        text, quote = one["text"], one.get("quote", "")
        start = text.index(quote)
        for said in sentences(text):
            if kind == "look_alikes" or (said.start < start + len(quote) and start < said.end):
                yield Told(said.text, one["field"], kind == "faults")


def _written_else() -> set[_Sentence]:
    labelled = {one["text"] for _, one in teaching(RULE)} | kept(RULE)
    written = of_other_rules(_BLAMES_TOO, _FIELDS) | in_drafts() | in_examples(_FIELDS)
    told = {(said.text, field) for text, field in written if text not in labelled for said in sentences(text)}
    listed = word_list("blame")
    return {
        (text, field)
        for text, field in told
        if field in _FIELDS and word_count(text) >= _FEWEST_WORDS and not any(listed.find(text))
    }
