"""Is it plain, kind and readable? Hard words, blame, sentences too long to take in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Literal

from planlint.bundled import words as listed_words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.given_at_home import known_from_use
from planlint.checks.in_the_plan import is_no_post
from planlint.english.family.blamed import blames_family
from planlint.english.opinion.leaning import is_told
from planlint.english.opinion.noticed import Seen
from planlint.english.plain.hard_words import HardWord, hard_words
from planlint.english.plain.reading import hard_sentences
from planlint.english.words.direct_speech import is_utterance
from planlint.english.words.in_place import in_place
from planlint.english.words.listed import Listed, word_list
from planlint.english.words.senses import has_sense
from planlint.english.words.sentences import Sentence, sentences, word_count
from planlint.finding import Fix
from planlint.model.base import Kind
from planlint.model.paths import Path, TextField

# “looked (say who saw it)”: words to write, and advice to the writer.
_ADVICE = re.compile(r"^(.*?)( \((?:say|use|name|add|give|keep)\b[^()]*\))?$")

# Who speaks of themselves, with no worker's words around it.
_OF_ONESELF = re.compile(r"^\W*(?:I|I['’]\w+|My|We)\b")
_UNKNOWN = "may not know; say"
_BLAME = "blame-language"
# Fewer are a name, a label, a note of which readers have said nothing.
_FEWEST_WORDS = 4
_WHAT_HAPPENED = "what somebody saw, heard or counted"
_HEARD = "hears often and may never have been told; say once what it is:"
# Not what a family reads for itself: what it hears often is told where it does.
_ASIDE = {Kind.ROLE, Kind.BY_WHOM, Kind.BY_WHEN}


class Jargon(Options):
    """Words that a family may not know: those of the list `jargon`, and those built of the parts in `word_building`."""

    kind: Literal["jargon"] = "jargon"
    VALUES: ClassVar = frozenset({"known", "plain"})


def jargon(text: TextField, options: Jargon, context: Context) -> Iterator[Hit]:
    """Report a professional's word in its professional sense, unless the plan explains it there or earlier."""
    if not context.in_english:
        return
    words = text.text
    for hard in context.worked_out(_unexplained).get(text.path, ()):
        listed = hard.listed
        if has_sense(listed, words, context.parse):
            plain = _offered(_exactly(listed, words[listed.start : listed.end]) or listed.entry.plain)
            hit = _listed_hit(words, listed, plain, known=_HEARD if hard.heard else _UNKNOWN)
            yield replace(hit, habit=listed.entry.term, lighter=hard.heard)  # who writes it once writes it again


def _unexplained(context: Context) -> dict[Path, list[HardWord]]:
    """By text, the hard words to be told there; worked out once for a plan, since to explain a word once is enough.

    What a family hears at every other meeting is told once, where the plan first says it: a plan that had plain words
    for it each time would be longer, not plainer.
    """
    told: dict[Path, list[HardWord]] = {}
    known = set()
    own = listed_words("jargon")["own_meetings"].get(context.plan.document, ())  # those who read its record sat there
    for text in context.texts:
        for hard in hard_words(text.text) if text.kind is not None and not _is_told_by_themselves(text) else ():
            entry = hard.listed.entry
            if hard.explained:
                known.add(entry)
            elif hard.heard and text.kind in _ASIDE:
                continue
            elif entry not in known and entry.term not in own and not known_from_use(hard, text.text, context):
                told.setdefault(text.path, []).append(hard)
                if hard.heard and entry.part_of_speech is None:
                    known.add(entry)
    return told


def _is_told_by_themselves(text: TextField) -> bool:
    """Whether it is the view of a child or a parent in their own words: “I want contact with my dad”."""
    return text.path[-1] == "says" and _OF_ONESELF.search(text.text) is not None and "“" not in text.text


def _offered(plain: str) -> str:
    """The plain words as they are offered: each way in quotes, what the list says to the writer behind it."""
    *first, last = (_ADVICE.sub(r"“\1”\2", way.strip()) for way in plain.split(";"))
    return f"{', '.join(first)} or {last}" if first else last


