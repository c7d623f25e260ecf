"""How often each rule speaks, over all documents of a run: what a team finds hard, and no score of anybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planlint.finding import Report
from planlint.report.run import Run
from planlint.report.tally import Tally


def report(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """One line a rule, the most frequent first: findings, weight, rule, its title; then what was read."""
    tally = Tally()
    for each in reports:
        tally.add(each)
    cards = {rule.card.id: rule.card for rule in run.rules}
    for rule, count in sorted(tally.rules.items(), key=lambda pair: (-pair[1], pair[0])):
        card = cards.get(rule)
        yield f"{count:6}  {card.severity if card else '':8}  {rule:28}  {card.title if card else ''}\n"
    unread = f", {tally.unread} could not be read" if tally.unread else ""
    read = f"{tally.read} {run.of if tally.read == 1 else f'{run.of}s'}"
    yield f"{sum(tally.rules.values())} findings in {read}{unread}.\n"
    if run.of == "plan":
        yield "Counts choose what to teach; they rank no plan and no writer.\n"
