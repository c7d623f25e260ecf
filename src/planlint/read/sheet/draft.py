"""What has been read of a workbook so far: each cell is used once, as a value, as a label, or it stays unplaced."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from planlint.read.sheet.grid import Cell
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.terms import Terms


@dataclass(slots=True)
class SheetDraft:
    """The plan in the making (`tree`), the cells that are used up, and what each label was understood as.

    `left` are words of cells of which others were understood.
    """

    text: str
    terms: Terms
    tree: Tree = field(default_factory=dict)
    understood: list[tuple[Cell, str]] = field(default_factory=list)
    left: list[Cell] = field(default_factory=list)
    _used: set[int] = field(default_factory=set)
    _by_words: dict[tuple[str, str], Tree] = field(default_factory=dict)
    _said: dict[tuple[int, str], set[str]] = field(default_factory=dict)

    def words(self, cell: Cell) -> Words:
        """The words of a cell, which are a value from now on."""
        self._used.add(cell.start)
        return Words(self.text, ((cell.start, cell.end),)).cut(0)

    def label(self, cell: Cell, became: str) -> None:
        """Notes that a cell was understood and is no value itself; "" for what needs no explaining."""
        self._used.add(cell.start)
        if became:
            self.understood.append((cell, became))

    def is_free(self, cell: Cell) -> bool:
        """Whether nothing has been made of the cell."""
        return cell.start not in self._used and not cell.unread

    def is_unplaced(self, cell: Cell) -> bool:
        """Whether the cell must be listed as unplaced in the end."""
        return cell.start not in self._used

    def part(self, *way: str) -> Tree:
        """The part of the plan that stands at the end of these keys."""
        found = self.tree
        for key in way:
            found = found.setdefault(key, {})
        return found

    def listed(self, key: str, part: Tree | None = None) -> list[Any]:
        """The list under a key of the plan, or of one of its parts."""
        found: list[Any] = (self.tree if part is None else part).setdefault(key, [])
        return found

    def named(self, key: str, naming: str, prefix: str, cell: Cell) -> Tree:
        """The part of the list `key` whose `naming` says the cell’s words; the first time a new one, with an id."""
        known = self._by_words.get((key, folded(cell.text)))
        if known is not None:
            self.label(cell, "")
            return known
        words = self.words(cell)
        parts = self.listed(key)
        part: Tree = {"id": Given(f"{prefix}{len(parts) + 1}", words), naming: words}
        parts.append(part)
        self._by_words[key, folded(cell.text)] = part
        return part

    def put(self, part: Tree, key: str, cell: Cell) -> None:
        """Puts the cell's words under a key where nothing stands yet; the same words again are used up."""
        if key not in part:
            part[key] = self.words(cell)
        elif isinstance(part[key], Words) and folded(part[key].value) == folded(cell.text):
            self.label(cell, "")

    def add(self, part: Tree, key: str, cell: Cell, inner: str = "description") -> None:
        """Adds a described item to a list of the part, unless one there says the same."""
        if self._is_new(part, key, folded(cell.text)):
            self.listed(key, part).append({inner: self.words(cell)})
        else:
            self.label(cell, "")

    def refer(self, part: Tree, key: str, to: Tree) -> None:
        """Adds the id of another part to a list of ids, once."""
        if self._is_new(part, key, to["id"].value):
            self.listed(key, part).append(Given(to["id"].value, to["id"].words))

    def said(self, key: str, cell: Cell, part: Tree) -> Tree:
        """The part that first said the cell’s words under a key of all parts of its kind: `part`, the first time."""
        return self._by_words.setdefault((key, folded(cell.text)), part)

    def _is_new(self, part: Tree, key: str, words: str) -> bool:
        known = self._said.setdefault((id(part), key), set())  # a part stays in the tree, so that its id stays its own
        if words in known:
            return False
        known.add(words)
        return True
