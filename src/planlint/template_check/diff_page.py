"""The comparison of two folders of templates as one HTML page that needs nothing else and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterable

from planlint.report.pages import environment, style
from planlint.template_check.before_and_after import Comparison


def diff_page(old: str, new: str, compared: Iterable[Comparison], version: str) -> str:
    """The page; `old` and `new` are what the folders are called in it."""
    template = environment().get_template("report/template-diff.html.j2")
    return str(template.render(old=old, new=new, compared=list(compared), version=version, style=style()))
