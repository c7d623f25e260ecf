"""How withheld words are looked for. Rules look for them too, and stand below: so it is the model that knows how."""

from planlint.model.folded import SHORT, folded, holds

__all__ = ["SHORT", "folded", "holds"]
