"""Owners that notes put beside the sentence: "Mum: …", "HV – …", "… (Dad)", "… – Mum", "Responsible: Mrs Begum"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace

from planlint.bundled import words
from planlint.english.acting.label import behind_a_post, done_for_children, is_full_name, is_told
from planlint.english.acting.verbs import is_base_verb
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner, Owners, credible
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, folded, key, listed, same_role, vocabulary
from planlint.word_lists import Worded

_LABEL = re.compile(r"\s*(?P<label>(?:[^:–—.;\n→]|(?<=\b[A-Z])\.){1,60}?)\s*(?::|→|[-=]>|\s[-–—]+|[–—]|-\s)\s*(?=\S)")
_ASKS_WHO = Worded(
    r"(?:^|[\s(\[;–—-])<owners.asks_who>\s*(?::|\s[-–—]\s)\s*"
    r"(?P<owner>(?:[^.;:)\]\n–—]|(?<=\b[A-Z])\.){1,60}?)(?=\s-\s|(?<!\b[A-Z])\.|[;:)\]\n–—]|$)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[(\[](?P<owner>[^()\[\]]{1,120})[)\]]")
_OWNER = r"(?P<owner>(?:[^-–—.;:,()]|(?<=\b[A-Z])\.){1,60}?)(?=\s*(?:[-–—,;(]|(?<!\b[A-Z])\.|$))"
_SET_OFF = re.compile(rf"(?:\s[-–—]+\s*|[–—]\s*|:\s+|(?<!\b[A-Z])\.\s+|;\s+){_OWNER}")
# “… – Mum, Gran to share”: the verb of both stands behind the last.
_ONE_MORE = re.compile(rf",\s*{_OWNER[:-1]}|\s+(?:to|will)\s+(?!(?:not )?(?:be|get|have|receive)\b)[a-z]+\b)")
_COPY = re.compile(r"\s*(?:cc|copy|copies|copied|inform|tell|cc['’]d)\b", re.IGNORECASE)
_ACTION_FOR = re.compile(
    r"\s*(?:(?:actions?|tasks?|jobs?|to do) )?for (?P<owner>[^:–—-]{1,60}?)\s*(?::|[-–—])", re.IGNORECASE
)
# “It is the job of Housing to …”, “It is for Mum and Nan to …”, “Over to Jo to …”.
_FALLS_TO = re.compile(
    r"\s*(?:over to|(?:it|this) (?:is|will be|shall be) "
    r"(?:for|up to|down to|the (?:job|responsibility|duty|task|role) of)) "
    r"(?:the )?(?P<owner>[^,.;:]{2,60}?) to (?=[a-z])",
    re.IGNORECASE,
)
_SOMEBODY_WILL = re.compile(r"\s*(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* (?:to|will|must|should|is to)\b")
_FIRST_NAME = re.compile(
    r"(?:^\s*|[:;.] |\)(?: (?:and|&|\+)|,) )(?P<name>(?:[A-Z]\. ?)?[A-Z][a-z][\w’'-]*(?: [A-Z][\w’'-]*)?)$"
)
_THEN_ACTS = re.compile(r"\s*(?:,?\s*(?:to|will|must|should|is to|are to)\b|(?:and|&|\+|/|,)\s+[A-Z])")
_CLAUSE_BREAK = re.compile(r"[:;\n]|(?<!\b[A-Z])(?<!\b[A-Z][a-z])\.\s")
_LONGEST_ARTICLE = 4
_DASHES = frozenset("-–—")
_JOINING = re.compile(r"\b(?:and|(?:along|together) with|as well as|with|or|the|plus|his|her|their)\b|[&,/+]")
_ACTORS = INDIVIDUAL | {OwnerKind.GROUP, OwnerKind.ORGANISATION}


def beside(text: str, people: Directory) -> tuple[Owner, ...]:
    """The individuals, groups and organisations that a note names beside its sentence, with their places."""
    found: list[Owner] = []
    for match in _ASKS_WHO.finditer(text):
        found.extend(_owners(match["owner"], match.start("owner"), people, _ACTORS))
    called = _ACTION_FOR.match(text) or _FALLS_TO.match(text)
    # “For Mum and Dad: Ruth will print the plan”: it is for them, and somebody else does it.
    if called is not None and not _SOMEBODY_WILL.match(text, called.end()):
        found.extend(_owners(called["owner"], called.start("owner"), people, _ACTORS))
    if not found and (label := _LABEL.match(text)) is not None:
        found.extend(_label(label, people))
    if not found:
        for match in _BRACKET.finditer(text):
            told = _explains(text[: match.start()], match["owner"]) or _COPY.match(match["owner"])
            if not (told or _tells_the_post(match, people)):
                named = _only(match, people) or _first(match["owner"], match.start("owner"), people)
                found.extend(named or _group_at_end(match, people))
    return tuple(found or _behind_the_sentence(text, people)) or _whose_visit(text, people)


def _behind_the_sentence(text: str, people: Directory) -> Iterator[Owner]:
    """Those whom a dash or a full stop sets off: “Weigh-ins – HV”, “… to be told. S. Kaur, T. Bright”."""
    for match in _SET_OFF.finditer(text):
        post = _BRACKET.match(text, match.end() + 1)
        if post is not None and _THEN_ACTS.match(text, post.end()):
            continue  # “Joint visit: Jo Bell (HV) and …”
        one: re.Match[str] | None = match
        while one is not None and (named := tuple(_only_owners(one, people))):
            yield from named
            one = _ONE_MORE.match(text, one.end())


def _whose_visit(text: str, people: Directory) -> tuple[Owner, ...]:
    """The roles in front of what they do, in a note without a verb: “HV and SW joint home visit in March”."""
    visit = _visit().match(text)
    if visit is None or any(word.endswith("ed") or word in listed("verb_group") for word in visit["rest"].split()):
        return ()
    owners = _read(visit["owner"], visit.start("owner"), people)
    roles = bool(owners.parts) and all(part.kind is OwnerKind.ROLE for part in owners.parts)
    return owners.parts if roles and _fills(visit["owner"], owners) else ()


@functools.cache
def _visit() -> re.Pattern[str]:
    kinds, things = ("|".join(words("owners")[name]) for name in ("kinds_of_visit", "done_by_role"))
    visit = rf"(?:(?:{kinds}) )*(?:{things})(?![\w-])"
    return re.compile(rf"\s*(?P<owner>[^,.;:()\d]{{2,50}}?)(?:['’]s)? {visit}(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


def _read(text: str, start: int, people: Directory) -> Owners:
    owners = people.read(text)
    moved = tuple(replace(part, start=part.start + start, end=part.end + start) for part in owners.parts)
    return Owners(text, moved)


def _owners(text: str, start: int, people: Directory, kinds: frozenset[OwnerKind]) -> Iterator[Owner]:
    yield from (part for part in _read(text, start, people).parts if part.kind in kinds and credible(part))


def _label(match: re.Match[str], people: Directory) -> Iterator[Owner]:
    # “DC Hughes (police): …”: what stands in brackets only says where they work.
    label = re.sub(r"\s*\([^()]*\)\s*$", "", match["label"])
    owners = _read(label, match.start("label"), people)
    # Organisations before a colon are as often the topic ("Housing: …") as the owner, so only people count.
    people_first = [
        part for part in owners.parts if part.kind in INDIVIDUAL and (credible(part) or is_full_name(part.text))
    ]
    if people_first and done_for_children(people_first, match.string[match.end() :], people):
        return
    works_there = owners.parts[1:] and people_first == [*owners.parts[:1]] and "," in label
    fills = _fills(label, owners) or behind_a_post(label, people_first)
    if people_first and (people_first == [*owners.parts] or works_there) and fills:
        yield from people_first
    elif is_told(match.string[match.end() :]) and all(part.kind is OwnerKind.GROUP for part in owners.parts):
        yield from owners.parts if _fills(label, owners) else ()


def _fills(text: str, owners: Owners) -> bool:
    named = sum(len(part.text) for part in owners.parts)
    return named * 2 >= len(_JOINING.sub("", text).strip())


def _first(text: str, start: int, people: Directory) -> tuple[Owner, ...]:
    parts = _read(text, start, people).parts
    if not parts or parts[0].kind not in INDIVIDUAL or not credible(parts[0]):
        return ()
    before = text[: parts[0].start - start]
    # “(fire officer Jo Dean to fit)”: a role stands before the name.
    what_they_are = before.split()[-1:] and key(before.split()[-1]) in listed("role_heads")
    return parts[:1] if len(before) <= _LONGEST_ARTICLE or what_they_are else ()


def _only(match: re.Match[str], people: Directory) -> tuple[Owner, ...]:
    """Several who are all that stands in brackets: “(SW + CAMHS)”; “Mrs Hill (head and SENCO)” is one."""
    owners = _read(match["owner"], match.start("owner"), people)
    known = all(part.kind in _ACTORS and credible(part) for part in owners.parts)
    first = bool(owners.parts) and any(part.kind in INDIVIDUAL for part in owners.parts)
    several = len(owners.parts) > 1 and first and known and _fills(match["owner"], owners)
    return owners.parts if several and not _is_whole_name(match.string[: match.start()], people) else ()


def _is_whole_name(text: str, people: Directory) -> bool:
    parts = people.read(text).parts
    return [part.kind for part in parts] == [OwnerKind.PERSON] and parts[0].text == text.strip() and credible(parts[0])


def _group_at_end(match: re.Match[str], people: Directory) -> tuple[Owner, ...]:
    """A group that a note ends in: “Weekly visits (all agencies)”."""
    owners = _read(match["owner"], match.start("owner"), people)
    ends = not match.string[match.end() :].strip(" .")
    groups = all(part.kind is OwnerKind.GROUP for part in owners.parts)
    return owners.parts if ends and owners.parts and groups and _fills(match["owner"], owners) else ()


def _explains(before: str, inside: str) -> bool:
    """Whether the brackets hold only the short form of the words before them: "health visitor (HV)"."""
    role = same_role().get(key(inside))
    return inside.isupper() and role is not None and folded(before).rstrip().endswith(role)


def _tells_the_post(match: re.Match[str], people: Directory) -> bool:
    """Whether the brackets tell what somebody is who then acts: “Kate (SW) and Bev (family support) to …”."""
    if _THEN_ACTS.match(match.string, match.end()) is None:
        return False
    before = match.string[: match.start()].rstrip()
    name = _FIRST_NAME.search(before)
    named = name is not None and not is_base_verb(name["name"].split()[0].lower())
    return named or _names_those_who_act(_CLAUSE_BREAK.split(_BRACKET.sub("", before))[-1], people)


def _names_those_who_act(clause: str, people: Directory) -> bool:
    """Whether a clause so far holds nothing but those who act in it: “Miss Lyle, along with Mrs Patel”."""
    owners = people.read(clause)
    if not owners.parts or not clause.rstrip().endswith(owners.parts[-1].text):
        return False
    first = clause.split()[0]
    if is_base_verb(first) and key(first) not in listed("titles", "first_names"):
        return False  # “Ring Mum (at work)”
    return all(part.kind in _ACTORS and credible(part) for part in owners.parts) and _fills(clause, owners)


def _is_place(part: Owner) -> bool:
    """Whether a body is also where something takes place: “Weekly group - Children's Centre”."""
    return key(part.text.split()[-1]) in listed("also_places")


def _only_owners(match: re.Match[str], people: Directory) -> Iterator[Owner]:
    first = match["owner"].split()[0] if match["owner"].strip() else ""
    if first.islower() and is_base_verb(first) and key(first) not in vocabulary():
        return
    owners = _read(match["owner"], match.start("owner"), people)
    # A group is the owner where it ends the note: “Weigh-ins - weekly - health staff”.
    ends = match.group().lstrip()[:1] in _DASHES | {","} and not match.string[match.end() :].strip(" .")
    kinds = INDIVIDUAL | {OwnerKind.GROUP, OwnerKind.ORGANISATION} if ends else INDIVIDUAL
    if any(part.kind is OwnerKind.ORGANISATION and _is_place(part) for part in owners.parts):
        return
    if (
        owners.parts
        and all(part.kind in kinds and credible(part) for part in owners.parts)
        and _fills(match["owner"], owners)
    ):
        yield from owners.parts
