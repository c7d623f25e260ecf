"""Which sentences are hard to take in at one reading, by a measure anybody can check.

A sentence is hard when it has more than 30 words; or when it has 21 to 30 and is tangled: clauses inside clauses three
deep, four clauses of which two hang on nouns, or five or more long abstract nouns (such as “implementation”); or when
of 15 words and more three in ten are long ones, of 10 and more every other one; or eight of 25. Three denials inside
one another, or four long nouns hung one on another (“likelihood of recurrence in the absence of …”), make it hard too.
The limits follow the sentence lengths of NHS, Surrey and GOV.UK guidance and a reading age of 9 to 11. A list after a
colon is counted item by item, and a run of names or things as one word each. The measure picks what to mend first; it
grades no plan and no writer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planlint.english.words.sentences import Sentence, longest_run, sentences
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

TOO_LONG = 30
SHORT = 20
_DEEP = 3
_ABSTRACT_NOUNS = 5
_MANY, _ON_NOUNS = 4, 2
_HEAVY_FROM, _MANY_LONG = 15, 6
_DENSE_FROM = 10
_NEARLY_TOO_LONG, _LONG_WORDS_THERE = 25, 8
_DENIALS = 3
_LONG = re.compile(r"(?<![\w-])[a-z][a-z]{8,}(?![\w-])|(?<=[a-z]-)[a-z]{8,}(?!\w)|(?:\A|(?<=[.!?] ))[A-Z][a-z]{8,}")
_WORDS = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_EVERYDAY = Worded(r"<plain.everyday>\w*", re.IGNORECASE)
# Four names or things and more, each of three words at most, with commas between.
_ITEM = r"(?:[^\s,.;:]+\.?(?: (?!(?:and|that|which|who|when|if|will|to|is|are)\b)[^\s,.;:]+){0,2})"
_RUN = re.compile(rf"{_ITEM}(?:, {_ITEM}){{3,}}(?:,? (?:and|or) {_ITEM})?")
_FEWEST_COMMAS = 3
_ABSTRACT = Worded(r"(?<!\w)[a-z][a-z-]{4,}<plain.abstract_endings>(?!\w)", re.IGNORECASE)
_CONCRETE = Worded(r"<plain.not_abstract>s?$")
# “No shouting, no hitting”: a list of what there is none of is no tangle.
_DENIAL = re.compile(
    r"(?<!, )(?<!and )(?<!or )(?<!but )\b(?:not|never|no|nobody|nothing|without|unless|cannot)\b|\w+n['’]t\b",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(r"[,;:] (?:(?:and|but|so|or) )?|[–—] | (?:and|but) ")
_HUNG = re.compile(
    r"\b[a-z]{7,} (?:(?:of|in|for|to|on|with|by) (?:the |an? |its |their )?(?:[a-z]{7,} )?[a-z]{6,} ){2,}"
    r"(?:of|in|for|to|on|with|by) (?:the |an? |its |their )?(?:[a-z]{7,} )?[a-z]{7,}\b",
    re.IGNORECASE,
)
_SUBORDINATES = re.compile(
    r"\b(?:who|whom|whose|which|that|when|where|while|whilst|because|although|though|if|unless|until|since"
    r"|so that|whether|what|how|as|after|before|once)\b",
    re.IGNORECASE,
)
_CLAUSES = {"relcl", "acl", "advcl", "ccomp", "csubj", "pcomp", "csubjpass"}


@dataclass(frozen=True, slots=True)
class HardSentence:
    """A sentence and what makes it hard, in a few words."""

    sentence: Sentence
    burden: str


def hard_sentences(text: str, parse: Callable[[str], Doc]) -> Iterator[HardSentence]:
    """Every sentence that is too long or tangled; parsed only where its words suggest clauses inside clauses."""
    if text.count(" ") + text.count("\n") < _DENSE_FROM - 1:
        return
    for sentence in sentences(text):
        length = longest_run(_shortened(sentence.text))
        if length > TOO_LONG:
            yield HardSentence(sentence, f"{length} words")
        elif length >= _DENSE_FROM and (heavy := _heavy(sentence.text, dense=length < _HEAVY_FROM)):
            yield HardSentence(sentence, f"{length} words, of which {len(heavy)} are long, such as “{heavy[0]}”")
        elif length >= _DENSE_FROM and (tangled := _tangled(sentence.text, length)):
            yield HardSentence(sentence, f"{length} words, {tangled}")
        elif length > SHORT:
            abstract = _abstract(sentence.text)
            if len(abstract) >= _ABSTRACT_NOUNS:
                yield HardSentence(
                    sentence, f"{length} words, with {len(abstract)} abstract words such as “{abstract[0]}”"
                )
            elif len(_SUBORDINATES.findall(sentence.text)) >= _DEEP:
                doc = parse(sentence.text)
                deep = _depth(doc)
                clauses = [word for word in doc if word.dep_ in _CLAUSES and _has_subject(word)]
                if deep >= _DEEP:
                    yield HardSentence(sentence, f"{length} words, with one clause inside another {deep} deep")
                elif len(clauses) >= _MANY and sum(word.dep_ == "relcl" for word in clauses) >= _ON_NOUNS:
                    yield HardSentence(sentence, f"{length} words, with {len(clauses)} clauses inside it")


def _tangled(text: str, length: int) -> str:
    """What makes it hard though its words alone do not: denials of denials, noun on noun, many long words in a row."""
    denials = max((_DENIAL.findall(part) for part in _SIDE_BY_SIDE.split(text)), key=len)
    if len(denials) >= _DENIALS:
        return f"with {len(denials)} denials such as “{denials[0].lower()}” one after another"
    if (hung := _HUNG.search(text)) is not None:
        return f"with one noun hung on another, as in “{' '.join(hung.group().split()[:4])} …”"
    long = _LONG.findall(text) if length >= _NEARLY_TOO_LONG else []
    return f"of which {len(long)} are long, such as “{long[0]}”" if len(long) >= _LONG_WORDS_THERE else ""


def _shortened(text: str) -> str:
    """The text with each run of names or things counted as one word an item: nobody gets lost in a packing list."""
    if text.count(", ") < _FEWEST_COMMAS:
        return text
    return _RUN.sub(lambda run: ", ".join("-".join(item.split()) for item in run.group().split(",")), text)


def _heavy(text: str, *, dense: bool) -> list[str]:
    """The long words of a sentence where they are many for its length; in a `dense` one every other word is long."""
    long = [word for word in _LONG.findall(text) if not _CONCRETE.match(word) and not _EVERYDAY.match(word)]
    share = 5 if dense else 3
    return long if len(long) >= _MANY_LONG and len(long) * 10 >= share * len(_WORDS.findall(text)) else []


def _abstract(text: str) -> list[str]:
    return [match.group() for match in _ABSTRACT.finditer(text) if not _CONCRETE.match(match.group().lower())]


def _depth(doc: Doc) -> int:
    def deep(word: Token) -> int:
        below = max((deep(child) for child in word.children), default=0)
        return below + (1 if word.dep_ in _CLAUSES and _has_subject(word) else 0)

    return max((deep(sentence.root) for sentence in doc.sents), default=0)


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass", "csubj", "expl") for child in verb.children)
