"""What each rule has reached on the labelled part kept apart: no change may make it find fewer, or say more wrong.

The marks of `tools.accuracy` are where rules are to come to; `tests/corpus/reached.json` says where they are. `make
docs` raises it, and never lowers it while the labels are as they were: whoever has a reason to does that by hand.
Counts are all that is kept and printed of that part.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from tools import accuracy

REACHED = accuracy.CORPUS / "reached.json"


@dataclass(frozen=True)
class Reached:
    """How many labelled faults a rule finds, and for how many look-alikes it speaks up."""

    faults: int
    found: int
    look_alikes: int
    wrong: int

    def raised(self, before: Reached) -> Reached:
        """The better of both, but for one found for each fault taken away, and one wrong for each look-alike added."""
        found = max(self.found, before.found - max(0, before.faults - self.faults))
        wrong = min(self.wrong, before.wrong + max(0, self.look_alikes - before.look_alikes))
        return Reached(self.faults, found, self.look_alikes, wrong)


def measured() -> dict[str, Reached]:
    """What each labelled rule reaches now."""
    return {rule: _reached(rule) for rule in accuracy.rules()}


def _reached(rule: str) -> Reached:
    _, apart = accuracy.counted(rule)
    faults, look_alikes = apart["true"] + apart["missed"], apart["false"] + apart["silent"]
    return Reached(faults, apart["true"], look_alikes, apart["false"])


def committed(path: Path = REACHED) -> dict[str, Reached]:
    """What each had reached."""
    told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {rule: Reached(**counts) for rule, counts in told.items()}


def fallen(now: dict[str, Reached], before: dict[str, Reached]) -> list[str]:
    """A line for each rule that finds fewer, or says more wrong, than it did."""
    lines = []
    for rule in sorted(now.keys() & before.keys()):
        has, had = now[rule], before[rule]
        best = has.raised(had)
        if has.found < best.found:
            lines.append(f"{rule} finds {has.found} of {has.faults} kept apart, and has found {had.found}")
        if has.wrong > best.wrong:
            lines.append(f"{rule} says {has.wrong} wrong of {has.look_alikes} kept apart, and has said {had.wrong}")
    return lines


def raised(now: dict[str, Reached], before: dict[str, Reached]) -> str:
    """The file of what is reached, a line a rule."""
    best = {rule: reached.raised(before.get(rule, reached)) for rule, reached in now.items()}
    lines = (f"  {json.dumps(rule)}: {json.dumps(asdict(reached))}" for rule, reached in sorted(best.items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"
