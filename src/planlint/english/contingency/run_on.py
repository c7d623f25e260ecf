"""Where what is done begins that no comma sets off: “If she is hurt whoever is with her rings 999”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.words.lexicon import lexicon
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SHORTEST = 2  # words of a trigger, “if Dad visits”
_WHOEVER = {"whoever", "whichever"}
_SUBJECTS = {"he", "she", "they", "we", "i", "it"}
_TOGETHER = {"staff", "police", "carers", "workers", "officers", "paramedics", "professionals", "neighbours", "parents"}
_ALL_THE = {"the", "both", "all"}
_FINITE = {"VBZ", "VBP", "VBD", "MD"}
# Behind these somebody’s words or wishes are still told of: “if Mum says she will go”, “if Dad tells Nan to go”.
_WISHES = {"ask", "want", "expect", "fear", "hope"}
_MAKES = {"allow", "get", "force", "invite", "help", "need", "leave", "send"}
_GOES_ON = {"that", "which", "who", "and", "or", "where", "what", "how", "why", "than", "because", "as", "but", "to"}
_ENDS = {"NOUN", "PROPN", "NUM", "ADV", "ADJ", "VERB", "ADP"}


def run_on(start: int, last: int, doc: Doc) -> int:
    """Where the words of a trigger run on into somebody who acts; else `last`."""
    clause = [token for token in doc if start <= token.idx < last]
    tells = terms("contingency", "tells_that") | _WISHES
    for at, token in enumerate(clause):
        if at <= _SHORTEST:
            continue
        if token.lower_ in _WHOEVER:
            return token.idx
        # “If he says he is not safe he will go …”: what is said has its own verb, too.
        told = max((i for i, word in enumerate(clause[:at]) if word.lemma_.lower() in tells), default=-1)
        happened = any(map(_is_finite, clause[told + 1 : at])) or _in_the_event(clause[:at])
        made = any(word.lemma_.lower() in _MAKES for word in clause[:at])
        if happened and (_second_subject(token) or _named(token) or _several(token) or (not made and _to_do(token))):
            return token.idx
    return last


def _in_the_event(words: list[Token]) -> bool:
    """Whether a noun has been named after “in the event of”, which needs no verb."""
    return [it.lower_ for it in words[:4]] == ["in", "the", "event", "of"] and words[-1].pos_ in {"NOUN", "PROPN"}


def _is_finite(word: Token) -> bool:
    """Whether something happens; the tagger may take “Kirsty’s having” for what is Kirsty’s."""
    following = word.doc[word.i + 1 : word.i + 2]
    shortened = word.lower_ in {"'s", "’s"} and bool(following) and following[0].tag_ == "VBG"
    return word.tag_ in _FINITE or shortened


def _second_subject(word: Token) -> bool:
    """Whether a pronoun takes up the sentence: “loses weight between two clinics he is seen by …”."""
    before, following = word.nbor(-1), word.doc[word.i + 1 : word.i + 2]
    return (
        word.lower_ in _SUBJECTS
        and before.lower_ not in _GOES_ON
        and before.pos_ in _ENDS
        and bool(following)
        and (following[0].pos_ in {"VERB", "AUX"} or _is_act(following.text))
    )


def _is_act(word: str) -> bool:
    """Whether it is what somebody does, though the tagger may take “texts” for a noun."""
    acts = lexicon("safe_acts", ("now", "verb"), ("later", "verb"), ("tells", "verb")).find(word)
    return word.endswith("s") and bool(acts)


def _named(word: Token) -> bool:
    """Whether somebody’s name stands before what she does: “can’t get out of bed Kyle texts Nan”."""
    following = word.doc[word.i + 1 : word.i + 2].text
    return (
        word.is_title
        and word.nbor(-1).lower_ not in _GOES_ON
        and word.nbor(-1).pos_ in _ENDS - {"ADP", "VERB"}
        and _is_act(following)
        and not lexicon("not_names").find(word.text)
    )


def _several(word: Token) -> bool:
    """Whether people stand there who do something together: “has an attack at nursery staff follow …”."""
    following = word.doc[word.i + 1 : word.i + 2]
    before = word.nbor(-1)
    if word.lower_ in _ALL_THE and following and following[0].lower_ in terms("contingency", "behind_the"):
        # “… a row at a handover the boys stay put”, “labour starts the ward rings EDT”
        does = word.doc[word.i + 2 : word.i + 3]
        acts = bool(does) and (does[0].tag_ in {"VBP", "VB", "MD"} or _is_act(does.text))
        return acts and before.pos_ in _ENDS - {"ADP", "ADJ"}
    return (
        word.lower_ in _TOGETHER
        and before.lower_ not in _GOES_ON
        and before.pos_ in _ENDS - {"ADP", "VERB", "ADJ"}
        and bool(following)
        and following[0].tag_ in {"VBP", "VB"}
    )


def _to_do(word: Token) -> bool:
    """Whether somebody is named who is to do something: “appt missed midwife to ring SW”."""
    following = word.doc[word.i + 1 : word.i + 3]
    return (
        len(following) > 1
        and following[0].lower_ == "to"
        and following[1].tag_ == "VB"
        and (
            any(lexicon(name).find(word.text) for name in ("roles", "relations", "grown_ups", "organisations"))
            or (word.pos_ == "PROPN" and word.nbor(-1).pos_ in {"NOUN", "PROPN"})
        )
    )
