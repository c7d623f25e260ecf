"""Who is meant by "by whom": the plan's people, found by name, relation or role, and everybody else told apart."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.english.owners.cutting import Phrase, phrases
from planlint.english.owners.explained import explained, place_name
from planlint.english.owners.known_names import Known, Match, known, match
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.phrase import sense
from planlint.english.owners.placeholders import with_placeholders
from planlint.english.owners.roles import by_relation, by_role, nobody_holds, nobody_is
from planlint.english.owners.text import Word
from planlint.english.owners.titles import whole_titles
from planlint.english.owners.words import (
    OwnerKind,
    key,
    listed,
    misspelt_group,
    same_role,
    vocabulary,
)
from planlint.model.plan import CaseDocument

# Time must stay bounded when a whole page stands in the cell for the owner.
_LONGEST_BY_WHOM = 2000
_INITIALS = re.compile(r"[A-Z][A-Za-z]?\.?(?:[A-Z]\.?){1,2}")


class Directory:
    """The people of one plan, ready to be recognised in texts."""

    def __init__(self, plan: CaseDocument) -> None:
        self.people = (*map(known, plan.people), *map(known, plan.children))
        self.children = frozenset(child.id for child in plan.children if child.id)
        self.offices = {
            "lead social worker": plan.lead_social_worker,
            "team manager": plan.team_manager,
            "conference chair": plan.conference_chair,
        }
        self._initials = {one for person in plan.people for one in person.known_as if _INITIALS.fullmatch(one)}
        self._ids = {person.id for person in self.people if person.id}
        self._agencies = {key(person.agency.partition(",")[0]) for person in self.people if person.agency}

    @functools.lru_cache(maxsize=4096)  # noqa: B019 - lives as long as the run
    def read(self, by_whom: str) -> Owners:
        """The owners that a text names; see Owner."""
        if by_whom.strip() in self._ids and (owner := self._by_id(by_whom)) is not None:
            return Owners(by_whom, (owner,))
        found: list[Owner] = []
        cut = whole_titles(phrases(by_whom[:_LONGEST_BY_WHOM]), self._is_known, self._is_child)
        index = 0
        while index < len(cut):
            reversed_name = self._reversed(by_whom, cut, index)
            if reversed_name is not None:
                found.append(reversed_name)
                index += 2
                continue
            owner = self._owner(by_whom, cut[index])
            found.append(owner if _in_a_list(cut, index) else place_name(owner, cut[index], found))
            index += 1
        return Owners(by_whom, with_placeholders(by_whom, explained(found, cut)))

    def _by_id(self, text: str) -> Owner | None:
        start = text.index(text.strip())
        plain = sense(phrases(text)[0].words, lambda _: False) if phrases(text) else None
        if plain is not None and plain.kind in {OwnerKind.ORGANISATION, OwnerKind.GROUP}:
            return None
        return Owner(OwnerKind.PERSON, text.strip(), start, start + len(text.strip()), text.strip(), True)

    def candidates(self, name: str) -> tuple[Known, ...]:
        """Everybody a written name may mean: the best matches only."""
        graded = [(self._match(name, person), person) for person in self.people]
        best = max((grade for grade, _ in graded), default=Match.NO)
        return tuple(person for grade, person in graded if grade is best) if best is not Match.NO else ()

    @functools.lru_cache(maxsize=4096)  # noqa: B019 - lives as long as the run
    def _match(self, name: str, person: Known) -> Match:
        return match(name, person)

    def _sure(self, name: str) -> str | None:
        people = self.candidates(name)
        return people[0].id if len(people) == 1 and self._match(name, people[0]) >= Match.SURE else None

    def _is_known(self, text: str) -> bool:
        return any(self._match(text, person) >= Match.SURE for person in self.people)

    def _is_child(self, text: str) -> bool:
        return any(person.child for person in self.people if self._match(text, person) >= Match.SURE)

    def _owner(self, text: str, phrase: Phrase) -> Owner:
        if len(phrase.words) == 1 and phrase.words[0].text in self._initials:
            only = phrase.words[0]  # “LA” is Lucy Adair here, and no local authority
            return self.identified(Owner(OwnerKind.PERSON, only.text, only.start, only.end))
        found = sense(phrase.words, self._is_known)
        words = phrase.words[found.begin : found.end] or phrase.words
        if found.kind is OwnerKind.PERSON and len(words) == 1 and misspelt_group(words[0].key):
            found = replace(found, kind=OwnerKind.GROUP)
        if found.kind is OwnerKind.PERSON and self._is_where_somebody_works(words):
            found = replace(found, kind=OwnerKind.ORGANISATION)
        start, end = words[0].start, words[-1].end
        said = text[start:end]
        if phrase.words[0].start < start and found.kind is OwnerKind.GROUP:
            start, said = phrase.words[0].start, text[phrase.words[0].start : end]
        return self.identified(Owner(found.kind, said, start, end), found.at)

    def _is_where_somebody_works(self, words: Sequence[Word]) -> bool:
        """Whether it is “Unity” in a plan that has “Sam Underwood, recovery coordinator, Unity”."""
        name = " ".join(word.text for word in words)
        return key(name) in self._agencies and not self.candidates(name)

    def identified(self, owner: Owner, at: Sequence[Word] = ()) -> Owner:
        """The same owner with the person it means, where there is only one."""
        if owner.kind is OwnerKind.PERSON:
            # "Uncle Dave", "Nan Maureen", "DSN Paula Reeve": the whole, else the name alone.
            first, _, rest = owner.text.partition(" ")
            post = first.isupper() and len(first) > 1 and " " in rest
            names = [owner.text, rest if post or vocabulary().get(key(first)) is OwnerKind.RELATION else ""]
            name = next((one for one in names if one and self.candidates(one)), owner.text)
            return _with(owner, self._sure(name), bool(self.candidates(name)))
        if owner.kind is OwnerKind.RELATION:
            if (exact := self._sure(owner.text)) is not None:
                return _with(owner, exact, True)
            related = by_relation(owner.text, self)
            return _with(owner, related, related is not None or not nobody_is(owner.text, self))
        if owner.kind is OwnerKind.ROLE:
            if (by_initials := self._by_initials(owner.text)) is not None:
                return _with(replace(owner, kind=OwnerKind.PERSON), by_initials, True)
            return _with(owner, by_role(owner.text, at, self), not nobody_holds(owner.text, self))
        return owner

    def _by_initials(self, text: str) -> str | None:
        """Who it is that letters of a rare post stand for: “FN” is Fatima Noor, where nobody is a family nurse."""
        rare = text.isupper() and key(text) not in same_role()
        return self._sure(text) if rare and nobody_holds(text, self) else None

    def _reversed(self, text: str, cut: Sequence[Phrase], index: int) -> Owner | None:
        if index + 1 >= len(cut) or cut[index + 1].before != "," or len(cut[index].words) > 2:
            return None
        first, second = cut[index], cut[index + 1]
        if len(second.words) > 2 or self._is_known(text[first.words[0].start : first.words[-1].end]):
            return None
        start, end = first.words[0].start, second.words[-1].end
        said = " ".join(word.text for word in (*second.words, *first.words))
        if self._is_known(said):
            return _with(Owner(OwnerKind.PERSON, text[start:end], start, end), self._sure(said), True)
        if self._goes_on(cut, index) or _two_first_names(first, second):
            return None
        kinds = [sense(phrase.words, self._is_known).kind for phrase in (first, second)]
        names = kinds == [OwnerKind.PERSON, OwnerKind.PERSON]
        if names and len(first.words) == len(second.words) == 1 and not self._is_known(second.words[0].text):
            return Owner(OwnerKind.PERSON, text[start:end], start, end)
        return None

    def _goes_on(self, cut: Sequence[Phrase], index: int) -> bool:
        """Whether first names are listed: “Priya, Jo, Mel”."""
        listing = cut[index : index + 3]
        return len(listing) == 3 and all(one.words[0].key in listed("first_names") for one in listing)


def _in_a_list(cut: Sequence[Phrase], index: int) -> bool:
    """Whether one word goes on to another: “Trish, Bex and Jude” are three people."""
    following = cut[index + 1] if index + 1 < len(cut) else None
    words = [len(phrase.words) for phrase in cut[max(0, index - 1) : index + 2]]
    return following is not None and following.before in {"and", "&", "+"} and words == [1, 1, 1]


def _two_first_names(first: Phrase, second: Phrase) -> bool:
    """“Carly, Dev” are two people; a name that is a surname too may stand first: “James, Dev”."""
    one, other = first.words[0].key, second.words[0].key
    return (
        len(first.words) == len(second.words) == 1
        and one != other
        and one in listed("first_names") - listed("both_names")
    )


def directory(plan: CaseDocument) -> Directory:
    """The people of a plan, ready to be recognised in "by whom" and in sentences."""
    return Directory(plan)


def _with(owner: Owner, found: str | None, is_known: bool) -> Owner:
    return Owner(owner.kind, owner.text, owner.start, owner.end, found, is_known, owner.explained)
