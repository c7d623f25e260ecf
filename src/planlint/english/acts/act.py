"""One act of an action: who does it, its verb, and how it hangs on the act before."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.english.acts.segments import Word


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
