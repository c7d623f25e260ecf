"""Whether the layouts that are known have read a draft: most words used, outcomes with acts, acts with who and when."""

from __future__ import annotations

from itertools import compress

from planlint.read.word.misfits.conserve import use_counts
from planlint.read.word.text.draft import Draft

_MOST_UNUSED, _MOST_IDLE = 0.2, 0.3
# Chosen on the drafts of the corpus: of those of which more was left over, the second reading was right more often.
_FEWEST_ACTS, _NEARLY_ALL, _MOST_BESIDE = 4, 0.9, 0.28
_OF_SECTIONS = {"concern", "contingency"}
_LEAST_OWNED, _LEAST_TIMED = 0.7, 0.6


def is_doubtful(draft: Draft) -> bool:
    """Whether so much is left over, or so little of a plan was found, that the layout must be another.

    The limits part drafts that were read right from others, as far as the corpus shows: about one in five of the usual
    ones is looked at once more, nineteen of twenty of those in layouts that nobody had met.
    """
    outcomes = draft.tree.get("outcomes", [])
    named = [one for one in outcomes if "description" in one]
    acts = [act for one in outcomes for act in one.get("actions", ())]
    if not named or len(named) < len(outcomes) or len(acts) < len(named):
        return True
    if sum(not one.get("actions") for one in named) >= _MOST_IDLE * len(named):
        return True
    owned, timed = (sum(key in act for act in acts) / len(acts) for key in ("by_whom", "by_when"))
    return owned < _LEAST_OWNED or timed < _LEAST_TIMED or _unused(draft) > _MOST_UNUSED


def headed_record(draft: Draft) -> bool:
    """Whether the heads of the tables of a meeting's record tell what its acts are and headings all else of the plan:
    what is left over is the talk of the meeting, and no look tells more."""
    return draft.record is not None and _became(draft) >= _OF_SECTIONS and _is_told_by_heads(draft)


def headed_acts(draft: Draft) -> bool:
    """Whether the heads of its tables tell acts, who and when, and nearly every act has both, each for a named outcome,
    and little is left over: then only what stands beside those tables may be another layout."""
    acts = [act for one in draft.tree.get("outcomes", []) for act in one.get("actions", ())]
    if not _is_told_by_heads(draft) or len(acts) < _FEWEST_ACTS:
        return False
    whole = all(sum(key in act for act in acts) >= _NEARLY_ALL * len(acts) for key in ("by_whom", "by_when"))
    return whole and _unused(draft) < _MOST_BESIDE


def _is_told_by_heads(draft: Draft) -> bool:
    heads = _became(draft)
    told = "action: action" in heads and (
        heads >= {"action: by_whom", "action: by_when"} or "action: who_when" in heads
    )
    return told and all("description" in one and one.get("actions") for one in draft.tree.get("outcomes", []))


def _became(draft: Draft) -> set[str]:
    return {one.became for one in draft.understood}


def _unused(draft: Draft) -> float:
    """The share of the letters that no value and no label has used."""
    counts, text = use_counts(draft), draft.story.text
    letters = [*map(str.isalnum, text)]
    return 1 - sum(map(bool, compress(counts, letters))) / max(sum(letters), 1)
