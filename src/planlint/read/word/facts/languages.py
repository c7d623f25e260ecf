"""Languages and interpreters: whose they are, where the words or the place of their label tell it."""

from __future__ import annotations

import re

from planlint.read.word.people.named_already import find, has_relation
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree, start_of
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import relation

OF_LANGUAGE = {"speaks", "reads", "region", "interpreter", "reads_aloud"}
_SEVERAL = re.compile(r"\s*[,;\n/&]\s*|\s+and\s+")
_YES_NO = re.compile(r"(yes|no|y|n)\b", re.IGNORECASE)
# “Yes – for Mum”, “Somali (Mum and Nan)”, “Required for both parents”
_WHOSE = re.compile(
    r"\s*(?:\bfor (?:the |both )?|[(\[,;:–—]\s*(?:for )?(?:the |both )?|\s-\s+(?:for )?(?:the |both )?)"
    r"(?P<who>[\w'’-]+(?: (?:and|&) [\w'’-]+)*)(?: only)?[\s)\].]*$",
    re.IGNORECASE,
)
_AND = re.compile(r" (?:and|&) ")
_PARENTS = ("mother", "father")


def put_language(draft: Draft, part: Tree | None, key: str, words: Words) -> bool:
    """Puts a language, or whether an interpreter is needed; False where whoever it is for has not been named yet.

    `part` is whom the label tells it of, if nothing beside it says another.
    """
    told = _WHOSE.search(words.value)
    meant = _meant(draft, told["who"]) if told else None
    if meant is None or told is None:
        parts = [part] if part is not None else []
        bare = words
    else:
        parts, bare = meant, words.cut(0, told.start())
    if len(parts) == 1 and meant is None and _is_of_family(draft, parts[0], words):
        parts = [one for one in draft.tree["children"] if key not in one.get("languages", {})]
    done = [_put(draft, one.setdefault("languages", {}), key, bare) for one in parts]
    if not any(done):
        return False
    if meant is not None and told is not None:
        draft.label(words.cut(told.start()), "people.languages")
    return True


def settle_languages(draft: Draft) -> None:
    """Gives what a label said of somebody who was named further down to them, and to them the family's language."""
    for label, key, words in draft.languages_waiting:
        if put_language(draft, None, key, words):
            draft.label(label, f"people.languages.{key}")
    children = draft.tree.get("children", ())
    spoken = [one.get("languages", {}).get("speaks", []) for one in children]
    family = {tuple(tag.value for tag in tags) for tags in spoken}
    if len(family) != 1 or not spoken[0] or spoken[0][0].value.startswith("en"):
        return
    for one in draft.tree.get("people", ()):
        # An interpreter beside the family's first language is one for that language.
        if one.get("relations") and "interpreter" in one.get("languages", {}):
            one["languages"].setdefault("speaks", _again(spoken[0]))


def yes_or_no(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    """Puts the yes or no with which words begin."""
    match = _YES_NO.match(words.value)
    return match is not None and draft.put(part, key, words.cut(*match.span()), key)


def _meant(draft: Draft, who: str) -> list[Tree] | None:
    """The people whom words name; none of them where one is not known yet, None where the words name nobody."""
    found: list[Tree] = []
    for one in _AND.split(who):
        if folded(one) == "parents":
            people = draft.tree.get("people", ())
            parents = [each for each in people for tie in each.get("relations", ()) if _is_parent(tie)]
            fits = [each for at, each in enumerate(parents) if all(each is not other for other in parents[:at])]
        elif relation(one):
            fits = [named] if (named := find(draft, one, ("people",))) is not None else []
        elif one[:1].isupper() and (named := find(draft, one)) is not None:
            fits = [named]
        else:
            return None
        if not fits:
            return []
        found += fits
    return found


def _is_parent(tie: Tree) -> bool:
    return any(has_relation(tie.get("is"), parent) for parent in _PARENTS)


def _is_of_family(draft: Draft, part: Tree, words: Words) -> bool:
    """Whether a label stands below all children, and below somebody else named after them: it is about them all."""
    children = [one["name"] for one in draft.tree.get("children", ()) if "name" in one]
    if len(children) < 2 or all(part is not one for one in draft.tree["children"]):
        return False
    last = max(start_of(name) for name in children)
    others = (start_of(one["name"]) for one in draft.tree.get("people", ()) if "name" in one)
    return any(last < start < words.start for start in others)


def _again(tags: list[Words | Given]) -> list[Given]:
    return [Given(tag.value, tag if isinstance(tag, Words) else tag.words) for tag in tags]


def _put(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    if key in ("interpreter", "reads_aloud"):
        return yes_or_no(draft, part, key, words)
    tags = draft.terms.languages
    at, found = 0, []
    for match in [*_SEVERAL.finditer(words.value), None]:
        piece = words.cut(at, match.start() if match else None)
        at = match.end() if match else at
        if piece:
            tag = tags.get(folded(piece.value))
            found.append(Given(tag, piece, True) if tag else piece)
    if key == "speaks":
        part.setdefault(key, []).extend(found)
        return True
    if key in part or len(found) != 1:
        return False
    part[key] = found[0]
    return True
