"""Who acts and by when, where an action's own sentence says so: “Khalid will live at his brother's from 1 March”."""

from __future__ import annotations

import re

from planlint.read.word.parts.few_words import OF_TIME
from planlint.read.word.parts.known_people import is_known
from planlint.read.word.parts.time_in_sentence import time_in
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.no_owner import begins_act
from planlint.read.word.vocabulary.owners import is_all_of_us, is_group, is_name, is_owner, is_timescale
from planlint.read.word.vocabulary.posts_with import is_post_with
from planlint.word_lists import Worded

_WILL = (
    r"(?:(?:will|shall|must|should|wo|sha)(?:n['’]t)?"
    r"|(?:(?:has|have) )?(?:agreed|promised|offered|undertaken|undertook) to"
    r"|(?:agree|promise|offer|undertake)s? to)\b"
)
_TO = r"(?:(?:is |are |needs? )?(?:going )?to)\b"
# “Handovers will be done by …”: who stands before it does nothing.
_DONE = r"(?:\w+ly )?(?:\w+ed|\w+en|<draft_lines.done>)\b"
_WHO = Worded(
    rf"(?P<who>[^\W\d_][\w'’.&()/, -]{{0,60}}?),?\s+(?:(?P<will>{_WILL})|{_TO})(?! be {_DONE})", re.IGNORECASE
)
# “Fadumo holds the keys”, “Carol has Micah on Fridays”, “each morning Ms Prentice meets him”: only of those who are
# known. “Carol has moved out” is a report.
_DOES = Worded(
    r"(?P<who>[^\W\d_][\w'’.&/, -]{0,60}?),?\s+"
    rf"(?!(?:is|was|does|says|as|his|this|its)\b)(?!has (?:not |already )?(?!children\b){_DONE})[a-z]+s\b"
)
# “Mum and Dad write the house rules”: several who do something.
_THEY_DO = Worded(
    r"(?P<who>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}?(?:\s+(?:and|&)|,)\s[^\W\d_][\w'’.&/, -]{0,40}?)\s+"
    rf"(?:both |each )?(?!<draft_lines.no_deed>\b)(?!have (?:not |already )?(?!children\b){_DONE})[a-z]+\b(?<!s)"
)
_NAME = r"[A-Z][\w'’.-]*\w(?:\.(?= [A-Z]))?"
_NAMED = rf"(?P<who>{_NAME}(?: (?:and )?{_NAME}){{0,3}})"
_NAMED_LAST = rf"(?P<who>{_NAME}(?:(?:,(?: or| and)?| and| or| &)? {_NAME}){{0,5}})"
_DONE_BY = Worded(rf"\bbe {_DONE}[^.;]{{0,40}}? by {_NAMED}")
# “Tablets locked away today by Catherine.”, “Daily pick up at the pharmacy, Jodie, ongoing.”
_DONE_AT_LAST = Worded(rf"\b{_DONE}(?:[^.;,]|(?<=\d)\.(?=\d)){{0,40}}? by {_NAMED_LAST}\W*$")
_BEFORE_TIME = re.compile(rf"[,;–—-]\s+{_NAMED},\s+(?P<when>[^,;]{{2,40}}?)\W*$")
_WITH = re.compile(rf"^(?P<child>[A-Z][\w'’-]+(?: and [A-Z][\w'’-]+)?) [a-z]+\b[^.;]{{0,80}}? with {_NAMED}")
# “New phone from Lorna this week”: what is given, by whom and when, and nothing else.
_GIVEN_BY = re.compile(rf"^[^,;.]{{3,60}}? from {_NAMED}\s+(?P<when>[^,;.]{{2,30}}?)\W*$")
# “Drawing and talking with Miss Fry, Tuesdays x 12”: whoever is called so is none of the family.
_LED_BY = Worded(rf"^[^,;.]{{3,60}}? with (?P<who>(?:(?i:<owners.titles>))\.? {_NAME}),\s+(?P<when>[^;]{{2,40}}?)\W*$")
_ASIDE = re.compile(r"\((?P<aside>[^()]{5,})\)\W*$")
_AT_FIRST = Worded(rf"on\b|{OF_TIME.written}", re.IGNORECASE)
_MOST_WORDS_BEFORE = 12
_WORD = re.compile(r"(?<=\s)[^\W\d_]")
_VERB = re.compile(r"\s*(?!the\b|half\b)[a-z]{2,} \S")
_STANDS_FOR = re.compile(r"it|this|that|these|those|there|what|which|some|any", re.IGNORECASE)


def settle_actions(draft: Draft) -> None:
    """Gives actions for which nothing else says who and when what their own sentences say; the words stay there too."""
    people = _words_of(draft, "people")
    named = people | _words_of(draft, "children")
    for outcome in draft.tree.get("outcomes", ()):
        for part in outcome.get("actions", ()):
            words = part.get("description")
            had = {"by_whom", "by_when", "starts"} & {*part}
            no_column = "by_whom" not in had and any(part is one for one in draft.no_owner_column)
            led = had == {"by_whom"} and isinstance(part["by_whom"], Given)  # “Things Mum will do” stands above
            if not isinstance(words, Words) or (had and not (no_column or led or _has_only_its_time(part, words))):
                continue
            asked = any(part is one for one in draft.asked_who)
            if not led and (said := owner_in(words, named, people, asked=asked)) is not None:
                part["by_whom"] = Given(said.value, said)
            said = time_in(words) if led or not had else None
            if said is not None and (not led or is_timescale(said.value)):
                part["by_when"] = Given(said.value, said)


