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
        """The better of both, except where fewer faults or more look-alikes are labelled than before."""
        found = max(self.found, before.found) if self.faults >= before.faults else self.found
        wrong = min(self.wrong, before.wrong) if self.look_alikes <= before.look_alikes else self.wrong
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
        best = now[rule].raised(before[rule])
        if now[rule].found < best.found:
            lines.append(f"{rule} finds {now[rule].found} of {now[rule].faults} kept apart, and has found {best.found}")
        if now[rule].wrong > best.wrong:
            lines.append(
                f"{rule} says {now[rule].wrong} wrong of {now[rule].look_alikes} kept apart, and has said {best.wrong}"
            )
    return lines


def raised(now: dict[str, Reached], before: dict[str, Reached]) -> str:
    """The file of what is reached, a line a rule."""
    best = {rule: reached.raised(before.get(rule, reached)) for rule, reached in now.items()}
    lines = (f"  {json.dumps(rule)}: {json.dumps(asdict(reached))}" for rule, reached in sorted(best.items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"
