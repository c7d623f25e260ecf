"""Which sentences are hard to take in at one reading, by a measure anybody can check.

A sentence is hard when it has more than 30 words; or when it has 21 to 30 and is tangled: clauses inside clauses three
deep, or five or more long abstract nouns (such as “implementation”). The limits follow the sentence lengths of NHS,
Surrey and GOV.UK guidance and the project's default reading age of 9 to 11 (notes/guidance.md, G53 and G54). A list
after a colon is counted item by item. The measure picks what to mend first (G55); it grades no plan and no writer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planlint.english.sentences import Sentence, longest_run, sentences

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

TOO_LONG = 30
SHORT = 20
_DEEP = 3
_ABSTRACT_NOUNS = 5
_ABSTRACT = re.compile(
    r"(?<!\w)[a-z][a-z-]{4,}(?:tions?|sions?|ments?|ness|ity|ities|ances?|ences?|ships?|ism|ability|als?)(?!\w)",
    re.IGNORECASE,
)
_CONCRETE = re.compile(
    r"(?:station|question|television|medication|appointment|apartment|conversation|university|ambulance|distance|sentence|science"
    r"|electricity|maternity|community|facility|city|charity|vaccination|injection|operation|hospital|animal|material|meal|equipment"
    r"|basement|garment|instrument|document|department|celebration|location|reception|prescription|tenancy|mention|attention|fashion"
    r"|entrance|balance|silence|fence|audience|residence|licence|moment|treatment|payment|breakfast|membership|friendship|business"
    r"|witness|harness|illness|total|royal|local|social|final|metal|festival|signal|journal|usual|equal|several|real|deal|special"
    r"|normal|legal|general|personal|mental|dental|medical|physical|emotional|sexual|original|professional|individual|initial|formal"
    r"|national|maternal|paternal|parental|practical|typical|educational|developmental|additional|additionally|occasional)s?$"
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
    if text.count(" ") + text.count("\n") < SHORT:
        return
    for sentence in sentences(text):
        length = longest_run(sentence.text)
        if length > TOO_LONG:
            yield HardSentence(sentence, f"{length} words")
        elif length > SHORT:
            abstract = _abstract(sentence.text)
            if len(abstract) >= _ABSTRACT_NOUNS:
                yield HardSentence(
                    sentence, f"{length} words, with {len(abstract)} abstract words such as “{abstract[0]}”"
                )
            elif len(_SUBORDINATES.findall(sentence.text)) >= _DEEP:
                deep = _depth(parse(sentence.text))
                if deep >= _DEEP:
                    yield HardSentence(sentence, f"{length} words, with one clause inside another {deep} deep")


def _abstract(text: str) -> list[str]:
    return [match.group() for match in _ABSTRACT.finditer(text) if not _CONCRETE.match(match.group().lower())]


def _depth(doc: Doc) -> int:
    def deep(word: Token) -> int:
        below = max((deep(child) for child in word.children), default=0)
        return below + (1 if word.dep_ in _CLAUSES and _has_subject(word) else 0)

    return max((deep(sentence.root) for sentence in doc.sents), default=0)


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass", "csubj", "expl") for child in verb.children)
