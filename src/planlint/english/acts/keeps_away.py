"""Where somebody is and where not, and what nobody else is to do: two sides of one rule."""

from __future__ import annotations

from planlint.english.acts.act import Act
from planlint.english.acts.segments import word_set
from planlint.word_lists import terms

_LIMITS = word_set("centre supervised not only no never away out elsewhere")


def keeps_away(act: Act, first: Act) -> bool:
    """Whether an act says only from whom or what somebody keeps away."""
    return _is_nobodys(act) or _is_limit(act, first)


def _is_nobodys(act: Act) -> bool:
    """“keep the address to herself; not even Kelly is to have it”: what others are not to do with it."""
    return act.denied and bool(act.subject) and {"it", "them", "there"} & {word.folded for word in act.after} != set()


def _is_limit(act: Act, first: Act) -> bool:
    """“Lives at his brother’s and sees the children only at the centre”: where he is, and where he is not."""
    folded = [word.folded for word in act.words]
    same = not act.subject or act.subject == first.subject
    does_not = act.verb in {"do", "does"} and folded[act.at + 1 : act.at + 2] in (["not"], ["never"])
    limited = act.denied or does_not or bool(_LIMITS & set(folded))
    if first.denied and first.verb in {"come", "go"} and act.verb in {"see", "meet"} and "at" in folded and same:
        return True  # “not to come to the flat; to see Kai at Marcia’s”
    handed = first.verb in terms("acts", "part_of.hands_over") and act.denied
    lives = (
        handed
        or first.verb in terms("acts", "part_of.lives")
        or (first.verb == "keep" and "to" in {word.folded for word in first.after[:1]})
    )
    at = act.at + 2 if does_not else act.at + (act.verb in {"not", "never"})
    verb = folded[at] if len(folded) > at else act.verb
    return same and lives and verb in terms("acts", "part_of.keeps_to") and (limited or "to" in folded[1:2])
