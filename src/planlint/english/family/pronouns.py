"""Whom a name, a relation or a pronoun means in a sentence about a family."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planlint.bundled import words
from planlint.english.family.cast import Cast

_HE, _SHE = {"he", "him", "his"}, {"she", "her"}


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody in a text: their sign, gender where told, place, and the number of the sentence they stand in."""

    who: str
    gender: str
    start: int
    end: int
    sentence: int
    owns: bool = False
    pronoun: bool = False

    @property
    def grown_up(self) -> bool:
        """Whether it is a parent or a parent's partner."""
        return self.who.isdigit()

    def starting(self, start: int) -> Mention:
        """The same with the words before that say whose they are."""
        return replace(self, start=start)

    def named_by(self, name: Mention) -> Mention:
        """The same person, known by the name that follows: “her partner Gaz”."""
        return replace(name, start=self.start)


_GROWN_CHILD = {"son": "father"}


def meant(
    kind: str,
    said: str,
    before: str,
    owner: Mention | None,
    found: Sequence[Mention],
    cast: Cast,
    sentence: int,
    guess: bool,
) -> tuple[str, str]:
    """The sign and gender of what is said; `owner` is whose mother or partner it is, `before` the words between."""
    if kind == "pronoun":
        return _pronoun(said.lower(), found, cast, sentence, guess)
    if kind == "name":
        return _named(said, cast)
    if kind in {"mother", "father", "parents"}:
        child_here = any(one.who == "c" and one.sentence == sentence for one in found)
        return _parent(kind, owner, cast, child_here)
    if kind == "partner":
        return _partner(said.lower(), before.lower(), owner, found, cast)
    if kind == "outsider":
        # “He” is none of several: in “ring the police if he breaches” it is not the police.
        return "o", "they" if said.lower() in words("family_mentions")["several"] else ""
    if kind == "child" and owner is not None and owner.who == "r" and said.lower() in _GROWN_CHILD:
        return _parent(_GROWN_CHILD[said.lower()], None, cast, False)  # “Nan to keep her son from hitting his wife”
    # “She” is none of “the weans”: in “leave the weans with her partner” it is the mother.
    several = said.lower() in words("family_mentions")["several"]
    gender = "they" if several else _gender(kind, said.lower())
    return ("c" if kind == "child" else "r"), gender


def _named(said: str, cast: Cast) -> tuple[str, str]:
    for place, one in enumerate(cast.grown_ups):
        if said in one.names:
            return str(place), one.gender
    return ("c" if said in cast.children else "r" if said in cast.relatives else "o"), ""


def _parent(kind: str, owner: Mention | None, cast: Cast, child_here: bool) -> tuple[str, str]:
    """“Mum”, “her dad” of a child are the plan's; the mother of a grown-up, or of a friend, is somebody else."""
    gender = {"mother": "she", "father": "he"}.get(kind, "")
    childs = owner is None or owner.who in {"c", "him", "her", "p", "?"} or (owner.pronoun and child_here)
    if not childs:
        return "r", gender
    if kind == "parents":
        return "p", ""
    place = cast.first(kind)
    if owner is not None and owner.pronoun and owner.who == str(place):
        return "r", gender  # Leila's own mother, in “Leila takes the children to her mother's”
    return ("o" if place is None else str(place)), gender


def _partner(said: str, before: str, owner: Mention | None, found: Sequence[Mention], cast: Cast) -> tuple[str, str]:
    """Another grown-up than the one whose partner it is, and than the one spoken of last."""
    gender = _gender("partner", said)
    # A child's stepfather is the plan's own.
    owner = None if said.startswith("step") and owner is not None and owner.who == "c" else owner
    if owner is not None and owner.who in {"c", "r", "o"} and not owner.pronoun:
        return "o", gender
    whose = owner.who if owner is not None and owner.grown_up else None
    if owner is not None and owner.who in {"him", "her"}:
        gender = gender or ("he" if owner.who == "her" else "she")
    past = any(word in f"{before} {said}".replace("-", " ").split() for word in words("family_mentions")["past"])
    fits = [
        (one.is_ != "partner", one.gender == "she", place)
        for place, one in enumerate(cast.grown_ups)
        if str(place) != whose and (not gender or one.gender in {gender, ""}) and not (past and one.is_ == "partner")
    ]
    if whose is None and owner is None and found and found[-1].grown_up:
        fits = [each for each in fits if str(each[-1]) != found[-1].who]
    if not fits or (owner is not None and owner.who in {"c", "r", "o"}):
        return "o", gender
    place = min(fits)[-1]
    return str(place), cast.grown_ups[place].gender


def _pronoun(said: str, found: Sequence[Mention], cast: Cast, sentence: int, guess: bool) -> tuple[str, str]:
    gender = "he" if said in _HE else "she" if said in _SHE else ""
    if not gender:
        return "?", ""
    here = [one for one in found if one.sentence == sentence]
    fitting = [one for one in here if one.grown_up and one.gender in {gender, ""}]
    acts = next((one for one in reversed(here) if one.grown_up), None)
    if said in {"him", "her"} and acts is not None and fitting and fitting[-1].who == acts.who:
        # “Dad pushed Leo and hit him”: whoever does it is not whom it is done to.
        others = [one for one in fitting if one.who != acts.who]
        near = [one for one in here if not one.grown_up and one.gender in {gender, ""} and one.who in {"c", "r"}]
        # “Mother's partner Sean is violent to her”: of Sean nobody knows more, and the plan has a woman besides.
        somebody_else = not acts.gender and any(one.gender == gender for one in cast.grown_ups)
        fitting = others or ([] if near or somebody_else else fitting)
    if fitting:
        return fitting[-1].who, gender
    near = [one for one in here if not one.grown_up and (one.gender == gender or (not one.gender and one.who in "cro"))]
    if near and (near[-1].who == "c" or near[-1].gender or not guess):
        return near[-1].who, gender
    earlier = [one for one in found if one.gender == gender and (one.grown_up or one.sentence < sentence)]
    if earlier:
        return next((one for one in reversed(earlier) if one.grown_up), earlier[-1]).who, gender
    alone = [place for place, one in enumerate(cast.grown_ups) if one.gender == gender]
    # “he” in a plan of a mother and a partner of whom it does not tell: the partner.
    alone = alone or [place for place, one in enumerate(cast.grown_ups) if not one.gender]
    if guess and len(alone) == 1:
        return str(alone[0]), gender
    return ("him" if gender == "he" else "her"), gender


def _gender(kind: str, said: str) -> str:
    groups = words("family_mentions")[kind]
    return next((gender for gender in ("she", "he") if said in groups[gender]), "")
