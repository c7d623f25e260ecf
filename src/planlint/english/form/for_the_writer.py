"""Whether words are meant for whoever writes a plan, not for its readers: prompts of its form, notes to a colleague.

No list has them all: every council's form asks in its own words, and “Bev can you check this” is in anybody's. What
tells is learnt from labelled texts (`tests/corpus/template-leftover.yml`), and from all that plans hold besides.
"""

from __future__ import annotations

import functools
import re

from planlint.english.form.noticed import spelling, words_and_place
from planlint.english.form.stretches import Stretch, stretches
from planlint.english.learnt.second_look import looked_again
from planlint.english.learnt.weights import leaning_of, pull

LESSON = "words are meant for the writer"
# Chosen on the texts that teach, each read by weights that had not learnt from it: nineteen in twenty were right there.
# An action bids somebody, as a prompt does: most that was wrongly told in drafts stood there.
# “Bev/Abi” and “food/electric” are common, and a choice that nobody made is rare.
_SURE, _SURE_OF_AN_ACT, _SURE_OF_A_CHOICE = 0.5, 1.1, 1.5
# Letters take the longest to count: of what leans far enough with them one in a thousand was further off without.
_FAR = 6.5
# In a plan little is left over: of 28 findings in 164 drafts what lay below this was “Referred”, “Form not sent yet”.
_RARER = 2
# What leans further than this is not looked at again; nor are brackets and strokes, which say enough by themselves,
# nor what bids anybody and what hardly says anything.
_BIDDING_OR_BARE = ("action", "by_whom", "by_when")
_NEAR = 2.0
_SHORT = 4
_DASHES = ("-", "–", "—")
# What says nothing to the writer: a box that is ticked, how somebody is called, that there is none, a child's question.
_NO_PROMPT = re.compile(
    r".*(?:[☑☒]|\[[xX✓✔]\])|\((?:she|he|they)/(?:her|him|them)(?:/\w+)?\)$|n/?a\W*$"
    r"|[^?]*\b(?:I|my|me)\b[^?]*\?$",
    re.IGNORECASE | re.DOTALL,
)
# “Kwame texts Marcin Y/N each morning”, unlike “Interpreter needed: Y/N”
_YES_OR_NO, _GOES_ON = re.compile(r"y(?:es)?/no?", re.IGNORECASE), re.compile(r"[a-z]")
_LABEL = re.compile(r"[^.;:\n]{1,40}:\s*(?:$|\S{1,3}\s*$)")


@functools.lru_cache(maxsize=512)
def for_the_writer(text: str, field: str, *, in_a_plan: bool = False) -> tuple[tuple[int, int], ...]:
    """Where words stand that are meant for the writer, in a part of the kind `field` (`action`, `narrative` …).

    In a plan nothing is looked at again: a short answer as “6 months” says too little by itself.

    Kept for a while, for owners and deadlines are the same words in many rows.
    """
    return tuple(
        (one.start, one.end) for one in stretches(text) if not _is_answered(one) and _is_meant(one, field, in_a_plan)
    )


def _is_meant(stretch: Stretch, field: str, in_a_plan: bool) -> bool:
    if _NO_PROMPT.match(stretch.text) or (_YES_OR_NO.fullmatch(stretch.text) and _GOES_ON.match(stretch.behind)):
        return False
    sure = _SURE_OF_A_CHOICE if stretch.place == "choice" else _SURE_OF_AN_ACT if field == "action" else _SURE
    if in_a_plan:
        sure += _RARER
        if stretch.text.isalpha():
            return False  # “Drafted”, “parentified”: a word alone is an answer
    leans = leaning_of(LESSON, words_and_place(stretch, field))
    if leans <= sure - _FAR:
        return False
    leans += pull(LESSON, spelling(stretch))
    plain = stretch.place != "choice" and stretch.text[0].isalnum() and field not in _BIDDING_OR_BARE
    if plain and not in_a_plan and abs(leans - sure) < _NEAR:
        leans = looked_again(LESSON, leans, stretch.text, field)
    return leans > sure


def _is_answered(stretch: Stretch) -> bool:
    """Whether it is a short label, and the answer stands beside it: “Name of GP: Dr Rao”, “Health – Teddy has …”."""
    answer = stretch.behind.partition("\n")[0]
    ends = stretch.text.endswith(":") or (stretch.place == "first" and answer[:1] in _DASHES)
    label = ends and stretch.text.count(" ") < _SHORT and stretch.text[0].isalpha() and "?" not in stretch.text
    return label and bool(answer) and not _LABEL.match(answer)
