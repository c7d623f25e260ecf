"""Which language a text is in: by its script, by letters that only one language has, and by its words."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded
from planlint.translate.checks.scripts import letters_by_script, share_of
from planlint.translate.languages import Language

_LEAST_SHARE = 0.6
_LEAST_LETTERS = 4
_LETTERS_TO_JUDGE_WORDS = 40
_LETTERS_FOR_A_TELL_TALE = 2
_RUN_OF_ENGLISH = 5
_FEW_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*")
# “The Royal Borough of Kensington and Chelsea” is a name, however long.
_WITHIN_NAMES = frozenset({"of", "and", "the", "for", "in", "at", "on", "to"})


def language_faults(english: str, words: str, language: Language) -> Iterator[Fault]:
    """Judges `words`, the translation as it came back without names and addresses, beside its English without them."""
    base = language.locale.split("_")[0]
    if not letters_by_script(words).total():
        return
    here = _words(words)
    if here and here == _words(english):
        # A word or two can be the same in both: "No", "WhatsApp".
        yield Fault("warning" if len(here) < _FEW_WORDS else "error", "english", "it is the same as the English")
        return
    own = _without_what_keeps_its_spelling(english, words)
    if letters_by_script(own).total() >= _LEAST_LETTERS and share_of(own, language.script) < _LEAST_SHARE:
        yield Fault("error", "script", "most of its letters are not of the script of this language")
        return
    run = _english_run(english, words)
    if run:
        yield Fault("error", "english", f"a part is still in English: “{run}”")
    telling = list(_tell_tale(words, language, base))
    yield from telling
    if not any(fault.level == "error" for fault in telling):
        yield from _by_words(words, language.script, base)


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


def _without_what_keeps_its_spelling(english: str, words: str) -> str:
    """The translation without the words that the English writes with a capital: “Freedom”, “Mrs Flint”, “IDVA”.

    The sheet tells the translator to keep them: a short sentence may have more of their letters than of its own.
    """
    kept = _capitals(english)
    return _LATIN.sub(lambda found: " " if folded(found.group()) in kept else found.group(), words)


def _capitals(english: str) -> set[str]:
    return {folded(word) for word in _WORD.findall(english) if word[0].isupper()}


def _english_run(english: str, words: str) -> str | None:
    source, here = f" {' '.join(_words(english))} ", _words(words)
    named = _capitals(english) | _WITHIN_NAMES
    for at in range(len(here) - _RUN_OF_ENGLISH + 1):
        run = " ".join(here[at : at + _RUN_OF_ENGLISH])
        if f" {run} " in source and not named.issuperset(here[at : at + _RUN_OF_ENGLISH]):
            return run
    return None


def _tell_tale(words: str, language: Language, base: str) -> Iterator[Fault]:
    """Letters that this language does not have, or the lack of those that it cannot do without."""
    for other in _letters()["not_in"].get(f"{base}-{language.script}", _letters()["not_in"].get(base, [])):
        found = [letter for letter in words if letter in other["letters"]]
        if len(found) >= other.get("from", _LETTERS_FOR_A_TELL_TALE):
            yield Fault(other.get("level", "error"), "language", f"{other['says']}: {' '.join(sorted(set(found)))}")
    needed = _letters()["needed"].get(base)
    if needed and language.script == needed["script"]:
        letters = sum(letters_by_script(words).values())
        if letters >= _LETTERS_TO_JUDGE_WORDS and not set(words) & set(needed["letters"]):
            yield Fault("warning", "language", needed["says"])


def _by_words(words: str, script: str, base: str) -> Iterator[Fault]:
    if letters_by_script(words).total() <= _LETTERS_TO_JUDGE_WORDS:
        return
    guessed = _guessed(words, script, base)
    if guessed and guessed != base:
        from babel import Locale

        called = Locale.parse(guessed).get_display_name("en_GB") or guessed
        yield Fault("error", "language", f"its words read as {called}")


def _guessed(words: str, script: str, base: str) -> str | None:
    """The likeliest of the language, English, its neighbours and those of its script that plans are often put into.

    None for a language that the identifier does not know.
    """
    neighbours = _letters()["neighbours"].get(base)
    if neighbours is None:
        return None
    import py3langid

    py3langid.set_languages(sorted({base, "en", *neighbours, *_letters()["often"].get(script, [])}))
    return str(py3langid.classify(words)[0])


@functools.cache
def _letters() -> dict[str, Any]:
    data: dict[str, Any] = load_yaml(folder("templates") / "translate" / "letters.yml")
    return data
