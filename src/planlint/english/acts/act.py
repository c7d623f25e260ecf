"""One act of an action: who does it, its verb, and how it hangs on the act before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planlint.english.acts.segments import Word
from planlint.english.acts.words import CONDITIONS, SUBORDINATORS


@dataclass(frozen=True, slots=True)
class Act:
    """One act: `text[start:end]`, its words and where among them its verb stands.

    `subject` is folded, "" when the act goes on from the one before. `kinds` are those of its verb in the list `acts`.
    `added`: a joint such as “plus” says that something else comes. `present`: told as a state or habit, not asked for.
    `inside`: in the scope of “so that”, “if” or a purpose. `aside`: it follows “while”.
    `denied`: it is not to be done. `opening`: it stands before the sentence as what is done besides.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    at: int = 0
    subject: str = ""
    kinds: frozenset[str] = frozenset()
    added: bool = False
    present: bool = False
    inside: bool = False
    aside: bool = False
    opening: bool = False
    denied: bool = False

    @property
    def verb(self) -> str:
        """The word of its verb, folded."""
        return self.words[self.at].folded

    @property
    def after(self) -> tuple[Word, ...]:
        """The words behind its verb."""
        return self.words[self.at + 1 :]


def depends(acts: Sequence[Act], at: int) -> bool:
    """Whether an act has a condition that may hold for the next, which the reading has then found to be inside it.

    “tell Mum if he rings, and to teach Leo” has closed it, and the last act none behind it to hold for.
    """
    clause = CONDITIONS if at + 1 == len(acts) else SUBORDINATORS
    resumed = at + 1 < len(acts) and not acts[at + 1].inside and not acts[at + 1].subject
    return not resumed and any(word.folded in clause for word in acts[at].words)
