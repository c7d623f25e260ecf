"""The pages of the rules as a small web site: one page a rule and a list of them, without a script or another file."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.bundled import dump_yaml
from planlint.report.pages import environment, site_style
from planlint.rules.example import load_examples
from planlint.rules.pack import Rule
from planlint.rules.page import basis_line

# Where a page is, what it is called, and whether it is the one that is shown.
Navigation = Sequence[tuple[str, str, bool]]


def rule_pages(rules: Sequence[Rule], navigation: Navigation = ()) -> dict[str, str]:
    """File name → HTML; `navigation` leads to the pages around them, where there are any.

    Raises CardProblem when a card's examples cannot be used.
    """
    templates = environment()
    templates.globals |= {"style": site_style(), "as_yaml": dump_yaml, "navigation": navigation}
    packs = [(pack, list(group)) for pack, group in itertools.groupby(rules, key=lambda rule: rule.pack)]
    pages = {"index.html": templates.get_template("site/index.html.j2").render(packs=packs)}
    template = templates.get_template("site/rule.html.j2")
    for rule in rules:
        bases = [basis_line(basis) for basis in rule.card.basis]
        pages[f"{rule.card.id}.html"] = template.render(card=rule.card, examples=load_examples(rule.path), bases=bases)
    return pages