def _has_only_its_time(part: Tree, words: Words) -> bool:
    """Whether all that is told of an act stands in its own line, and is a time: “Anna to chase the report (by 8/9)”."""
    when = part.get("by_when")
    if "by_whom" in part or not isinstance(when, Words) or when.text is not words.text:
        return False
    between = words.text[min(words.end, when.end) : max(words.start, when.start)]
    return "\n" not in between


def _words_of(draft: Draft, key: str) -> set[str]:
    return {word for one in draft.tree.get(key, ()) if "name" in one for word in folded(one["name"].value).split()}


def owner_in(words: Words, named: set[str], people: set[str], *, asked: bool = False) -> Words | None:
    """Whoever a sentence says will do it, behind a time that it begins with (“On Mondays Hodan and Fadumo will …”).

    Before a mere “to” (“Referral to …”), a verb in the present, behind a time and behind “by” only somebody who is
    known: `named` and `people` are the words, folded, of all names and of those of grown-ups. Where the form has
    `asked` for whoever acts, any full name.
    """
    text = words.value
    match = _WHO.match(text)
    begins = match is not None and not _AT_FIRST.match(text) and not _is_taken(text, match, named - people)
    if match is not None and begins and not is_all_of_us(match.group("who")) and not _is_nobody(match):
        who = match.group("who")
        full = asked and is_name(who) and " " in who
        if (is_owner(who) or is_post_with(who)) and (
            full or is_known(who, named) or is_group(who) or match.group("will")
        ):
            return words.cut(*match.span("who"))
    starts = [0]
    if _AT_FIRST.match(text):
        starts += [one.start() for one in _WORD.finditer(text)][:_MOST_WORDS_BEFORE]
    for pattern, known in ((_WHO.made, named), (_DOES.made, people), (_THEY_DO.made, people)):
        for start in starts:
            told = pattern.match(text, start)
            if told is None or _is_taken(text, told, named - people):
                continue
            if is_known(told.group("who"), known) or _will_by(text, told):
                return words.cut(*told.span("who"))
    of_people = (_DONE_AT_LAST.made, _BEFORE_TIME, _WITH)
    for pattern, known in ((_DONE_BY.made, named), *((one, people) for one in of_people)):
        told = pattern.search(text)
        if told is not None and is_known(told.group("who"), known) and _fits(told, named - people):
            return words.cut(*told.span("who"))
    if (told := _gives_or_leads(text, people)) is not None:
        return words.cut(*told.span("who"))
    aside = _ASIDE.search(text)
    own = aside is not None and begins_with_who_acts(aside["aside"])
    return owner_in(words.cut(*aside.span("aside")), named, people) if aside is not None and own else None


def _gives_or_leads(text: str, people: set[str]) -> re.Match[str] | None:
    """Who does what a few words only name, with a time behind it."""
    if begins_act(text):
        return None  # “Collect Amy from Jo on Fridays”
    given, led = _GIVEN_BY.match(text), _LED_BY.made.match(text)
    told = given if given is not None and is_known(given["who"], people) else led
    return told if told is not None and is_timescale(told["when"]) else None


def _will_by(text: str, told: re.Match[str]) -> bool:
    """Whether behind a time stands a full name that will do something: “By 12 February Gail Hobday will weigh her”."""
    who = told.group("who")
    full = is_name(who) and " " in who and told.start("who") > 0 and not OF_TIME.search(who)
    return full and bool(told.groupdict().get("will")) and is_timescale(text[: told.start("who")])


def begins_with_who_acts(text: str) -> bool:
    """Whether words begin with somebody who will do something: “HV to do the check by 7 August”."""
    match = _WHO.match(text)
    if match is None or OF_TIME.search(match.group("who")) or not is_owner(match.group("who")) or _is_nobody(match):
        return False
    return bool(match.group("will")) or _VERB.match(text, match.end()) is not None  # unlike “Weds to 10/3”


def _is_nobody(told: re.Match[str]) -> bool:
    """Whether what stands before “will” names nobody: “It must be swept”, “There will be a lock”."""
    return _STANDS_FOR.fullmatch(told.group("who")) is not None


def _is_taken(text: str, told: re.Match[str], children: set[str]) -> bool:
    """Whether a child goes somewhere with a grown-up, and does nothing: “Leo to football on Sats with Dad”."""
    behind = text[told.end() :]
    alone = {*folded(told.group("who")).split()} <= children and "will" in told.groupdict() and not told.group("will")
    return alone and not begins_act(behind.strip()) and _WITH.search(text) is not None


def _fits(told: re.Match[str], children: set[str]) -> bool:
    """Whether what stands round somebody's name is what it has to be: a child who acts with them, a time behind."""
    said = told.groupdict()
    with_child = "child" not in said or {*folded(said["child"]).split()} <= children
    return with_child and ("when" not in said or is_timescale(said["when"], vague=True))
