"""Is there anything in a text that somebody could see, hear, read or count?"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence.observable import concludes, conclusions, listed_signals, of_a_standard, shown
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import Found, lexicon, phrases
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_DENIED = {"no", "nobody", "without", "never", "not", "any", "stop", "stops"}
_ENOUGH_THINGS = 2
_SENSES = {"hear", "overhear", "smell"}
_PEOPLE = {"he", "she", "they", "nobody", "neither", "both"}
_EVERYBODY = {"everybody", "everyone", "people", "all", "others", "we", "neighbours"}
_SOMEBODY_BEFORE = re.compile(r"(?:\A|[.;!?]\s+)(?:(?:[A-Z][a-z]+ and )?[A-Z][a-z]+|He|She) (?:[a-z]+s and )?\Z")


def observable(text: str, parse: Callable[[str], Doc], but_not: Sequence[tuple[int, int]] = ()) -> bool:
    """Whether the text says anything observable; `parse` is asked only when the words alone do not settle it.

    What stands in the spans of `but_not` does not count.
    """
    signals = shown(text)
    firm, possible = ([it for it in kind if _outside(it.start, but_not)] for kind in (signals.firm, signals.possible))
    if firm or any(_is_plainly_done(found, text) for found in possible):
        return True
    doc = parse(text)
    acts = any(_is_act(found, doc, text) or _is_said(found, doc, text) for found in possible)
    return (
        acts
        or _points_at_things(doc, but_not)
        or any(_is_somebodys_act(token, text, but_not) or _is_sensed(token, but_not) for token in doc)
    )


def _outside(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    return not any(start <= place < end for start, end in spans)


def _is_plainly_done(found: Found, text: str) -> bool:
    """Whether somebody named does it in so many words (“Adam plays …”): no grammar is needed to see that."""
    word = text[found.start : found.end]
    return found.kind == "doing" and word.endswith("s") and bool(_SOMEBODY_BEFORE.search(text, 0, found.start))


def _is_somebodys_act(verb: Token, text: str, but_not: Sequence[tuple[int, int]]) -> bool:
    """Whether somebody definite does something definite (“Leo flinches”), whatever any list knows of it."""
    if verb.pos_ != "VERB" or verb.dep_ not in {"ROOT", "conj"} or not _outside(verb.idx, but_not):
        return False
    if verb.lemma_.lower() in _says_little() or verb.lemma_ in terms("evidence", "tells_little") or concludes(text):
        return False
    own = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    doers = own or [child for child in verb.head.children if child.dep_ == "nsubj" and verb.dep_ == "conj"]
    if not any(_is_person(child) for child in doers):
        return False
    if any(child.dep_ == "dobj" and child.pos_ == "NOUN" and is_idea(child) for child in verb.children):
        return False
    if _is_kept_from_an_idea(verb):
        return False
    softeners = lexicon("softeners").find(text)
    figures = any(it.kind in {"figure", "idiom"} and it.start <= verb.idx < it.end for it in softeners)
    return not figures and not any(it.kind in {"manner", "either"} for it in softeners)


def _is_kept_from_an_idea(verb: Token) -> bool:
    """ "Is diverted from criminality", "is brought out of isolation": nothing that anybody could watch."""
    to = [it for child in verb.children if child.dep_ == "prep" for it in child.children if it.dep_ == "pobj"]
    passive = any(child.dep_ == "nsubjpass" for child in verb.children)
    return passive and bool(to) and all(it.pos_ == "NOUN" and it.lower_.endswith(_idea_endings()) for it in to)


def _used_to(verb: Token) -> bool:
    """ "Who used to drink": what was once done is no evidence of what is."""
    return verb.head.lemma_ == "use" and verb.dep_ == "xcomp" and verb.head.tag_ in {"VBD", "VBN"}


def is_of_a_mind(verb: Token) -> bool:
    """ "Her mood lifts": what is said of a state of mind happens only as a figure of speech."""
    return any(
        child.dep_ in {"nsubj", "nsubjpass"} and child.lemma_.lower() in terms("evidence", "states_of_mind")
        for child in verb.children
    )


def _is_sensed(verb: Token, but_not: Sequence[tuple[int, int]]) -> bool:
    """Whether somebody hears or smells something, or nothing of it: “the neighbour has heard no rows”."""
    return (
        verb.lemma_ in _SENSES
        and verb.pos_ == "VERB"
        and _outside(verb.idx, but_not)
        and any(child.dep_ == "dobj" and child.pos_ == "NOUN" and not is_idea(child) for child in verb.children)
    )


def _is_person(noun: Token) -> bool:
    if noun.pos_ == "PROPN" and (not is_word(noun.lower_) or (noun.is_title and not _is_body(noun))):
        return True
    return noun.lower_ in _PEOPLE or bool(lexicon("grown_ups").find(noun.text))


def _is_body(noun: Token) -> bool:
    """Whether a word with a capital is an organisation, a service or a group: “School”, “Police”."""
    lists = (lexicon(name) for name in ("organisations", "services", "groups", "not_names"))
    return any(listed.find(noun.text) for listed in lists)


@functools.cache
def _says_little() -> frozenset[str]:
    """Verbs that say nothing definite, or only what goes on in a mind."""
    listed = (*words("empty_words")["words"], *words("inward")["words"])
    return frozenset(form for entry in listed for form in phrases(entry))


def _points_at_things(doc: Doc, but_not: Sequence[tuple[int, int]] = ()) -> bool:
    """Whether the text names two things that are no ideas, people or services, whatever any list knows of them."""
    text = doc.text
    covered = [*lexicon("abstract", ("abstract", "noun")).find(text), *conclusions(text)]
    covered += [*lexicon("services").find(text), *lexicon("grown_ups").find(text)]
    ideas = {token.lemma_.lower() for found in covered for token in found_words(found, doc)}
    # A listed thing of several words (“call-outs”) is one thing.
    inside = {token.i: found.start for found in listed_signals(text) for token in found_words(found, doc)}
    things = {
        inside.get(token.i, token.lemma_.lower())
        for token in doc
        if _outside(token.idx, but_not) and not of_a_standard(text, token.idx + len(token))
        if token.pos_ == "NOUN" and token.is_alpha and len(token) > 2 and not token.lower_.endswith(_idea_endings())
        if not (token.i == 0 and token.is_title and not is_word(token.lower_))  # “Kyle – calmer in class”
        if token.lemma_.lower() not in ideas and not token.lemma_.lower().endswith(_idea_endings())
    }
    return len(things) >= _ENOUGH_THINGS


def _is_act(found: Found, doc: Doc, text: str) -> bool:
    """Whether the word is a verb here (“she reads”), or names something that does not happen (“no shouting”)."""
    token = _first(found, doc)
    if token is not None and found.kind == "paper":
        return not concludes(text) and any(word.pos_ == "VERB" for word in doc)
    if token is None or found.kind != "doing":
        return False
    if token.pos_ == "VERB":
        return token.dep_ not in {"amod", "compound"} and not _used_to(token) and not is_of_a_mind(token)
    if len(found_words(found, doc)) > 1:
        return True
    before = {word.lower_ for word in doc[max(0, token.i - 2) : token.i]}
    return (token.tag_ in {"VBG", "VBZ", "VBP", "NNS"} or token.lower_.endswith("ing")) and bool(before & _DENIED)


def _is_said(found: Found, doc: Doc, text: str) -> bool:
    """Whether a child's own words are told, or anybody's that are more than “things are better”."""
    token = _first(found, doc)
    if token is None or found.kind != "saying" or token.pos_ != "VERB" or text[: found.start].endswith("as "):
        return False  # “as told by Mum” says who judges
    concluded = concludes(text, found.end)
    subject = " ".join(word.text for child in token.children if child.dep_ == "nsubj" for word in child.subtree)
    grown_up = subject.lower() in _EVERYBODY or lexicon("grown_ups").find(subject)
    return not concluded or not subject or not grown_up


def is_idea(token: Token) -> bool:
    """Whether a noun names an idea, a person or a service, and nothing that could be pointed at."""
    lemma = token.lemma_.lower()
    lists = (lexicon("abstract", ("abstract", "noun")), lexicon("services"), lexicon("grown_ups"))
    # “Letters” and “drawers” end like makers and doers, and can be pointed at.
    endings = tuple(ending for ending in _idea_endings() if ending not in {"er", "or"})
    return lemma.endswith(endings) or token.lower_.endswith(endings) or any(words.find(lemma) for words in lists)


def found_words(found: Found, doc: Doc) -> list[Token]:
    """The words of a parsed text that a lookup found."""
    return [token for token in doc if found.start <= token.idx < found.end]


def _first(found: Found, doc: Doc) -> Token | None:
    return next(iter(found_words(found, doc)), None)


@functools.cache
def _idea_endings() -> tuple[str, ...]:
    return tuple(terms("evidence", "ends_an_idea"))