class Blame(Options):
    """Words that blame a child or a parent, from the list `blame`, each with what to write instead."""

    kind: Literal["blame"] = "blame"
    VALUES: ClassVar = frozenset({"plain"})


def blame(text: TextField, options: Blame, context: Context) -> Iterator[Hit]:
    """Report words of blame about the family; what a thing, a service or a professional did is no blame.

    Where the list has none of a sentence's words, the sentence is reported if readers would say that it blames.
    """
    if not context.in_english:
        return
    words = text.text
    listed, praises = [*word_list("blame").find(words)], text.path[:1] == ("strengths",)
    for one in sentences(words):
        within = [found for found in listed if one.start <= found.start < one.end]
        if within or not praises:  # among what goes well nobody blames but with words of the list
            yield from _in_a_sentence(words, one, within, Seen(one.text, str(text.kind)), context)


def _in_a_sentence(words: str, one: Sentence, listed: list[Listed], seen: Seen, context: Context) -> Iterator[Hit]:
    """The words of the list that are about the family; where the list has none, the whole as readers would say."""
    told = [found for found in listed if _blames(words, found, context)]
    if not told and not _readers_know(one.text, seen, listed, context):
        return
    if not is_told(_BLAME, seen, found=bool(told), in_a_plan=context.faults_are_rare):
        return
    if told:
        yield from (_listed_hit(words, found, found.entry.plain) for found in told)
    elif not is_utterance(words, one.start, one.end):
        yield Hit((), one.text, one.start, one.end, {"plain": _WHAT_HAPPENED})


def _readers_know(sentence: str, seen: Seen, listed: list[Listed], context: Context) -> bool:
    """Whether readers are asked: in a plan only about what is told of the family, where blame stands, and where no word
    of the list does, since whose fault it is grammar knows by who works with the family."""
    of_a_plan = not listed and seen.field == Kind.NARRATIVE
    return (context.fragment or of_a_plan) and word_count(sentence) >= _FEWEST_WORDS


def _blames(words: str, listed: Listed, context: Context) -> bool:
    if is_utterance(words, listed.start, listed.end):
        return False
    return blames_family(context.parse(words), listed.start, listed.end, workers(context))


def _listed_hit(words: str, listed: Listed, plain: str, **values: str) -> Hit:
    quote = words[listed.start : listed.end]
    return Hit((), quote, listed.start, listed.end, {"plain": plain, **values}, fix=_plainer(words, listed))


def _plainer(words: str, listed: Listed) -> Fix | None:
    """Plain words that can stand in the very place, as the list has them for this very form; the rest is for people."""
    plain = _exactly(listed, words[listed.start : listed.end])
    written = in_place(words, listed.start, listed.end, plain) if plain else None
    return Fix(written, safe=False) if written else None


def _exactly(listed: Listed, quote: str) -> str | None:
    return listed.entry.exactly.get(" ".join(quote.lower().split()))


def workers(context: Context) -> frozenset[str]:
    """Words of the names of the plan's professionals, in small letters, without those that the family's names share."""
    family: list[str | None] = [name for child in context.plan.children for name in (child.name, *child.known_as)]
    others: list[str | None] = []
    for person in context.plan.people:
        known = family if not person.agency and is_no_post(person.role) else others
        known += [person.name, person.agency, *person.known_as]
    return _words(others) - _words(family)


def _words(names: list[str | None]) -> frozenset[str]:
    return frozenset(word.lower() for name in names if name for word in name.split())


class HardToRead(Options):
    """Sentences too long or too tangled to take in at one reading; the measure is in `english/plain/reading.py`."""

    kind: Literal["hard-to-read"] = "hard-to-read"
    VALUES: ClassVar = frozenset({"burden"})


def hard_to_read(text: TextField, options: HardToRead, context: Context) -> Iterator[Hit]:
    """Report the sentence. It is no verdict on the plan or on who wrote it."""
    if not context.in_english:
        return
    for hard in hard_sentences(text.text, context.parse):
        yield Hit((), hard.sentence.text, hard.sentence.start, hard.sentence.end, {"burden": hard.burden})
